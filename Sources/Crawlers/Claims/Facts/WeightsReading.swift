// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads what the repository appears to hold.
struct WeightsReading {
  let text: ReadText
  let lexicon: Lexicon
  /// `owner/name`.
  let model: String

  typealias Kind = WeightsFacts.Kind

  /// Sections that speak of other weights.
  private static let asides: [SectionRole] = [
    .citation, .thanks, .related, .license, .versions, .usage, .news, .limitations,
  ]
  /// Words that say what the model was made from, and not what it is.
  private static let origins = ConceptSet([.trainedOn, .trained, .baseSubject, .otherSubject])
  /// More values of one field than this are not read.
  private static let fieldLimit = 200
  /// A call names what it loads within so many bytes.
  private static let callReach = 120

  /// What the relation to other models says, else the name, the tags, the code, the sentences.
  var kind: Kind {
    if let relation = told(by: ["base_model_relation"]).first { return relation }
    let named = named
    // An adapter that was merged into the weights it adapts is none any more.
    let order: [Kind] =
      named.contains(.full) ? [.quantized, .merge] : [.quantized, .adapter, .merge]
    for kinds in [named, told(by: ["tags", "library_name"]), coded, said] {
      if let kind = order.first(where: kinds.contains) { return kind }
    }
    return text.document.blocks.isEmpty && text.document.frontMatter.entries.isEmpty
      ? .unknown : .full
  }

  private var named: Set<Kind> {
    let name = String(model.split(separator: "/").last ?? "")
    return Set(lexicon.names.matcher.hits(in: name).compactMap { lexicon.names.kind($0.entry) })
  }

  private func told(by fields: [String]) -> Set<Kind> {
    let values = fields.flatMap { text.document.frontMatter[$0]?.scalars.map(\.text) ?? [] }
    return values.prefix(Self.fieldLimit).reduce(into: []) { kinds, value in
      kinds.formUnion(lexicon.tags.entries(saying: value).compactMap(lexicon.tags.kind))
    }
  }

  private var coded: Set<Kind> {
    text.code.reduce(into: []) { kinds, code in
      guard code.concepts.contains(.weightsKind) else { return }
      for hit in code.hits where hit.concept == .weightsKind && isOfModel(hit, in: code) {
        if let kind = lexicon.code.kind(hit.entry) { kinds.insert(kind) }
      }
    }
  }

  /// Whether a setting stands here, or a call that loads this very model.
  private func isOfModel(_ hit: TermHit, in code: ReadCode) -> Bool {
    let bytes = text.document.blocks[code.block].text.utf8.dropFirst(hit.range.lowerBound)
    guard bytes.prefix(hit.range.count).last == UInt8(ascii: "(") else { return true }
    let call = bytes.dropFirst(hit.range.count).prefix(Self.callReach)
    let words = call.split { !HubName.isLetter($0) && $0 != UInt8(ascii: "/") }
    return words.contains { $0.elementsEqual(model.utf8) }
  }

  private var said: Set<Kind> {
    text.sentences.reduce(into: []) { kinds, sentence in
      guard sentence.concepts.contains(.weightsKind),
        !Self.asides.contains(sentence.role ?? .description)
      else { return }
      let scope = PolarityScope(sentence)
      for hit in sentence.hits where hit.concept == .weightsKind {
        let start = hit.range.lowerBound
        let isOrigin = sentence.hits.contains {
          Self.origins.contains($0.concept) && $0.range.upperBound <= start
        }
        guard !isOrigin, scope.polarity(at: start) == .affirmed else { continue }
        if let kind = lexicon.sentences.kind(hit.entry) { kinds.insert(kind) }
      }
    }
  }
}

extension TermTable {
  /// The kind of weights that an entry stands for; nil for an entry of anything else.
  fileprivate func kind(_ entry: Int) -> WeightsFacts.Kind? {
    concepts[entry] == .weightsKind
      ? WeightsFacts.Kind(rawValue: entries[entry].identifier) : nil
  }
}
