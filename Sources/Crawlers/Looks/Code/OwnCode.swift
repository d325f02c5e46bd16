// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Code among the model's own files.
enum OwnCode {
  /// Opening files whose paths show a component; none behind a gate, where nobody else may read.
  static func looks(_ sighting: Sighting, _ code: CodeContext) -> [Look] {
    guard sighting.opening.access.barred == nil else { return [] }
    return CodeTarget.components.compactMap { component in
      let candidates = code.ranking.candidates(
        for: component,
        in: sighting.listing.files,
        below: "",
        least: .sign
      )
      guard !candidates.isEmpty else { return nil }
      let copies = code.copies(in: sighting.ownCode, component)
      let opening = CodeOpening(
        judge: code.judge,
        component: component,
        candidates: candidates,
        place: sighting.listing.source,
        needsName: { copies.needsName($0) }
      )
      return Look(
        sighting.listing.source.url,
        component,
        stake: .grade,
        cost: sighting.ownFileCost * min(candidates.count, CodeOpening.limit)
      ) { context in
        await opened(opening, sighting, context)
      }
    }
  }

  private static func opened(
    _ opening: CodeOpening,
    _ sighting: Sighting,
    _ context: CrawlContext
  ) async -> Looked {
    let purpose = "whether a file is \(opening.component.spaced)"
    let seen = await opening.open { path in
      let wish = FileWish(
        path,
        of: .model(sighting.opening.subject),
        limit: ContentJudge.limit,
        prefixSuffices: true,
        purpose: purpose
      )
      let size = sighting.listing.files.first { $0.path == path }?.size
      return await sighting.host.read(wish, context).holding(size)
    }
    var looked = Looked()
    looked.surfaces = seen.surfaces
    looked.code[opening.component] = sights(opening, seen.files)
    return looked
  }

  /// The files as they stand now: those opened, and those that another one speaks against.
  static func sights(
    _ opening: CodeOpening,
    _ opened: [String: OpenedFile]
  ) -> [String: FileSight] {
    var sights: [String: FileSight] = [:]
    for (path, file) in opened {
      if let verdict = file.verdict {
        sights[path] = copy(path, verdict, file, opening) ?? sight(path, verdict, file)
      }
    }
    let isProved = opened.values.contains { $0.kind == .confirms }
    let contrary = opened.filter { $0.value.kind == .speaksAgainst }.sorted { $0.key < $1.key }
    guard !isProved, let (against, file) = contrary.first else { return sights }
    for candidate in opening.candidates where opened[candidate.file.path] == nil {
      sights[candidate.file.path] = FileSight(
        .notLookedAt,
        says:
          "by its path \(opening.component.spaced); it was not opened, and \(against) is something else: \(file.verdict?.reads ?? "")",
        excerpt: candidate.file.path,
        source: opening.place
      )
    }
    return sights
  }

  /// A file of public software that does not name the model.
  private static func copy(
    _ path: String,
    _ verdict: ContentVerdict,
    _ file: OpenedFile,
    _ opening: CodeOpening
  ) -> FileSight? {
    guard verdict.isCopy || verdict.kind == .confirms && !file.isProof && opening.needsName(path)
    else { return nil }
    return FileSight(
      .generic,
      says: "\(path) was opened: \(verdict.says); it is public software's",
      excerpt: verdict.excerpt,
      source: file.source,
      sha256: file.sha256
    )
  }

  private static func sight(
    _ path: String,
    _ verdict: ContentVerdict,
    _ file: OpenedFile
  ) -> FileSight? {
    switch verdict.kind {
    case .confirms:
      FileSight(
        .inspected,
        says: "\(path) was opened: \(verdict.says)",
        excerpt: verdict.excerpt,
        source: file.source,
        sha256: file.sha256
      )
    case .speaksAgainst:
      FileSight(
        .empty,
        says: "\(path) was opened: \(verdict.reads)",
        excerpt: verdict.excerpt,
        source: file.source,
        sha256: file.sha256
      )
    case .silent: nil
    }
  }
}

extension Sighting {
  /// The model's own repository as one of code.
  var ownCode: RepositorySight {
    RepositorySight(id: opening.subject.id, files: listing.files, isWhole: true, license: nil)
  }
}
