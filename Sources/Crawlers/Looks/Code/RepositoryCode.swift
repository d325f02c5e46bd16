// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// How a repository stands as the code of a component: by its list, and by the files that were
/// opened.
struct RepositoryCode {
  /// What follows, to be put into an observation.
  struct Finding: Hashable {
    var standing: Standing
    /// What the repository is for: `evaluation`, `training`, `inference`, `harness`; nil where
    /// nothing was found out.
    var value: String?
    /// One sentence without a full stop.
    var says: String
    var excerpt = ""
    /// The file that shows it; nil for none in particular.
    var path: String?
    /// The file as it was opened; nil where it was not.
    var opened: OpenedFile?
  }

  var component: Component
  var reason: CodeReason
  var context: CodeContext
  /// The whole repository.
  let sight: RepositorySight
  /// Its files in the part that is pointed at.
  let files: [RepositoryFile]
  /// Those of them that were opened for the component, by path.
  let opened: [String: OpenedFile]
  let copies: CopiesMet

  /// Files cited from one repository at most.
  static let filesCited = 3

  /// `path` is the folder or file that is pointed at; empty for all.
  init(
    _ sight: RepositorySight,
    below path: String,
    _ component: Component,
    _ reason: CodeReason,
    _ context: CodeContext
  ) {
    self.component = component
    self.reason = reason
    self.context = context
    self.sight = sight
    files = sight.files(below: path)
    let paths = Set(files.map(\.path))
    opened = (sight.opened[component] ?? [:]).filter { paths.contains($0.key) }
    copies = context.copies(in: sight, component)
  }

  /// Files whose paths show the component, in the order of the list.
  var shown: [(file: RepositoryFile, sign: FileLexicon.PathSign)] {
    context.files.plausibleFiles(showing: component, in: files)
  }

  var finding: Finding {
    if let proof { return proof }
    let shown = shown
    guard !shown.isEmpty else { return unshown }
    let own = shown.filter { found in
      !needsName(found.file.path) || context.names.naming(in: found.file.path) >= .family
    }
    guard !own.isEmpty else {
      let paths = shown.map(\.file.path)
      return configured(beside: paths) ?? copied(paths)
    }
    return listed(own)
  }

  /// Whether a file proves anything only where it names the model.
  func needsName(_ path: String) -> Bool {
    reason == .generic || copies.needsName(path) || opened[path]?.verdict?.isCopy == true
  }

  /// A file that was opened and proves it; of several the one that names most of the model.
  var proof: Finding? {
    let proofs = opened.filter(\.value.isProof)
    let best = proofs.min { left, right in
      let (of, and) = (left.value.naming, right.value.naming)
      return (-of.rawValue, left.key) < (-and.rawValue, right.key)
    }
    guard let (path, file) = best, let verdict = file.verdict else { return nil }
    return Finding(
      standing: .inspected,
      value: component.repositoryUse,
      says: "\(path) of \(sight.id) was opened: \(verdict.says)\(sight.remarks)",
      excerpt: verdict.excerpt.isEmpty ? path : verdict.excerpt,
      path: path,
      opened: file
    )
  }

  /// Public software with a script or configuration beside it that names this model.
  private func configured(beside paths: [String]) -> Finding? {
    guard reason != .generic, !copies.isFork, let what = copies.words(of: paths) else { return nil }
    let named = files.map(\.path).filter { path in
      !needsName(path) && context.names.naming(in: path) >= .family && context.configures(path)
    }
    guard let first = named.first else { return nil }
    return Finding(
      standing: .listed,
      value: component.repositoryUse,
      says:
        "\(sight.id) is or holds \(what), and beside it \(first)\(more(named.count, than: 1)), which names this model\(sight.remarks)",
      excerpt: first,
      path: first
    )
  }

  /// Only what public software brings, and nothing that names this model.
  private func copied(_ paths: [String]) -> Finding {
    let what = copies.words(of: paths) ?? "a copy of public software"
    return Finding(
      standing: .generic,
      value: component == .evaluationCode ? "harness" : "training framework",
      says:
        "\(sight.id) is or holds \(what), without a file or configuration that names this model\(sight.remarks)",
      excerpt: paths.prefix(Self.filesCited).joined(separator: ", "),
      path: paths.first
    )
  }

  private func listed(
    _ shown: [(file: RepositoryFile, sign: FileLexicon.PathSign)]
  ) -> Finding {
    let left = shown.filter { opened[$0.file.path]?.kind != .speaksAgainst }
    guard !left.isEmpty else { return contradicted(isAll: true) }
    let isAnySpokenAgainst = opened.values.contains { $0.kind == .speaksAgainst }
    let told = left.filter { opened[$0.file.path] != nil }
    if isAnySpokenAgainst, told.isEmpty { return contradicted(isAll: false) }
    if isAnySpokenAgainst, told.allSatisfy({ opened[$0.file.path]?.kind == nil }) {
      return unseen(told.map(\.file.path))
    }
    let cited = isAnySpokenAgainst ? told : left
    let paths = cited.prefix(Self.filesCited).map(\.file.path).joined(separator: ", ")
    return Finding(
      standing: .listed,
      value: component.repositoryUse,
      says:
        "\(sight.id) lists \(cited[0].sign.reads): \(paths)\(more(cited.count, than: Self.filesCited))\(sight.remarks)",
      excerpt: paths,
      path: cited[0].file.path
    )
  }

  private func more(_ count: Int, than cited: Int) -> String {
    count > cited ? " and \(count - cited) more" : ""
  }
}

extension OpenedFile {
  var naming: ModelNames.Naming { verdict?.naming ?? .nothing }
}

extension ContentVerdict {
  /// What the file does, and whether it names the model.
  var says: String {
    let name =
      switch naming {
      case .model: "and names this model"
      case .familyAndSize: "and names its family and size"
      case .family: "and names its family"
      case .size: "and names its size"
      case .nothing: "and does not name this model"
      }
    return "\(reads), \(name)"
  }
}

extension RepositorySight {
  /// Its files at or below `path`.
  func files(below path: String) -> [RepositoryFile] {
    path.isEmpty ? files : files.filter { $0.path == path || $0.path.hasPrefix(path + "/") }
  }

  /// What a reader should know beside the files.
  var remarks: String {
    var remarks: [String] = []
    if isFork { remarks.append("a fork") }
    if isArchived { remarks.append("archived") }
    for module in modules {
      if let id = module.id { remarks.append("\(module.path) is its submodule \(id)") }
    }
    if !isWhole { remarks.append("seen in part") }
    if license == nil, let file = licenseFile { remarks.append("its terms are in \(file)") }
    return remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
  }

  /// The file of the repository's terms, where it has one.
  var licenseFile: String? {
    files.map(\.path).first { path in
      let name = path.lowercased()
      return ["license", "licence", "copying"].contains { name.hasPrefix($0) }
        && !name.contains("/")
    }
  }
}

extension Component {
  /// What a repository that shows it is called in rule files.
  var repositoryUse: String { self == .evaluationCode ? "evaluation" : "training" }

  /// Its id as words: "evaluation code".
  var spaced: String { rawValue.split(separator: "-").joined(separator: " ") }
}
