// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension CardBuilder {
  /// Takes a template's unfilled words out of the text from `start` on, with their links.
  mutating func removeUnfilled(from start: Int) {
    guard mayBeUnfilled(from: start) else { return }
    for range in Unfilled.all(in: text.bytes[start...]).reversed() {
      remove(widened(range, from: start))
    }
  }

  /// A cheap look, so that nothing is searched in the many blocks without them.
  private func mayBeUnfilled(from start: Int) -> Bool {
    text.bytes.withUnsafeBufferPointer { bytes in
      guard start < bytes.count, let last = bytes.last else { return false }
      if last == UInt8(ascii: "d") || last == UInt8(ascii: "n") || last == UInt8(ascii: "o")
        || last == UInt8(ascii: ".")
      {
        return true
      }
      return bytes[start...].contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
    }
  }

  /// With the white space before it, or behind it at the beginning.
  private func widened(_ range: Range<Int>, from start: Int) -> Range<Int> {
    let bytes = text.bytes
    if range.lowerBound > start, bytes[range.lowerBound - 1] == 0x20 {
      return range.lowerBound - 1..<range.upperBound
    }
    let isLeading = range.lowerBound == start && range.upperBound < bytes.count
    return isLeading && bytes[range.upperBound] == 0x20
      ? range.lowerBound..<range.upperBound + 1 : range
  }

  private mutating func remove(_ range: Range<Int>) {
    text.replace(range, with: [])
    func shifted(_ offset: Int) -> Int {
      offset <= range.lowerBound ? offset : max(range.lowerBound, offset - range.count)
    }
    let keepsOpen = openLink.map { links[$0] }
    links = links.filter { link in
      let isInside = link.start >= range.lowerBound && link.end <= range.upperBound
      return !(isInside && link.end > link.start)
    }
    for index in links.indices {
      links[index].start = shifted(links[index].start)
      links[index].end = shifted(links[index].end)
    }
    if let open = keepsOpen {
      openLink = links.lastIndex { $0.written == open.written && $0.end == $0.start }
    }
    for index in marks.indices { marks[index].offset = shifted(marks[index].offset) }
  }
}
