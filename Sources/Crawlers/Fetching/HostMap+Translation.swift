// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension HostMap {
  /// The fields of an answer to `asked`, with mapped addresses turned back into public ones.
  func translated(_ headers: Headers, asked: WebAddress) -> Headers {
    guard let entry = entries.first(where: { $0.host == asked.authority }) else { return headers }
    return Headers(
      headers.fields.map { field in
        switch field.name.lowercased() {
        case "location", "content-location":
          (field.name, publicText(field.value, entry: entry))
        case "link":
          (field.name, publicLinks(field.value, entry: entry))
        default: (field.name, field.value)
        }
      }
    )
  }

  /// Turns one address back: whole ones at a mapped origin, and paths below the prefix.
  private func publicText(_ text: String, entry: Entry) -> String {
    if text.hasPrefix("/"), !text.hasPrefix("//") {
      return Self.rest(of: text, below: entry.prefix) ?? text
    }
    guard let address = WebAddress(text) else { return text }
    let sameOrigin = entries.filter {
      $0.base.authority == address.authority && $0.base.scheme == address.scheme
    }
    // Two hosts may be mapped below one origin; the longest prefix tells them apart.
    for candidate in sameOrigin.sorted(by: { $0.prefix.count > $1.prefix.count }) {
      if let rest = Self.rest(of: address.target, below: candidate.prefix) {
        return "https://\(candidate.host)\(rest)"
      }
    }
    return sameOrigin.contains(entry) ? "https://\(entry.host)\(address.target)" : text
  }

  /// Turns back the addresses between angle brackets of a `Link` field.
  private func publicLinks(_ field: String, entry: Entry) -> String {
    field.split(separator: "<", omittingEmptySubsequences: false).enumerated()
      .map { index, part in
        guard index > 0, let end = part.firstIndex(of: ">") else { return String(part) }
        return publicText(String(part[..<end]), entry: entry) + part[end...]
      }
      .joined(separator: "<")
  }

  private static func rest(of path: String, below prefix: Substring) -> String? {
    guard path.hasPrefix(prefix) else { return nil }
    let rest = path.dropFirst(prefix.count)
    return rest.isEmpty ? "/" : "/?".contains(rest[rest.startIndex]) ? String(rest) : nil
  }
}
