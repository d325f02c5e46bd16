// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A file that lists checkpoints: `revisions.txt`, a table of steps and addresses, a JSON list.
package struct CheckpointList: Sendable, Hashable {
  package private(set) var count: CheckpointCount
  /// As the list writes them, in its order, each once.
  package private(set) var names: [String] = []
  /// Lines that name no checkpoint; a header and `main` are such.
  package private(set) var otherLines = 0
  package private(set) var end: ReadingEnd

  private static let record = "a list of checkpoints"
  /// What separates the fields of a line and the parts of an address.
  private static let separators = Set(",;|\t /\"'[]".utf8)

  /// Reads the beginning of a file, line by line, as far as it goes.
  package init(_ prefix: RecordPrefix, names known: CheckpointNames) throws(RecordError) {
    try prefix.check(as: Self.record)
    guard !prefix.isBinary else {
      let problem = RecordError.Problem.otherFormat(why: "it is no text")
      throw RecordError(problem, in: Self.record, bytes: prefix.bytes.count)
    }
    var (positions, other) = ([CheckpointPosition](), 0)
    var (seen, header): (Set<String>, Column?) = ([], nil)
    for line in LogLines(prefix) {
      let fields = Self.fields(of: line)
      let isFirst = positions.isEmpty && header == nil
      if isFirst { header = Column(in: fields, known.words) }
      let found = fields.last { known.position(in: $0) != nil } ?? header?.field(of: fields)
      let position = found.flatMap { known.position(in: $0) ?? header?.position($0) }
      guard let found, let position else {
        other += 1
        continue
      }
      guard seen.insert(found).inserted else { continue }
      positions.append(position)
      names.append(found)
    }
    count = CheckpointCount(positions)
    otherLines = other
    end = prefix.isWhole ? .whole : .cut
  }

  private static func fields(of line: ArraySlice<UInt8>) -> [String] {
    line.split { separators.contains($0) || $0.isSpace }.map { String(text: $0) }
  }

  /// The column of a table that gives the position, as its header names it.
  private struct Column {
    var index: Int
    var unit: CheckpointPosition.Unit

    init?(in header: [String], _ words: CheckpointWords) {
      let headers = header.map { $0.lowercased() }
      if let index = headers.firstIndex(where: words.steps.contains) {
        (self.index, unit) = (index, .step)
      } else if let index = headers.firstIndex(where: words.epochs.contains) {
        (self.index, unit) = (index, .epoch)
      } else {
        return nil
      }
    }

    func field(of row: [String]) -> String? { row.indices.contains(index) ? row[index] : nil }

    func position(_ field: String) -> CheckpointPosition? {
      guard let number = Int(field), number >= 0 else { return nil }
      return unit == .step ? CheckpointPosition(step: number) : CheckpointPosition(epoch: number)
    }
  }
}
