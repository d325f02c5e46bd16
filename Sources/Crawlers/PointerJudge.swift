// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Says how a pointer stands, given what was found at its target.
struct PointerJudge {
  var lexicon: FileLexicon
  var landings: [Goal: Landing]
  var itinerary: Itinerary

  /// Files cited from one repository at most.
  private static let filesCited = 3

  /// The observation as its target was found to stand; unchanged where nobody looked.
  func judged(_ observation: Observation) -> Observation {
    guard let goal = Pointer(observation).flatMap({ itinerary.goals[$0] }),
      let landing = landings[goal.root]
    else { return observation }
    return judged(observation, landing, below: goal.path)
  }

  private func judged(
    _ observation: Observation,
    _ landing: Landing,
    below path: String
  ) -> Observation {
    var observation = observation
    switch landing.sight {
    case .unseen(let error):
      observation.standing = .failed
      observation.says = "\(observation.name) could not be seen: \(error.reason)"
    case .barred(let standing, let says):
      observation.standing = standing
      observation.says = says
      cite(landing, in: &observation)
    case .run(let sight): judge(sight, landing, &observation)
    case .dataset(let sight): judge(sight, landing, &observation)
    case .repository(let sight) where observation.component == .datasets:
      judgeData(sight.below(path), landing, &observation)
    case .repository(let sight):
      judge(sight.below(path), landing, &observation)
    }
    return observation
  }

  /// From now on the artifact is the source, not the card that pointed at it.
  func cite(_ landing: Landing, in observation: inout Observation) {
    observation.source = landing.source
    observation.sha256 = landing.sha256
  }

  private func judge(
    _ sight: RepositorySight,
    _ landing: Landing,
    _ observation: inout Observation
  ) {
    let component = observation.component ?? .fineTuningCode
    observation.license = sight.license ?? "none"
    cite(landing, in: &observation)
    guard observation.standing != .generic else {
      observation.says =
        "\(sight.id) is there: a public harness or library, without this model's command or configuration"
      return
    }
    let shown = lexicon.plausibleFiles(showing: component, in: sight.files)
    if shown.isEmpty {
      judgeUnshown(sight, component, &observation)
    } else {
      judge(shown, of: sight, component, &observation)
    }
  }

  private func judge(
    _ shown: [(file: RepositoryFile, sign: FileLexicon.PathSign)],
    of sight: RepositorySight,
    _ component: Component,
    _ observation: inout Observation
  ) {
    let paths = shown.prefix(Self.filesCited).map(\.file.path).joined(separator: ", ")
    observation.standing = .listed
    observation.value = component.repositoryUse
    observation.says =
      "\(sight.id) lists \(shown[0].sign.reads): \(paths)\(more(shown.count))\(sight.remarks)"
    observation.excerpt = paths
    observation.source.path = shown[0].file.path
  }

  /// No path tells: what the card points at may still be it, so long as there is anything to run.
  private func judgeUnshown(
    _ sight: RepositorySight,
    _ component: Component,
    _ observation: inout Observation
  ) {
    let wanted = component.rawValue.spaced
    let scripts = sight.files.filter(lexicon.isScript)
    if !sight.isWhole {
      observation.standing = .failed
      observation.says = "\(sight.id) was seen in part, and that part shows no \(wanted)"
    } else if sight.files.count == 1, let file = scripts.first, observation.claim == .linked {
      observation.standing = .listed
      observation.value = component.repositoryUse
      observation.says = "\(sight.id) lists \(file.path), which the card points at as \(wanted)"
      observation.excerpt = file.path
    } else if observation.claim == .linked, !scripts.isEmpty {
      observation.standing = .notLookedAt
      observation.says =
        "\(sight.id) lists \(sight.files.count) files, none of them \(wanted) by its path; none was opened"
    } else {
      observation.standing = .empty
      observation.says =
        "\(sight.id) lists \(sight.files.count) files, none of them \(wanted) by its path"
    }
  }

  private func more(_ count: Int) -> String {
    count > Self.filesCited ? " and \(count - Self.filesCited) more" : ""
  }

  /// What the repositories of a card hold beyond what the card says of them.
  func unclaimed(beside claimed: [Observation]) -> [Observation] {
    var met: Set<Goal> = []
    return claimed.flatMap { observation -> [Observation] in
      guard observation.kind == .repository, observation.standing != .generic,
        let root = Pointer(observation).flatMap({ itinerary.goals[$0] })?.root,
        let landing = landings[root], case .repository = landing.sight, met.insert(root).inserted
      else { return [] }
      let known = claimed.filter { leads($0, to: root) }.map(\.component)
      let others = [Component.evaluationCode, .fineTuningCode].filter { !known.contains($0) }
      return others.compactMap { found(for: $0, observation, landing) }
    }
  }

  private func leads(_ observation: Observation, to root: Goal) -> Bool {
    Pointer(observation).flatMap { itinerary.goals[$0] }?.root == root
  }

  private func found(
    for component: Component,
    _ observation: Observation,
    _ landing: Landing
  ) -> Observation? {
    var other = observation
    other.component = component
    other.claim = nil
    other = judged(other, landing, below: "")
    return other.standing == .listed ? other : nil
  }
}

extension RepositorySight {
  /// The same with only the files at or below `path`.
  func below(_ path: String) -> RepositorySight {
    guard !path.isEmpty else { return self }
    var sight = self
    sight.files = files.filter { $0.path == path || $0.path.hasPrefix(path + "/") }
    return sight
  }

  /// What a reader should know beside the files.
  var remarks: String {
    var remarks: [String] = []
    if isFork { remarks.append("a fork") }
    if isArchived { remarks.append("archived") }
    if !isWhole { remarks.append("seen in part") }
    return remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
  }
}

extension Component {
  /// What a repository that shows it is called in rule files.
  fileprivate var repositoryUse: String { self == .evaluationCode ? "evaluation" : "training" }
}

extension String {
  /// An id as words: "evaluation code".
  fileprivate var spaced: String { split(separator: "-").joined(separator: " ") }
}
