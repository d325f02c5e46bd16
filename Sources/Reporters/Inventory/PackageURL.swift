// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A package URL: the name of a thing on its host, as other tools write it.
///
/// Source: the purl specification (ECMA-427), types `huggingface`, `github` and `generic`.
package enum PackageURL {
  /// The model's; a folder is named by its own name alone, since its path says where it is kept.
  package static func of(_ subject: Subject) -> String? {
    model(
      host: subject.host,
      id: subject.host == "local" ? subject.shortName : subject.id,
      revision: subject.revision
    )
  }

  /// That of a model on a host.
  package static func model(host: String, id: String, revision: String?) -> String? {
    switch host {
    case "huggingface.co": text("huggingface", id, version: revision?.lowercased())
    case "github.com": text("github", id.lowercased(), version: revision)
    default: text("generic", id, version: revision)
    }
  }

  /// That of a dataset or a repository.
  ///
  /// Datasets have no type of their own: their address tells.
  package static func of(_ artifact: Artifact) -> String? {
    let place = artifact.place
    if place.host == "github.com" {
      return text("github", place.id.lowercased(), version: artifact.revision)
    }
    return text("generic", place.id, version: artifact.revision)
      .map { "\($0)?download_url=\(place.page.segment)" }
  }

  private static func text(_ type: String, _ id: String, version: String?) -> String? {
    let names = id.split(separator: "/").map { String($0).segment }
    guard !names.isEmpty else { return nil }
    return "pkg:\(type)/\(names.joined(separator: "/"))" + (version.map { "@\($0.segment)" } ?? "")
  }
}
