// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

// Built together with the sources of `Formats`, as README.md beside this file says.

/// One try; libFuzzer calls it with bytes that it changes until something breaks.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // Any other beginning is refused at once, and would be all that is tried.
  let bytes = Array("GGUF".utf8) + Array(UnsafeBufferPointer(start: start, count: count))
  for size in [nil, bytes.count, bytes.count + 1_000] {
    for limit in [GGUFHeader.largest, bytes.count] {
      guard let step = try? GGUFHeader.read(bytes, fileSize: size, limit: limit) else { continue }
      switch step {
      case .needs(let more):
        precondition(more > bytes.count && more <= GGUFHeader.largest)
      case .read(let header):
        precondition(header.problems.count <= header.problemCount)
        if let parameters = header.parameters { precondition(parameters >= 0) }
        _ = (header.baseModels, header.split, header.quantization, header.dominantType)
        _ = header.problems.map(\.description)
      }
    }
  }
  return 0
}
