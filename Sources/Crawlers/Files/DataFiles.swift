// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What the files of a dataset are, by their paths and sizes.
struct DataFiles {
  private(set) var data: [RepositoryFile] = []
  private(set) var lists: [RepositoryFile] = []
  private(set) var scripts: [RepositoryFile] = []
  private(set) var unclassified: [RepositoryFile] = []

  /// The files of a repository that is a dataset.
  init(_ files: [RepositoryFile], words: DataWords) {
    sort(files) { words.kind($0.path) }
  }

  /// The files of a repository in which code stands beside data.
  init(amongCode files: [RepositoryFile], words: DataWords) {
    sort(files) { words.kind(amongCode: $0) }
  }

  private mutating func sort(_ files: [RepositoryFile], by kind: (RepositoryFile) -> DataWords.Kind)
  {
    for file in files {
      switch kind(file) {
      case .data: data.append(file)
      case .list: lists.append(file)
      case .script: scripts.append(file)
      case .unclassified: unclassified.append(file)
      case .other: break
      }
    }
  }

  /// Bytes of the data; nil when the size of a file is not known.
  var bytes: Int? {
    let sizes = data.compactMap(\.size)
    return sizes.count == data.count && !data.isEmpty ? sizes.total : nil
  }

  /// What a host proves that lists these files of `id`; `stored` are the bytes that it counts itself.
  ///
  /// A repository that only describes data publishes none.
  func sight(of id: String, stored: Int? = nil, license: String?) -> Landing.Sight {
    if !data.isEmpty || !lists.isEmpty { return .dataset(shown(id, stored, license)) }
    if !unclassified.isEmpty {
      return .barred(
        .notLookedAt,
        says:
          "\(id) holds \(unclassified.count) files, none of them known as data by its name; none was opened"
      )
    }
    if let first = scripts.first {
      return .barred(.recipe, says: "\(id) holds a script (\(first.path)) and no data")
    }
    return .barred(.empty, says: "\(id) holds no data files")
  }

  /// Lists of addresses count only where there is no data itself.
  private func shown(_ id: String, _ stored: Int?, _ license: String?) -> DatasetSight {
    let files = data.isEmpty ? lists : data
    var sight = DatasetSight(
      id: id,
      dataFiles: files.count,
      bytes: data.isEmpty ? nil : bytes ?? stored,
      license: license,
      sample: Self.smallest(of: files)
    )
    sight.form = data.isEmpty ? .index : .hosted
    sight.files = files
    return sight
  }

  /// The file that is cheapest to open.
  private static func smallest(of files: [RepositoryFile]) -> RepositoryFile? {
    files.min { ($0.size ?? .max, $0.path) < ($1.size ?? .max, $1.path) }
  }
}
