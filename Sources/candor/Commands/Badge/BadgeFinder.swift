// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Foundation
import Reporters

/// Finds the badges of Candor's in a README, those that lie elsewhere included.
struct BadgeFinder {
  var file: ReadmeFile
  var fetcher: Fetcher

  /// How many badges of a README are looked at.
  private static let mostBadges = 64
  /// How many of them are fetched.
  private static let mostFetched = 16

  func badges() async -> [FoundBadge] {
    var found: [FoundBadge] = []
    var fetched: [String: Answer] = [:]
    for (index, image) in file.readme.images.enumerated() {
      guard found.count < Self.mostBadges, let address = BadgeAddress(image.address) else {
        continue
      }
      switch address {
      case .shield(let shield):
        if let badge = Self.badge(shield, index, image) { found.append(badge) }
      case .file(let path):
        if let badge = badge(path, index, image) { found.append(badge) }
      case .endpoint(let url), .remote(let url):
        // What only an address names is asked for where the README calls it a badge of openness.
        let isEndpoint = if case .endpoint = address { true } else { false }
        guard isEndpoint || Self.mentions(image) else { continue }
        if fetched[url] == nil {
          guard fetched.count < Self.mostFetched else { continue }
          fetched[url] = await answer(url, isEndpoint)
        }
        if let answer = fetched[url], let badge = Self.badge(answer, url, index, image) {
          found.append(badge)
        }
      }
    }
    return found
  }

  /// What an address elsewhere answered.
  private enum Answer {
    case badge(ShownBadge, trouble: BadgeCheck?)
    /// Nothing of Candor's.
    case other
    case unreachable(String)
  }

  private static func mentions(_ image: Readme.Image) -> Bool {
    let words = (image.alt + " " + image.address).lowercased()
    return words.contains("openness") || words.contains("candor")
  }

  private static func badge(_ shield: StaticShield, _ index: Int, _ image: Readme.Image)
    -> FoundBadge?
  {
    guard shield.label.neutralized.lowercased() == "openness" else { return nil }
    let color = shield.color.flatMap { Badge.Color(shields: $0)?.name }
    let shown = ShownBadge(label: shield.label, message: shield.message, color: color)
    return FoundBadge(index: index, image: image, place: .shield(shield), shown: shown)
  }

  private func badge(_ path: String, _ index: Int, _ image: Readme.Image) -> FoundBadge? {
    func unreadable(_ why: String) -> FoundBadge? {
      guard Self.mentions(image) else { return nil }
      return FoundBadge(
        index: index,
        image: image,
        place: .elsewhere(path),
        trouble: BadgeCheck(.undecided, why)
      )
    }
    guard let url = file.inside(path) else {
      return unreadable("it lies outside of the README's folder")
    }
    guard let bytes = ReadmeFile.image(url) else { return unreadable("it cannot be read") }
    guard case .badge(let shown, let trouble) = Self.read(bytes) else {
      return unreadable("it is no badge that Candor drew")
    }
    return FoundBadge(
      index: index,
      image: image,
      place: .file(url, bytes: bytes),
      shown: shown,
      trouble: trouble
    )
  }

  private static func badge(
    _ answer: Answer,
    _ url: String,
    _ index: Int,
    _ image: Readme.Image
  ) -> FoundBadge? {
    var badge = FoundBadge(index: index, image: image, place: .elsewhere(url))
    switch answer {
    case .badge(let shown, let trouble):
      guard shown.record != nil || shown.label.lowercased() == "openness" || mentions(image) else {
        return nil
      }
      badge.shown = shown
      badge.trouble = trouble
    case .other: return nil
    case .unreachable(let why):
      guard mentions(image) else { return nil }
      badge.trouble = BadgeCheck(.undecided, why)
    }
    return badge
  }

  private func answer(_ url: String, _ isEndpoint: Bool) async -> Answer {
    do throws(FetchError) {
      let request = FetchRequest(url, limit: BadgeImage.limit, purpose: "a badge of the README")
      let response = try await fetcher.fetch(request)
      guard response.status == 200 else {
        return .unreachable("\(url) answers \(response.status)".neutralized)
      }
      return isEndpoint ? Self.endpoint(response.body) : Self.read(response.body)
    } catch {
      return .unreachable("\(error)".neutralized)
    }
  }

  private struct Endpoint: Decodable {
    var label: String
    var message: String
    var color: String?
  }

  private static func endpoint(_ bytes: [UInt8]) -> Answer {
    do {
      let json = try JSONDecoder().decode(Endpoint.self, from: Data(bytes))
      let color = json.color.flatMap { Badge.Color(shields: $0)?.name }
      return .badge(
        ShownBadge(label: json.label, message: json.message, color: color),
        trouble: nil
      )
    } catch {
      return .unreachable("it is no JSON of a badge")
    }
  }

  private static func read(_ bytes: [UInt8]) -> Answer {
    guard let image = BadgeImage(bytes), let record = image.record else { return .other }
    let shown = ShownBadge(
      label: record.label,
      message: record.message,
      color: record.color,
      record: record
    )
    let agrees =
      record.agrees(texts: image.texts, fills: image.fills)
      && record.isDrawn(in: String(decoding: bytes, as: UTF8.self))
    let trouble = BadgeCheck(.wrong, "it was altered: it does not show what it records")
    return .badge(shown, trouble: agrees ? nil : trouble)
  }
}
