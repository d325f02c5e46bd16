// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension PointerJudge {
  /// A dataset that its host shows.
  func judge(_ sight: DatasetSight, _ landing: Landing, _ observation: inout Observation) {
    observation.value = sight.form.rawValue
    observation.license = sight.license ?? "none"
    cite(landing, in: &observation)
    switch sight.form {
    case .hosted:
      observation.standing = .listed
      let size = sight.bytes.map { ", \(ByteCount($0))" } ?? ""
      observation.says = "\(sight.id) is public and ungated: \(count(of: sight))\(size)"
      if sight.missing > 0 {
        observation.says += ", \(sight.missing) more missing by the names' own count"
      }
    case .index:
      observation.standing = .notLookedAt
      observation.says =
        "\(sight.id) holds a list of addresses (\(list(of: sight))) and no data; whether they still answer was not looked at"
    }
    adopt(sight.opened, of: sight, into: &observation)
    if sight.missing > 0, [.listed, .inspected].contains(observation.standing) {
      observation.standing = .shardsMissing
    }
    let remarks = sight.remarks + remarks(on: sight, observation)
    for remark in remarks { observation.says += "; \(remark)" }
  }

  /// What the opened file shows beside, or of an index instead of, what the list of files does.
  private func adopt(
    _ opened: FileSight?,
    of sight: DatasetSight,
    into observation: inout Observation
  ) {
    guard let opened else { return }
    observation.standing = opened.standing
    let isWhole = sight.form == .index || opened.standing == .empty
    observation.says = isWhole ? opened.says : "\(observation.says); \(opened.says)"
    observation.source = opened.source
    observation.sha256 = opened.sha256
  }

  private func list(of sight: DatasetSight) -> String {
    let first = sight.sample?.path ?? ""
    return sight.dataFiles > 1 ? "\(first) and \(sight.dataFiles - 1) more" : first
  }

  private func count(of sight: DatasetSight) -> String {
    switch (sight.dataFiles, sight.isPart) {
    case (0, _): "data"
    case (1, false): "1 data file"
    case (let count, let isPart): "\(count)\(isPart ? " or more" : "") data files"
    }
  }

  /// Data in a repository of code, as far as its list of files tells.
  func judgeData(
    _ repository: RepositorySight,
    _ landing: Landing,
    _ observation: inout Observation
  ) {
    let found = DataFiles(amongCode: repository.files, words: lexicon.data)
    switch found.sight(of: repository.id, license: repository.license) {
    case .dataset(let sight):
      var sight = sight
      if !repository.isWhole || repository.isNamedFile { sight.missing = 0 }
      judge(sight, landing, &observation)
      observation.says += repository.remarks
      observation.source.path = sight.sample?.path
    case .barred(.empty, _) where !repository.isWhole:
      observation.standing = .failed
      observation.says = "\(repository.id) was seen in part, and that part shows no data"
      cite(landing, in: &observation)
    case .barred(let standing, let says):
      observation.standing = standing
      observation.says = says
      if standing == .recipe { observation.value = "recipe" }
      observation.license = repository.license ?? "none"
      cite(landing, in: &observation)
    case .repository, .run, .unseen: break
    }
  }
}
