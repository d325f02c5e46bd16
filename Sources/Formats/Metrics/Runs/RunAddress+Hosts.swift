// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension RunAddress {
  /// First segments of wandb.ai that are no users.
  private static let sitesOfWandB: Set<String> = [
    "site", "fully-connected", "login", "signup", "home", "settings", "quickstart", "gallery",
    "registry", "orgs", "logout", "authorize", "onboarding", "support",
  ]
  /// First segments of comet.com that are no workspaces.
  private static let sitesOfComet: Set<String> = [
    "site", "docs", "login", "signup", "api", "opik", "pricing", "images",
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

  /// `www.comet.com/{workspace}/{project}/{key of the experiment}`.
  static func comet(_ link: RunLink) -> RunAddress? {
    guard ["comet.com", "comet.ml"].contains(link.host), let owner = link.segment(0),
      !sitesOfComet.contains(owner), let project = link.segment(1)
    else { return nil }
    let key = link.segment(2).flatMap { $0.utf8.count >= 32 ? $0 : nil }
    let page = key.map(Page.run) ?? .project
    return RunAddress(host: .comet, owner: owner, project: project, page: page)
  }

  /// `huggingface.co/{owner}/{name}/tensorboard`, and Spaces with Trackio in their name or with the
  /// query that Trackio's cards carry.
  static func hub(_ link: RunLink) -> RunAddress? {
    guard ["huggingface.co", "hf.co"].contains(link.host) else { return nil }
    if link.segment(0) == "spaces", let owner = link.segment(1), let name = link.segment(2) {
      return trackio(link, owner: owner, host: subdomain(owner, name), isNamed: isTrackio(name))
    }
    guard link.path.count == 3, link.path[2] == "tensorboard" else { return nil }
    return RunAddress(host: .hubTensorBoard, owner: link.path[0], project: link.path[1])
  }

  /// `{owner}-{name}.hf.space`, where nobody can tell where the owner ends.
  static func trackioSpace(_ link: RunLink) -> RunAddress? {
    guard link.host.hasSuffix(".hf.space") else { return nil }
    return trackio(link, owner: nil, host: link.host, isNamed: isTrackio(link.host))
  }

  private static func isTrackio(_ name: String) -> Bool { name.lowercased().contains("trackio") }

  /// As the Hub names the host of a Space: lower case, and dashes for what is neither letter nor
  /// digit.
  private static func subdomain(_ owner: String, _ name: String) -> String {
    let name = "\(owner)-\(name)".utf8.map { $0.isLetter || $0.isDigit ? $0 : UInt8(ascii: "-") }
    return String(text: name.map(\.lowercased)) + ".hf.space"
  }

  private static func trackio(
    _ link: RunLink,
    owner: String?,
    host: String,
    isNamed: Bool
  ) -> RunAddress? {
    let project = link.query["project"] ?? link.query["selected_project"]
    guard isNamed || project != nil else { return nil }
    let runs = (link.query["runs"] ?? "").split(separator: ",")
    let run = link.query["selected_run"] ?? (runs.count == 1 ? String(runs[0]) : nil)
    return RunAddress(
      host: .trackio,
      owner: owner,
      project: project,
      page: run.map(Page.run) ?? .project,
      origin: "https://\(host)"
    )
  }
}

extension RunAddress {
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

  /// `{server}/#/experiments/{number}/runs/{id}`, wherever the server is.
  static func mlflow(_ link: RunLink) -> RunAddress? {
    let path = link.fragment.split(separator: "/").map(String.init)
    guard link.fragment.hasPrefix("/experiments/"), path.count >= 2, Int(path[1]) != nil else {
      return nil
    }
    let run = path.count >= 4 && path[2] == "runs" ? path[3] : nil
    return RunAddress(
      host: .mlflow,
      project: path[1],
      page: run.map(Page.run) ?? .project,
      origin: origin(link)
    )
  }

  /// `{server}/runs/{id}`, where the server is one of Aim's own or has its port.
  static func aim(_ link: RunLink) -> RunAddress? {
    guard link.host.hasSuffix(".aimstack.io") || link.port == 43_800 else { return nil }
    let page = link.segment(after: "runs").map(Page.run) ?? .project
    return RunAddress(host: .aim, page: page, origin: origin(link))
  }

  private static func origin(_ link: RunLink) -> String {
    "https://\(link.host)" + (link.port.map { ":\($0)" } ?? "")
  }
}
