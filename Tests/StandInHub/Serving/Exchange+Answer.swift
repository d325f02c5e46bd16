// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers

extension Exchange {
  /// Whether this exchange was recorded for such an inquiry.
  func answers(_ inquiry: Inquiry) -> Bool {
    guard method.rawValue == inquiry.method, url == inquiry.url else { return false }
    if method == .post, posted ?? "" != inquiry.body { return false }
    guard let range else { return true }
    return inquiry.headers["range"] == "bytes=\(range.lowerBound)-\(range.upperBound)"
  }

  /// The answer as it was recorded, but for what belongs to the connection; a failure as itself,
  /// where the wire has it.
  var answer: Answer {
    switch failure {
    case .some(.timedOut):
      var answer = Answer(200)
      answer.ending = .dripping
      return answer
    case .some(.truncated):
      var answer = Answer.text("This ends before its t")
      answer.ending = .cut
      return answer
    case .some: return .unrecorded
    case nil: break
    }
    let ours: Set = ["content-length", "transfer-encoding", "connection", "content-encoding"]
    var answer = Answer(status, body: .bytes(body))
    for field in headers.fields where !ours.contains(field.name.lowercased()) {
      answer.headers.append(field.name, field.value)
    }
    return answer
  }
}
