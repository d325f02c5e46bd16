// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension LicenseReading {
  /// What the file holds, in one sentence without an end: "the text of MIT (similarity 1.000)",
  /// "Apache-2.0 (similarity 0.998) and 812 more words".
  package var summary: String {
    guard !matches.isEmpty else { return "no license text that is known, in \(count) words" }
    let told = matches.map(Self.tell).joined(separator: ", ")
    let more = otherCount > Self.heading ? " and \(otherCount) more words" : ""
    return (isPlain ? "the text of " : "") + told + more
  }

  private static func tell(_ match: LicenseMatch) -> String {
    let name = match.ids.joined(separator: " or ")
    let notice = match.kind == .notice ? "a notice of " : ""
    let similarity = "similarity \(thousandths(match.similarity))"
    guard match.likeness == .changed else { return "\(notice)\(name) (\(similarity))" }
    let changes = [
      match.added > 0 ? "\(match.added) words added" : nil,
      match.missing > 0 ? "\(match.missing) missing" : nil,
    ]
    .compactMap { $0 }
    return "\(notice)\(name) changed (\(([similarity] + changes).joined(separator: ", ")))"
  }

  /// 998 as "0.998".
  private static func thousandths(_ value: Int) -> String {
    let digits = String(value % 1000)
    return "\(value / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
