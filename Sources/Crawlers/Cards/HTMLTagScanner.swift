// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Finds the tags of a page, in one pass; not what stands in comments, scripts and styles.
struct HTMLTagScanner {
  private let html: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ html: UnsafeBufferPointer<UInt8>) { self.html = html }

  mutating func next() -> HTMLTag? {
    while let start = find(UInt8(ascii: "<"), from: index), start + 1 < html.count {
      index = start + 1
      switch html[index] {
      case UInt8(ascii: "!"): skipDeclaration()
      case UInt8(ascii: "?"): index = find(UInt8(ascii: ">"), from: index) ?? html.count
      case UInt8(ascii: "/"):
        index += 1
        if let tag = tag(from: start, isEnd: true) { return tag }
      default: if let tag = tag(from: start, isEnd: false) { return tag }
      }
    }
    return nil
  }

  private func find(_ byte: UInt8, from: Int) -> Int? {
    guard from < html.count, let base = html.baseAddress,
      let hit = memchr(base + from, Int32(byte), html.count - from)
    else { return nil }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }

  private mutating func skipDeclaration() {
    guard html[index...].starts(with: "!--".utf8) else {
      index = find(UInt8(ascii: ">"), from: index) ?? html.count
      return
    }
    var dash = index + 1
    while let end = find(UInt8(ascii: ">"), from: dash) {
      dash = end + 1
      if end >= index + 4, html[end - 1] == 0x2D, html[end - 2] == 0x2D { break }
    }
    index = html[dash - 1] == UInt8(ascii: ">") ? dash : html.count
  }

  private mutating func tag(from start: Int, isEnd: Bool) -> HTMLTag? {
    guard index < html.count, BareAddress.isLetter(html[index]) else { return nil }
    let name = html[index...].prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F && $0 != 0x3C }
    index += name.count
    let key = HTMLRole.key(name.lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
    var tag = HTMLTag(name: key, isEnd: isEnd, range: start..<index)
    tag.attributes = skipAttributes()
    tag.range = start..<index
    if !isEnd, HTMLTag.rawText.contains(key) { skipRawText(name) }
    return tag
  }

  /// To behind the tag's end; quotes count only behind "=", as in browsers and in libxml2.
  private mutating func skipAttributes() -> Int {
    var count = 0
    var previous: UInt8 = 0x20
    while index < html.count {
      let byte = html[index]
      if byte == 0x3E {
        index += 1
        break
      }
      if byte == 0x3C { break }
      if byte <= 0x20 {
        index += 1
        if previous != 0x3D { previous = 0x20 }
      } else if previous == 0x3D, byte == 0x22 || byte == 0x27 {
        index = find(byte, from: index + 1).map { $0 + 1 } ?? html.count
        previous = 0x20
      } else {
        if previous == 0x20 { count += 1 }
        previous = byte
        index += 1
      }
    }
    return count
  }

  /// Whether the tag's name or an attribute may keep its content from being shown.
  func mayHide(_ tag: HTMLTag) -> Bool {
    if HTMLTag.hiding.contains(tag.name) || HTMLTag.rawText.contains(tag.name) { return true }
    let text = String(decoding: html[tag.range], as: UTF8.self).lowercased()
    return ["style", "hidden", "color"].contains { text.contains($0) }
  }

  private mutating func skipRawText(_ name: Slice<UnsafeBufferPointer<UInt8>>) {
    while let end = find(UInt8(ascii: "<"), from: index) {
      index = end + 1
      guard end + 1 + name.count < html.count, html[end + 1] == 0x2F else { continue }
      let closing = html[(end + 2)...].prefix(name.count)
      if closing.elementsEqual(name, by: { $0 | 0x20 == $1 | 0x20 }) {
        index = end
        return
      }
    }
    index = html.count
  }
}
