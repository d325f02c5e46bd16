// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Names of branches, tags and folders that hold weights saved along the training.
///
/// `step1000-tokens4B`, `stage1-step140000-tokens294B`, `checkpoint-500`, `iter_0001000`, `epoch=3`,
/// `1T-tokens`. A version (`v1.0`), a size (`7b`) and a name without a number are none.
package struct CheckpointNames: Sendable, Hashable {
  /// How many bare numbers of tokens it takes to see that they are no sizes of models.
  private static let series = 3
  private static let thousands: [String: Double] = ["k": 1e3, "m": 1e6]
  private static let magnitudes: [String: Double] = ["k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12]

  package var words: CheckpointWords

  package init(_ words: CheckpointWords) { self.words = words }

  /// Where in the training the checkpoint of this name is; nil when the name is of none.
  package func position(in name: String) -> CheckpointPosition? {
    let parts = NamePart.parts(of: name)
    var position = CheckpointPosition()
    for index in parts.indices {
      if words.steps.contains(parts[index].word) {
        position.step = position.step ?? number(at: index, of: parts, in: Self.thousands)
      } else if words.epochs.contains(parts[index].word) {
        position.epoch = position.epoch ?? number(at: index, of: parts, in: [:])
      }
      position.tokens = position.tokens ?? tokens(at: index, of: parts)
    }
    return position.unit == nil ? nil : position
  }

  /// The number behind a word, in its part or alone in the next.
  private func number(at index: Int, of parts: [NamePart], in units: [String: Double]) -> Int? {
    let isAlone = parts[index].digits.isEmpty
    let place = isAlone ? index + 1 : index
    guard parts.indices.contains(place), !isAlone || parts[place].word.isEmpty else { return nil }
    // "model.ckpt-00001-of-00002" is a part of a file.
    if parts.indices.contains(place + 1), parts[place + 1].word == "of" { return nil }
    return parts[place].count(in: units)
  }

  /// The number of tokens that begins at a part: `tokens294B`, `tokens-294B`, `294B-tokens`, `2BT`.
  private func tokens(at index: Int, of parts: [NamePart]) -> Int? {
    let part = parts[index]
    if words.tokens.contains(part.word) {
      let count = number(at: index, of: parts, in: Self.magnitudes)
      let place = part.digits.isEmpty ? index + 1 : index
      return parts.indices.contains(place) && parts[place].suffix.isEmpty ? nil : count
    }
    guard part.word.isEmpty, let unit = part.suffix.first else { return nil }
    let glued = words.tokens.contains(String(part.suffix.dropFirst()))
    let isNext = parts.indices.contains(index + 1) && part.suffix.count == 1
    guard glued || isNext && words.tokens.contains(parts[index + 1].word) else { return nil }
    return part.count(in: Self.magnitudes[String(unit)].map { [part.suffix: $0] } ?? [:])
  }

  /// The number of tokens of a name that is nothing else, as "100b".
  private func bareTokens(in name: String) -> CheckpointPosition? {
    let parts = NamePart.parts(of: name)
    guard parts.count == 1, parts[0].word.isEmpty, !parts[0].suffix.isEmpty else { return nil }
    return parts[0].count(in: Self.magnitudes).map { CheckpointPosition(tokens: $0) }
  }
}

extension CheckpointNames {
  /// The branches or tags that are checkpoints, in order, each once.
  ///
  /// Names of bare numbers, "100b" and "200b", count where there are three of them: fewer may be
  /// sizes of models.
  package func checkpoints(
    among names: [String]
  ) -> [(name: String, position: CheckpointPosition)] {
    var seen: Set<String> = []
    let names = names.filter { seen.insert($0).inserted }
    let isSeries = names.count { bareTokens(in: $0) != nil } >= Self.series
    return names.compactMap { name in
      let position = position(in: name) ?? (isSeries ? bareTokens(in: name) : nil)
      return position.map { (name, $0) }
    }
  }

  /// The folders of a list of paths that are checkpoints, in order, each once.
  package func folders(
    in paths: some Sequence<String>
  ) -> [(name: String, position: CheckpointPosition)] {
    var seen: Set<String> = []
    return paths.compactMap { path in
      let parts = path.split(separator: "/").dropLast()
      for (at, part) in parts.enumerated() {
        guard let position = position(in: String(part)) else { continue }
        let folder = parts.prefix(at + 1).joined(separator: "/")
        return seen.insert(folder).inserted ? (folder, position) : nil
      }
      return nil
    }
  }

  /// Whether a path stands in a folder that is a checkpoint.
  package func isInCheckpoint(_ path: String) -> Bool {
    path.split(separator: "/").dropLast().contains { position(in: String($0)) != nil }
  }
}
