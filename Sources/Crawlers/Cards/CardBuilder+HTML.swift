// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension CardBuilder {
  /// An element of HTML begins; `attribute` gives its attributes' values, nil where there is none.
  mutating func begin(_ role: HTMLRole, attribute: (String) -> String?) {
    switch role {
    case .box: beginBox()
    case .heading(let level): beginHeading(level: level)
    case .item: enter(.item)
    case .quote: enter(.quote)
    case .boundary: separate()
    case .table: beginTable()
    case .row: beginRow()
    case .cell(let isHeader): beginCell(isHeader: isHeader)
    case .space: space()
    case .link: if let target = attribute("href") { beginLink(target) }
    case .image:
      beginImage(attribute("src") ?? "")
      if let words = attribute("alt") { append(words) }
      endImage()
    case .hidden, .code: break
    }
  }

  mutating func end(_ role: HTMLRole) {
    switch role {
    case .box: endBox()
    case .heading: endHeading()
    case .item: leave(.item)
    case .quote: leave(.quote)
    case .boundary: separate()
    case .table: endTable()
    case .row: endRow()
    case .cell: endCell()
    case .link: endLink()
    case .space, .image, .hidden, .code: break
    }
  }
}
