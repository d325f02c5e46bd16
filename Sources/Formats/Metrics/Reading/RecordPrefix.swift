// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The beginning of a record of a training, as far as it was fetched.
///
/// Nobody needs the whole of a log to see that it is one. Whoever fetches says whether there is
/// more, so that an end that was cut off is never taken for the end of the file.
package struct RecordPrefix: Sendable, Hashable {
  /// What was read, from the file's first byte on.
  package var bytes: [UInt8]
  /// Whether the file has no more than `bytes`.
  package var isWhole: Bool

  package init(_ bytes: some Sequence<UInt8>, isWhole: Bool) {
    self.bytes = [UInt8](bytes)
    self.isWhole = isWhole
  }

  /// How a reading ends that wants more than the bytes there are.
  var end: ReadingEnd { isWhole ? .brokenOff : .cut }
}

extension RecordPrefix {
  /// First bytes of what stands in a record's place and is none.
  private static let impostors: [(start: String, what: String)] = [
    ("version https://git-lfs.github.com/spec", "a pointer to a large file, not the file"),
    ("<!doctype", "a web page"),
    ("<html", "a web page"),
    ("PK\u{3}\u{4}", "a ZIP archive"),
  ]
  /// The first bytes of gzip, which no text begins with.
  private static let gzip: [UInt8] = [0x1F, 0x8B]

  /// What the file is instead of a record; nil when nothing speaks against one.
  var impostor: String? {
    if bytes.starts(with: Self.gzip) { return "a compressed file" }
    let start = bytes[textStart...].prefix(64).map(\.lowercased)
    return Self.impostors.first { start.starts(with: $0.start.lowercased().utf8) }?.what
  }

  /// Whether a byte near the beginning is one that text does not have.
  var isBinary: Bool { bytes.prefix(4_096).contains(0) }

  /// Where the text begins: behind the byte order mark and white space.
  var textStart: Int {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: mark) ? mark.count : 0
    return bytes[start...].firstIndex { !$0.isSpace } ?? bytes.count
  }
}
