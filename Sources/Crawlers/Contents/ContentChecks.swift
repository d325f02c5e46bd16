// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// Reads every example of a table of contents and says which do not hold.
package struct ContentChecks: Sendable {
  package var lexicon: ContentLexicon

  package init(_ lexicon: ContentLexicon) { self.lexicon = lexicon }

  /// One sentence a mistake, with its place; none of a table that holds.
  package var mistakes: [String] {
    lexicon.signs.indices.flatMap(mistakes(ofSign:)) + lexicon.copies.flatMap(mistakes(of:))
  }

  private func mistakes(ofSign index: Int) -> [String] {
    let sign = lexicon.signs[index]
    guard !sign.examples.isEmpty else {
      return ["\(sign.path):\(sign.place.line): '\(sign.reads)' has no example"]
    }
    let missed = sign.examples.flatMap { example in
      sign.components.compactMap { component -> String? in
        let read = verdict(on: example, for: component, lexicon).kind
        guard read != example.reads else { return nil }
        return
          "\(sign.path):\(example.place.line): \(component.rawValue) is read as \(read.rawValue), not \(example.reads.rawValue)"
      }
    }
    let less = lexicon.without(sign: index)
    let isNeeded = sign.examples.contains { example in
      sign.components.contains {
        verdict(on: example, for: $0, less) != verdict(on: example, for: $0, lexicon)
      }
    }
    let idle = "\(sign.path):\(sign.place.line): no example needs '\(sign.reads)'"
    return missed + (isNeeded ? [] : [idle])
  }

  private func verdict(
    on example: ContentSign.Example,
    for component: Component,
    _ lexicon: ContentLexicon
  ) -> ContentVerdict {
    ContentJudge(lexicon: lexicon, names: ModelNames(""))
      .verdict(on: Array(example.text.utf8), path: example.path, for: component)
  }

  private func mistakes(of copy: HarnessCopy) -> [String] {
    let place = "\(copy.path):\(copy.place.line)"
    guard !copy.examples.isEmpty else { return ["\(place): '\(copy.name)' has no example"] }
    return copy.examples.flatMap { example -> [String] in
      let start = "\(copy.path):\(example.place.line): "
      let folders = copy.folders(among: Set(example.files.map { $0.lowercased() }))
      guard !folders.isEmpty else { return [start + "no copy of \(copy.name) is found"] }
      let others = example.files.filter { file in
        !folders.contains { copy.brings(file, in: $0) }
      }
      guard others != example.others else { return [] }
      return [start + "what the copy does not bring is \(others), not \(example.others)"]
    }
  }
}
