// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats
import Testing

@Suite struct ColumnWordsTests {
  private typealias Case = (header: String, role: ColumnRole?)

  private static let cases: [Case] = [
    ("loss", .loss), ("Loss", .loss), ("train_loss", .loss), ("TrainLoss", .loss),
    ("Training Loss", .loss), ("train/loss", .loss), ("Loss/train", .loss), ("lm loss", .loss),
    ("CrossEntropyLoss", .loss), ("run-7 - train/loss", .loss), ("train_loss_step", .loss),
    ("eval_loss", .evaluation), ("val/loss", .evaluation), ("Loss/val", .evaluation),
    ("valid_nll", .evaluation), ("test_accuracy", .evaluation),
    ("loss scale", nil), ("run-7 - train/loss__MIN", nil), ("lossless", nil), ("", nil),
    ("//", nil),
    ("step", .step), ("_step", .step), ("trainer/global_step", .step), ("num_updates", .step),
    ("steps per second", nil), ("seconds per step", nil), ("Epoch", .epoch), ("epoch time", nil),
    ("grad_norm", .measure), ("Loss/grad_norm", .measure), ("lr", .measure), ("color", nil),
    ("Task", .subject), ("task_id", nil),
  ]

  @Test(arguments: cases)
  private func tellsWhatAColumnHolds(_ example: Case) {
    #expect(ColumnWords.sample.role(of: example.header) == example.role)
  }

  @Test func knowsNothingWithoutWords() {
    let none = ColumnWords(loss: [], evaluation: [], step: [], epoch: [], measure: [], subject: [])
    #expect(none.role(of: "loss") == nil)
  }
}
