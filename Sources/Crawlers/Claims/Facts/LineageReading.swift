// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads which models this one was made from.
struct LineageReading {
  let text: ReadText

  var ancestors: [Ancestor] {
    let bases = text.document.frontMatter["base_model"]?.scalars.map(\.text) ?? []
    let relation = text.document.frontMatter["base_model_relation"]?.scalars.first?.text
    let known = bases.filter { !$0.isEmpty }.map {
      Ancestor(id: $0, relation: relation ?? (bases.count > 1 ? "merge" : "unknown"))
    }
    return known.isEmpty ? spoken : known
  }

  /// "a fine-tuned version of [owner/name](…)".
  private var spoken: [Ancestor] {
    for sentence in text.sentences where sentence.concepts.contains(.baseSubject) {
      guard let base = sentence.first(.baseSubject) else { continue }
      let link = sentence.links.first {
        $0.target == .model && $0.link.offset >= base.range.lowerBound
          && $0.link.offset - base.range.upperBound < 60
      }
      guard let link, link.address.path.count == 2 else { continue }
      let id = link.link.target.split(separator: "/").suffix(2).joined(separator: "/")
      return [Ancestor(id: id, relation: "finetune")]
    }
    return []
  }
}
