// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Lays the data of all tensors of a file beside one another and beside their file.
struct TensorLayout {
  /// Where a tensor's data lie, in bytes from the end of the header.
  struct Place {
    var name: String
    var begin: Int
    var end: Int
  }

  /// The places in the order of the file; reversed ones and repeated names are told of already.
  private(set) var places: [Place] = []
  private(set) var problems = ProblemLog()
  /// Where the data end, in bytes from the end of the header.
  private(set) var end = 0

  /// Sorts the places and tells what is wrong between them.
  ///
  /// Up to `padding` bytes, less one, may lie unused before and behind each tensor.
  init(_ places: [Place], padding: Int = 1) {
    if places.isEmpty { problems.add(.noTensors) }
    var names = Set<String>(minimumCapacity: places.count)
    for place in places {
      if !names.insert(place.name).inserted { problems.add(.duplicate(tensor: place.name)) }
      if place.begin > place.end { problems.add(.reversed(tensor: place.name)) }
    }
    self.places = places.filter { $0.begin <= $0.end }
      .sorted { ($0.begin, $0.end) < ($1.begin, $1.end) }
    compare(padding)
  }

  private mutating func compare(_ padding: Int) {
    var last = ""
    for place in places {
      if place.begin > end, place.begin - end >= padding {
        problems.add(.gap(tensor: place.name, bytes: place.begin - end))
      } else if place.begin < end, place.begin < place.end {
        let shared = min(end, place.end) - place.begin
        problems.add(.overlap(tensor: place.name, before: last, bytes: shared))
      }
      if place.end >= end { (end, last) = (place.end, place.name) }
    }
  }

  /// Compares with the `room` in bytes that the file holds behind its header.
  mutating func compare(room: Int, padding: Int = 1) {
    if end < room, room - end >= padding { problems.add(.trailing(bytes: room - end)) }
    guard end > room, let first = places.first(where: { $0.end > room }) else { return }
    problems.add(.beyondFile(tensor: first.name, bytes: end - room))
  }

  mutating func add(_ problem: TensorProblem) { problems.add(problem) }
}
