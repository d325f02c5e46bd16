// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The keys of a file of settings, at whatever depth, with the places of the first of each.
struct SettingKeys: Sendable, Hashable {
  /// By key in lower case, with `_` for `-`.
  private(set) var places: [String: Int] = [:]
  private let wanted: Set<String>?

  /// Keys of one file at most; what follows is not read.
  private static let limit = 20_000
  private static let longest = 100

  /// Reads `text`, whose comments are blanked: YAML, JSON, TOML, or assignments of a name.
  ///
  /// Only keys of `wanted` are kept, all where it is nil.
  init(_ text: [UInt8], only wanted: Set<String>? = nil) {
    self.wanted = wanted
    var place = 0
    var mayBegin = true
    while place < text.count, places.count < Self.limit {
      let byte = text[place]
      if byte == .newline || Self.opens(byte) {
        mayBegin = true
        place += 1
      } else if byte <= .blank || byte == UInt8(ascii: "-") && mayBegin {
        place += 1
      } else if mayBegin {
        mayBegin = false
        place = readKey(in: text, at: place)
      } else {
        place += 1
      }
    }
  }

  /// Notes a word that a colon or one equals sign follows; gives the place behind it.
  private mutating func readKey(in text: [UInt8], at start: Int) -> Int {
    let isQuoted = text[start] == UInt8(ascii: "\"") || text[start] == UInt8(ascii: "'")
    let first = isQuoted ? start + 1 : start
    let word = text[first...].prefix(Self.longest).prefix(while: Self.isKeyByte)
    guard !word.isEmpty else { return start + 1 }
    var rest = word.endIndex
    if isQuoted {
      guard rest < text.count, text[rest] == text[start] else { return rest }
      rest += 1
    }
    let follows = text[rest...].prefix(4).drop { $0 == .blank }
    let isSet =
      follows.first == UInt8(ascii: ":")
      || follows.first == UInt8(ascii: "=") && follows.dropFirst().first != UInt8(ascii: "=")
    if isSet || follows.first == UInt8(ascii: "]") && Self.isSection(text, first) {
      note(word, at: first)
    }
    return rest
  }

  /// `[optimizer]` on a line of its own.
  private static func isSection(_ text: [UInt8], _ start: Int) -> Bool {
    guard start > 0, text[start - 1] == UInt8(ascii: "[") else { return false }
    return start == 1 || text[start - 2] == .newline
  }

  private mutating func note(_ word: ArraySlice<UInt8>, at place: Int) {
    let key = Self.folded(String(decoding: word, as: UTF8.self))
    keep(key, at: place)
    // `trainer.max_steps` sets `max_steps`.
    guard word.contains(UInt8(ascii: ".")) else { return }
    if let last = key.split(separator: ".").last.map(String.init) { keep(last, at: place) }
  }

  private mutating func keep(_ key: String, at place: Int) {
    if places[key] == nil, wanted?.contains(key) ?? true { places[key] = place }
  }

  /// Whether a key may stand behind it.
  private static func opens(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "("): true
    default: false
    }
  }

  static func folded(_ key: String) -> String {
    key.lowercased().replacing("-", with: "_")
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): true
    default: TermMatcher.isWord(byte)
    }
  }
}
