// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel
import PolicyFiles
import RuleEngine

/// Which definition of openness is applied.
struct RulesOptions: ParsableArguments {
  @Option(
    help: "The folder of rules to use instead of the one that came with candor.",
    completion: .directory
  )
  var rules: String?

  @Option(
    help: """
      The definition of openness: a pack's id, or a folder that holds one.
      (default: \(Self.defaultPack))
      """
  )
  var pack: String?

  static let defaultPack = "open-source-model"

  func place() throws(Failure) -> RulesPlace { try RulesPlace(given: rules) }

  /// The pack that the options name, else that of `policy`, else the default one.
  func loadedPack(_ place: RulesPlace, under policy: Policy? = nil) throws(Failure) -> Pack {
    if pack == nil, let named = policy?.pack, !place.packs.contains(named.scalar ?? "") {
      let known = place.packs
      let error = named.error(
        "no pack '\(named.scalar ?? "")'",
        suggestion: NearMiss.of(named.scalar ?? "", among: known),
        fix: "use one of \(known.joined(separator: ", "))"
      )
      throw Failure.usage("\(error)".withoutControls)
    }
    let pack = pack ?? policy?.pack?.scalar ?? Self.defaultPack
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
