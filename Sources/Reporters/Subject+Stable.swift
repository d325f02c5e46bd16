// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Subject {
  /// Whether it is a folder on this machine.
  package var isLocal: Bool { host == "local" }

  /// A name that stays the same over revisions and machines.
  ///
  /// A folder goes by the words of the user (`.`, `models/opal`), since a checkout lies elsewhere on
  /// every runner; one that is named by its whole path, by its last component.
  package var stableName: String {
    guard isLocal else { return id.neutralized }
    if !isInside { return id.split(separator: "/").last.map(String.init)?.neutralized ?? "." }
    return folder.isEmpty ? "." : folder
  }

  /// What a reader elsewhere knows the model by: its id, or of a folder no more than what was asked
  /// for, since where a checkout lies tells nobody anything.
  package var knownName: String {
    guard isLocal else { return id }
    return stableName == "." ? shortName : stableName
  }

  /// Where a file of the model lies, seen from where the program was started.
  ///
  /// Of a model elsewhere, and of a folder that is named by its whole path, it is the path inside
  /// the model's own repository.
  package func path(of file: String) -> String {
    let name = file.repositoryPath
    return folder.isEmpty ? name : "\(folder)/\(name)"
  }

  /// Whether `source` is a file of the model's own repository.
  package func holds(_ source: Source) -> Bool {
    guard let path = source.path, !path.repositoryPath.isEmpty else { return false }
    return source.url == resolved || source.url.hasPrefix(resolved + "/")
  }

  private var folder: String { isInside ? requested.repositoryPath : "" }

  /// Whether it is a folder at or below the one from which the program was started.
  private var isInside: Bool {
    isLocal && !requested.hasPrefix("/") && !requested.hasPrefix("~")
      && !requested.split(separator: "/").contains("..")
  }
}
