// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Says how a pointer stands, given what was found at its target.
struct PointerJudge {
  var lexicon: FileLexicon
  /// What code is judged by.
  var code: CodeContext
  var landings: [Goal: Landing]
  var itinerary: Itinerary

  /// Without `code` no contents of code tell anything.
  init(
    lexicon: FileLexicon,
    code: CodeContext? = nil,
    landings: [Goal: Landing],
    itinerary: Itinerary
  ) {
    self.lexicon = lexicon
    self.code = code ?? CodeContext("", files: lexicon, contents: .none)
    self.landings = landings
    self.itinerary = itinerary
  }

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
    case .unseen(let error) where error.isLeftOut:
      observation.standing = .notLookedAt
      observation.says = "\(observation.name) was not looked at: \(error.reason)"
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
      var below = sight.below(path)
      below.isNamedFile = sight.files.contains { $0.path == path }
      judgeData(below, landing, &observation)
    case .repository(let sight):
      judge(sight, below: path, landing, &observation)
    }
    return observation
  }

  /// From now on the artifact is the source, not the card that pointed at it.
  func cite(_ landing: Landing, in observation: inout Observation) {
    observation.mention = observation.mention ?? observation.source
    observation.source = landing.source
    observation.sha256 = landing.sha256
  }

  private func judge(
    _ sight: RepositorySight,
    below path: String,
    _ landing: Landing,
    _ observation: inout Observation
  ) {
    let component = observation.component ?? .fineTuningCode
    observation.license = sight.terms
    cite(landing, in: &observation)
    let reason = CodeReason(observation)
    let seen = RepositoryCode(sight, below: path, component, reason, code)
    guard reason == .generic, seen.proof == nil else {
      return adopt(seen.finding, &observation)
    }
    observation.says =
      "\(sight.id) is there: a public harness or library, without this model's command or configuration"
  }

  private func adopt(_ finding: RepositoryCode.Finding, _ observation: inout Observation) {
    observation.standing = finding.standing
    observation.says = finding.says
    if let value = finding.value { observation.value = value }
    if !finding.excerpt.isEmpty { observation.excerpt = finding.excerpt }
    if let path = finding.path { observation.source.path = path }
    guard let opened = finding.opened else { return }
    let revision = observation.source.revision
    observation.source = opened.source
    observation.source.revision = opened.source.revision ?? revision
    observation.sha256 = opened.sha256
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
    return [.listed, .inspected].contains(other.standing) ? other : nil
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

  /// Its license as its host names it, or that there is one to be read; nil where nobody could see.
  fileprivate var terms: String? {
    license ?? (licenseFile != nil ? "other" : isWhole ? "none" : nil)
  }
}
