// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats
import Testing

@testable import Crawlers

@Suite("The shipped words tell what the columns, keys and tags of logs hold")
struct ShippedColumnWordsTests {
  static let names: [(name: String, role: ColumnRole?)] = [
    ("loss", .loss), ("train/loss", .loss), ("Training Loss", .loss), ("TrainLoss", .loss),
    ("Loss/train", .loss), ("train_loss_step", .loss), ("loss_train", .loss), ("lm loss", .loss),
    ("nll", .loss), ("训练损失", .loss), ("損失値", .loss),
    ("eval_loss", .evaluation), ("val/loss", .evaluation), ("Loss/val", .evaluation),
    ("Validation Loss", .evaluation), ("test_accuracy", .evaluation), ("val_ppl", .evaluation),
    ("step", .step), ("_step", .step), ("trainer/global_step", .step), ("iter", .step),
    ("num_updates", .step), ("步数", .step), ("ステップ", .step),
    ("Epoch", .epoch), ("epochs", .epoch), ("轮次", .epoch), ("エポック", .epoch),
    ("learning_rate", .measure), ("lr", .measure), ("train/grad_norm", .measure),
    ("reward", .measure), ("accuracy", .measure), ("准确率", .measure),
    ("task", .subject), ("Benchmark", .subject), ("metric", .subject), ("model", .subject),
    ("logits/rejected", nil), ("rewards/chosen", nil), ("loss scale", nil), ("lossless", nil),
    ("steps per second", nil), ("epoch time", nil), ("total_flos", nil), ("", nil),
  ]

  @Test("Each name has its role", arguments: names)
  func role(_ row: (name: String, role: ColumnRole?)) throws {
    #expect(try TestLexicon.shipped().columnWords.role(of: row.name) == row.role)
  }
}
