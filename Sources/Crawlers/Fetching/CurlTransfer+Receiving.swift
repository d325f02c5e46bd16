// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import CCurl

extension CurlTransfer {
  /// The least that is read of an error's page, whatever the limit.
  private static let errorPage = 64 << 10

  /// Takes one line of the head; false ends the transfer.
  func receive(header bytes: UnsafeRawBufferPointer) -> Bool {
    headerBytes += bytes.count
    guard headerBytes <= settings.headerLimit else {
      fault = .tooLarge(limit: settings.headerLimit)
      return false
    }
    // Bytes, not characters: a quarter of a request's time went to Unicode's rules for white space.
    let line = bytes[...].droppingEnd { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }
    if line.isEmpty {
      isHeadComplete = status >= 200
      packing = BodyPacking(headers["Content-Encoding"])
      return checkAnnouncedLength()
    }
    guard !isHeadComplete else { return true }
    if line.starts(with: "HTTP/".utf8) {
      let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
      status = words.count > 1 ? Int(String(decoding: words[1], as: UTF8.self)) ?? 0 : 0
      headers = Headers()
    } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex {
      let value = line[(colon + 1)...].drop(while: Self.isBlank).droppingEnd(while: Self.isBlank)
      headers.append(
        String(decoding: line[..<colon], as: UTF8.self),
        String(decoding: value, as: UTF8.self)
      )
    }
    return true
  }

  /// Takes a piece of the body, as it is or packed; false ends the transfer.
  func receive(body bytes: UnsafeRawBufferPointer) -> Bool {
    switch packing {
    case .none: append(bytes)
    case .gzip: receive(packed: bytes)
    case .other(let name): refuse("packed as \(name), which was not asked for")
    }
  }

  /// Adds to the body, as far as its limit allows; false ends the transfer.
  func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let limit = isContent ? bodyLimit : max(bodyLimit, Self.errorPage)
    guard body.count + bytes.count <= limit else {
      if isContent, !request.prefixSuffices {
        fault = .tooLarge(limit: limit)
      } else {
        body.append(contentsOf: bytes.prefix(limit - body.count))
        isCut = true
      }
      return false
    }
    body.append(contentsOf: bytes)
    return true
  }

  /// Whether the body is the thing asked for, not a page about why not.
  var isContent: Bool { (200..<300).contains(status) }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private func checkAnnouncedLength() -> Bool {
    guard isContent, request.method != .head, let length = headers["Content-Length"] else {
      return true
    }
    if request.prefixSuffices { return true }
    guard let bytes = Int(length), bytes <= bodyLimit else {
      fault = .tooLarge(limit: bodyLimit)
      return false
    }
    body.reserveCapacity(bytes)
    return true
  }
}

extension Slice<UnsafeRawBufferPointer> {
  fileprivate func droppingEnd(while isDropped: (UInt8) -> Bool) -> Self {
    self[..<(lastIndex { !isDropped($0) }.map { $0 + 1 } ?? startIndex)]
  }
}
