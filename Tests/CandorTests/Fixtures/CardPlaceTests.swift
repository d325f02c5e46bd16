// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("An alert on what the card points at")
struct CardPlaceTests {
  @Test(
    "stands at the line that points at it",
    arguments: [
      ("dead-code-link", "fine-tuning-code", "The scripts for fine-tuning are in"),
      ("gated-dataset", "datasets", "acme/gated-corpus"),
      ("private-run", "training-metrics", "wandb.ai/acme/small/runs/abc123"),
      ("harness-fork", "evaluation-code", "acme/lm-evaluation-harness"),
    ]
  )
  func place(fixture: String, criterion: String, words: String) async throws {
    let folder = Checkout.root.appending(path: "Fixtures/bad/\(fixture)")
    let run = try await Program.run(
      [
        "audit", "acme/\(fixture)", "--replay", folder.path, "--no-policy", "--format",
        "codequality",
      ]
    )
    let alerts = try JSONDecoder().decode([Alert].self, from: Data(run.output.utf8))
    let alert = try #require(alerts.first { $0.check_name.hasSuffix("/\(criterion)") })
    let exchange = try String(contentsOf: folder.appending(path: "card.http"), encoding: .utf8)
    let card = try #require(exchange.range(of: "\n\n---\n")).lowerBound
    let lines = exchange[card...].dropFirst(2).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    #expect(lines[alert.location.lines.begin - 1].contains(words), "\(alert)")
  }

  /// What is read of an alert in a Code Quality report.
  private struct Alert: Decodable {
    struct Location: Decodable { var lines: Lines }
    struct Lines: Decodable { var begin: Int }

    var check_name: String
    var location: Location
  }
}
