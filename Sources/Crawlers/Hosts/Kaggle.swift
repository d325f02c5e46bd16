// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Kaggle's datasets, as far as its API shows them to everyone.
///
/// Its documentation asks for a login; some reads are answered without one. A refusal therefore says
/// nothing of the dataset.
enum Kaggle {
  static let host = "kaggle.com"

  private struct Dataset: Decodable {
    struct File: Decodable {
      var name: String?
      var totalBytes: Int?
    }

    var totalBytes: Int?
    var licenseName: String?
    var isPrivate: Bool?
    var files: [File]?
  }

  static func locate(_ pointer: Pointer, _ settings: HostSettings) -> Goal? {
    guard let address = PageAddress(pointer.target), address.host == host,
      address.segments.first == "datasets", address.segments.count >= 3,
      address.segments[1...2].allSatisfy(HubReference.isName)
    else { return nil }
    return Goal(kind: pointer.kind, id: address.segments[1...2].joined(separator: "/"))
  }

  static func follow(_ goal: Goal, _ context: CrawlContext) async -> Landing {
    let name = "\(goal.id) of Kaggle"
    let url = "https://www.\(host)/api/v1/datasets/view/\(PageAddress.escaped(path: goal.id))"
    return await context.landing(
      url,
      of: name,
      purpose: "whether \(name) is there and public, and its size",
      as: Dataset.self,
      refusalTells: false
    ) { sight(of: $0, name: name, words: context.files.data) }
  }

  private static func sight(of dataset: Dataset, name: String, words: DataWords) -> Landing.Sight {
    if dataset.isPrivate == true { return .barred(.missingOrPrivate, says: "\(name) is private") }
    let files = (dataset.files ?? []).compactMap { file in
      file.name.map { RepositoryFile(path: $0, size: file.totalBytes) }
    }
    if !files.isEmpty {
      let sight = DataFiles(files, words: words)
        .sight(of: name, stored: dataset.totalBytes, license: dataset.licenseName)
      guard case .dataset(var data) = sight else { return sight }
      // Of many files the answer may name only the first.
      data.missing = 0
      return .dataset(data)
    }
    guard let bytes = dataset.totalBytes else {
      return .barred(.failed, says: "the host does not say what \(name) holds")
    }
    guard bytes > 0 else { return .barred(.empty, says: "\(name) holds no data files") }
    return .dataset(
      DatasetSight(id: name, dataFiles: 0, bytes: bytes, license: dataset.licenseName)
    )
  }
}

extension HostCrawler {
  /// Kaggle.
  package static let kaggle = HostCrawler(
    dataHost: "Kaggle",
    locate: { Kaggle.locate($0, $1) },
    follow: { await Kaggle.follow($0, $1) }
  )
}
