// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@Suite("Agreement with an index")
struct IndexAgreementTests {
  /// Models by the index's label and the audit's reading, and what follows by hand.
  struct Table: Sendable, CustomTestStringConvertible {
    var name: String
    var counts: [IndexAgreement.Dimension.Pair: Int]
    var compared: Int
    var agreement: Double?
    var kappa: Double?

    var testDescription: String { name }
  }

  static let tables = [
    Table(
      name: "all alike, of three classes",
      counts: [(.open, .published): 5, (.partial, .partial): 3, (.closed, .unpublished): 2],
      compared: 10,
      agreement: 1,
      kappa: 1
    ),
    // Rows and columns are 4 and 4: half agrees, and half would by chance.
    Table(
      name: "no more than chance",
      counts: [
        (.open, .published): 2, (.open, .unpublished): 2,
        (.closed, .published): 2, (.closed, .unpublished): 2,
      ],
      compared: 8,
      agreement: 0.5,
      kappa: 0
    ),
    // None agrees, and half would by chance: (0 - 1/2) / (1 - 1/2).
    Table(
      name: "all the other way",
      counts: [(.open, .unpublished): 5, (.closed, .published): 5],
      compared: 10,
      agreement: 0,
      kappa: -1
    ),
    // 35 of 50 agree; rows 25, 25 and columns 30, 20 give (25·30 + 25·20) / 50² = 1/2 by chance.
    Table(
      name: "two classes",
      counts: [
        (.open, .published): 20, (.open, .unpublished): 5,
        (.closed, .published): 10, (.closed, .unpublished): 15,
      ],
      compared: 50,
      agreement: 0.7,
      kappa: 0.4
    ),
    // 22 of 30 agree; rows 12, 8, 10 and columns 11, 10, 9 give 302/900 by chance:
    // (660 - 302) / (900 - 302).
    Table(
      name: "three classes",
      counts: [
        (.open, .published): 10, (.open, .partial): 2,
        (.partial, .published): 1, (.partial, .partial): 5, (.partial, .unpublished): 2,
        (.closed, .partial): 3, (.closed, .unpublished): 7,
      ],
      compared: 30,
      agreement: 22.0 / 30,
      kappa: 358.0 / 598
    ),
    // As "two classes": pointers count as what they claim to be, and what is unknown as nothing.
    Table(
      name: "two classes, not looked at",
      counts: [
        (.open, .linked): 20, (.open, .unpublished): 5,
        (.closed, .linked): 10, (.closed, .unpublished): 15,
        (.open, .unknown): 7, (.partial, .unknown): 9,
      ],
      compared: 50,
      agreement: 0.7,
      kappa: 0.4
    ),
    Table(
      name: "one label only, read alike",
      counts: [(.partial, .partial): 3, (.partial, .claimed): 1],
      compared: 4,
      agreement: 1,
      kappa: nil
    ),
    // Chance gives nothing, and no more is there.
    Table(
      name: "one label only, read otherwise",
      counts: [(.open, .unpublished): 4],
      compared: 4,
      agreement: 0,
      kappa: 0
    ),
    Table(name: "nothing compared", counts: [(.open, .unknown): 4], compared: 0),
  ]

  @Test("is counted, beyond chance too", arguments: tables)
  func agreement(table: Table) throws {
    var dimension = IndexAgreement.Dimension(name: "weights", criterion: .weights)
    dimension.counts = table.counts
    #expect(dimension.compared == table.compared)
    #expect(isClose(dimension.agreement, table.agreement), "\(String(describing: dimension))")
    #expect(isClose(dimension.kappa, table.kappa), "\(String(describing: dimension.kappa))")
  }

  /// Equal but for rounding.
  private func isClose(_ value: Double?, _ expected: Double?) -> Bool {
    guard let value, let expected else { return value == nil && expected == nil }
    return abs(value - expected) < 1e-12
  }
}

extension IndexAgreementTests.Table {
  /// Of pairs as they are written above: a dictionary's keys cannot be tuples.
  fileprivate init(
    name: String,
    counts: KeyValuePairs<(IndexAgreement.Label, IndexAgreement.Reading), Int>,
    compared: Int,
    agreement: Double? = nil,
    kappa: Double? = nil
  ) {
    let pairs = counts.map { cell, count in
      (IndexAgreement.Dimension.Pair(label: cell.0, reading: cell.1), count)
    }
    self.init(
      name: name,
      counts: Dictionary(uniqueKeysWithValues: pairs),
      compared: compared,
      agreement: agreement,
      kappa: kappa
    )
  }
}
