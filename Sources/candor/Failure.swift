// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation

/// Ends a command with a message on standard error and one of the documented exit codes.
struct Failure: Error {
  var message: String
  var code: Int32

  /// The user's words, a rule file or a configuration is wrong.
  static func usage(_ error: some CustomStringConvertible) -> Failure {
    Failure(message: "\(error)", code: 64)
  }

  /// Prints what is wrong, and gives the exit that ArgumentParser passes on.
  func reported() -> ExitCode {
    Standard.error("candor: \(message)")
    return ExitCode(code)
  }
}

/// The program's output, written whole.
enum Standard {
  static func output(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  static func error(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
