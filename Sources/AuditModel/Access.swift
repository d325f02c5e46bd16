// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Who may have the model's files, as the host's facts say; nil where it does not say.
public struct Access: Sendable, Hashable, Codable {
  /// The gate before the files.
  public enum Gate: String, Sendable, Hashable, Codable {
    /// No gate.
    case none
    /// A gate that opens by itself.
    case auto
    /// A gate that a person opens.
    case manual
  }

  /// The gate before the files.
  public var gate: Gate?
  /// Whether only members may see the repository.
  public var isPrivate: Bool?
  /// Whether the host has switched the repository off.
  public var isDisabled: Bool?

  /// Access as far as it is known.
  public init(gate: Gate? = nil, isPrivate: Bool? = nil, isDisabled: Bool? = nil) {
    self.gate = gate
    self.isPrivate = isPrivate
    self.isDisabled = isDisabled
  }
}
