// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import StandInHub
import Testing

@Suite("A GitLab of the operator's own, in a folder of a server on loopback")
struct OwnGitLabTests {
  static let secret = "glpat-secretsecret"

  @Test(
    "It is asked with its token, which no other host is sent",
    arguments: [
      ["GITLAB_HOST"], ["CI_SERVER_URL"], ["GITLAB_HOST", "CI_SERVER_URL"],
    ]
  )
  func token(_ variables: [String]) async throws {
    let folder = Checkout.fixtures.appending(path: "bad/on-gitlab")
    try await StandInHub.serve(World(exchangesIn: folder)) { hub in
      let base = try #require(hub.hostMap["gitlab.com"])
      var environment = ["GITLAB_TOKEN": Self.secret, "CI_SERVER_URL": "https://ci.example"]
      if variables == ["CI_SERVER_URL"] { environment["GITLAB_HOST"] = "" }
      environment[variables[0]] = base + "/"
      let run = try await Program.run(
        ["audit", "gitlab:acme/ml/on-gitlab", "--format", "json"] + hub.hostMapArguments,
        environment: environment
      )
      #expect(run.code == 0)
      #expect(!(run.output + run.error).contains(Self.secret))
      let audit = try JSONDecoder().decode(Audit.self, from: Data(run.output.utf8))
      #expect(audit.reference.resolved == base + "/acme/ml/on-gitlab")
      #expect(audit.criterion("fine-tuning-code")?.verdict != "unpublished (absent)")
      #expect(audit.criterion("datasets")?.verdict == "published")

      let asked = await hub.requests.map(\.inquiry)
      let own = asked.filter { $0.path.contains("on-gitlab") }
      let other = asked.filter { $0.path.contains("corpus") }
      #expect(
        !own.isEmpty && own.allSatisfy { $0.headers["authorization"] == "Bearer \(Self.secret)" }
      )
      #expect(!other.isEmpty && other.allSatisfy { $0.headers["authorization"] == nil })
    }
  }
}
