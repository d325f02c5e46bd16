// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// An address taken apart, as far as its target shows in it.
package struct LinkAddress: Sendable, Hashable {
  /// In lower case, without "www." and port.
  package var host: String
  /// The path's segments in lower case.
  package var path: [[UInt8]]
  package var hasQuery: Bool
  package var fragment: String

  /// Nil for anything but http and https.
  package init?(_ text: String) {
    let bytes = text.utf8.prefix(2048).map(Self.lower)
    guard let start = Self.afterScheme(bytes) else { return nil }
    let rest = bytes[start...]
    let end = rest.firstIndex { $0 == Self.slash || Self.endsPath($0) } ?? rest.endIndex
    var name = rest[..<end]
    if let port = name.firstIndex(of: UInt8(ascii: ":")) { name = name[..<port] }
    host = String(
      decoding: name.starts(with: "www.".utf8) ? name.dropFirst(4) : name,
      as: UTF8.self
    )
    guard !host.isEmpty else { return nil }
    let tail = rest[end...]
    let pathEnd = tail.firstIndex(where: Self.endsPath) ?? tail.endIndex
    path = tail[..<pathEnd].split(separator: Self.slash).map(Array.init)
    hasQuery = tail.contains(UInt8(ascii: "?"))
    let hash = tail.firstIndex(of: UInt8(ascii: "#"))
    fragment = hash.map { String(decoding: tail[($0 + 1)...], as: UTF8.self) } ?? ""
  }

  /// A relative address in the repository of `model`, its `owner/name` or a bare name.
  ///
  /// Cards that stand in a folder on this machine keep them; nil for any other.
  package init?(relative text: String, model: String) {
    guard !text.contains(":"), !text.hasPrefix("//") else { return nil }
    let path = text.drop { $0 == "." || $0 == "/" }
    let owned = model.contains("/") ? model : "\(model)/\(model)"
    guard !path.isEmpty, path.first != "#" else { return nil }
    self.init("https://huggingface.co/\(owned)/blob/main/\(path)")
  }

  /// The segment at `index` as text; empty when there is none.
  package func segment(_ index: Int) -> String {
    path.indices.contains(index) ? String(decoding: path[index], as: UTF8.self) : ""
  }

  /// `owner/name` of the first two segments, without ".git"; nil when there are fewer.
  package var repository: String? {
    guard path.count >= 2 else { return nil }
    let name = segment(1)
    return segment(0) + "/" + (name.hasSuffix(".git") ? String(name.dropLast(4)) : name)
  }

  private static let slash = UInt8(ascii: "/")

  private static func endsPath(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func afterScheme(_ bytes: [UInt8]) -> Int? {
    for scheme in ["https://", "http://"] where bytes.starts(with: scheme.utf8) {
      return scheme.utf8.count
    }
    return nil
  }
}
