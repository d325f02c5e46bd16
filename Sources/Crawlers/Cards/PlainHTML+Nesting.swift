// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension PlainHTML {
  /// Elements by what they mean for nesting.
  enum Keys {
    static let p = HTMLRole.key("p".utf8)
    static let link = HTMLRole.key("a".utf8)
    static let table = HTMLRole.key("table".utf8)
    static let row = HTMLRole.key("tr".utf8)
    static let boxes = keys(
      "p div center details summary section article figure figcaption picture main header footer"
    )
    static let headings = keys("h1 h2 h3 h4 h5 h6")
    static let lists = keys("ul ol")
    /// Parts of a table that are nothing to a card.
    static let bodies = keys("tbody thead tfoot")
    /// What libxml2 treats in ways of its own.
    static let special = keys(
      """
      html head body title meta link base basefont isindex frame frameset noframes script style \
      template svg button noscript iframe object applet param textarea select option optgroup pre \
      listing xmp plaintext form fieldset legend input label dl dt dd dir menu caption col colgroup \
      video audio source track embed map area nav aside address
      """
    )

    private static func keys(_ names: String) -> Set<UInt64> {
      Set(names.split(separator: " ").map { HTMLRole.key($0.utf8) })
    }
  }

  static func mark(_ kind: MarkdownKind?) -> UInt64 {
    switch kind {
    case .heading: Mark.heading
    case .link: Mark.link
    case .row, .table: Mark.row
    case .cell: Mark.cell
    default: Mark.other
    }
  }

  func isBlock(_ kind: MarkdownKind?) -> Bool {
    switch kind {
    case .paragraph, .heading, .quote, .item, .boundary, .code, .table: true
    default: false
    }
  }

  /// The innermost of what is open that is more than a box.
  private var around: UInt64? { open.last { !Keys.boxes.contains($0) } }
  private var isInLink: Bool { open.contains { $0 == Keys.link || $0 == Mark.link } }
  private var isInHeading: Bool {
    open.contains { Keys.headings.contains($0) || $0 == Mark.heading }
  }

  /// Whether a block of Markdown leaves open what is.
  func mayHoldBlock(isTable: Bool) -> Bool {
    guard let around, around > Mark.cell else { return true }
    if around == Keys.link { return !isTable && !isInHeading }
    return !Keys.headings.contains(around) && !holdsOnlyItsOwn(around)
  }

  /// Tables, rows and lists hold rows, cells and items.
  private func holdsOnlyItsOwn(_ element: UInt64) -> Bool {
    element == Keys.table || element == Keys.row || element == Mark.row
      || Keys.lists.contains(element)
  }

  /// Whether an element that is nothing to a card is nothing to what is open, too.
  func mayPass(_ tag: PlainTag) -> Bool { !Keys.bodies.contains(tag.name) || around == Keys.table }

  /// Whether what is open stays open when it begins.
  func mayBegin(_ tag: PlainTag, _ role: HTMLRole) -> Bool {
    let around = around ?? Mark.other
    switch role {
    case .row: return around == Keys.table
    case .cell: return around == Keys.row
    case .item: return Keys.lists.contains(around)
    case .link: return !isInLink && !holdsOnlyItsOwn(around)
    case .image, .space: return !holdsOnlyItsOwn(around)
    case .table: return !isInLink && !isInHeading && !holdsOnlyItsOwn(around)
    case .box: return Keys.boxes.contains(tag.name) && !isInHeading && !holdsOnlyItsOwn(around)
    case .heading, .quote, .boundary: return !isInHeading && !holdsOnlyItsOwn(around)
    case .hidden, .code: return false
    }
  }

  /// Ends an element; false where that would end others with it.
  mutating func end(_ name: UInt64, _ role: HTMLRole, _ builder: inout CardBuilder) -> Bool {
    guard !HTMLTag.void.contains(name) else { return false }
    // One that ends nothing is passed over, unless Markdown has elements of that name: those it ends.
    guard open.contains(name) else { return name != Keys.p && Keys.boxes.contains(name) }
    if case .box = role { return endBox(name, &builder) }
    while open.last == Keys.p, name != Keys.p {
      open.removeLast()
      builder.endBox()
    }
    guard open.last == name else { return false }
    open.removeLast()
    builder.end(role)
    return true
  }

  private mutating func endBox(_ name: UInt64, _ builder: inout CardBuilder) -> Bool {
    // A box that begins ends a paragraph: one inside it is not there to be ended.
    while let last = open.last, last == name || last == Keys.p {
      open.removeLast()
      builder.endBox()
      if last == name { return true }
    }
    return false
  }
}
