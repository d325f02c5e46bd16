// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads the data that the configuration of a training names: Axolotl's `datasets:`, a mixer's shares.
extension DatasetReading {
  /// Owners that are folders of the machine that trained.
  private static let folders: Set<String> = ["data", "dataset", "datasets"]
  /// Files of that machine.
  private static let endings = [".json", ".jsonl", ".csv", ".parquet", ".txt", ".arrow", ".yaml"]
  /// Longer lists say nothing more.
  private static let lineLimit = 200

  func readSettings(into findings: inout Findings) {
    for code in text.code
    where code.concepts.contains(.trainingCommand)
      && !Self.boilerplate.contains(code.role ?? .description)
    {
      for hit in code.hits where hit.concept == .dataSetting {
        for id in ids(behind: hit, in: code) { add(id, of: code, into: &findings) }
      }
    }
  }

  private func add(_ id: String, of code: ReadCode, into findings: inout Findings) {
    findings.add(
      Observation(
        kind: .dataset,
        component: .datasets,
        name: id,
        value: "hosted",
        section: findings.path(code.section),
        claim: .linked,
        standing: .notLookedAt,
        says: "the configuration of the training names \(id)",
        source: findings.source(line: code.line),
        excerpt: findings.excerpt(ofBlock: code.block),
        sha256: findings.place.sha256
      )
    )
  }

  /// Hub ids behind a key and in the lines below it that are deeper, or items of its list.
  private func ids(behind key: TermHit, in code: ReadCode) -> [String] {
    let bytes = text.document.blocks[code.block].text.utf8
    let rest = String(decoding: bytes.dropFirst(key.range.upperBound).prefix(20_000), as: UTF8.self)
    let lines = rest.split(separator: "\n", maxSplits: Self.lineLimit).prefix(Self.lineLimit)
    let below = lines.dropFirst().prefix { $0.first == " " || $0.first == "-" || $0.first == "#" }
    return (lines.prefix(1) + below).flatMap(Self.ids)
  }

  private static func ids(in line: Substring) -> [String] {
    guard line.first(where: { $0 != " " }) != "#" else { return [] }
    return line.split { " :,[]{}\"'\t\r".contains($0) }.map(String.init).filter(isData)
  }

  private static func isData(_ word: String) -> Bool {
    HubName.isID(word) && !endings.contains { word.hasSuffix($0) }
      && !folders.contains(word.prefix { $0 != "/" }.lowercased())
  }
}
