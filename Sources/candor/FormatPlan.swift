// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters

/// Which formats go where, by their names: the first to standard output unless another takes it.
struct FormatPlan {
  var outputs: [(name: String, file: String?)] = []

  /// Reads `NAME` and `NAME=FILE`.
  init(_ words: [String], known: [String], default first: String) throws(Failure) {
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      let name = parts.first ?? ""
      guard known.contains(name) else {
        let near = NearMiss.of(name, among: known).map { "; did you mean '\($0)'?" }
        throw Failure.usage(
          "no format '\(name)'\(near ?? ". Use one of \(known.joined(separator: ", ")).")"
        )
      }
      outputs.append((name, parts.count == 2 ? parts[1] : nil))
    }
    let onScreen = outputs.filter { $0.file == nil }
    guard onScreen.count <= 1 else {
      throw Failure.usage(
        "two formats for standard output; give all but one a file (json=report.json)"
      )
    }
    if onScreen.isEmpty { outputs.insert((first, nil), at: 0) }
  }

  /// Writes what `render` makes of each format's name.
  func write(_ render: (String, RenderStyle) -> String) throws(Failure) {
    let terminal = Terminal(environment: ProcessInfo.processInfo.environment)
    for output in outputs {
      guard let file = output.file else {
        Standard.output(render(output.name, terminal.style(isAlone: true)))
        continue
      }
      do {
        try render(output.name, RenderStyle()).write(
          toFile: file,
          atomically: true,
          encoding: .utf8
        )
      } catch {
        throw Failure.usage("\(file): cannot be written. Check the folder and its permissions.")
      }
    }
  }
}
