// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The `.candor.yaml` to start from.
enum PolicyStarter {
  static let text = """
    # What this repository asks of an audit by candor: 'candor audit .' reads it.
    # All keys are explained by 'candor policy --help'; 'candor policy check' says what it comes to.

    # The definition of openness: 'candor rules list' lists its criteria.
    pack: open-source-model

    # What a criterion must be at least: published, partial or claimed.
    require:
      weights: published
    #  datasets: partial

    # At least this score, in percent, and at most so many criteria that could not be seen.
    min_score: 60
    max_unknown: 0

    # The only hosts that are asked. What others hold counts as claimed.
    # hosts: [huggingface.co, github.com]

    # How much one audit may cost: requests, generations of ancestors, seconds a request.
    # budget: 60
    # depth: 3
    # timeout: 20

    # What the card lacks, and where it is: looked at like links of the card.
    # artifacts:
    #   evaluation-code: [https://github.com/acme/evals]

    # Exceptions, each with its end. What is waived is never shown as published.
    # waivers:
    #   - criterion: datasets
    #     artifact: https://huggingface.co/datasets/acme/licensed-news   # or its name in the card
    #     reason: Licensed corpus, cannot be redistributed
    #     author: legal@acme.example
    #     expires: 2027-03-31

    """
}
