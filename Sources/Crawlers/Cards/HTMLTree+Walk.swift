// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CLibXML2

extension HTMLTree {
  /// Tells `builder` of the tree in reading order; `lines` when it was rendered from Markdown.
  borrowing func walk(into builder: inout CardBuilder, lines: HTMLLines?) {
    // From the document, not its root: a comment at the beginning stands before the root.
    let whole = UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
    var walk = HTMLWalk(lines: lines)
    walk.read(HTMLNode(pointer: whole), into: &builder)
  }
}

/// A walk over a tree of HTML, without recursion, however deep it is.
struct HTMLWalk {
  var lines: HTMLLines?
  /// The roles of the elements that are open, from the outermost.
  private var open: [HTMLRole?] = []
  /// How many elements are open round the outermost hidden one; nil where all is shown.
  private var hiddenFrom: Int?
  /// What is seen of text, by element that has a say in it: how many are open round it.
  private var sights: [(depth: Int, sight: HTMLSight)] = []
  /// Whether it stands before or behind the part that the Hub marks as the card's.
  var isOutside = false

  init(lines: HTMLLines?) { self.lines = lines }

  /// Reads what is below `root`.
  mutating func read(_ root: HTMLNode, into builder: inout CardBuilder) {
    var next = root.pointer.pointee.children
    while let pointer = next {
      if enter(HTMLNode(pointer: pointer), &builder), let child = pointer.pointee.children {
        next = child
        continue
      }
      next = Self.following(pointer, below: root.pointer) { leave(&builder) }
    }
  }

  /// The node behind `pointer` and its subtree; `leaving` is told of each element that ends.
  static func following(
    _ pointer: xmlNodePtr,
    below root: xmlNodePtr,
    leaving: () -> Void
  ) -> xmlNodePtr? {
    var pointer = pointer
    while true {
      if let next = pointer.pointee.next { return next }
      guard let parent = pointer.pointee.parent, parent != root else { return nil }
      leaving()
      pointer = parent
    }
  }

  /// Whether to go on to its children; then ``leave(_:)`` is due.
  private mutating func enter(_ node: HTMLNode, _ builder: inout CardBuilder) -> Bool {
    switch node.pointer.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      if hiddenFrom == nil, !isOutside, !sight.hidesText { append(node, &builder) }
    case XML_COMMENT_NODE: meet(comment: String(decoding: node.content, as: UTF8.self), node.line)
    case XML_ELEMENT_NODE: return enterElement(node, &builder)
    default: break
    }
    return false
  }

  private func append(_ node: HTMLNode, _ builder: inout CardBuilder) {
    if lines == nil {
      builder.append(node.content)
    } else {
      builder.appendMarkdown(node.content)
    }
  }

  private mutating func enterElement(_ node: HTMLNode, _ builder: inout CardBuilder) -> Bool {
    let style = node.style
    if let style { see(style) }
    let role = shown(node.role)
    locate(node, &builder)
    // What is hidden is gone through all the same: the places in it count on.
    let isHidden = Self.isHidden(style, role)
    if !isOutside, hiddenFrom == nil, isHidden { hiddenFrom = open.count }
    if hiddenFrom != nil || isOutside {
      let isParent = node.pointer.pointee.children != nil
      if isParent {
        open.append(nil)
      } else {
        if open.count == hiddenFrom { hiddenFrom = nil }
        forget()
      }
      return isParent
    }
    if case .code = role {
      if !sight.hidesText { code(node, &builder) }
      forget()
      return false
    }
    if let role { builder.begin(role) { node[$0] } }
    guard node.pointer.pointee.children != nil else {
      if let role { builder.end(role) }
      forget()
      return false
    }
    open.append(role)
    return true
  }

  private mutating func leave(_ builder: inout CardBuilder) {
    if let role = open.popLast(), let role { builder.end(role) }
    if open.count == hiddenFrom { hiddenFrom = nil }
    forget()
  }

  private var sight: HTMLSight { sights.last?.sight ?? HTMLSight() }

  private mutating func see(_ style: HTMLStyle) {
    let inner = sight.inside(style)
    if inner != sight { sights.append((open.count, inner)) }
  }

  /// Goes back to what was seen round the element that ended.
  private mutating func forget() {
    if let last = sights.last, last.depth >= open.count { sights.removeLast() }
  }

  /// A link whose words nobody sees leads nobody anywhere.
  private func shown(_ role: HTMLRole?) -> HTMLRole? {
    if case .link = role, sight.hidesText { nil } else { role }
  }

  private mutating func meet(comment: String, _ line: Int) {
    guard lines == nil else {
      lines?.meet(comment: comment, at: line)
      return
    }
    switch comment.split(whereSeparator: \.isWhitespace).first {
    case "HTML_TAG_START": isOutside = false
    case "HTML_TAG_END": isOutside = true
    default: break
    }
  }

  private mutating func locate(_ node: HTMLNode, _ builder: inout CardBuilder) {
    guard lines != nil else { return }
    if let position = node["data-sourcepos"] { lines?.meet(position: position, at: node.line) }
    builder.line = lines?.line(rendered: node.line)
  }
}
