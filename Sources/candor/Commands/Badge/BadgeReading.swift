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
    /// Whether it is of another model than the README, by the README's own repository.
    var isForeign = false
  }

  var file: ReadmeFile
  var home: ReadmeHome
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
        items.append(named(item(badge, audit), key.standing))
      case .failure(let failure):
        let check = BadgeCheck(.undecided, failure.message.neutralized)
        let item = Item(badge: badge, audit: nil, check: badge.trouble ?? check)
        items.append(named(item, key.standing))
      case nil: break
      }
    }
    return items
  }

  /// The audit of what the user named, or of the README's folder.
  func audit() async throws(Failure) -> Audit {
    if let given { return given }
    let key = Key(words: words ?? file.folder.path, pack: pack, standing: standing(words))
    return try await audits.audit(of: key.words, pack: pack, under: policy(for: key))
  }

  private struct Key: Hashable {
    var words: String
    var pack: String?
    /// What the model that a badge names is to the README; nil where no badge has a say in it.
    var standing: ReadmeHome.Standing?
  }

  private func key(of badge: FoundBadge) -> Key {
    let record = badge.shown?.record
    // Only a page of a host: no badge may name a folder of this machine.
    let page = record?.model.url.flatMap { $0.hasPrefix("https://") ? $0 : nil }
    return Key(
      words: words ?? page ?? file.folder.path,
      pack: pack(of: record),
      standing: words == nil && given == nil ? standing(page) : nil
    )
  }

  private func standing(_ page: String?) -> ReadmeHome.Standing? {
    page.map { home.standing($0, audits.shared) }
  }

  /// What is waived and pointed at of the model of `key`: a policy beside a README is of no model but
  /// the README's own.
  private func policy(for key: Key) -> LoadedPolicy? {
    guard var policy = audits.policy else { return nil }
    switch key.standing ?? standing(words) {
    case .own: policy.wasFound = false
    case .other: return words == nil ? nil : policy
    case .unknown: return words == nil && policy.wasFound ? nil : policy
    case nil: break
    }
    return policy
  }

  /// `item`, with what is to be said of a badge of a model that may not be the README's.
  private func named(_ item: Item, _ standing: ReadmeHome.Standing?) -> Item {
    guard let own = home.reference, standing == .other else {
      guard standing == .unknown, item.check.verdict == .true else { return item }
      var open = item
      open.check.reason += "; give REF to check that this README is of that model"
      return open
    }
    var foreign = item
    let findings: [BadgeCheck.Verdict: String] = [
      .true: "of which it is true", .undecided: "of which it cannot be checked",
    ]
    let finding =
      findings[item.check.verdict]
      ?? "of which it is \(item.check.verdict.rawValue): \(item.check.reason)"
    foreign.check = BadgeCheck(
      .wrong,
      "this README is of \(own.id), and the badge of another model, \(finding)"
    )
    (foreign.isForeign, foreign.isAltOnly) = (true, false)
    return foreign
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
      return .success(
        try await audits.audit(of: key.words, pack: key.pack, under: policy(for: key))
      )
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
  /// "README.md:3:1: overstated: openness: 5/5 published (acme/tiny): the audit says 3/5 published".
  func line(of file: String) -> String {
    let verdict = check.verdict == .undecided ? "cannot be checked" : check.verdict.rawValue
    let name = "\(badge.name)\(model.map { " (\($0))" } ?? "")"
    return "\(file):\(badge.image.position): \(verdict): \(name): \(check.reason)".neutralized
  }

  /// The model that the badge is of, by itself where it names one.
  private var model: String? {
    if check.verdict == .wrong || audit == nil, let drawn = badge.shown?.record?.model,
      drawn.host != "local"
    {
      return drawn.words
    }
    return audit.map { BadgeOrigin($0, showing: .published).model.words }
  }
}
