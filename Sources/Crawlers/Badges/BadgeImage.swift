// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

/// What an SVG shows and says, as far as a badge of Candor's has it.
package struct BadgeImage: Sendable, Hashable {
  /// The most bytes of an SVG that are read.
  package static let limit = 64 << 10
  /// The most elements that are looked at.
  private static let mostElements = 200

  /// What it says of itself to programs; nil where it is no badge of Candor's.
  package var record: BadgeRecord?
  /// Every text that it draws, in order.
  package var texts: [String] = []
  /// Every colour that it fills something with, in order.
  package var fills: [String] = []

  /// Reads an SVG; nil for what is none, or too large.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count <= Self.limit, let tree = XMLTree(bytes), let root = tree.root,
      HTMLNode(pointer: root).isNamed("svg")
    else { return nil }
    var left = Self.mostElements
    var next: HTMLNode? = HTMLNode(pointer: root).following(below: root)
    while let node = next {
      left -= node.isElement ? 1 : 0
      guard left >= 0 else { return nil }
      take(node)
      next = node.following(below: root)
    }
  }

  private mutating func take(_ node: HTMLNode) {
    if node.isNamed("text") {
      texts.append(node.text())
    } else if node.isNamed("rect"), let fill = node["fill"] {
      fills.append(fill)
    } else if node.isNamed("metadata"), record == nil {
      record = Self.record(node.text(mostNodes: 1))
    }
  }

  private static func record(_ json: String) -> BadgeRecord? {
    do {
      let record = try JSONDecoder().decode(BadgeRecord.self, from: Data(json.utf8))
      return record.schema == BadgeRecord.schema ? record : nil
    } catch {
      return nil
    }
  }
}
