// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads references to repositories on GitHub.
enum GitHubReference {
  static func read(
    _ text: ReferenceText,
    requested: String,
    settings: HostSettings
  ) throws(ReferenceError) -> Reference? {
    switch text {
    case .address(let address):
      guard isGitHub(address, settings) else { return nil }
      guard let place = place(address.segments) else { throw none(requested) }
      return reference(place, requested, settings)
    case .prefixed("github", let id, let revision):
      guard var place = place(id.split(separator: "/").map(String.init)) else {
        throw none(requested)
      }
      place.revision = place.revision ?? revision
      return reference(place, requested, settings)
    default:
      return nil
    }
  }

  /// The place of an address on GitHub; nil for other hosts and for what is no repository.
  static func place(of target: String, settings: HostSettings) -> GitHub.Place? {
    guard let address = PageAddress(target) else { return nil }
    if address.host == "raw.githubusercontent.com", address.segments.count >= 4 {
      var segments = address.segments
      segments.insert("blob", at: 2)
      return place(segments)
    }
    return isGitHub(address, settings) ? place(address.segments) : nil
  }

  private static func isGitHub(_ address: PageAddress, _ settings: HostSettings) -> Bool {
    address.host == "github.com" || address.host == PageAddress(settings.gitHubServer)?.host
  }

  /// `owner/name[/(tree|blob|raw)/revision[/path]]`.
  private static func place(_ segments: [String]) -> GitHub.Place? {
    guard segments.count >= 2, !notOwners.contains(segments[0].lowercased()) else { return nil }
    var name = segments[1]
    if name.hasSuffix(".git") { name.removeLast(4) }
    let parts = name.split(separator: "@", maxSplits: 1).map(String.init)
    guard let first = parts.first, isName(segments[0]), isName(first) else { return nil }
    var place = GitHub.Place(owner: segments[0], name: first, path: "")
    if parts.count == 2 { place.revision = parts[1] }
    if segments.count >= 4, ["tree", "blob", "raw", "edit"].contains(segments[2]) {
      place.revision = segments[3]
      place.path = segments.dropFirst(4).joined(separator: "/")
    }
    return place
  }

  private static let notOwners: Set<String> = [
    "about", "apps", "collections", "features", "login", "marketplace", "orgs", "search",
    "settings", "sponsors", "topics", "trending",
  ]

  private static func isName(_ name: String) -> Bool {
    name.utf8.count <= 100 && !name.contains("..")
      && name.utf8.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "._-".utf8.contains(byte)
      }
  }

  private static func reference(
    _ place: GitHub.Place,
    _ requested: String,
    _ settings: HostSettings
  ) -> Reference {
    let host = PageAddress(settings.gitHubServer)?.host ?? "github.com"
    return Reference(requested: requested, host: host, id: place.id, revision: place.revision)
  }

  private static func none(_ requested: String) -> ReferenceError {
    ReferenceError(
      requested,
      "no repository on GitHub",
      fix: "Give https://github.com/owner/name, with /tree/REVISION for another branch."
    )
  }
}
