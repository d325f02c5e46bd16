// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Why nothing at all could be read from a record of a training.
package struct RecordError: Error, Sendable, Hashable {
  package enum Problem: Sendable, Hashable {
    /// The file has no bytes.
    case empty
    /// The bytes are something else; `why` says what, or what is missing.
    case otherFormat(why: String)
    /// The format's beginning is there and what comes next cannot be read.
    case unreadable(ReadingEnd)
  }

  /// What the bytes were read as, "the state of a trainer".
  package var record: String
  package var problem: Problem
  /// How many bytes there were to judge by.
  package var bytes: Int

  package init(_ problem: Problem, in record: String, bytes: Int) {
    self.record = record
    self.problem = problem
    self.bytes = bytes
  }
}

extension RecordError: CustomStringConvertible {
  package var description: String {
    switch problem {
    case .empty: "not read as \(record): the file is empty"
    case .otherFormat(let why): "not \(record), judged by \(bytes) bytes: \(why)"
    case .unreadable(let end): "\(record), of which nothing could be read: \(end)"
    }
  }
}

extension RecordPrefix {
  /// Refuses what is no record before a reader looks at it.
  func check(as record: String) throws(RecordError) {
    if bytes.isEmpty {
      throw RecordError(isWhole ? .empty : .unreadable(.cut), in: record, bytes: 0)
    }
    if let impostor {
      throw RecordError(.otherFormat(why: "it is \(impostor)"), in: record, bytes: bytes.count)
    }
  }
}
