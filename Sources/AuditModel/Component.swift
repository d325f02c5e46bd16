// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What an observation bears on and a rule asks for, as `datasets` or `evaluation-code`.
///
/// Open, since a pack may ask for components that the default one does not know.
public struct Component: RawRepresentable, Sendable, Hashable, Codable {
  /// The name as rule files and the lexicon write it.
  public var rawValue: String

  /// A component by its name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Data the model was trained on.
  public static let datasets = Component(rawValue: "datasets")
  /// The trained parameters.
  public static let weights = Component(rawValue: "weights")
  /// Code with which the reported evaluation can be run again.
  public static let evaluationCode = Component(rawValue: "evaluation-code")
  /// Code that trains or fine-tunes the model.
  public static let fineTuningCode = Component(rawValue: "fine-tuning-code")
  /// Measurements from training itself.
  public static let trainingMetrics = Component(rawValue: "training-metrics")
  /// Weights saved along the training.
  public static let checkpoints = Component(rawValue: "checkpoints")
  /// The terms the model comes under.
  public static let license = Component(rawValue: "license")
  /// Conditions before the files may be had.
  public static let gate = Component(rawValue: "gate")
}
