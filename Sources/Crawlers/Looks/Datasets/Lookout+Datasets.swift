// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Lookout {
  /// Opens a file of each dataset that is listed, asks a sample of the addresses of each that is a
  /// list, and asks how the host describes those whose files do not tell.
  static let datasets = Lookout("datasets") { sighting, _ in
    sighting.itinerary.stops.flatMap { stop -> [Look] in
      guard let landing = sighting.landings[stop.root] else { return [] }
      guard case .dataset(let sight) = landing.sight else {
        return [DataDescription(stop: stop, landing: landing)?.look].compactMap { $0 }
      }
      let place = DataPlace(stop: stop, landing: landing, sight: sight)
      return [place.sampleLook, place.listLook].compactMap { $0 }
    }
  }
}

/// A dataset that a look is at.
struct DataPlace: Sendable {
  var stop: Itinerary.Stop
  var landing: Landing
  var sight: DatasetSight

  private var goal: Goal { stop.root }
  /// Where its files are read, which may be the card's own host.
  private var owner: Goal { landing.own?.goal ?? goal }
  private var host: HostCrawler { landing.own?.host ?? stop.host }

  /// Bytes of a list of addresses that are read.
  private static let listStart = 64 << 10
  /// Addresses of a list that are asked.
  private static let addressesAsked = 5

  /// Opens the smallest file, by its first bytes.
  var sampleLook: Look? {
    guard sight.form == .hosted, let file = sight.sample else { return nil }
    return Look("\(goal.id) \(file.path)", .datasets, stake: .grade, cost: 1) { context in
      await sampled(file, context)
    }
  }

  private func sampled(_ file: RepositoryFile, _ context: CrawlContext) async -> Looked {
    let opened = DataSample(
      file: file,
      owner: sight.id,
      isOnly: sight.dataFiles == 1 && !sight.isPart && !sight.isFile,
      isPointedAt: sight.isFile,
      placeholder: context.files.data.placeholder
    )
    let answer = await host.read(
      wish(file, start: DataSample.start, "whether \(file.path) holds what its name says"),
      context
    )
    .holding(file.size)
    var looked = looked(answer) { response in opened.sight(response) }
    if let refused = refused(file, answer) ?? page(file, answer) { looked.opened[goal] = refused }
    return looked
  }

  /// A file that the list shows to everybody, and its host to nobody.
  private func refused(_ file: RepositoryFile, _ answer: Answer) -> FileSight? {
    guard let refusal = answer.refusal, let surface = answer.failure else { return nil }
    var source = Source(url: surface.url, revision: landing.source.revision, at: surface.at)
    source.path = file.path
    return FileSight(
      .contradicted,
      says: "\(file.path) could not be opened: \(refusal)",
      excerpt: file.path,
      source: source
    )
  }

  /// A page that comes in place of the file that the card points at.
  private func page(_ file: RepositoryFile, _ answer: Answer) -> FileSight? {
    guard sight.isFile, case .unseen(let error) = answer,
      case .wrongType(_, let got) = error.problem
    else { return nil }
    return FileSight(
      .contradicted,
      says: "opened, it is \(got)",
      excerpt: file.path,
      source: landing.source
    )
  }

  /// Asks some of the addresses of a list whether they still answer.
  var listLook: Look? {
    guard sight.form == .index, let file = sight.sample else { return nil }
    let cost = 1 + Self.addressesAsked
    return Look("\(goal.id) \(file.path)", .datasets, stake: .outcome, cost: cost) { context in
      let wish = wish(file, start: Self.listStart, "the addresses that \(file.path) lists")
      let answer = await host.read(wish, context)
      guard case .found(let response) = answer else { return looked(answer) { _ in nil } }
      let sample = AddressSample(response, most: Self.addressesAsked)
      let alive = await sample.asked(context)
      var looked = looked(answer) { alive.sight(of: file, owner: sight.id, response: $0) }
      looked.surfaces += alive.surfaces
      return looked
    }
  }

  private func wish(_ file: RepositoryFile, start: Int, _ purpose: String) -> FileWish {
    FileWish(
      file.path,
      of: .goal(owner, revision: landing.source.revision),
      range: 0...(start - 1),
      limit: start,
      prefixSuffices: true,
      purpose: purpose
    )
  }

  /// The landing with the file that was opened, or the failure to open it.
  private func looked(_ answer: Answer, _ sight: (FetchResponse) -> FileSight?) -> Looked {
    var looked = Looked()
    guard case .found(let response) = answer else {
      looked.surfaces = [answer.failure].compactMap { $0 }
      return looked
    }
    looked.surfaces = [Surface(.content, response)]
    if let sight = sight(response) { looked.opened[goal] = sight }
    return looked
  }
}
