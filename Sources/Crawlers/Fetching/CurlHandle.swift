// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CCurl

/// Owns one libcurl easy handle, so that it is freed exactly once.
final class CurlHandle {
  let easy: UnsafeMutableRawPointer

  init() {
    guard let easy = curl_easy_init() else {
      preconditionFailure("a handle is made unless memory is exhausted")
    }
    self.easy = easy
  }

  deinit { curl_easy_cleanup(easy) }

  func set(_ option: CURLoption, _ value: Int) { _ = candor_set_long(easy, option, value) }

  func set(_ option: CURLoption, _ value: String) { _ = candor_set_text(easy, option, value) }

  func set(_ option: CURLoption, pointer: UnsafeMutableRawPointer) {
    _ = candor_set_pointer(easy, option, pointer)
  }
}
