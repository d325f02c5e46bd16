// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CLibXML2

extension HTMLNode {
  var isComment: Bool { pointer.pointee.type == XML_COMMENT_NODE }
  var isText: Bool { pointer.pointee.type == XML_TEXT_NODE }

  /// Whether it is the container that the Hub renders a card into.
  var isCard: Bool {
    guard isNamed("div"), let names = self["class"] else { return false }
    let tokens = names.split(whereSeparator: \.isWhitespace)
    if tokens.contains("model-card-content") { return true }
    return tokens.contains("prose") && tokens.contains { $0.hasPrefix("hf-sanitized") }
  }

  /// Whether it sets off what it holds from the rest, as a paragraph alone does not.
  var isBox: Bool { ["div", "section", "form", "body"].contains { isNamed($0) } }

  func hasClass(_ name: String) -> Bool {
    (self["class"] ?? "").split(whereSeparator: \.isWhitespace).contains { $0 == name }
  }

  /// The next node in reading order below `root`, its own children first.
  func following(below root: xmlNodePtr) -> HTMLNode? {
    if isElement, let child = pointer.pointee.children { return HTMLNode(pointer: child) }
    return behind(below: root)
  }

  /// The next node in reading order that is not inside it.
  func behind(below root: xmlNodePtr) -> HTMLNode? {
    var node = pointer
    while node != root {
      if let next = node.pointee.next { return HTMLNode(pointer: next) }
      guard let parent = node.pointee.parent else { return nil }
      node = parent
    }
    return nil
  }

  /// Its text, white space folded, of at most `mostNodes` nodes: elements may nest a thousandfold.
  func text(mostNodes: Int = 200) -> String {
    var text = CardText()
    var left = mostNodes
    var next = following(below: pointer)
    while let node = next, left > 0 {
      left -= 1
      if node.isText { text.append(node.content) } else if node.role != nil { text.space() }
      if case .hidden = node.role {
        next = node.isNamed("button") ? node.following(below: pointer) : node.behind(below: pointer)
      } else {
        next = node.following(below: pointer)
      }
    }
    return text.string(0..<text.bytes.count)
  }
}
