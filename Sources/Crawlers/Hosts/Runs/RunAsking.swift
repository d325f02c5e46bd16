// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// What a host of runs answers about one page, question by question.
struct RunAsking: Sendable {
  /// The page's address, as the card has it.
  var page: String
  var address: RunAddress

  /// The most questions about one page: projects, runs, one run, or where the records lie.
  private static let most = 4
  /// In bytes: the names of what ten runs recorded take up to some hundred kB each.
  private static let limit = 4 << 20

  private var host: String { address.host.rawValue }

  func landing(_ context: CrawlContext) async -> Landing {
    guard var inquiry = RunInquiry(address) else {
      return unasked("the address names no project that \(host) could be asked for")
    }
    var surfaces: [Surface] = []
    for _ in 0..<Self.most {
      let answer = await context.fetcher.answer(request(inquiry), due: .json)
      guard case .found(let response) = answer else {
        // Spaces of pages alone have no such interface.
        if case .absent = answer, let configuration = inquiry.configuration {
          inquiry = configuration
          continue
        }
        let failure = [answer.failure].compactMap(\.self)
        return unasked("\(host) could not be asked for it", surfaces + failure)
      }
      surfaces.append(Surface(.content, response))
      switch inquiry.read(RecordPrefix(response.body, isWhole: !response.isCut)) {
      case .seen(let sight): return landing(sight, to: inquiry, response, surfaces, context)
      case .ask(let next): inquiry = next
      case .look(let url): return await records(at: url, context, surfaces)
      }
    }
    return unasked("\(Self.most) questions to \(host) did not lead to a run", surfaces)
  }

  /// What only the card says of it, and why nothing else is known.
  func unasked(_ why: String, _ surfaces: [Surface] = []) -> Landing {
    var landing = Landing(
      page: page,
      .scriptShell,
      says: "the card links the run page \(page); \(why)"
    )
    landing.surfaces = surfaces
    return landing
  }

  private func request(_ inquiry: RunInquiry) -> FetchRequest {
    let (asked, purpose) = (
      inquiry.request, "whether everybody may see \(page), and what it recorded"
    )
    switch asked.method {
    case .post:
      return .post(asked.url, body: asked.body ?? "", limit: Self.limit, purpose: purpose)
    case .get:
      return FetchRequest(
        asked.url,
        accept: "application/json",
        limit: Self.limit,
        purpose: purpose
      )
    }
  }

  private func landing(
    _ sight: RunSight,
    to inquiry: RunInquiry,
    _ response: FetchResponse,
    _ surfaces: [Surface],
    _ context: CrawlContext
  ) -> Landing {
    let view = RunPageView(page: page, address: address, last: inquiry, words: context.columns)
    var surfaces = surfaces
    if case .notAnswered(let why) = sight {
      let error = FetchError(.unreadable(what: "what was asked for: \(why)"), url: response.url)
      surfaces[surfaces.count - 1] = Surface(.content, url: response.url, failed: error)
    }
    return Landing(
      .run(view.sight(of: sight)),
      surfaces: surfaces,
      source: Source(url: response.url, at: response.at),
      sha256: response.sha256
    )
  }

  /// The records of a Space of pages alone, which are a file on the Hub: looked at by its head.
  private func records(
    at url: String,
    _ context: CrawlContext,
    _ surfaces: [Surface]
  ) async -> Landing {
    let url = context.settings.hub + url.dropFirst(HostSettings.publicHub.count)
    let request = FetchRequest(
      url,
      method: .head,
      purpose: "whether the records of \(page) are there"
    )
    switch await context.fetcher.answer(request, due: .text) {
    case .found(let response):
      let size = response.wholeSize.map { ", \(ByteCount($0))" } ?? ""
      return Landing(
        .run(
          RunPageSight(
            standing: response.wholeSize == 0 ? .empty : .listed,
            says: "\(page) keeps its records in a file that was not opened\(size)",
            isAnswered: true
          )
        ),
        surfaces: surfaces + [Surface(.content, response)],
        source: Source(url: response.hops.first?.url ?? response.url, at: response.at)
      )
    case let answer:
      return unasked(
        "its records could not be seen",
        surfaces + [answer.failure].compactMap(\.self)
      )
    }
  }
}

extension RunInquiry {
  /// What to ask where a Space does not know the interface; nil for other hosts.
  fileprivate var configuration: RunInquiry? {
    switch self {
    case .trackioProjects(let origin), .trackioProject(let origin, _),
      .trackioRun(let origin, _, _):
      .trackioConfiguration(origin: origin)
    case .weightsAndBiases, .weightsAndBiasesProject, .trackioConfiguration: nil
    }
  }
}
