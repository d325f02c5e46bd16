// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension HubFile {
  /// A shard of weights with a right header: one tensor of `parameters` in 16 bits, zeros to the end.
  package static func safetensors(_ path: String, parameters: Int) -> HubFile {
    let json =
      #"{"weight":{"dtype":"BF16","shape":[\#(parameters)],"data_offsets":[0,\#(2 * parameters)]}}"#
    let length = (0..<8).map { UInt8(truncatingIfNeeded: json.utf8.count >> (8 * $0)) }
    let head = length + Array(json.utf8)
    return .large(path, head: head, size: head.count + 2 * parameters)
  }
}
