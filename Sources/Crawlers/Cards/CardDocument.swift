// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A model card as a document: what both the Markdown and the HTML reader make of it.
///
/// Comments, and the template's unfilled `[More Information Needed]`, are not in it.
package struct CardDocument: Sendable, Hashable {
  package var frontMatter: FrontMatter
  /// Headings in reading order; ``CardBlock/section`` counts into them.
  package var sections: [CardSection]
  /// Everything else in reading order.
  package var blocks: [CardBlock]
  /// Whether a part was not read: the card or its front matter is over a limit of the reader.
  ///
  /// Front matter that is not YAML as a whole, and was read by its lines, is no such part.
  package var isCut: Bool

  package init(
    frontMatter: FrontMatter = FrontMatter(),
    sections: [CardSection] = [],
    blocks: [CardBlock] = [],
    isCut: Bool = false
  ) {
    self.frontMatter = frontMatter
    self.sections = sections
    self.blocks = blocks
    self.isCut = isCut
  }

  /// The headings from the outermost to `section`, joined by " > "; empty for nil.
  package func path(of section: Int?) -> String {
    guard let section else { return "" }
    var path = sections[section].heading
    var next = sections[section].parent
    while let index = next {
      path = sections[index].heading + " > " + path
      next = sections[index].parent
    }
    return path
  }
}
