// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The heads of requests that a server was sent.
package actor FaultHeads {
  package private(set) var all: [String] = []

  func note(_ head: String) { all.append(head) }
}
