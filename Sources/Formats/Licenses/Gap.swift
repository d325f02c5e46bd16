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

  /// How many words more than the license's own copy anybody may fill in where words vary.
  private static let room = 20

  /// What stands between two hits.
  ///
  /// Where marks that may be left out are missing, either their words are, and what stands there was
  /// added, or they are there and were changed: what explains more counts. `lost` says how many words
  /// a number of missing marks stands for.
  init(
    _ marks: [LicenseFingerprint.Mark],
    _ before: LicenseChain.Hit,
    _ after: LicenseChain.Hit,
    lost: (Int) -> Int
  ) {
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
  }
}
