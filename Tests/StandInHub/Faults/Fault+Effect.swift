// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers

extension Fault {
  /// What happens to the answer.
  package enum Effect: Sendable, Hashable {
    /// Another answer altogether.
    case answer(Answer)
    /// A field more, or another value for it.
    case field(String, String)
    /// Half of the body, then the end of the connection.
    case truncated
    /// A body that never ends.
    case slow
    /// A page where data was due, with the status of a success.
    case html
    /// A well-formed JSON text of so many bytes.
    case oversized(Int)
    case empty
    case invalidJSON

    func applied(to answer: Answer) -> Answer {
      switch self {
      case .answer(let other): return other
      case .field(let name, let value):
        var changed = answer
        let others = answer.headers.fields.filter { $0.name.lowercased() != name.lowercased() }
        changed.headers = .init(others.map { ($0.name, $0.value) } + [(name, value)])
        return changed
      case .truncated: return ending(answer, .cut)
      case .slow: return ending(answer, .dripping)
      case .html: return .html("<!doctype html><html><body>Welcome</body></html>")
      case .oversized(let size): return Self.oversized(size)
      case .empty: return body(answer, "")
      case .invalidJSON: return body(answer, "{\"id\": \"acme/tiny\", \"siblings\": [{")
      }
    }

    private func ending(_ answer: Answer, _ ending: Answer.Ending) -> Answer {
      var changed = answer
      changed.ending = ending
      return changed
    }

    private func body(_ answer: Answer, _ text: String) -> Answer {
      var changed = answer
      changed.body = .bytes(Array(text.utf8))
      return changed
    }

    private static func oversized(_ size: Int) -> Answer {
      let letters = [UInt8](repeating: 0x61, count: max(0, size - 9))
      let bytes = Array("{\"id\":\"".utf8) + letters + Array("\"}".utf8)
      return Answer(200, headers: [("Content-Type", "application/json")], body: .bytes(bytes))
    }
  }
}
