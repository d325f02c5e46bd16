// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What the first wave shows of a model.
package struct Opening: Sendable {
  package var subject: Subject
  package var access = Access()
  /// The card as it was read, or what stood in for it.
  package var card: CardDocument?
  /// Whether the host answers that there is no card.
  package var lacksCard = false
  /// Bytes that came of the card; nil where it was not read from its file.
  package var cardBytes: Int?
  /// Where the card was read.
  package var cardPlace: CardPlace
  /// Files that the host's facts name, without sizes; nil when no facts were seen.
  package var namedFiles: [RepositoryFile]?
  /// Whether the host lists and gives the pointers of Git LFS in place of the files.
  package var listsPointers = false
  /// Parameters, as the host counts them.
  package var parameters: Int?
  /// Whether the host's facts carry a quantisation of the weights.
  package var isQuantized = false
  /// The task that the host files the model under.
  package var task: String?
  /// The license of the whole repository as its host detects it.
  package var repositoryLicense: String?
  /// The branch, tag or commit that was asked for.
  package var revisionAsked: String?
  package var surfaces: [Surface] = []

  package init(subject: Subject, cardPlace: CardPlace) {
    self.subject = subject
    self.cardPlace = cardPlace
  }

  /// The license that its card declares, else the one that its host detects; nil where neither was
  /// seen: a card that could not be read does not lack one.
  func declared(_ license: LicenseFacts) -> String? {
    if let declared = license.declared, declared != "none" { return declared }
    if let repositoryLicense { return repositoryLicense }
    let sawCard = surfaces.contains { $0.kind == .card && $0.sight == .whole }
    return card != nil && sawCard ? license.declared : nil
  }
}
