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
    readArguments(into: &findings)
  }

  private func readArguments(into findings: inout Findings) {
    let blocks = text.code.filter {
      $0.concepts.contains(.trainingCommand) && $0.concepts.contains(.dataArgument)
    }
    guard !blocks.isEmpty else { return }
    let roles = SectionRoles(text.document, lexicon)
    for code in blocks where !isOfUse(code, roles) && !loadsModel(code) {
      for hit in code.hits where hit.concept == .dataArgument {
        if let id = argument(behind: hit, in: code) { add(id, of: code, into: &findings) }
      }
    }
  }

  /// Names without an owner, as a trainer of its own keeps them: "- letters:" in a list of data.
  func readNames(into findings: inout Findings) {
    for code in text.code where !Self.boilerplate.contains(code.role ?? .description) {
      for hit in code.hits where hit.concept == .dataSetting {
        let names = lines(below: hit, in: code).compactMap(Self.name)
        guard names.count >= 2 else { continue }
        for name in names { add(name: name, of: code, into: &findings) }
      }
    }
  }

  private func add(name: String, of code: ReadCode, into findings: inout Findings) {
    findings.add(
      .statement,
      of: .datasets,
      block: code.block,
      name: name,
      claim: .named,
      standing: .named,
      says: "the configuration of the training names \(name), without a pointer"
    )
  }

  /// The word of an item that holds nothing else, but for what is set below it.
  private static func name(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard words.count == 2, words[0] == "-", let word = words.last else { return nil }
    let name = word.last == ":" ? word.dropLast() : word
    guard (3...40).contains(name.utf8.count), name.utf8.allSatisfy(HubName.isLetter),
      name.contains(where: \.isLetter), !endings.contains(where: { name.hasSuffix($0) })
    else { return nil }
    return String(name)
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
    lines(below: key, in: code).flatMap(Self.ids)
  }

  private func lines(below key: TermHit, in code: ReadCode) -> [Substring] {
    let bytes = text.document.blocks[code.block].text.utf8
    let rest = String(decoding: bytes.dropFirst(key.range.upperBound).prefix(20_000), as: UTF8.self)
    let lines = rest.split(separator: "\n", maxSplits: Self.lineLimit).prefix(Self.lineLimit)
    let below = lines.dropFirst().prefix { $0.first == " " || $0.first == "-" || $0.first == "#" }
    return Array(lines.prefix(1) + below)
  }

  private static func ids(in line: Substring) -> [String] {
    guard line.first(where: { $0 != " " }) != "#" else { return [] }
    return line.split { " :,[]{}\"'\t\r".contains($0) }.map(String.init).filter(isData)
  }

  /// The id right behind a flag or the bracket of a call that does not load the data of a test.
  private func argument(behind hit: TermHit, in code: ReadCode) -> String? {
    let bytes = text.document.blocks[code.block].text.utf8
    let rest = String(decoding: bytes.dropFirst(hit.range.upperBound).prefix(400), as: UTF8.self)
    let words = rest.prefix { $0 != ")" }.split(whereSeparator: Self.isMark)
    guard let id = words.first.map(String.init), Self.isData(id), !isOfTest(hit, words) else {
      return nil
    }
    return id
  }

  /// Sections whose code shows a use of the model, or measures it.
  private static let uses = boilerplate + [.evaluation, .evaluationData, .evaluationCode]

  private static func isMark(_ letter: Character) -> Bool {
    guard let byte = letter.asciiValue else { return letter.isWhitespace }
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"),
      UInt8(ascii: "\\"):
      return true
    default: return byte <= 0x20 && letter.isWhitespace
    }
  }

  /// Whether the code stands in a section that shows a use, whatever its own heading says.
  private func isOfUse(_ code: ReadCode, _ roles: SectionRoles) -> Bool {
    var section = code.section
    while let index = section {
      if Self.uses.contains(roles[index] ?? .description) { return true }
      section = text.document.sections[index].parent
    }
    return Self.uses.contains(code.role ?? .description)
  }

  /// Whether a name of a model, and none of where to put it, is set to this very model.
  private func loadsModel(_ code: ReadCode) -> Bool {
    let words = text.document.blocks[code.block].text.prefix(20_000).split(
      whereSeparator: Self.isMark
    )
    return zip(words, words.dropFirst()).contains { key, value in
      guard value.utf8.contains(UInt8(ascii: "/")), text.own.isModel(String(value)) else {
        return false
      }
      return !key.contains("hub") && (key.contains("model") || key.contains("pretrained"))
    }
  }

  /// `load_dataset("acme/letters", split="test")`.
  private func isOfTest(_ hit: TermHit, _ words: [Substring]) -> Bool {
    guard let split = words.prefix(12).firstIndex(of: "split") else { return false }
    return words[(split + 1)...].first.map {
      ["test", "validation"].contains($0.prefix { $0 != "[" })
    }
      ?? false
  }

  static func isData(_ word: String) -> Bool {
    HubName.isID(word) && !endings.contains { word.hasSuffix($0) }
      && !folders.contains(word.prefix { $0 != "/" }.lowercased())
  }
}
