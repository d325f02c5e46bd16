// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What stands at the target of a pointer.
package struct Landing: Sendable {
  package enum Sight: Sendable {
    /// A dataset repository that anyone may see.
    case dataset(DatasetSight)
    /// A code repository that anyone may see.
    case repository(RepositorySight)
    /// A page of training runs.
    case run(RunPageSight)
    /// It is not there, or not to be had, as its host says.
    case barred(Standing, says: String)
    /// It could not be seen.
    case unseen(FetchError)
  }

  package var sight: Sight
  package var surfaces: [Surface]
  /// Where it was seen.
  package var source: Source
  package var sha256: String?
  /// Where its host may describe the data in Croissant; nil where it offers none.
  package var descriptionURL: String?
  /// Where the card's own host has it, if that is where it was seen.
  var own: Itinerary.Stop.Own?

  package init(_ sight: Sight, surfaces: [Surface], source: Source, sha256: String? = nil) {
    self.sight = sight
    self.surfaces = surfaces
    self.source = source
    self.sha256 = sha256
  }
}

extension Landing {
  /// The same with what another look saw of it, be it opened files or followed submodules.
  func adding(_ closer: Landing) -> Landing {
    guard case .repository(let sight) = sight, case .repository(let other) = closer.sight else {
      return closer
    }
    var sum = closer
    sum.sight = .repository(sight.adding(other))
    sum.surfaces = surfaces + closer.surfaces.filter { !surfaces.contains($0) }
    return sum
  }
}

/// A dataset as its host lists it.
package struct DatasetSight: Sendable, Hashable {
  package enum Form: String, Sendable, Hashable {
    /// The data itself.
    case hosted
    /// Lists of addresses at which the data stands.
    case index
  }

  package var id: String
  package var form = Form.hosted
  /// Files that hold data: not the card, not git's own.
  package var dataFiles: Int
  /// Whether there are more than that: only a part of the list was read.
  package var isPart = false
  /// Shards that the names of others promise; none where only a part of the list was read.
  package var missing: Int {
    get { isPart ? 0 : promised }
    set { promised = newValue }
  }
  private var promised = 0
  /// In bytes; nil when the host does not say.
  package var bytes: Int?
  package var license: String?
  /// A file of the data, or a list, that is small to open; nil where none is named.
  package var sample: RepositoryFile?
  /// Whether it is one file at an address of its own, and no repository of files.
  package var isFile = false
  /// Its data files, by path.
  package var files: [RepositoryFile] = []
  /// The file that was opened; nil when none was.
  package var opened: FileSight?
  /// What else is known of it, in a few words each.
  package var remarks: [String] = []

  package init(
    id: String,
    dataFiles: Int,
    bytes: Int?,
    license: String?,
    sample: RepositoryFile? = nil
  ) {
    self.id = id
    self.dataFiles = dataFiles
    self.bytes = bytes
    self.license = license
    self.sample = sample
  }
}

/// A code repository as its host lists it.
package struct RepositorySight: Sendable, Hashable {
  package var id: String
  package var files: [RepositoryFile]
  /// Whether the list is whole.
  package var isWhole: Bool
  package var license: String?
  package var isArchived: Bool
  package var isFork: Bool
  /// A folder whose contents are another repository.
  package struct Module: Sendable, Hashable {
    package var path: String
    /// The commit of the other repository; nil where the list does not say.
    package var commit: String?
    /// The other repository's id; nil while nobody followed it.
    package var id: String?

    package init(path: String, commit: String? = nil, id: String? = nil) {
      self.path = path
      self.commit = commit
      self.id = id
    }
  }

  /// Submodules, of which ``files`` holds those that were followed.
  package var modules: [Module] = []
  /// Whether ``files`` is narrowed to a file that a pointer names.
  var isNamedFile = false
  /// Whether the host cut the list.
  package var isCut = false
  /// Files that were opened, for a component and by path.
  package var opened: [Component: [String: OpenedFile]] = [:]

  package init(
    id: String,
    files: [RepositoryFile],
    isWhole: Bool,
    license: String?,
    isArchived: Bool = false,
    isFork: Bool = false
  ) {
    self.id = id
    self.files = files
    self.isWhole = isWhole
    self.license = license
    self.isArchived = isArchived
    self.isFork = isFork
  }
}

extension RepositorySight {
  /// All that either of two looks saw.
  fileprivate func adding(_ other: RepositorySight) -> RepositorySight {
    var sum = other
    let known = Set(other.files.map(\.path))
    sum.files += files.filter { !known.contains($0.path) }
    sum.files.sort { $0.path < $1.path }
    sum.isWhole = isWhole || other.isWhole
    if modules.contains(where: { $0.id != nil }) { sum.modules = modules }
    sum.opened.merge(opened) { new, old in new.merging(old) { first, _ in first } }
    return sum
  }
}
