// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The model as its host knows it, which may differ from what was asked for.
public struct Subject: Sendable, Hashable, Codable {
  /// The words of the user.
  public var requested: String
  /// The address of the model's page, after renames.
  public var resolved: String
  /// The host's public name.
  public var host: String
  /// The host's id of the model, after renames.
  public var id: String
  /// The commit that was read; nil where none is known.
  public var revision: String?

  /// A model on a host.
  public init(requested: String, resolved: String, host: String, id: String, revision: String?) {
    self.requested = requested
    self.resolved = resolved
    self.host = host
    self.id = id
    self.revision = revision
  }
}
