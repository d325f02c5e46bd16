// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension SPDX {
  /// Who made the document of what, and when.
  func creationInfo(_ text: inout JSONText) {
    text.object {
      $0.member("type", "CreationInfo")
      $0.member("@id", Self.creation)
      $0.member("specVersion", "3.0.1")
      // No clock: the time is the latest evidence's own. SPDX asks for one in any case.
      $0.member("created", inventory.latest ?? "1970-01-01T00:00:00Z")
      $0.member("createdBy", tools) { $0.string(agent($1)) }
      if inventory.latest == nil {
        $0.member("comment", "No evidence carries a time; 1970-01-01 stands for none.")
      }
    }
  }

  /// The document itself, of which the models are the roots.
  func document(of elements: [Element]) -> Element {
    let roots = inventory.models.map { name($0.subject.reference) }
    return Element(type: "SpdxDocument", id: namespace + "document") {
      $0.given("name", "Openness audits by \(tools.map(\.name).joined(separator: ", "))")
      $0.given("comment", Self.gaps)
      $0.member("profileConformance", Self.profiles) { $0.string($1) }
      $0.member("rootElement", roots.isEmpty ? Array(elements.map(\.id).prefix(1)) : roots) {
        $0.string($1)
      }
      $0.member("element", elements) { $0.string($1.id) }
    }
  }

  /// The programs that made the audits; ours alone where there is no audit.
  var tools: [Audit.Tool] {
    inventory.tools.isEmpty ? [Audit.Tool(name: "candor", version: "")] : inventory.tools
  }

  /// Programs, and the accounts that models and data are published under.
  var agents: [Element] {
    let programs = tools.map { tool in
      Element(type: "SoftwareAgent", id: agent(tool)) {
        $0.given("name", "\(tool.name) \(tool.version)")
      }
    }
    var met: Set<Account> = []
    return programs
      + accounts.filter { met.insert($0).inserted }.map { account in
        // A person or an organisation: a host's account does not tell.
        Element(type: "Agent", id: name(account.reference)) {
          $0.given("name", account.name)
          $0.given("comment", "an account at \(account.host)")
        }
      }
  }

  /// The name of the agent that `tool` is.
  func agent(_ tool: Audit.Tool) -> String { name(tool.reference) }

  /// The name of what is called `reference` among the parts of the document.
  func name(_ reference: String) -> String { namespace + reference }

  private var accounts: [Account] {
    inventory.models.flatMap { model in
      [model.subject.account] + model.ancestors.map(\.account) + model.artifacts.map(\.account)
    }.compactMap(\.self)
  }

  private static let profiles = ["core", "software", "ai", "dataset", "simpleLicensing"]

  // The profiles ask for more than any surface proves, and nothing is made up to please them.
  private static let gaps =
    "What the AI and Dataset profiles ask for and nothing that was read proves is left out: times "
    + "of release and of making, and versions where the host names no commit."
}
