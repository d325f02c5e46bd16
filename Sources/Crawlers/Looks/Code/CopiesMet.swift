// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// The copies of public software that a repository holds, or is.
struct CopiesMet: Sendable {
  private struct Copy: Sendable {
    var kind: HarnessCopy
    /// With a slash at its end; empty for the root.
    var folder: String
  }

  private let copies: [Copy]
  /// Public software of which a few files may have been copied.
  private let kinds: [HarnessCopy]
  /// Whether the whole repository was forked from another.
  let isFork: Bool
  /// Submodules that are other people's.
  private let foreign: [RepositorySight.Module]

  /// `sight` is the whole repository, whatever part of it is pointed at.
  init(_ sight: RepositorySight, _ component: Component, _ context: CodeContext) {
    isFork = sight.isFork
    foreign = sight.modules.filter { module in module.id.map { !context.isOwn($0) } ?? false }
    let isOwners = context.owns(sight.id)
    let isOriginal = { (copy: HarnessCopy) in
      isOwners && !sight.isFork && sight.id.lowercased() == copy.home.lowercased()
    }
    // Of thousands of files only those matter that have such a name.
    let names = context.contents.shownNames
    let paths = Set(
      sight.files.filter { names.contains(Substring($0.name.lowercased())) }
        .map { $0.path.lowercased() }
    )
    kinds = context.contents.copies.filter {
      $0.components.contains(component) && !isOriginal($0)
    }
    copies = kinds.flatMap { kind in
      kind.folders(among: paths).map { Copy(kind: kind, folder: $0) }
    }
  }

  /// The public software that brought a file; nil for a file that none did.
  func origin(of path: String) -> HarnessCopy? {
    if let copy = copies.first(where: { $0.kind.brings(path, in: $0.folder) }) { return copy.kind }
    let folders = HarnessCopy.folders(of: path)
    return kinds.first { $0.holds(below: folders) }
  }

  /// What `paths` are copied from, in words; nil where nothing is known.
  func words(of paths: [String]) -> String? {
    if let words { return words }
    let names = paths.compactMap { origin(of: $0)?.name }.uniqued
    return names.isEmpty ? nil : "files of \(names.joined(separator: ", "))"
  }

  /// Whether a file is somebody else's unless it names the model.
  func needsName(_ path: String) -> Bool {
    isFork || origin(of: path) != nil || module(of: path) != nil
  }

  /// The submodule of other people that holds a file.
  func module(of path: String) -> RepositorySight.Module? {
    foreign.first { path.hasPrefix($0.path + "/") }
  }

  /// What it is a copy of, in words; nil where it is none.
  var words: String? {
    let names = copies.map(\.kind.name).uniqued
    if !names.isEmpty { return "a copy of \(names.joined(separator: ", "))" }
    if isFork { return "a fork" }
    let ids = foreign.compactMap(\.id)
    return ids.isEmpty ? nil : "a submodule of other people, \(ids.joined(separator: ", "))"
  }
}

extension Sequence where Element: Hashable {
  /// Each once, where it stands first.
  var uniqued: [Element] {
    var met: Set<Element> = []
    return filter { met.insert($0).inserted }
  }
}
