// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A format of a comparison of audits: a name for `--format` and a function to text.
public struct DiffReporter: Sendable {
  /// The name given to `--format`.
  public var name: String
  /// Renders comparisons in their order, with a line feed at the end.
  public var render: @Sendable (_ diffs: [AuditDiff], _ style: RenderStyle) -> String

  /// A format.
  public init(
    name: String,
    render: @escaping @Sendable (_ diffs: [AuditDiff], _ style: RenderStyle) -> String
  ) {
    self.name = name
    self.render = render
  }

  /// Every format, in the order in which the help lists them.
  public static let all: [DiffReporter] = [.text, .json, .markdown]
}
