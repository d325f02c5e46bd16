// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A format of a report: a name for `--format` and a function from a report to text.
public struct Reporter: Sendable {
  /// The name given to `--format`.
  public var name: String
  /// What it is for, in a clause.
  public var summary: String
  /// How a file of this format ends, without the dot.
  public var fileExtension: String
  /// Renders what came of one run, with a line feed at the end.
  public var render: @Sendable (_ report: Report, _ style: RenderStyle) -> String

  /// A format.
  public init(
    name: String,
    summary: String,
    fileExtension: String,
    render: @escaping @Sendable (_ report: Report, _ style: RenderStyle) -> String
  ) {
    self.name = name
    self.summary = summary
    self.fileExtension = fileExtension
    self.render = render
  }
}

extension Reporter {
  /// Every format, in the order in which the help lists them.
  public static let all: [Reporter] = [.text, .json, .sarif, .junit, .codequality, .csv]
}
