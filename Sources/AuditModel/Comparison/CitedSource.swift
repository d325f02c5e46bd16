// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A source that a verdict rests on, and which state of it was read.
public struct CitedSource: Sendable, Hashable {
  /// Its address.
  public var url: String
  /// The file in it; nil where the address says it all.
  public var path: String?
  /// SHA-256 of its bytes in hex, else the commit; nil where neither is known.
  public var state: String?

  /// What a piece of evidence was read from.
  init(_ item: EvidenceItem) {
    url = item.source.url
    path = item.source.path
    state = item.sha256 ?? item.source.revision
  }

  /// Whether it is the same place, in whatever state.
  func isSamePlace(as other: CitedSource) -> Bool { url == other.url && path == other.path }
}
