// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Digests by a program that is not ours: Python's `hashlib`.
enum Digest {
  /// SHA-256 of the text's UTF-8 in Base64.
  static func base64(of text: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
    try Data(text.utf8).write(to: file)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: file) } }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program, file.path()]
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }

  private static let program = """
    import base64, hashlib, sys
    digest = hashlib.sha256(open(sys.argv[1], "rb").read()).digest()
    sys.stdout.write(base64.b64encode(digest).decode())
    """
}
