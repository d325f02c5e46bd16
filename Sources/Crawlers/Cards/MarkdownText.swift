// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a C string without its end; none for nil.
  init(cString: UnsafePointer<CChar>?) {
    guard let cString else {
      self.init(start: nil, count: 0)
      return
    }
    let bytes = UnsafeRawPointer(cString).assumingMemoryBound(to: UInt8.self)
    self.init(start: bytes, count: strlen(cString))
  }
}

extension CardBuilder {
  /// Adds a text node, `~~` left out: the marks of struck-out text, which is still text.
  mutating func appendMarkdown(_ run: UnsafeBufferPointer<UInt8>) {
    guard let start = run.baseAddress, memchr(start, Int32(UInt8(ascii: "~")), run.count) != nil
    else { return append(run) }
    let kept = String(decoding: run, as: UTF8.self).replacing("~~", with: "")
    append(kept)
  }
}
