// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension HostCrawler {
  /// A host that holds no models: pointers of cards lead to it, references never name it.
  init(
    dataHost name: String,
    locate: @escaping @Sendable (_ pointer: Pointer, _ settings: HostSettings) -> Goal?,
    follow: @escaping @Sendable (_ goal: Goal, _ context: CrawlContext) async -> Landing,
    read: (@Sendable (_ wish: FileWish, _ context: CrawlContext) async -> Answer)? = nil
  ) {
    self.init(
      name: name,
      holdsModels: false,
      recognise: { _, _, _ in nil },
      open: { reference, _ async throws(CrawlError) in
        throw CrawlError(.missingOrPrivate, url: reference.requested, reference: reference)
      },
      list: { opening, _ in Listing(source: Source(url: opening.subject.resolved)) },
      locate: locate,
      follow: follow,
      read: read ?? { wish, _ in .unseen(FetchError(.notRecorded, url: wish.path)) }
    )
  }
}

extension Landing {
  /// What a host says is not there, or not for everyone.
  init(barred standing: Standing, says: String, kind: Surface.Kind, _ response: FetchResponse) {
    self.init(
      .barred(standing, says: says),
      surfaces: [Surface(kind, response)],
      source: Source(url: response.hops.first?.url ?? response.url, at: response.at),
      sha256: response.sha256
    )
  }

  /// What could not be seen.
  init(unseen error: FetchError, kind: Surface.Kind, url: String) {
    self.init(
      .unseen(error),
      surfaces: [Surface(kind, url: url, failed: error)],
      source: Source(url: url)
    )
  }

  /// What a host shows.
  init(_ sight: Sight, kind: Surface.Kind, _ response: FetchResponse) {
    self.init(
      sight,
      surfaces: [Surface(kind, response)],
      source: Source(url: response.hops.first?.url ?? response.url, at: response.at),
      sha256: response.sha256
    )
  }
}

extension Landing {
  /// Takes in what a look at a dataset saw.
  mutating func adopt(_ opened: FileSight?, _ remarks: [String]) {
    guard case .dataset(var sight) = sight else { return }
    sight.opened = opened ?? sight.opened
    sight.remarks += remarks
    self.sight = .dataset(sight)
  }
}

extension Answer {
  /// The same, but unseen where fewer bytes came than its list says the file has: a body that broke
  /// off, not a short file.
  func holding(_ size: Int?) -> Answer {
    guard case .found(let response) = self, !response.isCut, let size, size > 0 else { return self }
    let came = response.body.count
    guard came < (response.status == 206 ? min(response.partSize ?? 1, size) : size) else {
      return self
    }
    let bytes = came == 0 ? "no bytes" : "\(came) bytes"
    let what = "\(bytes), where the list of files says \(size)"
    return .unseen(FetchError(.unreadable(what: what), url: response.url))
  }

  /// What a host answers that keeps from everybody a file which its own list shows to everybody, as a
  /// clause; nil where it keeps nothing back, could not be seen, or does not find the file.
  var refusal: String? {
    switch self {
    case .gated(let response):
      "its host asks for a login (status \(response.status)), though its list shows no gate"
    case .absent(.missingOrPrivate, let response):
      "its host gives it to nobody without a login (status \(response.status)), though the list has it"
    case .absent(.withdrawn, let response):
      "its host answers that it was taken back (status \(response.status)), though the list has it"
    case .absent, .found, .unseen: nil
    }
  }

  /// The surface of something that was asked for and not seen; nil where it was.
  var failure: Surface? {
    switch self {
    case .found: nil
    case .gated(let response), .absent(_, let response):
      Surface(
        .content,
        url: response.hops.first?.url ?? response.url,
        failed: FetchError(.status(response.status), url: response.url)
      )
    case .unseen(let error): Surface(.content, url: error.url, failed: error)
    }
  }
}

extension CrawlContext {
  /// Asks for a JSON value of what is called `name`, and says what it shows.
  ///
  /// `refusalTells` says whether the host refuses only what is missing or private, and not also what
  /// it shows to those who log in.
  func landing<Value: Decodable & Sendable>(
    _ url: String,
    of name: String,
    purpose: String,
    as type: Value.Type,
    refusalTells: Bool = true,
    sight: (Value) -> Landing.Sight
  ) async -> Landing {
    let request = FetchRequest(url, accept: "application/json", purpose: purpose)
    switch await fetcher.answer(request, due: .json) {
    case .found(let response):
      do throws(FetchError) {
        return Landing(sight(try response.decoded(type)), kind: .dataset, response)
      } catch {
        return Landing(unseen: error, kind: .dataset, url: url)
      }
    case .gated(let response):
      let error = FetchError(.status(response.status), url: url)
      return Landing(unseen: error, kind: .dataset, url: url)
    case .absent(.missingOrPrivate, let response) where !refusalTells:
      let error = FetchError(.status(response.status), url: url)
      return Landing(unseen: error, kind: .dataset, url: url)
    case .absent(let standing, let response):
      let says = "\(name) answers that nothing is there (status \(response.status))"
      return Landing(barred: standing, says: says, kind: .dataset, response)
    case .unseen(let error):
      return Landing(unseen: error, kind: .dataset, url: url)
    }
  }
}
