// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Lookout {
  /// Opens a few files of evaluation code and of training code, of what the card points at and of the
  /// model's own, to see whether they are what their paths say.
  package static let code = Lookout("code") { sighting, context in
    let code = sighting.code(context)
    let targets = CodeTarget.all(in: sighting, code)
    return targets.flatMap { $0.looks(code) } + ModuleLook.looks(targets, sighting, code)
      + OwnCode.looks(sighting, code)
  }
}

/// A repository that is looked at for a component.
struct CodeTarget: Sendable {
  /// The goal with the path of the pointer.
  var goal: Goal
  /// As the card points at it.
  var address: String
  var landing: Landing
  var sight: RepositorySight
  var component: Component
  var reason: CodeReason
  var host: HostCrawler

  static let components: [Component] = [.evaluationCode, .fineTuningCode]

  /// What the card points at: each for what it is said to hold, and for what it may hold besides,
  /// where nothing that is said to hold that shows it by its paths.
  static func all(in sighting: Sighting, _ code: CodeContext) -> [CodeTarget] {
    let pointers = sighting.reading.observations.withoutEchoes.filter { $0.kind == .repository }
    let pointed = pointers.compactMap { observation in
      target(observation, observation.component ?? .fineTuningCode, in: sighting)
    }
    let shown = Set(pointed.filter { $0.scout(code).isShown }.map(\.component))
    var met: Set<Goal> = []
    let beside = pointers.flatMap { observation -> [CodeTarget] in
      guard observation.standing != .generic,
        let root = sighting.goal(of: observation)?.root, met.insert(root).inserted
      else { return [] }
      let known = pointed.filter { $0.goal.root == root }.map(\.component)
      let open = components.filter { !known.contains($0) && !shown.contains($0) }
      return open.compactMap { component in
        var target = target(observation, component, in: sighting)
        target?.goal.path = ""
        target?.reason = .unclaimed
        return target
      }
    }
    return pointed + beside
  }

  private static func target(
    _ observation: Observation,
    _ component: Component,
    in sighting: Sighting
  ) -> CodeTarget? {
    guard components.contains(component), let goal = sighting.goal(of: observation),
      let landing = sighting.landings[goal.root], case .repository(let sight) = landing.sight,
      let stop = sighting.itinerary.stops.first(where: { $0.root == goal.root })
    else { return nil }
    return CodeTarget(
      goal: goal,
      address: observation.name,
      landing: landing,
      sight: sight,
      component: component,
      reason: CodeReason(observation),
      host: stop.host
    )
  }

  func scout(_ code: CodeContext) -> CodeScout {
    CodeScout(sight, below: goal.path, component, reason, code)
  }

  /// Opening what may tell; nothing where nothing may.
  func looks(_ code: CodeContext) -> [Look] {
    let scout = scout(code)
    let candidates = scout.candidates
    guard !candidates.isEmpty else { return [] }
    let look = Look(
      address,
      component,
      stake: scout.isShown ? .grade : .outcome,
      cost: candidates.count
    ) { context in
      await opened(scout, context)
    }
    return [look]
  }

  private func opened(_ scout: CodeScout, _ context: CrawlContext) async -> Looked {
    let place = landing.source
    let files = sight.files
    let opened = await scout.opening(at: place).open { path in
      let size = files.first { $0.path == path }?.size
      return await host.read(wish(path, place), context).holding(size)
    }
    var looked = Looked()
    looked.surfaces = opened.surfaces
    var seen = landing
    var sight = sight
    sight.opened = [component: opened.files]
    seen.sight = .repository(sight)
    looked.landings[goal.root] = seen
    return looked
  }

  func wish(_ path: String, _ place: Source) -> FileWish {
    FileWish(
      path,
      of: .goal(goal.root, revision: place.revision),
      limit: ContentJudge.limit,
      prefixSuffices: true,
      purpose: "whether \(path) of \(sight.id) is \(component.spaced)"
    )
  }
}

extension Sighting {
  /// Where an observation's pointer leads.
  func goal(of observation: Observation) -> Goal? {
    Pointer(observation).flatMap { itinerary.goals[$0] }
  }
}
