// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// What a file of a dataset is by its path: the part `data` of `Rules/files.yaml`, read.
package struct DataWords: Sendable, Hashable {
  /// What a file of a dataset is.
  package enum Kind: Sendable, Hashable {
    case data
    /// A list of addresses at which the data stands.
    case list
    case script
    /// It may describe data, or be it.
    case unclassified
    /// About the data, or git's own.
    case other
  }

  /// Files about the data, by their names without ending.
  var about: Set<String>
  /// Endings of files that may describe data, or be it.
  var unclear: Set<String>
  /// Folders of figures and pages about the data.
  var asides: Set<String>
  var scripts: Set<String>
  var lists: [Glob]
  /// Endings of data where code stands beside it.
  var endings: Set<String>
  /// Folders of data where code stands beside it.
  var folders: Set<String>
  /// In bytes: outside of such folders a file among code is data from this size on.
  var least: Int

  init(_ node: PolicyNode) throws(PolicyFileError) {
    let fields = try node.fields(
      ["about", "unclear", "asides", "scripts", "lists", "endings", "folders", "least"],
      guide: FileLexicon.guide
    )
    about = Set(try fields.texts("about"))
    unclear = Set(try fields.texts("unclear"))
    asides = Set(try fields.texts("asides"))
    scripts = Set(try fields.texts("scripts"))
    lists = try fields.texts("lists").map { Glob($0) }
    endings = Set(try fields.texts("endings"))
    folders = Set(try fields.texts("folders"))
    least = try fields.required("least").number()
  }

  /// What a file is in a repository that is a dataset: at the root beside the card much is about the
  /// data that in a folder of its own would be data.
  func kind(_ path: String) -> Kind {
    let parts = Parts(path)
    if parts.isHidden { return .other }
    if isAbout(parts) { return .other }
    if isList(path) { return .list }
    let isAside = parts.folders.first.map(asides.contains) ?? true
    if scripts.contains(parts.ending) { return isAside ? .script : .data }
    return unclear.contains(parts.ending) && isAside ? .unclassified : .data
  }

  /// What a file is in a repository of code, in which most files are no data.
  func kind(amongCode file: RepositoryFile) -> Kind {
    let parts = Parts(file.path)
    if parts.isHidden || isAbout(parts) { return .other }
    if isList(file.path) { return .list }
    if scripts.contains(parts.ending) { return .script }
    guard endings.contains(parts.ending) else { return .other }
    let isLarge = file.size.map { $0 >= least } ?? false
    return isLarge || parts.folders.contains(where: folders.contains) ? .data : .other
  }

  private func isAbout(_ parts: Parts) -> Bool {
    about.contains(parts.stem)
      && (parts.ending.isEmpty || unclear.contains(parts.ending)
        || ["txt", "json"].contains(parts.ending))
  }

  private func isList(_ path: String) -> Bool {
    let path = GlobSubject(path)
    return lists.contains { $0.matches(path) }
  }

  /// A path in lower case, taken apart.
  private struct Parts {
    var folders: [String]
    var stem: String
    var ending: String
    var isHidden: Bool

    init(_ path: String) {
      var parts = path.lowercased().split(separator: "/").map(String.init)
      isHidden = parts.contains { $0.hasPrefix(".") }
      let name = parts.popLast() ?? ""
      folders = parts
      let pieces = name.split(separator: ".")
      ending = pieces.count > 1 ? String(pieces[pieces.count - 1]) : ""
      stem = pieces.first.map(String.init) ?? ""
    }
  }
}
