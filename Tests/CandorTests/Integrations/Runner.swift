// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// A runner of GitHub Actions, as far as `Scripts/action` can tell.
struct Runner: Sendable {
  static let action = Checkout.root.appending(path: "Scripts/action").path

  var scratch: Scratch
  /// Beside what every step is given.
  var environment: [String: String] = [:]

  /// A runner whose checkout holds a card that links to a dataset.
  static func with<Result: Sendable>(
    card: String = GitLabTests.card,
    _ body: @Sendable (Runner) async throws -> Result
  ) async throws -> Result {
    try await Scratch.with { scratch in
      try scratch.file("checkout/README.md", card)
      try scratch.file("temporary/.keep", "")
      return try await body(Runner(scratch: scratch))
    }
  }

  /// Runs a step with `inputs`, as action.yml passes them.
  func step(_ name: String, _ inputs: [String: String] = [:]) async throws -> Program.Run {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let given = [
      "PATH": path,
      "RUNNER_TEMP": scratch.path("temporary"), "RUNNER_OS": "Linux", "RUNNER_ARCH": "X64",
      "GITHUB_OUTPUT": scratch.path("output"), "GITHUB_STEP_SUMMARY": scratch.path("summary"),
      "GITHUB_WORKSPACE": scratch.path("checkout"), "GITHUB_REPOSITORY": "acme/tiny",
      "INPUT_REF": ".", "INPUT_OFFLINE": "true", "INPUT_PROGRAM": Program.path,
      "INPUT_TOKEN": "s3cret",
    ]
    return try await Program.run(
      [name],
      of: Self.action,
      environment: given.merging(environment) { $1 }.merging(inputs) { $1 },
      folder: scratch.folder.appending(path: "checkout")
    )
  }

  /// Audits, which succeeds whatever the gate says.
  @discardableResult
  func audit(_ inputs: [String: String] = [:]) async throws -> Program.Run {
    let run = try await step("audit", inputs)
    #expect(run.code == 0, "\(run)")
    return run
  }

  /// The same with the event of a pull request, and an API at `api`.
  func onPullRequest(_ number: Int, api: String) throws -> Runner {
    let event = try scratch.file("event.json", #"{"pull_request":{"number":\#(number)}}"#)
    var runner = self
    runner.environment = [
      "GITHUB_EVENT_NAME": "pull_request", "GITHUB_EVENT_PATH": event.path,
      "GITHUB_API_URL": api, "GITHUB_GRAPHQL_URL": api + "/graphql", "INPUT_COMMENT": "true",
      "CANDOR_HOST_MAP": "",
    ]
    return runner
  }

  /// What the steps so far have set.
  func outputs() throws -> [String: String] {
    var outputs: [String: String] = [:]
    for line in try scratch.text("output").split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      try #require(parts.count == 2, "\(line)")
      outputs[String(parts[0])] = String(parts[1])
    }
    return outputs
  }

  /// The workflow commands that the runner obeys in what a step printed.
  static func commands(in output: String) -> [String] {
    var silence: String?
    return output.split(separator: "\n").map { line in
      // Blanks before a command do not hide it from a runner.
      String(line.drop { $0 == " " })
    }.filter { line in
      guard line.hasPrefix("::") else { return false }
      if let mark = silence {
        if line == "::\(mark)::" { silence = nil }
        return false
      }
      if line.hasPrefix("::stop-commands::") {
        silence = String(line.dropFirst("::stop-commands::".count))
        return false
      }
      return true
    }
  }
}
