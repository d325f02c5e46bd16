// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Foundation

/// The model that a README is the card of, as far as its folder's own git repository says so.
struct ReadmeHome {
  /// Whether a model is the README's own.
  enum Standing {
    case own
    case other
    /// Nothing says which model the README is of.
    case unknown
  }

  /// Nil where the folder is no clone, or one of no host that is known.
  let reference: Reference?
  private let isOnModelHost: Bool

  init(_ file: ReadmeFile, _ shared: Live.Shared) {
    let address = GitRemote(file.folder)?.address
    reference = address.flatMap { Self.reference($0, shared) }
    let codeHosts = [shared.settings.gitHubServer, shared.settings.gitLab].compactMap {
      PageAddress($0)?.host
    }
    isOnModelHost = reference.map { !codeHosts.contains($0.host) } ?? false
  }

  /// What the model at `address`, which `words` name in full, is to the README.
  ///
  /// A repository of code may well show the badge of a model that lies on another host.
  func standing(_ address: String, _ shared: Live.Shared) -> Standing {
    guard let reference, let other = Self.reference(address, shared) else { return .unknown }
    if reference.host == other.host {
      return reference.id.lowercased() == other.id.lowercased() ? .own : .other
    }
    return isOnModelHost ? .other : .unknown
  }

  private static func reference(_ words: String, _ shared: Live.Shared) -> Reference? {
    do throws(ReferenceError) {
      let reference = try shared.reference(words)
      return reference.host == "local" ? nil : reference
    } catch {
      // An address of something else than a model says nothing of which model this is.
      return nil
    }
  }
}
