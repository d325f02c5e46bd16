// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The few names of HTML that license files are written with.
enum HTMLNames {
  static let inline: Set<String> = [
    "a", "abbr", "b", "code", "em", "font", "i", "img", "small", "span", "strong", "sub", "sup",
    "tt", "u",
  ]
  static let block: Set<String> = [
    "blockquote", "body", "br", "center", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "hr", "html", "li", "link", "meta", "ol", "p", "pre", "script", "section",
    "style", "table", "tbody", "td", "th", "title", "tr", "ul",
  ]
  /// What stands between their tags is no text.
  static let unread: Set<String> = ["script", "style"]

  private static let entities: [String: UInt32] = [
    "amp": 0x26, "apos": 0x27, "bull": 0x2022, "copy": 0xA9, "gt": 0x3E, "hellip": 0x2026,
    "ldquo": 0x201C, "lsquo": 0x2018, "lt": 0x3C, "mdash": 0x2014, "middot": 0xB7, "nbsp": 0xA0,
    "ndash": 0x2013, "quot": 0x22, "rdquo": 0x201D, "reg": 0xAE, "rsquo": 0x2019, "sect": 0xA7,
    "trade": 0x2122,
  ]

  /// The character that `&name;` stands for.
  static func scalar(ofEntity name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return entities[name].flatMap(Unicode.Scalar.init) }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    return UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10)
      .flatMap(Unicode.Scalar.init)
  }
}

extension UInt8 {
  /// In ASCII.
  var isLetterOrDigit: Bool { isLetter || isDigit }
  var isLowerLetter: Bool { isLetter && !isUpper }
  var isUpper: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// In lower case, in ASCII.
  var lower: UInt8 { isUpper ? self | 0x20 : self }
}
