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
        ($0.url, $0.method.rawValue, $0.range?.lowerBound ?? -1, $0.range?.upperBound ?? -1)
          < ($1.url, $1.method.rawValue, $1.range?.lowerBound ?? -1, $1.range?.upperBound ?? -1)
      }
    )
  }
}
