// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Deals out a block's terms and links to its sentences, in order.
struct SentenceCut {
  private var hits: ArraySlice<TermHit>
  private var links: ArraySlice<ReadLink>

  /// Both ordered by where they begin.
  init(hits: [TermHit], links: [ReadLink]) {
    self.hits = hits[...]
    self.links = links[...]
  }

  /// What begins before `end` and was not dealt out; nil when there is nothing.
  mutating func next(before end: Int) -> (hits: [TermHit], links: [ReadLink])? {
    let found = hits.prefix { $0.range.lowerBound < end }
    let linked = links.prefix { $0.link.offset < end }
    hits = hits.dropFirst(found.count)
    links = links.dropFirst(linked.count)
    return found.isEmpty && linked.isEmpty ? nil : (Array(found), Array(linked))
  }
}
