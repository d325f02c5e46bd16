// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Lookout {
  /// Opens a few files of evaluation code and of training code, of what the card points at and of the
  /// model's own, to see whether they are what their paths say.
  package static let code = Lookout("code") { sighting, context in
    let code = sighting.code(context)
    let targets = CodeTarget.all(in: sighting, code)
    return targets.compactMap(\.look) + ModuleLook.looks(targets, sighting, code)
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
  /// What there is to open.
  var scout: CodeScout
  var host: HostCrawler

  var sight: RepositorySight { scout.sight }
  var component: Component { scout.component }
  var reason: CodeReason { scout.reason }

  static let components: [Component] = [.evaluationCode, .fineTuningCode]

  /// What the card points at: each for what it is said to hold, and for what it may hold besides,
  /// where nothing that is said to hold that shows it by its paths.
  static func all(in sighting: Sighting, _ code: CodeContext) -> [CodeTarget] {
    let pointers = sighting.reading.observations.withoutEchoes.filter { $0.kind == .repository }
    let pointed = pointers.compactMap { observation in
      target(observation, observation.component ?? .fineTuningCode, in: sighting, code)
    }
    let shown = Set(pointed.filter(\.scout.isShown).map(\.component))
    var met: Set<Goal> = []
    let beside = pointers.flatMap { observation -> [CodeTarget] in
      guard observation.standing != .generic,
        let root = sighting.goal(of: observation)?.root, met.insert(root).inserted
      else { return [] }
      let known = pointed.filter { $0.goal.root == root }.map(\.component)
      let open = components.filter { !known.contains($0) && !shown.contains($0) }
      return open.compactMap { target(observation, $0, isBeside: true, in: sighting, code) }
    }
    return pointed + beside
  }

  /// `isBeside` asks for what the whole repository holds besides what the pointer is said to lead to.
  private static func target(
    _ observation: Observation,
    _ component: Component,
    isBeside: Bool = false,
    in sighting: Sighting,
    _ code: CodeContext
  ) -> CodeTarget? {
    guard components.contains(component), let pointed = sighting.goal(of: observation),
      let landing = sighting.landings[pointed.root], case .repository(let sight) = landing.sight,
      let stop = sighting.itinerary.stops.first(where: { $0.root == pointed.root })
    else { return nil }
    let goal = isBeside ? pointed.root : pointed
    let reason = isBeside ? .unclaimed : CodeReason(observation)
    return CodeTarget(
      goal: goal,
      address: observation.name,
      landing: landing,
      scout: CodeScout(sight, below: goal.path, component, reason, code),
      host: stop.host
    )
  }

  /// Opening what may tell; nothing where nothing may.
  var look: Look? {
    let candidates = scout.candidates
    guard !candidates.isEmpty else { return nil }
    return Look(
      address,
      component,
      stake: scout.isShown ? .grade : .outcome,
      cost: candidates.count
    ) { context in
      await opened(context)
    }
  }

  private func opened(_ context: CrawlContext) async -> Looked {
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
