// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Outcome {
  /// From what earns nothing to what earns most.
  package var rank: Int {
    switch self {
    case .notApplicable, .unpublished: 0
    case .unknown: 1
    case .claimed: 2
    case .partial: 3
    case .published: 4
    }
  }
}

extension Outcome {
  /// The outcome that is certain: what is claimed or could not be seen may turn out to be nothing.
  package var surely: Outcome {
    switch self {
    case .claimed, .unknown: .unpublished
    case .published, .partial, .unpublished, .notApplicable: self
    }
  }

  /// The best outcome that is left open.
  package var possibly: Outcome {
    switch self {
    case .claimed, .unknown: .published
    case .published, .partial, .unpublished, .notApplicable: self
    }
  }
}

extension Finding {
  /// The outcome that is certain.
  package var surely: Outcome { outcome.surely }

  /// The best outcome that what was seen leaves open.
  package var possibly: Outcome {
    let mayBeWhole = outcome == .partial && points.high == points.max && points.low < points.max
    return mayBeWhole ? .published : outcome.possibly
  }
}
