// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension SPDX {
  /// The audits: each whole, for programs, then each verdict in words, then what was not seen.
  var annotations: [Element] {
    inventory.models.flatMap { model in
      model.audits.flatMap { audit in [whole(audit)] + audit.criteria.map { verdict($0, in: audit) }
      }
        + unseen(model)
    } + failures
  }

  private func whole(_ audit: Audit) -> Element {
    let json = String(decoding: audit.jsonLine.dropLast(), as: UTF8.self)
    return annotation(
      name("audit:\(audit.reference.reference)/\(audit.pack.reference)"),
      of: audit.reference,
      json.withVisibleEscapes,
      contentType: "application/json",
      comment: "\(audit.pack.id) \(audit.pack.version): \(audit.scoreWords). \(Finding.caveat)"
    )
  }

  private func verdict(_ finding: Finding, in audit: Audit) -> Element {
    let words = "\(finding.id): \(finding.rationale)"
    let references = finding.evidence.compactMap(\.externalRef)
    return annotation(name(audit.reference(to: finding)), of: audit.reference, words.neutralized) {
      $0.given("externalRef", references) { externalRef($1, &$0) }
    }
  }

  private func unseen(_ model: Inventory.Model) -> [Element] {
    let unseen = model.facts.unseen.map { "could not be seen: \($0.url): \($0.reason)" }
    let notRead = model.facts.notRead.map { "not read: \($0.url): \($0.why)" }
    return (unseen + notRead).enumerated().map { place, words in
      let id = name("unseen:\(model.subject.reference)/\(place + 1)")
      return annotation(id, of: model.subject, words.neutralized, type: "other")
    }
  }

  private var failures: [Element] {
    inventory.errors.enumerated().map { place, error in
      let words = "no audit of \(error.ref): \(error.kind): \(error.message)".neutralized
      return Element(type: "Annotation", id: name("error:\(place + 1)")) {
        $0.member("annotationType", "other")
        $0.member("contentType", "text/plain")
        $0.given("statement", words)
        $0.member("subject", namespace + "document")
      }
    }
  }

  private func annotation(
    _ id: String,
    of subject: Subject,
    _ statement: String,
    type: String = "review",
    contentType: String = "text/plain",
    comment: String? = nil,
    more: @escaping (inout JSONText) -> Void = { _ in }
  ) -> Element {
    Element(type: "Annotation", id: id) {
      $0.given("comment", comment)
      more(&$0)
      $0.member("annotationType", type)
      $0.member("contentType", contentType)
      $0.member("statement", statement)
      $0.member("subject", name(subject.reference))
    }
  }
}

extension String {
  /// JSON in which what cannot be seen is written as an escape, so that it says the same.
  fileprivate var withVisibleEscapes: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      let isSeen = String(scalar).neutralized == String(scalar) || scalar == " "
      if isSeen { return text.unicodeScalars.append(scalar) }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      }
    }
  }
}

extension EvidenceItem {
  /// The address that it was read from; nil where that is none of the web.
  fileprivate var externalRef: SPDX.ExternalRef? {
    guard let url = source.url.webAddress else { return nil }
    let sight = grade?.rawValue ?? "could not be seen"
    let digest = sha256.map { "; SHA-256 \($0)" } ?? ""
    let words = "\(sight): \(says) (\(source.words)\(digest))"
    return SPDX.ExternalRef(type: "other", url: url, comment: words)
  }
}
