// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// What a file of a dataset is by its path: the part `data` of `Rules/files.yaml`, read.
package struct DataWords: Sendable, Hashable {
  /// What a file of a dataset is.
  package enum Kind: Sendable, Hashable {
    case data
    /// A picture or a paper, which shows data rather than being it.
    case figure
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
  /// Endings of figures, and how many of them may be no data.
  var figures: Set<String>
  var mostFigures: Int
  /// In bytes: less than this, all data files together, stands in for data.
  var placeholder: Int
  var scripts: Set<String>
  var lists: [Glob]
  /// Endings of data where code stands beside it.
  var endings: Set<String>
  /// Folders of data where code stands beside it.
  var folders: Set<String>
  /// In bytes: outside of such folders a file among code is data from this size on.
  var least: Int
  /// Endings of formats that hold records, which are data of any size.
  var formats: Set<String>
  /// What programs write, or are tested with.
  var outputs: [Glob]
  /// Endings of code.
  var code: Set<String>
  /// Scripts among code that make data.
  var recipes: [Glob]

  private static let keys = [
    "about", "unclear", "asides", "figures", "most-figures", "placeholder", "scripts", "lists",
    "endings", "folders", "least", "formats", "outputs", "code", "recipes",
  ]

  init(_ node: PolicyNode) throws(PolicyFileError) {
    let fields = try node.fields(Self.keys, guide: FileLexicon.guide)
    about = Set(try fields.texts("about"))
    unclear = Set(try fields.texts("unclear"))
    asides = Set(try fields.texts("asides"))
    scripts = Set(try fields.texts("scripts"))
    lists = try fields.texts("lists").map { Glob($0) }
    endings = Set(try fields.texts("endings"))
    folders = Set(try fields.texts("folders"))
    least = try fields.required("least").number()
    figures = Set(try fields.texts("figures"))
    mostFigures = try fields.required("most-figures").number()
    placeholder = try fields.required("placeholder").number()
    formats = Set(try fields.texts("formats"))
    outputs = try fields.texts("outputs").map { Glob($0) }
    code = Set(try fields.texts("code"))
    recipes = try fields.texts("recipes").map { Glob($0) }
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
    if isAside, figures.contains(parts.ending) { return .figure }
    return unclear.contains(parts.ending) && isAside ? .unclassified : .data
  }

  /// What a file is in a repository of code, in which most files are no data.
  func kind(amongCode file: RepositoryFile) -> Kind {
    let parts = Parts(file.path)
    if parts.isHidden || isAbout(parts) { return .other }
    if isList(file.path) { return .list }
    let path = GlobSubject(file.path)
    if code.contains(parts.ending) {
      return recipes.contains { $0.matches(path) } ? .script : .other
    }
    guard endings.contains(parts.ending) || formats.contains(parts.ending) else { return .other }
    if parts.folders.contains(where: folders.contains) { return .data }
    if let size = file.size, size >= least { return .data }
    let isRecords = formats.contains(parts.ending) && !outputs.contains { $0.matches(path) }
    return isRecords && file.size != nil ? .data : .other
  }

  /// Whether a file is code, be it a recipe or not.
  func isCode(_ path: String) -> Bool { code.contains(Parts(path).ending) }

  private func isAbout(_ parts: Parts) -> Bool {
    about.contains(parts.stem)
      && (parts.ending.isEmpty || unclear.contains(parts.ending)
        || ["txt", "json"].contains(parts.ending))
  }

  /// Whether a file's name is one of lists of addresses.
  func isList(_ path: String) -> Bool {
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
