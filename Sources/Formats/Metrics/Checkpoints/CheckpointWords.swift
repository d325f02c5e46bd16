// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The words that stand with the numbers in the names of checkpoints, in lower case.
///
/// They are data, as those under `checkpoints` in `Rules/files.yaml`.
package struct CheckpointWords: Sendable, Hashable {
  /// Before a number of steps: "step", "checkpoint", "ckpt", "iter".
  package var steps: Set<String>
  /// Before a number of passes over the data: "epoch".
  package var epochs: Set<String>
  /// Beside a number of tokens: "tokens", and the "t" of "2BT".
  package var tokens: Set<String>

  package init(
    steps: some Sequence<String>,
    epochs: some Sequence<String> = [],
    tokens: some Sequence<String> = []
  ) {
    self.steps = Set(steps)
    self.epochs = Set(epochs)
    self.tokens = Set(tokens)
  }
}
