// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The signs of a component that a text holds, each once, where it tells most.
struct SignsMet {
  struct Hit {
    /// A place in ``ContentLexicon/signs``.
    var sign: Int
    /// A place in the text.
    var place: Int
    /// Whether it only fetches a name that is used elsewhere.
    var isImport: Bool
  }

  private var hits: [Int: Hit] = [:]
  private let lexicon: ContentLexicon

  init(
    in text: CodeText,
    _ kind: ContentKind,
    for component: Component,
    _ lexicon: ContentLexicon
  ) {
    self.lexicon = lexicon
    let wanted = Set(
      lexicon.signs.indices.filter { index in
        let sign = lexicon.signs[index]
        return sign.components.contains(component)
          && (sign.kinds.isEmpty || sign.kinds.contains(kind))
      }
    )
    for (matcher, bytes) in [(lexicon.inCode, text.code), (lexicon.inSpeech, text.spoken)] {
      for hit in matcher.hits(in: bytes) where wanted.contains(hit.entry) {
        note(Hit(sign: hit.entry, place: hit.start, isImport: Self.isImport(hit.start, bytes)))
      }
    }
    let shaped = wanted.filter { !lexicon.signs[$0].keys.isEmpty }
    guard !shaped.isEmpty else { return }
    let keys = SettingKeys(text.spoken, only: lexicon.keys)
    for index in shaped { noteKeys(of: index, in: keys) }
  }

  private mutating func noteKeys(of index: Int, in keys: SettingKeys) {
    var places: [Int] = []
    for group in lexicon.signs[index].keys {
      let found = group.compactMap { keys.places[SettingKeys.folded($0)] }.min()
      guard let found else { return }
      places.append(found)
    }
    if let first = places.first { note(Hit(sign: index, place: first, isImport: false)) }
  }

  /// Of two places of a sign the one where it does something tells more, and of equals the first.
  private mutating func note(_ hit: Hit) {
    guard let known = hits[hit.sign] else { return hits[hit.sign] = hit }
    if (known.isImport ? 1 : 0, known.place) > (hit.isImport ? 1 : 0, hit.place) {
      hits[hit.sign] = hit
    }
  }

  private static func isImport(_ place: Int, _ bytes: [UInt8]) -> Bool {
    let start = bytes[..<place].lastIndex(of: .newline).map { $0 + 1 } ?? 0
    let line = bytes[start...].drop { $0 == .blank }
    return line.starts(with: "import ".utf8) || line.starts(with: "from ".utf8)
  }

  private func hits(_ weight: ContentSign.Weight) -> [Hit] {
    hits.values.filter { lexicon.signs[$0.sign].weight == weight }.sorted { left, right in
      (left.isImport ? 1 : 0, left.place, left.sign)
        < (right.isImport ? 1 : 0, right.place, right.sign)
    }
  }

  func first(_ weight: ContentSign.Weight) -> Hit? { hits(weight).first }

  /// What confirms: one strong sign, or the first of two weak ones.
  var confirming: Hit? {
    if let strong = first(.strong) { return strong }
    let weak = hits(.weak)
    return weak.count > 1 ? weak[0] : nil
  }

  /// Whether one sign alone confirms, or more weak ones do than are needed.
  var isStrong: Bool { first(.strong) != nil || hits(.weak).count > 2 }

  /// What says that the file does something else, where nothing of the component outweighs it.
  var contradicting: Hit? {
    guard first(.weak) == nil else { return nil }
    return first(.against) ?? (first(.hint) == nil ? first(.doubt) : nil)
  }
}
