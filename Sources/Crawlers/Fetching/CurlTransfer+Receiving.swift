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
    let line = String(decoding: bytes, as: UTF8.self).trimmingSuffix { $0.isNewline }
    if line.hasPrefix("HTTP/"), !isHeadComplete {
      status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      headers = Headers()
    } else if line.isEmpty {
      isHeadComplete = status >= 200
      return checkAnnouncedLength()
    } else if let colon = line.firstIndex(of: ":"), colon > line.startIndex, !isHeadComplete {
      let value = line[line.index(after: colon)...].trimmingPrefix { $0.isWhitespace }
      headers.append(
        String(line[..<colon]),
        String(value.trimmingSuffix { $0.isWhitespace })
      )
    }
    return true
  }

  /// Takes a piece of the body, decoded; false ends the transfer.
  func receive(body bytes: UnsafeRawBufferPointer) -> Bool {
    let limit = isContent ? bodyLimit : max(bodyLimit, Self.errorPage)
    guard body.count + bytes.count <= limit else {
      if isContent {
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
  private var isContent: Bool { (200..<300).contains(status) }

  private func checkAnnouncedLength() -> Bool {
    guard isContent, request.method == .get, let length = headers["Content-Length"] else {
      return true
    }
    guard let bytes = Int(length), bytes <= bodyLimit else {
      fault = .tooLarge(limit: bodyLimit)
      return false
    }
    body.reserveCapacity(bytes)
    return true
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> SubSequence {
    self[..<(lastIndex { !isTrimmed($0) }.map { index(after: $0) } ?? startIndex)]
  }
}
