// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The address of a page on which a host shows one run or several.
package struct RunAddress: Sendable, Hashable {
  package enum Page: Sendable, Hashable {
    /// All runs of a project.
    case project
    case run(String)
    case group(String)
    case sweep(String)
    /// A text with charts, by the name in its address.
    case report(String)
    /// A short address of a report, which names no project.
    case link(String)
  }

  package var host: RunHost
  /// The user, the team or the workspace; nil where the address names none.
  package var owner: String?
  package var project: String?
  package var page: Page
  /// Where the host is, "https://acme-trackio.hf.space", for hosts that are many.
  package var origin: String?

  package init(
    host: RunHost,
    owner: String? = nil,
    project: String? = nil,
    page: Page = .project,
    origin: String? = nil
  ) {
    self.host = host
    self.owner = owner
    self.project = project
    self.page = page
    self.origin = origin
  }

  /// The run page at `address`; nil where no known host shows runs.
  package init?(_ address: String) {
    guard let link = RunLink(address) else { return nil }
    for read in Self.readers {
      guard let found = read(link) else { continue }
      self = found
      return
    }
    return nil
  }

  /// Each knows the addresses of one host.
  private static let readers: [@Sendable (RunLink) -> RunAddress?] = [
    weightsAndBiases, comet, hub, trackioSpace, neptune, clearML, swanLab, tensorBoardDev, mlflow,
    aim,
  ]
}
