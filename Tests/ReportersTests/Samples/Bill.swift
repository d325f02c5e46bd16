// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reporters
import Testing

/// A rendered bill of materials, read again.
struct Bill {
  let text: String
  let document: [String: Any]

  init(_ format: String, _ report: Report) throws {
    let reporter = try #require(Reporter.all.first { $0.name == format })
    text = reporter.render(report, RenderStyle())
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    document = try #require(json as? [String: Any])
  }

  /// The UUID of the document.
  var name: String {
    let texts = strings(under: ["serialNumber", "spdxId"])
    let first = texts.first { $0.hasPrefix("urn:uuid:") } ?? ""
    return String(first.dropFirst("urn:uuid:".count).prefix(36))
  }

  /// Every object of the document.
  var objects: [[String: Any]] { Self.objects(in: document) }

  /// Every text that is a member of one of these names, or in a list that is.
  func strings(under names: Set<String>) -> [String] {
    objects.flatMap { object in
      object.filter { names.contains($0.key) }.flatMap { member -> [String] in
        (member.value as? String).map { [$0] } ?? member.value as? [String] ?? []
      }
    }
  }

  private static func objects(in value: Any) -> [[String: Any]] {
    switch value {
    case let object as [String: Any]: [object] + object.values.flatMap(objects)
    case let list as [Any]: list.flatMap(objects)
    default: []
    }
  }
}
