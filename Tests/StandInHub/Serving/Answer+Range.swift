// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Answer {
  /// The bytes of `content` that the inquiry wants: 200, 206 or 416.
  static func bytes(
    of content: Content,
    for inquiry: Inquiry,
    headers: [(String, String)]
  ) -> Answer {
    guard let size = content.size else { return .unrecorded }
    let isWhole = inquiry.headers["range"] == nil
    if isWhole, inquiry.method == "GET", content.part(0..<size) == .unrecorded {
      return .unrecorded
    }
    let headers = headers + [("Accept-Ranges", "bytes")]
    guard let field = inquiry.headers["range"], field.hasPrefix("bytes=") else {
      return Answer(200, headers: headers, body: content)
    }
    guard let asked = range(of: field.dropFirst(6), size: size) else {
      return Answer(416, headers: headers + [("Content-Range", "bytes */\(size)")])
    }
    let range = content.recorded(of: asked)
    let part = content.part(range)
    guard part != .unrecorded else { return .unrecorded }
    let place = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
    return Answer(
      206,
      headers: headers + [("Content-Range", place)],
      body: part
    )
  }

  private static func range(of field: Substring, size: Int) -> Range<Int>? {
    let ends = field.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2 else { return nil }
    switch (ends[0], ends[1]) {
    case (let first?, let last) where first < size && first <= last ?? first:
      return first..<min(last ?? size - 1, size - 1) + 1
    case (nil, let count?) where count > 0 && size > 0:
      return max(0, size - count)..<size
    default:
      return nil
    }
  }
}

extension Content {
  /// As much of a range as was recorded, which a host may answer with instead (RFC 9110, 15.3.7).
  fileprivate func recorded(of range: Range<Int>) -> Range<Int> {
    guard case .beginning(let head, _) = self, range.lowerBound < head.count else { return range }
    return range.lowerBound..<min(range.upperBound, head.count)
  }

  /// The bytes in `range`, which lies within.
  func part(_ range: Range<Int>) -> Content {
    switch self {
    case .bytes(let bytes): .bytes(Array(bytes[range]))
    case .sparse(let head, _):
      .sparse(
        head: Array(head[range.clamped(to: head.indices)]),
        size: range.count
      )
    case .beginning(let head, _):
      range.upperBound <= head.count ? .bytes(Array(head[range])) : .unrecorded
    case .unrecorded: .unrecorded
    }
  }
}
