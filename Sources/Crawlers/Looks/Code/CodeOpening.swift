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

  /// What was seen, by path, and the surfaces it was seen on.
  func open(
    _ read: @Sendable (_ path: String) async -> Answer
  ) async -> (files: [String: OpenedFile], surfaces: [Surface]) {
    var files: [String: OpenedFile] = [:]
    var surfaces: [Surface] = []
    var firstIsSilent = false
    for (index, candidate) in candidates.prefix(Self.limit).enumerated() {
      guard index < Self.limit - 1 || firstIsSilent else { break }
      let path = candidate.file.path
      let answer = await read(path)
      var opened = opened(answer, path)
      opened.isProof = proves(opened, candidate)
      files[path] = opened
      surfaces.append(Self.surface(answer, opened))
      if index == 0 { firstIsSilent = opened.kind == .silent }
      if case .failed(let error) = opened.outcome, error.isUnasked { break }
      if opened.isProof { break }
    }
    return (files, surfaces)
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
