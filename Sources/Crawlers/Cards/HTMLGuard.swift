// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Keeps from libxml2 what it would need quadratic time for.
struct HTMLGuard {
  /// How deep elements may nest.
  ///
  /// A tag beyond is left out, its text kept: cards write tokens like `<extra_id_0>` that nothing
  /// closes.
  static let deepest = 1000
  /// How many attributes a tag may have; one with more is left out.
  static let mostAttributes = 500

  private var tags: HTMLTagScanner
  private var open: [UInt64] = []
  /// How many of the innermost elements were left out.
  private var surplus = 0
  private var removed: [Range<Int>] = []

  /// `html` without what is beyond the bounds; nil when nothing is.
  static func bounded(_ html: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var bounds = HTMLGuard(tags: HTMLTagScanner(html))
    while let tag = bounds.tags.next() {
      if bounds.isEnd(tag) {
        bounds.removed.append(tag.range.lowerBound..<html.count)
        break
      }
      if !bounds.admits(tag) { bounds.removed.append(tag.range) }
    }
    guard !bounds.removed.isEmpty else { return nil }
    var kept: [UInt8] = []
    kept.reserveCapacity(html.count)
    var from = 0
    for range in bounds.removed {
      kept += html[from..<range.lowerBound]
      from = range.upperBound
    }
    return kept + html[from...]
  }

  private init(tags: HTMLTagScanner) { self.tags = tags }

  /// Too deep for what may hide its content: dropping that tag would show what browsers hide.
  private func isEnd(_ tag: HTMLTag) -> Bool {
    open.count >= Self.deepest && !tag.isEnd && tags.mayHide(tag)
  }

  private mutating func admits(_ tag: HTMLTag) -> Bool {
    guard tag.attributes <= Self.mostAttributes else { return false }
    if HTMLTag.void.contains(tag.name) { return true }
    return tag.isEnd ? closes(tag) : opens(tag)
  }

  private mutating func opens(_ tag: HTMLTag) -> Bool {
    if let group = HTMLTag.impliedEnds[tag.name] {
      let inner = open.reversed().prefix {
        HTMLTag.impliedEnds[$0].map { $0 == group || $0 == 0 } ?? false
      }
      if let position = inner.firstIndex(of: tag.name) {
        open.removeSubrange((position.base - 1)...)
      }
    }
    guard open.count < Self.deepest else {
      surplus += 1
      return false
    }
    open.append(tag.name)
    return true
  }

  /// As libxml2 does, an end only closes what is inside it and of no higher rank.
  private mutating func closes(_ tag: HTMLTag) -> Bool {
    if surplus > 0 {
      surplus -= 1
      return false
    }
    let rank = HTMLTag.rank(tag.name)
    for index in open.indices.reversed() {
      if open[index] == tag.name {
        open.removeSubrange(index...)
        return true
      }
      if HTMLTag.rank(open[index]) > rank { return true }
    }
    return true
  }
}
