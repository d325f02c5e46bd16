// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Assembly {
  /// Surfaces that are not read and listed at most.
  private static let mostNotRead = 20

  /// What a reader of the card would look at, and nobody here does: each once, the models from which
  /// this one was made before the rest, in reading order.
  var notRead: [NotRead] {
    let pointers = Array(itinerary.goals.keys) + itinerary.leftOut
    var met = Set(pointers.map { AsideLink.key(of: $0.target) })
    let linked = reading.asides.compactMap { aside in
      why(aside).map { NotRead(url: aside.url, why: $0) }
    }
    let pointed = itinerary.unknown.map { NotRead(url: $0.target, why: unread($0.target)) }
    let listed = (linked + pointed).filter { met.insert(AsideLink.key(of: $0.url)).inserted }
    return Array(ancestry.notRead.prefix(Self.mostNotRead) + listed.prefix(Self.mostNotRead))
  }

  /// Why a link is not read; nil for repositories on hosts that have a crawler.
  private func why(_ aside: AsideLink) -> String? {
    switch aside.kind {
    case .paper: "a paper"
    case .article: "an article"
    case .organisation: "an organisation's page"
    case .code where hosts.isEmpty || isKnown(aside.url): nil
    case .code: Self.noCrawler
    }
  }

  private func unread(_ target: String) -> String {
    isKnown(target) ? "a page that no crawler reads" : Self.noCrawler
  }

  private static let noCrawler = "no crawler for this host"

  /// Whether an address is one of a host that has a crawler, whatever stands there.
  private func isKnown(_ url: String) -> Bool {
    let pointer = Pointer(kind: .repository, target: url)
    do throws(ReferenceError) {
      let text = try ReferenceText(url)
      return hosts.contains { $0.locate(pointer, settings) != nil || knows($0, text, url) }
    } catch {
      return false
    }
  }

  /// Whether an address is a host's, be it that of something which is no model.
  private func knows(_ host: HostCrawler, _ text: ReferenceText, _ url: String) -> Bool {
    do throws(ReferenceError) {
      return try host.recognise(text, url, settings) != nil
    } catch {
      return true
    }
  }
}
