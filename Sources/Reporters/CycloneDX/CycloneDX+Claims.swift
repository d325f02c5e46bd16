// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CycloneDX {
  /// One piece of evidence with what it is cited for.
  struct Exhibit {
    var audit: Audit
    var finding: Finding
    /// Its place in the finding, counted from 1.
    var number: Int
    var item: EvidenceItem

    var reference: String { audit.reference(to: finding, evidence: number) }
  }

  static func exhibits(_ audit: Audit) -> [Exhibit] {
    audit.criteria.flatMap { exhibits(audit, $0) }
  }

  private static func exhibits(_ audit: Audit, _ finding: Finding) -> [Exhibit] {
    finding.evidence.enumerated().map { place, item in
      Exhibit(audit: audit, finding: finding, number: place + 1, item: item)
    }
  }

  func claim(_ finding: Finding, of audit: Audit, _ text: inout JSONText) {
    let exhibits = Self.exhibits(audit, finding).filter { $0.item.grade != nil }
    text.object {
      $0.member("bom-ref", audit.reference(to: finding))
      $0.member("target", audit.reference.reference)
      $0.given("predicate", "\(finding.title): \(finding.words)")
      $0.given("reasoning", finding.reason)
      // Where nothing was found, what is cited is what was read in vain. What could not be seen
      // stands for neither side; it is listed with the evidence all the same.
      if finding.outcome == .unpublished {
        $0.given("counterEvidence", exhibits) { $0.string($1.reference) }
      } else {
        $0.given("evidence", exhibits) { $0.string($1.reference) }
      }
    }
  }

  func evidence(_ exhibit: Exhibit, _ text: inout JSONText) {
    let item = exhibit.item
    text.object {
      $0.member("bom-ref", exhibit.reference)
      $0.member("propertyName", Mark("grade", item.grade?.rawValue ?? "unseen", value: "").name)
      $0.given("description", item.says)
      $0.key("data")
      $0.array(item.sha256 == nil ? [nil] : [nil, item.sha256]) { text, digest in
        text.object {
          if let digest { self.digest(digest, &$0) } else { source(item, &$0) }
        }
      }
      if let time = item.source.at, time.isInstant { $0.member("created", time) }
    }
  }

  private func source(_ item: EvidenceItem, _ text: inout JSONText) {
    text.given("name", item.source.words)
    text.member("contents") {
      $0.given("url", item.source.url.webAddress)
      attachment(item.excerpt, &$0)
    }
    text.member("classification", "public")
  }

  private func digest(_ digest: String, _ text: inout JSONText) {
    text.member("name", "SHA-256 of what was read")
    text.member("contents") { attachment(digest, &$0) }
  }

  private func attachment(_ content: String, _ text: inout JSONText) {
    let content = content.neutralized
    guard !content.isEmpty else { return }
    text.member("attachment") {
      $0.member("contentType", "text/plain")
      $0.member("content", content)
    }
  }
}
