// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension LicenseTexts {
  /// A text that goes into the file of fingerprints.
  package struct Source: Sendable {
    package var ids: [String]
    package var kind: LicenseFingerprint.Kind
    package var template: LicenseTemplate

    package init(ids: [String], kind: LicenseFingerprint.Kind, template: LicenseTemplate) {
      self.ids = ids
      self.kind = kind
      self.template = template
    }
  }

  /// The share of its runs in another form of one license from which a form is no text of its own:
  /// only its digest is kept.
  private static let alike = 0.95

  /// The fingerprints of `sources`, sorted by id; texts that say the same word for word are one.
  package static func make(_ sources: [Source]) -> [LicenseFingerprint] {
    let forms = withoutAlike(merged(sources.map(Form.init)).filter { !$0.runs.isEmpty })
    var counts: [UInt32: Int] = [:]
    for form in forms {
      for hash in form.runs { counts[hash, default: 0] += 1 }
    }
    return forms.map { $0.fingerprint { counts[$0] ?? 1 } }.filter { !$0.marks.isEmpty }
      .sorted { ($0.ids[0], $0.kind.rawValue, $0.count) < ($1.ids[0], $1.kind.rawValue, $1.count) }
  }

  /// Forms with one digest become one.
  private static func merged(_ forms: [Form]) -> [Form] {
    var (places, kept) = ([String: Int](), [Form]())
    for form in forms {
      let key = "\(form.kind.rawValue) \(form.words.digest())"
      if let place = places[key] {
        kept[place].ids.formUnion(form.ids)
      } else {
        places[key] = kept.count
        kept.append(form)
      }
    }
    return kept
  }

  /// Forms of one license that hardly differ become the longest of them, with the digests of all.
  private static func withoutAlike(_ forms: [Form]) -> [Form] {
    var kept: [Form] = []
    for form in forms.sorted(by: { $0.words.count > $1.words.count }) {
      if let place = kept.firstIndex(where: { $0.isAlike(form) }) {
        kept[place].digests.formUnion(form.digests)
      } else {
        kept.append(form)
      }
    }
    return kept
  }

  private struct Form {
    var ids: Set<String>
    var kind: LicenseFingerprint.Kind
    var words: LicenseWords
    var digests: Set<String>
    var runs: Set<UInt32>

    init(_ source: Source) {
      ids = Set(source.ids)
      kind = source.kind
      words = LicenseWords(template: source.template.whole)
      let least = LicenseWords(template: source.template.least)
      digests = Set([words, least].filter { $0.count > 0 }.flatMap(\.digests))
      runs = Set(Shingles.hashes(of: words))
    }

    func isAlike(_ other: Form) -> Bool {
      guard ids == other.ids, kind == other.kind else { return false }
      let common = Double(runs.intersection(other.runs).count)
      return common >= LicenseTexts.alike * Double(max(runs.count, other.runs.count))
    }

    func fingerprint(rarity: (UInt32) -> Int) -> LicenseFingerprint {
      LicenseFingerprint(
        ids: ids.sorted(),
        kind: kind,
        words: words,
        digests: digests.sorted(),
        rarity: rarity
      )
    }
  }
}
