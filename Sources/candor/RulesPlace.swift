// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation
import PolicyFiles

/// Finds the folder of rules: `--rules`, then beside the program, then `../share/candor`.
struct RulesPlace {
  /// The folder that holds packs, the lexicon and the catalogue.
  var folder: String

  init(given: String?) throws(Failure) {
    let places = given.map { [$0] } ?? Self.places
    let found = places.first { place in
      FileManager.default.fileExists(atPath: place + "/files.yaml")
    }
    guard let found else {
      throw Failure.usage(
        "no rules in \(places.joined(separator: ", ")). "
          + "Give their folder with --rules, or install it beside the program."
      )
    }
    folder = found
  }

  private static var places: [String] {
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath() ?? URL(fileURLWithPath: "/")
    let beside = program.deletingLastPathComponent()
    return [
      beside.appendingPathComponent("candor_candor.resources/Rules").path,
      beside.appendingPathComponent("Rules").path,
      beside.deletingLastPathComponent().appendingPathComponent("share/candor/Rules").path,
    ]
  }

  /// The ids of the packs in the folder, sorted.
  var packs: [String] {
    let names = FileManager.default.subpaths(atPath: folder) ?? []
    let end = "/pack.yaml"
    return names.filter { $0.hasSuffix(end) }.map { String($0.dropLast(end.count)) }
      .filter { !$0.contains("/") }.sorted()
  }

  /// A file of the folder, read.
  func file(_ name: String) throws(Failure) -> PolicyFile {
    let path = folder + "/" + name
    do {
      return try PolicyFile(path: path, text: try RegularFile.text(path))
    } catch let error as PolicyFileError {
      throw Failure.usage(error)
    } catch {
      throw Failure.usage("\(path): cannot be read. Install the rules again, or give --rules.")
    }
  }

  /// A reader of cards with the lexicon.
  func reader() throws(Failure) -> ClaimReader {
    do throws(PolicyFileError) {
      return ClaimReader(
        lexicon: try Lexicon.load(folder: URL(fileURLWithPath: folder + "/lexicon"))
      )
    } catch {
      throw Failure.usage(error)
    }
  }
}
