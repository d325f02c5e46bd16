// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A bill of materials of the models of a report, in the words of SPDX 3.0.1.
///
/// Source: the SPDX specification 3.0.1, profiles Core, Software, AI, Dataset and SimpleLicensing.
struct SPDX {
  var report: Report
  var inventory: Inventory
  /// What the names of all elements begin with: a name of the document's own, on nobody's host.
  var namespace: String

  init(_ report: Report) {
    self.report = report
    inventory = Inventory(report)
    namespace = "urn:uuid:\(report.identity(as: "spdx"))#"
  }

  func write(to text: inout JSONText) {
    let elements = agents + packages + licenses + relationships + annotations
    text.object {
      $0.member("@context", "https://spdx.org/rdf/3.0.1/spdx-context.jsonld")
      $0.member("@graph", [nil, document(of: elements)] + elements.map(Optional.some)) {
        if let element = $1 { write(element, &$0) } else { creationInfo(&$0) }
      }
    }
  }

  /// Writes what every element has, then its own.
  func write(_ element: Element, _ text: inout JSONText) {
    text.object {
      $0.member("type", element.type)
      $0.member("spdxId", element.id)
      $0.member("creationInfo", Self.creation)
      element.write(&$0)
    }
  }

  /// The blank node that all elements share.
  static let creation = "_:creation"
}

extension SPDX {
  /// One element of the graph.
  struct Element {
    var type: String
    var id: String
    /// Writes the members that only this kind has.
    var write: (inout JSONText) -> Void
  }
}
