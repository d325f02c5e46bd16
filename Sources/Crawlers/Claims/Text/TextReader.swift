// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Cuts a document into what the claim readers reason over.
struct TextReader {
  let lexicon: Lexicon
  let roles: SectionRoles
  let own: OwnNames
  let model: String
  let cutter: Sentences
  private var text: ReadText
  /// What the last paragraph announces ("… the following data:"), until the next one.
  private var announced = ConceptSet()
  /// Whether the block before announced.
  private var isAnnouncing = false
  /// The role that a short line alone gives to what follows in its section.
  private var lineRole: (section: Int?, role: SectionRole)?

  /// Blocks longer than this are read up to here: no person says more in one.
  private static let blockLimit = 50_000
  /// Columns behind these have no meaning.
  private static let columnLimit = 500

  init(_ document: CardDocument, lexicon: Lexicon, model: String) {
    self.lexicon = lexicon
    roles = SectionRoles(document, lexicon)
    own = OwnNames(model)
    self.model = model
    cutter = Sentences(abbreviations: lexicon.abbreviations)
    text = ReadText(own: own, document: document)
  }

  func read() -> ReadText {
    var reader = self
    for index in text.document.sections.indices { reader.read(heading: index) }
    for index in text.document.blocks.indices { reader.read(block: index) }
    return reader.text
  }

  private mutating func read(heading index: Int) {
    let heading = text.document.sections[index].heading
    guard heading.utf8.count <= SectionRoles.headingLimit else { return }
    let hits = Self.hits(in: heading, lexicon.sentences)
    guard hits.contains(where: { Self.named.contains($0.concept) }) else { return }
    text.headings.append(ReadHeading(section: index, hits: hits))
  }

  private static let named = ConceptSet([.framework, .harness, .corpus, .checkpoints])

  private mutating func read(block index: Int) {
    let block = text.document.blocks[index]
    var links: [ReadLink] = []
    // A loop: a closure over the reader would copy it, lexicon and all.
    for link in block.links { if let link = readLink(link) { links.append(link) } }
    text.links += links
    switch block.kind {
    case .code:
      readCode(block, index)
      // What was announced is there.
      isAnnouncing = false
    case .table(let table):
      readTable(table, block, index)
      readSentences(block, index, links, lines: true)
      isAnnouncing = false
    case .paragraph, .quote:
      // What announces, announces a list, or the block after it.
      if !isAnnouncing { announced = [] }
      readSentences(block, index, links, lines: false)
      announced = []
      noteLine(block)
      announce(block, index)
    case .listItem:
      readSentences(block, index, links, lines: false)
      announce(block, index)
    }
  }

  private func role(in section: Int?) -> SectionRole? {
    if let lineRole, lineRole.section == section { return lineRole.role }
    return roles[section]
  }

  /// A short line without a stop, such as a bold "Training data", serves as a heading.
  private mutating func noteLine(_ block: CardBlock) {
    let length = block.text.utf8.count
    guard length <= 60, block.links.isEmpty, block.text.last != "." else { return }
    guard let role = SectionRoles.role(ofLine: block.text, lexicon),
      !(role == .related && block.text.last == ":")
    else { return }
    lineRole = (block.section, role)
  }

  private mutating func announce(_ block: CardBlock, _ index: Int) {
    isAnnouncing = false
    let end = block.text.utf8.suffix(Self.wideColon.count)
    guard end.last == UInt8(ascii: ":") || end.elementsEqual(Self.wideColon) else { return }
    isAnnouncing = true
    announced = text.sentences.last?.block == index ? text.sentences.last?.concepts ?? [] : []
  }

  private static let wideColon = Array("：".utf8)

  private func readLink(_ link: CardLink) -> ReadLink? {
    var link = link
    link.target = Self.repaired(link.target)
    let absolute = LinkAddress(link.target)
    guard let address = absolute ?? LinkAddress(relative: link.target, model: model) else {
      return nil
    }
    let target = link.kind == .image ? .image : lexicon.linkTable.target(of: address)
    let known = address.repository.flatMap { lexicon.repositories[$0] }
    let ownership = Self.isOwnable(target) ? own.ownership(of: address) : .none
    return ReadLink(
      link: link,
      address: address,
      target: target,
      known: known,
      says: Self.concepts(in: link.target, lexicon.addresses),
      isOwn: ownership == .holder || ownership == .name && known == nil,
      isHolders: ownership == .holder
    )
  }

  /// What a publisher has of its own.
  private static func isOwnable(_ target: LinkTarget) -> Bool {
    switch target {
    case .repository, .repositoryPage, .code, .notebook, .space, .drive, .page: true
    default: false
    }
  }

  /// "[words]((https://…))" is a relative address to Markdown, and none to a person.
  private static func repaired(_ target: String) -> String {
    guard target.utf8.contains(UInt8(ascii: "(")),
      let open = target.utf8.lastIndex(of: UInt8(ascii: "("))
    else { return target }
    let inner = target[target.index(after: open)...]
    guard inner.hasPrefix("http") else { return target }
    return String(inner.prefix { $0 != ")" })
  }

  private mutating func readCode(_ block: CardBlock, _ index: Int) {
    let hits = Self.hits(in: block.text, lexicon.code)
    text.code.append(
      ReadCode(
        block: index,
        line: block.line,
        section: block.section,
        role: role(in: block.section),
        concepts: ConceptSet(hits.map(\.concept)),
        announced: announced,
        hits: hits
      )
    )
  }

  private mutating func readTable(_ table: CardTable, _ block: CardBlock, _ index: Int) {
    let headers = table.header.prefix(Self.columnLimit)
    text.tables.append(
      ReadTable(
        block: index,
        line: block.line,
        section: block.section,
        role: role(in: block.section),
        table: table,
        columnConcepts: headers.map { header in
          ConceptSet(Self.hits(in: header, lexicon.columns).map(\.concept))
        }
      )
    )
  }

  private mutating func readSentences(
    _ block: CardBlock,
    _ index: Int,
    _ links: [ReadLink],
    lines: Bool
  ) {
    var hits = Overlaps.resolved(Self.hits(in: block.text, lexicon.sentences))
    if !hits.isEmpty {
      let silent = Self.silent(block.links)
      if !silent.isEmpty { hits.removeAll { hit in silent.contains { $0.overlaps(hit.range) } } }
    }
    let bare: ([TermHit], [ReadLink])? = Self.isID(block) ? ([], []) : nil
    guard !hits.isEmpty || !links.isEmpty || bare != nil else { return }
    var content = block.text
    var ranges = content.withUTF8 { [cutter] in
      cutter.ranges(in: UnsafeBufferPointer(rebasing: $0.prefix(Self.blockLimit)), lines: lines)
    }
    // A picture that carries a link may have no words.
    if ranges.isEmpty { ranges = [0..<0] }
    var cut = SentenceCut(hits: hits, links: links)
    let inBlock = lines ? [] : ConceptSet(hits.map(\.concept))
    for (row, range) in ranges.enumerated() {
      let isLast = row == ranges.count - 1
      guard let (hits, links) = cut.next(before: isLast ? .max : range.upperBound) ?? bare else {
        continue
      }
      text.sentences.append(
        ReadSentence(
          block: index,
          range: range,
          // A table's second line is its rule.
          line: block.line.map { lines ? $0 + (row == 0 ? 0 : row + 1) : $0 },
          section: block.section,
          role: role(in: block.section),
          concepts: ConceptSet(hits.map(\.concept)),
          announced: announced,
          inBlock: inBlock,
          hits: hits,
          links: links
        )
      )
    }
  }

  /// Whether an item of a list begins with an id, which needs no other words.
  private static func isID(_ block: CardBlock) -> Bool {
    guard case .listItem = block.kind else { return false }
    let word = block.text.utf8.prefix(200).prefix {
      $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ":")
    }
    return word.contains(UInt8(ascii: "/")) && HubName.isID(Substring(word))
  }

  /// The bytes that say nothing by themselves: an address written out, and a line of a table of
  /// contents, which leads to another place of the card.
  private static func silent(_ links: [CardLink]) -> [Range<Int>] {
    links.lazy.filter { $0.kind == .bare || $0.target.utf8.first == UInt8(ascii: "#") }
      .map { $0.offset..<($0.offset + $0.anchor.utf8.count) }
  }

  private static func concepts(in content: String, _ table: TermTable) -> ConceptSet {
    var found = ConceptSet()
    for hit in table.matcher.hits(in: content) { found.insert(table.concepts[hit.entry]) }
    return found
  }

  private static func hits(in content: String, _ table: TermTable) -> [TermHit] {
    var content = content
    let hits = content.withUTF8 {
      table.matcher.hits(in: UnsafeBufferPointer(rebasing: $0.prefix(blockLimit)))
    }
    guard !hits.isEmpty else { return [] }
    var terms = hits.map {
      TermHit(concept: table.concepts[$0.entry], entry: $0.entry, range: $0.start..<$0.end)
    }
    // Of two at one place the longer comes first.
    terms.sort {
      $0.range.lowerBound != $1.range.lowerBound
        ? $0.range.lowerBound < $1.range.lowerBound : $0.range.count > $1.range.count
    }
    return terms
  }
}
