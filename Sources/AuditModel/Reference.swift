// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What the user names: one model, on one host, at one revision.
public struct Reference: Sendable, Hashable, Codable {
  /// The words of the user.
  public var requested: String
  /// The host's public name ("huggingface.co", "github.com"), or "local" for a folder.
  public var host: String
  /// The host's id of the model ("allenai/OLMo-7B"), or the path of the folder.
  public var id: String
  /// The branch, tag or commit asked for; nil for the host's default.
  public var revision: String?

  /// A reference that has been read.
  public init(requested: String, host: String, id: String, revision: String? = nil) {
    self.requested = requested
    self.host = host
    self.id = id
    self.revision = revision
  }
}
