// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The code of a notebook: the sources of its cells of code, with the lines of the file they stand in.
///
/// Read token by token and not as a tree, since outputs are large and a beginning of the file is cut
/// somewhere. A file that is no JSON gives no cells.
struct NotebookCells: Sendable, Hashable {
  var text: [UInt8] = []
  /// For each line of ``text``, the line of the file.
  var lines: [Int] = []
  /// Whether any cell was met, of code or not.
  var isNotebook = false

  /// Containers inside one another at most.
  private static let depthLimit = 64

  private struct Container {
    var isMap: Bool
    var key = ""
    /// Of a cell: what kind it is, and its source so far.
    var type = ""
    var source: [(text: [UInt8], line: Int)] = []
  }

  init(_ bytes: [UInt8]) {
    var stack: [Container] = []
    var tokens = JSONTokens(bytes)
    while let token = tokens.next() {
      switch token {
      case .open(let isMap):
        guard stack.count < Self.depthLimit else { return }
        stack.append(Container(isMap: isMap))
      case .close:
        if let cell = stack.popLast() { add(cell) }
      case .key(let key):
        if let top = stack.indices.last { stack[top].key = key }
      case .text(let text, let line):
        Self.take(text, line, into: &stack)
      }
    }
    // Where the file was cut, what its last cell showed still stands.
    for cell in stack { add(cell) }
  }

  private static func take(_ text: [UInt8], _ line: Int, into stack: inout [Container]) {
    guard let top = stack.indices.last else { return }
    if stack[top].isMap {
      switch stack[top].key {
      case "cell_type": stack[top].type = String(decoding: text.prefix(32), as: UTF8.self)
      case "source", "input": stack[top].source.append((text, line))
      default: break
      }
    } else if top > 0, stack[top - 1].isMap, ["source", "input"].contains(stack[top - 1].key) {
      stack[top - 1].source.append((text, line))
    }
  }

  private mutating func add(_ cell: Container) {
    guard !cell.type.isEmpty else { return }
    isNotebook = true
    guard cell.type == "code" else { return }
    for (part, line) in cell.source {
      for row in part.split(separator: .newline, omittingEmptySubsequences: false)
      where !row.isEmpty {
        text += row + [.newline]
        lines.append(line)
      }
    }
  }
}
