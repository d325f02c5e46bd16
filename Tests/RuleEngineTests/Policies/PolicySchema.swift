// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// The shipped JSON Schema of policies, held against YAML by somebody else's reader and validator.
enum PolicySchema {
  /// Whether Python's `yaml` and `jsonschema` are installed; in CI a test that needs them fails rather
  /// than be passed over.
  static let isThere: Bool = {
    let isFound = status("import yaml, jsonschema", []) == 0
    let isCI = ProcessInfo.processInfo.environment["CI"] == "true"
    if !isFound { print("python3 with yaml and jsonschema is not installed; no policy is checked") }
    return isFound || isCI
  }()

  /// Those of `texts` that the schema accepts, asked at once: starting the validator takes longest.
  static func accepted(_ texts: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    let (given, found) = (folder.appending(path: "given"), folder.appending(path: "found"))
    try JSONEncoder().encode(texts).write(to: given)
    let schema = "\(Shipped.rules)/schemas/candor.policy-1.schema.json"
    try #require(status(program, [schema, given.path(), found.path()]) == 0)
    return try JSONDecoder().decode([String].self, from: Data(contentsOf: found))
  }

  /// Days stay text, as JSON has them.
  private static let program = """
    import json, sys, yaml
    from jsonschema import Draft202012Validator as Validator
    class Loader(yaml.SafeLoader): pass
    Loader.yaml_implicit_resolvers = {
      key: [r for r in value if r[0] != "tag:yaml.org,2002:timestamp"]
      for key, value in yaml.SafeLoader.yaml_implicit_resolvers.items()}
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    Validator.check_schema(schema)
    validator = Validator(schema, format_checker=Validator.FORMAT_CHECKER)
    texts = json.load(open(sys.argv[2], encoding="utf-8"))
    accepted = [text for text in texts if validator.is_valid(yaml.load(text, Loader))]
    json.dump(accepted, open(sys.argv[3], "w", encoding="utf-8"))
    """

  private static func status(_ program: String, _ arguments: [String]) -> Int32 {
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
