// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Formats

/// Builds safetensors files, right ones unless told otherwise.
struct SafetensorsFile {
  struct Entry {
    var name: String
    var type = "F32"
    var shape: [Int] = [2]
    /// Bytes; those that type and shape ask for unless told otherwise.
    var bytes: Int?
    /// Where the data begin; behind the last tensor unless told otherwise.
    var begin: Int?
  }

  var entries: [Entry] = []
  var metadata: String?
  /// Bytes of data in the file; as many as the offsets ask for unless told otherwise.
  var dataSize: Int?
  /// The length that the file claims for its header; the true one unless told otherwise.
  var length: UInt64?

  /// The header's JSON and the end of the data.
  var json: (text: String, end: Int) {
    var (members, end) = ([String](), 0)
    if let metadata { members.append(#""__metadata__":\#(metadata)"#) }
    for entry in entries {
      let bits = TensorType(entry.type).bits ?? 8
      let begin = entry.begin ?? end
      end = begin + (entry.bytes ?? entry.shape.reduce(1, *) * bits / 8)
      members.append(
        #""\#(entry.name)":{"dtype":"\#(entry.type)","shape":\#(entry.shape),"#
          + #""data_offsets":[\#(begin),\#(end)]}"#
      )
    }
    return ("{\(members.joined(separator: ","))}", end)
  }

  var header: [UInt8] { Self.header(json.text, length: length) }
  var size: Int { header.count + (dataSize ?? json.end) }

  static func header(_ json: String, length: UInt64? = nil) -> [UInt8] {
    let length = length ?? UInt64(json.utf8.count)
    return (0..<8).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) } + Array(json.utf8)
  }

  /// What a reader makes of it.
  func read() throws -> SafetensorsHeader? {
    try SafetensorsHeader.read(header, fileSize: size).header
  }
}
