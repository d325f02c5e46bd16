// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Inventory.Model {
  /// What a user must know of the weights before using them.
  package var limits: [String] {
    switch facts.weights.kind {
    case .adapter: ["An adapter: it works only with the weights of the model it adapts."]
    case .quantized: ["A quantised copy: its weights are less precise than the original's."]
    case .full, .merge, .unknown: []
    }
  }
}
