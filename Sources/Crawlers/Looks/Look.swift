// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Something that could be asked next: what it costs, and what its answer may settle.
package struct Look: Sendable {
  /// How much an answer matters, least first.
  package enum Stake: Int, Sendable, Comparable {
    /// It adds a fact beside the verdicts, as the terms of an ancestor.
    case fact
    /// It may raise how far a verdict was checked, or show that something is wrong.
    case grade
    /// It may make a verdict out of a claim.
    case outcome

    package static func < (left: Stake, right: Stake) -> Bool { left.rawValue < right.rawValue }
  }

  /// What is looked at, once however many reasons there are: an address, or a path and its host.
  package var subject: String
  package var component: Component
  package var stake: Stake
  /// The most requests that it takes.
  package var cost: Int
  /// What stays unseen without it.
  package var surface: Surface.Kind
  package var take: @Sendable (_ context: CrawlContext) async -> Looked

  package init(
    _ subject: String,
    _ component: Component,
    stake: Stake,
    cost: Int,
    surface: Surface.Kind = .content,
    take: @escaping @Sendable (CrawlContext) async -> Looked
  ) {
    self.subject = subject
    self.component = component
    self.stake = stake
    self.cost = cost
    self.surface = surface
    self.take = take
  }
}
