// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Yams

extension Node {
  /// Whether a tag (`!!str`) says what it is, instead of how it is written.
  ///
  /// The reader gives keys, and what stands in quotes, the tag of text, whether or not it is written.
  func isTagged(asKey isKey: Bool = false) -> Bool {
    switch self {
    case .scalar(let scalar):
      scalar.tag.rawValue != ""
        && !((isKey || scalar.isQuoted) && scalar.tag.rawValue == Tag.Name.str.rawValue)
    case .sequence(let sequence): sequence.tag.rawValue != ""
    case .mapping(let mapping): mapping.tag.rawValue != ""
    case .alias: false
    }
  }
}

extension Node.Scalar {
  /// Whether it stands in quotes or in a block.
  var isQuoted: Bool { style != .plain && style != .any }
}
