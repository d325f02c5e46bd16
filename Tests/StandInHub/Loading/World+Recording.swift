// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation

extension World {
  /// The world that a recording of hub metadata saw (`manifest.jsonl` and what it names).
  ///
  /// Files that it lists and does not hold answer 503, and so does all that it didn't ask.
  package init(recording folder: URL) throws {
    self.init()
    isRecorded = true
    let sources = try RecordedSource.all(in: folder.appendingPathComponent("manifest.jsonl"))
    for source in sources { try take(source, of: folder) }
    for index in models.indices { models[index].settle() }
    for index in datasets.indices { datasets[index].settle() }
  }

  private mutating func take(_ source: RecordedSource, of folder: URL) throws {
    let bytes = try source.bytes(under: folder)
    let address = source.url.split(separator: "/", maxSplits: 2).map(String.init)
    guard address.count == 3, let url = URLComponents(string: source.url) else { return }
    switch address[1] {
    case Host.hub:
      guard let place = HubPlace(path: url.percentEncodedPath) else { return }
      if place.isAPI {
        try takeFacts(bytes, of: place, source)
      } else if place.action == "blob" {
        takeFile(bytes, at: place, source)
      }
    case Host.raw:
      guard let bytes else { return }
      let exchange = Exchange(
        method: .get,
        url: source.url,
        status: 200,
        headers: Headers(),
        body: bytes
      )
      merge(code: try World(exchanges: [exchange]).code)
    default: return
    }
  }

  private mutating func takeFacts(
    _ bytes: [UInt8]?,
    of place: HubPlace,
    _ source: RecordedSource
  ) throws {
    let facts = try bytes.map { try JSON(parsing: $0) }
    let id = facts?["id"]?.text ?? place.id
    if id.lowercased() != place.id.lowercased() {
      renames.append(Rename(place.kind, from: place.id, to: id))
    }
    change(place.kind, id) { repository in
      repository.facts = repository.facts ?? facts
      repository.sha = facts?["sha"]?.text ?? source.revision ?? repository.sha
    }
  }

  private mutating func takeFile(_ bytes: [UInt8]?, at place: HubPlace, _ source: RecordedSource) {
    let path = place.revisionAndPath.path
    let renamed = renames.first { $0.kind == place.kind && $0.from == place.id }?.to ?? place.id
    let known = repositories(place.kind).first { $0.id.lowercased() == renamed.lowercased() }
    change(place.kind, known?.id ?? renamed) { repository in
      guard !repository.files.contains(where: { $0.path == path }) else { return }
      repository.files.append(
        HubFile(
          path,
          size: bytes?.count ?? source.content_length_bytes,
          oid: source.oid,
          content: bytes.map(Content.bytes) ?? .unrecorded
        )
      )
    }
  }

  private mutating func change(
    _ kind: HubRepository.Kind,
    _ id: String,
    _ change: (inout HubRepository) -> Void
  ) {
    let list = kind == .model ? \World.models : \World.datasets
    if let index = self[keyPath: list].firstIndex(where: { $0.id == id }) {
      change(&self[keyPath: list][index])
    } else {
      var repository = HubRepository.unseen(kind, id)
      change(&repository)
      self[keyPath: list].append(repository)
    }
  }

  private mutating func merge(code others: [CodeRepository]) {
    for other in others {
      if let index = code.firstIndex(where: { $0.id == other.id }) {
        code[index].files += other.files
      } else {
        code.append(other)
      }
    }
  }
}
