// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CLibXML2

extension HTMLTree {
  borrowing func page(base: String) -> HTMLPage {
    guard let root else { return HTMLPage() }
    var reader = HTMLPageReader(base: base, root: root)
    var next: HTMLNode? = HTMLNode(pointer: root)
    while let node = next {
      reader.meet(node)
      next = node.following(below: root)
    }
    return reader.page
  }
}

/// Gathers an ``HTMLPage`` in one pass.
struct HTMLPageReader {
  private(set) var page = HTMLPage()
  private let address: CardAddress
  private let root: xmlNodePtr
  private var isInCard = false
  private var isInList = false
  /// The nodes behind the container of the card and the list of files.
  private var cardEnd: xmlNodePtr?
  private var listEnd: xmlNodePtr?
  private var rows: [String: Int] = [:]

  /// The words that a gate keeps whatever heading its owner gives it.
  private static let gateWords = "to review the conditions"

  init(base: String, root: xmlNodePtr) {
    address = CardAddress(base: base)
    self.root = root
  }

  mutating func meet(_ node: HTMLNode) {
    if node.pointer == cardEnd { isInCard = false }
    if node.pointer == listEnd { isInList = false }
    if node.isText { return meet(text: node) }
    guard node.isElement else { return }
    if let target = node["data-target"] {
      page.islands.append(HTMLPage.Island(target: target, props: node["data-props"] ?? ""))
      if target == "ViewerIndexTreeList" {
        isInList = true
        listEnd = node.behind(below: root)?.pointer
      }
    }
    if !isInCard, node.isCard {
      isInCard = true
      cardEnd = node.behind(below: root)?.pointer
      page.hasCard = true
    }
    if !isInCard { chrome(node) }
    if node.isNamed("a") { link(node) }
  }

  private mutating func chrome(_ node: HTMLNode) {
    if node.isNamed("title"), page.title == nil { page.title = node.text() }
    if node.isNamed("link"), node["rel"] == "canonical", let address = node["href"] {
      page.canonical = address
    }
    if node.isNamed("meta"), node["property"] == "og:url", page.canonical == nil {
      page.canonical = node["content"]
    }
    let isButton = node.isNamed("button")
    guard isButton || node.hasClass("tag") else { return }
    let text = node.text()
    if isButton, isInList, text == "Load more files" { page.isListPartial = true }
    let isChip = text.hasPrefix("License:") || text.hasPrefix("arxiv:")
    if !isButton || isChip || node.hasClass("tag") { page.tags.append(text) }
  }

  private mutating func meet(text node: HTMLNode) {
    guard !isInCard, page.gate == nil, node.content.count < 10_000,
      String(decoding: node.content, as: UTF8.self).contains(Self.gateWords)
    else { return }
    var box = node.pointer.pointee.parent.map(HTMLNode.init)
    while let inner = box, !inner.isBox { box = inner.pointer.pointee.parent.map(HTMLNode.init) }
    page.gate = box?.text() ?? String(decoding: node.content, as: UTF8.self)
  }

  private mutating func link(_ node: HTMLNode) {
    guard let href = node["href"], let target = address.resolve(href) else { return }
    let text = node.text()
    page.links.append(HTMLPage.Link(target: target, text: text, isInCard: isInCard))
    if isInList { row(href, text) }
  }

  /// A file or a folder of the list, or the size that stands in a file's row.
  private mutating func row(_ href: String, _ text: String) {
    for (mark, isFolder) in [("/blob/", false), ("/tree/", true), ("/resolve/", false)] {
      guard let found = href.firstRange(of: mark) else { continue }
      let rest = href[found.upperBound...].prefix { $0 != "?" && $0 != "#" }
      let parts = rest.split(separator: "/", maxSplits: 1)
      guard parts.count == 2 else { return }
      let path = String(parts[1])
      let index = rows[path] ?? page.rows.count
      if index == page.rows.count {
        page.rows.append(HTMLPage.Row(path: path, isFolder: isFolder, size: nil))
        rows[path] = index
      }
      if mark == "/resolve/", !text.isEmpty { page.rows[index].size = text }
      return
    }
  }
}
