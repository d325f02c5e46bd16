// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation

extension World {
  /// The world in which the exchanges of a folder happened.
  package init(exchangesIn folder: URL) throws {
    try self.init(exchanges: Recording.load(folder: folder.path).exchanges)
  }

  /// The world in which `exchanges` happened.
  ///
  /// What they tell about a repository is served in all the ways a host has for it; what is beside
  /// that (refusals, pages, other hosts) is given back word for word.
  package init(exchanges: [Exchange]) throws {
    self.init()
    isRecorded = true
    for exchange in exchanges {
      if exchange.failure != nil {
        self.exchanges.append(exchange)
        continue
      }
      let understood = try understand(exchange)
      if !understood { self.exchanges.append(exchange) }
    }
    for index in models.indices { models[index].settle() }
    for index in datasets.indices { datasets[index].settle() }
  }

  private mutating func understand(_ exchange: Exchange) throws -> Bool {
    guard exchange.url.hasPrefix("https://") else { return false }
    let address = exchange.url.dropFirst("https://".count)
    let host = String(address.prefix { $0 != "/" })
    let target = address.dropFirst(host.count).split(separator: "?", maxSplits: 1)
    let path = target.first.map(String.init) ?? "/"
    let query = target.count > 1 ? String(target[1]) : ""
    let isPlain = exchange.method == .get && [200, 206].contains(exchange.status)
    switch host {
    case Host.hub:
      guard let place = HubPlace(path: path) else { return false }
      return try change(place) { repository in
        try isPlain && repository.learn(exchange, at: place, query: query)
      }
    case Host.api, Host.raw:
      let parts = path.split(separator: "/").map { $0.removingPercentEncoding ?? String($0) }
      return try isPlain && change(code: parts, on: host, exchange)
    default: return false
    }
  }

  /// Any answer but a plain refusal shows that there is such a repository.
  private mutating func change(
    _ place: HubPlace,
    _ change: (inout HubRepository) throws -> Bool
  ) throws -> Bool {
    let list = place.kind == .model ? \World.models : \World.datasets
    guard place.id.contains("/") || place.isAPI else { return false }
    let index = self[keyPath: list].firstIndex { $0.id == place.id }
    var repository =
      index.map { self[keyPath: list][$0] } ?? .unseen(place.kind, place.id)
    guard try change(&repository) else { return false }
    if let index {
      self[keyPath: list][index] = repository
    } else {
      self[keyPath: list].append(repository)
    }
    return true
  }

  private mutating func change(
    code parts: [String],
    on host: String,
    _ exchange: Exchange
  ) throws -> Bool {
    let names = host == Host.api ? Array(parts.dropFirst()) : parts
    guard names.count >= 2, host == Host.raw || parts.first == "repos" else { return false }
    let id = "\(names[0])/\(names[1])"
    let index = code.firstIndex { $0.id == id }
    var repository = index.map { code[$0] } ?? .unseen(id)
    let rest = Array(names.dropFirst(2))
    let learned =
      try host == Host.api
      ? repository.learn(exchange, at: rest) : repository.learn(raw: exchange, at: rest)
    guard learned else { return false }
    if let index {
      code[index] = repository
    } else {
      code.append(repository)
    }
    return true
  }
}
