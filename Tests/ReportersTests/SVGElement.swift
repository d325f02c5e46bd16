// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import FoundationXML
import Testing

/// An element of an SVG document as another reader sees it.
struct SVGElement: Equatable {
  var name: String
  var attributes: [String: String]
  /// The text directly inside it.
  var text = ""

  subscript(_ attribute: String) -> Double? { attributes[attribute].flatMap(Double.init) }

  /// The values of attributes that are there.
  func numbers(_ names: String...) -> [Double] { names.compactMap { self[$0] } }

  /// Every element of `svg`, in the order in which they begin.
  static func all(of svg: String) throws -> [SVGElement] {
    let reading = Reading()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reading
    try #require(parser.parse(), "\(svg)")
    return reading.elements
  }

  /// Foundation's parser tells a class what it reads.
  private final class Reading: NSObject, XMLParserDelegate {
    var elements: [SVGElement] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(SVGElement(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if let last = open.last { elements[last].text += text }
    }

    func parser(
      _ parser: XMLParser,
      didEndElement name: String,
      namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }
  }
}
