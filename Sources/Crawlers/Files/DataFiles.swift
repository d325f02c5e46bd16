// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What the files of a dataset are, by their paths and sizes.
struct DataFiles {
  private(set) var data: [RepositoryFile] = []
  private(set) var lists: [RepositoryFile] = []
  private(set) var scripts: [RepositoryFile] = []
  private(set) var unclassified: [RepositoryFile] = []
  /// Data and lists by their names that have no bytes.
  private(set) var hollow: [RepositoryFile] = []
  /// Code beside the data that does not say by its path that it makes any.
  private(set) var code: [RepositoryFile] = []
  private let words: DataWords

  /// The files of a repository that is a dataset.
  init(_ files: [RepositoryFile], words: DataWords) {
    self.words = words
    sort(files) { words.kind($0.path) }
  }

  /// The files of a repository in which code stands beside data; one without code is a dataset.
  init(amongCode files: [RepositoryFile], words: DataWords) {
    let code = files.filter { words.isCode($0.path) }
    self.words = words
    sort(files) { code.isEmpty ? words.kind($0.path) : words.kind(amongCode: $0) }
    self.code = code
  }

  private mutating func sort(_ files: [RepositoryFile], by kind: (RepositoryFile) -> DataWords.Kind)
  {
    var figures: [RepositoryFile] = []
    for file in files {
      switch kind(file) {
      case .data, .list: file.size == 0 ? hollow.append(file) : add(file, kind(file))
      case .script: scripts.append(file)
      case .unclassified: unclassified.append(file)
      case .figure: figures.append(file)
      case .other: break
      }
    }
    // Of many pictures each is a record.
    if figures.count > words.mostFigures { data += figures } else { self.figures = figures }
  }

  /// So few pictures and papers that they show data rather than being it.
  private(set) var figures: [RepositoryFile] = []

  private mutating func add(_ file: RepositoryFile, _ kind: DataWords.Kind) {
    if kind == .list { lists.append(file) } else { data.append(file) }
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
    if !data.isEmpty, let size = bytes ?? stored, size < words.placeholder {
      return .barred(
        .empty,
        says: "\(id) holds \(Self.count(data.count, "data file")) of \(ByteCount(size)): no data"
      )
    }
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
    if let first = code.first {
      return .barred(
        .notLookedAt,
        says:
          "\(id) holds code (\(first.path)) and no data; whether it makes the data was not looked at"
      )
    }
    return .barred(.empty, says: "\(id) holds \(lack)")
  }

  /// What there is instead of data.
  private var lack: String {
    if !hollow.isEmpty { return "\(Self.count(hollow.count, "data file")) without a byte" }
    return figures.isEmpty
      ? "no data files" : "\(Self.count(figures.count, "figure")) and no data files"
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
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
    sight.missing = ShardName.missing(of: data.compactMap { ShardName($0.path)?.ofData })
    return sight
  }

  /// The file that is cheapest to open.
  private static func smallest(of files: [RepositoryFile]) -> RepositoryFile? {
    files.min { ($0.size ?? .max, $0.path) < ($1.size ?? .max, $1.path) }
  }
}
