// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import StandInHub
import Testing

/// A surface of the open model.
struct ShownSurface: Sendable, CustomTestStringConvertible {
  var name: String
  var host = "huggingface.co"
  /// Where faults meet it.
  var path: String

  var testDescription: String { name }

  static let all = [info, card, tree, refs, dataset, repository]

  static let info = ShownSurface(
    name: "model info",
    path: "/api/models/acme/open-1b"
  )
  static let card = ShownSurface(
    name: "card",
    path: "/acme/open-1b/resolve/*"
  )
  static let tree = ShownSurface(
    name: "file list",
    path: "/api/models/acme/open-1b/tree/*"
  )
  static let refs = ShownSurface(
    name: "branches",
    path: "/api/models/acme/open-1b/refs"
  )
  static let dataset = ShownSurface(
    name: "dataset",
    path: "/api/datasets/acme/corpus"
  )
  static let repository = ShownSurface(
    name: "code repository",
    host: "api.github.com",
    path: "/repos/acme/open-evals*"
  )

  /// Whether an address in a report is this surface.
  func isMeant(by url: String) -> Bool {
    let start = "https://\(host)\(path.prefix { $0 != "*" })"
    return path.hasSuffix("*") ? url.hasPrefix(start) : url == start
  }
}
