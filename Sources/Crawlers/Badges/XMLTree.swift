// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CLibXML2

/// The one owner of a tree that libxml2 read from XML.
struct XMLTree: ~Copyable {
  let document: xmlDocPtr

  /// Parses a document in UTF-8; nil for what is not well-formed, or declares entities or a DTD.
  ///
  /// Without `XML_PARSE_HUGE`, libxml2 itself bounds depth and sizes.
  init?(_ bytes: [UInt8]) {
    guard bytes.count < Int(Int32.max) else { return nil }
    let options =
      XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
      | XML_PARSE_COMPACT.rawValue
    let parsed = bytes.withUnsafeBytes { buffer in
      xmlReadMemory(
        buffer.bindMemory(to: CChar.self).baseAddress,
        Int32(buffer.count),
        nil,
        "UTF-8",
        Int32(options)
      )
    }
    guard let parsed else { return nil }
    guard parsed.pointee.intSubset == nil else {
      xmlFreeDoc(parsed)
      return nil
    }
    document = parsed
  }

  deinit { xmlFreeDoc(document) }

  var root: xmlNodePtr? { xmlDocGetRootElement(document) }
}
