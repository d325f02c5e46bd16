// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Double {
  /// With at most three places, and no zeros at the end; what is too great or too small for that as
  /// a power of ten.
  var shortWords: String {
    guard isFinite, magnitude < 1e15, self == 0 || magnitude >= 0.001 else { return "\(self)" }
    let thousandths = (self * 1000).rounded()
    let whole = Int(thousandths) / 1000
    var places = String(Int(thousandths.magnitude) % 1000 + 1000).dropFirst()
    while places.last == "0" { places.removeLast() }
    let sign = self < 0 && whole == 0 && !places.isEmpty ? "-" : ""
    return places.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(places)"
  }
}
