// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The reader of a card as its file has it: front matter, then Markdown with HTML in it.
package enum MarkdownCard {
  /// The bytes that are read of a card; the longest ones known have about 1 MB.
  package static let defaultLimit = 20_000_000

  /// Reads a card whose relative links stand at `base`, as in "https://host/acme/tiny/blob/main/".
  ///
  /// What is over `limit` bytes is cut off at the end of a line, and the document says so, as it
  /// does of front matter over ``FrontMatterReader/longest`` bytes.
  package static func read(
    _ bytes: [UInt8],
    base: String,
    limit: Int = defaultLimit
  ) throws(CardError) -> CardDocument {
    let source = try CardSource(bytes, limit: limit)
    let (frontMatter, body, skipped) = FrontMatterReader.split(source.bytes)
    let text = MarkdownGuard.bounded(body)
    let tree = MarkdownTree(text)
    var builder = CardBuilder(base: base)
    if !tree.walk(into: &builder, skippedLines: skipped) {
      builder = CardBuilder(base: base)
      tree.walkAsHTML(into: &builder, skippedLines: skipped)
    }
    var document = builder.finish()
    document.frontMatter = frontMatter
    document.isCut = source.isCut || frontMatter.isCut
    return document
  }
}
