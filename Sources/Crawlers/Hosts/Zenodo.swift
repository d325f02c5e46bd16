// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Zenodo's records, by their numbers or DOIs (https://developers.zenodo.org/#records).
enum Zenodo {
  static let host = "zenodo.org"
  /// What Zenodo's DOIs start with: its prefix at DataCite, and its name.
  private static let doi = "zenodo."

  private struct Record: Decodable {
    struct Metadata: Decodable {
      struct License: Decodable { var id: String? }

      var accessRight: String?
      var license: License?
      var version: String?

      private enum CodingKeys: String, CodingKey {
        case accessRight = "access_right"
        case license, version
      }
    }

    struct File: Decodable {
      var key: String
      var size: Int?
    }

    var metadata: Metadata?
    var files: [File]?
  }

  static func locate(_ pointer: Pointer, _ settings: HostSettings) -> Goal? {
    guard let address = PageAddress(pointer.target) else { return nil }
    return number(address).map { Goal(kind: pointer.kind, id: $0) }
  }

  /// The number of a record in the address of its page, or of its DOI.
  private static func number(_ address: PageAddress) -> String? {
    let path = address.segments
    var number: Substring?
    switch address.host {
    case host where path.count >= 2 && ["record", "records"].contains(path[0]):
      number = path[1][...]
    case host, "doi.org", "dx.doi.org":
      guard let name = path.last?.lowercased(), name.hasPrefix(doi),
        path.dropLast().last == "10.5281"
      else { return nil }
      number = name.dropFirst(doi.count)
    default: return nil
    }
    guard let number, (1...12).contains(number.utf8.count), number.allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    return String(number)
  }

  static func follow(_ goal: Goal, _ context: CrawlContext) async -> Landing {
    let name = "record \(goal.id) of Zenodo"
    return await context.landing(
      "https://\(host)/api/records/\(goal.id)",
      of: name,
      purpose: "whether \(name) is open, and its files",
      as: Record.self
    ) { sight(of: $0, name: name, words: context.files.data) }
  }

  private static func sight(of record: Record, name: String, words: DataWords) -> Landing.Sight {
    switch record.metadata?.accessRight {
    case "open"?: break
    case "embargoed"?: return .barred(.promised, says: "\(name) is under an embargo")
    case "restricted"?: return .barred(.gatedManually, says: "\(name) is given out on request")
    case "closed"?: return .barred(.missingOrPrivate, says: "\(name) is closed")
    case let other:
      return .barred(
        .failed,
        says: "\(name) does not say that it is open (access: \(other ?? "not given"))"
      )
    }
    guard let files = record.files else {
      return .barred(.failed, says: "the host does not list the files of \(name)")
    }
    let rows = files.map { RepositoryFile(path: $0.key, size: $0.size) }
    return DataFiles(rows, words: words).sight(of: name, license: record.metadata?.license?.id)
  }

  /// A file of a record.
  static func read(_ wish: FileWish, _ context: CrawlContext) async -> Answer {
    guard case .goal(let goal, _) = wish.owner else {
      return .unseen(FetchError(.notRecorded, url: wish.path))
    }
    let path = PageAddress.escaped(segment: wish.path)
    let url = "https://\(host)/api/records/\(goal.id)/files/\(path)/content"
    return await context.fetcher.answer(wish.request(url), due: .text)
  }
}

extension Character {
  /// Whether it is one of 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension HostCrawler {
  /// Zenodo.
  package static let zenodo = HostCrawler(
    dataHost: "Zenodo",
    locate: { Zenodo.locate($0, $1) },
    follow: { await Zenodo.follow($0, $1) },
    read: { await Zenodo.read($0, $1) }
  )
}
