// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Fault {
  /// A fault that cannot be read.
  package struct WordsError: Error, Sendable, Hashable, CustomStringConvertible {
    package var words: String

    package init(words: String) {
      self.words = words
    }

    package var description: String {
      "'\(words)' is not a fault. Write HOST/PATH=EFFECT, as in "
        + "'huggingface.co/api/models/*=503' (with '*2' at the end: the first two requests only); "
        + "the effects are a status, \(Fault.named.keys.sorted().joined(separator: ", ")), "
        + "limited:SECONDS, retry-after:SECONDS, oversized:BYTES."
    }
  }

  private static let named: [String: Effect] = [
    "challenge": .challenge, "limited": .limited, "exhausted": .exhausted,
    "truncated": .truncated, "slow": .slow, "html": .html, "empty": .empty,
    "invalid-json": .invalidJSON, "oversized": .oversized(21_000_000),
  ]

  private static let counted: [String: @Sendable (Int) -> Effect] = [
    "limited": { .limited(seconds: $0) }, "retry-after": { .retryAfter(seconds: $0) },
    "oversized": { .oversized($0) },
  ]

  /// Reads `[METHOD ]HOST/PATH=EFFECT[:N][*TIMES]`; a host of `*` is any.
  package init(words: String) throws(WordsError) {
    guard let equals = words.lastIndex(of: "=") else { throw WordsError(words: words) }
    let target = words[..<equals].split(separator: " ")
    let address = target.last ?? ""
    let slash = address.firstIndex(of: "/") ?? address.endIndex
    let parts = words[words.index(after: equals)...].split(separator: "*").map(String.init)
    guard let name = parts.first, parts.count < 3, let effect = Self.effect(name) else {
      throw WordsError(words: words)
    }
    let host = String(address[..<slash])
    self.init(
      effect,
      method: target.count > 1 ? target.first.map(String.init) : nil,
      host: host == "*" || host.isEmpty ? nil : host,
      path: slash == address.endIndex ? "*" : String(address[slash...]),
      times: parts.count == 2 ? Int(parts[1]) : nil
    )
  }

  private static func effect(_ words: String) -> Effect? {
    if let status = Int(words), (100...599).contains(status) { return .status(status) }
    if let effect = named[words] { return effect }
    let parts = words.split(separator: ":").map(String.init)
    guard parts.count == 2, let count = Int(parts[1]) else { return nil }
    return counted[parts[0]]?(count)
  }
}
