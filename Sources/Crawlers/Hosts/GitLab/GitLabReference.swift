// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads references to projects on GitLab.
///
/// Source: https://docs.gitlab.com/user/reserved_names/, which keeps the views below from being names.
enum GitLabReference {
  static func read(
    _ text: ReferenceText,
    requested: String,
    settings: HostSettings
  ) throws(ReferenceError) -> Reference? {
    switch text {
    case .address(let address):
      guard let (server, segments) = below(address, settings) else { return nil }
      guard let place = place(segments, on: server) else { throw none(requested) }
      return reference(place, requested)
    case .prefixed("gitlab", let id, let revision):
      let segments = id.split(separator: "/").map(String.init)
      guard var place = place(segments, on: settings.gitLab) else { throw none(requested) }
      place.revision = place.revision ?? revision
      return reference(place, requested)
    default:
      return nil
    }
  }

  /// The place of an address on GitLab; nil for other hosts and for what is no project.
  static func place(of target: String, settings: HostSettings) -> GitLab.Place? {
    guard let address = PageAddress(target), let (server, segments) = below(address, settings)
    else {
      return nil
    }
    return place(segments, on: server)
  }

  /// The GitLab that an address is on, and the path below it: a GitLab may stand in a folder.
  private static func below(
    _ address: PageAddress,
    _ settings: HostSettings
  ) -> (server: String, segments: [String])? {
    for server in [settings.gitLab, HostSettings.publicGitLab] {
      guard let own = PageAddress(server), own.host == address.host,
        address.segments.starts(with: own.segments)
      else { continue }
      return (server, Array(address.segments.dropFirst(own.segments.count)))
    }
    return nil
  }

  /// `group/…/name[/-/(tree|blob|raw)/revision[/path]]`; addresses of before 2019 go without `/-/`.
  private static func place(_ segments: [String], on server: String) -> GitLab.Place? {
    let end = segments.indices.dropFirst(2).first { index in
      segments[index] == "-" || notNames.contains(segments[index])
    }
    var names = Array(segments[..<(end ?? segments.endIndex)])
    guard (2...mostNames).contains(names.count), let last = names.popLast() else { return nil }
    let parts = last.split(separator: "@", maxSplits: 1).map(String.init)
    guard var name = parts.first else { return nil }
    if name.hasSuffix(".git") { name.removeLast(4) }
    names.append(name)
    guard names.allSatisfy(isName), !notGroups.contains(names[0].lowercased()) else { return nil }
    var place = GitLab.Place(server: server, id: names.joined(separator: "/"))
    if parts.count == 2 { place.revision = parts[1] }
    var view = segments[(end ?? segments.endIndex)...]
    if view.first == "-" { view.removeFirst() }
    if view.count >= 2, ["tree", "blob", "raw", "blame"].contains(view[view.startIndex]) {
      place.revision = view[view.startIndex + 1]
      place.path = view.dropFirst(2).joined(separator: "/")
    }
    return place
  }

  /// Twenty groups one in the other, and the project.
  private static let mostNames = 21

  /// Views of a project, whose names no project may have.
  private static let notNames: Set<String> = [
    "blame", "blob", "builds", "commits", "create", "edit", "files", "new", "raw", "refs", "tree",
    "update", "wikis",
  ]

  private static let notGroups: Set<String> = [
    "-", "admin", "api", "assets", "dashboard", "explore", "groups", "health_check", "help",
    "import", "invites", "jwt", "login", "oauth", "profile", "projects", "public", "s", "search",
    "snippets", "unsubscribes", "uploads", "users", "v2",
  ]

  /// Whether `id` is the path of a project.
  static func isID(_ id: String) -> Bool {
    let names = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return (2...mostNames).contains(names.count) && names.allSatisfy(isName)
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= 255, !"-.".utf8.contains(first) else {
      return false
    }
    return !name.contains("..")
      && name.utf8.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "._-".utf8.contains(byte)
      }
  }

  private static func reference(_ place: GitLab.Place, _ requested: String) -> Reference {
    let host = PageAddress(place.server)?.host ?? "gitlab.com"
    return Reference(requested: requested, host: host, id: place.id, revision: place.revision)
  }

  private static func none(_ requested: String) -> ReferenceError {
    ReferenceError(
      requested,
      "no project on GitLab",
      fix: "Give https://gitlab.com/group/name, with /-/tree/REVISION for another branch."
    )
  }
}
