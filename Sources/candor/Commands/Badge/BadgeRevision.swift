// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Foundation
import Reporters

/// What is to be changed in a README and beside it so that its badges are true.
struct BadgeRevision {
  let file: ReadmeFile
  /// Whether what is true is drawn anew, too.
  let isRefreshing: Bool
  let today: Day
  /// Nil where evidence never is too old.
  let maxAge: Int?
  /// What is said of each badge.
  var lines: [String] = []
  /// As documented in the help.
  private(set) var code: Int32 = 0
  private var changes: [Readme.Change] = []
  private var drawn: [URL: [UInt8]] = [:]
  private var added: [UInt8]?

  init(_ reading: BadgeReading, isRefreshing: Bool) {
    file = reading.file
    today = reading.today
    maxAge = reading.maxAge
    self.isRefreshing = isRefreshing
  }

  /// Whether a file becomes another.
  var isChange: Bool { !changes.isEmpty || !drawn.isEmpty || added != nil }

  /// Decides what becomes of one badge.
  mutating func take(_ item: BadgeReading.Item) {
    if item.check.verdict == .true, !isRefreshing { return say(item, "true") }
    guard item.check.verdict != .undecided || item.isAltOnly, !item.isForeign,
      let audit = item.audit, let shown = item.badge.shown, let found = Self.fresh(shown, audit),
      !found.isUnknown
    else {
      let advice = item.isForeign ? "; give REF to have it drawn anew of that model" : ""
      return leave(item, item.check.verdict == .wrong ? 1 : 3, item.check.reason + advice)
    }
    let fresh = maxAge.map { found.aged(on: today, maxAge: $0) } ?? found
    // What is said to be outdated is not true, however plainly it is said.
    if fresh.isUnknown { code = 1 }
    switch item.badge.place {
    case .elsewhere(let url):
      if item.check.verdict == .true { return say(item, "true") }
      leave(item, 1, "\(item.check.reason); draw it anew where it lies, at \(url)")
    case .shield(let shield):
      change(
        item,
        to: fresh,
        address: shield.address(
          label: Self.mayBeCalled(shield.label, audit) ? shield.label : fresh.label,
          message: fresh.message,
          color: fresh.color.shields
        )
      )
    case .file(let url, let bytes):
      let style = shown.record.flatMap { BadgeStyle(rawValue: $0.style) } ?? .flat
      let svg = Array(fresh.svg(style: style).utf8)
      if svg != bytes { drawn[url] = svg }
      change(item, to: fresh, address: item.badge.image.address, isDrawn: svg != bytes)
    }
  }

  /// Puts a badge of `audit` below the title.
  mutating func add(_ audit: Audit) throws(Failure) {
    let badge = Badge(audit)
    let name = "openness.svg"
    guard !badge.isUnknown else {
      lines.append("\(file.name.neutralized): nothing added: no evidence could be seen")
      return code = 3
    }
    guard let url = file.inside(name), !FileManager.default.fileExists(atPath: url.path) else {
      throw Failure.usage(
        "\(name): is there already. Show it in \(file.name) yourself, or move it away."
      )
    }
    guard let bytes = file.readme.adding(name, alt: badge.phrase) else {
      throw Failure.usage("\(file.name): no place below the title. Add the badge by hand.")
    }
    added = bytes
    drawn[url] = Array(badge.svg().utf8)
    lines.append("\(file.name.neutralized): added \(name): \(badge.phrase)")
  }

  /// Writes what has changed, the README last; nothing where it `isDry`.
  mutating func finish(isDry: Bool) throws(Failure) {
    let edited = added ?? rewritten()
    guard !isDry else { return }
    for (url, bytes) in drawn.sorted(by: { $0.key.path < $1.key.path }) {
      try ReadmeFile.write(bytes, to: url)
    }
    if edited != file.readme.bytes { try ReadmeFile.write(edited, to: file.url) }
  }

  /// The README with what can be rewritten of it; what cannot is said.
  private mutating func rewritten() -> [UInt8] {
    while true {
      do throws(Readme.EditProblem) {
        return try file.readme.applying(changes)
      } catch {
        guard case .unwritable(let index) = error, changes.contains(where: { $0.index == index })
        else { return file.readme.bytes }
        changes.removeAll { $0.index == index }
        code = 1
        let place = file.readme.images[index].position
        lines.append(
          "\(file.name):\(place): left as it is: written in a way that cannot be rewritten; "
            .neutralized + " write it as ![words](address)"
        )
      }
    }
  }

  /// The badge that should stand there; no label may call open source what is not.
  private static func fresh(_ shown: ShownBadge, _ audit: Audit) -> Badge? {
    guard var fresh = Badge(audit, showing: shown.view ?? .published) else { return nil }
    let label = shown.label.neutralized
    if mayBeCalled(label, audit), !label.isEmpty {
      fresh.label = String(label.prefix(Badge.longestLabel))
    }
    return fresh
  }

  private static func mayBeCalled(_ label: String, _ audit: Audit) -> Bool {
    !Badge.claimsOpenSource(label) || Badge.isOpenSource(audit)
  }

  private mutating func change(
    _ item: BadgeReading.Item,
    to fresh: Badge,
    address: String,
    isDrawn: Bool = false
  ) {
    let image = item.badge.image
    let alt = item.badge.altMessage.map { old in
      image.alt.neutralized == old ? fresh.message : fresh.phrase
    }
    let change = Readme.Change(index: item.badge.index, address: address, alt: alt ?? image.alt)
    let isWritten = change.address != image.address || change.alt != image.alt
    if isWritten { changes.append(change) }
    guard isWritten || isDrawn else { return say(item, "true") }
    say(item, "\(item.badge.name) becomes \(fresh.phrase)")
  }

  private mutating func leave(_ item: BadgeReading.Item, _ code: Int32, _ why: String) {
    say(item, "left as it is: \(item.badge.name): \(why)")
    self.code = self.code == 1 ? 1 : code
  }

  private mutating func say(_ item: BadgeReading.Item, _ words: String) {
    let words = words == "true" ? "true: \(item.badge.name)" : words
    lines.append("\(file.name):\(item.badge.image.position): \(words)".neutralized)
  }
}
