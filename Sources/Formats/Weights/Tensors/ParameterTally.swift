// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// How many parameters tensors hold, packed ones kept apart.
package struct ParameterTally: Sendable, Hashable {
  /// Packed parameters by how they are packed and in bits of the elements that hold them.
  package struct Pack: Sendable, Hashable {
    package var packing: Packing
    package var elementBits: Int
  }

  package var tensors = 0
  /// Elements of all tensors, by type.
  package var stored: [TensorType: Int] = [:]
  /// Elements that are one parameter each.
  package var plain = 0
  /// Elements that hold several parameters each.
  package var packed: [Pack: Int] = [:]
  /// Elements of scales, zero points and maps.
  package var auxiliary = 0
  /// Elements of masks and positions.
  package var buffers = 0
  /// Whether a shape was beyond every count, so that no sum says anything.
  package var overflows = false

  package init() {}
}

extension ParameterTally {
  /// Elements of all tensors, as a hub that looks at no name counts them; nil beyond every count.
  package var elements: Int? { overflows ? nil : Array(stored.values).sum }

  /// Parameters; nil where they are packed in a way that neither names nor `bits` tell.
  ///
  /// `bits` are those of one packed parameter, as the model's configuration says.
  package func parameters(bits: Int? = nil) -> Int? {
    guard !overflows else { return nil }
    var counts = [plain]
    for (pack, elements) in packed {
      guard let bits = pack.packing.ownBits ?? bits, (1...pack.elementBits).contains(bits),
        pack.packing != .opaque
      else { return nil }
      let (total, overflows) = elements.multipliedReportingOverflow(by: pack.elementBits)
      if overflows { return nil }
      counts.append(total / bits)
    }
    return counts.sum
  }

  /// The type of most bytes; nil of nothing.
  package var dominantType: TensorType? {
    stored.max { weight($0) < weight($1) }?.key
  }

  private func weight(_ entry: (key: TensorType, value: Int)) -> (Double, String) {
    (Double(entry.value) * Double(entry.key.bits ?? 8), entry.key.name)
  }
}

extension ParameterTally {
  /// Adds what one more tensor holds.
  mutating func add(_ tensor: SafetensorsHeader.Tensor, as role: TensorRole) {
    tensors += 1
    guard let elements = tensor.elements else { return overflows = true }
    stored[tensor.type] = sum(stored[tensor.type], elements)
    switch role {
    case .plain: plain = sum(plain, elements)
    case .auxiliary: auxiliary = sum(auxiliary, elements)
    case .buffer: buffers = sum(buffers, elements)
    case .packed(let packing):
      let pack = Pack(packing: packing, elementBits: tensor.type.bits ?? 8)
      packed[pack] = sum(packed[pack], elements)
    }
  }

  /// Adds the tensors of another file of the same set.
  package mutating func add(_ other: ParameterTally) {
    tensors += other.tensors
    overflows = overflows || other.overflows
    for (type, count) in other.stored { stored[type] = sum(stored[type], count) }
    for (pack, count) in other.packed { packed[pack] = sum(packed[pack], count) }
    plain = sum(plain, other.plain)
    auxiliary = sum(auxiliary, other.auxiliary)
    buffers = sum(buffers, other.buffers)
  }

  private mutating func sum(_ count: Int?, _ more: Int) -> Int {
    let (sum, isOver) = (count ?? 0).addingReportingOverflow(more)
    overflows = overflows || isOver
    return isOver ? .max : sum
  }
}

extension SafetensorsHeader {
  /// What the tensors hold altogether.
  package var tally: ParameterTally {
    let names = TensorNames(tensors)
    return tensors.reduce(into: ParameterTally()) { tally, tensor in
      tally.add(tensor, as: TensorRole(tensor, among: names))
    }
  }
}
