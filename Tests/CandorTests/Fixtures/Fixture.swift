// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Foundation
import Testing

/// A folder of recorded exchanges with what a careful reader concludes from them.
struct Fixture: Sendable, CustomTestStringConvertible {
  /// `models/allenai--OLMo-7B`.
  var name: String

  var folder: URL { Checkout.fixtures.appending(path: name) }
  var golden: URL { folder.appending(path: "audit.json") }
  var testDescription: String { name }

  static let all = ["models", "bad"].flatMap { part in
    Checkout.names(in: Checkout.fixtures.appending(path: part)).map {
      Fixture(name: "\(part)/\($0)")
    }
  }

  /// What is asked for: the folder's name, or the line `Ask:`.
  func reference() throws -> String {
    if name.hasPrefix("models/") {
      return String(name.dropFirst("models/".count).replacing("--", with: "/", maxReplacements: 1))
    }
    return try line("Ask")
  }

  /// The outcome of each criterion, as in `unpublished (dead)`; nil where no audit is possible.
  func expected() throws -> [String: String]? {
    let line = try line("Expect")
    guard !line.hasPrefix("no audit") else { return nil }
    var outcomes: [String: String] = [:]
    for part in line.split(separator: "; ") {
      let words = part.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2 else { throw Unreadable(name: name, line: line) }
      outcomes[words[0]] = words[1]
    }
    return outcomes
  }

  func transport() throws -> Transport {
    .replaying(try Recording.load(folder: folder.path))
  }

  func replayed() async throws -> Audit {
    try await Bench.shipped.get().audit(reference(), over: transport())
  }

  private func line(_ key: String) throws -> String {
    let source = try String(contentsOf: folder.appending(path: "SOURCE.md"), encoding: .utf8)
    let line = source.split(separator: "\n").first { $0.hasPrefix("\(key): ") }
    guard let line else { throw Unreadable(name: name, line: key) }
    return String(line.dropFirst(key.count + 2))
  }

  /// A `SOURCE.md` without a line that a test needs.
  struct Unreadable: Error {
    var name: String
    var line: String
  }
}
