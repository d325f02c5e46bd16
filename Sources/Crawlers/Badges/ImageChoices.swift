// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The images that a `srcset` offers.
///
/// Source: https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute.
enum ImageChoices {
  /// The addresses, each without its width or density.
  static func addresses(in list: String) -> [String] {
    var addresses: [String] = []
    var rest = list[...]
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "," }
      let word = rest.prefix { !$0.isWhitespace }
      guard !word.isEmpty else { return addresses }
      rest = rest.dropFirst(word.count)
      var address = word
      while address.last == "," { address.removeLast() }
      addresses.append(String(address))
      // What follows an address up to the next comma says for which screens it is.
      if address.count == word.count { rest = rest.drop { $0 != "," } }
    }
  }
}
