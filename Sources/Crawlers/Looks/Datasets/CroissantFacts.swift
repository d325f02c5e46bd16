// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What a description in Croissant says of a dataset (https://docs.mlcommons.org/croissant/).
struct CroissantFacts: Decodable, Sendable {
  private struct Entry: Decodable {}

  private var recordSet: [Entry]?
  private var distribution: [Entry]?
  private var conformsTo: String?

  private enum CodingKeys: String, CodingKey { case recordSet, distribution, conformsTo }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    recordSet = fields.field(.recordSet)
    distribution = fields.field(.distribution)
    conformsTo = fields.field(.conformsTo)
  }

  /// Nil where the answer is no such description.
  init?(_ response: FetchResponse) {
    do throws(FetchError) {
      self = try response.decoded(CroissantFacts.self)
    } catch {
      return nil
    }
    guard distribution != nil || recordSet != nil else { return nil }
  }

  /// Sets of records that the host itself can read, which it offers only of data that is there.
  var recordSets: Int { recordSet?.count ?? 0 }

  /// For a report, without a full stop.
  var says: String {
    "described in Croissant (\(recordSets) record set\(recordSets == 1 ? "" : "s"))"
  }
}
