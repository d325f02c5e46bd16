// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A pattern of an address: a host, then segments of a path.
///
/// `*` stands for anything inside a segment; `**` as the last segment for any rest, also none.
struct LinkPattern: Sendable, Hashable {
  let segments: [[UInt8]]
  let hasRest: Bool
  /// By segment: whether it stands for itself alone.
  private let isPlain: [Bool]

  init(segments: [[UInt8]], hasRest: Bool) {
    self.segments = segments
    self.hasRest = hasRest
    isPlain = segments.map { !$0.contains(UInt8(ascii: "*")) }
  }

  /// The host as written, and the pattern of the path after it.
  static func parse(_ text: String) -> (host: String, pattern: LinkPattern) {
    var parts = text.lowercased().split(separator: "/").map(String.init)
    let host = parts.isEmpty ? "" : parts.removeFirst()
    let hasRest = parts.last == "**"
    if hasRest { parts.removeLast() }
    return (host, LinkPattern(segments: parts.map { Array($0.utf8) }, hasRest: hasRest))
  }

  func matches(_ path: [[UInt8]]) -> Bool {
    guard hasRest ? path.count >= segments.count : path.count == segments.count else {
      return false
    }
    for index in segments.indices {
      let fits =
        isPlain[index]
        ? segments[index] == path[index] : Self.glob(segments[index][...], path[index][...])
      guard fits else { return false }
    }
    return true
  }

  /// Linear in the text for one star at a time: the last star is the only one taken back.
  static func glob(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    var (at, in_) = (pattern.startIndex, text.startIndex)
    var star: (pattern: Int, text: Int)?
    while in_ < text.endIndex {
      if at < pattern.endIndex, pattern[at] == UInt8(ascii: "*") {
        star = (at, in_)
        at += 1
      } else if at < pattern.endIndex, pattern[at] == text[in_] {
        at += 1
        in_ += 1
      } else if let last = star {
        star = (last.pattern, last.text + 1)
        at = last.pattern + 1
        in_ = last.text + 1
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
