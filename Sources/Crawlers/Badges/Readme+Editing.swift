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
    /// An image is written in a way that cannot be rewritten; with its line.
    case unwritable(line: Int)
  }

  /// The file with `changes`, every other byte as it was.
  ///
  /// What comes of it is read again: where its images are not exactly those that were asked for, the
  /// change is refused.
  package func applying(_ changes: [Change]) throws(EditProblem) -> [UInt8] {
    var edits: [Range<Int>: [UInt8]] = [:]
    var wanted = images
    for change in changes {
      let image = images[change.index]
      let spellings = spellings(of: image)
      guard !spellings.isEmpty else { throw .unwritable(line: image.line) }
      for spelling in spellings {
        let edit = Self.edits(from: image, to: change, spelling)
        for (range, text) in edit {
          guard edits[range, default: text] == text else { throw .unwritable(line: image.line) }
          edits[range] = text
        }
      }
      wanted[change.index].address = change.address
      wanted[change.index].alt = change.alt
    }
    let edited = replacing(edits)
    guard let first = changes.first, edited != bytes else { return edited }
    let line = images[first.index].line
    do {
      guard Self.agree(try Readme(edited).images, wanted, changes) else {
        throw EditProblem.unwritable(line: line)
      }
    } catch {
      throw .unwritable(line: line)
    }
    return edited
  }

  private static func edits(
    from image: Image,
    to change: Change,
    _ spelling: Spelling
  ) -> [(Range<Int>, [UInt8])] {
    var edits: [(Range<Int>, [UInt8])] = []
    if change.address != image.address {
      let address =
        spelling.isEscaped ? change.address.replacing("&", with: "&amp;") : change.address
      edits.append((spelling.address, Array(address.utf8)))
    }
    if change.alt != image.alt, let place = spelling.alt {
      let alt = spelling.isHTML ? change.alt.escapedForHTML : change.alt.escapedForMarkdown
      edits.append((place, Array(alt.utf8)))
    }
    return edits
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

  /// Whether `found` is `wanted`; alternative texts that are not written plainly may be the old ones.
  private static func agree(_ found: [Image], _ wanted: [Image], _ changes: [Change]) -> Bool {
    guard found.count == wanted.count else { return false }
    let changed = Set(changes.map(\.index))
    return zip(found, wanted).enumerated().allSatisfy { index, pair in
      pair.0.address == pair.1.address && (changed.contains(index) || pair.0.alt == pair.1.alt)
    }
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
