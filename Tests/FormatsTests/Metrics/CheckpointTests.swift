// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats
import Testing

@Suite struct CheckpointTests {
  private static let names = CheckpointNames(
    CheckpointWords(
      steps: ["step", "steps", "checkpoint", "checkpoints", "ckpt", "iter", "iteration"],
      epochs: ["epoch"],
      tokens: ["tokens", "token", "t"]
    )
  )

  private typealias Case = (name: String, position: CheckpointPosition?)

  private static let cases: [Case] = [
    ("checkpoint-500", .init(step: 500)),
    ("checkpoint_500", .init(step: 500)),
    ("global_step1000", .init(step: 1_000)),
    ("step1000", .init(step: 1_000)),
    ("step0", .init(step: 0)),
    ("step-1000-tokens4B", .init(step: 1_000, tokens: 4_000_000_000)),
    ("stage1-step140000-tokens294B", .init(step: 140_000, tokens: 294_000_000_000)),
    ("stage2-ingredient1-step1000-tokens5B", .init(step: 1_000, tokens: 5_000_000_000)),
    ("step-001000-2BT", .init(step: 1_000, tokens: 2_000_000_000)),
    ("iter_0001000", .init(step: 1_000)),
    ("iter-0010000-ckpt", .init(step: 10_000)),
    ("ckpt_100", .init(step: 100)),
    ("TinyModel-step-50K-105b", .init(step: 50_000)),
    ("epoch_3", .init(epoch: 3)),
    ("checkpoint-epoch-3", .init(epoch: 3)),
    ("epoch=2-step=1000", .init(step: 1_000, epoch: 2)),
    ("1T-tokens", .init(tokens: 1_000_000_000_000)),
    ("tokens-1.5T", .init(tokens: 1_500_000_000_000)),
    ("checkpoint_12B_tokens", .init(tokens: 12_000_000_000)),
    ("STEP100", .init(step: 100)), ("Step-7", .init(step: 7)), ("epoch3", .init(epoch: 3)),
    ("stepwise", nil), ("footstep7", nil),
    ("main", nil), ("v1.0", nil), ("v1", nil), ("refs/pr/3", nil), ("2024-01-01", nil),
    ("7b", nil), ("100b", nil), ("t5-base", nil), ("fp16", nil), ("4bit", nil), ("stage1", nil),
    ("checkpoint", nil), ("checkpoint-best", nil), ("last-checkpoint", nil), ("one-step", nil),
    ("checkpoint-1.5", nil), ("model.ckpt-00001-of-00002", nil), ("step-100px", nil), ("", nil),
    ("step99999999999999999999", nil), ("stepping100", nil), ("steps", nil), ("step½", nil),
  ]

  @Test(arguments: cases)
  private func tellsWhereACheckpointIs(_ example: Case) {
    #expect(Self.names.position(in: example.name) == example.position)
  }

  @Test func aNameOfAnyLengthIsNotRead() {
    let long = String(repeating: "x-", count: 1_000) + "step100"
    #expect(Self.names.position(in: long) == nil)
  }

  @Test func countsBranchesAndTheirRange() {
    let branches = [
      "main", "step1000", "step1000-tokens4B", "step2000-tokens8B", "step1000", "v1.0",
    ]
    let found = Self.names.checkpoints(among: branches)
    #expect(found.map(\.name) == ["step1000", "step1000-tokens4B", "step2000-tokens8B"])
    let count = CheckpointCount(found.map(\.position))
    #expect(count.names == 3)
    #expect(
      count.spans == [
        .init(unit: .step, range: 1_000...2_000, positions: 2),
        .init(unit: .tokens, range: 4_000_000_000...8_000_000_000, positions: 2),
      ]
    )
    #expect(count.span?.unit == .step)
  }

  @Test(arguments: [
    (["main", "100b", "200b", "300b"], 3), (["main", "7b", "70b"], 0),
    (["7b", "7b", "7b", "70b"], 0),
  ])
  func bareNumbersOfTokensCountAsASeries(branches: [String], count: Int) {
    #expect(Self.names.checkpoints(among: branches).count == count)
  }

  @Test func countsFolders() {
    let paths = [
      "README.md", "checkpoint-500/model.safetensors", "checkpoint-500/trainer_state.json",
      "runs/epoch_3/step_10/model.bin", "checkpoint-9.json", "100b/x", "200b/x", "300b/x",
    ]
    let folders = Self.names.folders(in: paths)
    #expect(folders.map(\.name) == ["checkpoint-500", "runs/epoch_3"])
    #expect(paths.filter(Self.names.isInCheckpoint).count == 3)
  }

  private struct List {
    var text: String
    var count: Int
    var range: ClosedRange<Int>
    var other = 0
  }

  private static let lists = [
    List(
      text: "main\nstep1000-tokens4B\nstep2000-tokens8B\n",
      count: 2,
      range: 1_000...2_000,
      other: 1
    ),
    List(
      text: """
        Step,Checkpoint Directory
        1000,https://example.org/olmo/step1000-unsharded/
        2000,https://example.org/olmo/step2000-unsharded/
        2000,https://example.org/olmo/step2000-unsharded/
        """,
      count: 2,
      range: 1_000...2_000,
      other: 1
    ),
    List(
      text: "step\turl\n500\thttps://example.org/a\n1000\thttps://example.org/b\n",
      count: 2,
      range: 500...1_000,
      other: 1
    ),
    List(text: #"["checkpoint-5",\#n "checkpoint-10"]"#, count: 2, range: 5...10),
  ]

  @Test(arguments: lists.indices)
  func readsAList(index: Int) throws {
    let list = Self.lists[index]
    let read = try CheckpointList(.whole(list.text), names: Self.names)
    #expect(read.count.names == list.count)
    #expect(read.count.span?.range == list.range)
    #expect(read.otherLines == list.other)
    #expect(read.end == .whole)
  }

  @Test func aCutLineOfAListIsNotRead() throws {
    let list = try CheckpointList(.cut("step1000\nstep2000\nstep30"), names: Self.names)
    #expect(list.count.span?.range == 1_000...2_000)
    #expect(list.end == .cut)
  }

  @Test func aListOfSomethingElseHasNone() throws {
    let list = try CheckpointList(.whole("main\nv1.0\nREADME.md\n"), names: Self.names)
    #expect(list.count.names == 0 && list.count.span == nil)
    #expect(list.otherLines == 3)
  }
}
