// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension NamedSize {
  /// How a true number of parameters compares with the one named.
  package enum Comparison: Sendable, Hashable {
    case agrees
    /// So many times fewer parameters than named.
    case smaller(factor: Double)
    /// So many times more parameters than named.
    case larger(factor: Double)
  }

  /// Names round freely and leave embeddings out or count them once where files hold them twice.
  ///
  /// Published models were seen from 0.92 times (RedPajama 3B, 2.78 billion) to 1.5 times
  /// (Llama Guard 3 1B, 1.5 billion) what they are called.
  static let tolerance = 0.8...1.6

  package func compare(parameters: Int) -> Comparison {
    let found = Double(max(1, parameters))
    let (low, high) = (Double(total.lowerBound), Double(total.upperBound))
    if found < low * Self.tolerance.lowerBound { return .smaller(factor: low / found) }
    if found > high * Self.tolerance.upperBound { return .larger(factor: found / high) }
    return .agrees
  }
}
