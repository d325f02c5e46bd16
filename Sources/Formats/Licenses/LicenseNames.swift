// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The names that licenses go by.
package struct LicenseNames: Sendable {
  /// Identifiers by name, both in lower case, and by the name's ``key(of:)``.
  private var ids: [String: String] = [:]
  /// The patterns of a family's members, by its identifier; `*` stands for anything.
  private let families: [String: [String]]
  /// Words that name no license ("other", "noassertion").
  private let silent: Set<String>

  /// Names of licenses.
  ///
  /// - Parameters:
  ///   - licenses: an identifier each, and the other names of it; of two that share a name the first
  ///     counts
  ///   - families: the patterns of a family's members, by its identifier
  ///   - silent: words that name no license
  package init(
    _ licenses: [(id: String, names: [String])],
    families: [String: [String]] = [:],
    silent: Set<String> = ["other", "unknown", "none", "noassertion", ""]
  ) {
    self.families = families
    self.silent = silent
    for license in licenses {
      let id = Self.withoutLater(license.id.lowercased())
      for name in [license.id] + license.names {
        let name = Self.withoutLater(name.lowercased())
        ids[name] = ids[name] ?? id
        let key = Self.key(of: name)
        ids[key] = ids[key] ?? id
      }
    }
  }

  /// What `name` means; nil when it names no license.
  package func meaning(of name: String) -> LicenseName? {
    var name = name.lowercased()
    for start in ["other:", "licenseref-"] where name.hasPrefix(start) {
      name.removeFirst(start.count)
    }
    guard !silent.contains(name) else { return nil }
    if families[name] != nil { return .family(name) }
    let base = Self.withoutLater(name)
    if let id = ids[base] ?? ids[Self.key(of: base)] { return .license(id) }
    return .unknown(name)
  }

  /// Whether a license is of a family.
  package func has(_ family: String, member id: String) -> Bool {
    (families[family] ?? []).contains { Self.matches(id, $0) }
  }

  /// "gpl-3.0-or-later", "gpl-3.0-only" and "gpl-3.0+" are of one text.
  private static func withoutLater(_ name: String) -> String {
    for end in ["-or-later", "-only"] where name.hasSuffix(end) {
      return String(name.dropLast(end.count))
    }
    let isVersion = name.dropLast().last?.isNumber ?? false
    return name.hasSuffix("+") && isVersion ? String(name.dropLast()) : name
  }

  /// Words that a name may have or lack.
  private static let idle: Set<Substring> = [
    "the", "a", "license", "licence", "licensed", "version", "v", "agreement", "under",
    "international", "generic", "unported",
  ]

  /// Words that some names write as two.
  private static let whole: [Substring: [Substring]] = [
    "noncommercial": ["non", "commercial"], "noderivatives": ["no", "derivatives"],
    "noderivs": ["no", "derivatives"], "derivs": ["derivatives"], "sharealike": ["share", "alike"],
  ]

  /// A name without what may differ: "Apache License, Version 2.0" as "apache 2.0".
  static func key(of name: String) -> String {
    let words = name.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "+") }
    return words.flatMap { whole[$0] ?? [$0] }.compactMap { word -> Substring? in
      let word = word.last == "." ? word.dropLast() : word
      guard !idle.contains(word) else { return nil }
      let isVersion = word.first == "v" && word.dropFirst().first?.isNumber == true
      return isVersion ? word.dropFirst() : word
    }
    .joined(separator: " ")
  }

  /// `pattern` with `*` at its ends only.
  private static func matches(_ text: String, _ pattern: String) -> Bool {
    let core = pattern.drop { $0 == "*" }
    let open = (start: pattern.hasPrefix("*"), end: pattern.hasSuffix("*"))
    let word = open.end ? core.dropLast() : core
    switch open {
    case (true, true): return text.contains(word)
    case (true, false): return text.hasSuffix(word)
    case (false, true): return text.hasPrefix(word)
    case (false, false): return text == word
    }
  }
}
