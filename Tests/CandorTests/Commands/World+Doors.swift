// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import StandInHub

extension World {
  /// Models behind doors of every kind, and some that hold nothing, beside the open one.
  static let doors: World = {
    var world = World.open
    let files: [HubFile] = [
      .text("README.md", "---\nlicense: mit\n---\n\n# A model\n"),
      .safetensors("model.safetensors", parameters: 1_000_000_000),
    ]
    let weights = Array(files.dropFirst())
    let binary = HubFile("README.md", content: .bytes(Array(0...255) + Array(0...255)))
    world.models += [
      .model("acme/auto", facts: ["gated": "auto"], files: files),
      .model("acme/manual", facts: ["gated": "manual"], files: files),
      .model("acme/secret", facts: ["private": true], files: files),
      .model("acme/off", facts: ["disabled": true], files: files),
      .model("acme/bare"),
      .model("acme/cardless", files: weights),
      .model("acme/binary", files: [binary] + weights),
    ]
    world.renames = [Rename(.model, from: "acme/before", to: "acme/open-1b")]
    return world
  }()
}
