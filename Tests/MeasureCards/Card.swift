// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A file to be read.
struct Card {
  var name: String
  var bytes: [UInt8]
}
