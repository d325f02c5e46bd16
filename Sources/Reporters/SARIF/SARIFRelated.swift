// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A piece of evidence at another place than its alert.
struct SARIFRelated: Sendable, Hashable {
  /// Where it was seen.
  enum Place: Sendable, Hashable {
    /// In a file of the model's own repository; the line is nil where none is known.
    case file(path: String, line: Int?)
    /// On the web.
    case web(WebAddress, line: Int?)
  }

  /// Where.
  var place: Place
  /// What it says, with how far it was checked.
  var says: String
}

extension Alert {
  /// The evidence that does not stand at the alert's own place, and that can be pointed to.
  func related(to subject: Subject) -> [SARIFRelated] {
    (finding?.evidence ?? []).compactMap { item in
      let says = "\(item.grade?.rawValue ?? "not seen"): \(item.says)"
      let line = item.source.line.map { max($0, 1) }
      if subject.holds(item.source), let path = item.source.path {
        let file = subject.path(of: path)
        let isHere = file == place.path && line == place.line
        return isHere ? nil : SARIFRelated(place: .file(path: file, line: line), says: says)
      }
      return WebAddress(item.source.url).map {
        SARIFRelated(place: .web($0, line: item.source.path == nil ? nil : line), says: says)
      }
    }
  }
}
