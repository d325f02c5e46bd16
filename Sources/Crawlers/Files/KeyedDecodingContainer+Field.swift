// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension KeyedDecodingContainer {
  /// The value under `key`, or nil where the host leaves it out or writes it in another shape.
  ///
  /// One field of a host's answer that changed its shape must not lose the others; what is nil is
  /// judged as not said, never as "no".
  func field<Value: Decodable>(_ key: Key, as type: Value.Type = Value.self) -> Value? {
    do {
      return try decodeIfPresent(type, forKey: key)
    } catch {
      return nil
    }
  }
}
