// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

/// A file of labels with the cards beside it.
package struct GoldSet: Sendable {
  /// The file, as it was named.
  package var path: String
  package var cards: [GoldCard]
  package var portion: GoldPortion

  /// The most bytes of a file of labels, and of a card.
  private static let (fileLimit, cardLimit) = (64 << 20, 4 << 20)

  package init(path: String, portion: GoldPortion = .all) throws(GoldError) {
    self.path = path
    self.portion = portion
    let text = try Self.text(of: URL(fileURLWithPath: path), named: path, atMost: Self.fileLimit)
    do throws(GoldError) {
      cards = try GoldFile.read(text).filter { portion.holds($0.id) }
    } catch {
      throw GoldError(file: path, line: error.line, message: error.message, fix: error.fix)
    }
  }

  /// Reads all cards by `reader`, on all cores, and counts in the file's order.
  package func calibrate(_ reader: ClaimReader) async throws -> Calibration {
    let readings = try await withThrowingTaskGroup(of: (Int, CardReading).self) { group in
      for (index, card) in cards.enumerated() {
        group.addTask { (index, try read(card, by: reader)) }
      }
      return try await group.reduce(into: [Int: CardReading]()) { $0[$1.0] = $1.1 }
    }
    var calibration = Calibration(source: path, portion: portion.description)
    for (index, card) in cards.enumerated() {
      if let reading = readings[index] { calibration.count(reading, against: card) }
    }
    return calibration
  }

  private func read(_ card: GoldCard, by reader: ClaimReader) throws(GoldError) -> CardReading {
    let text = GoldCard.labelled(
      try Self.text(of: try place(of: card), named: card.card, atMost: Self.cardLimit)
    )
    let page = "https://huggingface.co/\(card.id)"
    do throws(CardError) {
      let document = try MarkdownCard.read(Array(text.utf8), base: page + "/blob/main/")
      return reader.read(document, at: CardPlace(url: page, path: "README.md", model: card.id))
    } catch {
      throw GoldError(file: card.card, message: "\(error)", fix: "take the card out of the labels")
    }
  }

  /// A card lies beside the labels or below them, also behind its links.
  private func place(of card: GoldCard) throws(GoldError) -> URL {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().resolvingSymlinksInPath()
    let place = folder.appendingPathComponent(card.card).resolvingSymlinksInPath()
    guard place.path.hasPrefix(folder.path + "/") else {
      throw GoldError(
        file: card.card,
        message: "the card of \(card.id) lies outside the folder of its labels",
        fix: "put the cards beside the file of labels"
      )
    }
    return place
  }

  private static func text(
    of file: URL,
    named name: String,
    atMost limit: Int
  ) throws(GoldError) -> String {
    do {
      let handle = try FileHandle(forReadingFrom: file)
      defer { handle.closeFile() }
      let bytes = try handle.read(upToCount: limit + 1) ?? Data()
      if bytes.count <= limit { return String(decoding: bytes, as: UTF8.self) }
    } catch {
      throw GoldError(file: name, message: "cannot be read", fix: "check the path and its rights")
    }
    throw GoldError(
      file: name,
      message: "larger than \(limit) bytes",
      fix: "split the file; a card of that size is none"
    )
  }
}
