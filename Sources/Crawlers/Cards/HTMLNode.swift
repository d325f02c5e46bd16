// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CLibXML2
import Foundation

/// A look at an element of a tree; it must not outlive its ``HTMLTree``.
struct HTMLNode {
  let pointer: xmlNodePtr

  var name: UnsafePointer<UInt8>? { pointer.pointee.name }
  var line: Int { Int(pointer.pointee.line) }
  var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }
  var role: HTMLRole? { isElement ? HTMLRole.of(HTMLRole.key(name)) : nil }

  /// The content of a text or comment node.
  var content: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(xml: pointer.pointee.content) }

  func isNamed(_ wanted: String) -> Bool {
    guard isElement, let name else { return false }
    return UnsafeBufferPointer(xml: name).elementsEqual(wanted.utf8)
  }

  /// An attribute's value, entities decoded; nil when it is not there.
  subscript(attribute: String) -> String? {
    guard isElement else { return nil }
    var next = pointer.pointee.properties
    while let property = next {
      if UnsafeBufferPointer(xml: property.pointee.name).elementsEqual(attribute.utf8) {
        return Self.value(property)
      }
      next = property.pointee.next
    }
    return nil
  }

  private static func value(_ property: xmlAttrPtr) -> String {
    guard let first = property.pointee.children else { return "" }
    if first.pointee.next == nil {
      return String(decoding: UnsafeBufferPointer(xml: first.pointee.content), as: UTF8.self)
    }
    guard let whole = xmlNodeListGetString(property.pointee.doc, first, 1) else { return "" }
    defer { free(whole) }
    return String(decoding: UnsafeBufferPointer(xml: whole), as: UTF8.self)
  }

  /// What its attributes say of whether it is seen; nil where it has none.
  var style: HTMLStyle? {
    guard pointer.pointee.properties != nil else { return nil }
    if self["hidden"] != nil { return HTMLStyle("display:none") }
    var style = self["style"].map { HTMLStyle($0) } ?? HTMLStyle()
    style.take(color: isNamed("font") ? self["color"] : nil, background: self["bgcolor"])
    return style
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a string of libxml2 without its end; none for nil.
  init(xml string: UnsafePointer<UInt8>?) {
    guard let string else {
      self.init(start: nil, count: 0)
      return
    }
    self.init(start: string, count: Int(xmlStrlen(string)))
  }
}
