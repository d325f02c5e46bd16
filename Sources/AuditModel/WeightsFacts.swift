// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What the repository's files say of the weights.
public struct WeightsFacts: Sendable, Hashable, Codable {
  /// What the repository itself holds.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// All parameters.
    case full
    /// A low-rank or other adapter, without the weights it adapts.
    case adapter
    /// A quantised copy of another model.
    case quantized
    /// Merged from other models.
    case merge
    /// Not to be told from what was seen.
    case unknown
  }

  /// What the repository holds.
  public var kind: Kind
  /// Parameters; nil when not counted.
  public var parameters: Int?
  /// Bytes of all weight files; nil when a size is missing.
  public var bytes: Int?
  /// File formats, sorted ("safetensors", "gguf", "pytorch").
  public var formats: [String]

  /// Facts of the weights; nothing is known by default.
  public init(
    kind: Kind = .unknown,
    parameters: Int? = nil,
    bytes: Int? = nil,
    formats: [String] = []
  ) {
    self.kind = kind
    self.parameters = parameters
    self.bytes = bytes
    self.formats = formats
  }
}
