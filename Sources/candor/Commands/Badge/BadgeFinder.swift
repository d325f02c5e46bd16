// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Foundation
import Reporters

/// Finds the badges of openness in a README, those that lie elsewhere included.
///
/// Whatever speaks of openness and cannot be read is found, too: a reader believes it all the same.
struct BadgeFinder {
  var file: ReadmeFile
  var fetcher: Fetcher

  /// How many badges of a README are looked at.
  private static let mostBadges = 64
  /// How many of them are fetched.
  private static let mostFetched = 16

  private static let otherDrawing =
    "it is no badge that candor drew; draw it with 'candor badge', or describe it in other words"

  func badges() async -> [FoundBadge] {
    var found: [FoundBadge] = []
    var fetched: [String: Answer] = [:]
    for (index, image) in file.readme.images.enumerated() {
      guard let badge = await badge(index, image, &fetched) else { continue }
      guard found.count < Self.mostBadges else {
        let more = "only the first \(Self.mostBadges) badges of a README are checked"
        return found + [Self.unread(index, image, "\(more); neither this one is, nor those below")]
      }
      found.append(badge)
    }
    if file.readme.isCut, let last = file.readme.images.last {
      let index = file.readme.images.count - 1
      let why =
        "only the first \(Readme.mostImages) images of a README are looked at, up to this one"
      found.append(Self.unread(index, last, why))
    }
    return found
  }

  /// The badge that an image is; nil for an image that is none.
  private func badge(
    _ index: Int,
    _ image: Readme.Image,
    _ fetched: inout [String: Answer]
  ) async -> FoundBadge? {
    guard let address = BadgeAddress(image.address) else {
      let why = "its address cannot be asked for; " + Self.otherDrawing
      return Self.speaks(image) ? Self.unread(index, image, why) : nil
    }
    switch address {
    case .shield(let shield): return Self.badge(shield, index, image)
    case .file(let path):
      return address.isSVG || Self.speaks(image, path) ? badge(path, index, image) : nil
    case .endpoint(let url, let label, let color):
      let answer = await answer(url, for: image, among: &fetched) {
        Self.endpoint($0, label, color)
      }
      return Self.badge(answer, url, index, image)
    case .remote(let url):
      // What only an address names is asked for where the README calls it a badge of openness.
      guard Self.speaks(image, address.words) else { return nil }
      let answer = await answer(url, for: image, among: &fetched, Self.read)
      return Self.badge(answer, url, index, image)
    }
  }

  /// What an address elsewhere answered.
  private enum Answer {
    case badge(ShownBadge, trouble: BadgeCheck?)
    /// Nothing of Candor's.
    case other
    case unreachable(String)
  }

  /// Whether an image is said to be of openness, by the words around it or by its own.
  private static func speaks(_ image: Readme.Image, _ own: String = "") -> Bool {
    [image.alt, image.caption, own].contains(where: Badge.speaks)
  }

  private static func unread(_ index: Int, _ image: Readme.Image, _ why: String) -> FoundBadge {
    FoundBadge(
      index: index,
      image: image,
      place: .elsewhere(image.address),
      trouble: BadgeCheck(.undecided, why)
    )
  }

  private static func badge(_ shield: StaticShield, _ index: Int, _ image: Readme.Image)
    -> FoundBadge?
  {
    guard speaks(image, "\(shield.label) \(shield.message)") else { return nil }
    let color = shield.color.flatMap { Badge.Color(shields: $0)?.name }
    let shown = ShownBadge(label: shield.label, message: shield.message, color: color)
    return FoundBadge(index: index, image: image, place: .shield(shield), shown: shown)
  }

  private func badge(_ path: String, _ index: Int, _ image: Readme.Image) -> FoundBadge? {
    func unreadable(_ why: String) -> FoundBadge? {
      Self.speaks(image, path) ? Self.unread(index, image, why) : nil
    }
    guard let url = file.inside(path) else {
      return unreadable("it lies outside of the README's folder; put it there")
    }
    guard let bytes = ReadmeFile.image(url) else {
      return unreadable("it cannot be read; draw it with 'candor badge', or check the path")
    }
    guard case .badge(let shown, let trouble) = Self.read(bytes) else {
      return unreadable(Self.otherDrawing)
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
    switch answer {
    case .badge(let shown, let trouble):
      guard shown.record != nil || speaks(image, "\(shown.label) \(shown.message)") else {
        return nil
      }
      return FoundBadge(
        index: index,
        image: image,
        place: .elsewhere(url),
        shown: shown,
        trouble: trouble
      )
    case .other: return unread(index, image, otherDrawing)
    case .unreachable(let why):
      let words = BadgeAddress(image.address)?.words ?? ""
      return speaks(image, words) ? unread(index, image, why) : nil
    }
  }

  /// What `url` answers, asked once for all images with the same address.
  private func answer(
    _ url: String,
    for image: Readme.Image,
    among fetched: inout [String: Answer],
    _ read: ([UInt8]) -> Answer
  ) async -> Answer {
    if let answer = fetched[image.address] { return answer }
    guard fetched.count < Self.mostFetched else {
      return .unreachable("only \(Self.mostFetched) addresses are asked for one README")
    }
    let answer = await answer(url, read)
    fetched[image.address] = answer
    return answer
  }

  private func answer(_ url: String, _ read: ([UInt8]) -> Answer) async -> Answer {
    do throws(FetchError) {
      let request = FetchRequest(url, limit: BadgeImage.limit, purpose: "a badge of the README")
      let response = try await fetcher.fetch(request)
      guard response.status == 200 else {
        return .unreachable("\(url) answers \(response.status)".neutralized)
      }
      return read(response.body)
    } catch {
      return .unreachable("\(error)".neutralized)
    }
  }

  private struct Endpoint: Decodable {
    var label: String
    var message: String
    var color: String?
  }

  private static func endpoint(_ bytes: [UInt8], _ label: String?, _ color: String?) -> Answer {
    do {
      let json = try JSONDecoder().decode(Endpoint.self, from: Data(bytes))
      let color = (color ?? json.color).flatMap { Badge.Color(shields: $0)?.name }
      let shown = ShownBadge(label: label ?? json.label, message: json.message, color: color)
      return .badge(shown, trouble: nil)
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
