// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The marks of a license that stand in a text in the license's order, at one place.
struct LicenseChain {
  struct Hit: Hashable {
    /// Which mark of the fingerprint.
    var mark: Int
    /// Which word of the text it begins with.
    var place: Int
  }

  var hits: [Hit]

  /// The longest chain that `hits` hold within a band: the place in the text less the place in the
  /// license stays within three quarters of the license, so that two copies of a license are two chains.
  init(_ hits: [Hit], of fingerprint: LicenseFingerprint) {
    let width = max(24, fingerprint.count * 3 / 4)
    let shifts = hits.map { $0.place - fingerprint.marks[$0.mark].place }
    let band = Self.densest(shifts, width: width)
    let inside = zip(hits, shifts).filter { band.contains($0.1) }.map(\.0)
    self.hits = Self.rising(inside)
  }

  /// The interval of `width` that holds the most of `values`.
  private static func densest(_ values: [Int], width: Int) -> ClosedRange<Int> {
    let sorted = values.sorted()
    var (best, count, first) = (0, 0, 0)
    for last in sorted.indices {
      while sorted[last] - sorted[first] > width { first += 1 }
      if last - first + 1 > count { (best, count) = (first, last - first + 1) }
    }
    let low = sorted.isEmpty ? 0 : sorted[best]
    return low...(low + width)
  }

  /// The longest run of hits of which marks and places both rise (patience sorting, O(n log n)).
  private static func rising(_ hits: [Hit]) -> [Hit] {
    let hits = hits.sorted { ($0.mark, -$0.place) < ($1.mark, -$1.place) }
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: hits.count)
    for (index, hit) in hits.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if hits[ends[middle]].place < hit.place { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    return Array(
      sequence(first: ends.last) { $0.map { before[$0] } ?? nil }
        .prefix { $0 != nil }.compactMap { $0.map { hits[$0] } }.reversed()
    )
  }
}
