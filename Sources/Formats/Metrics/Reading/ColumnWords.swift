// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The words that tell what the columns, keys and tags of a record hold.
///
/// They are data, as those in `Rules/lexicon/columns.yaml`. A phrase is written in lower case with
/// single spaces; it meets `train_loss`, `train/loss`, `TrainLoss` and `Train Loss` alike.
package struct ColumnWords: Sendable, Hashable {
  /// Losses, of the training or of an evaluation: "loss", "perplexity" is none.
  package var loss: Set<String>
  /// Words that make a measurement one of an evaluation: "eval", "val", "validation", "test".
  package var evaluation: Set<String>
  /// Positions counted in steps: "step", "iteration", "global step".
  package var step: Set<String>
  /// Positions counted in passes over the data: "epoch".
  package var epoch: Set<String>
  /// Other measurements along a training: "learning rate", "grad norm", "accuracy".
  package var measure: Set<String>
  /// Columns that only tables of scores have: "task", "benchmark", "model", "metric".
  package var subject: Set<String>

  package init(
    loss: some Sequence<String>,
    evaluation: some Sequence<String>,
    step: some Sequence<String>,
    epoch: some Sequence<String>,
    measure: some Sequence<String>,
    subject: some Sequence<String>
  ) {
    self.loss = Set(loss)
    self.evaluation = Set(evaluation)
    self.step = Set(step)
    self.epoch = Set(epoch)
    self.measure = Set(measure)
    self.subject = Set(subject)
  }
}

/// What a column of a record holds.
package enum ColumnRole: String, Sendable, Hashable, CaseIterable {
  case loss
  /// A loss or another measurement of an evaluation.
  case evaluation
  case step
  case epoch
  case measure
  case subject
}

extension ColumnWords {
  /// How many words of a header are looked at, the last of them.
  private static let reach = 8

  /// What the column by the name `header` holds; nil when the words do not know it.
  ///
  /// Of the parts between slashes the last that means something counts: `train/loss` is a loss and
  /// `Loss/grad_norm` is none. What is measured stands at the end of a part (`lm loss`), a position
  /// and a subject are the whole part (`seconds per step` is no step).
  package func role(of header: some Collection<UInt8>) -> ColumnRole? {
    let parts = header.split(separator: UInt8(ascii: "/")).map { Self.words(in: $0) }
    for part in parts.reversed() {
      guard let role = role(of: part) else { continue }
      guard role == .loss || role == .measure else { return role }
      let isEvaluation = parts.joined().contains { evaluation.contains($0) }
      return isEvaluation ? .evaluation : role
    }
    return nil
  }

  package func role(of header: String) -> ColumnRole? { role(of: Array(header.utf8)) }

  private func role(of words: [String]) -> ColumnRole? {
    let whole = words.joined(separator: " ")
    if step.contains(whole) { return .step }
    if epoch.contains(whole) { return .epoch }
    if subject.contains(whole) { return .subject }
    for start in words.indices.suffix(Self.reach) {
      let tail = words[start...].joined(separator: " ")
      if measure.contains(tail) { return .measure }
      if loss.contains(tail) { return .loss }
    }
    return nil
  }

  /// The words of a name in lower case, cut where another character or a capital begins a new one.
  private static func words(in name: some Collection<UInt8>) -> [String] {
    var (words, word, isLower) = ([String](), [UInt8](), false)
    func close() {
      if !word.isEmpty { words.append(String(text: word)) }
      word = []
    }
    for byte in name {
      let isWord = byte.isLetter || byte.isDigit || byte >= 0x80
      if !isWord || isLower && byte != byte.lowercased { close() }
      if isWord { word.append(byte.lowercased) }
      isLower = isWord && byte == byte.lowercased && !byte.isDigit
    }
    close()
    return words
  }
}
