// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What GitLab's API says of a project: only the fields that are used.
///
/// Everything is optional: who is not logged in is told less, and older servers tell less still.
struct GitLabFacts: Decodable, Sendable {
  struct License: Decodable, Sendable {
    var key: String?
  }

  struct Origin: Decodable, Sendable {}

  var id: String?
  var visibility: String?
  var archived: Bool?
  var license: License?
  var isFork: Bool
  /// Whether nothing was ever committed; only members are told.
  var isEmpty: Bool?

  private enum CodingKeys: String, CodingKey {
    case id = "path_with_namespace"
    case origin = "forked_from_project"
    case isEmpty = "empty_repo"
    case visibility, archived, license
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let path: String? = fields.field(.id)
    id = path.flatMap { GitLabReference.isID($0) ? $0 : nil }
    visibility = fields.field(.visibility)
    archived = fields.field(.archived)
    license = fields.field(.license)
    isFork = fields.field(.origin, as: Origin.self) != nil
    isEmpty = fields.field(.isEmpty)
  }

  /// Whether the project is kept from the public, as its words say or as who saw it shows.
  func isPrivate(seenWithToken: Bool) -> Bool? {
    switch visibility {
    case "public": false
    case "private", "internal": true
    default: seenWithToken ? nil : false
    }
  }

  /// The key of the license in lower case, which is its SPDX id's; nil without one.
  var licenseName: String? { license?.key?.lowercased() }
}
