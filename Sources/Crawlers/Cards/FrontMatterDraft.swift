// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Front matter as far as its events have come.
struct FrontMatterDraft: Sendable {
  /// A list or map that is not yet ended.
  private struct Open: Sendable {
    var isMap: Bool
    var isSet = false
    var anchor: String?
    var line: Int
    var list: [FrontMatter.Value] = []
    var map: [FrontMatter.Entry] = []
    var key: (text: String, line: Int)?
    var nodes = 1
  }

  /// The top-level entries that are whole.
  private(set) var entries: [FrontMatter.Entry] = []
  private var open: [Open] = []
  private var anchors: [String: (value: FrontMatter.Value, nodes: Int)] = [:]
  private var nodes = 0
  /// Whether there is more, or it nests deeper, than the reader takes.
  private(set) var isOverLimit = false

  /// Takes the next event; says why the rest cannot be read, if so.
  mutating func take(_ event: FrontMatterEvent) -> String? {
    switch event {
    case .scalar(let text, let anchor, let line):
      return add(.scalar(text, line: line), anchor: anchor, nodes: 1, line: line)
    case .alias(let name, let line):
      guard let (value, count) = anchors[name] else { return "an alias of nothing, *\(name)" }
      return add(value, anchor: nil, nodes: count, line: line)
    case .beginList(let anchor, let line):
      return begin(Open(isMap: false, anchor: anchor, line: line))
    case .beginMap(let anchor, let isSet, let line):
      return begin(Open(isMap: true, isSet: isSet, anchor: anchor, line: line))
    case .end: return end()
    case .other: return nil
    }
  }

  private mutating func begin(_ new: Open) -> String? {
    guard open.count < FrontMatterReader.deepest else {
      isOverLimit = true
      return "nested too deep"
    }
    if open.isEmpty, !new.isMap { return "not a list of keys and values" }
    open.append(new)
    return nil
  }

  private mutating func end() -> String? {
    guard let done = open.popLast() else { return nil }
    if open.isEmpty { return nil }
    let value = Self.value(done)
    // Its nodes were counted as they came.
    nodes -= done.nodes - 1
    return add(value, anchor: done.anchor, nodes: done.nodes, line: done.line)
  }

  private mutating func add(
    _ value: FrontMatter.Value,
    anchor: String?,
    nodes count: Int,
    line: Int
  ) -> String? {
    guard let last = open.indices.last else { return "not a list of keys and values" }
    nodes += count
    guard nodes <= FrontMatterReader.mostNodes else {
      isOverLimit = true
      return "more values than anyone writes"
    }
    if let anchor { anchors[anchor] = (value, count) }
    open[last].nodes += count
    guard open[last].isMap else {
      open[last].list.append(value)
      return nil
    }
    guard let key = open[last].key else {
      open[last].key = (Self.name(value), line)
      return nil
    }
    open[last].key = nil
    let entry = FrontMatter.Entry(key: key.text, value: value, line: key.line)
    if last == 0 { entries.append(entry) } else { open[last].map.append(entry) }
    return nil
  }

  private static func value(_ done: Open) -> FrontMatter.Value {
    guard done.isMap else { return .list(done.list, line: done.line) }
    guard done.isSet else { return .map(done.map.merged, line: done.line) }
    return .list(done.map.map { .scalar($0.key, line: $0.line) }, line: done.line)
  }

  /// A key that is itself a list or a map has no name.
  private static func name(_ value: FrontMatter.Value) -> String {
    if case .scalar(let text, _) = value { text } else { "" }
  }
}
