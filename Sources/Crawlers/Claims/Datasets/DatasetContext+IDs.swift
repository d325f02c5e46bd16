// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension DatasetContext {
  /// Hub ids right behind "trained on" or behind a label, one after another: "trained on
  /// acme/letters-v2 and acme/news_24".
  func chainedIDs(in text: ReadText) -> [String] {
    let bytes = text.document.blocks[sentence.block].text.utf8
    let end = min(sentence.range.upperBound, bytes.count)
    guard let start = chainStart, start < end else { return [] }
    let rest = bytes.dropFirst(start).prefix(min(end - start, Self.chainLimit))
    guard rest.contains(UInt8(ascii: "/")) else { return [] }
    let words = String(decoding: rest, as: UTF8.self).split(separator: " ").map(Word.init)
    var (ids, isFirst) = ([String](), true)
    for (index, word) in words.enumerated() where !word.bare.isEmpty {
      if isData(word.bare, in: text), word.isTelling || isPlainID(words, index) {
        ids.append(word.bare)
      } else if isFirst || word.bare.utf8.count > Self.joinLimit {
        break
      }
      isFirst = false
    }
    return ids
  }

  /// The id that an item of a list of data consists of, but for a remark behind it.
  func listedID(in text: ReadText) -> String? {
    let block = text.document.blocks[sentence.block]
    guard case .listItem = block.kind, sentence.range.lowerBound == 0,
      Self.isListOfData(sentence), isListOfTraining
    else { return nil }
    // Two words tell: the first, and whether the one behind it goes on.
    let words = block.text.prefix(Self.chainLimit).split(separator: " ", maxSplits: 2).prefix(2)
    guard words.first?.utf8.contains(UInt8(ascii: "/")) == true else { return nil }
    let pair = words.map(Word.init)
    guard let first = pair.first, isData(first.bare, in: text), !isPart(pair, 0) else {
      return nil
    }
    return first.bare
  }

  /// Whether what announces the list, or its section, calls it one of data.
  static func isListOfData(_ sentence: ReadSentence) -> Bool {
    guard !sentence.announced.contains(.baseSubject) else { return false }
    return sentence.role == .trainingData || sentence.role == .data
      || sentence.announced.containsAny(announcing)
  }

  private static let announcing = dataWords.union(ConceptSet([.trainedOn]))

  /// Whether the data of the list is that of a training, or may be.
  private var isListOfTraining: Bool {
    sentence.role == .trainingData || sentence.role == .data || isTraining || sentence.role == nil
      || sentence.role == .description
  }

  /// Bytes in which ids are looked for.
  private static let chainLimit = 400
  /// Words as short as "and" join ids, and begin what follows them: "for", "with".
  private static let joinLimit = 4

  private var chainStart: Int? {
    if let trigger, trigger.concept != .usedIn { return trigger.range.upperBound }
    guard let label = sentence.hits.first, Self.dataWords.contains(label.concept),
      label.range.lowerBound - sentence.range.lowerBound <= 1
    else { return nil }
    return label.range.upperBound
  }

  /// Whether a name that prose could have is an id: by its hyphen where no word of prose follows,
  /// or as all that a label has.
  private func isPlainID(_ words: [Word], _ index: Int) -> Bool {
    if trigger == nil, words.filter({ !$0.bare.isEmpty }).count == 1 { return true }
    return words[index].bare.contains("-") && !isPart(words, index)
  }

  /// Whether a word of prose follows, as in "low-resource/high-resource languages".
  private func isPart(_ words: [Word], _ index: Int) -> Bool {
    guard !words[index].isClosed, index + 1 < words.count else { return false }
    return words[index + 1].bare.utf8.count > Self.joinLimit
  }

  /// Whether a word is the id of data: no file, no model, and no two names with a slash between.
  private func isData(_ word: String, in text: ReadText) -> Bool {
    let owner = word.prefix { $0 != "/" }
    guard word.contains("/"), DatasetReading.isData(word), owner.contains(where: \.isLetter),
      !HubName.isSized(word.dropFirst(owner.utf8.count + 1)), !word.allSatisfy(\.isUppercase),
      !text.own.isOf(model: word),
      !sentence.links.contains(where: { $0.link.anchor.contains(word) }),
      !text.document.bases.contains(word.lowercased())
    else { return false }
    let bytes = text.document.blocks[sentence.block].text.utf8
    return !sentence.hits.contains { hit in
      guard Self.others.contains(hit.concept) else { return false }
      let name = String(
        decoding: bytes.dropFirst(hit.range.lowerBound).prefix(hit.range.count),
        as: UTF8.self
      ).lowercased()
      return word.lowercased().split(separator: "/").contains { $0.hasPrefix(name) }
    }
  }

  /// What a part of an id begins with that is no data of the Hub: "A100/H100", "GPT-4/GPT-3.5".
  private static let others = ConceptSet([
    .hardware, .objective, .framework, .generator, .runtime,
  ])

  private struct Word {
    /// Without the marks around it.
    var bare: String
    /// Whether a mark ends it.
    var isClosed: Bool

    init(_ word: Substring) {
      let start = word.drop(while: Self.isMark)
      bare = String(start.prefix(start.count - start.reversed().prefix(while: Self.isMark).count))
      isClosed = word.last.map(Self.isMark) == true
    }

    /// Whether its form is one that prose does not have: a digit or a low line in the name.
    var isTelling: Bool {
      bare.drop { $0 != "/" }.contains { $0 == "_" || $0.isNumber }
    }

    private static func isMark(_ letter: Character) -> Bool {
      switch letter {
      case ".", ",", ":", ";", "(", ")", "[", "]", "{", "}", "`", "'", "\"", "*", "：", "，", "、",
        "。":
        true
      default: false
      }
    }
  }
}

extension CardDocument {
  /// The models that the front matter names as those that this one was made from, in lower case.
  fileprivate var bases: [String] {
    (frontMatter["base_model"]?.scalars ?? []).map { $0.text.lowercased() }
  }
}
