// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PolicyFiles

extension LoadedPolicy {
  /// Whether `reference` names the folder that the policy stands in: its artifacts and waivers are
  /// those of the model there.
  func isOf(_ reference: String) -> Bool {
    guard let folder = PolicyPlace.folder(of: reference) else { return false }
    return Self.real(folder) == Self.real(folder: path)
  }

  /// Says on standard error that artifacts and waivers are left out, where there are any.
  func tellLeftOut() {
    guard !policy.artifacts.isEmpty || !policy.waivers.isEmpty else { return }
    Standard.error(
      "warning: the artifacts and waivers of \(policy.path) are those of the model in its own "
        + "folder, and are left out."
    )
  }

  private static func real(_ folder: String) -> String {
    URL(fileURLWithPath: folder).standardizedFileURL.resolvingSymlinksInPath().path
  }

  private static func real(folder file: String) -> String {
    URL(fileURLWithPath: file).standardizedFileURL.deletingLastPathComponent()
      .resolvingSymlinksInPath().path
  }
}
