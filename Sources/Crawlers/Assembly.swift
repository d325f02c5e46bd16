// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Digests

/// Puts together what the waves of a crawl saw: a pure function of their results.
struct Assembly {
  var opening: Opening
  var reading: CardReading
  var listing: Listing
  var ancestry: Ancestry
  var landings: [Goal: Landing]
  var itinerary: Itinerary
  var looked: Looked
  var lexicon: FileLexicon
  /// What code is judged by; nil where there is none to be judged.
  var code: CodeContext?
  private let ownCode: RepositorySight
  var licenses: LicenseSources
  var hosts: [HostCrawler]
  var settings: HostSettings
  /// The publisher's own pointers, which the reading holds, too.
  var pointers: OwnPointers

  init(_ sighting: Sighting, _ looked: Looked, _ context: CrawlContext) {
    licenses = context.licenses
    settings = context.settings
    pointers = context.pointers
    hosts = sighting.hosts
    opening = sighting.opening
    reading = sighting.reading
    listing = sighting.listing
    listing.learn(looked.weights.sizes)
    ancestry = sighting.ancestry
    landings = sighting.landings.merging(looked.landings) { $0.adding($1) }
    for goal in Set(looked.opened.keys).union(looked.remarks.keys) {
      landings[goal]?.adopt(looked.opened[goal], looked.remarks[goal] ?? [])
    }
    itinerary = sighting.itinerary
    self.looked = looked
    lexicon = context.files
    code = landings.isEmpty && listing.files.isEmpty ? nil : sighting.code(context)
    ownCode = sighting.ownCode
  }

  /// Files of the model's own repository that are cited for one component at most.
  private static let ownFilesCited = 5

  var evidence: Evidence {
    let weights = WeightsSight(
      opening: opening,
      listing: listing,
      reading: reading,
      lexicon: lexicon,
      inspection: looked.weights
    )
    var evidence = Evidence(subject: opening.subject)
    let followed = followed
    evidence.observations = followed + baseDatasets(beside: followed) + ownFiles + checkpoints
    evidence.observations += looked.observations
    if let observation = weights.observation { evidence.observations.append(observation) }
    evidence.surfaces = surfaces
    evidence.notRead = notRead
    evidence.access = opening.access
    evidence.weights = weights.facts
    evidence.card = reading.card
    evidence.card.task = reading.card.task ?? opening.task
    evidence.license = license
    evidence.lineage = ancestry.lineage + reading.generators
    evidence.checkpoints = checkpointFacts(
      claim: evidence.saw(.card) ? reading.checkpoints : max(.unseen, partlySeen)
    )
    evidence.digest = Self.digest(of: evidence.surfaces)
    return evidence
  }

  /// A claim read from a part of the card still stands; silence of a part says nothing.
  private var partlySeen: Claim { reading.checkpoints == .absent ? .unseen : reading.checkpoints }

  private var license: LicenseFacts {
    var license = reading.license
    license.declared = opening.declared(license)
    if let found = opening.repositoryLicense, let declared = license.declared,
      found.lowercased() != declared.lowercased(), found != "other", declared != "none"
    {
      license.conflicts.append("\(opening.subject.host): \(found)")
    }
    if let text = looked.license, let names = licenses.value?.names {
      license.text = text.name(names)
      let declared = license.declared?.split(separator: ",").map { String($0).trimmed } ?? []
      license.conflicts += [text.conflict(with: declared, names)].compactMap { $0 }
    }
    license.conflicts += ancestry.conflicts(with: license.declared)
    license.unseen = ancestry.lineage.filter { $0.terms == nil }.map(\.id)
    return license
  }

  /// The card's observations, each pointer as it was found to stand.
  private var followed: [Observation] {
    let judge = PointerJudge(
      lexicon: lexicon,
      code: code,
      landings: landings,
      itinerary: itinerary
    )
    let read = reading.observations.withoutEchoes
    let judged = read.map { pointers.attributed(judge.judged($0), asRead: $0) }
    return judged + judge.unclaimed(beside: read)
  }

  /// The training data of the models this one was made from.
  ///
  /// It is the other part of the whole, whether the model's own is there or not. Only where neither
  /// can be told yet, since the model's card or what that points at could not be seen, does the
  /// base's data say nothing.
  private func baseDatasets(beside followed: [Observation]) -> [Observation] {
    guard !ancestry.members.isEmpty else { return [] }
    let data = followed.filter { $0.component == .datasets && $0.kind == .dataset }
    let isToldApart = reading.observations.contains {
      $0.component == .datasets && $0.part == .base
    }
    let isKnown =
      data.contains(where: \.standing.isFound) || reading.weightsKind == .merge
      || ownSurfaces.contains { $0.kind == .card && $0.sight == .whole }
        && !data.contains { [.failed, .contradicted].contains($0.standing) }
    guard !isToldApart, isKnown else { return [] }
    return ancestry.data(lexicon: lexicon, cited: opening.cardPlace)
  }

  /// Files of the repository itself that show a component by their paths.
  private var ownFiles: [Observation] {
    let components: [Component] = [.evaluationCode, .fineTuningCode, .trainingMetrics]
    return components.flatMap { component -> [Observation] in
      let opened = opened(component)
      let found = lexicon.files(showing: component, in: listing.files)
      guard !found.isEmpty else { return [] }
      let copies = code?.copies(in: ownCode, component)
      // What was opened tells most.
      let first = found.filter { opened[$0.file.path] != nil }
      let rest = found.filter { opened[$0.file.path] == nil }
      return (first + rest).prefix(Self.ownFilesCited).map {
        ownFile($0.file, component, $0.sign, copies)
      }
    }
  }

  /// Files that were opened for a component, by path.
  private func opened(_ component: Component) -> [String: FileSight] {
    (looked.code[component] ?? [:]).merging(looked.files) { code, _ in code }
  }

  private func ownFile(
    _ file: RepositoryFile,
    _ component: Component,
    _ sign: FileLexicon.PathSign,
    _ copies: CopiesMet?
  ) -> Observation {
    let sight = opened(component)[file.path] ?? copied(listed(file, sign), file, copies)
    return Observation(
      kind: .file,
      component: component,
      name: file.path,
      value: file.size.map { "\($0)" } ?? "",
      standing: sight.standing,
      says: sight.says,
      source: sight.source,
      excerpt: sight.excerpt,
      sha256: sight.sha256
    )
  }

  /// The same, but for what public software brings and does not name the model.
  private func copied(
    _ sight: FileSight,
    _ file: RepositoryFile,
    _ copies: CopiesMet?
  ) -> FileSight {
    guard sight.standing == .listed, let copies, let code, copies.needsName(file.path),
      code.names.naming(in: file.path) < .family
    else { return sight }
    var sight = sight
    sight.standing = .generic
    sight.says += ", of \(copies.words(of: [file.path]) ?? "public software")"
    return sight
  }

  /// A file as its list shows it.
  private func listed(_ file: RepositoryFile, _ sign: FileLexicon.PathSign) -> FileSight {
    let size = file.size
    let own: Standing = size.map { $0 < sign.least ? .empty : sign.unopened } ?? .notLookedAt
    var source = listing.source
    source.path = file.path
    return FileSight(
      own == .empty ? own : opening.access.barred ?? own,
      says:
        "\(sign.reads), listed in the repository\(size.map { " (\(ByteCount($0)))" } ?? " without a size")",
      excerpt: file.path,
      source: source,
      sha256: listing.sha256
    )
  }

  /// What the first wave saw of the model.
  private var ownSurfaces: [Surface] { opening.surfaces.map(contradicted).map(unread) }

  private var surfaces: [Surface] {
    var surfaces = ownSurfaces + listing.surfaces
    surfaces += pointers.surfaces
    for stop in itinerary.stops { surfaces += landings[stop.root]?.surfaces ?? [] }
    surfaces += itinerary.leftOut.map(leftOut)
    surfaces += ancestry.surfaces + looked.surfaces
    var seen: Set<Surface> = []
    return surfaces.map(\.unasked).filter { seen.insert($0).inserted }
  }

  private func leftOut(_ pointer: Pointer) -> Surface {
    let why = Surface.Sight.notAsked(why: "over the limit of \(itinerary.limit) pointers")
    switch pointer.kind {
    case .dataset: return Surface(kind: .dataset, url: pointer.target, sight: why)
    case .repository: return Surface(kind: .repository, url: pointer.target, sight: why)
    case .run:
      let why = "over the limit of \(Itinerary.runLimit) run pages"
      return Surface(kind: .content, url: pointer.target, sight: .notAsked(why: why))
    }
  }

  /// A card whose sentences were not read was seen in part: what they say may be what is missing.
  private func unread(_ surface: Surface) -> Surface {
    guard surface.kind == .card, surface.sight == .whole,
      let note = reading.observations.first(where: { $0.name == ProseReading.name })
    else { return surface }
    var surface = surface
    surface.sight = .part(why: note.says)
    return surface
  }

  /// What is missing of a card of which fewer bytes came than the list of files says; nil where
  /// nothing is.
  private var cardLack: String? {
    guard let bytes = opening.cardBytes, bytes > 0,
      let path = opening.cardPlace.path,
      let size = listing.files.first(where: { $0.path == path })?.size, bytes < size
    else { return nil }
    return "\(bytes) bytes, where the list of files says \(size)"
  }

  /// A card that its host says is not there, or answers with nothing, while the list of files names
  /// it, was not seen.
  private func contradicted(_ surface: Surface) -> Surface {
    if surface.kind == .card, surface.sight == .whole, let lack = cardLack {
      var surface = surface
      surface.sight = .failed(FetchError(.unreadable(what: lack), url: surface.url))
      return surface
    }
    let files = listing.files + (opening.namedFiles ?? [])
    let isEmpty = surface.sha256 == SHA256.hex("")
    guard surface.kind == .card, opening.lacksCard || isEmpty, surface.sight == .whole,
      let readme = files.first(where: { $0.path.lowercased().hasPrefix("readme") }),
      !isEmpty || readme.size.map({ $0 > 0 }) ?? false
    else { return surface }
    var surface = surface
    let answer = isEmpty ? "answered with nothing" : "answered as not there"
    let what = "\(answer), while the list of files names \(readme.path)"
    surface.sight = .failed(FetchError(.unreadable(what: what), url: surface.url))
    return surface
  }

  /// `sha256:` over every surface's address and bytes, or why they were not seen, in order.
  static func digest(of surfaces: [Surface]) -> String {
    let lines = surfaces.map { surface in
      switch surface.sight {
      case .whole: "\(surface.url)\twhole\t\(surface.sha256 ?? "-")"
      case .part(let why): "\(surface.url)\tpart: \(why)\t\(surface.sha256 ?? "-")"
      case .failed(let error): "\(surface.url)\tfailed: \(error.kind)"
      case .notAsked(let why): "\(surface.url)\tnot asked: \(why)"
      }
    }
    return "sha256:" + SHA256.hex(lines.joined(separator: "\n"))
  }
}

extension Surface {
  /// The same, not asked where the requests were spent before its turn came, or its host excluded.
  fileprivate var unasked: Surface {
    guard case .failed(let error) = sight, error.isLeftOut else { return self }
    var surface = self
    surface.sight = .notAsked(why: error.reason)
    return surface
  }
}
