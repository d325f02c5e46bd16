// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Testing

@testable import StandInHub

@Suite("Serving")
struct ServingTests {
  @Test("The log tells what was asked, in waves")
  func log() async throws {
    let requests = try await StandInHub.serve(.sample) { hub in
      _ = try await hub.ask("https://huggingface.co/robots.txt")
      _ = try await hub.ask("https://huggingface.co/api/models/oldest", method: "HEAD")
      return await hub.requests
    }
    #expect(
      requests.map(\.line) == [
        "GET https://huggingface.co/robots.txt 200",
        "HEAD https://huggingface.co/api/models/oldest 307",
      ]
    )
    #expect(requests.map(\.wave) == [1, 2])
  }

  @Test("What is asked before an answer came is one wave")
  func wave() async {
    let ledger = Ledger(faults: [])
    let inquiry = Inquiry(method: "GET", host: "huggingface.co", path: "/robots.txt")
    let first = await ledger.open(inquiry).wave
    let second = await ledger.open(inquiry).wave
    await ledger.close(inquiry, status: 200, wave: first)
    await ledger.close(inquiry, status: 200, wave: second)
    let third = await ledger.open(inquiry).wave
    #expect([first, second, third] == [1, 1, 2])
  }

  @Test("Below a prefix, for clients that know only an endpoint, answers name this machine")
  func endpoint() async throws {
    var settings = Settings()
    settings.prefix = "/hf"
    settings.namesItself = true
    let file = "https://huggingface.co/acme/tiny-1b/resolve/main"
    try await StandInHub.serve(.sample, settings: settings) { hub in
      #expect(hub.endpoint.hasSuffix("/hf"))
      let small = try await hub.ask("\(file)/config.json").headers["Location"] ?? ""
      #expect(small.hasPrefix("/hf/api/resolve-cache/models/acme/tiny-1b/"))
      let large = try await hub.ask("\(file)/model.safetensors").headers["Location"] ?? ""
      #expect(large.hasPrefix(hub.hostMap["us.aws.cdn.hf.co"] ?? "none"))
    }
  }
}
