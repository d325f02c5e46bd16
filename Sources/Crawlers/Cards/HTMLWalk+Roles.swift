// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CLibXML2

extension HTMLWalk {
  /// The text of a `pre`, with its lines; highlighting is only elements round words.
  func code(_ pre: HTMLNode, _ builder: inout CardBuilder) {
    var text: [UInt8] = []
    var language = ""
    var next = pre.pointer.pointee.children
    while let pointer = next {
      let node = HTMLNode(pointer: pointer)
      if pointer.pointee.type == XML_TEXT_NODE { text += node.content }
      if language.isEmpty, node.isNamed("code") { language = Self.language(node) }
      if node.isNamed("br") { text.append(0x0A) }
      let isShown = !node.isElement || !Self.isHidden(node.style, node.role)
      next =
        isShown && pointer.pointee.children != nil
        ? pointer.pointee.children : Self.following(pointer, below: pre.pointer)
    }
    let first = builder.line.map { $0 + (Self.isFenced(pre, text) ? 1 : 0) }
    text.withUnsafeBufferPointer { builder.code($0, language: language, first: first) }
  }

  private static func following(_ pointer: xmlNodePtr, below root: xmlNodePtr) -> xmlNodePtr? {
    following(pointer, below: root) {}
  }

  static func isHidden(_ style: HTMLStyle?, _ role: HTMLRole?) -> Bool {
    if case .hidden = role { true } else { style?.hides ?? false }
  }

  private static func language(_ code: HTMLNode) -> String {
    let names = (code["class"] ?? "").split(whereSeparator: \.isWhitespace)
    return names.first { $0.hasPrefix("language-") }.map { String($0.dropFirst(9)) } ?? ""
  }

  /// A fence makes the source longer than the code.
  private static func isFenced(_ pre: HTMLNode, _ text: [UInt8]) -> Bool {
    guard let span = pre["data-sourcepos"].flatMap(HTMLLines.span) else { return false }
    return span > text.count { $0 == 0x0A }
  }
}
