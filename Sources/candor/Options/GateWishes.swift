// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import PolicyFiles
import RuleEngine

/// What is asked for on the command line, beside what a policy asks for.
struct GateWishes {
  /// As `CRITERION=OUTCOME`.
  var require: [String] = []
  /// In percent.
  var minScore: Int?
  var minClass: String?
  var maxUnknown: Int?
  /// The path of an audit, or of several.
  var noRegress: String?

  /// The requirements of `policy` under those of the options, in this order; nothing where no gate
  /// was asked for.
  ///
  /// An option takes the place of what the policy says of the same thing.
  func requirements(
    for pack: Pack,
    under policy: Policy? = nil
  ) throws(Failure) -> [Requirement] {
    var requirements = try outcomes(pack, policy)
    if minClass == nil, let node = policy?.minClass,
      !pack.classes.contains(where: { $0.id == node.scalar })
    {
      throw Failure.usage("\(node.unknownClass(of: pack))".withoutControls)
    }
    let earlier = try noRegress.map { path throws(Failure) in (path, try AuditFile.all(path)) }
    do throws(RequirementError) {
      if let score = minScore ?? policy?.minScore {
        requirements.append(try Requirement.minScore(of: score))
      }
      if let id = minClass ?? policy?.minClass?.scalar {
        requirements.append(try Requirement.minClass(id, among: pack.classes, of: pack.id))
      }
      if let count = maxUnknown ?? policy?.maxUnknown {
        requirements.append(try Requirement.maxUnknown(of: count))
      }
      if let (name, audits) = earlier {
        requirements.append(.noRegress(try Earlier(audits, name: name, pack: pack.id)))
      }
    } catch {
      throw Failure.usage(error)
    }
    return requirements
  }

  /// The outcomes that are required, the policy's first.
  private func outcomes(_ pack: Pack, _ policy: Policy?) throws(Failure) -> [Requirement] {
    let criteria = pack.rules.map(\.id)
    var own: [Requirement] = []
    do throws(RequirementError) {
      for words in require { own.append(try Requirement.parse(words, criteria: criteria)) }
    } catch {
      throw Failure.usage(error)
    }
    let named = Set(own.compactMap(\.criterion))
    var all: [Requirement] = []
    for required in policy?.require ?? [] where !named.contains(required.criterion.key) {
      let id = required.criterion.key
      guard criteria.contains(id) else {
        throw Failure.usage("\(required.unknown(to: pack))".withoutControls)
      }
      all.append(.outcome(criterion: id, atLeast: required.outcome))
    }
    return all + own
  }
}
