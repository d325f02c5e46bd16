// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What sets the reading of evaluation code apart from that of training code.
struct CodeCriterion {
  var component: Component
  /// As the value of a repository.
  var value: String
  /// Words for the activity.
  var activity: ConceptSet
  /// Words that name its code.
  var code: Concept
  /// Blocks of code that do the work, or say how it was done.
  var commands: ConceptSet
  /// Public software for it, known by name.
  var tool: Concept
  var toolValue: String
  /// A sentence without any of these says nothing of the code but by its links.
  var words: ConceptSet
  var roles: [SectionRole]
  /// Whether a link to the tool itself lets the work be done again.
  var toolLinkSuffices: Bool

  static let all = [evaluation, training]

  static let evaluation = CodeCriterion(
    component: .evaluationCode,
    value: "evaluation",
    activity: ConceptSet([.evaluation, .evaluationData]),
    code: .evaluationCode,
    commands: ConceptSet([.evaluationCommand]),
    tool: .harness,
    toolValue: "harness",
    words: speaking.union(ConceptSet([.evaluationCode, .harness])),
    roles: [.evaluation, .evaluationData, .evaluationCode],
    toolLinkSuffices: true
  )

  static let training = CodeCriterion(
    component: .fineTuningCode,
    value: "training",
    activity: ConceptSet([.training, .trainedOn]),
    code: .trainingCode,
    commands: ConceptSet([.trainingCommand, .mergeRecipe]),
    tool: .framework,
    toolValue: "framework",
    words: speaking.union(ConceptSet([.trainingCode, .framework])),
    roles: [.training, .trainingData, .trainingCode, .trainingResults, .hardware],
    toolLinkSuffices: false
  )

  private static let speaking = ConceptSet([.code, .sourceCode, .codeFile, .library, .future])
}
