// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension PointerJudge {
  /// A dataset that its host shows.
  func judge(_ sight: DatasetSight, _ landing: Landing, _ observation: inout Observation) {
    observation.standing = .listed
    observation.value = "hosted"
    observation.license = sight.license ?? "none"
    let size = sight.bytes.map { ", \(ByteCount($0))" } ?? ""
    observation.says = "\(sight.id) is public and ungated: \(count(of: sight))\(size)"
    cite(landing, in: &observation)
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
    case .repository, .unseen: break
    }
  }
}
