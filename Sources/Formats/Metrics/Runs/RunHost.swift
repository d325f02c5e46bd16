// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A service that shows runs of trainings on pages of its own.
package enum RunHost: String, Sendable, Hashable, CaseIterable {
  case weightsAndBiases = "Weights & Biases"
  case comet = "Comet"
  case trackio = "Trackio"
  case neptune = "Neptune"
  case clearML = "ClearML"
  case swanLab = "SwanLab"
  case mlflow = "MLflow"
  case aim = "Aim"
  case tensorBoardDev = "TensorBoard.dev"
  /// The tab of a model's page that draws the event files in its repository.
  case hubTensorBoard = "the TensorBoard tab of the Hub"
}

extension RunHost {
  /// Whether somebody without an account can learn what a run recorded.
  package enum Access: Sendable, Hashable {
    /// The host has an interface that answers for public runs.
    case asked
    /// The records lie in the repository itself.
    case inRepository
    /// The host answers nobody without a key; its pages are the same script for every run, private
    /// ones included, so that they prove nothing.
    case closed
    /// The service has ended, and its pages with it.
    case gone
  }

  /// What somebody without an account can learn from the host.
  ///
  /// Sources: the client of W&B sends its queries without a key, and public dashboards use them so;
  /// trackio's server answers its reading calls to everybody; Comet's REST documentation demands the
  /// `Authorization` header for every endpoint; tensorboard pull request 6638 announced the end of
  /// TensorBoard.dev for the last day of 2023. Of the others no interface without a key is known, or
  /// they run on servers of their publishers.
  package var access: Access {
    switch self {
    case .weightsAndBiases, .trackio: .asked
    case .hubTensorBoard: .inRepository
    case .comet, .neptune, .clearML, .swanLab, .mlflow, .aim: .closed
    case .tensorBoardDev: .gone
    }
  }
}
