// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What parts of the document are called within it (`bom-ref`).
///
/// Names are made of what the parts are, so that two documents of one model can be compared; they
/// are percent-encoded, so that no two names become one.
extension Subject {
  var reference: String { Self.reference(host: host, id: id, revision: revision) }

  static func reference(host: String, id: String, revision: String?) -> String {
    "model:\(host.segment)/\(id.path)" + (revision.map { "@\($0.segment)" } ?? "")
  }
}

extension Artifact {
  var reference: String {
    "\(role.rawValue):\(place.host)/\(place.id)" + (revision.map { "@\($0.segment)" } ?? "")
  }
}

extension Audit.PackIdentity {
  /// The digest keeps two drafts of one version apart.
  var reference: String {
    "pack:\(id.segment)@\(version.segment)/\(String(digest.suffix(12)).segment)"
  }

  /// The name of one criterion of the pack.
  func reference(to criterion: String) -> String { "\(reference)/\(criterion.segment)" }
}

extension Audit {
  /// The name of the verdict on one criterion.
  func reference(to finding: Finding) -> String {
    "claim:\(reference.reference)/\(pack.reference(to: finding.id))"
  }

  /// The name of one piece of evidence, counted from 1.
  func reference(to finding: Finding, evidence number: Int) -> String {
    "evidence:\(reference.reference)/\(pack.reference(to: finding.id))/\(number)"
  }
}

extension Audit.Tool {
  var reference: String { "assessor:\(name.segment)@\(version.segment)" }
}

extension String {
  /// Each segment encoded, with the slashes between them kept.
  var path: String {
    split(separator: "/", omittingEmptySubsequences: false).map { String($0).segment }
      .joined(separator: "/")
  }
}
