// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The parts of an address that matter to pages of runs.
struct RunLink: Sendable, Hashable {
  enum Limit {
    /// How many bytes an address may have.
    static let address = 2_048
  }

  /// In lower case, without "www.".
  var host: String
  var port: Int?
  /// Decoded, without the empty ones.
  var path: [String] = []
  var query: [String: String] = [:]
  /// As written.
  var fragment = ""

  /// The parts of an address of `http` or `https`; "wandb.ai/a/b" without a scheme is one, too.
  init?(_ address: String) {
    guard address.utf8.count <= Limit.address else { return nil }
    var rest = address[...]
    if let scheme = rest.firstRange(of: "://") {
      guard ["http", "https"].contains(rest[..<scheme.lowerBound].lowercased()) else { return nil }
      rest = rest[scheme.upperBound...]
    }
    let beforeFragment = rest.cut(at: "#")
    fragment = beforeFragment.rest.map { String($0) } ?? ""
    let beforeQuery = beforeFragment.head.cut(at: "?")
    query = Self.pairs(beforeQuery.rest ?? "")
    let beforePath = beforeQuery.head.cut(at: "/")
    path = (beforePath.rest ?? "").split(separator: "/").map { $0.decoded }
    guard let (host, port) = Self.place(beforePath.head) else { return nil }
    (self.host, self.port) = (host, port)
  }

  /// The host and the port; nil where users are named, or no host is.
  private static func place(_ text: Substring) -> (host: String, port: Int?)? {
    let (head, rest) = text.cut(at: ":")
    var port: Int?
    if let rest {
      guard let number = Int(rest), (1...65_535).contains(number) else { return nil }
      port = number
    }
    let host = head.lowercased()
    let isHost =
      host.contains(".")
      && host.utf8.allSatisfy { $0.isLetter || $0.isDigit || ".-".utf8.contains($0) }
    guard isHost else { return nil }
    return (host.hasPrefix("www.") ? String(host.dropFirst(4)) : host, port)
  }

  private static func pairs(_ query: Substring) -> [String: String] {
    let pairs = query.split(separator: "&").map { $0.cut(at: "=") }
    return Dictionary(pairs.map { ($0.head.decoded, ($0.rest ?? "").decoded) }) { first, _ in first
    }
  }
}

extension RunLink {
  /// The segment at `index`; nil when the path is shorter.
  func segment(_ index: Int) -> String? { path.indices.contains(index) ? path[index] : nil }

  /// The segment behind the first that is `name`.
  func segment(after name: String) -> String? {
    path.firstIndex(of: name).flatMap { segment($0 + 1) }
  }
}

extension Substring {
  /// What stands before the first `mark` and what behind it; nil when there is none.
  func cut(at mark: Character) -> (head: Substring, rest: Substring?) {
    guard let index = firstIndex(of: mark) else { return (self, nil) }
    return (self[..<index], self[self.index(after: index)...])
  }

  /// With each `%41` the byte that it stands for; others stay as they are.
  var decoded: String {
    var (bytes, rest) = ([UInt8](), utf8[...])
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        digits.allSatisfy({ $0.isDigit || $0.isLetter }),
        let value = UInt8(String(text: digits), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(text: bytes)
  }
}
