// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What stands between two marks of a license that were found, with others between them that were not.
struct Gap {
  /// How many marks between them are missing.
  let marks: Int
  /// How many words the text has more than the license may have.
  let surplus: Int
  /// How many words it has less.
  let deficit: Int
  /// How many words that may be left out are.
  let absent: Int
  /// The words of the text between the runs that were found, unless they are sure to be the license's
  /// own.
  let changed: Range<Int>?
  /// Whether they are sure not to be.
  let isUnlike: Bool

  /// How many words more than the license's own copy anybody may fill in where words vary.
  private static let room = 10

  /// What stands between two hits.
  ///
  /// Where marks that may be left out are missing, either their words are, and what stands there was
  /// added, or they are there and were changed: what explains more counts. `lost` says how many words
  /// a number of missing marks stands for.
  init(
    _ sighting: Sighting,
    _ before: LicenseChain.Hit,
    _ after: LicenseChain.Hit,
    lost: (Int) -> Int
  ) {
    let marks = sighting.fingerprint.marks
    let between = marks[(before.mark + 1)..<after.mark]
    let steps = marks[(before.mark + 1)...after.mark]
    let loose = steps.reduce(0) { $0 + $1.loose }
    let optional = steps.reduce(0) { $0 + $1.optional }
    let more = after.place - before.place - marks[after.mark].place + marks[before.mark].place
    let required = between.count { !$0.isOptional }
    let room = loose > 0 ? Self.room : 0
    let isLeftOut =
      required < between.count
      && max(0, more + optional) + lost(required) < max(0, more) + lost(between.count)
    self.marks = isLeftOut ? required : between.count
    absent = isLeftOut ? optional : min(optional, max(0, -more))
    surplus = max(0, more + (isLeftOut ? optional : 0) - room)
    deficit = max(0, -more - loose - optional)
    let start = min(before.place + Shingles.length, after.place)
    let own = marks[after.mark].place - marks[before.mark].place - Shingles.length
    let words = sighting.words[before.place..<after.place]
    let isWhole = between.isEmpty && loose == 0 && more == 0
    isUnlike = isWhole && marks[after.mark].check != LicenseFingerprint.Mark.check(of: words)
    let isSure = isWhole ? !isUnlike : self.marks == 0 && (isLeftOut || loose > 0)
    changed = own > 0 && !isSure ? start..<after.place : nil
  }
}
