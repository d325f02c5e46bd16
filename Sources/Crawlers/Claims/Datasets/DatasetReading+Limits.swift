// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension DatasetReading {
  /// The first place of each name in a sentence.
  func places(of names: [String], in sentence: ReadSentence) -> [Range<Int>] {
    guard !names.isEmpty else { return [] }
    let bytes = Array(text.document.blocks[sentence.block].text.utf8)
    let end = min(sentence.range.upperBound, bytes.count)
    guard sentence.range.lowerBound < end else { return [] }
    return names.compactMap { bytes[sentence.range.lowerBound..<end].firstRange(of: $0.utf8) }
  }

  func addLimit(
    _ sentence: ReadSentence,
    _ context: DatasetContext,
    into findings: inout Findings
  ) {
    add("\(context.place(findings)) discloses a part only", sentence, context, into: &findings)
  }

  /// Sections that name data for a part of the whole.
  func readShares(_ shares: [Int?: DataShares], into findings: inout Findings) {
    let parts = shares.values.filter(\.isPart).compactMap(\.first)
    for sentence in parts.sorted(by: { $0.block < $1.block }) {
      let context = DatasetContext(sentence)
      let says = "\(context.place(findings)) names the data of a share only"
      add(says, sentence, context, into: &findings)
    }
  }

  private func add(
    _ says: String,
    _ sentence: ReadSentence,
    _ context: DatasetContext,
    into findings: inout Findings
  ) {
    findings.add(
      statement: says,
      of: .datasets,
      claim: nil,
      standing: .limited,
      part: context.part,
      name: "a part only",
      in: sentence
    )
  }
}
