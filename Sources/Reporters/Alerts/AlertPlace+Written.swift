// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Alert.Place {
  /// The line that `words` say, as a policy's mistakes and waivers are told of (`.candor.yaml:12:5`,
  /// `.candor.yaml:12`); nil where no file of the repository is meant.
  package init?(written words: String) {
    let parts = words.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.reversed().prefix(2).prefix { Int($0) != nil }
    let path = parts.dropLast(numbers.count).joined(separator: ":")
    // What lies above the place of the start, or elsewhere, is no file that a viewer could show.
    guard let line = numbers.last.flatMap({ Int($0) }), !path.repositoryPath.isEmpty,
      !path.hasPrefix("/"), !path.split(separator: "/").contains("..")
    else { return nil }
    self.init(path: path.repositoryPath, line: max(line, 1))
  }
}

extension Gate.Demand {
  /// Where what it is about is written; nil where that is no line of a file.
  package var written: Alert.Place? {
    guard case .waiver(let place) = self else { return nil }
    return Alert.Place(written: place)
  }
}
