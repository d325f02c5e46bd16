// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension [FrontMatter.Entry] {
  /// With the entries of the maps that YAML's merge key `<<` brings in, before its own, which
  /// outweigh them.
  var merged: Self {
    guard contains(where: { $0.key == "<<" }) else { return self }
    return filter { $0.key == "<<" }.flatMap(\.value.mergeable) + filter { $0.key != "<<" }
  }

  /// The last entry of each key, in order.
  var lastOfEach: Self {
    var seen: Set<String> = []
    return reversed().filter { seen.insert($0.key).inserted }.reversed()
  }
}

extension FrontMatter.Value {
  /// The entries of a map; of a list of maps, the first outweighs those behind it.
  fileprivate var mergeable: [FrontMatter.Entry] {
    switch self {
    case .scalar: []
    case .list(let values, _): values.reversed().flatMap(\.mergeable)
    case .map(let entries, _): entries
    }
  }
}
