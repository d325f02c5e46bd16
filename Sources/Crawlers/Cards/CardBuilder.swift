// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Makes a ``CardDocument`` of what a reader meets, in reading order.
///
/// Both readers, of Markdown and of HTML, speak to it in the same words, so that one card gives one
/// document however it came.
struct CardBuilder: Sendable {
  /// What a block stands in.
  enum Container: Sendable {
    case item
    case quote
  }

  /// A link of the block at hand.
  struct Pending: Sendable {
    var kind: CardLink.Kind
    var target: String
    /// The address as written.
    var written: String
    var start: Int
    var end: Int
    var line: Int?
    /// Whether it began in an earlier block.
    var isCarried = false
  }

  var document = CardDocument()
  let address: CardAddress
  /// The line of the reader's present place; nil in HTML.
  var line: Int?

  var text = CardText()
  var links: [Pending] = []
  var openLink: Int?
  var openImage: Int?
  /// The line of the block's first word.
  var blockLine: Int?
  /// Where in the text a new line of the file begins.
  var marks: [(offset: Int, line: Int)] = []
  var containers: [Container] = []
  var heading: (level: Int, line: Int?)?
  var table: CardTableDraft?
  /// The innermost section of each level so far.
  var outline: [(level: Int, section: Int)] = []

  init(base: String) { address = CardAddress(base: base) }

  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    if table?.isBetweenCells == true { beginImpliedCell(for: run) }
    let before = text.bytes.count
    text.append(run)
    guard let line, text.bytes.count > before else { return }
    if blockLine == nil { blockLine = line }
    if marks.last?.line != line { marks.append((before, line)) }
  }

  mutating func append(_ string: String) {
    var string = string
    string.withUTF8 { append($0) }
  }

  mutating func space() { text.space() }

  /// A paragraph or any other box: a new block, but in a list item, a heading or a cell.
  mutating func beginBox() {
    if heading != nil || table != nil || containers.last == .item {
      text.space()
    } else {
      endBlock()
    }
  }

  mutating func endBox() { beginBox() }

  mutating func enter(_ container: Container) {
    guard table == nil else { return text.space() }
    endHeading()
    endBlock()
    containers.append(container)
  }

  mutating func leave(_ container: Container) {
    guard table == nil else { return text.space() }
    endHeading()
    endBlock()
    if containers.last == container { containers.removeLast() }
  }

  /// Between the items of a list, and round a rule.
  mutating func separate() {
    guard table == nil else { return text.space() }
    endHeading()
    endBlock()
  }

  mutating func finish() -> CardDocument {
    endTable()
    endHeading()
    endBlock()
    return document
  }
}
