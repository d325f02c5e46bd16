// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension LenientReader {
  /// Reads the next value whole.
  mutating func value() -> LenientJSON? {
    var room = Limit.values
    let value = value(depth: Limit.depth, &room)
    return stop == nil ? value : nil
  }

  private mutating func value(depth: Int, _ room: inout Int) -> LenientJSON? {
    room -= 1
    if room < 0 { give(up: "a value of more than \(Limit.values) parts") }
    if depth == 0 { give(up: "values nested over \(Limit.depth) deep") }
    guard let next = peek() else {
      fail("no value")
      return nil
    }
    switch next {
    case UInt8(ascii: "{"): return map(depth, &room)
    case UInt8(ascii: "["), UInt8(ascii: "("): return list(depth, &room)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return string().map(LenientJSON.text)
    default: return scalar(depth, &room)
    }
  }

  private mutating func map(_ depth: Int, _ room: inout Int) -> LenientJSON? {
    var (map, left) = ([String: LenientJSON](), room)
    _ = members { reader, name in
      if let value = reader.value(depth: depth - 1, &left) { map[name] = value }
    }
    room = left
    return .map(map)
  }

  private mutating func list(_ depth: Int, _ room: inout Int) -> LenientJSON? {
    var (list, left) = ([LenientJSON](), room)
    _ = items { reader in
      if let value = reader.value(depth: depth - 1, &left) { list.append(value) }
    }
    room = left
    return .list(list)
  }

  /// A number, a word, or what Python prints of a number in a library's type: `tensor(0.69)`.
  private mutating func scalar(_ depth: Int, _ room: inout Int) -> LenientJSON? {
    let start = at
    let word = word()
    guard stop == nil else { return nil }
    if peek() == UInt8(ascii: "("), !word.isEmpty, !word.allSatisfy(\.isDigit) {
      return call(depth, &room)
    }
    if let value = LenientJSON(word: word) { return value }
    at = start
    fail("no value of JSON")
    return nil
  }

  /// The first argument of a call; whatever follows it is passed over.
  private mutating func call(_ depth: Int, _ room: inout Int) -> LenientJSON? {
    _ = take("(")
    let value = value(depth: depth - 1, &room)
    skip(to: 1)
    return value
  }

  /// A run of what numbers and words are made of.
  ///
  /// One that reaches the end of what was fetched may go on behind it, and is not read.
  mutating func word() -> ArraySlice<UInt8> {
    _ = peek()
    let word = run { $0.isLetter || $0.isDigit || "+-._".utf8.contains($0) }
    if at == end { fail("no end of a value") }
    return word
  }
}

extension LenientReader {
  /// Passes over the next value without building it, however deep it is.
  mutating func skip() {
    switch peek() {
    case nil: fail("no value")
    case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("):
      at += 1
      skip(to: 1)
    default:
      if word().isEmpty { fail("no value of JSON") }
      if peek() == UInt8(ascii: "(") { skip() }
    }
  }

  /// Passes over everything up to the bracket that closes `depth` open ones.
  private mutating func skip(to depth: Int) {
    var depth = depth
    while stop == nil, depth > 0 {
      guard let next = peek() else { return fail("no closing bracket") }
      switch next {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("):
        depth += 1
        at += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"):
        depth -= 1
        at += 1
      default: at += 1
      }
    }
  }
}

extension LenientJSON {
  /// What a bare word means; nil when it means nothing.
  fileprivate init?(word: ArraySlice<UInt8>) {
    switch String(text: word) {
    case "null", "None": self = .null
    case "true", "True": self = .flag(true)
    case "false", "False": self = .flag(false)
    default:
      guard let number = Double(text: word) else { return nil }
      self = .number(number)
    }
  }
}
