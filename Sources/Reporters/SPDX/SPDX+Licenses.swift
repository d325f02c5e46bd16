// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension SPDX {
  /// The licenses that models are declared under, each once.
  var licenses: [Element] {
    var met: Set<String> = []
    return inventory.models.compactMap { model -> Element? in
      let license = model.facts.license
      guard let expression = license.expression, met.insert(expression).inserted else { return nil }
      return Element(type: "simplelicensing_LicenseExpression", id: self.license(expression)) {
        if license.identifier == nil {
          $0.given(
            "comment",
            "declared as \(license.declared ?? ""); its text is not recorded here"
          )
        }
        $0.member("simplelicensing_licenseExpression", expression)
      }
    }
  }

  /// Both that SPDX asks for: what the publisher declares, and what Candor concludes of it.
  func terms(_ model: Inventory.Model) -> [Link] {
    let license = model.facts.license
    let from = name(model.subject.reference)
    return [
      Link(
        from: from,
        type: "hasDeclaredLicense",
        to: [declared(license)],
        comment: "declared: \(license.declared ?? "could not see")"
      ),
      Link(
        from: from,
        type: "hasConcludedLicense",
        to: [license.isConcluded ? declared(license) : Self.noAssertion],
        comment: "terms: \(license.terms.rawValue)"
          + (license.conflicts.isEmpty
            ? "" : "; conflicts: \(license.conflicts.joined(separator: "; "))")
      ),
    ]
  }

  /// What is not the model has a license of its own, which the audit does not carry.
  func unknownTerms(_ reference: String) -> [Link] {
    ["hasDeclaredLicense", "hasConcludedLicense"].map {
      Link(from: name(reference), type: $0, to: [Self.noAssertion])
    }
  }

  private func declared(_ license: License) -> String {
    if license.declared == "none" { return "expandedlicensing_NoneLicense" }
    return license.expression.map(self.license) ?? Self.noAssertion
  }

  private func license(_ expression: String) -> String { name("license:\(expression.segment)") }

  private static let noAssertion = "expandedlicensing_NoAssertionLicense"
}

extension License {
  /// The license as an SPDX expression; nil where none is declared or none was seen.
  fileprivate var expression: String? {
    if let identifier { return identifier }
    guard let name = declaredName else { return nil }
    // The idstring of SPDX's Annex B: letters, digits, hyphen and full stop.
    let letters = name.unicodeScalars.map { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789-.".unicodeScalars.contains(scalar))
        ? Character(scalar) : "-"
    }
    return "LicenseRef-\(String(letters))"
  }

  /// Whether nothing that was read contradicts what is declared.
  fileprivate var isConcluded: Bool { conflicts.isEmpty && identifier != nil }
}
