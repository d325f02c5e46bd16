// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CCMarkGFM
import CLibXML2

extension MarkdownTree {
  /// Tells `readme` of its images, of its title and of the lines that hold no Markdown.
  borrowing func tell(_ readme: inout Readme) {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    var walk = ImageWalk(skipped: readme.frontMatterLine)
    var event = cmark_iter_next(iterator)
    while event != CMARK_EVENT_DONE, readme.images.count < Readme.mostImages {
      if let node = cmark_iter_get_node(iterator) {
        if event == CMARK_EVENT_ENTER {
          walk.enter(node, &readme)
        } else {
          walk.leave(node, &readme)
        }
      }
      event = cmark_iter_next(iterator)
    }
    if event != CMARK_EVENT_DONE { readme.isCut = true }
  }
}

/// A walk over a tree of Markdown that looks for images.
private struct ImageWalk {
  /// The lines of front matter before the tree.
  let skipped: Int
  /// The lines of the innermost block.
  private var block = 1...1
  private var open: Readme.Image?
  /// How many images are open: one may stand in the alternative text of another.
  private var depth = 0

  init(skipped: Int) { self.skipped = skipped }

  mutating func enter(_ node: OpaquePointer, _ readme: inout Readme) {
    if let lines = lines(of: node) { block = lines }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_IMAGE:
      depth += 1
      if depth == 1 {
        open = image(String(cString: cmark_node_get_url(node)), line: line(of: node))
        open?.column = Int(cmark_node_get_start_column(node))
        open?.caption = String(cString: cmark_node_get_title(node))
      }
    case CMARK_NODE_TEXT, CMARK_NODE_CODE:
      let text = String(decoding: literal(node), as: UTF8.self)
      open?.alt += text
      if cmark_node_get_type(node) == CMARK_NODE_CODE, text.contains("](") {
        readme.codes[block.lowerBound, default: []].append(text)
      }
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: open?.alt += " "
    case CMARK_NODE_HTML_INLINE: readme.add(images(in: node))
    case CMARK_NODE_HTML_BLOCK:
      readme.rawLines.append(block)
      readme.add(images(in: node))
    case CMARK_NODE_CODE_BLOCK: readme.rawLines.append(block)
    default: break
    }
  }

  mutating func leave(_ node: OpaquePointer, _ readme: inout Readme) {
    let kind = cmark_node_get_type(node)
    if kind == CMARK_NODE_IMAGE {
      depth -= 1
      if depth == 0, let image = open {
        readme.images.append(image)
        open = nil
      }
    }
    guard kind == CMARK_NODE_HEADING, readme.titleLine == nil,
      cmark_node_get_heading_level(node) == 1, let parent = cmark_node_parent(node),
      cmark_node_get_type(parent) == CMARK_NODE_DOCUMENT
    else { return }
    readme.titleLine = lines(of: node).map { readme.lastLine(ofHeading: $0) }
  }

  private func image(_ address: String, line: Int) -> Readme.Image {
    Readme.Image(address: address, alt: "", line: line, block: block)
  }

  /// Nil for what stands inside a block.
  private func lines(of node: OpaquePointer) -> ClosedRange<Int>? {
    let isInside =
      cmark_node_get_type(node).rawValue & UInt32(CMARK_NODE_TYPE_MASK)
      != UInt32(CMARK_NODE_TYPE_BLOCK)
    let (start, end) = (Int(cmark_node_get_start_line(node)), Int(cmark_node_get_end_line(node)))
    guard !isInside, start > 0 else { return nil }
    return (start + skipped)...(max(start, end) + skipped)
  }

  private func line(of node: OpaquePointer) -> Int {
    let line = Int(cmark_node_get_start_line(node)) + skipped
    return block.contains(line) ? line : block.lowerBound
  }

  private func literal(_ node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(cString: cmark_node_get_literal(node))
  }

  /// The images of raw HTML, and what a `picture` has for some screens instead of its own.
  private func images(in node: OpaquePointer) -> [Readme.Image] {
    let html = literal(node)
    guard let tree = HTMLTree(html), let root = tree.root else { return [] }
    let first = line(of: node)
    var images: [Readme.Image] = []
    var next = HTMLNode(pointer: root).following(below: root)
    while let element = next, images.count <= Readme.mostImages {
      let line = min(first + max(0, element.line - 1), block.upperBound)
      images += self.images(of: element, line: line)
      next = element.following(below: root)
    }
    return images
  }

  private func images(of element: HTMLNode, line: Int) -> [Readme.Image] {
    let isImage = element.isNamed("img")
    guard isImage || element.isNamed("source") else { return [] }
    var images: [Readme.Image] = []
    if isImage, let address = element["src"] {
      var image = image(address.trimmed, line: line)
      image.form = .source
      image.alt = element["alt"] ?? ""
      image.caption = element["title"] ?? ""
      images.append(image)
    }
    for address in ImageChoices.addresses(in: element["srcset"] ?? "") {
      var image = image(address, line: line)
      image.form = .choice
      image.caption = element["alt"] ?? ""
      images.append(image)
    }
    return images
  }
}
