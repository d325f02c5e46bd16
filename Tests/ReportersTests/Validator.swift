// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// A validator of JSON Schema that is not ours: Python's `jsonschema`, run as a program.
enum Validator {
  static let schemas = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Rules/schemas")

  /// Whether it is installed; in CI a test that needs it fails rather than be passed over.
  static let isThere: Bool = {
    let isFound = (status(of: "import jsonschema", [])) == 0
    let isCI = ProcessInfo.processInfo.environment["CI"] == "true"
    if !isFound { print("python3 with jsonschema is not installed; schemas are not checked") }
    return isFound || isCI
  }()

  /// Whether each line of `text` is valid by the schema in `file`.
  static func accepts(_ text: String, by file: String) throws -> Bool {
    let document = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).jsonl")
    try Data(text.utf8).write(to: document)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: document) } }
    let schema = schemas.appending(path: file)
    let status = status(of: program, [schema.path(), document.path()])
    // Neither valid nor invalid: the validator itself did not run.
    try #require([valid, invalid].contains(status))
    return status == valid
  }

  private static let valid: Int32 = 0
  private static let invalid: Int32 = 2

  private static let program = """
    import json, sys
    from jsonschema import Draft202012Validator as Validator
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    Validator.check_schema(schema)
    validator = Validator(schema, format_checker=Validator.FORMAT_CHECKER)
    lines = open(sys.argv[2], encoding="utf-8").read().splitlines()
    errors = [e for line in lines for e in validator.iter_errors(json.loads(line))]
    for error in errors:
        print(error.json_path, error.message, file=sys.stderr)
    sys.exit(2 if errors or not lines else 0)
    """

  private static func status(of program: String, _ arguments: [String]) -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + arguments
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      return -1
    }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
