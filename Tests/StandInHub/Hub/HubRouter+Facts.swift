// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension HubRouter {
  /// What `expand` may name.
  static let expandable = [
    "author", "baseModels", "cardData", "childrenModelCount", "config", "createdAt", "disabled",
    "downloads", "downloadsAllTime", "evalResults", "gated", "gguf", "inference",
    "inferenceProviderMapping", "lastModified", "library_name", "likes", "mask_token",
    "model-index", "pipeline_tag", "private", "resourceGroup", "safetensors", "sha", "siblings",
    "spaces", "tags", "transformersInfo", "trendingScore", "usedStorage", "widgetData",
    "xetEnabled",
  ]
  private static let expandableOfDatasets = [
    "citation", "description", "mainSize", "paperswithcode_id",
  ]

  /// `GET /api/models/{id}`.
  func facts(
    _ visit: HubVisit,
    _ repository: HubRepository,
    revision: String
  ) throws -> Answer {
    guard var facts = repository.facts else { throw HubProblem.unrecorded }
    if !repository.sha.isEmpty {
      facts["sha"] = .string(try commit(revision, of: repository))
    }
    if repository.listsAllFiles {
      let withBlobs = visit.inquiry.isSet("blobs")
      facts["siblings"] = .list(repository.files.map { sibling($0, withBlobs: withBlobs) })
    }
    let wanted = visit.inquiry.values("expand")
    guard !wanted.isEmpty else { return try .json(facts) }
    let known =
      Self.expandable + (repository.kind == .dataset ? Self.expandableOfDatasets : [])
    guard wanted.allSatisfy(known.contains) else { throw HubProblem.badExpand }
    var chosen: JSON = ["_id": .string(repository.number), "id": .string(repository.id)]
    for name in wanted { chosen[name] = facts[name] }
    return try .json(chosen)
  }

  private func sibling(_ file: HubFile, withBlobs: Bool) -> JSON {
    var row: JSON = ["rfilename": .string(file.path)]
    guard withBlobs else { return row }
    row["size"] = file.size.map(JSON.integer)
    row["blobId"] = file.oid.map(JSON.string)
    if let payload = file.payload {
      row["lfs"] = [
        "sha256": .string(payload.sha256), "size": .integer(payload.size),
        "pointerSize": .integer(payload.pointer.utf8.count),
      ]
    }
    return row
  }

  /// `GET /api/models/{id}/refs`.
  func references(_ repository: HubRepository) throws -> Answer {
    guard repository.listsAllRevisions else { throw HubProblem.unrecorded }
    let main = HubRevision(.branch, "main", commit: repository.sha)
    func rows(_ kind: HubRevision.Kind) -> JSON {
      .list(
        ([main] + repository.revisions).filter { $0.kind == kind }.map { revision in
          [
            "name": .string(revision.name),
            "ref": .string("refs/\(kind.rawValue)/\(revision.name)"),
            "targetCommit": revision.commit.map(JSON.string) ?? .null,
          ]
        }
      )
    }
    return try .json(["branches": rows(.branch), "converts": [], "tags": rows(.tag)])
  }

  /// `GET /api/models/{id}/commits/{revision}`, which a gate closes.
  func commits(_ visit: HubVisit, _ repository: HubRepository) throws -> Answer {
    try admit(visit.caller, to: repository)
    let head = try commit(visit.place.revisionAndPath.revision, of: repository)
    let known = repository.commits
    let shown =
      known.isEmpty
      ? [HubCommit(id: head, title: "initial commit", date: "2026-01-02T03:04:05.000Z")]
      : Array(known.drop { $0.id != head })
    let limit = visit.inquiry.values("limit").last.flatMap { Int($0) } ?? 50
    let page = visit.inquiry.values("p").last.flatMap { Int($0) } ?? 0
    let rows = shown.dropFirst(max(0, page) * max(0, limit)).prefix(max(0, limit)).map { commit in
      [
        "id": .string(commit.id), "title": .string(commit.title), "message": "",
        "authors": [["user": "acme"]], "date": .string(commit.date),
      ] as JSON
    }
    return try .json(.list(rows), headers: [("X-Total-Count", "\(shown.count)")])
  }
}
