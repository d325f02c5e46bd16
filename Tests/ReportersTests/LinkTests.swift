// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters
import Testing

@Suite("A link to a source")
struct LinkTests {
  private static let commit = "46fba0de8af8"

  @Test(
    "leads to the line at the commit where the host shows it",
    arguments: [
      (
        Source(
          url: "https://huggingface.co/acme/opal/resolve/main/README.md",
          revision: commit,
          path: "README.md",
          line: 7
        ),
        "https://huggingface.co/acme/opal/blob/46fba0de8af8/README.md?code=true#L7"
      ),
      (
        Source(url: "https://github.com/acme/evals", revision: commit, path: "a b/run.py", line: 3),
        "https://github.com/acme/evals/blob/46fba0de8af8/a%20b/run.py#L3"
      ),
      (
        Source(url: "https://github.com/acme/evals", path: "docs/x.md"),
        "https://github.com/acme/evals/blob/HEAD/docs/x.md"
      ),
      (
        Source(url: "https://github.com/acme/evals", path: "../../x", line: 1),
        "https://github.com/acme/evals"
      ),
      (
        Source(url: "https://huggingface.co/api/models/acme/opal?full=true"),
        "https://huggingface.co/api/models/acme/opal?full=true"
      ),
      (Source(url: "/home/me/model", path: "README.md", line: 1), nil),
    ]
  )
  func place(source: Source, link: String?) {
    #expect(source.link == link)
  }

  @Test(
    "is given only where a reader can see where it leads",
    arguments: [
      ("https://a.example/x?y=1#z", "https://a.example/x?y=1#z"),
      ("https://a.example/データ/(x)", "https://a.example/%E3%83%87%E3%83%BC%E3%82%BF/%28x%29"),
      ("HTTPS://a.example:8443/", "https://a.example:8443/"),
      ("http://a.example", nil),
      ("javascript:alert(1)", nil),
      ("data:text/html,x", nil),
      ("https://user@a.example", nil),
      ("https://а.example", nil),
      ("https://localhost", nil),
      ("https://a.example/\">", nil),
      ("https://a.example/ b", nil),
      ("https://a.example/\u{202E}b", nil),
      ("https://", nil),
      ("", nil),
    ]
  )
  func safe(address: String, link: String?) {
    #expect(address.safeAddress == link)
  }
}
