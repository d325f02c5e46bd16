// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// Some of the addresses that a list of data names, and how many of them still answer.
struct AddressSample: Sendable {
  private var addresses: [String]
  /// How many the part of the list that was read names.
  private var listed: Int
  private var alive = 0
  private var dead = 0
  private(set) var surfaces: [Surface] = []

  /// The share of a sample, in percent, that must answer for a list to count as data: four of five.
  private static let least = 80

  init(_ response: FetchResponse, most: Int) {
    let isCut = response.isCut || response.wholeSize.map { $0 > response.body.count } ?? false
    let list = AddressList(response.body, isCut: isCut)
    listed = list.addresses.count
    addresses = list.sample(most)
  }

  /// The same with each address asked for its head.
  func asked(_ context: CrawlContext) async -> AddressSample {
    await withTaskGroup(of: Landing.self) { group in
      for address in addresses {
        group.addTask { await WebFile(address.securely).landing(context) }
      }
      var sample = self
      for await landing in group { sample.note(landing) }
      sample.surfaces.sort { $0.url < $1.url }
      return sample
    }
  }

  private mutating func note(_ landing: Landing) {
    surfaces += landing.surfaces.map { surface in
      var surface = surface
      surface.kind = .content
      return surface
    }
    switch landing.sight {
    case .barred(.scriptShell, _) where landing.source.url.promisesFile: dead += 1
    case .dataset, .repository, .run, .barred(.scriptShell, _), .barred(.notLookedAt, _): alive += 1
    case .barred: dead += 1
    case .unseen: break
    }
  }

  /// What the sample shows of `file`; nil where none of the addresses could be seen.
  func sight(of file: RepositoryFile, owner: String, response: FetchResponse) -> FileSight? {
    guard listed > 0 else {
      return sight(.empty, "\(file.path) of \(owner) lists no addresses", file, response)
    }
    let seen = alive + dead
    guard seen > 0 else { return nil }
    let isAlive = alive * 100 >= seen * Self.least
    return sight(
      isAlive ? .inspected : .decayedIndex,
      "\(owner) lists addresses (\(file.path)): \(alive) of \(seen) that were asked still answer",
      file,
      response
    )
  }

  private func sight(
    _ standing: Standing,
    _ says: String,
    _ file: RepositoryFile,
    _ response: FetchResponse
  ) -> FileSight {
    var source = Source(url: response.hops.first?.url ?? response.url, at: response.at)
    source.path = file.path
    return FileSight(
      standing,
      says: says,
      excerpt: addresses.first ?? file.path,
      source: source,
      sha256: response.sha256
    )
  }
}

extension String {
  /// Whether an address ends as files do that are no pages: a page in place of a picture is a notice
  /// that the picture is gone.
  fileprivate var promisesFile: Bool {
    guard let name = PageAddress(self)?.segments.last,
      let ending = name.split(separator: ".").dropFirst().last?.lowercased()
    else { return false }
    return (2...5).contains(ending.utf8.count) && ending.contains(where: \.isLetter)
      && !["html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp", "cgi"].contains(ending)
  }

  /// The same address over https: nothing is asked without it.
  fileprivate var securely: String {
    hasPrefix("http://") ? "https://" + dropFirst("http://".count) : self
  }
}
