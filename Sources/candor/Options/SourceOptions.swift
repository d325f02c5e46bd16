// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// From where, and how far, evidence is fetched.
struct SourceOptions: ParsableArguments {
  @Option(
    help: "Read everything from this folder of recorded exchanges; fetch nothing.",
    completion: .directory
  )
  var replay: String?

  @Option(
    help: "Write every exchange into this folder, to be replayed.",
    completion: .directory
  )
  var record: String?

  @Flag(help: "Fetch nothing; whatever is not in a folder or a recording is unseen.")
  var offline = false

  @Option(
    name: .customLong("host-map"),
    help: ArgumentHelp(
      "Send a host's requests elsewhere, while reports keep its name (repeatable).",
      valueName: "host=url"
    )
  )
  var hostMap: [String] = []

  @Option(
    name: .customLong("allow-host"),
    help: ArgumentHelp(
      "Allow http, private addresses and any port of this host (repeatable).",
      valueName: "host"
    )
  )
  var allowHost: [String] = []

  @Option(
    name: .customLong("only-host"),
    help: ArgumentHelp(
      "Ask only this host and those below it; what others hold is not looked at (repeatable).",
      valueName: "host"
    )
  )
  var onlyHost: [String] = []

  @Option(help: "The most requests for one model. (default: 60)")
  var budget: Int?

  @Option(
    help: """
      How many generations of models that it was made from are looked at; 0 for none. (default: 3)
      """
  )
  var depth: Int?

  @Option(help: "Seconds that one request may take, its body included. (default: 20)")
  var timeout: Int?

  @Option(name: .customLong("max-bytes"), help: "The most bytes of one answer.")
  var maxBytes = 20 << 20

  @Flag(
    name: .customLong("explain-requests"),
    help: "Say on standard error what was asked, and why."
  )
  var explainRequests = false

  mutating func validate() throws {
    guard budget ?? 1 > 0, timeout ?? 1 > 0, maxBytes > 0 else {
      throw ValidationError("--budget, --timeout and --max-bytes take numbers above 0.")
    }
    guard depth ?? 0 >= 0 else { throw ValidationError("--depth takes a number from 0 up.") }
    if let record, record.hasSuffix(".gz") || record.hasSuffix(".warc") {
      throw ValidationError("--record takes a folder; '\(record)' names a file.")
    }
  }
}
