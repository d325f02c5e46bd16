// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

/// What cards say of how much of their data they tell.
@Suite struct DisclosureTests {
  private static let web = "[acme/web](https://huggingface.co/datasets/acme/web)"
  private static let code = "[acme/code](https://huggingface.co/datasets/acme/code)"

  @Test(arguments: [
    ("includes", "The training data includes \(web)."),
    ("includes, by its name alone", "The training data includes The Pile."),
    ("included in a list", "The training data includes:\n\n- \(web)\n- \(code)"),
    ("a mix, including", "It was trained on a mix of data, including \(web)."),
    ("including, in a section", "## Training data\n\nTrained on public text, including \(web)."),
    ("a mix with words", "It was trained on a mix of web data, chats and \(web)."),
    ("such as", "The model was trained on public datasets such as \(web)."),
    ("e.g.", "The model was trained on public datasets (e.g. \(web))."),
    ("among others", "Training data: \(web), among others."),
    ("among others, after the trigger", "It was trained on \(web) among others."),
    ("a share of the tokens", "It was trained for long. 40 % of the tokens are \(web)."),
    ("a share of the mixture", "60 % of the training mixture comes from \(web)."),
    ("a share in words", "Of the training, 40 percent of the tokens are \(web)."),
    ("a share behind", "In training \(web) makes up 40% of the tokens."),
    ("shares in brackets", "It was trained on \(web) (60%) and \(code) (20%)."),
    (
      "shares in a table",
      "## Training data\n\n| Data | Share |\n| --- | --- |\n| \(web) | 60% |\n| \(code) | 20% |"
    ),
    ("part of", "\(web) is part of the training data."),
    ("a part of", "We release a part of the training data: \(web)."),
    ("most of", "Most of the training data is \(web)."),
    ("some of what is in the front matter", "We release half of the training data."),
  ])
  func limits(_ what: String, _ card: String) throws {
    #expect(try TestLexicon.reading(of: card).isLimited(.datasets))
  }

  @Test(arguments: [
    ("a link", "It was trained on \(web)."),
    ("a mix of names", "It was trained on a mix of \(web) and \(code)."),
    ("a mix, then its names", "It was trained on a mix of public datasets: \(web) and \(code)."),
    ("all that follows", "The training data includes the following datasets: \(web)."),
    ("what a named set includes", "It was trained on \(web), including its forums and The Pile."),
    ("shares of the whole", "It was trained on \(web) (60%) and \(code) (40%)."),
    (
      "shares of the whole in a table",
      "## Training data\n\n| Data | Share |\n| --- | --- |\n| \(web) | 60.1% |\n| \(code) | 39.8% |"
    ),
    ("a share inside of one", "In training, 80 % of the tokens in \(web) are English."),
    ("a training on a part", "It was trained on a subset of the training data in \(web)."),
    ("a share of one that is used", "It was trained on 10% of \(web)."),
    ("scores", "It was trained on \(web). It reaches 85% on \(code)."),
    ("benchmarks", "Trained on \(web); tested on benchmarks, including \(code)."),
    ("of the tokenizer", "The tokenizer was trained on text, including \(web)."),
    ("no other", "It was trained on \(web) and no other sources."),
    ("a use", "## Limitations\n\nIt was trained on text such as \(web)."),
  ])
  func doesNotLimit(_ what: String, _ card: String) throws {
    #expect(try !TestLexicon.reading(of: card).isLimited(.datasets))
  }

  /// A limit is no claim: it takes nothing from what is linked and adds nothing to what is not.
  @Test func aLimitIsNoClaim() throws {
    let limited = try TestLexicon.reading(of: "The training data includes \(Self.web).")
    #expect(limited.claim(.datasets) == .linked)
    #expect(
      try TestLexicon.reading(of: "We release half of the training data.").claim(.datasets)
        == .vague
    )
  }
}
