// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Lists the submodules of a repository, once and no deeper, where the rest of it does not show what
/// is looked for.
struct ModuleLook: Sendable {
  /// What the submodules may hold.
  var target: CodeTarget
  /// Those that are followed, the publisher's own and those called after the model first.
  var modules: [RepositorySight.Module]
  var hosts: [HostCrawler]

  /// Submodules that are followed at most.
  static let limit = 2
  /// Requests for the list of addresses, and for each repository's facts and files.
  private var cost: Int { 1 + 2 * modules.count }

  static func looks(
    _ targets: [CodeTarget],
    _ sighting: Sighting,
    _ code: CodeContext
  ) -> [Look] {
    var met: Set<Goal> = []
    return targets.compactMap { target in
      guard target.reason != .generic, !target.sight.modules.isEmpty,
        !target.scout.isShown, met.insert(target.goal.root).inserted
      else { return nil }
      let modules = target.modules(code)
      guard !modules.isEmpty else { return nil }
      let look = ModuleLook(target: target, modules: modules, hosts: sighting.hosts)
      return Look(
        "\(target.landing.source.url)/blob/HEAD/.gitmodules",
        target.component,
        stake: .outcome,
        cost: look.cost,
        surface: .repository
      ) { await look.follow($0) }
    }
  }

  private func follow(_ context: CrawlContext) async -> Looked {
    var looked = Looked()
    let wish = target.wish(".gitmodules", target.landing.source)
    switch await target.host.read(wish, context) {
    case .found(let response):
      looked.surfaces.append(Surface(.content, response))
      await follow(GitModules(response.body), context, into: &looked)
    case .absent(_, let response):
      looked.surfaces.append(Surface(.content, response))
    case .gated(let response):
      let error = FetchError(.status(response.status), url: response.url)
      looked.surfaces.append(Surface(.content, url: response.url, failed: error))
    case .unseen(let error):
      looked.surfaces.append(Surface(.content, url: error.url, failed: error))
    }
    return looked
  }

  private func follow(
    _ written: GitModules,
    _ context: CrawlContext,
    into looked: inout Looked
  ) async {
    var sight = target.sight
    var areWhole = modules.count == sight.modules.count
    for module in modules {
      let seen = await landing(of: module, written, context)
      looked.surfaces += seen?.surfaces ?? []
      // Its host's answer that nothing is there: then it holds nothing.
      if case .barred = seen?.sight { continue }
      guard case .repository(let other) = seen?.sight,
        let index = sight.modules.firstIndex(where: { $0.path == module.path })
      else {
        areWhole = false
        continue
      }
      sight.modules[index].id = other.id
      sight.files += other.files.map { file in
        var file = file
        file.path = "\(module.path)/\(file.path)"
        return file
      }
      areWhole = areWhole && other.isWhole
    }
    sight.files.sort { $0.path < $1.path }
    sight.isWhole = areWhole && !sight.isCut
    var landing = target.landing
    landing.sight = .repository(sight)
    looked.landings[target.goal.root] = landing
  }

  private func landing(
    of module: RepositorySight.Module,
    _ written: GitModules,
    _ context: CrawlContext
  ) async -> Landing? {
    guard let address = written.address(of: module.path, below: target.landing.source.url) else {
      return nil
    }
    let pointer = Pointer(kind: .repository, target: address)
    for host in hosts {
      guard var goal = host.locate(pointer, context.settings) else { continue }
      goal.revision = module.commit
      return await host.follow(goal, context)
    }
    return nil
  }
}

extension CodeTarget {
  /// Submodules in the part that is pointed at, the likeliest first.
  fileprivate func modules(_ code: CodeContext) -> [RepositorySight.Module] {
    let inside = sight.modules.filter { module in
      goal.path.isEmpty || module.path == goal.path || module.path.hasPrefix(goal.path + "/")
        || goal.path.hasPrefix(module.path + "/")
    }
    let table = code.contents.candidates.first { $0.component == component }
    let ranked = inside.enumerated().sorted { left, right in
      (-rank(left.element, code, table), left.offset)
        < (-rank(right.element, code, table), right.offset)
    }
    return Array(ranked.prefix(ModuleLook.limit).map(\.element))
  }

  private func rank(
    _ module: RepositorySight.Module,
    _ code: CodeContext,
    _ table: CandidateFiles?
  ) -> Int {
    let mayHold = table?.holds(GlobSubject("\(module.path).py")) == true
    return code.names.naming(in: module.path).rawValue + (mayHold ? 10 : 0)
  }
}
