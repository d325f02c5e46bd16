// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters

/// What `--format` names.
protocol NamedFormat {
  var name: String { get }
}

extension Reporter: NamedFormat {}
extension CalibrationReporter: NamedFormat {}
extension DiffReporter: NamedFormat {}

/// Which formats go where: the first of those known to standard output, unless another takes it.
struct FormatPlan<Format: NamedFormat> {
  struct Output {
    var format: Format
    /// Nil for standard output.
    var file: String?
  }

  var outputs: [Output] = []

  /// Reads `NAME` and `NAME=FILE`, where a name is one of `known`.
  init(_ words: [String], of known: [Format]) throws(Failure) {
    for word in words { outputs.append(try Self.output(word, of: known)) }
    let files = outputs.compactMap(\.file)
    if let twice = files.first(where: { file in files.count { $0 == file } > 1 }) {
      throw Failure.usage("two formats for the file '\(twice)'; give each a file of its own.")
    }
    let onScreen = outputs.filter { $0.file == nil }
    guard onScreen.count <= 1 else {
      throw Failure.usage(
        "two formats for standard output; give all but one a file (json=report.json)"
      )
    }
    if onScreen.isEmpty, let first = known.first {
      outputs.insert(Output(format: first, file: nil), at: 0)
    }
  }

  private static func output(_ word: String, of known: [Format]) throws(Failure) -> Output {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    let name = parts.first ?? ""
    guard let format = known.first(where: { $0.name == name }) else {
      let near = NearMiss.of(name, among: known.map(\.name))
      let hint = near.map { "; did you mean '\($0)'?" } ?? ". Use one of \(known.names)."
      throw Failure.usage("no format '\(name)'\(hint)")
    }
    guard !word.hasSuffix("=") else {
      throw Failure.usage(
        "'\(word)' names no file; write \(name)=report.\(name), or \(name) alone."
      )
    }
    return Output(format: format, file: parts.count == 2 ? parts[1] : nil)
  }

  /// Writes what `render` makes of each format; `isAlone` where it is one report, not several.
  func write(isAlone: Bool, _ render: (Format, RenderStyle) -> String) throws(Failure) {
    let terminal = Terminal.current
    for output in outputs {
      let style = output.file == nil ? terminal.style(isAlone: isAlone) : RenderStyle()
      try Standard.write(render(output.format, style), to: output.file)
    }
  }
}

extension Collection where Element: NamedFormat {
  /// As a help text lists them: "text, json".
  var names: String { map(\.name).joined(separator: ", ") }
}
