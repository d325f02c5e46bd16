// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// How a copy of public software is told by its files: one entry of `Rules/contents.yaml`.
package struct HarnessCopy: Sendable, Hashable {
  /// A list of files and which of them are the copy's: the test of an entry.
  package struct Example: Sendable, Hashable {
    package var files: [String]
    /// Those that the copy does not bring.
    package var others: [String]
    package var place: PolicyFileError.Place
  }

  package var name: String
  /// `owner/name` of the original.
  package var home: String
  package var components: [Component]
  /// Below one folder; of each group one file must be there.
  package var shows: [[String]]
  /// Folders of the original's own code, by name, in lower case.
  package var packages: Set<String>
  /// What the original brings, below the same folder.
  package var brings: [Glob]
  package var examples: [Example]
  package var path: String
  package var place: PolicyFileError.Place

  /// The names of the files that show it, without their folders, in lower case.
  var shownNames: [Substring] {
    shows.flatMap { $0 }.map {
      $0[($0.lastIndex(of: "/").map($0.index(after:)) ?? $0.startIndex)...]
    }
  }

  /// The folders of `known`, paths in lower case, that are copies, each with a slash at its end; an
  /// empty one is the root.
  package func folders(among known: Set<String>) -> [String] {
    guard let first = shows.first else { return [] }
    var folders: Set<String> = []
    for file in known {
      for shown in first where file == shown || file.hasSuffix("/" + shown) {
        folders.insert(String(file.dropLast(shown.count)))
      }
    }
    return folders.filter { folder in
      shows.allSatisfy { group in group.contains { known.contains(folder + $0) } }
    }.sorted()
  }

  /// Whether a file stands below a folder that is named as the original's own code.
  package func holds(_ file: String) -> Bool { holds(below: Self.folders(of: file)) }

  /// Whether one of a path's folders, in lower case, is named as the original's own code.
  func holds(below folders: Set<String>) -> Bool { !packages.isDisjoint(with: folders) }

  /// The folders of a path, in lower case.
  static func folders(of file: String) -> Set<String> {
    Set(
      file.utf8.map(lowercase).split(separator: UInt8(ascii: "/")).dropLast().map {
        String(decoding: $0, as: UTF8.self)
      }
    )
  }

  /// Whether the original has a file of this path, in a copy at `folder`.
  package func brings(_ file: String, in folder: String) -> Bool {
    guard !brings.isEmpty, file.lowercased().hasPrefix(folder) else { return false }
    let path = GlobSubject(String(file.dropFirst(folder.count)))
    return brings.contains { $0.matches(path) }
  }
}
