// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Formats

/// License texts made up for these tests; nobody licenses anything under them.
enum SampleTexts {
  static let sharing = """
    Sharing License, version 1

    Copyright (c) <year> <owner>

    Anyone who receives the Material may run it, read it, change it and pass it on to others, as long
    as whoever receives it from them is told where the Material came from and in which way it was
    changed.

    1. The name of <<var;name="org";original="the owner";match=".+">> may not be used to advertise
       what was made with the Material.
    2. Nobody is liable for what the Material does, or fails to do, in the hands of another person.
    <<beginOptional>>
    3. A copy of these words goes along with every copy of the Material, whether it was changed or
       not.
    <<endOptional>>
    """

  /// Differs from ``sharing`` by its number and by one clause.
  static let sharing2 =
    sharing
    .replacingOccurrences("version 1", "version 2")
    .replacingOccurrences("Nobody is liable", "No owner or contributor is liable")

  static let keeping = """
    Keeping License

    The Tables may be copied for as long as their order is kept. A person who leaves out a row marks
    the place where it stood. Whoever sells a copy gives the buyer this text and the address at which
    the whole of the Tables can be had without payment. Those who translate the headings of the
    Tables keep the old headings beside the new ones.
    """

  static let texts = make([
    (["sharing-1"], sharing), (["sharing-2"], sharing2), (["keeping"], keeping),
  ])

  static func make(_ texts: [(ids: [String], text: String)]) -> LicenseTexts {
    LicenseTexts(
      LicenseTexts.make(
        texts.map {
          .init(ids: $0.ids, kind: .text, template: LicenseTemplate(Array($0.text.utf8)))
        }
      )
    )
  }

  /// The text as somebody publishes it, with all that may be left out.
  static let published = String(
    decoding: LicenseTemplate(Array(sharing.utf8)).whole.filter { $0 > 0x08 },
    as: UTF8.self
  )
}

extension String {
  /// Without Foundation.
  func replacingOccurrences(_ old: String, _ new: String) -> String {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: old) {
      parts += [rest[..<range.lowerBound], new[...]]
      rest = rest[range.upperBound...]
    }
    return (parts + [rest]).joined()
  }
}
