// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import Yams

/// `templates/candor.yml` as GitLab includes it: its inputs filled in, its jobs read.
struct GitLabComponent: Sendable {
  /// What tests ask of a job.
  struct Job: Sendable {
    var script: String
    var variables: [String: String]
    /// The files that GitLab's own readers get.
    var reports: [String]
    /// The exit codes with which it only warns.
    var warnings: [Int]
  }

  /// The jobs as YAML.
  var text: String
  /// The job that audits.
  var audit: Job
  /// The job that writes the note.
  var note: Job

  /// The component with `inputs`, and the defaults of the others.
  init(_ inputs: [String: String] = [:]) throws {
    let file = Checkout.root.appending(path: "templates/candor.yml")
    let parts = try String(contentsOf: file, encoding: .utf8).split(separator: "\n---\n")
    try #require(parts.count == 2)
    let spec = try #require(try Yams.compose(yaml: String(parts[0]))?["spec"]?["inputs"]?.mapping)
    var values: [String: String] = [:]
    for (name, input) in spec { values[name.string ?? ""] = input["default"]?.string }
    try #require(Set(inputs.keys).isSubset(of: values.keys))
    text = String(parts[1])
    for (name, value) in values.merging(inputs, uniquingKeysWith: { $1 }) {
      text.replace("$[[ inputs.\(name) ]]", with: value)
    }
    try #require(!text.contains("$[["), "an input that is not declared")
    let jobs = try #require(try Yams.compose(yaml: text))
    audit = try Job(jobs["candor"])
    note = try Job(jobs["candor-note"])
  }
}

extension GitLabComponent.Job {
  init(_ node: Node?) throws {
    let job = try #require(node)
    let lines = try #require(job["script"]?.sequence)
    script = lines.compactMap(\.string).joined(separator: "\n")
    variables = [:]
    for (name, value) in job["variables"]?.mapping ?? [:] {
      variables[name.string ?? ""] = value.string
    }
    reports = job["artifacts"]?["reports"]?.mapping?.compactMap(\.value.string).sorted() ?? []
    warnings = job["allow_failure"]?["exit_codes"]?.sequence?.compactMap(\.int) ?? []
  }
}
