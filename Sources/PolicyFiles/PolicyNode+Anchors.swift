// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension PolicyNode.File {
  /// Where the first anchor (`&name`) stands; nil when there is none.
  ///
  /// Aliases of aliases make a few hundred bytes into billions of values, which the YAML reader
  /// compares before anybody can count them. No policy file needs them, so none is let through.
  var anchor: PolicyFileError.Place? {
    for (number, line) in lines.enumerated() where !line.drop(while: \.isWhitespace).isComment {
      if let column = Self.anchor(in: Array(line.utf8)) {
        return .init(line: number + 1, column: column + 1)
      }
    }
    return nil
  }

  /// The mistake of an anchor at `place`.
  func anchored(at place: PolicyFileError.Place) -> PolicyFileError {
    error(at: place, "an anchor, '&'", fix: "write the values out, and '&' in prose as 'and'")
  }

  private static func anchor(in line: [UInt8]) -> Int? {
    line.indices.dropLast().first { place in
      line[place] == UInt8(ascii: "&") && isName(line[place + 1])
        && (place == 0 || mayStandBefore(line[place - 1]))
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Whether YAML may begin a value after `byte`: blanks, brackets, and every byte beyond ASCII,
  /// since a byte order mark is one.
  private static func mayStandBefore(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Array(" \t[{,:".utf8).contains(byte)
  }
}

extension Substring {
  fileprivate var isComment: Bool { first == "#" }
}
