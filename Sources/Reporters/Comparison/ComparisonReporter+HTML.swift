// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension ComparisonReporter {
  /// One page that needs nothing else: to read, to send and to print.
  public static let html = ComparisonReporter(name: "html") { comparison, _ in
    let page = ComparisonPage(comparison: comparison)
    return Markup.document(title: page.title, plus: ComparisonStyle.sheet, page.whole).characters
  }
}
