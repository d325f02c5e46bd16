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
    var text = text
    let read = text.withUTF8 { Self(UnsafeBufferPointer(rebasing: $0.prefix(Self.longest))) }
    guard let read else { return nil }
    self = read
  }

  /// More bytes than this are not read.
  private static let longest = 2048

  private init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = Self.afterScheme(bytes) else { return nil }
    let end = bytes[start...].firstIndex { $0 == Self.slash || Self.endsPath($0) } ?? bytes.count
    var name = bytes[start..<end]
    if let port = name.firstIndex(of: UInt8(ascii: ":")) { name = name[..<port] }
    host = Self.text(name)
    if host.utf8.starts(with: "www.".utf8) { host.removeFirst(4) }
    guard !host.isEmpty else { return nil }
    let tail = bytes[end...]
    let pathEnd = tail.firstIndex(where: Self.endsPath) ?? tail.endIndex
    path = Self.segments(tail[..<pathEnd])
    hasQuery = tail[pathEnd...].contains(UInt8(ascii: "?"))
    let hash = tail[pathEnd...].firstIndex(of: UInt8(ascii: "#"))
    fragment = hash.map { Self.text(tail[($0 + 1)...]) } ?? ""
  }

  /// Whether an address is one of http or https.
  static func isAbsolute(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { afterScheme($0) } != nil
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

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private static func text(_ bytes: Bytes) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { text in
      for (index, byte) in bytes.enumerated() { text[index] = lower(byte) }
      return bytes.count
    }
  }

  /// What stands between slashes, where anything does.
  private static func segments(_ path: Bytes) -> [[UInt8]] {
    path.split(separator: slash).map { $0.map(lower) }
  }

  private static func afterScheme(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    begins(bytes, with: "https://") ? 8 : begins(bytes, with: "http://") ? 7 : nil
  }

  private static func begins(
    _ bytes: UnsafeBufferPointer<UInt8>,
    with scheme: StaticString
  ) -> Bool {
    guard bytes.count >= scheme.utf8CodeUnitCount else { return false }
    return scheme.withUTF8Buffer { wanted in
      wanted.indices.allSatisfy { lower(bytes[$0]) == wanted[$0] }
    }
  }
}
