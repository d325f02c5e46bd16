// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What is kept of a license text: which of its runs of words stand where, and a digest; never the
/// text.
///
/// At most ``most`` runs are kept, one of each stretch of the text, the rarest among all texts: so
/// that twins (two versions of one license) differ in as many of them as they can. Since every run
/// of a file that is looked at is hashed, any choice of runs tells which share of the license stands
/// in the file, where, and how many words were added or struck out between two of them; a check of the
/// words between them tells whether any was changed.
package struct LicenseFingerprint: Sendable, Hashable {
  /// What kind of text it is.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The license.
    case text
    /// The words by which a work is put under a license.
    case notice
    /// Words that permit more than the license beside them.
    case exception
    /// Words that a license refers to, on what its work may not be used for.
    case policy
  }

  /// A run of words of the license.
  struct Mark: Sendable, Hashable {
    /// Which word of the license it begins with, from 0.
    var place: Int
    var hash: UInt32
    /// How many of the words between the mark before it and this one are filled in by anybody; at
    /// most ``mostLoose``.
    var loose: Int
    /// How many of them may be left out; at most ``mostOptional``.
    var optional: Int
    /// Whether it may be left out itself.
    var isOptional: Bool
    /// Tells the words from the mark before it up to this one from others; see ``check(of:)``.
    var check: UInt16

    /// As much as fits into five bits, and into six.
    static let mostLoose = 31
    static let mostOptional = 63

    /// Twelve bits that tell words apart, so that a changed word between two marks is not taken for the
    /// license's own; one change in 4096 is.
    static func check(of words: ArraySlice<LicenseWords.Word>) -> UInt16 {
      var hash: UInt64 = 0
      for word in words {
        hash = (hash ^ word.hash) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
      }
      return UInt16(hash >> 52)
    }
  }

  /// The most marks of a text.
  ///
  /// See `Rules/README.md`, "License texts", for what was measured.
  package static let most = 64

  /// The identifiers of the license; several where one text is that of several ("GPL-3.0-only" and
  /// "GPL-3.0-or-later").
  package var ids: [String]
  package var kind: Kind
  /// How many words it has.
  package var count: Int
  /// ``LicenseWords/digest(from:)`` of each form that says the same.
  package var digests: [String]
  /// In the order of the text.
  var marks: [Mark]
  /// Behind its last word; its hash is that of no run.
  var end: Mark
}

extension LicenseFingerprint {
  /// The fingerprint of a text.
  ///
  /// `rarity` says in how many texts a run of words stands; 1 for all if only this one is known.
  init(
    ids: [String],
    kind: Kind,
    words: LicenseWords,
    digests: [String],
    rarity: (UInt32) -> Int = { _ in 1 }
  ) {
    let hashes = Shingles.hashes(of: words)
    let end = Mark(place: words.count, hash: 0, loose: 0, optional: 0, isOptional: false, check: 0)
    self.init(ids: ids, kind: kind, count: words.count, digests: digests, marks: [], end: end)
    let fixed = Self.fixedPlaces(words, hashes)
    let stretches = min(Self.most, fixed.count)
    let chosen = (0..<stretches).compactMap { stretch in
      fixed[(stretch * fixed.count / stretches)..<((stretch + 1) * fixed.count / stretches)]
        .min { (rarity(hashes[$0]), hashes[$0]) < (rarity(hashes[$1]), hashes[$1]) }
    }
    let allOptional = chosen.allSatisfy { words.words[$0].isOptional }
    var last = 0
    for place in chosen + [words.count] {
      let isEnd = place == words.count
      let between = words.words[last..<place]
      let mark = Mark(
        place: place,
        hash: isEnd ? 0 : hashes[place],
        loose: min(between.count(where: \.isLoose), Mark.mostLoose),
        optional: min(between.count(where: \.isOptional), Mark.mostOptional),
        isOptional: !isEnd && words.words[place].isOptional && !allOptional,
        check: Mark.check(of: between)
      )
      if isEnd { self.end = mark } else { marks.append(mark) }
      last = place
    }
  }

  /// Where runs begin of which no word varies, and all or none may be left out, and that stand but once
  /// in the text, if there are any.
  private static func fixedPlaces(_ words: LicenseWords, _ hashes: [UInt32]) -> [Int] {
    let fixed = hashes.indices.filter { place in
      let run = words.words[place...].prefix(Shingles.length)
      return run.allSatisfy { !$0.isLoose && $0.isOptional == words.words[place].isOptional }
    }
    let counts = Dictionary(hashes.map { ($0, 1) }, uniquingKeysWith: +)
    let single = fixed.filter { counts[hashes[$0]] == 1 }
    return single.isEmpty ? fixed : single
  }
}
