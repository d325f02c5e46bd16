// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Markup {
  /// A whole page around `body`.
  ///
  /// Its policy lets a browser load nothing and run nothing; the style sheet is allowed by its
  /// digest, so that markup that slipped through could not even change how the page looks.
  static func document(title: String, plus extra: StyleSheet? = nil, _ body: Markup) -> Markup {
    let more: Markup? = extra.map { "\n<style>\(raw: $0.rules)</style>" }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy(plus: extra))">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="candor">
      <title>\(title)</title>
      <style>\(raw: PageStyle.sheet)</style>\(more)
      </head>
      <body>
      \(Sign.sheet)<main>
      \(body)</main>
      </body>
      </html>

      """
  }

  private static func policy(plus extra: StyleSheet?) -> String {
    let digests = [PageStyle.digest] + [extra?.digest].compactMap(\.self)
    let styles = digests.map { "'sha256-\($0)'" }.joined(separator: " ")
    return "default-src 'none'; style-src \(styles); base-uri 'none'; form-action 'none'"
  }
}
