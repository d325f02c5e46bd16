// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reporters

/// What standard output is, as far as a report's looks depend on it.
struct Terminal {
  var environment: [String: String]

  /// As this process has it.
  static var current: Terminal { Terminal(environment: ProcessInfo.processInfo.environment) }

  /// Whether somebody looks at standard output, rather than a pipe or a file.
  var isWatched: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Colours only on a terminal that shows them, and never against `NO_COLOR`.
  var isColored: Bool {
    let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return isWatched && !isRefused && environment["TERM"] != "dumb"
  }

  /// In columns: the terminal's own, `COLUMNS`, or 100 where nobody looks.
  var width: Int {
    var size = winsize()
    if isWatched, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment["COLUMNS"].flatMap { Int($0) } ?? 100
  }

  func style(isAlone: Bool) -> RenderStyle {
    RenderStyle(width: width, isColored: isColored, isPretty: isAlone && isWatched)
  }
}
