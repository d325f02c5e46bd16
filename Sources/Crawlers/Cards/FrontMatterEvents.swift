// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CYAML

/// What libyaml meets in a block.
enum FrontMatterEvent {
  case scalar(String, anchor: String?, line: Int)
  case alias(String, line: Int)
  case beginList(anchor: String?, line: Int)
  /// A set is a map of keys without values.
  case beginMap(anchor: String?, isSet: Bool, line: Int)
  case end
  case other
}

/// The events of one block of YAML.
struct FrontMatterEvents {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let firstLine: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
  }

  /// Hands over each event until the document ends, or until `take` says why not to go on.
  ///
  /// - Parameter take: gives nil to go on.
  /// - Returns: why it stopped before the end; nil when it did not.
  func forEach(_ take: (FrontMatterEvent) -> String?) -> FrontMatterProblem? {
    // libyaml keeps pointers to its parser: it must not move.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) != 0 else { return problem(firstLine, "no memory") }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    var event = yaml_event_t()
    while yaml_parser_parse(parser, &event) != 0 {
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT || event.type == YAML_DOCUMENT_END_EVENT { return nil }
      let line = firstLine + Int(event.start_mark.line)
      if let problem = take(Self.event(event, line: line)) { return self.problem(line, problem) }
    }
    return problem(parser.pointee)
  }

  private func problem(_ parser: yaml_parser_t) -> FrontMatterProblem {
    let what = parser.problem.map { String(cString: $0) } ?? "not YAML"
    let isReader = parser.error == YAML_READER_ERROR
    return problem(firstLine + (isReader ? 0 : Int(parser.problem_mark.line)), what)
  }

  private func problem(_ line: Int, _ what: String) -> FrontMatterProblem {
    FrontMatterProblem(line: line, what: what)
  }

  private static func event(_ event: yaml_event_t, line: Int) -> FrontMatterEvent {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let anchor = scalar.anchor.map { String(cString: $0) }
      return .scalar(String(decoding: text, as: UTF8.self), anchor: anchor, line: line)
    case YAML_ALIAS_EVENT: return .alias(String(cString: event.data.alias.anchor), line: line)
    case YAML_SEQUENCE_START_EVENT:
      let anchor = event.data.sequence_start.anchor.map { String(cString: $0) }
      return .beginList(anchor: anchor, line: line)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      let anchor = start.anchor.map { String(cString: $0) }
      let isSet = start.tag.map { String(cString: $0) } == "tag:yaml.org,2002:set"
      return .beginMap(anchor: anchor, isSet: isSet, line: line)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
    default: return .other
    }
  }
}
