// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Goes from a model to those that it was made from, generation by generation.
struct Climb: Sendable {
  var crawler: Crawler
  private var context: CrawlContext { crawler.context }

  /// Models of one chain that are looked at, at most: a merge may name dozens.
  private static let most = 6
  /// Pointers to data that are followed for one of them, at most.
  private static let pointers = 4

  /// An ancestor, and the host of the card that names it.
  private struct Named {
    var ancestor: Ancestor
    var home: Home?
  }

  /// The ancestors of `reading`'s model `id`, at most ``CrawlContext/depth`` generations up, none of
  /// them twice: a chain that leads back to where it was ends there.
  func ancestry(of reading: CardReading, id: String, at home: Home) async -> Ancestry {
    var ancestry = Ancestry()
    var met: Set<String> = [id.lowercased()]
    var generation = reading.lineage.map { Named(ancestor: $0, home: home) }
    for level in 0... {
      generation = generation.filter { met.insert($0.ancestor.id.lowercased()).inserted }
      guard !generation.isEmpty else { break }
      let asked = await members(generation, level: level, beside: ancestry.members.count)
      // An old name may lead to one that was met before.
      let members = asked.filter {
        $0.ancestor.renamedFrom == nil || met.insert($0.ancestor.id.lowercased()).inserted
      }
      ancestry.members += members
      generation = members.flatMap { member -> [Named] in
        guard case .opened(_, let reading) = member.sight else { return [] }
        return reading.lineage.map { Named(ancestor: $0, home: member.home) }
      }
    }
    return ancestry
  }

  private func members(_ generation: [Named], level: Int, beside count: Int) async
    -> [Ancestry.Member]
  {
    await withTaskGroup(of: (Int, Ancestry.Member).self) { group in
      for (index, named) in generation.enumerated() {
        group.addTask { (index, await member(named, level: level, place: count + index)) }
      }
      var members: [Int: Ancestry.Member] = [:]
      for await (index, member) in group { members[index] = member }
      return generation.indices.compactMap { members[$0] }
    }
  }

  private func member(_ named: Named, level: Int, place: Int) async -> Ancestry.Member {
    let ancestor = named.ancestor
    guard level < context.depth else {
      return member(named, notAsked: "beyond \(context.depth) generations (--depth)")
    }
    guard place < Self.most else {
      return member(named, notAsked: "beyond \(Self.most) ancestors")
    }
    guard let address = named.home?.address(of: ancestor.id, .model) else {
      return await member(ancestor, called: ancestor.id)
    }
    let here = await member(ancestor, called: address)
    if here.isSeen { return here }
    let there = await member(ancestor, called: ancestor.id)
    return there.isSeen || here.isMissing ? there : here
  }

  private func member(_ ancestor: Ancestor, called words: String) async -> Ancestry.Member {
    do throws(ReferenceError) {
      return await opened(ancestor, try crawler.reference(words))
    } catch {
      return member(Named(ancestor: ancestor, home: nil), notAsked: "not a model's id")
    }
  }

  private func opened(_ ancestor: Ancestor, _ reference: Reference) async -> Ancestry.Member {
    do throws(CrawlError) {
      guard let host = try crawler.host(of: reference) else {
        return member(Named(ancestor: ancestor, home: nil), notAsked: "no host is known for it")
      }
      let opening = try await host.open(reference, context)
      let reading = context.reader.read(opening.card ?? CardDocument(), at: opening.cardPlace)
      let current = ancestor.called(opening.subject.id, insteadOf: reference.id)
      var member = member(current, .opened(opening, reading), at: opening.subject.resolved)
      member.home = Home(host: host, page: opening.subject.resolved)
      return await following(member, reading, card: opening.card ?? CardDocument())
    } catch {
      return member(ancestor, .missing(error), at: error.url)
    }
  }

  private func following(
    _ member: Ancestry.Member,
    _ reading: CardReading,
    card: CardDocument
  ) async -> Ancestry.Member {
    var member = member
    member.itinerary = Itinerary(
      reading.observations.filter { $0.component == .datasets },
      hosts: crawler.hosts,
      settings: context.settings,
      limit: Self.pointers,
      revisions: DatasetRevisions(card),
      home: member.home
    )
    member.landings = await crawler.landings(at: member.itinerary.stops)
    return member
  }

  private func member(_ named: Named, notAsked why: String) -> Ancestry.Member {
    var ancestry = Ancestry([named.ancestor], notAsked: why, settings: context.settings)
    if let page = named.home?.address(of: named.ancestor.id, .model) {
      ancestry.members[0].page = page
    }
    return ancestry.members[0]
  }

  private func member(
    _ ancestor: Ancestor,
    _ sight: Ancestry.Member.Sight,
    at page: String
  ) -> Ancestry.Member {
    let nowhere = Itinerary([], hosts: [], settings: context.settings, limit: 0)
    return Ancestry.Member(ancestor: ancestor, sight: sight, page: page, itinerary: nowhere)
  }
}

extension Ancestor {
  /// The same by the id that its host has for it now, where that is not the one that was asked for.
  fileprivate func called(_ id: String, insteadOf asked: String) -> Ancestor {
    guard id.lowercased() != asked.lowercased() else { return self }
    var current = self
    current.renamedFrom = self.id
    current.id = id
    return current
  }
}

extension Ancestry.Member {
  /// Whether its host showed anything of it.
  fileprivate var isSeen: Bool {
    guard case .opened(let opening, _) = sight else { return false }
    return opening.surfaces.contains { surface in
      switch surface.sight {
      case .whole, .part: true
      case .failed, .notAsked: false
      }
    }
  }

  fileprivate var isMissing: Bool {
    if case .missing = sight { true } else { false }
  }
}
