// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension CardBuilder {
  mutating func beginTable() {
    if table != nil {
      table?.depth += 1
      return text.space()
    }
    endHeading()
    endBlock()
    // A link round the whole table would stand outside its cells.
    clear()
    table = CardTableDraft(line: line)
  }

  mutating func beginRow() {
    guard table?.depth == 1 else { return text.space() }
    endRow()
  }

  mutating func beginCell(isHeader: Bool) {
    guard table?.depth == 1 else { return text.space() }
    endCell()
    text.beginCell(after: table?.separator ?? "")
    table?.isInCell = true
    if !isHeader { table?.isHeaderRow = false }
  }

  /// Text that stands in a table but in no cell gets one.
  mutating func beginImpliedCell(for run: UnsafeBufferPointer<UInt8>) {
    guard run.contains(where: { $0 > 0x20 }) else { return }
    beginCell(isHeader: false)
  }

  mutating func endCell() {
    guard table?.depth == 1, table?.isInCell == true else { return }
    endImage()
    endLink()
    removeUnfilled(from: text.start)
    table?.row.append(text.string(text.start..<text.bytes.count))
    table?.isInCell = false
  }

  mutating func endRow() {
    guard table?.depth == 1 else { return text.space() }
    endCell()
    table?.endRow()
  }

  mutating func endTable() {
    guard let depth = table?.depth else { return }
    guard depth == 1 else {
      table?.depth -= 1
      return text.space()
    }
    endRow()
    guard let draft = table else { return }
    table = nil
    if !draft.isBlank || !links.isEmpty {
      document.blocks.append(
        CardBlock(
          kind: .table(CardTable(header: draft.header ?? [], rows: draft.rows)),
          section: currentSection,
          line: draft.line,
          text: text.string(0..<text.bytes.count),
          links: finishedLinks(style: .prose)
        )
      )
    }
    clear()
  }
}
