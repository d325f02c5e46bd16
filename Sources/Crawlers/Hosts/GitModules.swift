// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The file `.gitmodules`: which repository stands in which folder.
///
/// Source: git's documentation of `gitmodules` and of its configuration format.
struct GitModules: Sendable, Hashable {
  /// Addresses as they are written, by path.
  private(set) var addresses: [String: String] = [:]

  /// Bytes of the file, and folders, that are read at most.
  static let limit = 64 << 10
  private static let most = 200

  init(_ bytes: [UInt8]) {
    var path: String?
    var url: String?
    let text = String(decoding: bytes.prefix(Self.limit), as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline) {
      let line = String(line).trimmed
      if line.hasPrefix("[") {
        (path, url) = (nil, nil)
      } else if let value = Self.value(of: "path", in: line) {
        path = value
      } else if let value = Self.value(of: "url", in: line) {
        url = value
      }
      if let path, let url, addresses.count < Self.most { addresses[path] = url }
    }
  }

  private static func value(of key: String, in line: String) -> String? {
    let parts = line.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    guard parts.count == 2, parts[0].lowercased() == key else { return nil }
    let value = parts[1].filter { $0 != "\"" }
    return value.isEmpty ? nil : value
  }

  /// The web address of the repository at `path`, where `base` is the address of the one that holds
  /// the file; nil where there is none.
  func address(of path: String, below base: String) -> String? {
    guard let written = addresses[path] else { return nil }
    if written.hasPrefix("./") || written.hasPrefix("../") {
      return Self.resolved(written, below: base)
    }
    if written.hasPrefix("git@"), let colon = written.firstIndex(of: ":") {
      let host = written[..<colon].dropFirst(4)
      return "https://\(host)/\(written[written.index(after: colon)...])"
    }
    for scheme in ["ssh://git@", "git://", "git+https://", "http://"]
    where written.hasPrefix(scheme) {
      return "https://" + written.dropFirst(scheme.count)
    }
    return written.hasPrefix("https://") ? written : nil
  }

  /// Each ".." takes the last part off the address of the repository itself.
  private static func resolved(_ written: String, below base: String) -> String? {
    var parts = base.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for step in written.split(separator: "/") where step != "." {
      if step == ".." {
        guard parts.count > 3 else { return nil }
        parts.removeLast()
      } else {
        parts.append(String(step))
      }
    }
    return parts.joined(separator: "/")
  }
}
