// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import PolicyFiles

/// What the columns of tables of scores are called: `Rules/scores.yaml`.
struct ScoreWords {
  var model: [String]
  var quality: [String]
  var cost: [String]

  init(_ place: RulesPlace) throws(Failure) {
    let file = try place.file("scores.yaml")
    do throws(PolicyFileError) {
      let fields = try file.root.fields(
        ["model", "quality", "cost", "sources"],
        guide: "Rules/README.md, \"Tables of scores\""
      )
      model = try fields.required("model").texts()
      quality = try fields.required("quality").texts()
      cost = try fields.required("cost").texts()
    } catch {
      throw Failure.usage(error)
    }
  }
}
