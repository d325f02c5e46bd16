// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import PolicyFiles

@testable import RuleEngine

/// Where the shipped rules lie in the checkout.
enum Shipped {
  static let rules = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Rules").path

  static func pack() throws -> Pack { try Pack.load("\(rules)/open-source-model") }
  static func licenses() throws -> LicenseCatalogue {
    try LicenseCatalogue.load("\(rules)/licenses.yaml")
  }
}

extension Observation {
  static func make(
    _ kind: Kind,
    _ component: Component,
    _ name: String = "acme/thing",
    value: String = "",
    stands standing: Standing,
    claim: Claim? = nil,
    part: Part = .own,
    license: String? = nil,
    line: Int = 1,
    excerpt: String = ""
  ) -> Observation {
    Observation(
      kind: kind,
      component: component,
      name: name,
      value: value,
      claim: claim,
      standing: standing,
      part: part,
      license: license,
      source: Source(url: "https://huggingface.co/acme/model", path: "README.md", line: line),
      excerpt: excerpt
    )
  }
}

extension Evidence {
  /// Evidence of a model of which every surface was read whole, but those of `sights`.
  static func make(
    _ observations: [Observation] = [],
    sights: [Surface.Kind: Surface.Sight] = [:],
    license: String? = "apache-2.0"
  ) -> Evidence {
    var evidence = Evidence(
      subject: Subject(
        requested: "acme/model",
        resolved: "https://huggingface.co/acme/model",
        host: "huggingface.co",
        id: "acme/model",
        revision: nil
      )
    )
    evidence.observations = observations
    evidence.license.declared = license
    evidence.surfaces = [Surface.Kind.info, .card, .files, .refs].map { kind in
      Surface(kind: kind, url: "https://hub/\(kind.rawValue)", sight: sights[kind] ?? .whole)
    }
    return evidence
  }
}

extension Pack {
  func audit(_ evidence: Evidence) throws -> Audit {
    audit(
      evidence,
      licenses: try Shipped.licenses(),
      tool: Audit.Tool(name: "candor", version: "test")
    )
  }

  func finding(_ id: String, _ evidence: Evidence) throws -> Finding? {
    try audit(evidence).criteria.first { $0.id == id }
  }
}
