// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

extension LocalFolder {
  /// A file of the folder, as a host would answer for it: what a large-file pointer stands for is not
  /// on this machine.
  static func read(_ wish: FileWish) -> Answer {
    guard case .model(let subject) = wish.owner else {
      return .unseen(FetchError(.notRecorded, url: wish.path))
    }
    let path = subject.id + "/" + wish.path
    do {
      guard try kind(of: path) == .typeRegular else {
        return .unseen(FetchError(.unreadable(what: "what is no regular file"), url: path))
      }
      let (body, isCut) = try part(of: path, wish)
      if LargeFilePointer(body) != nil {
        return .unseen(FetchError(.unreadable(what: "a pointer instead of the file"), url: path))
      }
      guard !isCut || wish.prefixSuffices || wish.range != nil else {
        return .unseen(FetchError(.tooLarge(limit: wish.limit), url: path))
      }
      var response = FetchResponse(url: path, status: wish.range == nil ? 200 : 206, body: body)
      response.isCut = isCut
      return .found(response)
    } catch {
      return .unseen(FetchError(.unreadable(what: "the file"), url: path))
    }
  }

  private static func part(of path: String, _ wish: FileWish) throws -> ([UInt8], isCut: Bool) {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { handle.closeFile() }
    var most = wish.limit
    if let range = wish.range {
      try handle.seek(toOffset: UInt64(max(0, range.lowerBound)))
      most = min(most, range.count)
    }
    let bytes = Array(try handle.read(upToCount: most) ?? Data())
    let rest = try handle.read(upToCount: 1) ?? Data()
    return (bytes, !rest.isEmpty)
  }
}
