// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The branches and tags of a repository: `{"RevisionMap": {"Branches": […], "Tags": […]}}`.
struct ModelScopeRevisions: Decodable, Sendable {
  private struct Lists: Decodable {
    var branches: [Name]?
    var tags: [Name]?

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: EitherKey.self)
      branches = fields.either("Branches")
      tags = fields.either("Tags")
    }
  }

  /// A revision, or its name alone.
  private struct Name: Decodable {
    var text: String

    init(from decoder: any Decoder) throws {
      do {
        text = try decoder.singleValueContainer().decode(String.self)
      } catch {
        let fields = try decoder.container(keyedBy: EitherKey.self)
        guard let name: String = fields.either("Revision", "Name") else { throw error }
        text = name
      }
    }
  }

  var names: [String]

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: EitherKey.self)
    // A repository without tags may have no list of them; one without branches has been misread.
    guard let lists: Lists = fields.either("RevisionMap"), let branches = lists.branches else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no branches")
      )
    }
    names = (branches + (lists.tags ?? [])).map(\.text)
  }
}
