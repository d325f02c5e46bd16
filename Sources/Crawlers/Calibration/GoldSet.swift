// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

/// Labels with the cards that they are of.
package struct GoldSet: Sendable {
  /// The file of labels, as it was named.
  package var name: String
  package var cards: [GoldCard]
  package var portion: GoldPortion
  /// The folder that the cards' paths begin in.
  private var folder: URL

  /// The most bytes of a card.
  private static let cardLimit = 4 << 20

  /// The labels that `text` holds, of cards in `folder`.
  package init(
    _ text: String,
    named name: String,
    folder: URL,
    portion: GoldPortion = .all
  ) throws(GoldError) {
    self.name = name
    self.folder = folder.resolvingSymlinksInPath()
    self.portion = portion
    do throws(GoldError) {
      cards = try GoldFile.read(text).filter { portion.holds($0.id) }
    } catch {
      throw GoldError(file: name, line: error.line, message: error.message, fix: error.fix)
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
    var calibration = Calibration(source: name, portion: portion.description)
    for (index, card) in cards.enumerated() {
      if let reading = readings[index] { calibration.count(reading, against: card) }
    }
    return calibration
  }

  private func read(_ card: GoldCard, by reader: ClaimReader) throws(GoldError) -> CardReading {
    let text = GoldCard.labelled(try Self.text(of: try place(of: card), named: card.card))
    let page = "https://huggingface.co/\(card.id)"
    do throws(CardError) {
      let document = try MarkdownCard.read(Array(text.utf8), base: page + "/blob/main/")
      return reader.read(document, at: CardPlace(url: page, path: "README.md", model: card.id))
    } catch {
      throw GoldError(file: card.card, message: "\(error)", fix: "take the card out of the labels")
    }
  }

  /// A card lies in the folder or below it, also behind its links.
  private func place(of card: GoldCard) throws(GoldError) -> URL {
    let place = folder.appendingPathComponent(card.card).resolvingSymlinksInPath()
    guard place.pathComponents.starts(with: folder.pathComponents) else {
      throw GoldError(
        file: card.card,
        message: "the card of \(card.id) lies outside the folder of its labels",
        fix: "put the cards beside the file of labels"
      )
    }
    return place
  }

  private static func text(of card: URL, named name: String) throws(GoldError) -> String {
    do throws(BoundedFile.Problem) {
      return try BoundedFile.text(card.path, atMost: cardLimit)
    } catch {
      switch error {
      case .unreadable, .other:
        throw GoldError(file: name, message: "cannot be read", fix: "check the path and its rights")
      case .larger(let limit):
        throw GoldError(
          file: name,
          message: "larger than \(limit) bytes",
          fix: "a card of that size is none: take it out of the labels"
        )
      }
    }
  }
}
