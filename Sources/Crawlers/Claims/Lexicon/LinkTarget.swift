// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What an address leads to, by its host and path.
package enum LinkTarget: String, Sendable, Hashable, CaseIterable {
  case dataset
  /// A page of an archive where data is kept, often among other things.
  case archive
  case repository
  /// A folder or a file of a code repository.
  case code
  /// A release, a wiki or a change of a code repository, which may hold anything.
  case repositoryPage = "repository-page"
  case notebook
  case run
  /// A page of a hub model.
  case model
  /// A revision of a hub model other than its main one.
  case revision
  case space
  case leaderboard
  case paper
  case image
  case licenseText = "license-text"
  /// A shared drive, which may hold anything.
  case drive
  case documentation
  /// Chat, video, shop, profile: nothing of a model.
  case social
  case page
}
