// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A surface that Candor does not read, listed so that nobody takes silence for absence.
public struct NotRead: Sendable, Hashable, Codable {
  /// Its address.
  public var url: String
  /// Why it is not read.
  public var why: String

  /// A surface that is not read.
  public init(url: String, why: String) {
    self.url = url
    self.why = why
  }
}
