// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Markup {
  /// What could not be audited, without a verdict on it; nil where all could.
  static func failures(_ errors: [ErrorReport]) -> Markup? {
    guard !errors.isEmpty else { return nil }
    let rows = errors.map { error -> Markup in
      "<li><p>\(.outcome(.unknown, error.kind)) <code>\(error.ref)</code></p>"
        + "<p>\(error.message)</p></li>\n"
    }
    return """
      <section class="failures">
      <h2>Not audited (\(rows.count))</h2>
      <p class="note">Nothing is said about these: they could not be seen.</p>
      <ul class="places">
      \(rows)</ul>
      </section>

      """
  }
}
