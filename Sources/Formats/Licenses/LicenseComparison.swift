// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The sentences of a comparison.
enum LicenseComparison {
  /// Pairs of places that name different licenses; empty when none do.
  static func differences(_ statements: [LicenseStatement], _ names: LicenseNames) -> [String] {
    statements.indices.flatMap { place in
      statements[(place + 1)...].compactMap { difference(statements[place], $0, names) }
    }
  }

  private static func difference(
    _ one: LicenseStatement,
    _ other: LicenseStatement,
    _ names: LicenseNames
  ) -> String? {
    let (own, others) = (unsettled(one, by: other, names), unsettled(other, by: one, names))
    guard !own.isEmpty || !others.isEmpty else { return nil }
    if own.isEmpty { return more(other, others, than: one) }
    if others.isEmpty { return more(one, own, than: other) }
    return "\(one.place.rawValue) says \(one.told), and \(other.place.rawValue) \(other.told)"
  }

  private static func more(_ one: LicenseStatement, _ ids: [String], than other: LicenseStatement)
    -> String
  {
    "\(one.place.rawValue) names \(ids.joined(separator: ", ")), "
      + "which \(other.place.rawValue) does not (\(other.told))"
  }

  /// The licenses that `one` names and `other` neither names nor covers by a family; nothing where the
  /// other one names what nobody knows, which may be the same.
  private static func unsettled(
    _ one: LicenseStatement,
    by other: LicenseStatement,
    _ names: LicenseNames
  ) -> [String] {
    guard other.unknown.isEmpty else { return [] }
    let left = one.ids.subtracting(other.ids).filter { id in
      !other.families.contains { names.has($0, member: id) }
    }
    let families = one.families.subtracting(other.families).filter { family in
      !other.ids.contains { names.has(family, member: $0) }
    }
    return left.union(families).sorted()
  }

  /// What keeps the places' word from being enough, though they do not differ.
  static func doubts(
    _ declared: DeclaredLicense,
    _ statements: [LicenseStatement],
    ids: Set<String>
  )
    -> (sentences: [String], areOpen: Bool)
  {
    var (open, said) = ([String](), [String]())
    switch declared.text {
    case .read(let reading) where !reading.isWhole:
      open.append("the license file holds \(reading.summary)")
    case .unseen: said.append("the license file could not be read")
    case .read, .absent: break
    }
    for statement in statements where !statement.unknown.isEmpty {
      open.append("\(statement.place.rawValue) names \(statement.told), which is not known")
    }
    if ids.isEmpty {
      let families = statements.filter { !$0.families.isEmpty }
      said += families.map { "\($0.place.rawValue) names \($0.told): which of it is not said" }
      if statements.isEmpty { said.append("no place names a license") }
      if let link = declared.link { said.append("the front matter has the terms at \(link)") }
    }
    return (open + said, !open.isEmpty)
  }

  /// Who agrees on what.
  static func agreement(_ statements: [LicenseStatement], _ ids: Set<String>) -> String {
    let places = statements.filter { !$0.ids.isEmpty }.map(\.place.rawValue)
    let licenses = ids.sorted().joined(separator: ", ")
    guard let last = places.last, places.count > 1 else {
      return "only \(places.first ?? "nobody") names \(licenses)"
    }
    return "\(places.dropLast().joined(separator: ", ")) and \(last) agree on \(licenses)"
  }
}
