// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How far long work is, on one line of standard error that is taken away at its end.
///
/// Nothing is shown where nobody looks: in a pipe, in a log, or where the terminal cannot take a
/// line back.
struct Progress: Sendable {
  var isShown: Bool
  /// All that is to do; nil where that is not known before the end.
  var total: Int?

  /// Progress of `total` things; of one thing alone there is none.
  init(total: Int?, environment: [String: String] = ProcessInfo.processInfo.environment) {
    self.total = total
    let canTakeBack = environment["TERM"].map { $0 != "dumb" } ?? false
    isShown = total != 1 && canTakeBack && isatty(STDERR_FILENO) == 1
  }

  /// Says that `done` things are done, the last of them `name`.
  func show(_ done: Int, _ name: String) {
    let count = total.map { "\(done)/\($0)" } ?? "\(done)"
    write("\(Self.clear)[\(count)] \(name.prefix(60))")
  }

  /// Takes the line away.
  func end() { write(Self.clear) }

  /// To the beginning of the line, and clear it (ECMA-48, EL).
  private static let clear = "\r\u{1B}[2K"

  private func write(_ text: String) {
    guard isShown else { return }
    FileHandle.standardError.write(Data(text.utf8))
  }
}
