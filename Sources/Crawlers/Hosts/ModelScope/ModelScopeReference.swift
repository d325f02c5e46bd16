// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads references to models on ModelScope.
enum ModelScopeReference {
  /// The sites, by the names that reports give them.
  private static let sites = [
    "modelscope.cn": "www.modelscope.cn", "modelscope.ai": "www.modelscope.ai",
  ]

  static func read(
    _ text: ReferenceText,
    requested: String
  ) throws(ReferenceError) -> Reference? {
    switch text {
    case .address(let address):
      guard sites[address.host] != nil else { return nil }
      if let kind = address.segments.first, let instead = otherKinds[kind] {
        throw ReferenceError(requested, "not a model", fix: instead)
      }
      guard let place = place(address), place.kind == .model else { throw none(requested) }
      return reference(place, requested)
    case .prefixed(let prefix, let id, let revision) where ["ms", "modelscope"].contains(prefix):
      let segments = ["models"] + id.split(separator: "/").map(String.init).suffix(3)
      guard segments.count == 3, var place = place(segments, on: "www.modelscope.cn") else {
        throw none(requested)
      }
      place.revision = place.revision ?? revision
      return reference(place, requested)
    default:
      return nil
    }
  }

  /// The model or dataset at an address; nil for other hosts and for what is neither.
  static func place(of target: String) -> ModelScope.Place? { PageAddress(target).flatMap(place) }

  private static func place(_ address: PageAddress) -> ModelScope.Place? {
    sites[address.host].flatMap { place(address.segments, on: $0) }
  }

  /// `(models|datasets)/owner/name[/(file/view|resolve|tree)/revision]`; the views `/summary`,
  /// `/files` and their like name no revision.
  private static func place(_ segments: [String], on site: String) -> ModelScope.Place? {
    guard segments.count >= 3, let kind = ModelScope.Place.Kind(rawValue: segments[0]) else {
      return nil
    }
    let parts = segments[2].split(separator: "@", maxSplits: 1).map(String.init)
    guard let name = parts.first, isName(segments[1]), isName(name) else { return nil }
    var place = ModelScope.Place(kind: kind, site: site, id: "\(segments[1])/\(name)")
    if parts.count == 2 { place.revision = parts[1] }
    var view = segments.dropFirst(3)
    if view.first == "file" { view.removeFirst() }
    if let first = view.first, ["view", "resolve", "tree"].contains(first), view.count >= 2 {
      place.revision = view[view.startIndex + 1]
    }
    return place
  }

  /// Kinds of repository that hold no model, with what to give instead.
  private static let otherKinds: [String: String] = [
    "datasets": "This names a dataset. Give a model that was trained on it (its page lists some).",
    "studios": "This names a studio. Give the model that it runs (its page lists it).",
  ]

  /// Whether `id` is an owner and a name.
  static func isID(_ id: String) -> Bool {
    let names = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return names.count == 2 && names.allSatisfy(isName)
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= 200, !"-.".utf8.contains(first) else {
      return false
    }
    return !name.contains("..")
      && name.utf8.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "._-".utf8.contains(byte)
      }
  }

  private static func reference(_ place: ModelScope.Place, _ requested: String) -> Reference {
    let host = PageAddress("https://\(place.site)")?.host ?? place.site
    return Reference(requested: requested, host: host, id: place.id, revision: place.revision)
  }

  private static func none(_ requested: String) -> ReferenceError {
    ReferenceError(
      requested,
      "no model on ModelScope",
      fix: "Give https://www.modelscope.cn/models/owner/name, or ms:owner/name@REVISION."
    )
  }
}
