// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What all pages of the hub have around their content.
struct Page: Sendable {
  var title: String
  /// The public address of the thing shown.
  var canonical: String
  /// The class that names the kind of page.
  var kind: String
  var content: String

  var answer: Answer {
    .html(
      """
      <!doctype html>
      <html class="">
      <head>
      <meta charset="utf-8">
      <meta property="og:url" content="\(Page.escaped(canonical))">
      <title>\(Page.escaped(title))</title>
      <link rel="canonical" href="\(Page.escaped(canonical))">
      <script defer src="https://de5282c3ca0c.edge.sdk.awswaf.com/challenge.js"></script>
      </head>
      <body class="flex flex-col min-h-dvh bg-white \(kind)">
      <script>window.hubConfig = {"features":{"signupDisabled":false}};</script>
      <main class="flex flex-1 flex-col">
      \(content)</main>
      </body>
      </html>

      """
    )
  }

  /// Text for HTML.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
