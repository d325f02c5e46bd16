// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import PolicyFiles
import Testing

@testable import Crawlers

@Suite struct LexiconTests {
  @Test func everyExampleHolds() throws {
    #expect(LexiconChecks(try TestLexicon.shipped()).mistakes == [])
  }

  @Test func languagesWithWordsOfTheirOwn() throws {
    #expect(try TestLexicon.shipped().languages == ["en", "ja", "zh"])
  }

  /// An entry whose words are taken away fails its example.
  @Test func anExampleThatDoesNotHoldIsNamed() throws {
    let lexicon = try Lexicon(files: [("data.yaml", Self.file(reads: "datasets linked"))])
    #expect(
      LexiconChecks(lexicon).mistakes
        == ["data.yaml:9: datasets is read as vague, not linked"]
    )
  }

  /// An example says what weights follow, and silence means whole ones.
  @Test(arguments: [
    ("weights: quantized", ["weights.yaml:11: the weights are read as adapter, not quantized"]),
    ("reads: []", ["weights.yaml:11: the weights are read as adapter, not full"]),
    ("weights: adapter", []),
  ])
  func anExampleSaysTheKindOfWeights(_ expected: String, _ mistakes: [String]) throws {
    let text = Self.weights.replacing("weights: adapter", with: expected)
    let lexicon = try Lexicon(files: [("weights.yaml", text)])
    #expect(LexiconChecks(lexicon).mistakes == mistakes)
  }

  @Test func aKindOfWeightsIsOneThatIsKnown() {
    let text = Self.weights.replacing("is: adapter", with: "is: adaptor")
    let error = #expect(throws: PolicyFileError.self) {
      try Lexicon(files: [("weights.yaml", text)])
    }
    #expect(error?.place.line == 6)
    #expect(error?.suggestion == "adapter")
  }

  private static let weights = """
    about: names
    language: any

    names:
      - concept: weights-kind
        is: adapter
        means: weights beside those of a model
        phrases: [lora]
        examples:
          # One line an example.
          - {name: acme/tiny-lora, weights: adapter}
    """

  @Test(arguments: [
    ("a concept that is none", "concept: trained-on", "concept: traned-on", 5, "trained-on"),
    ("a key that is none", "means: what", "mean: what", 6, "means"),
    ("a claim that is none", "datasets vague", "datasets", 10, nil),
  ])
  func mistakesAreShownWhereTheyStand(
    _ what: String,
    _ right: String,
    _ wrong: String,
    _ line: Int,
    _ suggestion: String?
  ) throws {
    let text = Self.file(reads: "datasets vague").replacing(right, with: wrong)
    let error = #expect(throws: PolicyFileError.self) {
      try Lexicon(files: [("data.yaml", text)])
    }
    #expect(error?.place.line == line)
    #expect(error?.suggestion == suggestion)
  }

  private static func file(reads: String) -> String {
    """
    about: words
    language: en

    sentences:
      - concept: trained-on
        means: what follows is data
        phrases: [trained on]
        examples:
          - text: It was trained on pages.
            reads: [\(reads)]
    """
  }
}
