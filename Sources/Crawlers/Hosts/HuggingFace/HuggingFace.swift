// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The Hugging Face Hub, at its public address or where `HF_ENDPOINT` says.
struct HuggingFace: Sendable {
  var context: CrawlContext
  /// The Hub's address without a trailing slash.
  var hub: String { context.settings.hub }

  /// The address of a repository's own page; datasets stand under `datasets/`.
  func page(_ id: String) -> String { "\(hub)/\(PageAddress.escaped(path: id))" }

  /// The address of an API route below a repository.
  func api(_ kind: String, _ id: String, _ route: String = "") -> String {
    "\(hub)/api/\(kind)/\(PageAddress.escaped(path: id))\(route)"
  }

  /// The address of a file's contents.
  ///
  /// Never `/raw/`, which answers with pointers and, of gated models, not at all.
  func resolve(_ id: String, revision: String, path: String) -> String {
    "\(page(id))/resolve/\(PageAddress.escaped(segment: revision))/\(PageAddress.escaped(path: path))"
  }
}

extension HuggingFace {
  /// A file of a model or a dataset, by its contents' address.
  func read(_ wish: FileWish) async -> Answer {
    let url =
      switch wish.owner {
      case .model(let subject):
        resolve(subject.id, revision: subject.revision ?? "main", path: wish.path)
      case .goal(let goal, let revision):
        resolve("datasets/\(goal.id)", revision: revision ?? "main", path: wish.path)
      }
    return await context.fetcher.answer(wish.request(url), due: .text)
  }
}

extension HostCrawler {
  /// The Hugging Face Hub.
  package static let huggingFace = HostCrawler(
    name: "Hugging Face",
    recognise: { text, requested, settings throws(ReferenceError) in
      try HubReference.read(text, requested: requested, settings: settings)
    },
    open: { reference, context async throws(CrawlError) in
      try await HuggingFace(context: context).open(reference)
    },
    list: { opening, context in await HuggingFace(context: context).list(opening) },
    locate: { pointer, settings in HuggingFace.locate(pointer, settings) },
    follow: { goal, context in await HuggingFace(context: context).follow(goal) },
    read: { wish, context in await HuggingFace(context: context).read(wish) },
    // Large files stand behind signed addresses on hosts below these.
    ownHosts: ["huggingface.co", "hf.co"]
  )
}
