// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Opening {
  /// Takes the card from a host's answer, or notes why its bytes are none.
  mutating func read(markdown response: FetchResponse, base: String, limit: Int) {
    do {
      let document = try MarkdownCard.read(response.body, base: base, limit: limit)
      take(document)
      cardBytes = response.body.count
      cardPlace.adopt(response)
      cardPlace.path = cardPlace.path ?? "README.md"
      subject.revision = subject.revision ?? response.commit
      cardPlace.revision = response.commit ?? subject.revision
      let sight: Surface.Sight =
        document.isCut
        ? .part(why: document.frontMatter.problem ?? "cut at \(limit) bytes") : .whole
      surfaces.append(Surface(.card, response, sight: sight))
    } catch {
      let error = FetchError(.unreadable(what: "a card that is not text"), url: response.url)
      surfaces.append(Surface(.card, url: response.url, failed: error))
    }
  }
}

extension Opening {
  /// Takes a card; front matter that the host parsed stays where the card's own was not found.
  mutating func take(_ document: CardDocument) {
    let parsed = card?.frontMatter
    card = document
    if document.frontMatter.entries.isEmpty, let parsed { card?.frontMatter = parsed }
  }
}

extension CardPlace {
  mutating func adopt(_ response: FetchResponse) {
    url = response.hops.first?.url ?? response.url
    time = response.at
    sha256 = response.sha256
  }
}

extension Surface {
  /// A surface that answered.
  init(_ kind: Kind, _ response: FetchResponse, sight: Sight = .whole) {
    self.init(
      kind: kind,
      url: response.hops.first?.url ?? response.url,
      sight: sight,
      sha256: response.sha256,
      at: response.at
    )
  }

  /// A surface that did not.
  init(_ kind: Kind, url: String, failed error: FetchError) {
    self.init(kind: kind, url: url, sight: .failed(error))
  }
}
