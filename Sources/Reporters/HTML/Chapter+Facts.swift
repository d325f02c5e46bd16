// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Chapter {
  /// License, lineage, weights and checkpoints.
  var facts: Markup {
    let license = audit.license
    let names = [license.declared, license.spdx].compactMap(\.self)
    let name = names.isEmpty ? "not seen" : names.joined(separator: " = ")
    let words = [audit.weightsWords, audit.checkpoints.words].map { words -> [Markup] in
      words.isEmpty ? [] : ["\(words)"]
    }
    let gated: [Markup] =
      audit.card.gatedText ? ["the card says that access must be asked for"] : []
    return """
      <section>
      \(heading(2, "License, lineage and weights"))<dl class="rows">
      \(.row("License", ["\(name)"]))\
      \(.row("Terms", ["\(license.terms.words)"]))\
      \(.row("Asks for", license.conditions.map { "\($0)" }))\
      \(.row("Forbids", license.restrictions.map { "\($0)" }))\
      \(.row("But see", license.conflicts.map { "\($0)" }))\
      \(.row("Not seen", [audit.unseenTerms].compactMap(\.self).map { "\($0)" }))\
      \(.row("Lineage", audit.lineage.map { "\($0.words)" }))\
      \(.row("Weights", words[0]))\(.row("Checkpoints", words[1]))\
      \(.row("Access", gated))\
      \(.row("Languages", languages))</dl>
      </section>

      """
  }

  private var languages: [Markup] {
    let languages = audit.card.language
    return languages.isEmpty ? [] : ["\(languages.joined(separator: ", "))"]
  }

  /// What could not be seen and what is not read, so that nobody takes silence for absence.
  var sight: Markup? {
    guard !audit.unseen.isEmpty || !audit.notRead.isEmpty else { return nil }
    return """
      <section class="sight">
      \(places("Could not see", audit.unseen.map { ($0.url, $0.reason) }, "These may hold what is missing above; try again."))\
      \(places("Not read", audit.notRead.map { ($0.url, $0.why) }, "These may hold more; nobody looked."))</section>

      """
  }

  private func places(
    _ title: String,
    _ places: [(url: String, why: String)],
    _ note: String
  ) -> Markup? {
    guard !places.isEmpty else { return nil }
    let rows = places.map {
      "<li><p>\(Markup.address($0.url))</p><p>\($0.why)</p></li>\n" as Markup
    }
    return """
      <div>\(heading(2, "\(title) (\(places.count))"))<p class="note">\(note)</p>
      <ul class="places">
      \(rows)</ul></div>

      """
  }
}
