// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// Where a publisher says, beside the card, that things are: in `.candor.yaml`.
///
/// They are followed and judged like links of the card, and everything that rests on one says so.
package struct OwnPointers: Sendable, Hashable {
  /// One thing and where it is.
  package struct Entry: Sendable, Hashable {
    package var component: Component
    package var url: String
    /// The line of the file, from 1.
    package var line: Int

    package init(component: Component, url: String, line: Int) {
      self.component = component
      self.url = url
      self.line = line
    }
  }

  /// The file's path, as it is shown.
  package var path: String
  /// SHA-256 in hex of the file's bytes.
  package var sha256: String
  /// In the order of the file.
  package var all: [Entry]

  package init(path: String, sha256: String, all: [Entry]) {
    self.path = path
    self.sha256 = sha256
    self.all = all
  }

  /// No pointers.
  package static let none = OwnPointers(path: "", sha256: "", all: [])

  /// Components of which a pointer can be followed.
  package static let components: [Component] = [
    .datasets, .evaluationCode, .fineTuningCode, .trainingMetrics,
  ]

  /// What they say, without what the card says already.
  func observations(beside read: [Observation]) -> [Observation] {
    all.compactMap(observation).filter { own in
      !read.contains {
        $0.kind == own.kind && $0.component == own.component && $0.name == own.name
          && $0.standing == own.standing
      }
    }
  }

  private func observation(_ entry: Entry) -> Observation? {
    guard let look = Self.look(entry) else { return nil }
    return Observation(
      kind: look.kind,
      component: entry.component,
      name: entry.url,
      value: look.value,
      claim: .linked,
      standing: look.standing,
      says: "\(path):\(entry.line) points at \(entry.url)",
      source: Source(url: path, path: Self.name(path), line: entry.line),
      excerpt: entry.url,
      sha256: sha256
    )
  }

  /// How a pointer of its component is looked at.
  private static func look(
    _ entry: Entry
  ) -> (kind: Observation.Kind, value: String, standing: Standing)? {
    switch entry.component {
    case .datasets: (.dataset, "", .notLookedAt)
    case .trainingMetrics:
      RunAddress(entry.url) == nil
        ? (.link, entry.url, .notLookedAt) : (.run, entry.url, .scriptShell)
    default:
      CodeCriterion.all.first { $0.component == entry.component }
        .map { (.repository, $0.value, .notLookedAt) }
    }
  }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// `judged` with the file named, where it rests on a pointer of the file, which is `read`.
  func attributed(_ judged: Observation, asRead read: Observation) -> Observation {
    guard !all.isEmpty, read.source.url == path, judged.says != read.says,
      let line = read.source.line
    else { return judged }
    var judged = judged
    judged.says += "; pointed at by \(path):\(line)"
    return judged
  }

  /// The file, where anything rests on it.
  var surfaces: [Surface] {
    all.isEmpty ? [] : [Surface(kind: .content, url: path, sight: .whole, sha256: sha256)]
  }
}
