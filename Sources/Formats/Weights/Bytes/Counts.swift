// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension [Int] {
  /// The product, 1 of nothing; nil beyond every count.
  var product: Int? {
    var product = 1
    for factor in self {
      let (next, overflows) = product.multipliedReportingOverflow(by: factor)
      if overflows { return nil }
      product = next
    }
    return product
  }

  /// The sum; nil beyond every count.
  var sum: Int? {
    var total = 0
    for count in self {
      let (next, overflows) = total.addingReportingOverflow(count)
      if overflows { return nil }
      total = next
    }
    return total
  }
}
