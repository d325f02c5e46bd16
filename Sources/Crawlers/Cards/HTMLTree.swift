// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CLibXML2

/// The one owner of a tree of libxml2.
struct HTMLTree: ~Copyable {
  /// Set up once, before threads meet in it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  let document: htmlDocPtr

  /// Parses `html`, which must be UTF-8; nil when nothing comes of it.
  init?(_ html: UnsafeBufferPointer<UInt8>) {
    guard Self.isReady, !html.isEmpty else { return nil }
    let parsed =
      if let bounded = HTMLGuard.bounded(html) {
        bounded.withUnsafeBufferPointer(Self.parse)
      } else {
        Self.parse(html)
      }
    guard let parsed else { return nil }
    document = parsed
  }

  deinit { xmlFreeDoc(document) }

  var root: xmlNodePtr? { xmlDocGetRootElement(document) }

  private static func parse(_ html: UnsafeBufferPointer<UInt8>) -> htmlDocPtr? {
    guard html.count < Int(Int32.max), let context = htmlNewParserCtxt() else { return nil }
    defer { htmlFreeParserCtxt(context) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    // Without it the text below 256 levels is lost; HTMLGuard bounds the depth.
    context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
    context.pointee.linenumbers = 1
    return html.withMemoryRebound(to: CChar.self) { buffer in
      htmlCtxtReadMemory(
        context,
        buffer.baseAddress,
        Int32(buffer.count),
        nil,
        "UTF-8",
        Int32(options | XML_PARSE_HUGE.rawValue)
      )
    }
  }
}
