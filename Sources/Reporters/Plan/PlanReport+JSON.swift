// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension PlanReport {
  func json(_ style: RenderStyle) -> String {
    var text = JSONText(isPretty: style.isPretty)
    text.object {
      $0.member("schema", "candor.plan/1")
      $0.member("reference", audit.reference.id)
      $0.member("revision", audit.reference.revision)
      $0.member("pack", audit.pack.id)
      $0.member("score") {
        $0.member("low", audit.score.low)
        $0.member("high", audit.score.high)
      }
      $0.member("steps", plan.steps) { $0.step($1) }
      $0.member("ways", plan.ways) { text, way in
        text.object {
          $0.member("goal", way.goal)
          $0.member("criteria", way.criteria)
        }
      }
    }
    text.endLine()
    return String(decoding: text.bytes, as: UTF8.self)
  }
}

extension JSONText {
  fileprivate mutating func step(_ step: FixPlan.Step) {
    object {
      $0.member("criterion", step.criterion)
      $0.member("action", step.action)
      $0.member("effort", step.effort.rawValue)
      $0.member("points", step.points)
      $0.member("score", step.score)
      $0.snippet(step.snippet)
    }
  }

  private mutating func snippet(_ snippet: FixPlan.Snippet?) {
    guard let snippet else { return member("card", nil as String?) }
    member("card") {
      $0.member("front_matter", snippet.frontMatter)
      $0.member("section", snippet.section)
    }
  }
}
