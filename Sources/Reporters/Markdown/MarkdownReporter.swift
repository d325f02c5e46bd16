// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Reporter {
  /// A comment on a pull request, or the summary of a job.
  public static let markdown = Reporter(
    name: "markdown",
    summary: "for a pull request or the summary of a job; one comment that is found again",
    fileExtension: "md"
  ) { report, _ in
    let fitting = Comment.Detail.allCases.lazy
      .map { Comment(report: report, detail: $0).whole.characters }
      .first { $0.utf8.count <= Comment.limit }
    return fitting ?? Comment(report: report, detail: .verdicts).cut
  }
}
