// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The addresses in a text: one a line, or one in each row of a table.
package struct AddressList: Sendable, Hashable {
  /// In the order of the text, each once.
  package private(set) var addresses: [String] = []

  /// Longer addresses are not asked for.
  private static let longest = 2_000

  /// Reads the beginning of a list; a last line that may be cut is passed over when `isCut`.
  package init(_ bytes: [UInt8], isCut: Bool) {
    var lines = bytes.split { $0 == 0x0A || $0 == 0x0D }
    if isCut, lines.count > 1 { lines.removeLast() }
    var met: Set<String> = []
    for line in lines {
      guard let address = Self.address(in: line), met.insert(address).inserted else { continue }
      addresses.append(address)
    }
  }

  /// The first address of a line, to its end in text, tables and JSON.
  private static func address(in line: ArraySlice<UInt8>) -> String? {
    let line = String(decoding: line, as: UTF8.self)
    guard let start = line.firstRange(of: "http")?.lowerBound else { return nil }
    let address = line[start...].prefix { !" \t,;|\"'<>[]{}".contains($0) }
    guard address.hasPrefix("https://") || address.hasPrefix("http://"),
      (11...longest).contains(address.utf8.count)
    else { return nil }
    return String(address)
  }

  /// At most `count` addresses, spread evenly from the first to the last, so that the same list gives
  /// the same sample.
  package func sample(_ count: Int) -> [String] {
    guard addresses.count > count, count > 1 else { return Array(addresses.prefix(max(0, count))) }
    return (0..<count).map { addresses[$0 * (addresses.count - 1) / (count - 1)] }
  }
}
