// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Where something was seen.
public struct Source: Sendable, Hashable, Codable {
  /// The address that was read; for a local folder or an inline bundle, the reference itself.
  public var url: String
  /// The commit that was read, where the host names one.
  public var revision: String?
  /// The file inside the repository.
  public var path: String?
  /// The line in that file, counted from 1.
  public var line: Int?
  /// When it was read, as ISO 8601 in UTC; nil for inline bundles and local folders.
  public var at: String?

  /// A place; only the address is required.
  public init(
    url: String,
    revision: String? = nil,
    path: String? = nil,
    line: Int? = nil,
    at: String? = nil
  ) {
    self.url = url
    self.revision = revision
    self.path = path
    self.line = line
    self.at = at
  }
}
