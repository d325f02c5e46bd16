// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Sorts addresses by what they lead to.
package struct LinkTable: Sendable {
  private struct Row: Sendable {
    var pattern: LinkPattern
    var target: LinkTarget
  }

  /// By host; under "*", patterns of any host.
  private var rows: [String: [Row]] = [:]

  package init(_ entries: [LinkEntry]) {
    for entry in entries {
      for text in entry.patterns {
        let (host, pattern) = LinkPattern.parse(text)
        rows[host, default: []].append(Row(pattern: pattern, target: entry.target))
      }
    }
  }

  /// The first pattern that fits decides: the address's own host before its parents, these before
  /// those of any host.
  package func target(of address: LinkAddress) -> LinkTarget {
    var host = address.host[...]
    while true {
      if let target = first(String(host), address) { return target }
      guard let dot = host.firstIndex(of: ".") else { break }
      host = host[host.index(after: dot)...]
    }
    return first("*", address) ?? .page
  }

  private func first(_ host: String, _ address: LinkAddress) -> LinkTarget? {
    rows[host]?.first { $0.pattern.matches(address.path) }?.target
  }
}
