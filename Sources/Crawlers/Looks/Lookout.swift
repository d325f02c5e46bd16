// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Says what is worth a look for one kind of evidence.
///
/// Adding a kind is one file that makes one of these, and its line in ``Lookout/all``.
package struct Lookout: Sendable {
  package var name: String
  package var looks: @Sendable (_ sighting: Sighting, _ context: CrawlContext) -> [Look]

  package init(
    _ name: String,
    looks: @escaping @Sendable (Sighting, CrawlContext) -> [Look]
  ) {
    self.name = name
    self.looks = looks
  }
}

extension Lookout {
  /// Every kind of evidence that is looked at by opening files.
  package static let all: [Lookout] = [.datasets, .code, .metrics, .weights, .license]
}
