// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The `Link` field of an answer (RFC 8288), as far as paging needs it.
struct LinkField {
  /// The target with the relation `next`, as it was written; nil without one.
  var next: String?

  init(_ value: String) {
    for link in Self.links(in: value) {
      guard let open = link.firstIndex(of: "<"), let close = link[open...].firstIndex(of: ">")
      else { continue }
      guard Self.relations(of: link[close...]).contains("next") else { continue }
      next = String(link[link.index(after: open)..<close])
      return
    }
  }

  /// Commas part links, but not inside the brackets round a target nor inside quotes.
  private static func links(in value: String) -> [Substring] {
    var links: [Substring] = []
    var (start, isInTarget, isQuoted) = (value.startIndex, false, false)
    for index in value.indices {
      switch value[index] {
      case "<" where !isQuoted: isInTarget = true
      case ">" where !isQuoted: isInTarget = false
      case "\"" where !isInTarget: isQuoted.toggle()
      case "," where !isInTarget && !isQuoted:
        links.append(value[start..<index])
        start = value.index(after: index)
      default: continue
      }
    }
    return links + [value[start...]]
  }

  /// The words of `rel`, quoted or not, in lower case.
  private static func relations(of parameters: Substring) -> [String] {
    for parameter in parameters.split(separator: ";") {
      let sides = parameter.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard sides.count == 2, sides[0].lowercased() == "rel" else { continue }
      return sides[1].filter { $0 != "\"" }.lowercased().split(separator: " ").map(String.init)
    }
    return []
  }
}
