// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Where a card stands, to make its relative addresses absolute.
struct CardAddress: Sendable {
  /// "https:" of the base.
  private let scheme: String
  /// "https://host" of the base.
  private let root: String
  /// The segments of the base's folder.
  private let folder: [Substring]

  /// An address longer than this is not one (a browser's own bound is near it).
  private static let longest = 8192

  init(base: String) {
    let slash = UInt8(ascii: "/")
    let parts = base.utf8.split(separator: slash, maxSplits: 3, omittingEmptySubsequences: false)
    let isAbsolute =
      parts.count >= 3 && parts[0].last == UInt8(ascii: ":") && parts[1].isEmpty
    scheme = isAbsolute ? String(Substring(parts[0])) : "https:"
    root = isAbsolute ? String(base[..<parts[2].endIndex]) : ""
    let path = isAbsolute ? (parts.count > 3 ? parts[3] : "".utf8[...]) : base.utf8[...]
    folder = path.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
      .split(separator: slash, omittingEmptySubsequences: false).dropLast()
      .filter { !$0.isEmpty }.map { Substring($0) }
  }

  /// The absolute address of `target`; nil for an anchor in the page, mail, scripts and inline data.
  func resolve(_ target: String) -> String? {
    guard target.utf8.count <= Self.longest else { return nil }
    let text = Self.isPlain(target) ? target : Self.escaped(target)
    guard let first = text.utf8.first, first != UInt8(ascii: "#") else { return nil }
    if let scheme = Self.scheme(of: text) { return Self.kept(text, scheme: scheme) }
    if text.hasPrefix("//") { return scheme + text }
    return absolute(text)
  }

  /// Any `scheme://` is an address (buckets, too); of the rest, mail, scripts and data are none.
  private static func kept(_ text: String, scheme: Substring) -> String? {
    guard text.utf8.dropFirst(scheme.utf8.count).starts(with: "://".utf8) else { return nil }
    let lower = scheme.lowercased()
    return scheme == lower ? text : lower + text.dropFirst(scheme.count)
  }

  private func absolute(_ text: String) -> String {
    let end = text.firstIndex { $0 == "?" || $0 == "#" } ?? text.endIndex
    let path = text[..<end]
    var segments = path.hasPrefix("/") ? [] : folder
    var isFolder = path.isEmpty
    for segment in path.split(separator: "/", omittingEmptySubsequences: false) {
      isFolder = segment.isEmpty || segment == "." || segment == ".."
      if segment == ".." {
        if !segments.isEmpty { segments.removeLast() }
      } else if !isFolder {
        segments.append(segment)
      }
    }
    let tail = isFolder && !segments.isEmpty ? "/" : ""
    return root + "/" + segments.joined(separator: "/") + tail + text[end...]
  }

  private static func scheme(of text: String) -> Substring? {
    let bytes = text.utf8
    guard let end = bytes.firstIndex(where: endsScheme), bytes[end] == UInt8(ascii: ":") else {
      return nil
    }
    let head = text[..<end]
    guard let first = head.utf8.first, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A else {
      return nil
    }
    let isName = head.utf8.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
      default: false
      }
    }
    return isName ? head : nil
  }

  private static func endsScheme(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
    default: false
    }
  }
}
