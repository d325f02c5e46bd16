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
    let table = contents.candidates.first { $0.component == component }
    let signs = files.signs.filter { $0.component == component }
    var candidates: [CodeCandidate] = []
    for file in list where file.size != 0 {
      let subject = GlobSubject(file.path)
      guard contents.kind(of: subject) != nil,
        let found = self.ground(of: file, subject, signs, table), found >= ground
      else { continue }
      let naming = names.naming(in: file.path)
      let score =
        Self.weight(of: found) + Self.weight(of: naming) + Self.weight(of: file, below: path)
        + (table.map { Self.weight(of: file, subject, $0) } ?? 0)
      candidates.append(CodeCandidate(file: file, ground: found, naming: naming, score: score))
    }
    return candidates.sorted { ($1.score, $0.file.path) < ($0.score, $1.file.path) }
  }

  private func ground(
    of file: RepositoryFile,
    _ path: GlobSubject,
    _ signs: [FileLexicon.PathSign],
    _ table: CandidateFiles?
  ) -> CodeCandidate.Ground? {
    if let sign = signs.first(where: { $0.fits(path) }), sign.isPlausible(file) { return .sign }
    if table?.holds(path) == true { return .path }
    return files.isScript(path) ? .script : nil
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
    let depth = file.path.utf8.dropFirst(path.utf8.count).split(separator: UInt8(ascii: "/")).count
    let size = file.size.map { likely.contains($0) ? 0 : 12 } ?? 0
    return -3 * min(depth, 6) - size
  }

  private static func weight(
    of file: RepositoryFile,
    _ path: GlobSubject,
    _ table: CandidateFiles
  ) -> Int {
    let name = GlobSubject(String(file.name))
    // A pattern with a slash is over the path, any other over the name.
    let fits = { (glob: Glob) in glob.matches(glob.hasSlash ? path : name) }
    return (table.first.contains(where: fits) ? 10 : 0)
      - (table.last.contains(where: fits) ? 15 : 0)
  }
}
