// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import StandInHub

/// Serves a world until it is stopped, for benchmarks and for looking around.
@main
struct StandInHubCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stand-in-hub",
    abstract: "Plays a model hub and a code host on loopback."
  )

  @Option(help: ArgumentHelp("A folder of .http exchanges.", valueName: "folder"))
  var fixture: [String] = []

  @Option(help: ArgumentHelp("A recording with a manifest.jsonl.", valueName: "folder"))
  var recording: [String] = []

  @Option(help: ArgumentHelp("A clone with a tree.tsv, named owner__name.", valueName: "folder"))
  var clone: [String] = []

  @Option(help: ArgumentHelp("A code repository, as a clone.", valueName: "folder"))
  var code: [String] = []

  @Option(
    help: ArgumentHelp(
      "Trouble, such as 'huggingface.co/api/models/*=503*2'.",
      valueName: "host/path=effect"
    )
  )
  var fault: [String] = []

  @Option(help: "A prefix of all paths of the hub, such as /hf.")
  var prefix = ""

  @Option(help: "The port of the hub; 0 for any.")
  var port: UInt16 = 0

  @Option(help: "Milliseconds before each answer.")
  var latency = 0

  @Flag(help: "Name this machine in redirects, for clients that know only HF_ENDPOINT.")
  var namesItself = false

  @Flag(help: "Allow as few requests as the hosts do without a token.")
  var anonymousQuotas = false

  @Option(help: "Stop after so many seconds; else when killed.")
  var seconds: Int?

  func run() async throws {
    let faults = try fault.map { try Fault(words: $0) }
    var settings = Settings()
    settings.prefix = prefix
    settings.port = port
    settings.latency = .milliseconds(latency)
    settings.namesItself = namesItself
    if anonymousQuotas { settings.quotas = .anonymous }
    let seconds = seconds
    try await StandInHub.serve(world(), faults: faults, settings: settings) { hub in
      FileHandle.standardOutput.write(Data("CANDOR_HOST_MAP=\(hub.hostMapVariable)\n".utf8))
      repeat { try await Task.sleep(for: .seconds(seconds ?? 3600)) } while seconds == nil
    }
  }

  private func world() throws -> World {
    var world = World()
    let loaders: [([String], (URL) throws -> World)] = [
      (fixture, { try World(exchangesIn: $0) }), (recording, { try World(recording: $0) }),
      (clone, { try World(clone: $0) }), (code, { try World(code: $0) }),
    ]
    for (folders, load) in loaders {
      for folder in folders { world.merge(try load(URL(fileURLWithPath: folder))) }
    }
    return world
  }
}
