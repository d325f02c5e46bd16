// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// What a crawler may use.
package struct CrawlContext: Sendable {
  package var fetcher: Fetcher
  package var settings: HostSettings
  package var reader: ClaimReader
  package var files: FileLexicon
  package var contents: ContentLexicon
  /// The most bytes of a card that are read.
  package var cardLimit: Int
  /// The most pointers that are followed for one model, each target once.
  package var pointerLimit: Int
  /// How many generations of models that this one was made from are looked at.
  package var depth: Int
  /// What the publisher points at beside the card.
  package var pointers: OwnPointers
  /// What license texts are recognised by.
  package var licenses: LicenseSources
  /// The kinds of evidence that are opened in a third wave.
  package var lookouts: [Lookout]

  package init(
    fetcher: Fetcher,
    settings: HostSettings,
    reader: ClaimReader,
    files: FileLexicon,
    contents: ContentLexicon = .none,
    cardLimit: Int = 20 << 20,
    pointerLimit: Int = 8,
    depth: Int = 3,
    pointers: OwnPointers = .none,
    licenses: LicenseSources = .none,
    lookouts: [Lookout] = Lookout.all
  ) {
    self.fetcher = fetcher
    self.settings = settings
    self.reader = reader
    self.files = files
    self.contents = contents
    self.cardLimit = cardLimit
    self.pointerLimit = pointerLimit
    self.depth = depth
    self.pointers = pointers
    self.licenses = licenses
    self.lookouts = lookouts
  }
}

extension CrawlContext {
  /// What the columns, keys and tags of logs are.
  package var columns: ColumnWords { reader.lexicon.columnWords }
}
