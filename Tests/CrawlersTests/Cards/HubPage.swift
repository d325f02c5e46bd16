// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CCMarkGFM
import Foundation

/// A page as the Hub makes it of a card: the stand-in for its renderer in tests.
enum HubPage {
  static func model(_ markdown: String) -> String {
    """
    <!doctype html><html><head><title>acme/tiny · Hugging Face</title>
    <link rel="canonical" href="https://hub.test/acme/tiny"><script>var x = "<p>";</script></head>
    <body class="ModelPage"><nav><a href="/models">Models</a></nav>
    <div class="SVELTE_HYDRATER contents" data-target="ModelHeader"
      data-props="{&quot;a&quot;:&quot;<p> '</function>' &amp;&quot;}"><h1>acme/tiny</h1></div>
    <div class="model-card-content prose max-w-none"><!-- HTML_TAG_START -->
    \(body(markdown))
    <!-- HTML_TAG_END --></div>
    <section><h2>Side</h2><p>Downloads last month</p></section></body></html>
    """
  }

  static func file(_ markdown: String) -> String {
    """
    <html><body class="ViewerBlobPage"><header>Models</header>
    <div class="p-4 prose hf-sanitized hf-sanitized-x1y2z3"><div class="metadata"><pre>license: mit
    </pre><p>metadata</p></div><!-- HTML_TAG_START -->\(body(markdown))<!-- HTML_TAG_END --></div>
    <footer>Footer</footer></body></html>
    """
  }

  /// The Markdown rendered, its headings with the Hub's anchors.
  private static func body(_ markdown: String) -> String {
    let html = rendered(markdown)
    let anchor =
      "<a rel=\"nofollow\" href=\"#x\" id=\"x\"><span><svg><title>t</title></svg></span></a>"
    return html.replacing(/<h([1-6])>([\s\S]*?)<\/h[1-6]>/) { match in
      "<h\(match.1) class=\"group\">\n  \(anchor)\n  <span>\n\(match.2)\n  </span>\n</h\(match.1)>"
    }
  }

  private static func rendered(_ markdown: String) -> String {
    cmark_gfm_core_extensions_ensure_registered()
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    cmark_parser_feed(parser, markdown, markdown.utf8.count)
    let root = cmark_parser_finish(parser)
    defer { cmark_node_free(root) }
    guard let html = cmark_render_html(root, CMARK_OPT_UNSAFE, nil) else { return "" }
    defer { free(html) }
    return String(cString: html)
  }
}
