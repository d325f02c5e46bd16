// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Finds the word that somebody meant.
public enum NearMiss {
  /// The nearest of `known` to `word`, when it is near enough to be worth offering.
  ///
  /// Near enough: at most a third of its letters, and never more than three, changed, added, left
  /// out or swapped with the next one.
  public static func of(_ word: String, among known: [String]) -> String? {
    let letters = Array(word.lowercased())
    guard letters.count <= 64 else { return nil }
    let near = known.map { (word: $0, distance: distance(letters, Array($0.lowercased()))) }
      .min { $0.distance < $1.distance }
    guard let near, near.distance <= min(3, max(1, near.word.count / 3)) else { return nil }
    return near.word
  }

  /// Optimal string alignment distance.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let changed = last[column] + (letter == other ? 0 : 1)
        var least = min(changed, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], other == left[row - 1] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
