// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// All that a repository says of its license, place by place.
package struct DeclaredLicense: Sendable, Hashable {
  /// A license file.
  package enum Text: Sendable, Hashable {
    /// There is none.
    case absent
    /// There is one, and it could not be read: nothing is known of what it says.
    case unseen
    case read(LicenseReading)
  }

  /// The front matter's `license`, one or several.
  package var frontMatter: [String]
  /// The front matter's `license_name`, which says what `other` is.
  package var name: String?
  /// The front matter's `license_link`.
  package var link: String?
  package var text: Text
  /// Names of licenses in the card's prose.
  package var words: [String]
  /// What GitHub detected (`license.spdx_id`).
  package var detected: String?

  /// What is said; by default nothing.
  package init(
    frontMatter: [String] = [],
    name: String? = nil,
    link: String? = nil,
    text: Text = .absent,
    words: [String] = [],
    detected: String? = nil
  ) {
    self.frontMatter = frontMatter
    self.name = name
    self.link = link
    self.text = text
    self.words = words
    self.detected = detected
  }
}
