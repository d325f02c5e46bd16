// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension IndexCatalogue.Index {
  /// Compares the entries of an index, named `source`, with `audits` of the same models.
  ///
  /// Of several audits of one model the first counts.
  package func compare(
    _ entries: [IndexEntry],
    from source: String,
    with audits: [Audit]
  ) -> IndexAgreement {
    let byID = Dictionary(audits.map { ($0.reference.id.lowercased(), $0) }) { first, _ in first }
    var agreement = IndexAgreement(
      source: source,
      title: title,
      caveats: caveats,
      dimensions: dimensions
    )
    for entry in entries {
      agreement.entries += 1
      agreement.identified += entry.ids.isEmpty ? 0 : 1
      guard let audit = entry.ids.lazy.compactMap({ byID[$0] }).first else { continue }
      agreement.audited += 1
      for index in dimensions.indices { count(entry, audit, index, into: &agreement) }
    }
    return agreement
  }

  private func count(
    _ entry: IndexEntry,
    _ audit: Audit,
    _ index: Int,
    into agreement: inout IndexAgreement
  ) {
    let dimension = dimensions[index]
    let unlisted =
      form == .components ? IndexEntry.Judgement(label: .closed, noted: "not listed") : nil
    guard let judgement = entry.judgements[dimension.name] ?? unlisted,
      let finding = audit.criteria.first(where: { $0.id == dimension.criterion.rawValue }),
      let reading = IndexAgreement.Reading(finding, part: dimension.part)
    else { return }
    let pair = IndexAgreement.Dimension.Pair(label: judgement.label, reading: reading)
    agreement.dimensions[index].counts[pair, default: 0] += 1
    guard let label = reading.label, label != judgement.label else { return }
    agreement.differences.append(
      IndexAgreement.Difference(
        model: audit.reference.id,
        dimension: dimension.name,
        label: judgement.label,
        reading: reading,
        noted: judgement.noted,
        reason: finding.reason
      )
    )
  }
}
