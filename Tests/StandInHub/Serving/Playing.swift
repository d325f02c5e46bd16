// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers

/// All hosts of a world together: what becomes of one inquiry.
struct Playing: Sendable {
  let world: World
  let settings: Settings
  let ledger: Ledger
  let hub: HubRouter
  let content: ContentRouter
  let github: GitHubRouter

  init(world: World, settings: Settings, ledger: Ledger, origins: Origins) {
    self.world = world
    self.settings = settings
    self.ledger = ledger
    hub = HubRouter(world: world, settings: settings, origins: origins)
    content = ContentRouter(world: world)
    github = GitHubRouter(world: world)
  }

  /// Answers one inquiry, faults and quotas included.
  func answer(_ inquiry: Inquiry) async -> Answer {
    let (wave, fault) = await ledger.open(inquiry)
    if settings.latency > .zero { await pause() }
    var answer = await metered(inquiry)
    if let fault { answer = fault.effect.applied(to: answer) }
    if answer.headers["Date"] == nil { answer.headers.append("Date", settings.date) }
    await ledger.close(inquiry, status: answer.status, wave: wave)
    return answer
  }

  private func pause() async {
    do {
      try await Task.sleep(for: settings.latency)
    } catch {
      return  // The server is shutting down: nobody waits for the answer any more.
    }
  }

  private func metered(_ inquiry: Inquiry) async -> Answer {
    if let kept = world.exchanges.first(where: { $0.answers(inquiry) }) { return kept.answer }
    let answer = routed(inquiry)
    switch inquiry.host {
    case Host.hub: return await limitedAsHub(answer, inquiry)
    case Host.api: return await limitedAsGitHub(answer)
    default: return answer
    }
  }

  private func routed(_ inquiry: Inquiry) -> Answer {
    do {
      switch inquiry.host {
      case Host.hub: return try hub.answer(inquiry)
      case Host.content: return content.answer(inquiry)
      default: return try github.answer(inquiry)
      }
    } catch {
      return .text("The stand-in failed: \(error)\n", status: 500)
    }
  }
}
