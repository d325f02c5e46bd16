// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension GGUFHeader.Tensor {
  /// Elements, 1 for a scalar; nil beyond every count.
  package var elements: Int? { shape.product }

  /// Bytes that shape and type ask for; nil beyond every count, for an unknown type, and where
  /// a row ends within a block.
  package var bytes: Int? {
    guard let block = type.block, let elements, (shape.first ?? 1) % block.elements == 0 else {
      return nil
    }
    let (bytes, overflows) = (elements / block.elements)
      .multipliedReportingOverflow(by: block.bytes)
    return overflows ? nil : bytes
  }

  /// What is wrong with the tensor by itself, where data begin at multiples of `alignment`
  /// bytes; nil where nothing is.
  func problem(alignment: Int) -> TensorProblem? {
    guard type.block != nil else { return .unknownType(tensor: name, type: type.name) }
    guard let elements, elements <= .max / 64, place != nil else {
      return .tooLarge(tensor: name)
    }
    if bytes == nil { return .unaligned(tensor: name) }
    return offset % alignment == 0 ? nil : .misplaced(tensor: name, begin: offset)
  }

  /// Where the data lie; nil where nobody can tell.
  var place: TensorLayout.Place? {
    let (end, overflows) = offset.addingReportingOverflow(bytes ?? 0)
    return overflows ? nil : TensorLayout.Place(name: name, begin: offset, end: end)
  }
}

extension GGUFHeader {
  /// Elements of all tensors; nil where they were not counted or are beyond every count.
  package var parameters: Int? {
    guard let counts = tensors?.map(\.elements), !counts.contains(nil) else { return nil }
    return counts.compactMap(\.self).sum
  }

  /// Bytes of all tensors by type, as far as they can be told.
  package var bytesByType: [String: Double] {
    (tensors ?? []).reduce(into: [:]) { sums, tensor in
      sums[tensor.type.name, default: 0] += Double(tensor.bytes ?? 0)
    }
  }

  /// The type of most bytes; nil where no tensor was counted.
  package var dominantType: String? {
    bytesByType.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// Compares the tensors with one another and with their file.
  ///
  /// `begin` is where the header ends and the data, after padding, begin.
  mutating func check(begin: Int, fileSize: Int?) throws(WeightsFault) {
    guard let tensors else { return }
    let alignment = whole("general.alignment") ?? 32
    guard (1...65_536).contains(alignment) else {
      throw .damaged(what: "data aligned to \(alignment) bytes", at: begin)
    }
    // Without every size, gaps and ends would be told of what is only unknown.
    let isKnown = tensors.allSatisfy { $0.bytes != nil }
    var layout = TensorLayout(
      tensors.compactMap(\.place),
      padding: isKnown ? alignment : .max
    )
    let data = (begin + alignment - 1) / alignment * alignment
    if let fileSize, !tensors.isEmpty {
      layout.compare(room: max(0, fileSize - data), padding: isKnown ? alignment : .max)
    }
    tensors.compactMap { $0.problem(alignment: alignment) }.forEach { layout.add($0) }
    (problems, problemCount) = (layout.problems.first, layout.problems.count)
  }
}
