// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Badge {
  /// The badge for the endpoint of shields.io, as one line of JSON in UTF-8.
  public var endpoint: [UInt8] {
    var text = JSONText()
    text.object {
      $0.member("schemaVersion", 1)
      $0.member("label", label.neutralized)
      $0.member("message", message.neutralized)
      $0.member("color", color.rawValue)
      $0.member("cacheSeconds", 3600)
      $0.member("isError", isUnknown)
    }
    text.endLine()
    return text.bytes
  }
}
