// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What is said of the license, before anybody judges it.
public struct LicenseFacts: Sendable, Hashable, Codable {
  /// The front matter's value in lower case; `other:NAME` with a `license_name`; several joined by
  /// commas; "none" where neither front matter nor body names one; nil when no card was read.
  public var declared: String?
  /// Where the front matter says that the text is.
  public var link: String?
  /// The license whose text the repository's license file is, in lower case; nil when none was
  /// recognised.
  public var text: String?
  /// Other words on the license that were seen, each with its place ("README.md:40: MIT").
  public var conflicts: [String]
  /// Models that this one was made from whose terms were not seen: it can be no freer than they are.
  public var unseen: [String]

  /// Facts of a license; nothing was read by default.
  public init(
    declared: String? = nil,
    link: String? = nil,
    text: String? = nil,
    conflicts: [String] = [],
    unseen: [String] = []
  ) {
    self.unseen = unseen
    self.text = text
    self.declared = declared
    self.link = link
    self.conflicts = conflicts
  }
}
