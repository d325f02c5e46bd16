// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Crawlers

@Suite("robots.txt")
struct RobotsRulesTests {
  private static let general = """
    # A comment.
    User-agent: somebody
    Disallow: /

    User-agent: *
    Disallow: /*/tree/
    Disallow: /search$
    Disallow: /private   # and below
    Allow: /private/open
    Disallow:
    """

  @Test(
    "The longest rule decides",
    arguments: [
      ("/acme/tiny", true), ("/acme/tiny/tree/main", false), ("/search", false),
      ("/search/more", true), ("/private", false), ("/private/open/x", true), ("/PRIVATE", false),
    ]
  )
  func longest(path: String, isAllowed: Bool) {
    #expect(RobotsRules(Self.general, agent: "candor").allows(path) == isAllowed)
  }

  @Test(
    "A group of one's own replaces the general one",
    arguments: [
      ("User-agent: *\nDisallow: /\n\nUser-agent: Candor\nDisallow: /x", "/a", true),
      ("User-agent: *\nDisallow: /\n\nUser-agent: Candor\nDisallow: /x", "/x/1", false),
      ("User-agent: a\nUser-agent: candor\nDisallow: /", "/a", false),
      ("User-agent: candor\nAllow: /\n\nUser-agent: *\nDisallow: /", "/a", true),
      ("", "/a", true), ("no rule at all", "/a", true),
    ]
  )
  func own(text: String, path: String, isAllowed: Bool) {
    #expect(RobotsRules(text, agent: "candor").allows(path) == isAllowed)
  }
}
