// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Finding {
  /// The verdict on one criterion, and what waivers change about it.
  func marks(in pack: String) -> [Mark] {
    var marks = [
      Mark(pack, id, "outcome", value: outcome.rawValue),
      Mark(pack, id, "claim", value: claim.rawValue),
    ]
    marks += points.marks(pack, id, "points")
    if let reasonCode { marks.append(Mark(pack, id, "reason-code", value: reasonCode.rawValue)) }
    if let grade = strongestGrade {
      marks.append(Mark(pack, id, "grade", value: grade.rawValue))
    }
    marks += parts.map { Mark(pack, id, $0.part.rawValue, value: $0.outcome.rawValue) }
    if let terms { marks.append(Mark(pack, id, "terms", value: terms.rawValue)) }
    return marks + waiverMarks(in: pack)
  }

  /// How far what the verdict rests on was checked; nil where it rests on nothing that was found.
  package var strongestGrade: Grade? {
    let isFound = outcome == .published || outcome == .partial || outcome == .claimed
    return isFound ? evidence.compactMap(\.grade).max() : nil
  }

  private func waiverMarks(in pack: String) -> [Mark] {
    guard let waiver else { return [] }
    return waiver.grants.map { Mark(pack, id, "waiver", value: $0.words) }
      + [Mark(pack, id, "waiver", "outcome", value: waiver.outcome.rawValue)]
      + waiver.points.marks(pack, id, "waiver-points")
  }
}

extension Points {
  fileprivate func marks(_ pack: String, _ criterion: String, _ name: String) -> [Mark] {
    [("low", low), ("high", high), ("max", max)].map { end, value in
      Mark(pack, criterion, name, end, value: String(value))
    }
  }
}
