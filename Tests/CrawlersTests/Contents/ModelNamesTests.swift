// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Crawlers

@Suite("A model's name is found again where it is meant")
struct ModelNamesTests {
  @Test(
    "Words of the base model are not its own",
    arguments: [
      ("configs/parrot.yaml", ModelNames.Naming.family), ("configs/harrier-7b.yaml", .size),
      ("configs/harrier.yaml", .nothing), ("configs/harrier-parrot-7b.yaml", .model),
      ("acme_harrier_parrot_7b", .model), ("carparrot", .nothing), ("parrots/17b", .family),
    ]
  )
  func base(_ text: String, _ naming: ModelNames.Naming) {
    let names = ModelNames("acme/harrier-parrot-7b", bases: ["other/Harrier-7B"])
    #expect(names.naming(in: text) == naming)
  }

  @Test("Nor are words that many names have")
  func common() {
    let names = ModelNames("acme/llama-chat-8x7b", common: ["llama", "chat"])
    #expect(names.naming(in: "examples/llama-chat/run.sh") == .nothing)
    #expect(names.naming(in: "examples/8x7B/run.sh") == .size)
    #expect(names.naming(in: "LLaMA-Chat-8x7B") == .model)
  }

  @Test("A short name proves nothing", arguments: ["", "a/b", "a/tts", "acme/-"])
  func short(_ id: String) {
    let names = ModelNames(id)
    #expect(names.naming(in: "a/b tts - acme") == .nothing)
  }
}
