// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A number of bytes for a person, in decimal units as hosts show them.
struct ByteCount: CustomStringConvertible {
  var bytes: Int

  init(_ bytes: Int) { self.bytes = max(0, bytes) }

  var description: String {
    let units = ["B", "kB", "MB", "GB", "TB", "PB"]
    var (tenths, unit) = (bytes >= 1_000 ? bytes / 100 : bytes * 10, bytes >= 1_000 ? 1 : 0)
    while tenths >= 10_000, unit < units.count - 1 { (tenths, unit) = (tenths / 1_000, unit + 1) }
    let whole = tenths / 10
    return tenths % 10 == 0 || whole >= 100
      ? "\(whole) \(units[unit])" : "\(whole).\(tenths % 10) \(units[unit])"
  }
}
