// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// One event of TensorBoard: what was measured at a step.
///
/// Source: `event.proto` and `summary.proto` of TensorFlow, as tensorboard 2.21 compiles them.
struct TrainingEvent: Sendable, Hashable {
  /// A value of a summary; `scalar` is nil where it is a picture, a histogram or a text.
  struct Value: Sendable, Hashable {
    var tag: String
    var scalar: Double?
  }

  enum Limit {
    /// How many bytes of a tag are kept.
    static let tag = 200
  }

  /// In seconds since 1970.
  var wallTime: Double?
  var step: Int64 = 0
  var fileVersion: String?
  var values: [Value] = []

  /// The event in `message`; nil where the bytes are none.
  init?(_ message: ArraySlice<UInt8>) {
    var fields = EventFields(message)
    while let field = fields.next() {
      switch field.number {
      case 1:
        guard let time = field.value.double else { return nil }
        wallTime = time
      case 2:
        guard let step = field.value.integer else { return nil }
        self.step = step
      case 3:
        guard let version = field.value.bytes else { return nil }
        fileVersion = String(text: version.prefix(Limit.tag))
      case 5:
        guard let summary = field.value.bytes, read(summary) else { return nil }
      default: continue
      }
    }
    if fields.isMalformed { return nil }
  }

  /// Reads the values of a summary; false where the bytes are none.
  private mutating func read(_ summary: ArraySlice<UInt8>) -> Bool {
    var fields = EventFields(summary)
    while let field = fields.next() {
      guard field.number == 1 else { continue }
      guard let bytes = field.value.bytes, let value = Value(bytes) else { return false }
      values.append(value)
    }
    return !fields.isMalformed
  }
}

extension TrainingEvent.Value {
  fileprivate init?(_ message: ArraySlice<UInt8>) {
    tag = ""
    var fields = EventFields(message)
    while let field = fields.next() {
      switch (field.number, field.value) {
      case (1, .bytes(let tag)): self.tag = String(text: tag.prefix(TrainingEvent.Limit.tag))
      case (2, .fixed32): scalar = field.value.float
      case (8, .bytes(let tensor)): scalar = EventTensor(tensor).scalar
      default: continue
      }
    }
    if fields.isMalformed { return nil }
  }
}
