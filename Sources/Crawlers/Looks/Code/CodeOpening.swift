// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Opens candidates one after another, until one confirms or enough were opened.
struct CodeOpening: Sendable {
  var judge: ContentJudge
  var component: Component
  /// The most telling first.
  var candidates: [CodeCandidate]
  /// Where the files stand, without path and line.
  var place: Source
  /// Whether a file proves anything only where it names the model.
  var needsName: @Sendable (_ path: String) -> Bool = { _ in false }

  /// Files that are opened at most; the last only where the first was read and did not say anything.
  static let limit = 3

  /// Files that are opened at once where no path tells which of them it is.
  private static let guesses = 2

  private var atOnce: Int { candidates.first?.ground == .script ? Self.guesses : 1 }

  /// What was seen, by path, and the surfaces it was seen on.
  func open(
    _ read: @escaping @Sendable (_ path: String) async -> Answer
  ) async -> (files: [String: OpenedFile], surfaces: [Surface]) {
    var files: [String: OpenedFile] = [:]
    var surfaces: [Surface] = []
    var left = candidates.prefix(Self.limit)
    while !left.isEmpty {
      let next = left.prefix(files.isEmpty ? atOnce : 1)
      left = left.dropFirst(next.count)
      for (candidate, answer) in await answers(next, read) {
        let opened = opened(answer, candidate)
        files[candidate.file.path] = opened
        surfaces.append(Self.surface(answer, opened))
      }
      let isSilent = candidates.first.map { files[$0.file.path]?.kind == .silent } ?? false
      if files.values.contains(where: { $0.isProof || $0.isUnasked }) { break }
      if files.count >= Self.limit - 1, !isSilent { break }
    }
    return (files, surfaces)
  }

  /// What came of each, in their order.
  private func answers(
    _ candidates: ArraySlice<CodeCandidate>,
    _ read: @escaping @Sendable (_ path: String) async -> Answer
  ) async -> [(CodeCandidate, Answer)] {
    await withTaskGroup(of: (Int, Answer).self) { group in
      for index in candidates.indices {
        let path = candidates[index].file.path
        group.addTask { (index, await read(path)) }
      }
      var answers: [Int: Answer] = [:]
      for await (index, answer) in group { answers[index] = answer }
      return candidates.indices.compactMap { index in
        answers[index].map { (candidates[index], $0) }
      }
    }
  }

  private func opened(_ answer: Answer, _ candidate: CodeCandidate) -> OpenedFile {
    var opened = opened(answer, candidate.file.path)
    opened.isProof = proves(opened, candidate)
    return opened
  }

  /// A file whose path says nothing proves something by strong signs alone, and somebody else's only
  /// where it names the model.
  private func proves(_ file: OpenedFile, _ candidate: CodeCandidate) -> Bool {
    guard let verdict = file.verdict, verdict.kind == .confirms else { return false }
    let isNamed = max(candidate.naming, verdict.naming) >= .family
    if needsName(candidate.file.path) { return isNamed }
    return verdict.isStrong || candidate.ground > .script
  }

  private func opened(_ answer: Answer, _ path: String) -> OpenedFile {
    var source = place
    source.path = path
    switch answer {
    case .found(let response):
      let verdict = judge.verdict(on: response.body, path: path, for: component)
      source.line = verdict.line
      source.at = response.at
      return OpenedFile(.read(verdict), source: source, sha256: response.sha256)
    case .absent:
      return OpenedFile(.absent, source: source)
    case .gated(let response):
      let error = FetchError(.status(response.status), url: response.url)
      return OpenedFile(.failed(error), source: source)
    case .unseen(let error):
      return OpenedFile(.failed(error), source: source)
    }
  }

  private static func surface(_ answer: Answer, _ opened: OpenedFile) -> Surface {
    switch answer {
    case .found(let response):
      let sight: Surface.Sight = response.isCut ? .part(why: "its beginning") : .whole
      return Surface(.content, response, sight: sight)
    case .absent(_, let response):
      return Surface(.content, response)
    case .gated(let response):
      let error = FetchError(.status(response.status), url: response.url)
      return Surface(.content, url: response.url, failed: error)
    case .unseen(let error):
      return Surface(.content, url: error.url, failed: error)
    }
  }
}

extension OpenedFile {
  /// Whether nobody was asked for it.
  fileprivate var isUnasked: Bool {
    if case .failed(let error) = outcome { error.isUnasked } else { false }
  }
}
