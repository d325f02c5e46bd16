// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A start tag of a page, for tests that ask what a browser would act on.
struct Tag {
  /// Its name.
  let name: String
  /// Its attributes as they are written.
  let attributes: [String: String]

  /// All of a page, in order; relies on `<` and quotes in text being escaped.
  static func all(in page: String) -> [Tag] {
    page.split(separator: "<").compactMap { piece in
      piece.first?.isLetter == true ? Tag(String(piece.prefix { $0 != ">" })) : nil
    }
  }

  private init(_ words: String) {
    name = String(words.prefix { !$0.isWhitespace })
    // Outside and inside of quotes take turns.
    let pieces = words.dropFirst(name.count).split(
      separator: "\"",
      omittingEmptySubsequences: false
    )
    let pairs = stride(from: 0, to: pieces.count - 1, by: 2).map { index in
      (String(pieces[index].drop(while: \.isWhitespace).dropLast()), String(pieces[index + 1]))
    }
    attributes = Dictionary(pairs) { first, _ in first }
  }
}
