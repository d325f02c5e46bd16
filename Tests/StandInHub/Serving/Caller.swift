// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Who asks, as far as a token tells.
enum Caller: Sendable, Hashable {
  case anonymous
  /// With a token that the host doesn't know.
  case rejected
  /// With a token that opens these ids.
  case known(Set<String>)

  init(_ inquiry: Inquiry, tokens: [String: Set<String>]) {
    guard let token = inquiry.token else {
      self = .anonymous
      return
    }
    self = tokens[token].map(Caller.known) ?? .rejected
  }

  /// Whether the token opens `id`.
  func mayEnter(_ id: String) -> Bool {
    guard case .known(let ids) = self else { return false }
    return ids.contains(id)
  }
}
