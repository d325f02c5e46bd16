// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

// Built together with the sources of `Formats`, as README.md beside this file says.

/// One try; libFuzzer calls it with bytes that it changes until something breaks.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for size in [nil, bytes.count, bytes.count + 1_000] {
    guard let step = try? SafetensorsHeader.read(bytes, fileSize: size) else { continue }
    switch step {
    case .needs(let more):
      precondition(more > bytes.count && more <= SafetensorsHeader.largest + 8)
    case .read(let header):
      precondition(header.problems.count <= header.problemCount)
      let tally = header.tally
      precondition(tally.tensors == header.tensors.count)
      for bits in [nil, 3, 4] {
        if let parameters = tally.parameters(bits: bits) { precondition(parameters >= 0) }
      }
      _ = header.problems.map(\.description)
    }
  }
  _ = WeightFile(path: "model.safetensors", head: bytes, fileSize: nil).says
  if let index = try? WeightsIndex(bytes) {
    _ = index.compare(with: ["a": 1], at: "model.safetensors.index.json")
  }
  if let config = try? ModelConfig(bytes) { _ = config.compare(parameters: 1_000) }
  words(String(decoding: bytes, as: UTF8.self))
  _ = (try? AdapterConfig(bytes), try? PipelineIndex(bytes))
  return 0
}

private func words(_ text: String) {
  for size in [NamedSize(name: text), NamedSize(sentence: text)] {
    precondition(size.map { $0.total.lowerBound > 0 } ?? true)
    _ = size?.compare(parameters: 1_000_000_000)
  }
  _ = (WeightFileKind(path: text), WeightFileRole(path: text), DeltaWeights.isNamed(text))
}
