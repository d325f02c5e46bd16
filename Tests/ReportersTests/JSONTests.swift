// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation
import Reporters
import Testing

@Suite("JSON")
struct JSONTests {
  @Test("decodes back to the same audit", arguments: [Audit.rich, .sample()], [true, false])
  func roundTrip(audit: Audit, isPretty: Bool) throws {
    let text = Reporter.json.render(Report([audit]), RenderStyle(isPretty: isPretty))
    #expect(try JSONDecoder().decode(Audit.self, from: Data(text.utf8)) == audit)
  }

  @Test("stands on one line for each audit")
  func lines() {
    let text = Reporter.json.render(Report([.rich, .sample()]), RenderStyle())
    #expect(text == String(decoding: Audit.rich.jsonLine + Audit.sample().jsonLine, as: UTF8.self))
    #expect(text.utf8.count { $0 == UInt8(ascii: "\n") } == 2)
  }

  @Test("pretty form golden")
  func pretty() throws {
    let style = RenderStyle(isPretty: true)
    try Golden.expect(Reporter.json.render(Report([.rich]), style), in: "json-pretty.json")
  }

  @Test(
    "escapes what acts or hides",
    arguments: [
      ("a \"b\" \\ c", #""a \"b\" \\ c""#),
      ("\n\r\t\u{0}\u{1B}\u{7F}", #""\n\r\t\u0000\u001b\u007f""#),
      ("\u{85}\u{9F}\u{A0}é", "\"\\u0085\\u009f\u{A0}é\""),
      (
        "\u{2028}\u{2029}\u{202E}\u{2066}\u{FEFF}\u{61C}",
        #""\u2028\u2029\u202e\u2066\ufeff\u061c""#
      ),
      ("学習 ‘plain’ 🙂 \u{2030}\u{FF01}", "\"学習 ‘plain’ 🙂 \u{2030}\u{FF01}\""),
      ("", #""""#),
    ]
  )
  func escapes(text: String, json: String) throws {
    var writer = JSONText()
    writer.string(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
    #expect(try JSONDecoder().decode(String.self, from: Data(json.utf8)) == text)
  }

  @Test("reports a failure in an audit's place")
  func errors() {
    let error = FetchError(.timedOut(seconds: 20), url: "https://huggingface.co/acme/opal")
    let line = String(decoding: ErrorReport(ref: "acme/opal", error).jsonLine, as: UTF8.self)
    let expected = #"""
      {"schema":"candor.error/1","ref":"acme/opal","error":{"kind":"timed-out","message":"\#
      https://huggingface.co/acme/opal: no whole answer within 20 s. Try again, or raise \#
      --timeout.","url":"https://huggingface.co/acme/opal"}}

      """#
    #expect(line == expected)
  }
}
