// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Opening {
  /// Takes what the Hub says; the front matter it parsed stands in where no card was read.
  mutating func adopt(_ facts: HubFacts) {
    if let id = facts.id, HubReference.isID(id) {
      subject.id = id
      cardPlace.model = id
    }
    subject.revision = facts.sha ?? subject.revision
    access = facts.access
    namedFiles = facts.siblings?.map(\.file) ?? namedFiles
    parameters = facts.safetensors?.total
    task = facts.task ?? task
    isQuantized = facts.config?.quantizationConfig != nil
    guard let tree = facts.cardData else { return }
    if card == nil { card = CardDocument() }
    if card?.frontMatter.entries.isEmpty == true { card?.frontMatter = FrontMatter(tree) }
  }
}
