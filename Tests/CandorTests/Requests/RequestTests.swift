// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import StandInHub
import Testing

@Suite("An audit asks little, and nothing twice", .serialized)
struct RequestTests {
  /// A model with one dataset and one repository of code that is said to hold both kinds of it.
  private static let common: World = {
    let card = """
      ---
      license: apache-2.0
      datasets: [acme/talks]
      ---

      # Falkon 3B

      ## Training

      The training code is at [acme/tune](https://github.com/acme/tune).

      ## Evaluation

      The evaluation code is at [acme/tune](https://github.com/acme/tune).
      """
    let rows = (1...20).map { #"{"loss": 2.0, "learning_rate": 0.01, "step": \#($0)}"# }
    let state = #"{"global_step": 20, "log_history": [\#(rows.joined(separator: ", "))]}"#
    return World(
      models: [
        .model(
          "acme/falkon-3b",
          files: [
            .text("README.md", card), .text("LICENSE", "Apache License\n"),
            .text("config.json", #"{"model_type": "llama"}"#), .text("tokenizer.json", "{}"),
            .text("trainer_state.json", state),
            .safetensors("model.safetensors", parameters: 3_000_000_000),
          ]
        )
      ],
      datasets: [.dataset("acme/talks", files: [.text("data/train.jsonl", "{\"a\": 1}\n")])],
      code: [
        .tune([
          .text("train.py", Script.training), .text("main.py", Script.inference),
          .text("scripts/run.py", Script.evaluation), .text("LICENSE", "MIT License\n"),
        ])
      ]
    )
  }()

  @Test("A model with one dataset and one repository takes at most 15 requests in 3 rounds")
  func budget() async throws {
    let log = RequestLog()
    let rounds = try await StandInHub.serve(Self.common) { hub in
      let web = CountedWeb(hub)
      _ = try await Bench.shipped.get().audit("acme/falkon-3b", over: web.transport, log: log)
      return await web.rounds
    }
    let asked = rounds.flatMap(\.self)
    #expect(asked.count <= 15, "\(asked)")
    #expect(Set(asked).count == asked.count, "\(asked)")
    #expect(rounds.count <= 3, "\(rounds)")
    #expect(await log.entries.map(\.url).sorted() == asked.sorted())
  }

  @Test("What is asked for two reasons is asked once, and serves both")
  func shared() async throws {
    let log = RequestLog()
    let web = Transport { request, _ throws(FetchError) in
      await Task.yield()
      return FetchResponse(url: request.url, status: 200, body: Array("x".utf8))
    }
    let fetcher = Fetcher.polite(over: web, policy: .replay, log: log)
    let bodies = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for purpose in ["one", "two", "one"] {
        group.addTask {
          try await fetcher.fetch(FetchRequest("https://a.example/x", purpose: purpose)).body
        }
      }
      return try await group.reduce(into: [[UInt8]]()) { $0.append($1) }
    }
    _ = try await fetcher.fetch(FetchRequest("https://a.example/x", range: 0...1))
    #expect(bodies == [[0x78], [0x78], [0x78]])
    let entries = await log.entries
    #expect(entries.count == 2)
    #expect(Set(entries[0].purpose.split(separator: "; ")) == ["one", "two"])
  }

  @Test("Who waits for what fails is told the failure, at whatever moment it asked")
  func together() async throws {
    let web = Transport { request, _ throws(FetchError) in
      await Task.yield()
      throw FetchError(.timedOut(seconds: 1), url: request.url)
    }
    var policy = FetchPolicy.replay
    policy.retries = 0
    let fetcher = Fetcher.polite(over: web, policy: policy)
    let problems = await withTaskGroup(of: FetchError.Problem?.self) { group in
      for number in 0..<2_000 {
        group.addTask {
          do throws(FetchError) {
            _ = try await fetcher.fetch(FetchRequest("https://a.example/\(number % 40)"))
            return nil
          } catch {
            return error.problem
          }
        }
      }
      return await group.reduce(into: Set<FetchError.Problem?>()) { $0.insert($1) }
    }
    #expect(problems.isSubset(of: [.timedOut(seconds: 1), .overBudget(limit: 500)]))
    #expect(problems.contains(.timedOut(seconds: 1)))
  }

  @Test("A failure may be asked again, and what was not sent is told apart")
  func failures() async throws {
    let log = RequestLog()
    var policy = FetchPolicy.replay
    policy.budget = 2
    policy.retries = 0
    let web = Transport { request, _ throws(FetchError) in
      throw FetchError(.timedOut(seconds: 1), url: request.url)
    }
    let fetcher = Fetcher.polite(over: web, policy: policy, log: log)
    for url in ["https://a.example/x", "https://a.example/x", "https://a.example/y"] {
      await #expect(throws: FetchError.self) { try await fetcher.fetch(FetchRequest(url)) }
    }
    #expect(await log.entries.map(\.wasSent) == [true, true, false])
  }
}
