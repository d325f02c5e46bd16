// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a section of a card is about, by its heading.
package enum SectionRole: String, Sendable, Hashable, CaseIterable {
  case training
  case trainingData = "training-data"
  /// How the data was made ready.
  case preparation
  case trainingResults = "training-results"
  case trainingCode = "training-code"
  case evaluation
  case evaluationData = "evaluation-data"
  case evaluationCode = "evaluation-code"
  case data
  case checkpoints
  case description
  case usage
  case limitations
  case license
  case citation
  case thanks
  case versions
  case hardware
  case news
  case related
}
