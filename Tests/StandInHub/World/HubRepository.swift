// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A model or a dataset on the hub.
package struct HubRepository: Sendable, Hashable {
  /// The kinds of repository, by the segment that their API addresses have.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case model = "models"
    case dataset = "datasets"

    /// What stands before the id in the address of a page.
    package var pagePrefix: String { self == .model ? "" : "datasets/" }
  }

  package var kind: Kind
  package var id: String
  /// The commit that `main` stands for; empty where nobody recorded it.
  package var sha: String
  /// What `GET /api/models/{id}` answers; nil where it isn't recorded, which answers 503.
  package var facts: JSON?
  package var files: [HubFile]
  /// Whether `files` names all files: else one that isn't there answers 503, not 404.
  package var listsAllFiles = true
  /// Branches beside `main`, and tags.
  package var revisions: [HubRevision] = []
  /// Whether `revisions` names them all: else `/refs` answers 503.
  package var listsAllRevisions = true
  /// Newest first.
  package var commits: [HubCommit] = []
  /// Files that read otherwise at another commit: by commit, then by path.
  package var history: [String: [String: [UInt8]]] = [:]
  /// When it was recorded, as `Date` says it; nil for the date of all answers.
  package var date: String?
  /// What `/croissant` answers.
  package var croissant: JSON?

  package init(_ kind: Kind, _ id: String, sha: String, facts: JSON?, files: [HubFile]) {
    self.kind = kind
    self.id = id
    self.sha = sha
    self.facts = facts
    self.files = files
  }

  /// The gate before the files.
  package var gate: Access.Gate {
    get { facts?["gated"]?.text.flatMap(Access.Gate.init) ?? .none }
    set { facts?["gated"] = newValue == .none ? false : .string(newValue.rawValue) }
  }

  /// Whether a gate stands before the files.
  package var isGated: Bool { gate != .none }

  /// Whether only members may see it.
  package var isPrivate: Bool {
    get { facts?["private"]?.isTrue ?? false }
    set { facts?["private"] = .bool(newValue) }
  }

  /// Whether the hub has switched it off.
  package var isDisabled: Bool {
    get { facts?["disabled"]?.isTrue ?? false }
    set { facts?["disabled"] = .bool(newValue) }
  }

  /// The number that the hub keeps for it, whatever its name is.
  package var number: String {
    facts?["_id"]?.text ?? String(GitObject.invented("\(kind) \(id)").prefix(24))
  }
}
