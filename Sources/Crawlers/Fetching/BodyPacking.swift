// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats

/// How the body of an answer is packed for the way, by its `Content-Encoding`.
enum BodyPacking {
  case none
  case gzip(GzipUnpacker)
  /// Packed as nobody asked for; the name as the host gives it.
  case other(String)

  init(_ field: String?) {
    switch field?.trimmed.lowercased() {
    case nil, "", "identity", "none": self = .none
    case "gzip", "x-gzip": self = .gzip(GzipUnpacker())
    case let name?: self = .other(name)
    }
  }
}
