// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads references to models on the Hub, in all the forms the Hub itself shows.
///
/// Source: `huggingface_hub` (`_hf_uris.py`, `_validators.py`).
enum HubReference {
  private static let publicHosts: Set<String> = [
    "huggingface.co", "hf.co", "hub-ci.huggingface.co",
  ]

  /// First segments that are never an owner.
  private static let reserved: Set<String> = [
    "api", "blog", "chat", "collections", "docs", "enterprise", "join", "learn", "login", "new",
    "organizations", "papers", "posts", "pricing", "search", "settings", "tasks",
  ]

  /// Kinds of repository that hold no model, with what to give instead.
  private static let otherKinds: [String: String] = [
    "datasets": "This names a dataset. Give a model that was trained on it (its page lists some).",
    "spaces": "This names a Space. Give the model that it runs (its page lists it).",
    "kernels": "This names a kernel. Give a model's address instead.",
    "buckets": "This names a bucket. Give a model's address instead.",
  ]

  static func read(
    _ text: ReferenceText,
    requested: String,
    settings: HostSettings
  ) throws(ReferenceError) -> Reference? {
    switch text {
    case .address(let address):
      guard let segments = segments(of: address, settings: settings) else { return nil }
      return try read(segments: segments, requested: requested, settings: settings)
    case .prefixed(let prefix, let id, let revision) where prefix == "hf":
      return try reference(id.split(separator: "/").map(String.init), revision, requested, settings)
    case .bare(let id, let revision):
      return try reference(id.split(separator: "/").map(String.init), revision, requested, settings)
    default:
      return nil
    }
  }

  /// The path below the Hub's address; nil when the address is not the Hub's.
  static func segments(of address: PageAddress, settings: HostSettings) -> [String]? {
    if let hub = PageAddress(settings.hub), address.host == hub.host,
      address.segments.starts(with: hub.segments)
    {
      return Array(address.segments.dropFirst(hub.segments.count))
    }
    return publicHosts.contains(address.host) ? address.segments : nil
  }

  private static func read(
    segments: [String],
    requested: String,
    settings: HostSettings
  ) throws(ReferenceError) -> Reference {
    let views: Set<String> = [
      "tree", "blob", "raw", "resolve", "blame", "commits", "commit", "discussions", "edit",
      "settings",
    ]
    let path = segments.first == "models" ? Array(segments.dropFirst()) : segments
    guard let view = path.indices.dropFirst().prefix(2).first(where: { views.contains(path[$0]) })
    else {
      return try reference(path, nil, requested, settings)
    }
    let named = revision(path[(view + 1)...], view: path[view])
    return try reference(Array(path[..<view]), named, requested, settings)
  }

  /// One segment, but for `refs/pr/N` and `refs/convert/NAME`, which may be written out.
  private static func revision(_ rest: ArraySlice<String>, view: String) -> String? {
    guard !["discussions", "edit", "settings"].contains(view), let first = rest.first else {
      return nil
    }
    return first == "refs" && rest.count >= 3 ? rest.prefix(3).joined(separator: "/") : first
  }

  private static func reference(
    _ segments: [String],
    _ revision: String?,
    _ requested: String,
    _ settings: HostSettings
  ) throws(ReferenceError) -> Reference {
    var segments = segments.first == "models" ? Array(segments.dropFirst()) : segments
    var revision = revision
    if let first = segments.first, let instead = otherKinds[first] {
      throw ReferenceError(requested, "not a model", fix: instead)
    }
    if let last = segments.last, let at = last.firstIndex(of: "@") {
      revision = revision ?? String(last[last.index(after: at)...])
      segments[segments.count - 1] = String(last[..<at])
    }
    let isNamed = (1...2).contains(segments.count) && segments.allSatisfy(isName)
    guard isNamed, let first = segments.first, !reserved.contains(first.lowercased()) else {
      throw ReferenceError(requested, "no model's id on the Hub", fix: ReferenceText.forms)
    }
    guard revision.map(isRevision) ?? true else {
      throw ReferenceError(
        requested,
        "no revision that can be asked for",
        fix: "Give a branch, a tag or a commit after @."
      )
    }
    let host = PageAddress(settings.hub)?.host ?? "huggingface.co"
    let id = segments.joined(separator: "/")
    return Reference(requested: requested, host: host, id: id, revision: revision)
  }

  /// One or two names: `owner/name`, or a legacy id without an owner.
  static func isID(_ id: String) -> Bool {
    let names = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return (1...2).contains(names.count) && names.allSatisfy(isName)
  }

  /// Letters, digits, `._-`; no `--` or `..`, none of `-.` at an end, not `.git`, 96 at most.
  static func isName(_ name: String) -> Bool {
    let isPlain = name.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "._-".utf8.contains(byte)
    }
    guard isPlain, !name.isEmpty, name.utf8.count <= 96 else { return false }
    guard !name.contains("--"), !name.contains(".."), !name.hasSuffix(".git") else { return false }
    let ends = Set([name.first, name.last].compactMap { $0 })
    return ends.isDisjoint(with: ["-", "."])
  }

  private static func isRevision(_ revision: String) -> Bool {
    !revision.isEmpty && revision.utf8.count <= 255 && !revision.contains("..")
      && !revision.contains { $0.isWhitespace || "~^:?*[\\".contains($0) }
  }
}
