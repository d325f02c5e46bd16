// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reporters

/// As much of a SARIF file as the tests look at.
struct SARIFLog: Decodable {
  struct Run: Decodable {
    var tool: Tool
    var invocations: [Invocation]
    var automationDetails: Named
    var originalUriBaseIds: [String: Artifact]?
    var versionControlProvenance: [Provenance]?
    var results: [Result]
  }

  struct Tool: Decodable {
    struct Driver: Decodable { var rules: [Named] }
    var driver: Driver
  }

  struct Named: Decodable { var id: String }

  struct Invocation: Decodable {
    struct Notification: Decodable {
      var descriptor: Named
      var level: String
    }
    var executionSuccessful: Bool
    var toolExecutionNotifications: [Notification]
  }

  struct Artifact: Decodable {
    var uri: String
    var uriBaseId: String?
  }

  struct Provenance: Decodable {
    var repositoryUri: String
    var revisionId: String
  }

  struct Location: Decodable {
    struct Physical: Decodable { var artifactLocation: Artifact }
    var physicalLocation: Physical
  }

  struct Message: Decodable { var text: String }

  struct Suppression: Decodable {
    var kind: String
    var status: String
    var justification: String
    var location: Location?
  }

  struct Result: Decodable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Message
    var locations: [Location]
    var relatedLocations: [Location]?
    var partialFingerprints: [String: String]
    var suppressions: [Suppression]?
  }

  var runs: [Run]

  /// The only run of what is rendered of `report`.
  static func run(of report: Report) throws -> Run {
    let text = Reporter.sarif.render(report, RenderStyle())
    return try JSONDecoder().decode(SARIFLog.self, from: Data(text.utf8)).runs[0]
  }
}
