// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Crawlers

@Suite struct BoundedFileTests {
  /// Gives `body` the path of a file that holds "12345".
  private static func withFile(_ body: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "candor-\(UUID())")
    try Data("12345".utf8).write(to: file)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: file) } }
    try body(file.path)
  }

  @Test(arguments: [5, 6])
  func isReadWholeUpToItsLimit(_ limit: Int) throws {
    try Self.withFile { path in
      let text = try BoundedFile.text(path, atMost: limit)
      #expect(text == "12345")
    }
  }

  @Test func isRefusedAboveItsLimit() throws {
    try Self.withFile { path in
      #expect(throws: BoundedFile.Problem.larger(than: 4)) {
        try BoundedFile.bytes(path, atMost: 4)
      }
      let head = try BoundedFile.head(of: path, upTo: 4)
      #expect(head == Data("1234".utf8))
    }
  }

  @Test(arguments: [
    ("/nowhere/at/all", BoundedFile.Problem.unreadable), ("/", .other("a folder")),
    ("/dev/zero", .other("a device")), ("/dev/null", .other("a device")),
  ])
  func isToldApartFromNoFile(_ path: String, _ problem: BoundedFile.Problem) {
    #expect(throws: problem) { try BoundedFile.bytes(path, atMost: 10) }
  }
}
