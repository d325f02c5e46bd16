// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@Suite("A day of the calendar")
struct DayTests {
  @Test(
    "is read and written as ISO 8601",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2027-03-31", 20_908),
      ("9999-12-31", 2_932_896), ("0001-01-01", -719_162),
    ]
  )
  func number(text: String, number: Int) {
    #expect(Day(text)?.number == number)
    #expect(Day(number: number).description == text)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "2027-3-31", "2027-02-29", "2027-04-31", "2027-13-01", "2027-00-10", "2027-01-00",
      "2027/03/31", "31-03-2027", "2027-03-31T00:00:00Z", "2027-03-31 ", "+027-03-31", "never",
      "２０２７-03-31", "0000-01-01", "20270331",
    ]
  )
  func noDay(text: String) { #expect(Day(text) == nil) }

  @Test(
    "of a moment is that of UTC",
    arguments: [
      (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"),
      (-86_400, "1969-12-31"), (-86_401, "1969-12-30"), (1_795_411_560, "2026-11-23"),
    ]
  )
  func moment(seconds: Int, text: String) {
    #expect(Day(secondsSince1970: seconds).description == text)
  }

  @Test("comes before the next one, and goes around through every day of four centuries")
  func order() throws {
    let first = try #require(Day("1999-12-31"))
    for number in first.number..<(first.number + 146_097) {
      let day = Day(number: number)
      #expect(day < Day(number: number + 1))
      #expect(Day(day.description) == day)
    }
  }
}
