// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

@testable import Crawlers

/// What a host shows of a model, a few words a surface: `info`, `card README.md`, `files 404`.
enum HostWords {
  /// The first two waves at the model that `words` name.
  static func words(of words: String, _ host: HostCrawler, _ context: CrawlContext) async throws
    -> [String]
  {
    let text = try ReferenceText(words)
    guard let reference = try host.recognise(text, words, context.settings) else {
      return ["another host's"]
    }
    do throws(CrawlError) {
      let opening = try await host.open(reference, context)
      let listing = await host.list(opening, context)
      let surfaces = opening.surfaces + listing.surfaces
      return surfaces.map { $0.kind.rawValue + Self.words($0, opening, listing) }
    } catch {
      return [error.problem.rawValue]
    }
  }

  private static func words(_ surface: Surface, _ opening: Opening, _ listing: Listing) -> String {
    let shown =
      switch surface.kind {
      case .card: opening.lacksCard ? " none" : " \(opening.cardPlace.path ?? "")"
      case .files: " \(Self.words(listing.files))"
      case .refs: " \(listing.refs?.joined(separator: " ") ?? "")"
      default: ""
      }
    switch surface.sight {
    case .whole: return shown
    case .part(let why): return "\(shown), \(why)"
    case .notAsked(let why): return " not asked, \(why)"
    case .failed(let error): return " \(words(error))"
    }
  }

  static func words(_ error: FetchError) -> String {
    switch error.problem {
    case .status(let status): "\(status)"
    case .unreadable(let what): what
    case .wrongType(_, let got): got
    default: error.kind
    }
  }

  static func words(_ files: [RepositoryFile]) -> String {
    files.isEmpty ? "none" : files.map(\.path).joined(separator: " ")
  }

  static func words(_ sight: Landing.Sight) -> String {
    switch sight {
    case .repository(let sight):
      "\(words(sight.files))\(sight.isWhole ? "" : ", in part")"
    case .dataset, .run: sight.summary
    case .barred(let standing, _): standing.rawValue
    case .unseen(let error): words(error)
    }
  }
}
