// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PolicyFiles
import RuleEngine

/// Which definition of openness is applied.
struct RulesOptions: ParsableArguments {
  @Option(
    help: "The folder of rules to use instead of the one that came with candor.",
    completion: .directory
  )
  var rules: String?

  @Option(help: "The definition of openness: a pack's id, or a folder that holds one.")
  var pack = "open-source-model"

  func place() throws(Failure) -> RulesPlace { try RulesPlace(given: rules) }

  func loadedPack(_ place: RulesPlace) throws(Failure) -> Pack {
    let folder = pack.contains("/") ? pack : "\(place.folder)/\(pack)"
    do throws(PolicyFileError) {
      return try Pack.load(folder)
    } catch {
      throw Failure.usage(error)
    }
  }

  func catalogue(_ place: RulesPlace) throws(Failure) -> LicenseCatalogue {
    do throws(PolicyFileError) {
      return try LicenseCatalogue.load(place.folder + "/licenses.yaml")
    } catch {
      throw Failure.usage(error)
    }
  }
}
