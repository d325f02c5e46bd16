// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Observation {
  /// What words of the card call a thing that they do not point at; nil where they only describe it,
  /// and of all that is no words.
  ///
  /// Sentences without a name go by their own text.
  var ownName: String? {
    guard kind == .statement, !name.isEmpty else { return nil }
    switch standing {
    // An item of a list of data may hold nothing but the name.
    case .named: return component == .datasets || name != excerpt ? name : nil
    // A field of the front matter that holds no id.
    case .vague: return name == value && name != excerpt ? name : nil
    default: return nil
    }
  }

  /// Whether these words and `thing`, which the card points at, go by the same name: "Licensed News"
  /// and `acme/licensed-news`.
  func names(_ thing: Observation) -> Bool {
    guard let ownName, thing.kind != .statement, thing.part == part else { return false }
    let path = thing.name.split { "?#".contains($0) }.first ?? ""
    let parts = path.split(separator: "/")
    let own = Self.letters(ownName[...])
    return parts.last.map(Self.letters) == own
      || parts.suffix(2).map(Self.letters).joined() == own
  }

  /// A name by its letters and digits alone, in lower case.
  private static func letters(_ name: Substring) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
