// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A pattern in which `*` stands for anything and everything else for itself, in either case.
///
/// It is cut up once and matched on bytes. Only ASCII letters match in the other case.
public struct Glob: Sendable, Hashable {
  /// As it was written.
  public let text: String
  /// Whether it is held against a path rather than a name.
  public let hasSlash: Bool
  /// What stands between the stars; one piece when there is no star.
  private let pieces: [[UInt8]]
  private let isAnything: Bool
  private let pairs: LetterPairs

  /// A pattern, cut up once.
  public init(_ text: String) {
    self.text = text
    hasSlash = text.utf8.contains(UInt8(ascii: "/"))
    isAnything = text == "*"
    pieces = text.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
      .map { $0.map(Self.lowercase) }
    pairs = pieces.reduce(into: LetterPairs()) { $0.add($1) }
  }

  /// Whether the whole of `subject` fits; cheap where many patterns are held against one text.
  public func matches(_ subject: GlobSubject) -> Bool {
    if isAnything { return true }
    guard pairs.isContained(in: subject.pairs) else { return false }
    return subject.bytes.withUnsafeBufferPointer { matches($0) }
  }

  /// Whether the whole of `subject` fits.
  public func matches(_ subject: String) -> Bool {
    if isAnything { return true }
    let found = subject.utf8.withContiguousStorageIfAvailable { matches($0) }
    return found ?? Array(subject.utf8).withUnsafeBufferPointer { matches($0) }
  }

  private func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else {
      return pieces.first?.count == bytes.count && holds(pieces[0], in: bytes, at: 0)
    }
    let end = bytes.count - last.count
    guard first.count <= end, holds(first, in: bytes, at: 0), holds(last, in: bytes, at: end)
    else { return false }
    var start = first.count
    for piece in pieces.dropFirst().dropLast() {
      while start + piece.count <= end, !holds(piece, in: bytes, at: start) { start += 1 }
      guard start + piece.count <= end else { return false }
      start += piece.count
    }
    return true
  }

  private func holds(
    _ piece: [UInt8],
    in bytes: UnsafeBufferPointer<UInt8>,
    at start: Int
  ) -> Bool {
    for (offset, byte) in piece.enumerated() where Self.lowercase(bytes[start + offset]) != byte {
      return false
    }
    return true
  }

  static func lowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
