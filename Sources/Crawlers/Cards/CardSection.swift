// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A heading and its place among the others.
package struct CardSection: Sendable, Hashable {
  package var heading: String
  /// 1 to 6.
  package var level: Int
  /// The index of the section it stands in.
  package var parent: Int?
  /// The line of the file, counted from 1, front matter included; nil in HTML.
  package var line: Int?

  package init(heading: String, level: Int, parent: Int? = nil, line: Int? = nil) {
    self.heading = heading
    self.level = level
    self.parent = parent
    self.line = line
  }
}
