// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A number of parameters between two bounds.
struct SizeRange: Hashable {
  var low: Double
  var high: Double

  init(_ low: Double, _ high: Double) { (self.low, self.high) = (low, high) }
  init(_ both: Double) { self.init(both, both) }

  static func + (left: Self, right: Self) -> Self {
    Self(left.low + right.low, left.high + right.high)
  }

  static func * (left: Self, right: Double) -> Self { Self(left.low * right, left.high * right) }

  /// In whole numbers; nil beyond every count.
  var whole: ClosedRange<Int>? {
    guard low >= 0, low <= high, high < 1e17 else { return nil }
    return Int(low)...Int(high)
  }
}

/// The usual formula: embeddings, then in each layer four projections of attention and two or
/// three matrices of a feed-forward block. Norms and biases, which are few, make the upper bound.
extension TransformerShape {
  /// Parameters of the whole; nil where a mixture of experts has an encoder besides.
  var size: SizeRange? {
    guard let decoderLayers else {
      return embeddings + dense * Double(storedDense) + sparse * Double(sparseLayers)
        + extra + SizeRange(0, Double(masks) * Double(masks) * Double(layers))
    }
    guard experts == nil else { return nil }
    let decoder = dense + attention
    return embeddings + dense * Double(layers) + decoder * Double(decoderLayers)
  }

  private var sparseLayers: Int { experts?.layers ?? 0 }
  private var storedDense: Int { max(0, storedLayers - sparseLayers) }

  /// Once where both ends share them, twice where they are said not to; also twice where they are
  /// shared and stored all the same.
  private var embeddings: SizeRange {
    let table = Double(vocabulary) * Double(embedding)
    let projection = embedding == hidden ? 0 : 2 * Double(embedding) * Double(hidden)
    let head = 2 * Double(hidden) * Double(hidden)
    let learned = Double(positions + 16) * Double(hidden)
    return SizeRange(isTied == false ? 2 * table : table, 2 * table)
      + SizeRange(projection / 2, projection + learned + head + Double(vocabulary))
  }

  private var attention: SizeRange {
    let (width, hidden) = (Double(heads) * Double(headSize), Double(hidden))
    guard let latent else {
      let keysAndValues = 2 * hidden * Double(keyValueHeads) * Double(headSize)
      return SizeRange(2 * hidden * width + keysAndValues) + SizeRange(0, 4 * (hidden + width))
    }
    let (heads, rank) = (Double(heads), Double(latent.keyValueRank))
    let query = heads * Double(latent.plain + latent.rotary)
    let queries = latent.queryRank.map { Double($0) * (hidden + query) } ?? hidden * query
    let keys = hidden * (rank + Double(latent.rotary))
    let values = rank * heads * Double(latent.plain + latent.value)
    let out = heads * Double(latent.value) * hidden
    return SizeRange(queries + keys + values + out) + SizeRange(0, 4 * (hidden + query))
  }

  private func feedForward(_ width: Int) -> SizeRange {
    let matrix = Double(hidden) * Double(width)
    return SizeRange(matrix * Double(matrices.lowerBound), matrix * Double(matrices.upperBound))
      + SizeRange(0, Double(hidden + 2 * width))
  }

  private var norms: SizeRange { SizeRange(2 * Double(hidden), 8 * Double(hidden)) }

  /// One layer without experts.
  private var dense: SizeRange { attention + feedForward(intermediate) + norms }

  /// One layer with experts; nothing of a dense model.
  private var sparse: SizeRange {
    guard let experts else { return SizeRange(0) }
    let routed = feedForward(experts.intermediate) * Double(experts.count)
    let shared = feedForward(experts.sharedIntermediate) * Double(experts.shared)
    let router = Double(experts.count) * Double(hidden + 1)
    return attention + routed + shared + norms + SizeRange(router)
  }

  /// Layers that predict further tokens; many copies leave them out.
  private var extra: SizeRange {
    let layer = experts == nil ? dense.high : sparse.high
    let join = 2 * Double(hidden) * Double(hidden)
    return SizeRange(0, Double(extraLayers) * (layer + join))
  }
}
