// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

extension PointerJudge {
  /// How a dataset compares with what the card says of it: its version and its size.
  func remarks(on sight: DatasetSight, _ observation: Observation) -> [String] {
    let words = ClaimedAmount.words(of: observation.excerpt, on: sight.id)
    return [version(words, sight, observation), size(words, sight)].compactMap { $0 }
  }

  /// A version that the card names beside the dataset, and whether it can be told apart there.
  private func version(
    _ words: ClaimedAmount.Words,
    _ sight: DatasetSight,
    _ observation: Observation
  ) -> String? {
    guard let version = words.version else { return nil }
    let forms = [version, version.replacing(".", with: "_"), version.replacing(".", with: "-")]
    let names = sight.files.map(\.path) + [observation.source.url, sight.id]
    let isThere = names.contains { name in forms.contains { name.contains($0) } }
    return isThere
      ? "version \(version), which the card names, is told apart there"
      : "version \(version), which the card names, is not told apart there by its files"
  }

  /// A size that is far from what the card says.
  private func size(_ words: ClaimedAmount.Words, _ sight: DatasetSight) -> String? {
    guard !sight.isPart, let bytes = sight.bytes, sight.form == .hosted else { return nil }
    return words.amounts.lazy.compactMap { $0.difference(from: bytes) }.first
  }
}
