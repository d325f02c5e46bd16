// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Reporters
import Testing

@Suite("An address")
struct AddressTests {
  @Test(
    "is split into host and rest",
    arguments: [
      ("https://arxiv.org/abs/2403.13784", "https://arxiv.org/", "abs/2403.13784"),
      ("http://127.0.0.1:8080/a?b=c#d", "http://127.0.0.1:8080/", "a?b=c#d"),
      ("https://example.org", "https://example.org/", "./"),
      ("https://example.org/", "https://example.org/", "./"),
      ("https://example.org//a", "https://example.org/", ".//a"),
      ("https://example.org/?q", "https://example.org/", "./?q"),
      ("https://example.org/doi:10/ä <b>", "https://example.org/", "doi%3A10/%C3%A4%20%3Cb%3E"),
      ("https://example.org/100%/%20/%2", "https://example.org/", "100%25/%20/%252"),
    ]
  )
  func split(text: String, root: String, rest: String) {
    let address = WebAddress(text)
    #expect(address?.root == root)
    #expect(address?.rest == rest)
  }

  @Test(
    "that is none of the web's is none",
    arguments: [
      "", "README.md", "/srv/opal", "ftp://example.org/a", "javascript:alert(1)", "https:",
      "https://", "https:///a", "https://user@example.org/", "https://exa mple.org/",
      "https:/a/b/c",
      "https://\u{202E}/a",
    ]
  )
  func none(text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test(
    "is whole again",
    arguments: ["https://a.org/", "https://a.org//b", "https://a.org/?q", "https://a.org/b#c"]
  )
  func whole(text: String) {
    #expect(WebAddress(text)?.text == text)
  }

  @Test(
    "inside a repository goes nowhere else",
    arguments: [
      ("a/./b//c", "a/b/c"), ("/etc/passwd", "etc/passwd"), ("../..", ""), ("..", ""),
      ("a\u{1B}b/\nc", "a\u{FFFD}b/ c"),
    ]
  )
  func path(text: String, expected: String) {
    #expect(text.repositoryPath == expected)
  }
}
