// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The numbers that a transformer's size follows from, whatever a family calls them.
package struct TransformerShape: Sendable, Hashable {
  package var vocabulary: Int
  package var hidden: Int
  package var layers: Int
  /// Layers of the decoder, of a model that has an encoder besides.
  package var decoderLayers: Int?
  package var heads: Int
  package var keyValueHeads: Int
  package var headSize: Int
  package var intermediate: Int
  /// Whether one matrix serves as input and output embeddings; nil where the file does not say.
  package var isTied: Bool?
  package var experts: Experts?
  /// Attention through latent vectors, as DeepSeek's.
  package var latent: Latent?
  /// Matrices of a feed-forward block: 3 where a gate is among them, else 2.
  package var matrices: ClosedRange<Int>
  /// Positions, each with an embedding if the model learns them.
  package var positions: Int
  /// Masks of positions by positions that older models store.
  package var masks: Int
  /// Layers beside the counted ones that predict further tokens.
  package var extraLayers: Int
  /// Width of the embeddings, where it is not that of the layers.
  package var embedding: Int
  /// Layers of which parameters are stored, where layers share them.
  package var storedLayers: Int

  package struct Experts: Sendable, Hashable {
    package var count: Int
    package var shared: Int
    package var intermediate: Int
    package var sharedIntermediate: Int
    /// Layers that have experts; the others are dense.
    package var layers: Int
  }

  package struct Latent: Sendable, Hashable {
    package var queryRank: Int?
    package var keyValueRank: Int
    package var plain: Int
    package var rotary: Int
    package var value: Int
  }
}
