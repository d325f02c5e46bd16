// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Crawlers
import Foundation
import Reporters

/// Ends a command with a message on standard error and one of the documented exit codes.
struct Failure: Error {
  var message: String
  var code: Int32

  /// The user's words, a rule file or a configuration is wrong.
  static func usage(_ error: some CustomStringConvertible) -> Failure {
    Failure(message: "\(error)", code: 64)
  }

  /// A file that the user named cannot be used.
  static func usage(_ problem: BoundedFile.Problem, of file: String) -> Failure {
    switch problem {
    case .unreadable: usage("\(file): cannot be read. Check the path and its permissions.")
    case .other(let noun): usage("\(file): \(noun), and no file. Give the path of a file.")
    case .larger(let limit):
      usage("\(file): larger than \(limit) bytes. Check that it is the right file.")
    }
  }

  /// Prints what is wrong, and gives the exit that ArgumentParser passes on.
  func reported() -> ExitCode {
    Standard.error("candor: \(message)")
    return ExitCode(code)
  }
}

/// The program's output, written whole.
enum Standard {
  /// Ends the program where standard output takes no more: nothing can be told there, and the code
  /// must not be that of a verdict.
  static func output(_ text: String) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      Standard.error("candor: standard output takes no more. Is the disk full, or the pipe closed?")
      exit(70)
    }
  }

  /// Writes into `file`, or to standard output where none is named.
  ///
  /// A file is replaced as a whole or not at all. A device or a pipe is written into: to replace it
  /// would leave a file in its place, which for `/dev/null` breaks the machine.
  static func write(_ text: String, to file: String?) throws(Failure) {
    guard let file else { return output(text) }
    do {
      if isSpecial(file) {
        let handle = try FileHandle(forWritingTo: URL(filePath: file))
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
      } else {
        let place = URL(filePath: file).resolvingSymlinksInPath()
        try Data(text.utf8).write(to: place, options: .atomic)
      }
    } catch {
      throw Failure.usage("\(file): cannot be written. Check the folder and its permissions.")
    }
  }

  /// Whether there is something of that name, or behind that link, that is no plain file.
  private static func isSpecial(_ file: String) -> Bool {
    var status = stat()
    return stat(file, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }

  /// Says `line` with nothing in it that acts on a terminal, or on a runner of CI that takes some
  /// lines for commands.
  static func error(_ line: String) { error(lines: [line]) }

  /// As ``error(_:)``, several lines in one piece.
  static func error(lines: [String]) {
    let text = lines.map { $0.withoutControls.withoutCommands + "\n" }.joined()
    // Where nobody can be told there is nothing left to do.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
