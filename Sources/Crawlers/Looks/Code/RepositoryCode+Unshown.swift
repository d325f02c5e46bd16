// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension RepositoryCode {
  /// Scripts that nobody else's software brings.
  private var scripts: [RepositoryFile] {
    files.filter { context.files.isScript($0) && !needsName($0.path) }
  }

  /// No path tells: what the card points at may still be it, so long as there is anything to run.
  var unshown: Finding {
    let against = opened.values.contains { $0.kind == .speaksAgainst }
    let unopened = scripts.filter { opened[$0.path] == nil }
    let failed = opened.filter { $0.value.kind == nil }.map(\.key).sorted()
    let silent = opened.values.contains { $0.kind == .silent || $0.kind == .confirms }
    if !sight.isWhole {
      let says = "\(sight.id) was seen in part, and that part shows no \(component.spaced)"
      return Finding(standing: .failed, says: says)
    }
    if against, unopened.isEmpty, !silent {
      return failed.isEmpty ? contradicted(isAll: true) : unseen(failed)
    }
    if files.count == 1, let file = scripts.first, reason == .claimed, !against {
      return Finding(
        standing: .listed,
        value: component.repositoryUse,
        says: "\(sight.id) lists \(file.path), which the card points at as \(component.spaced)",
        excerpt: file.path,
        path: file.path
      )
    }
    if reason == .claimed, !scripts.isEmpty {
      return against && !silent ? contradicted(isAll: false) : undecided
    }
    return Finding(
      standing: .empty,
      says: "\(counted), none of them \(component.spaced) by its path"
    )
  }

  private var counted: String { "\(sight.id) lists \(files.count) files" }

  /// Nothing tells either way.
  private var undecided: Finding {
    let paths = opened.keys.sorted().joined(separator: ", ")
    let did = opened.isEmpty ? "none was opened" : "\(paths) was opened and does not tell"
    return Finding(
      standing: .notLookedAt,
      says: "\(counted), none of them \(component.spaced) by its path; \(did)"
    )
  }

  /// What was opened is something else: all that may be it, or only a part of that.
  func contradicted(isAll: Bool) -> Finding {
    let contrary = opened.filter { $0.value.kind == .speaksAgainst }.sorted { $0.key < $1.key }
    let reasons = contrary.map { path, file in "\(path): \(file.verdict?.reads ?? "")" }
    let rest = isAll ? "" : "; other files were not opened"
    let first = contrary.first
    return Finding(
      standing: isAll ? .empty : .notLookedAt,
      value: isInference(contrary.map(\.value)) ? "inference" : nil,
      says:
        "\(sight.id) shows no \(component.spaced) in what was opened: \(reasons.joined(separator: "; "))\(rest)\(sight.remarks)",
      excerpt: first?.value.verdict?.excerpt ?? "",
      path: first?.key,
      opened: first?.value
    )
  }

  private func isInference(_ files: [OpenedFile]) -> Bool {
    component == .fineTuningCode
      && files.contains { $0.verdict?.reads.contains("to run the model") == true }
  }

  /// What could have told was not to be had.
  func unseen(_ paths: [String]) -> Finding {
    Finding(
      standing: .failed,
      says: "\(paths.joined(separator: ", ")) of \(sight.id) could not be read",
      path: paths.first
    )
  }
}
