// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Policy {
  /// Pointers of one policy at most; each costs requests.
  private static let artifactLimit = 16
  /// The most bytes of an address.
  private static let addressLimit = 2_000

  /// The hosts that may be asked: names alone, since a file must not open ports or addresses.
  static func hosts(_ node: PolicyNode?) throws(PolicyFileError) -> [String]? {
    guard let node else { return nil }
    var hosts: [String] = []
    for item in node.items {
      let name = try item.string().lowercased()
      guard isHost(name) else {
        throw item.error(
          "'\(name)' is no name of a host",
          fix: "write names alone, as huggingface.co; what is below them is meant, too"
        )
      }
      hosts.append(name)
    }
    guard !hosts.isEmpty else {
      throw node.error("no hosts", fix: "name the hosts that may be asked, or use --offline")
    }
    return hosts
  }

  /// Labels of letters, digits and dashes, the last one no number, as that of an address would be.
  private static func isHost(_ name: String) -> Bool {
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    return name.utf8.count <= 253 && labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
      }
      && labels.last?.contains(where: \.isLetter) == true
  }

  /// Criterion by criterion, each address once.
  static func artifacts(_ node: PolicyNode?) throws(PolicyFileError) -> [Artifact] {
    guard let node else { return [] }
    var artifacts: [Artifact] = []
    for entry in try node.openEntries("criterion", value: "addresses") {
      for item in entry.value.items {
        let url = try item.string()
        guard isAddress(url) else {
          throw item.error(
            "'\(url.prefix(80))' is no address of something public",
            fix: "write its whole https:// address, as its page shows it"
          )
        }
        guard artifacts.count < artifactLimit else {
          throw item.error("more than \(artifactLimit) addresses", fix: "keep the most telling")
        }
        let isThere = artifacts.contains { $0.criterion.key == entry.key && $0.url == url }
        guard !isThere else {
          throw item.error("'\(url)' stands twice", fix: "keep one of them")
        }
        artifacts.append(Artifact(criterion: entry, url: url, line: item.place.line))
      }
    }
    return artifacts
  }

  /// Whether `url` may be an address on a public host; who connects looks again at where it leads.
  private static func isAddress(_ url: String) -> Bool {
    let scheme = "https://"
    guard url.hasPrefix(scheme), url.utf8.count <= addressLimit,
      url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return false }
    let host = url.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return isHost(host.lowercased())
  }
}

extension PolicyNode {
  /// The keys and values of a map whose keys are not known beforehand; none stands twice, since the
  /// file was refused then.
  func openEntries(_ key: String, value: String) throws(PolicyFileError) -> [Entry] {
    guard case .map(let entries) = content else {
      throw error(
        "a \(key) and its \(value) are due here",
        fix: "write '\(key.uppercased()): \(value)'"
      )
    }
    return entries
  }
}
