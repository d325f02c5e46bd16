// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How far the bytes in hand reach.
///
/// A reader that needs more says how much, so that its caller can ask for it by range.
package enum HeaderStep<Header: Sendable>: Sendable {
  /// Read again with this many bytes from the start of the file.
  case needs(Int)
  case read(Header)
}

extension HeaderStep: Equatable where Header: Equatable {}

extension HeaderStep {
  /// What was read; nil where more bytes are needed.
  package var header: Header? {
    if case .read(let header) = self { header } else { nil }
  }
}
