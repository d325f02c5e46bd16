// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A bill of materials of the models of a report, in the words of CycloneDX 1.6.
///
/// Source: ECMA-424, second edition, and its JSON Schema `bom-1.6.schema.json`.
struct CycloneDX {
  var report: Report
  var inventory: Inventory

  init(_ report: Report) {
    self.report = report
    inventory = Inventory(report)
  }

  /// The model that the document describes; nil where there are several or none.
  var subject: Inventory.Model? { inventory.models.count == 1 ? inventory.models.first : nil }

  func write(to text: inout JSONText) {
    text.object {
      $0.member("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json")
      $0.member("bomFormat", "CycloneDX")
      $0.member("specVersion", "1.6")
      $0.member("serialNumber", "urn:uuid:\(report.identity(as: "cyclonedx"))")
      $0.member("version", 1)
      metadata(&$0)
      components(&$0)
      dependencies(&$0)
      compositions(&$0)
      declarations(&$0)
      definitions(&$0)
    }
  }

  private func metadata(_ text: inout JSONText) {
    text.member("metadata") {
      // No clock: the time is the latest evidence's own.
      $0.given("timestamp", inventory.latest)
      tools(&$0)
      if let subject {
        $0.key("component")
        component(subject, &$0)
      }
      properties(inventory.errors.flatMap(\.marks), &$0)
    }
  }

  private func tools(_ text: inout JSONText) {
    guard !inventory.tools.isEmpty else { return }
    text.member("tools") {
      $0.member("components", inventory.tools) { text, tool in
        text.object {
          $0.member("type", "application")
          $0.given("name", tool.name)
          $0.given("version", tool.version)
        }
      }
    }
  }

  /// Writes our facts under their own names.
  func properties(_ marks: [Mark], _ text: inout JSONText) {
    text.given("properties", marks) { text, mark in
      text.object {
        $0.member("name", mark.name)
        $0.member("value", mark.value.neutralized)
      }
    }
  }
}

extension ErrorReport {
  fileprivate var marks: [Mark] { [Mark("error", kind, value: "\(ref): \(message)")] }
}
