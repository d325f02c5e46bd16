// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// All that Candor knows of one host, as a value.
///
/// Adding a host is one file that makes one of these, and its line in ``HostCrawler/all``.
package struct HostCrawler: Sendable {
  /// A name for messages and for telling hosts apart.
  package var name: String
  /// Whether a reference may name a model on it; else only pointers lead to it.
  package var holdsModels = true
  /// The reference that the user's words make on this host; nil when they mean another host.
  package var recognise:
    @Sendable (_ text: ReferenceText, _ requested: String, _ settings: HostSettings)
      throws(ReferenceError) -> Reference?
  /// First wave: what the model is, who may have it, and its card.
  package var open:
    @Sendable (_ reference: Reference, _ context: CrawlContext) async throws(CrawlError) -> Opening
  /// Second wave: its files, branches and tags.
  package var list: @Sendable (_ opening: Opening, _ context: CrawlContext) async -> Listing
  /// Where a pointer of a card leads on this host; nil when it is another host's.
  package var locate: @Sendable (_ pointer: Pointer, _ settings: HostSettings) -> Goal?
  /// What stands at a goal that ``locate`` gave.
  package var follow: @Sendable (_ goal: Goal, _ context: CrawlContext) async -> Landing
  /// Third wave: a file, or a part of one.
  package var read: @Sendable (_ wish: FileWish, _ context: CrawlContext) async -> Answer
  /// Hosts, with all below them, that are its own: what they answer may send to these and to no other;
  /// empty where they may send anywhere.
  package var ownHosts: [String] = []
  /// The address on it of what the card at `page` calls by an id alone; nil where such an id can only
  /// be the Hub's.
  package var ownAddress: @Sendable (_ id: String, _ kind: Home.Kind, _ page: String) -> String? = {
    _,
    _,
    _ in nil
  }
}

extension HostCrawler {
  /// Every host with a crawler; the first that recognises a reference has it.
  package static let all: [HostCrawler] = [
    .localFolder, .gitHub, .gitLab, .modelScope, .huggingFace, .zenodo, .kaggle, .bucket, .runPages,
    .web,
  ]

  /// Of each host that may send only to its own, those.
  static let redirectScopes = all.filter { !$0.ownHosts.isEmpty }.map { HostScope($0.ownHosts) }
}
