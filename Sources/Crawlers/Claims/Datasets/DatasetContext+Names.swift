// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension DatasetContext {
  /// Corpora known by name, and proper names before "dataset", of what the model was trained on.
  func names(_ text: ReadText, _ lexicon: Lexicon) -> [String] {
    let bytes = Array(text.document.blocks[sentence.block].text.utf8)
    let ids = ids(in: bytes)
    if !ids.isEmpty { return ids }
    let chained = isAffirmed ? chainedIDs(in: text) : []
    if !chained.isEmpty { return chained }
    let known = sentence.hits.filter { hit in
      hit.concept == .corpus && scope.polarity(at: hit.range.lowerBound) == .affirmed
        && isAfterTrigger(hit.range.lowerBound) && !Self.isEnd(hit, of: bytes)
    }
    if trigger == nil, isOfTable(text) { return [] }
    if !known.isEmpty {
      return known.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
    guard trigger != nil || isOfDataSection else { return [] }
    return sentence.hits.compactMap { hit in
      guard hit.concept == .dataset, isAfterTrigger(hit.range.lowerBound) else { return nil }
      return ProperName.before(hit.range, in: bytes[sentence.range], plain: lexicon.plainWords)
    }
    .filter { !text.own.isOf(model: $0) }
  }

  private var isAffirmed: Bool { scope.polarity(at: sentence.range.lowerBound) == .affirmed }

  /// "The AcmeTickets dataset holds …", where the heading says whose data it is.
  private var isOfDataSection: Bool {
    sentence.role == .trainingData && isAffirmed
  }

  /// "Acme-Large-MNLI": the end of a model's name.
  static func isEnd(_ data: TermHit, of bytes: [UInt8]) -> Bool {
    data.range.lowerBound > 0 && bytes[data.range.lowerBound - 1] == UInt8(ascii: "-")
  }

  /// A table in a section on training compares results, unless the section is on data.
  private func isOfTable(_ text: ReadText) -> Bool {
    guard case .table = text.document.blocks[sentence.block].kind else { return false }
    return sentence.role == .training
  }

  /// Hub ids between "trained on" and the word "dataset", or after "the dataset".
  private func ids(in bytes: [UInt8]) -> [String] {
    guard let trigger, trigger.concept != .usedIn, sentence.concepts.contains(.dataset),
      !isBase(behind: trigger)
    else { return [] }
    let end = min(sentence.range.upperBound, bytes.count)
    guard trigger.range.upperBound < end,
      bytes[trigger.range.upperBound..<end].contains(UInt8(ascii: "/"))
    else { return [] }
    let rest = String(decoding: bytes[trigger.range.upperBound..<end].prefix(400), as: UTF8.self)
    return rest.split { " ,;()[]`'\"".contains($0) }.map { word in
      String(word.last == "." ? word.dropLast() : word)
    }
    .filter { $0.contains("/") && HubName.isID($0) && !$0.allSatisfy(\.isUppercase) }
  }

  /// "trained on top of acme/tiny": a model, and no data.
  private func isBase(behind trigger: TermHit) -> Bool {
    sentence.hits.contains {
      $0.concept == .objective && (0...2).contains($0.range.lowerBound - trigger.range.upperBound)
    }
  }

  /// "trained on Acme-7b and …": a model, by its size, where no word for data follows.
  private func isSized(behind trigger: TermHit, in text: ReadText) -> Bool {
    let hasData = sentence.hits.contains {
      Self.dataWords.contains($0.concept) && $0.range.lowerBound >= trigger.range.upperBound
    }
    let bytes = text.document.blocks[sentence.block].text.utf8.dropFirst(trigger.range.upperBound)
    let words = String(decoding: bytes.prefix(60), as: UTF8.self).split(separator: " ")
    return !hasData && words.prefix(2).contains(where: HubName.isSized)
  }

  private func isAfterTrigger(_ position: Int) -> Bool {
    guard let trigger, trigger.concept != .usedIn else { return true }
    return position >= trigger.range.upperBound
  }

  /// Whether it says in words what the data is; `strictly` by "trained on" followed by data only,
  /// where the section speaks of data as a matter of course.
  func describes(strictly: Bool, in text: ReadText) -> Bool {
    guard scope.polarity(at: sentence.range.lowerBound) != .hypothetical else { return false }
    if let trigger { return hasObject(trigger) && !isSized(behind: trigger, in: text) }
    guard !strictly, !sentence.concepts.contains(.unknownData) else { return false }
    if sentence.concepts.contains(.trainingData) { return true }
    return sentence.role == .trainingData && sentence.concepts.containsAny(Self.dataWords)
  }

  /// Whether what follows the trigger is data, and not a machine.
  private func hasObject(_ trigger: TermHit) -> Bool {
    let after = sentence.hits.filter { $0.range.lowerBound >= trigger.range.upperBound }
    guard let nearest = after.first(where: { Self.objects.contains($0.concept) }) else {
      let before = sentence.hits.contains { hit in
        Self.dataWords.contains(hit.concept) && hit.range.upperBound <= trigger.range.lowerBound
      }
      return before
        || !after.contains { Self.means.contains($0.concept) }
          && sentence.range.upperBound - trigger.range.upperBound > 4
    }
    return nearest.concept != .hardware && nearest.concept != .unknownData
  }

  private static let objects = dataWords.union(ConceptSet([.hardware, .unknownData]))
  /// What else a model is trained with.
  private static let means = ConceptSet([
    .framework, .hyperparameter, .library, .code, .benchmark, .objective,
  ])
}
