// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What ModelScope's API says of a model or a dataset: only the fields that are used.
///
/// A gate is kept before a private repository; its page is public, its files are given on request.
struct ModelScopeFacts: Decodable, Sendable {
  enum Visibility: Sendable, Hashable {
    case isPublic
    /// To those who are logged in.
    case isInternal
    case isPrivate

    fileprivate init?(_ tree: JSONTree?) {
      switch tree {
      case .number(5), .text("public"), .text("5"): self = .isPublic
      case .number(3), .text("internal"), .text("3"): self = .isInternal
      case .number(1), .text("private"), .text("1"): self = .isPrivate
      default: return nil
      }
    }
  }

  /// `owner/name`; nil where it is not said, or is none.
  var id: String?
  var visibility: Visibility?
  /// Whether a private repository gives its files on request.
  var isGated: Bool?
  var license: String?

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: EitherKey.self)
    let owner: String? = fields.either("Path", "Namespace", "Owner")
    let name: String? = fields.either("Name")
    if let owner, let name, ModelScopeReference.isID("\(owner)/\(name)") {
      id = "\(owner)/\(name)"
    }
    visibility = Visibility(fields.either("Visibility"))
    isGated = Self.gate(fields.either("ProtectedMode")) ?? fields.either("Gated")
    license = fields.either("License")
  }

  /// 1 for a gate, 2 for none; older answers have a flag.
  private static func gate(_ tree: JSONTree?) -> Bool? {
    switch tree {
    case .number(1), .flag(true): true
    case .number(2), .flag(false): false
    default: nil
    }
  }

  var access: Access {
    switch visibility {
    case .isPublic: Access(gate: Access.Gate.none, isPrivate: false)
    case .isPrivate where isGated == true: Access(gate: .manual, isPrivate: false)
    case .isPrivate, .isInternal: Access(isPrivate: true)
    case nil: Access()
    }
  }

  /// The license by the name that the Hub gives it, where the host writes out the name.
  var licenseName: String? {
    guard let name = license?.trimmed.lowercased(), !name.isEmpty else { return nil }
    return Self.licenses[name] ?? name
  }

  private static let licenses = ["apache license 2.0": "apache-2.0", "mit license": "mit"]
}
