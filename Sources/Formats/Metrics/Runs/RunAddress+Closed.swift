// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension RunAddress {
  /// First segments of comet.com that are no workspaces.
  private static let sitesOfComet: Set<String> = [
    "site", "docs", "login", "signup", "api", "opik", "pricing", "images",
  ]

  /// `www.comet.com/{workspace}/{project}/{key of the experiment}`.
  static func comet(_ link: RunLink) -> RunAddress? {
    guard ["comet.com", "comet.ml"].contains(link.host), let owner = link.segment(0),
      !sitesOfComet.contains(owner), let project = link.segment(1)
    else { return nil }
    let key = link.segment(2).flatMap { $0.utf8.count >= 32 ? $0 : nil }
    let page = key.map(Page.run) ?? .project
    return RunAddress(host: .comet, owner: owner, project: project, page: page)
  }

  /// `app.neptune.ai/{workspace}/{project}/e/{id}`, in newer ones between `o` and `org`.
  static func neptune(_ link: RunLink) -> RunAddress? {
    guard ["app.neptune.ai", "ui.neptune.ai", "neptune.ai"].contains(link.host) else { return nil }
    let isNew = link.segment(0) == "o" && link.segment(2) == "org"
    guard let owner = link.segment(isNew ? 1 : 0), let project = link.segment(isNew ? 3 : 1) else {
      return nil
    }
    let run = link.segment(after: "e") ?? link.query["runIdentificationKey"]
    // The bare host is a shop window but for its old pages of experiments.
    if link.host == "neptune.ai", run == nil { return nil }
    let page = run.map(Page.run) ?? .project
    return RunAddress(host: .neptune, owner: owner, project: project, page: page)
  }

  /// `app.clear.ml/projects/{project}/experiments/{task}`, in newer ones `tasks`.
  static func clearML(_ link: RunLink) -> RunAddress? {
    let isHost = ["clear.ml", "clearml.ai"].contains { link.host.hasSuffix("." + $0) }
    guard isHost, let project = link.segment(after: "projects") else { return nil }
    let run = link.segment(after: "experiments") ?? link.segment(after: "tasks")
    return RunAddress(host: .clearML, project: project, page: run.map(Page.run) ?? .project)
  }

  /// `swanlab.cn/@{workspace}/{project}/runs/{id}`.
  static func swanLab(_ link: RunLink) -> RunAddress? {
    guard ["swanlab.cn", "swanlab.ai"].contains(link.host), let owner = link.segment(0),
      owner.hasPrefix("@"), let project = link.segment(1)
    else { return nil }
    let page = link.segment(after: "runs").map(Page.run) ?? .project
    return RunAddress(
      host: .swanLab,
      owner: String(owner.dropFirst()),
      project: project,
      page: page
    )
  }

  /// `tensorboard.dev/experiment/{id}`.
  static func tensorBoardDev(_ link: RunLink) -> RunAddress? {
    guard link.host == "tensorboard.dev", let run = link.segment(after: "experiment") else {
      return nil
    }
    return RunAddress(host: .tensorBoardDev, page: .run(run))
  }
}
