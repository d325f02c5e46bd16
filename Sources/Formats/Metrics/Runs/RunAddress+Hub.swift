// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension RunAddress {
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
