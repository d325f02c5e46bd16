// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@Suite("A failure says what, where, and what to do")
struct FetchErrorTests {
  static let messages: [(problem: FetchError.Problem, text: String)] = [
    (
      .notRecorded,
      "https://h/x: not in the recording, and nothing may be fetched. "
        + "Audit without --replay or --offline to fetch it."
    ),
    (
      .unreachable(detail: "no such host"),
      "https://h/x: cannot be reached (no such host). "
        + "Check the network, HTTPS_PROXY and --host-map."
    ),
    (
      .timedOut(seconds: 20),
      "https://h/x: no whole answer within 20 s. Try again, or raise --timeout."
    ),
    (
      .tooLarge(limit: 9),
      "https://h/x: larger than the limit of 9 bytes. Raise the limit with --max-bytes."
    ),
    (
      .rateLimited(seconds: 7),
      "https://h/x: asked too often; free again in 7 s. "
        + "Wait, or set the host's token (HF_TOKEN, GITHUB_TOKEN, GITLAB_TOKEN)."
    ),
    (.status(503), "https://h/x: answered with status 503. Try again later."),
    (
      .status(401),
      "https://h/x: answered with status 401. "
        + "Check the host's token (HF_TOKEN, GITHUB_TOKEN, GITLAB_TOKEN)."
    ),
    (
      .wrongType(expected: "JSON", got: "an HTML page"),
      "https://h/x: JSON was due, an HTML page came. "
        + "The host may be blocking automated readers; try again later."
    ),
    (
      .overBudget(limit: 60),
      "https://h/x: not asked, over the budget of 60 requests. Raise --budget."
    ),
    (
      .excluded,
      "https://h/x: not asked, since its host is not among those that may be. "
        + "Add its host to hosts: in .candor.yaml, or to --only-host."
    ),
  ]

  @Test("In one line", arguments: messages)
  func description(_ row: (problem: FetchError.Problem, text: String)) {
    #expect(FetchError(row.problem, url: "https://h/x").description == row.text)
  }
}
