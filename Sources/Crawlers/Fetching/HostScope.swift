// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The hosts that may be asked, where an operator or a policy names them: it only narrows.
package struct HostScope: Sendable, Hashable {
  private var hosts: Set<String>

  /// Names under which known hosts answer in part, or lead to.
  private static let others: [String: [String]] = [
    "huggingface.co": ["hf.co"],
    "github.com": ["githubusercontent.com"],
  ]

  /// The hosts called `names`, with all below them and with what they keep elsewhere.
  package init(_ names: [String]) {
    let names = names.map { $0.lowercased() }
    hosts = Set(names + names.flatMap { Self.others[$0] ?? [] })
  }

  /// Whether `host` may be asked.
  func admits(_ host: String) -> Bool {
    var rest = host.lowercased()[...]
    while true {
      if hosts.contains(String(rest)) { return true }
      guard let dot = rest.firstIndex(of: ".") else { return false }
      rest = rest[rest.index(after: dot)...]
    }
  }
}
