// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What things are called in sentences.
enum Nouns {
  /// One and several of a kind.
  static func of(_ kind: Observation.Kind) -> (one: String, several: String) {
    switch kind {
    case .field: ("field of the card", "fields of the card")
    case .section: ("section of the card", "sections of the card")
    case .statement: ("sentence of the card", "sentences of the card")
    case .link: ("link", "links")
    case .table: ("table", "tables")
    case .code: ("command or script", "commands or scripts")
    case .file: ("file", "files")
    case .weights: ("set of weights", "sets of weights")
    case .dataset: ("training dataset", "training datasets")
    case .repository: ("repository", "repositories")
    case .run: ("training run", "training runs")
    case .checkpoints: ("set of checkpoints", "sets of checkpoints")
    }
  }

  /// A surface, with its article.
  static func of(_ kind: Surface.Kind) -> String {
    switch kind {
    case .page: "the model's page"
    case .info: "the host's facts of the model"
    case .card: "the model card"
    case .files: "the list of files"
    case .refs: "the list of branches and tags"
    case .dataset: "a linked dataset"
    case .repository: "a linked repository"
    case .content: "a file of the repository"
    }
  }
}
