// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension RunAddress {
  /// First segments of wandb.ai that are no users.
  private static let sitesOfWandB: Set<String> = [
    "site", "fully-connected", "login", "signup", "home", "settings", "quickstart", "gallery",
    "registry", "orgs", "logout", "authorize", "onboarding", "support",
  ]
  /// `wandb.ai/{entity}/{project}`, behind which `runs`, `reports`, `groups` or `sweeps` may follow;
  /// `api.wandb.ai/links/{entity}/{name}`.
  static func weightsAndBiases(_ link: RunLink) -> RunAddress? {
    let kind = RunHost.weightsAndBiases
    if link.host == "api.wandb.ai" {
      let kinds = ["links", "report", "reports"]
      guard let first = link.segment(0), kinds.contains(first), let owner = link.segment(1),
        let name = link.segment(2)
      else { return nil }
      return RunAddress(host: kind, owner: owner, page: .link(name))
    }
    guard ["wandb.ai", "app.wandb.ai"].contains(link.host), let owner = link.segment(0),
      !sitesOfWandB.contains(owner), let project = link.segment(1)
    else { return nil }
    let page = page(link.segment(2), link.segment(3))
    return RunAddress(host: kind, owner: owner, project: project, page: page)
  }

  private static func page(_ kind: String?, _ name: String?) -> Page {
    switch (kind, name) {
    case ("runs", let name?): .run(name)
    case ("reports", let name?): .report(name)
    case ("groups", let name?): .group(name)
    case ("sweeps", let name?): .sweep(name)
    default: .project
    }
  }
}
