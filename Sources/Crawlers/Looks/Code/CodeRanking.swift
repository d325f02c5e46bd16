// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Orders the files of a repository by how much opening them may tell of a component.
struct CodeRanking: Sendable {
  var files: FileLexicon
  var contents: ContentLexicon
  var names: ModelNames

  /// Bytes below which a file hardly holds what runs, and beyond which it is hardly written by hand.
  private static let likely = 200...100_000

  /// Candidates for `component` among the files of `list`, the most telling first.
  ///
  /// `path` is the folder or file that a pointer names, empty for all; `ground` is what a candidate
  /// needs at least.
  func candidates(
    for component: Component,
    in list: [RepositoryFile],
    below path: String,
    least ground: CodeCandidate.Ground
  ) -> [CodeCandidate] {
    let signed = Set(files.plausibleFiles(showing: component, in: list).map(\.file.path))
    let table = contents.candidates.first { $0.component == component }
    var candidates: [CodeCandidate] = []
    for file in list where contents.kind(of: file.path) != nil && file.size != 0 {
      let subject = GlobSubject(file.path)
      let found: CodeCandidate.Ground? =
        signed.contains(file.path)
        ? .sign : table?.holds(subject) == true ? .path : files.isScript(file) ? .script : nil
      guard let found, found >= ground else { continue }
      let naming = names.naming(in: file.path)
      let score =
        Self.weight(of: found) + Self.weight(of: naming) + Self.weight(of: file, below: path)
        + (table.map { Self.weight(of: file, $0) } ?? 0)
      candidates.append(CodeCandidate(file: file, ground: found, naming: naming, score: score))
    }
    return candidates.sorted { ($1.score, $0.file.path) < ($0.score, $1.file.path) }
  }

  private static func weight(of ground: CodeCandidate.Ground) -> Int {
    switch ground {
    case .sign: 40
    case .path: 12
    case .script: 0
    }
  }

  private static func weight(of naming: ModelNames.Naming) -> Int {
    switch naming {
    case .model: 25
    case .familyAndSize: 20
    case .family: 8
    case .size: 3
    case .nothing: 0
    }
  }

  /// Shallow and of a size that somebody wrote.
  private static func weight(of file: RepositoryFile, below path: String) -> Int {
    let depth = file.path.dropFirst(path.count).split(separator: "/").count
    let size = file.size.map { likely.contains($0) ? 0 : 12 } ?? 0
    return -3 * min(depth, 6) - size
  }

  private static func weight(of file: RepositoryFile, _ table: CandidateFiles) -> Int {
    (Self.fits(file, table.first) ? 10 : 0) - (Self.fits(file, table.last) ? 15 : 0)
  }

  /// A pattern with a slash is over the path, any other over the name.
  private static func fits(_ file: RepositoryFile, _ globs: [Glob]) -> Bool {
    let (path, name) = (GlobSubject(file.path), GlobSubject(String(file.name)))
    return globs.contains { $0.text.contains("/") ? $0.matches(path) : $0.matches(name) }
  }
}
