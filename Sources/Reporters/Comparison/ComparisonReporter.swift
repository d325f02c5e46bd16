// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A form of a comparison: a name for `--format` and a function to text.
public struct ComparisonReporter: Sendable {
  /// The name given to `--format`.
  public var name: String
  /// Renders a comparison, with a line feed at the end.
  public var render: @Sendable (_ comparison: Comparison, _ style: RenderStyle) -> String

  /// A form.
  public init(
    name: String,
    render: @escaping @Sendable (_ comparison: Comparison, _ style: RenderStyle) -> String
  ) {
    self.name = name
    self.render = render
  }

  /// Every form, in the order in which the help lists them.
  public static let all: [ComparisonReporter] = [.text, .markdown, .html]
}
