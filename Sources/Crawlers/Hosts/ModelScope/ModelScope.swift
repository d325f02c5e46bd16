// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// ModelScope, at its Chinese or its international address.
///
/// Source: its published client (https://github.com/modelscope/modelscope_hub). What no source says is
/// read in either form it may have, and what is not understood is unseen.
struct ModelScope: Sendable {
  /// A model or a dataset.
  struct Place: Sendable, Hashable {
    enum Kind: String, Sendable, Hashable {
      case model = "models"
      case dataset = "datasets"
    }

    var kind: Kind
    /// "www.modelscope.cn" or "www.modelscope.ai": two sites with repositories of their own.
    var site: String
    /// `owner/name`.
    var id: String
    /// nil for the default branch.
    var revision: String?

    var page: String { "https://\(site)/\(kind.rawValue)/\(PageAddress.escaped(path: id))" }

    /// The address of an API route below the repository.
    func api(_ route: String = "") -> String {
      "https://\(site)/api/v1/\(kind.rawValue)/\(PageAddress.escaped(path: id))\(route)"
    }

    /// The revision as a part of a query.
    var branch: String { PageAddress.escaped(segment: revision ?? ModelScope.mainBranch) }

    /// The address of a file's contents, or of the storage that has them.
    func contents(_ path: String) -> String {
      api("/repo?Revision=\(branch)&FilePath=\(PageAddress.escaped(segment: path))")
    }
  }

  /// What a repository's default branch is called there.
  static let mainBranch = "master"

  var context: CrawlContext

  func ask(_ url: String, purpose: String) async -> Answer {
    let request = FetchRequest(url, accept: "application/json", purpose: purpose)
    return await context.fetcher.answer(request, due: .json)
  }

  /// What an answer's envelope holds.
  ///
  /// An envelope that says 404 although the status does not is the host's answer all the same.
  func opened<Value: Decodable & Sendable>(
    _ answer: Answer,
    as type: Value.Type
  ) -> Opened<Value> {
    switch answer {
    case .found(let response):
      do throws(FetchError) {
        let envelope = try response.decoded(ModelScopeEnvelope<Value>.self)
        if envelope.isMissing { return .absent(.missingOrPrivate, response) }
        guard !envelope.isFailure else { return .unseen(envelope.error(at: response.url)) }
        guard let data = envelope.data else {
          throw FetchError(.unreadable(what: "an answer of another shape"), url: response.url)
        }
        return .found(data, response)
      } catch {
        return .unseen(error)
      }
    // Its API marks no gates: a refusal says nothing of what is there.
    case .gated(let response):
      return .unseen(FetchError(.status(response.status), url: response.url))
    case .absent(let standing, let response):
      return .absent(standing == .withdrawn ? standing : .missingOrPrivate, response)
    case .unseen(let error): return .unseen(error)
    }
  }

  /// An answer whose envelope was opened.
  enum Opened<Value: Sendable>: Sendable {
    case found(Value, FetchResponse)
    /// Not there, or not for everyone.
    case absent(Standing, FetchResponse)
    case unseen(FetchError)

    /// What was found; anything else is thrown as a failure to see.
    func get() throws(FetchError) -> (Value, FetchResponse) {
      switch self {
      case .found(let value, let response): return (value, response)
      case .absent(_, let response):
        throw FetchError(.status(response.status), url: response.url)
      case .unseen(let error): throw error
      }
    }
  }
}

extension ModelScope {
  /// A file of a model or a dataset.
  func read(_ wish: FileWish) async -> Answer {
    let (page, revision) =
      switch wish.owner {
      case .model(let subject): (subject.resolved, subject.revision)
      case .goal(let goal, let revision): (goal.id, goal.revision ?? revision)
      }
    guard var place = ModelScopeReference.place(of: page) else {
      return .unseen(FetchError(.notRecorded, url: wish.path))
    }
    place.revision = revision ?? place.revision
    let request = wish.request(place.contents(wish.path))
    return await context.fetcher.answer(request, due: .text).withoutEnvelope
  }
}

extension Answer {
  /// The same, but for contents that are an envelope which says why there are none.
  var withoutEnvelope: Answer {
    guard case .found(let response) = self, response.body.first == UInt8(ascii: "{"),
      response.body.count <= ModelScopeEnvelope<JSONTree>.longestRefusal
    else { return self }
    do throws(FetchError) {
      let envelope = try response.decoded(ModelScopeEnvelope<JSONTree>.self)
      guard envelope.isFailure else { return self }
      return envelope.isMissing
        ? .absent(.dead, response) : .unseen(envelope.error(at: response.url))
    } catch {
      return self
    }
  }
}

extension HostCrawler {
  /// ModelScope.
  package static let modelScope = HostCrawler(
    name: "ModelScope",
    recognise: { text, requested, _ throws(ReferenceError) in
      try ModelScopeReference.read(text, requested: requested)
    },
    open: { reference, context async throws(CrawlError) in
      try await ModelScope(context: context).open(reference)
    },
    list: { opening, context in await ModelScope(context: context).list(opening) },
    locate: { pointer, _ in ModelScope.locate(pointer) },
    follow: { goal, context in await ModelScope(context: context).follow(goal) },
    read: { wish, context in await ModelScope(context: context).read(wish) },
    ownAddress: { id, kind, page in
      guard var place = ModelScopeReference.place(of: page), ModelScopeReference.isID(id) else {
        return nil
      }
      place.kind = kind == .model ? .model : .dataset
      place.id = id
      return place.page
    }
  )
}
