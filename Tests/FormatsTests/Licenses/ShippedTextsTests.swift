// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Formats

@Suite struct ShippedTextsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let file = root.appending(path: "Rules/license-texts.tsv")
  private static let shared = "/usr/share/common-licenses"

  private static func texts() throws -> LicenseTexts {
    try LicenseTexts(file: Array(try Data(contentsOf: file)))
  }

  @Test func theListsTextsAreThere() throws {
    let ids = Set(try Self.texts().fingerprints.flatMap(\.ids))
    #expect(ids.count > 700)
    let models = [
      "llama2", "llama3", "llama3.1", "llama3.2", "llama3.3", "llama4", "gemma",
      "bigscience-bloom-rail-1.0", "bigscience-openrail-m", "creativeml-openrail-m", "openrail++",
      "bigcode-openrail-m", "falcon-llm-license", "falcon-llm-license-1.0", "tongyi-qianwen",
      "qwen",
      "qwen-research", "deepseek", "mrl", "mnpl", "nvidia-open-model-license", "OpenMDW-1.0",
      "openmdw-1.1", "grok2-community", "apple-ascl", "apple-amlr", "yi-license", "cogvlm-license",
    ]
    #expect(models.filter { !ids.contains($0) } == [])
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: shared),
      "needs Debian's \(shared)"
    ),
    arguments: [
      ("Apache-2.0", "Apache-2.0"), ("GPL-3", "GPL-3.0-only"), ("GPL-2", "GPL-2.0-only"),
      ("LGPL-2.1", "LGPL-2.1-only"), ("LGPL-3", "LGPL-3.0-only"), ("GFDL-1.3", "GFDL-1.3-only"),
      ("CC0-1.0", "CC0-1.0"), ("MPL-2.0", "MPL-2.0"), ("Artistic", "Artistic-1.0-Perl"),
      ("BSD", "BSD-3-Clause"),
    ]
  )
  func theSystemsTextsAreKnown(_ name: String, _ id: String) throws {
    let path = "\(Self.shared)/\(name)"
    try #require(FileManager.default.fileExists(atPath: path))
    let reading = try Self.texts().read(
      LicenseWords(Array(try Data(contentsOf: URL(filePath: path))))
    )
    #expect(reading.matches.count == 1)
    #expect(reading.matches.allSatisfy { $0.ids.contains(id) && $0.likeness != .changed })
  }
}
