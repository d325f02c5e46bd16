// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What stands between two marks of a license that were found, with others between them that were not.
struct Gap {
  /// How many marks between them must not be missing.
  let required: Int
  /// How many words the text has more than the license may have.
  let surplus: Int
  /// How many words it has less.
  let deficit: Int
  /// How many words that may be left out are.
  let absent: Int

  /// How many words more than the license's own copy anybody may fill in where words vary.
  private static let room = 20

  init(_ marks: [LicenseFingerprint.Mark], _ before: LicenseChain.Hit, _ after: LicenseChain.Hit) {
    let between = marks[(before.mark + 1)..<after.mark]
    required = between.count { !$0.isOptional }
    let steps = marks[(before.mark + 1)...after.mark]
    let loose = steps.reduce(0) { $0 + $1.loose }
    let optional = steps.reduce(0) { $0 + $1.optional }
    let own = marks[after.mark].place - marks[before.mark].place
    let found = after.place - before.place
    // Where a mark that may be left out is not there, neither are the words around it.
    let isLeftOut = required < between.count
    absent = isLeftOut ? optional : min(optional, max(0, own - found))
    surplus = max(0, found - own + (isLeftOut ? optional : 0) - (loose > 0 ? Self.room : 0))
    deficit = max(0, own - found - loose - optional)
  }
}
