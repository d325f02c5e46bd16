// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// A file of a dataset, opened to see whether it holds what its name says.
struct DataSample: Sendable {
  var file: RepositoryFile
  /// The dataset's id.
  var owner: String
  /// Whether the dataset has no other file of data.
  var isOnly = false
  /// Whether the card points at the file itself.
  var isPointedAt = false
  /// In bytes: what is smaller stands in for data.
  var placeholder = 0

  /// Bytes of the file that are read.
  static let start = DataFormat.start

  func sight(_ response: FetchResponse) -> FileSight {
    let format = DataFormat(start: response.body)
    var source = Source(url: response.hops.first?.url ?? response.url, at: response.at)
    source.path = file.path
    let isHollow =
      isOnly && (file.size ?? 0) < placeholder
      && (response.wholeSize ?? response.body.count) < placeholder
    let (standing, says) =
      isHollow
      ? (
        Standing.empty,
        "\(owner) holds one data file, \(file.path), of \(ByteCount(response.body.count)): no data"
      ) : verdict(on: format)
    return FileSight(
      standing,
      says: says,
      excerpt: file.path,
      source: source,
      sha256: response.sha256
    )
  }

  /// Another format than the name promises is said and left to a reader: names are often careless.
  private func verdict(on format: DataFormat) -> (Standing, String) {
    if isPointedAt { return verdict(onFile: format) }
    if format.isNoData {
      return (.disagreeing, "opened \(file.path): \(format.rawValue), and no data")
    }
    guard let promised = DataFormat(promisedBy: file.path) else {
      return (.listed, "opened \(file.path): no format that is known by its first bytes")
    }
    guard format.keeps(promised) else {
      return (
        .listed,
        "opened \(file.path): its first bytes are no \(promised.rawValue) but \(format.rawValue)"
      )
    }
    return (.inspected, "opened \(file.path): \(format.rawValue)")
  }

  /// A file that stands for itself is what its bytes say: a page or a notice in place of an archive is
  /// not the data that was promised.
  private func verdict(onFile format: DataFormat) -> (Standing, String) {
    guard let promised = DataFormat(promisedBy: file.path), format != promised else {
      return (.inspected, "its first bytes are \(format.rawValue)")
    }
    let says = "its first bytes are no \(promised.rawValue) but \(format.rawValue)"
    return (format.contradicts(promised) || format == .empty ? .contradicted : .listed, says)
  }
}
