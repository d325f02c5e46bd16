// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Reporters
import Testing

@Suite("What a reader takes words for")
struct SkeletonTests {
  @Test(
    "is the same, however they are written",
    arguments: [
      ("Openness", "openness"), ("ｏｐｅｎｎｅｓｓ", "openness"), ("𝐨𝐩𝐞𝐧𝐧𝐞𝐬𝐬", "openness"),
      ("ореnnеѕѕ", "openness"), ("ΟΡΕΝΝΕSS", "openness"), ("ᴏᴘᴇɴɴᴇꜱꜱ", "openness"),
      ("o\u{200B}p\u{AD}e\u{2060}n\u{34F}n\u{FE0F}ess", "openness"), ("öpénnêss", "openness"),
      ("5⁄5  рublished", "5/5 published"), ("٣/٥ published", "3/5 published"),
      ("60–80\u{A0}％", "60-80 %"), ("½ published", "1/2 published"), ("class Ⅱ", "class ii"),
      ("开放", "开放"), ("", ""),
    ]
  )
  func skeleton(words: String, skeleton: String) { #expect(words.skeleton == skeleton) }

  @Test(
    "is that something is open source, or not",
    arguments: [
      ("Open-Source model", true), ("OPEN_SOURCE", true), ("0pen S0urce", true),
      ("op\u{200D}en sоurce", true), ("fully open source!", true), ("not open source", false),
      ("Non-open-source", false), ("it is not an open source model", false),
      ("not open source? open source!", true), ("open weights", false), ("open sore", false),
    ]
  )
  func openSource(words: String, isClaim: Bool) {
    #expect(Badge.claimsOpenSource(words) == isClaim)
  }

  @Test(
    "is of openness, or not",
    arguments: [
      ("Openness: 3/5", true), ("model: 3/5 published", true), ("3 / 5 published", true),
      ("3-4/5 published", true), ("Audited by Candor", true), ("candor.svg", true),
      ("open source", true), ("published", false), ("1/2", false), ("/5 published", false),
      ("candorous", false), ("opened", false), ("", false),
    ]
  )
  func speaks(words: String, isOfOpenness: Bool) { #expect(Badge.speaks(words) == isOfOpenness) }
}
