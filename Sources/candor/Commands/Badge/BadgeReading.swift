// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Foundation
import Reporters

/// The badges of a README, each with the audit that it is to be held against.
struct BadgeReading {
  /// A badge and what came of its audit.
  struct Item {
    var badge: FoundBadge
    /// Nil where there is none.
    var audit: Audit?
    var check: BadgeCheck
    /// Whether it is true, and only its alternative text is not.
    var isAltOnly = false
  }

  var file: ReadmeFile
  /// What the user named; nil for what each badge names, or else the README's folder.
  var words: String?
  /// An audit that the user gave.
  var given: Audit?
  var audits: SharedAudits
  /// The pack that the user named, or the default.
  var pack: String?
  var today: Day
  var maxAge: Int?

  /// How many models are audited for one README.
  private static let mostModels = 8

  func items() async throws(Failure) -> [Item] {
    let badges = await BadgeFinder(file: file, fetcher: audits.shared.fetcher()).badges()
    var done: [Key: Result<Audit, Failure>] = [:]
    var items: [Item] = []
    for badge in badges {
      if let trouble = badge.trouble, badge.shown == nil {
        items.append(Item(badge: badge, audit: nil, check: trouble))
        continue
      }
      let key = key(of: badge)
      if done[key] == nil { done[key] = try await outcome(key, after: done.count) }
      switch done[key] {
      case .success(let audit):
        items.append(item(badge, audit))
      case .failure(let failure):
        let check = BadgeCheck(.undecided, failure.message.neutralized)
        items.append(Item(badge: badge, audit: nil, check: badge.trouble ?? check))
      case nil: break
      }
    }
    return items
  }

  /// The audit of what the user named, or of the README's folder.
  func audit() async throws(Failure) -> Audit {
    if let given { return given }
    return try await audits.audit(of: words ?? file.folder.path, pack: pack)
  }

  private struct Key: Hashable {
    var words: String
    var pack: String?
  }

  private func key(of badge: FoundBadge) -> Key {
    let record = badge.shown?.record
    // Only a page of a host: no badge may name a folder of this machine.
    let page = record?.model.url.flatMap { $0.hasPrefix("https://") ? $0 : nil }
    return Key(words: words ?? page ?? file.folder.path, pack: pack(of: record))
  }

  /// The badge's own pack, where the user names none and it is one that came with the program.
  private func pack(of record: BadgeRecord?) -> String? {
    guard pack == nil, let id = record?.pack.id, !id.isEmpty,
      id.first != ".", id.utf8.allSatisfy({ Self.isOfID($0) })
    else { return pack }
    return id
  }

  private static func isOfID(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      || "-.".utf8.contains(byte)
  }

  private func outcome(_ key: Key, after count: Int) async throws(Failure) -> Result<Audit, Failure>
  {
    if let given { return .success(given) }
    guard count < Self.mostModels else {
      return .failure(
        Failure(message: "more than \(Self.mostModels) models in one README", code: 3)
      )
    }
    do throws(Failure) {
      return .success(try await audits.audit(of: key.words, pack: key.pack))
    } catch {
      // What the user wrote is the user's mistake; what a badge says is the badge's.
      let isOfBadge = key.pack != pack || words == nil && key.words != file.folder.path
      guard error.code == 3 || error.code == 64 && isOfBadge else { throw error }
      return .failure(error)
    }
  }

  /// The check of a badge, and of its alternative text where the badge itself is true.
  private func item(_ badge: FoundBadge, _ audit: Audit) -> Item {
    guard badge.trouble == nil, let shown = badge.shown else {
      let check = badge.trouble ?? BadgeCheck(.undecided, "it cannot be read")
      return Item(badge: badge, audit: audit, check: check)
    }
    let check = BadgeCheck(shown, against: audit, on: today, maxAge: maxAge)
    let item = Item(badge: badge, audit: audit, check: check)
    guard check.verdict == .true, let alt = badge.altMessage, alt != shown.message else {
      return item
    }
    let words = ShownBadge(label: shown.label, message: alt)
    var other = BadgeCheck(words, against: audit, on: today, maxAge: nil)
    guard other.verdict != .true else { return item }
    other.reason = "its alternative text says \(alt); \(other.reason)"
    return Item(badge: badge, audit: audit, check: other, isAltOnly: true)
  }
}

extension [BadgeReading.Item] {
  /// Any badge that is not true beats those that cannot be checked.
  var exitCode: Int32 {
    let verdicts = Set(map(\.check.verdict))
    if verdicts.isSubset(of: [.true]) { return 0 }
    return verdicts.isSubset(of: [.true, .undecided]) ? 3 : 1
  }
}

extension BadgeReading.Item {
  /// "README.md:3: overstated: openness: 5/5 published (acme/tiny): the audit says 3/5 published".
  func line(of file: String) -> String {
    let verdict = check.verdict == .undecided ? "cannot be checked" : check.verdict.rawValue
    let model = audit.map { " (\(BadgeOrigin($0, showing: .published).modelWords))" } ?? ""
    return "\(file):\(badge.image.line): \(verdict): \(badge.name)\(model): \(check.reason)"
      .neutralized
  }
}
