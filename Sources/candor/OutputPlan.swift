// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters

/// Which formats go where: `text` to standard output, unless another format takes it.
struct OutputPlan {
  struct Output {
    var reporter: Reporter
    /// nil for standard output.
    var file: String?
  }

  var outputs: [Output] = []

  static var names: String { Reporter.all.map(\.name).joined(separator: ", ") }

  /// Reads `NAME` and `NAME=FILE`.
  init(parsing words: [String]) throws(Failure) {
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      let name = parts.first ?? ""
      guard let reporter = Reporter.all.first(where: { $0.name == name }) else {
        let near = NearMiss.of(name, among: Reporter.all.map(\.name))
        let hint = near.map { "; did you mean '\($0)'?" } ?? ". Use one of \(Self.names)."
        throw Failure.usage("no format '\(name)'\(hint)")
      }
      outputs.append(Output(reporter: reporter, file: parts.count == 2 ? parts[1] : nil))
    }
    let onScreen = outputs.filter { $0.file == nil }
    guard onScreen.count <= 1 else {
      throw Failure.usage(
        "two formats for standard output; give all but one a file (json=audit.json)"
      )
    }
    if onScreen.isEmpty, let text = Reporter.all.first {
      outputs.insert(Output(reporter: text, file: nil), at: 0)
    }
  }

  /// Writes every output; what is no audit goes to standard error, and into JSON in its place.
  func write(_ outcomes: [Auditor.Outcome]) throws(Failure) {
    let terminal = Terminal(environment: ProcessInfo.processInfo.environment)
    for outcome in outcomes {
      if case .error(let report) = outcome { Standard.error("candor: \(report.message)") }
    }
    for output in outputs {
      var style = terminal.style(isAlone: outcomes.count == 1)
      if output.file != nil { style = RenderStyle() }
      let text = Self.text(of: outcomes, by: output.reporter, style)
      guard let file = output.file else {
        Standard.output(text)
        continue
      }
      do {
        try text.write(toFile: file, atomically: true, encoding: .utf8)
      } catch {
        throw Failure.usage("\(file): cannot be written. Check the folder and its permissions.")
      }
    }
  }

  private static func text(
    of outcomes: [Auditor.Outcome],
    by reporter: Reporter,
    _ style: RenderStyle
  ) -> String {
    guard reporter.name == "json" else {
      let audits = outcomes.compactMap { outcome -> Audit? in
        if case .audit(let audit, _) = outcome { audit } else { nil }
      }
      return audits.isEmpty ? "" : reporter.render(audits, style)
    }
    return outcomes.map { outcome in
      switch outcome {
      case .audit(let audit, _): reporter.render([audit], style)
      case .error(let report): String(decoding: report.jsonLine, as: UTF8.self)
      }
    }.joined()
  }
}
