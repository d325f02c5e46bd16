// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Holds the exchanges of an audit until they are written.
package actor ExchangeRecorder {
  private var exchanges: [Exchange.Key: Exchange] = [:]

  package init() {}

  /// Keeps `exchange` in place of an earlier one, since the last answer is the one that was used.
  package func keep(_ exchange: Exchange) {
    let key = Exchange.Key(exchange)
    // "Unchanged" says nothing to who has not the earlier answer.
    guard exchange.status != 304 else { return }
    exchanges[key] = exchange
  }

  /// What was kept so far, in the order of addresses, whatever order they were asked in.
  package var recording: Recording {
    Recording(
      exchanges.values.sorted {
        ($0.url, $0.method.rawValue, $0.posted ?? "", $0.first, $0.last)
          < ($1.url, $1.method.rawValue, $1.posted ?? "", $1.first, $1.last)
      }
    )
  }
}

extension Exchange {
  /// The first and the last byte that was asked for; below all where it was the whole.
  fileprivate var first: Int { range?.lowerBound ?? -1 }
  fileprivate var last: Int { range?.upperBound ?? -1 }
}
