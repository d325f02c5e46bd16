// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

extension Observation {
  /// Whether `surface` is where the thing itself would be seen, by its address: an API's answer about
  /// it, a list of its files, or one of them.
  func isShown(by surface: Surface) -> Bool {
    switch kind {
    case .dataset, .repository, .link: AddressPath(of: self).leads(to: AddressPath(surface.url))
    // An API of runs has one address for all.
    case .run: AddressPath(name).domain == AddressPath(surface.url).domain
    case .file: surface.url == name || surface.url.hasSuffix("/\(name)")
    case .field, .section, .statement, .table, .code, .weights, .checkpoints: false
    }
  }
}

/// An address as far as it tells one artifact of a host from another.
private struct AddressPath: Hashable {
  /// The last two labels of the host ("github.com"); nil for an id without a host.
  var domain: Substring?
  /// In lower case.
  var components: [Substring]

  /// What follows the name of a repository: its branches and its files.
  private static let inner: Set<Substring> = ["tree", "blob", "resolve", "raw", "-"]

  init(_ address: String) {
    let parts = address.lowercased().split(separator: "://", maxSplits: 1)
    let path = (parts.last ?? "").prefix { $0 != "?" && $0 != "#" }
    // An API may write a whole path as one component.
    let plain = Substring(path.removingPercentEncoding ?? String(path))
    components = plain.split(separator: "/")
    guard parts.count > 1, !components.isEmpty else { return }
    let host = components.removeFirst().prefix { $0 != ":" }
    domain = host.split(separator: ".").suffix(2).joined(separator: ".")[...]
  }

  /// The address of what was observed: up to its name, without the file of it that is pointed at.
  init(of observation: Observation) {
    self.init(observation.name)
    if observation.kind == .dataset, domain == nil { components.insert("datasets", at: 0) }
    if domain != nil {
      components = Array(components.prefix { !Self.inner.contains($0) })
      if let last = components.last, last.hasSuffix(".git") {
        components[components.count - 1] = last.dropLast(".git".count)
      }
    }
  }

  /// Whether `other` is of the same artifact: its path holds this one, at least of owner and name.
  func leads(to other: AddressPath) -> Bool {
    let isSameHost = domain == nil || domain == other.domain
    if components.count < 2 { return isSameHost && other.components.starts(with: components) }
    return other.components.contains(components)
      || isSameHost && other.components.contains(Array(components.suffix(2)))
  }
}
