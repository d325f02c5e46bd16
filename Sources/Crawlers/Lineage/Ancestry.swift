// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The models that a model was made from, as far as they were looked at: nearest first.
package struct Ancestry: Sendable {
  /// One of them.
  package struct Member: Sendable {
    package enum Sight: Sendable {
      /// Its facts and card, as far as they could be seen.
      case opened(Opening, CardReading)
      /// Its host says that it is not there, or not for everyone.
      case missing(CrawlError)
      /// Nobody asked, and why.
      case notAsked(why: String)
    }

    package var ancestor: Ancestor
    package var sight: Sight
    /// The address of its page, or what it is called where that has none.
    var page: String
    /// The host on which it was opened.
    var home: Home?
    /// Where the pointers to its training data lead.
    var itinerary: Itinerary
    package var landings: [Goal: Landing] = [:]
  }

  package var members: [Member] = []

  package init() {}

  /// Ancestors that nobody asks for.
  init(_ lineage: [Ancestor], notAsked why: String, settings: HostSettings) {
    members = lineage.map { ancestor in
      let nowhere = Itinerary([], hosts: [], settings: settings, limit: 0)
      return Member(
        ancestor: ancestor,
        sight: .notAsked(why: why),
        page: Self.page(of: ancestor.id, settings),
        itinerary: nowhere
      )
    }
  }

  /// The address of what a card calls by `id` alone: the Hub's, where it can be an id there.
  private static func page(of id: String, _ settings: HostSettings) -> String {
    id.contains("://") || id.count(where: { $0 == "/" }) != 1
      ? id : "\(settings.hub)/\(PageAddress.escaped(path: id))"
  }

  /// The chain as reports name it, each model with how the one before came from it.
  package var lineage: [Ancestor] {
    members.map { member in
      var ancestor = member.ancestor
      if case .opened(let opening, let reading) = member.sight {
        ancestor.terms = opening.declared(reading.license)
      }
      return ancestor
    }
  }
}

extension Ancestry {
  /// What was fetched of them, which is nothing that shows the audited model itself.
  var surfaces: [Surface] {
    members.flatMap { member -> [Surface] in
      let own: [Surface] =
        switch member.sight {
        case .opened(let opening, _): opening.surfaces
        case .missing(let error): [Surface(kind: .content, url: error.url, sight: .whole)]
        case .notAsked: []
        }
      let data = member.itinerary.stops.flatMap { member.landings[$0.root]?.surfaces ?? [] }
      return (own + data).map { surface in
        var surface = surface
        surface.kind = .content
        return surface
      }
    }
  }

  /// Those that nobody asked for, and why.
  var notRead: [NotRead] {
    members.compactMap { member in
      guard case .notAsked(let why) = member.sight else { return nil }
      return NotRead(url: member.page, why: "a model from which it was made: \(why)")
    }
  }

  /// Terms of theirs that differ from the model's own, each with whose they are.
  func conflicts(with declared: String?) -> [String] {
    members.compactMap { member in
      guard case .opened(let opening, let reading) = member.sight,
        let license = opening.declared(reading.license), license != "none", license != declared
      else { return nil }
      return "\(member.ancestor.id), from which it was made: \(license)"
    }
  }
}
