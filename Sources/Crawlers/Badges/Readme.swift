// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A README, byte by byte as its file has it, and the images that it shows.
package struct Readme: Sendable, Hashable {
  /// An image that a reader of the README sees.
  package struct Image: Sendable, Hashable {
    /// Where it is, as a browser would ask for it.
    package var address: String
    /// Its alternative text.
    package var alt: String
    /// The line it stands on, counted from 1.
    package var line: Int
    /// The column it begins in, in characters, counted from 1.
    package var column = 1
    /// What else is said of it: its title, or the words of the image that it may stand for.
    package var caption = ""
    /// The lines of the block around it.
    var block: ClosedRange<Int>
    /// How its address is written.
    var form = Form.markdown

    /// "3:1": its line and its column.
    package var position: String { "\(line):\(column)" }

    /// Whether it is an element of HTML rather than Markdown.
    var isHTML: Bool { form != .markdown }
  }

  /// How the address of an image is written.
  enum Form: Sendable, Hashable {
    case markdown
    /// `src` of an `img`.
    case source
    /// One of several in `srcset` of an `img`, or of a `source` in a `picture`.
    case choice
  }

  /// The most bytes of a README; the longest ones known have about 1 MB.
  package static let limit = 2 << 20
  /// The most images that are looked at.
  package static let mostImages = 10_000

  /// The file.
  package let bytes: [UInt8]
  /// Its images, in reading order.
  package internal(set) var images: [Image] = []
  /// Whether it has more than ``mostImages``, which were not looked at.
  package internal(set) var isCut = false
  /// Where each line begins, the first one first.
  let lines: [Int]
  /// Lines of code and of raw HTML, in which no Markdown is read.
  var rawLines: [ClosedRange<Int>] = []
  /// Inline code that looks like an image, by the line its block begins on.
  var codes: [Int: [String]] = [:]
  /// The last line of the first heading of the first level; nil without one.
  var titleLine: Int?
  /// The last line of the front matter; 0 without one.
  var frontMatterLine = 0

  /// Reads a README, which must be text in UTF-8.
  package init(_ bytes: [UInt8]) throws(CardError) {
    self.bytes = bytes
    lines = Self.lineStarts(of: bytes)
    guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
      throw .notText
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    let (_, body, skipped) = FrontMatterReader.split(text)
    frontMatterLine = skipped
    MarkdownTree(MarkdownGuard.bounded(body)).tell(&self)
    placeImages()
  }

  /// The bytes of a line with its end; none beyond the last.
  func range(ofLine line: Int) -> Range<Int> {
    guard (1...max(1, lines.count)).contains(line), !lines.isEmpty else {
      return bytes.count..<bytes.count
    }
    return lines[line - 1]..<(line < lines.count ? lines[line] : bytes.count)
  }

  /// The line that underlines a heading, or else its first: cmark-gfm counts the line behind an
  /// underline, too.
  func lastLine(ofHeading lines: ClosedRange<Int>) -> Int {
    lines.first { line in
      let words = bytes[range(ofLine: line)].filter { $0 > 0x20 }
      return !words.isEmpty && words.allSatisfy { $0 == UInt8(ascii: "=") }
    } ?? lines.lowerBound
  }

  /// Lines end as CommonMark has it: by LF, CR LF or CR.
  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = bytes.isEmpty ? [] : [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      let next = index + 1
      if byte == 0x0D, next < bytes.count, bytes[next] == 0x0A { continue }
      if next < bytes.count { starts.append(next) }
    }
    return starts
  }
}
