// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CycloneDX {
  /// The definitions of openness that were applied, each with its criteria.
  func definitions(_ text: inout JSONText) {
    guard !inventory.packs.isEmpty else { return }
    text.member("definitions") {
      $0.member("standards", inventory.packs) { standard($1, &$0) }
    }
  }

  private func standard(_ pack: Audit.PackIdentity, _ text: inout JSONText) {
    let audit = inventory.models.flatMap(\.audits).first { $0.pack == pack }
    text.object {
      $0.member("bom-ref", "standard:\(pack.reference)")
      $0.given("name", pack.id)
      $0.given("version", pack.version)
      $0.given("description", "A definition of openness as rules; digest \(pack.digest)")
      $0.key("requirements")
      $0.array([nil] + (audit?.criteria ?? []).map(Optional.some)) { text, finding in
        text.object {
          if let finding { requirement(finding, of: pack, &$0) } else { root(of: pack, &$0) }
        }
      }
    }
  }

  private func root(of pack: Audit.PackIdentity, _ text: inout JSONText) {
    text.member("bom-ref", pack.reference)
    text.given("identifier", pack.id)
    text.given("title", "All criteria of \(pack.id) \(pack.version)")
  }

  private func requirement(
    _ finding: Finding,
    of pack: Audit.PackIdentity,
    _ text: inout JSONText
  ) {
    let guide = report.guides.first { $0.pack == pack.id && $0.id == finding.id }
    text.member("bom-ref", pack.reference(to: finding.id))
    text.given("identifier", finding.id)
    text.given("title", finding.title)
    text.given("text", guide?.asks)
    text.given(
      "descriptions",
      [guide?.because, guide?.fix].compactMap(\.self).filter { !$0.isEmpty }
    )
    text.member("parent", pack.reference)
    let citations = guide?.sources ?? []
    text.given("externalReferences", citations.filter { $0.url.webAddress != nil }) {
      text,
      citation in
      text.object {
        $0.given("url", citation.url.webAddress)
        $0.given("comment", citation.name)
        $0.member("type", "documentation")
      }
    }
  }
}
