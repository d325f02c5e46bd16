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

  /// The fingerprints of `sources`, sorted by id; texts that say the same word for word are one.
  ///
  /// Where a part may be left out there are two: with all of them and with none.
  package static func make(_ sources: [Source]) -> [LicenseFingerprint] {
    let forms = merged(sources.flatMap(Form.all)).filter { $0.words.count > 0 }
    var counts: [UInt32: Int] = [:]
    for form in forms {
      for hash in Set(Shingles.hashes(of: form.words)) { counts[hash, default: 0] += 1 }
    }
    return forms.map { form in
      LicenseFingerprint(
        ids: form.ids.sorted(),
        kind: form.kind,
        words: form.words,
        digests: form.words.digests,
        rarity: { counts[$0] ?? 1 }
      )
    }
    .filter { !$0.marks.isEmpty }
    .sorted { ($0.ids[0], $0.kind.rawValue, $0.count) < ($1.ids[0], $1.kind.rawValue, $1.count) }
  }

  private static func merged(_ forms: [Form]) -> [Form] {
    var (places, kept) = ([String: Int](), [Form]())
    for form in forms {
      let digest = form.words.digest()
      if let place = places[digest], kept[place].kind == form.kind {
        kept[place].ids.formUnion(form.ids)
      } else {
        places[digest] = kept.count
        kept.append(form)
      }
    }
    return kept
  }

  private struct Form {
    var ids: Set<String>
    var kind: LicenseFingerprint.Kind
    var words: LicenseWords

    static func all(_ source: Source) -> [Form] {
      [source.template.whole, source.template.least].map { bytes in
        Form(
          ids: Set(source.ids),
          kind: source.kind,
          words: LicenseWords(template: bytes)
        )
      }
    }
  }
}
