// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// The file in which a model's own repository lists its checkpoints.
struct CheckpointsPlace: Sendable {
  private var sighting: Sighting
  private var lexicon: FileLexicon

  /// In bytes: a line takes about 30, and the longest list that is known has some 1,500 of them.
  private static let limit = 256_000

  init(_ sighting: Sighting, lexicon: FileLexicon) {
    self.sighting = sighting
    self.lexicon = lexicon
  }

  var looks: [Look] {
    sighting.listing.files.first { lexicon.isCheckpointList($0) && $0.size != 0 }
      .map { [look($0)] } ?? []
  }

  private func look(_ file: RepositoryFile) -> Look {
    Look(file.path, .checkpoints, stake: .grade, cost: sighting.ownFileCost) { context in
      let wish = FileWish(
        file.path,
        of: .model(sighting.opening.subject),
        range: 0...(Self.limit - 1),
        limit: Self.limit,
        prefixSuffices: true,
        purpose: "\(file.path): the checkpoints that it lists"
      )
      let answer = await sighting.host.read(wish, context)
      guard case .found(let response) = answer else { return Looked(unseen: answer) }
      var looked = Looked()
      looked.surfaces = [Surface(.content, response)]
      looked.observations = observation(of: file, response).map { [$0] } ?? []
      return looked
    }
  }

  /// What the list shows; nil where it names no checkpoint.
  private func observation(of file: RepositoryFile, _ response: FetchResponse) -> Observation? {
    let list: CheckpointList
    do throws(RecordError) {
      list = try CheckpointList(RecordPrefix(response, of: file), names: lexicon.checkpoints)
    } catch {
      return nil
    }
    guard let first = list.names.first else { return nil }
    let shown = shown(of: list.names)
    var source = Source(
      url: response.hops.first?.url ?? response.url,
      revision: sighting.opening.subject.revision,
      at: response.at
    )
    source.path = file.path
    return Observation(
      kind: .checkpoints,
      component: .checkpoints,
      name: file.path,
      value: "\(list.count.names)",
      // A list is a claim; what it names counts where the host shows it.
      standing: shown ?? 0 > 0 ? .listed : .notLookedAt,
      says: "\(file.path) lists \(list.count.says)\(says(shown, of: list.names.count))",
      source: source,
      excerpt: first,
      sha256: response.sha256
    )
  }

  /// How many of `names` are branches, tags or folders; nil where nobody could see the branches.
  private func shown(of names: [String]) -> Int? {
    guard let refs = sighting.listing.refs else { return nil }
    let folders = lexicon.checkpoints.folders(in: sighting.listing.files.map(\.path)).map(\.name)
    let known = Set(refs).union(folders)
    return names.count { known.contains($0) }
  }

  private func says(_ shown: Int?, of count: Int) -> String {
    switch shown {
    case nil: "; whether they are there could not be seen"
    case 0:
      "; none of them is a branch, a tag or a folder here, and where they are was not looked at"
    case count: ", all of them branches, tags or folders"
    case let shown?: "; \(shown.grouped) of them are branches, tags or folders"
    }
  }
}
