// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Exchanges kept, enough to answer the same requests again without a network.
package struct Recording: Sendable, Hashable {
  package var exchanges: [Exchange]

  package init(_ exchanges: [Exchange] = []) {
    self.exchanges = exchanges
  }
}
