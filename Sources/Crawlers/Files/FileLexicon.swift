// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats
import PolicyFiles

/// What files are by their paths alone: `Rules/files.yaml`, read.
package struct FileLexicon: Sendable {
  /// A format of weights and how its files are named.
  package struct WeightsFormat: Sendable, Hashable {
    /// What files of this name hold.
    package enum Role: String, Sendable, Hashable, CaseIterable {
      case full
      case adapter
      /// Optimizer and scheduler states and the like: no weights.
      case state
      /// A format that is made from another, as for running on a phone.
      case copy
    }

    package var format: String
    package var role: Role
    package var files: [Glob]
  }

  /// What paths show that a repository holds a component.
  package struct PathSign: Sendable, Hashable {
    package var component: Component
    /// What such a file is, for a person.
    package var reads: String
    package var files: [Glob]
    /// What looks alike and is something else.
    package var not: [Glob]
    /// In bytes: what is smaller holds nothing of the kind.
    package var least: Int
    /// How such a file stands until it is opened: ``Standing/notLookedAt`` where others are named so.
    package var unopened: Standing

    func fits(_ path: GlobSubject) -> Bool {
      files.contains { $0.matches(path) } && !not.contains { $0.matches(path) }
    }

    /// Whether a file is large enough to be what its path says.
    func isPlausible(_ file: RepositoryFile) -> Bool { file.size.map { $0 >= least } ?? true }
  }

  /// The first that fits a path counts.
  package var weights: [WeightsFormat]
  /// What files of no format above may be weights.
  package var unknownWeights: UnknownWeights
  package var signs: [PathSign]
  /// What names of branches, tags and folders of checkpoints are like.
  package var checkpoints: CheckpointNames
  /// Files that list such names.
  package var checkpointLists: [Glob]
  /// Files that can be run, or that configure what is run.
  package var scripts: [Glob]
  /// What the files of a dataset are.
  package var data: DataWords
  /// What tells weights that are of use only beside others.
  package var additions: AdditionWords

  package static let guide = "Rules/README.md, \"What a path tells\""

  package init(_ file: PolicyFile) throws(PolicyFileError) {
    let fields = try file.root.fields(
      [
        "weights", "unknown-weights", "signs", "scripts", "checkpoints", "data", "adapter-tensors",
        "deltas",
      ],
      guide: Self.guide
    )
    weights = []
    for item in fields.items("weights") { weights.append(try Self.format(item)) }
    signs = []
    for item in fields.items("signs") { signs.append(try Self.sign(item)) }
    unknownWeights = try UnknownWeights(
      fields.required("unknown-weights").fields(["least", "endings", "not"], guide: Self.guide)
    )
    scripts = try fields.texts("scripts").map { Glob($0) }
    let names = try fields.required("checkpoints")
      .fields(["steps", "epochs", "tokens", "lists"], guide: Self.guide)
    checkpoints = try Self.checkpoints(names)
    checkpointLists = try names.texts("lists").map { Glob($0) }
    data = try DataWords(fields.required("data"))
    additions = try AdditionWords(
      tensors: fields.required("adapter-tensors").fields(["own", "beside"], guide: Self.guide),
      deltas: fields.required("deltas").fields(["says", "needs", "mentions"], guide: Self.guide)
    )
  }

  private static func format(_ node: PolicyNode) throws(PolicyFileError) -> WeightsFormat {
    let fields = try node.fields(["format", "holds", "files"], guide: guide)
    return WeightsFormat(
      format: try fields.text("format"),
      role: try fields.required("holds").word(as: WeightsFormat.Role.self),
      files: try fields.texts("files").map { Glob($0) }
    )
  }

  private static func checkpoints(_ fields: PolicyFields) throws(PolicyFileError) -> CheckpointNames
  {
    CheckpointNames(
      CheckpointWords(
        steps: try fields.required("steps").texts(),
        epochs: try fields.texts("epochs"),
        tokens: try fields.texts("tokens")
      )
    )
  }

  private static func sign(_ node: PolicyNode) throws(PolicyFileError) -> PathSign {
    let fields = try node.fields(
      ["component", "reads", "unopened", "least", "files", "not"],
      guide: guide
    )
    return PathSign(
      component: Component(rawValue: try fields.text("component")),
      reads: try fields.text("reads"),
      files: try fields.texts("files").map { Glob($0) },
      not: try fields.texts("not").map { Glob($0) },
      least: try fields["least"]?.number() ?? 1,
      unopened: try fields.word("unopened", as: Standing.self) ?? .listed
    )
  }

  /// The files whose paths show `component`, in the order of the list, with what they are.
  package func files(
    showing component: Component,
    in files: [RepositoryFile]
  ) -> [(file: RepositoryFile, sign: PathSign)] {
    let signs = signs.filter { $0.component == component }
    return files.compactMap { file in
      let path = GlobSubject(file.path)
      let sign = signs.first { $0.fits(path) }
      return sign.map { (file, $0) }
    }
  }

  /// The same without files that are too small to be what their paths say.
  package func plausibleFiles(
    showing component: Component,
    in files: [RepositoryFile]
  ) -> [(file: RepositoryFile, sign: PathSign)] {
    self.files(showing: component, in: files).filter { $0.sign.isPlausible($0.file) }
  }

  /// The format of a weights file; nil for every other file.
  package func format(of path: String) -> WeightsFormat? {
    let path = GlobSubject(path)
    return weights.first { $0.files.contains { $0.matches(path) } }
  }

  /// Whether a file can be run, or configures what is run.
  package func isScript(_ file: RepositoryFile) -> Bool { isScript(GlobSubject(file.path)) }

  func isScript(_ path: GlobSubject) -> Bool { scripts.contains { $0.matches(path) } }

  /// Whether a file lists names of checkpoints.
  func isCheckpointList(_ file: RepositoryFile) -> Bool {
    let path = GlobSubject(file.path)
    return checkpointLists.contains { $0.matches(path) }
  }
}
