// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Opening {
  /// Takes what the Hub says; the front matter it parsed stands in where no card was read.
  mutating func adopt(_ facts: HubFacts) {
    if let id = facts.id, !id.isEmpty {
      subject.id = id
      cardPlace.model = id
    }
    subject.revision = facts.sha ?? subject.revision
    access = facts.access
    namedFiles = facts.siblings?.map(\.file) ?? namedFiles
    parameters = facts.safetensors?.total
    isQuantized = facts.config?.quantizationConfig != nil
    if card == nil, let tree = facts.cardData {
      card = CardDocument(frontMatter: FrontMatter(tree))
    }
  }
}
