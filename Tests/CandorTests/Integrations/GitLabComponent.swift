// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import Yams

/// `templates/candor.yml` as GitLab includes it: its inputs filled in, its jobs read.
struct GitLabComponent: Sendable {
  /// The jobs as YAML.
  var text: String
  private var jobs: [String: Node] = [:]

  /// The component with `inputs`, and the defaults of the others.
  init(_ inputs: [String: String] = [:]) throws {
    let file = Checkout.root.appending(path: "templates/candor.yml")
    let parts = try String(contentsOf: file, encoding: .utf8).split(separator: "\n---\n")
    try #require(parts.count == 2)
    let declared = try #require(try Yams.compose(yaml: String(parts[0]))?["spec"]?["inputs"]?.mapping)
    text = String(parts[1])
    var values: [String: String] = [:]
    for (name, input) in declared {
      values[name.string ?? ""] = input["default"]?.string
    }
    try #require(Set(inputs.keys).isSubset(of: values.keys))
    for (name, value) in values.merging(inputs, uniquingKeysWith: { $1 }) {
      text.replace("$[[ inputs.\(name) ]]", with: value)
    }
    try #require(!text.contains("$[["), "an input that is not declared")
    for (name, job) in try #require(try Yams.compose(yaml: text)?.mapping) {
      jobs[name.string ?? ""] = job
    }
  }

  /// A job's script, as one text.
  func script(of job: String) throws -> String {
    let lines = try #require(jobs[job]?["script"]?.sequence)
    return lines.compactMap(\.string).joined(separator: "\n")
  }

  /// A job's variables.
  func variables(of job: String) throws -> [String: String] {
    let mapping = try #require(jobs[job]?["variables"]?.mapping)
    let pairs = mapping.map { ($0.key.string ?? "", $0.value.string ?? "") }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// The files that a job hands to GitLab's own readers.
  func reports(of job: String) throws -> [String] {
    let mapping = try #require(jobs[job]?["artifacts"]?["reports"]?.mapping)
    return mapping.compactMap(\.value.string).sorted()
  }

  /// The exit codes with which a job only warns.
  func warnings(of job: String) throws -> [Int] {
    try #require(jobs[job]?["allow_failure"]?["exit_codes"]?.sequence).compactMap(\.int)
  }
}
