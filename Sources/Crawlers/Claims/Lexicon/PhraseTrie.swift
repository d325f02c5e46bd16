// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The automaton of phrases while it is built.
struct PhraseTrie {
  struct Node {
    var label: UInt8
    var firstChild: Int?
    var nextSibling: Int?
    var childCount = 0
    var failure = 0
    var outputs: [PhraseAutomaton.Output] = []
  }

  /// The first is the root.
  private(set) var nodes = [Node(label: 0)]

  mutating func insert(_ phrase: [UInt8], _ output: PhraseAutomaton.Output) {
    var node = 0
    for byte in phrase { node = child(of: node, by: byte) ?? addChild(to: node, by: byte) }
    nodes[node].outputs.append(output)
  }

  func children(of node: Int) -> [Int] {
    Array(
      sequence(state: nodes[node].firstChild) { [nodes] next in
        defer { next = next.flatMap { nodes[$0].nextSibling } }
        return next
      }
    )
  }

  /// The nodes as they lie best: the children of each one behind the other, and what is below the
  /// first of them right behind, so that a walk mostly goes on where the cache already is.
  func layout() -> [Int] {
    var order = [0]
    var open = [0]
    while let node = open.popLast() {
      let children = children(of: node)
      order += children
      open += children.reversed()
    }
    return order
  }

  /// Finds for every node the one for what is left when no child fits.
  ///
  /// With `skippingWords`, what is left begins where a word does.
  mutating func close(skippingWords: Bool) {
    var queue = [0]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for child in children(of: node) {
        if node != 0 { nodes[child].failure = failure(of: child, below: node, skippingWords) }
        nodes[child].outputs += nodes[nodes[child].failure].outputs
        queue.append(child)
      }
    }
  }

  private func failure(of child: Int, below parent: Int, _ skippingWords: Bool) -> Int {
    let byte = nodes[child].label
    var from = nodes[parent].failure
    while from != 0 {
      if let found = self.child(of: from, by: byte) { return found }
      from = nodes[from].failure
    }
    let isInside =
      skippingWords && TermMatcher.isWord(byte) && TermMatcher.isWord(nodes[parent].label)
    return isInside ? 0 : self.child(of: 0, by: byte) ?? 0
  }

  private func child(of node: Int, by byte: UInt8) -> Int? {
    var next = nodes[node].firstChild
    while let child = next {
      if nodes[child].label == byte { return child }
      next = nodes[child].nextSibling
    }
    return nil
  }

  private mutating func addChild(to node: Int, by byte: UInt8) -> Int {
    nodes.append(Node(label: byte, nextSibling: nodes[node].firstChild))
    nodes[node].firstChild = nodes.count - 1
    nodes[node].childCount += 1
    return nodes.count - 1
  }
}
