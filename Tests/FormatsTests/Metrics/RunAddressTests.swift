// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats
import Testing

@Suite struct RunAddressTests {
  private typealias Case = (address: String, run: RunAddress?)

  private static func wandb(_ page: RunAddress.Page) -> RunAddress {
    RunAddress(host: .weightsAndBiases, owner: "acme", project: "tiny", page: page)
  }

  private static let cases: [Case] = [
    ("https://wandb.ai/acme/tiny", wandb(.project)),
    ("wandb.ai/acme/tiny", wandb(.project)),
    ("http://www.wandb.ai/acme/tiny/", wandb(.project)),
    ("https://wandb.ai/acme/tiny/runs/abc123", wandb(.run("abc123"))),
    ("https://wandb.ai/acme/tiny/runs/abc123/overview?nw=x#y", wandb(.run("abc123"))),
    ("https://app.wandb.ai/acme/tiny/runs/abc123", wandb(.run("abc123"))),
    ("https://wandb.ai/acme/tiny/reports/Loss--Vmlldzox", wandb(.report("Loss--Vmlldzox"))),
    ("https://wandb.ai/acme/tiny/groups/dpo", wandb(.group("dpo"))),
    ("https://wandb.ai/acme/tiny/sweeps/s1", wandb(.sweep("s1"))),
    ("https://wandb.ai/acme/tiny/workspace?nw=x", wandb(.project)),
    (
      "https://wandb.ai/acme/my%20tiny/runs/a",
      RunAddress(host: .weightsAndBiases, owner: "acme", project: "my tiny", page: .run("a"))
    ),
    (
      "https://api.wandb.ai/links/acme/x1y2",
      RunAddress(host: .weightsAndBiases, owner: "acme", page: .link("x1y2"))
    ),
    ("https://wandb.ai/site", nil), ("https://wandb.ai/site/pricing", nil),
    ("https://wandb.ai", nil),
    ("https://docs.wandb.ai/guides/track", nil), ("https://notwandb.ai/acme/tiny", nil),
    ("https://wandb.ai@evil.example/acme/tiny", nil), ("ftp://wandb.ai/acme/tiny", nil),
    (
      "https://www.comet.com/acme/tiny/0123456789abcdef0123456789abcdef?experiment-tab=chart",
      RunAddress(
        host: .comet,
        owner: "acme",
        project: "tiny",
        page: .run("0123456789abcdef0123456789abcdef")
      )
    ),
    (
      "https://www.comet.ml/acme/tiny/view/new",
      RunAddress(host: .comet, owner: "acme", project: "tiny")
    ),
    ("https://www.comet.com/site/blog/x", nil), ("https://www.comet.com/docs/v2/x", nil),
    (
      "https://huggingface.co/spaces/Acme/my_trackio?project=tiny&runs=dpo-1&sidebar=collapsed",
      RunAddress(
        host: .trackio,
        owner: "Acme",
        project: "tiny",
        page: .run("dpo-1"),
        origin: "https://acme-my-trackio.hf.space"
      )
    ),
    (
      "https://acme-trackio.hf.space/",
      RunAddress(host: .trackio, origin: "https://acme-trackio.hf.space")
    ),
    (
      "https://huggingface.co/spaces/acme/board?project=tiny",
      RunAddress(
        host: .trackio,
        owner: "acme",
        project: "tiny",
        origin: "https://acme-board.hf.space"
      )
    ),
    ("https://huggingface.co/spaces/acme/chat", nil), ("https://acme-chat.hf.space/", nil),
    (
      "https://huggingface.co/acme/tiny/tensorboard",
      RunAddress(host: .hubTensorBoard, owner: "acme", project: "tiny")
    ),
    ("https://huggingface.co/acme/tiny", nil),
    (
      "https://app.neptune.ai/acme/tiny/e/TIN-1/charts",
      RunAddress(host: .neptune, owner: "acme", project: "tiny", page: .run("TIN-1"))
    ),
    (
      "https://app.neptune.ai/o/acme/org/tiny/runs/details?runIdentificationKey=TIN-1",
      RunAddress(host: .neptune, owner: "acme", project: "tiny", page: .run("TIN-1"))
    ),
    ("https://neptune.ai/blog/some-post", nil),
    (
      "https://app.clear.ml/projects/p1/experiments/e1/output/execution",
      RunAddress(host: .clearML, project: "p1", page: .run("e1"))
    ),
    (
      "https://swanlab.cn/@acme/tiny/runs/r1/chart",
      RunAddress(host: .swanLab, owner: "acme", project: "tiny", page: .run("r1"))
    ),
    (
      "https://tensorboard.dev/experiment/AbC/#scalars",
      RunAddress(host: .tensorBoardDev, page: .run("AbC"))
    ),
    (
      "https://mlflow.acme.org:5000/#/experiments/3/runs/0a1b",
      RunAddress(
        host: .mlflow,
        project: "3",
        page: .run("0a1b"),
        origin: "https://mlflow.acme.org:5000"
      )
    ),
    (
      "https://demo.aimstack.io/runs/abc/overview",
      RunAddress(host: .aim, page: .run("abc"), origin: "https://demo.aimstack.io")
    ),
    ("https://example.org/runs/1", nil), ("", nil), ("://", nil), ("https://wandb.ai:x/a/b", nil),
    ("https://wandb.ai/" + String(repeating: "a/", count: 2_000), nil),
  ]

  @Test(arguments: cases)
  private func tellsHostsOfRuns(_ example: Case) {
    #expect(RunAddress(example.address) == example.run)
  }

  @Test func everyHostSaysWhatBecomesOfIt() {
    let asked = RunHost.allCases.filter { $0.access == .asked }
    #expect(asked == [.weightsAndBiases, .trackio])
    #expect(RunHost.tensorBoardDev.access == .gone)
    #expect(RunHost.hubTensorBoard.access == .inRepository)
    #expect(RunHost.comet.access == .closed)
  }

  @Test func onlyHostsThatAnswerAreAsked() throws {
    for example in Self.cases {
      guard let run = example.run else { continue }
      let isAsked = RunInquiry(run) != nil
      // A short address names no project, so that there is nothing to ask about.
      let isLink = if case .link = run.page { true } else { false }
      #expect(isAsked == (run.host.access == .asked && !isLink), "\(example.address)")
    }
  }
}
