// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Readme {
  /// What an image is to become.
  package struct Change: Sendable, Hashable {
    /// Its place in ``images``.
    package var index: Int
    /// Its new address.
    package var address: String
    /// Its new alternative text.
    package var alt: String

    package init(index: Int, address: String, alt: String) {
      self.index = index
      self.address = address
      self.alt = alt
    }
  }

  package enum EditProblem: Error, Sendable, Hashable {
    /// An image is written in a way that cannot be rewritten; with its place in ``images``.
    case unwritable(index: Int)
  }

  /// The file with `changes`, every other byte as it was.
  ///
  /// What comes of it is read again: where its images are not exactly those that were asked for, the
  /// change is refused.
  package func applying(_ changes: [Change]) throws(EditProblem) -> [UInt8] {
    var edits: [Range<Int>: [UInt8]] = [:]
    var wanted = images
    for change in changes {
      for (range, text) in try self.edits(for: change) {
        guard edits[range, default: text] == text else { throw .unwritable(index: change.index) }
        edits[range] = text
      }
      wanted[change.index].address = change.address
      wanted[change.index].alt = change.alt
    }
    let edited = replacing(edits)
    guard let wrong = Self.difference(edited, wanted) else { return edited }
    throw .unwritable(
      index: changes.first { $0.index == wrong }?.index ?? changes.first?.index ?? wrong
    )
  }

  private func edits(for change: Change) throws(EditProblem) -> [(Range<Int>, [UInt8])] {
    let image = images[change.index]
    let spellings = spellings(ofImage: change.index)
    guard !spellings.isEmpty else { throw .unwritable(index: change.index) }
    var edits: [(Range<Int>, [UInt8])] = []
    for spelling in spellings {
      if change.address != image.address {
        let escaped = change.address.replacing("&", with: "&amp;")
        let address = spelling.isEscaped ? escaped : change.address
        edits.append((spelling.address, Array(address.utf8)))
      }
      if change.alt != image.alt {
        guard let place = spelling.alt else { throw .unwritable(index: change.index) }
        let alt = spelling.isHTML ? change.alt.escapedForHTML : change.alt.escapedForMarkdown
        edits.append((place, Array(alt.utf8)))
      }
    }
    return edits
  }

  /// The first image that is not as it is `wanted`; nil where all are.
  private static func difference(_ edited: [UInt8], _ wanted: [Image]) -> Int? {
    do {
      let found = try Readme(edited).images
      guard found.count == wanted.count else { return 0 }
      return found.indices.first {
        found[$0].address != wanted[$0].address || found[$0].alt != wanted[$0].alt
      }
    } catch {
      return 0
    }
  }

  private func replacing(_ edits: [Range<Int>: [UInt8]]) -> [UInt8] {
    var edited: [UInt8] = []
    var from = 0
    for (range, text) in edits.sorted(by: { $0.key.lowerBound < $1.key.lowerBound })
    where range.lowerBound >= from {
      edited += bytes[from..<range.lowerBound] + text
      from = range.upperBound
    }
    return edited + bytes[from...]
  }

  /// The file with an image below its title, or else at its beginning; nil where that cannot be.
  package func adding(_ address: String, alt: String) -> [UInt8]? {
    let line = titleLine ?? frontMatterLine
    let place =
      line == 0 ? (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0) : range(ofLine: line).upperBound
    let end = bytes.contains(0x0D) ? "\r\n" : "\n"
    let isOpen = place > 0 && place == bytes.count && bytes.last != 0x0A && bytes.last != 0x0D
    let image = "![\(alt.escapedForMarkdown)](\(address))\(end)"
    let text =
      (isOpen ? end : "") + (line > 0 ? end : "") + image + (place == bytes.count ? "" : end)
    let edited = bytes[..<place] + Array(text.utf8) + bytes[place...]
    do {
      let readme = try Readme(Array(edited))
      let isRight =
        readme.images.count == images.count + 1
        && readme.images.contains { $0.address == address && $0.alt == alt }
      return isRight ? readme.bytes : nil
    } catch {
      return nil
    }
  }
}

extension String {
  /// The text as it may stand between quotes in HTML.
  fileprivate var escapedForHTML: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }

  /// The text as Markdown that means nothing but itself.
  fileprivate var escapedForMarkdown: String {
    var escaped = ""
    for scalar in unicodeScalars {
      if "\\`*_[]<>&!~|".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
