// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CLibXML2

/// A page of a bucket's list, as Amazon's S3 and what speaks like it answer `list-type=2`.
///
/// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html.
struct BucketListing: Sendable, Hashable {
  private(set) var files: [RepositoryFile] = []
  /// Whether there are more than this page lists.
  private(set) var isCut = false

  /// More than a page may hold are not read.
  private static let mostFiles = 10_000

  /// Reads a page; nil when it is no list of a bucket.
  init?(_ xml: [UInt8]) {
    // Neither the network nor a document type's own entities: only what stands in the page.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let parsed = xml.withUnsafeBytes { bytes in
      xmlReadMemory(
        bytes.bindMemory(to: CChar.self).baseAddress,
        Int32(clamping: bytes.count),
        nil,
        nil,
        Int32(options)
      )
    }
    guard let document = parsed else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document), root.name == "ListBucketResult" else {
      return nil
    }
    for child in root.elements {
      switch child.name {
      case "Contents" where files.count < Self.mostFiles: add(child)
      case "IsTruncated": isCut = child.text.lowercased() == "true"
      default: break
      }
    }
  }

  private mutating func add(_ node: xmlNodePtr) {
    var (key, size): (String?, Int?) = (nil, nil)
    for field in node.elements {
      switch field.name {
      case "Key": key = field.text
      case "Size": size = Int(field.text)
      default: break
      }
    }
    // A folder of a console is an object of no bytes whose name ends in a slash.
    guard let key, !key.hasSuffix("/") else { return }
    files.append(RepositoryFile(path: key, size: size))
  }
}

extension xmlNodePtr {
  fileprivate var name: String { pointee.name.map { String(cString: $0) } ?? "" }

  /// The elements in it, one below the other.
  fileprivate var elements: some Sequence<xmlNodePtr> {
    sequence(first: pointee.children) { $0?.pointee.next }.lazy
      .prefix { $0 != nil }
      .compactMap { $0 }
      .filter { $0.pointee.type == XML_ELEMENT_NODE }
  }

  fileprivate var text: String {
    guard let content = xmlNodeGetContent(self) else { return "" }
    defer { candor_xml_free(content) }
    return String(cString: content)
  }
}
