// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension RunAddress {
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
