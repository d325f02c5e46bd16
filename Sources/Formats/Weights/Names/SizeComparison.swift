// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How a true number of parameters compares with the one that something promises.
package enum SizeComparison: Sendable, Hashable {
  case agrees
  /// So many times fewer parameters than promised.
  case smaller(factor: Double)
  /// So many times more parameters than promised.
  case larger(factor: Double)
}

extension SizeComparison {
  /// Compares with what is promised, `tolerance` being the part of it that still agrees.
  init(_ parameters: Int, with promised: ClosedRange<Int>, tolerance: ClosedRange<Double>) {
    let found = Double(max(1, parameters))
    let (low, high) = (Double(promised.lowerBound), Double(promised.upperBound))
    if found < low * tolerance.lowerBound {
      self = .smaller(factor: low / found)
    } else if found > high * tolerance.upperBound {
      self = .larger(factor: found / max(1, high))
    } else {
      self = .agrees
    }
  }
}

extension NamedSize {
  /// Names round freely and leave embeddings out or count them once where files hold them twice.
  ///
  /// Thirteen models of the corpus hold 0.96 to 1.25 times what they are called; others were
  /// published with 0.92 times (RedPajama 3B, 2.78 billion) and with 1.5 times (Llama Guard 3 1B,
  /// 1.5 billion).
  static let tolerance = 0.8...1.6

  package func compare(parameters: Int) -> SizeComparison {
    SizeComparison(parameters, with: total, tolerance: Self.tolerance)
  }
}

extension ModelConfig {
  /// The formula leaves out what takes hundredths.
  ///
  /// All 22 models of the corpus lie within their estimate but one, which has 2.7 % more since its
  /// scales are counted as parameters.
  static let tolerance = 0.9...1.1

  /// Compares with the number that the files hold; nil where there is no estimate.
  package func compare(parameters: Int) -> SizeComparison? {
    estimatedParameters.map {
      SizeComparison(parameters, with: $0, tolerance: Self.tolerance)
    }
  }
}
