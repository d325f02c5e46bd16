// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension SafetensorsHeader {
  /// Lays the tensors of a header beside one another and beside their file.
  struct Layout {
    var problems = ProblemLog<Problem>()
    /// Where the data end, in bytes from the end of the header.
    var end = 0

    /// Checks every tensor alone, then all beside one another.
    ///
    /// `dataRoom` is how many bytes the file holds behind its header; nil when nobody knows.
    init(_ tensors: [Tensor], dataRoom: Int?) {
      if tensors.isEmpty { problems.add(.noTensors) }
      var names = Set<String>(minimumCapacity: tensors.count)
      for tensor in tensors {
        if !names.insert(tensor.name).inserted { problems.add(.duplicate(tensor: tensor.name)) }
        check(tensor)
      }
      let placed = tensors.filter { $0.begin <= $0.end }
        .sorted { ($0.begin, $0.end) < ($1.begin, $1.end) }
      place(placed)
      if let dataRoom { compare(placed, dataRoom) }
    }

    /// What is wrong with a tensor by itself.
    private mutating func check(_ tensor: Tensor) {
      let name = tensor.name
      guard tensor.begin <= tensor.end else { return problems.add(.reversed(tensor: name)) }
      guard tensor.type.bits != nil else {
        return problems.add(.unknownType(tensor: name, type: tensor.type.name))
      }
      guard tensor.shape.allSatisfy({ $0 < 1 << 32 }), let elements = tensor.elements,
        elements <= .max / 64
      else { return problems.add(.tooLarge(tensor: name)) }
      guard let due = tensor.bytesDue else { return problems.add(.unaligned(tensor: name)) }
      let found = tensor.end - tensor.begin
      if due != found { problems.add(.size(tensor: name, due: due, found: found)) }
    }

    private mutating func place(_ tensors: [Tensor]) {
      var last = ""
      for tensor in tensors {
        if tensor.begin > end {
          problems.add(.gap(tensor: tensor.name, bytes: tensor.begin - end))
        } else if tensor.begin < end, tensor.begin < tensor.end {
          let shared = min(end, tensor.end) - tensor.begin
          problems.add(.overlap(tensor: tensor.name, before: last, bytes: shared))
        }
        if tensor.end >= end { (end, last) = (tensor.end, tensor.name) }
      }
    }

    private mutating func compare(_ tensors: [Tensor], _ room: Int) {
      if end < room { problems.add(.trailing(bytes: room - end)) }
      guard end > room, let first = tensors.first(where: { $0.end > room }) else { return }
      problems.add(.beyondFile(tensor: first.name, bytes: end - room))
    }
  }
}
