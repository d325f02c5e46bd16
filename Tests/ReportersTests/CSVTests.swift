// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters
import Testing

@Suite("CSV")
struct CSVTests {
  @Test(
    "writes no formula, and quotes what would end a cell",
    arguments: [
      ("plain", "plain"),
      ("=1+1", "'=1+1"),
      ("+1", "'+1"),
      ("-1", "'-1"),
      ("@SUM(A1)", "'@SUM(A1)"),
      ("\t=1", "'=1"),
      ("\r\n=1", "'=1"),
      ("\u{FF1D}1", "'\u{FF1D}1"),
      ("=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"),
      ("=HYPERLINK(\"https://evil\")", "\"'=HYPERLINK(\"\"https://evil\"\")\""),
      ("a,b", "\"a,b\""),
      ("a;=1", "\"a;=1\""),
      ("say \"so\"", "\"say \"\"so\"\"\""),
      ("two\nlines", "two lines"),
      ("", ""),
    ]
  )
  func cells(text: String, cell: String) {
    let audit = Audit.sample(criteria: [.sample(text)])
    let rows = Reporter.csv.render(Report([audit]), RenderStyle()).split(separator: "\r\n")
    #expect(rows[1].contains(",open-source-model,1.0,\(cell),The full weights are published,"))
  }

  @Test("has a row for each criterion of each audit and for each failure, each ended by CRLF")
  func rows() {
    let text = Reporter.csv.render(.broken, RenderStyle())
    #expect(text.split(separator: "\r\n").count == 1 + 1 + Audit.rich.criteria.count + 1)
    #expect(text.utf8.count { $0 == 0x0A } == text.utf8.count { $0 == 0x0D })
    #expect(text.hasSuffix("\r\n"))
  }
}
