// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Crawlers

@Suite struct BoundedFileTests {
  private static func with<Result>(_ text: String, _ body: (String) throws -> Result) throws
    -> Result
  {
    let file = FileManager.default.temporaryDirectory.appending(path: "candor-\(UUID())")
    try Data(text.utf8).write(to: file)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: file) } }
    return try body(file.path)
  }

  @Test(arguments: [("", 0), ("12345", 5), ("12345", 6)])
  func isReadWholeUpToItsLimit(_ text: String, _ limit: Int) throws {
    #expect(try Self.with(text) { try BoundedFile.text($0, atMost: limit) } == text)
  }

  @Test func isRefusedAboveItsLimit() throws {
    try Self.with("12345") { path in
      #expect(throws: BoundedFile.Problem.larger(than: 4)) {
        try BoundedFile.bytes(path, atMost: 4)
      }
      #expect(try BoundedFile.head(of: path, upTo: 4) == Data("1234".utf8))
    }
  }

  /// What never ends is cut where the limit is.
  @Test func endsWhereWhatIsReadDoesNot() {
    #expect(throws: BoundedFile.Problem.larger(than: 1_000)) {
      try BoundedFile.bytes("/dev/zero", atMost: 1_000)
    }
  }

  @Test(arguments: ["/nowhere/at/all", "/"])
  func isToldApartFromNoFile(_ path: String) {
    #expect(throws: BoundedFile.Problem.unreadable) {
      try BoundedFile.bytes(path, atMost: 10)
    }
  }
}
