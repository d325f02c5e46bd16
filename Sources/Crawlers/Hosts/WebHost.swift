// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Every other public host over https: looked at by a head and a few bytes, never with a token.
enum WebHost {
  static func locate(_ pointer: Pointer, _ settings: HostSettings) -> Goal? {
    guard pointer.kind == .dataset, let address = PageAddress(pointer.target),
      address.scheme == "https", address.host.contains("."), !address.segments.isEmpty
    else { return nil }
    return Goal(kind: .dataset, id: pointer.target)
  }

  static func follow(_ goal: Goal, _ context: CrawlContext) async -> Landing {
    await WebFile(goal.id).landing(context)
  }

  /// The file at the address that the pointer names.
  static func read(_ wish: FileWish, _ context: CrawlContext) async -> Answer {
    guard case .goal(let goal, _) = wish.owner else {
      return .unseen(FetchError(.notRecorded, url: wish.path))
    }
    return await context.fetcher.answer(wish.request(goal.id), due: .text)
  }
}

extension HostCrawler {
  /// Any other host; stands last, since it knows every address.
  package static let web = HostCrawler(
    dataHost: "other hosts",
    locate: { WebHost.locate($0, $1) },
    follow: { await WebHost.follow($0, $1) },
    read: { await WebHost.read($0, $1) }
  )
}
