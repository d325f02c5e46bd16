// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// A file at an address of any host: asked for its head, and where the host gives none, for its
/// first bytes.
struct WebFile: Sendable {
  var url: String

  init(_ url: String) { self.url = url }

  /// Bytes that are asked for where a host answers no question for the head.
  private static let start = 1_024
  /// In bytes: what is smaller is a notice, not data.
  private static let least = 128

  func landing(_ context: CrawlContext) async -> Landing {
    let words = context.files.data
    let purpose = "whether something is there, its kind and its size"
    let head = FetchRequest(url, method: .head, purpose: purpose)
    let answer = await context.fetcher.answer(head, due: .html)
    guard answer.refusesHead || isDoubtful(answer) else { return landing(answer, words) }
    var get = FetchRequest(url, range: 0...(Self.start - 1), limit: Self.start, purpose: purpose)
    get.prefixSuffices = true
    let start = await context.fetcher.answer(get, due: .html)
    // What the head said stands where nothing more can be seen.
    return landing(start.isUnseen && !answer.refusesHead ? answer : start, words)
  }

  /// Whether a head alone says that nothing is there, or something else than the name promises: some
  /// hosts know no heads, and answer that there is no such page, or with no length; some give every
  /// file that they do not know the type of text.
  private func isDoubtful(_ answer: Answer) -> Bool {
    switch answer {
    case .absent(.dead, _): true
    case .found(let response):
      response.wholeSize.map { $0 < Self.least } ?? false || isMistyped(response)
    case .absent, .gated, .unseen: false
    }
  }

  /// The last part of its address; nil where there is none.
  private var name: String? { PageAddress(url)?.segments.last }

  /// The format that its name promises, where bytes can show it.
  private var promised: DataFormat? { name.flatMap { DataFormat(promisedBy: $0) } }

  /// Whether its host calls text what its name says to be a packed or binary format.
  private func isMistyped(_ response: FetchResponse) -> Bool {
    guard let promised, !promised.isText else { return false }
    let type = response.headers["Content-Type"]?.lowercased() ?? ""
    return type.hasPrefix("text/") || type.hasPrefix("application/json")
  }

  /// What its host or its first bytes say against its name; nil where nothing does.
  private func contradiction(_ response: FetchResponse) -> Landing.Sight? {
    guard let promised else { return nil }
    guard !response.body.isEmpty else {
      let says = "is text by its host and \(promised.rawValue) by its name; it was not opened"
      return isMistyped(response) ? .barred(.notLookedAt, says: "\(url) \(says)") : nil
    }
    let format = DataFormat(start: response.body)
    guard format.contradicts(promised) else { return nil }
    return .barred(
      .contradicted,
      says: "\(url) begins as \(format.rawValue), where its name promises \(promised.rawValue)"
    )
  }

  private func landing(_ answer: Answer, _ words: DataWords) -> Landing {
    switch answer {
    case .found(let response):
      return Landing(sight(response, words), kind: .dataset, response)
    case .gated(let response):
      return Landing(
        unseen: FetchError(.status(response.status), url: url),
        kind: .dataset,
        url: url
      )
    case .absent(.missingOrPrivate, let response):
      let says = "\(url) asks for a login (status \(response.status))"
      return Landing(barred: .missingOrPrivate, says: says, kind: .dataset, response)
    case .absent(let standing, let response):
      let says = "\(url) answers that nothing is there (status \(response.status))"
      return Landing(barred: standing, says: says, kind: .dataset, response)
    case .unseen(let error): return Landing(unseen: error, kind: .dataset, url: url)
    }
  }

  private func sight(_ response: FetchResponse, _ words: DataWords) -> Landing.Sight {
    if response.isHTML || response.beginsAsPage {
      return .barred(
        .scriptShell,
        says: "\(url) answers with a page; what it holds is not read"
      )
    }
    guard let size = response.wholeSize else {
      return .barred(.notLookedAt, says: "\(url) answers without saying how much it holds")
    }
    if size > 0, let list = list(words) {
      var sight = DatasetSight(id: url, dataFiles: 1, bytes: nil, license: nil, sample: list)
      sight.form = .index
      sight.files = [list]
      return .dataset(sight)
    }
    guard size >= Self.least else {
      return .barred(.empty, says: "\(url) holds \(ByteCount(size)): no data")
    }
    return contradiction(response) ?? .dataset(file(size, isOpened: !response.body.isEmpty))
  }

  /// It as a dataset, with its first bytes to be looked at where its name promises what they are.
  private func file(_ size: Int, isOpened: Bool) -> DatasetSight {
    var sight = DatasetSight(id: url, dataFiles: 1, bytes: size, license: nil)
    sight.isFile = true
    if !isOpened, let name, let promised, !promised.isText {
      sight.sample = RepositoryFile(path: name, size: size)
    }
    return sight
  }

  /// The file where its name is one of lists of addresses, which may be short; nil for any other.
  private func list(_ words: DataWords) -> RepositoryFile? {
    guard let name, words.isList(name) else { return nil }
    return RepositoryFile(path: name)
  }
}

extension Answer {
  /// Whether a host knows no questions for the head alone, or turns them away.
  fileprivate var refusesHead: Bool {
    switch self {
    case .unseen(let error): [400, 403, 405, 501].contains { error.problem == .status($0) }
    case .gated: true
    case .found, .absent: false
    }
  }
}

extension FetchResponse {
  /// Bytes of the part that it brings; nil where it does not say.
  var partSize: Int? { partRange.map { $0.upperBound - $0.lowerBound + 1 } }

  /// The part that it brings, as `Content-Range` says: "bytes 0-99/1000"; nil without one.
  var partRange: ClosedRange<Int>? {
    guard let field = headers["Content-Range"]?.split(separator: " ").last else { return nil }
    let range = field.prefix { $0 != "/" }
    let ends = range.split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2, ends[0] <= ends[1], ends[1] < .max else { return nil }
    return ends[0]...ends[1]
  }

  /// Bytes of the whole, as the head says: behind the slash of `Content-Range`, else `Content-Length`
  /// where that is not a part's.
  var wholeSize: Int? {
    if let range = headers["Content-Range"] {
      return range.split(separator: "/").last.flatMap { Int($0) }
    }
    return status == 206 ? nil : headers["Content-Length"].flatMap { Int($0.trimmed) }
  }
}
