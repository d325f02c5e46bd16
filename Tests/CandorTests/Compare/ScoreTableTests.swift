// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import candor

@Suite("Tables of scores")
struct ScoreTableTests {
  /// The table that `text` is, with what it says of acme/one.
  static func match(
    _ text: String,
    quality: String? = nil,
    cost: String? = nil
  ) async throws -> (table: ScoreTable, match: ScoreMatch?) {
    try await Scratch.with { scratch in
      let file = try scratch.file("scores.csv", text).path
      let words = try ScoreWords(RulesPlace(given: Checkout.root.appending(path: "Rules").path))
      do throws(candor.Failure) {
        let table = try ScoreTable(file: file, words: words, quality: quality, cost: cost)
        return (table, try table.figures(of: "acme/one"))
      } catch {
        throw Refusal(text: error.message.replacing(scratch.folder.path + "/", with: ""))
      }
    }
  }

  struct Refusal: Error, Hashable {
    var text: String
  }

  /// Heads as they are published, with what they are.
  static let heads: [(heads: String, quality: String?, cost: String?)] = [
    ("Model,Artificial Analysis Intelligence Index,Blended USD/1M Tokens", "7", "3"),
    ("Model,Quality Index Normalized avg,Price (USD per M Tokens)", "7", "3"),
    (
      "name,evaluations.artificial_analysis_intelligence_index,pricing.price_1m_blended_3_to_1",
      "7", "3"
    ),
    ("fullname,Average ⬆️,CO₂ cost (kg)", "7", "3"),
    ("model.name,model.average_score,metadata.co2_cost", "7", "3"),
    ("model_name_for_query,Average ⬆️,#Params (B)", "7", nil),
    ("Model,Context Window,Output Price", nil, "3"),
    ("id,quality,price", "7", "3"),
  ]

  @Test(
    "join a model by its address, too",
    arguments: [
      ("https://huggingface.co/Acme/One", true), ("https://hf.co/acme/one/tree/main?x=1", true),
      ("https://www.modelscope.cn/models/acme/one/summary", true),
      ("<a href=\"https://huggingface.co/acme/one\">acme/one</a>", true),
      ("https://huggingface.co/acme/one-two", false), ("https://huggingface.co/one", false),
      ("http://", false),
    ]
  )
  func address(_ row: (cell: String, isJoined: Bool)) async throws {
    let cell = row.cell.replacing("\"", with: "\"\"")
    let match = try await Self.match("model,score\n\"\(cell)\",7\n").match
    #expect((match != nil) == row.isJoined)
  }

  @Test("are known by the heads that are published", arguments: heads)
  func areKnown(_ row: (heads: String, quality: String?, cost: String?)) async throws {
    let heads = row.heads.split(separator: ",").map(String.init)
    let read = try await Self.match(row.heads + "\nacme/one,7,3\n")
    #expect(read.table.quality == (row.quality == nil ? nil : heads[1]))
    #expect(read.table.cost == (row.cost == nil ? nil : heads[2]))
    #expect(read.match?.quality == (row.quality == nil ? [] : [7]))
    #expect(read.match?.cost == (row.cost == nil ? [] : [3]))
  }

  /// Cells of one column, the first of which is asked for.
  static let numbers: [(separator: String, cells: [String], value: Double?)] = [
    (";", ["12,5"], 12.5), (",", ["\"12,5\""], 12.5), ("\t", ["12,5"], 12.5),
    (",", ["12.5"], 12.5), (";", ["12.5"], 12.5),
    // What may part thousands is told by the column, else by what parts the cells.
    (";", ["7,125"], 7.125), (",", ["\"7,125\""], 7_125), (",", ["\"7,125\"", "\"5,5\""], 7.125),
    (";", ["7,125", "5.5"], 7_125), (";", ["7.125", "5,5"], 7_125), (";", ["7.125"], 7.125),
    (",", ["\"0,125\""], 0.125), (",", ["0.125", "\"5,5\""], 0.125),
    (";", ["1.234,5"], 1_234.5), (",", ["\"1,234.5\""], 1_234.5),
    (";", ["1.234.567"], 1_234_567), (",", ["\"1,234,567\""], 1_234_567),
    (",", ["$ 1.30"], 1.3), (",", ["7.1 %"], 7.1), (";", ["0,78\u{A0}€"], 0.78),
    (",", ["1.2e-3"], 0.0012), (",", ["\u{2212}3.5"], -3.5), (",", [".5"], 0.5), (",", ["5."], 5),
    (",", ["n/a"], nil), (",", ["–"], nil), (",", ["\"1,2,3\""], nil), (",", ["0x10"], nil),
    (",", ["inf"], nil), (",", ["1e999"], nil), (",", ["1.2.3"], nil), (",", ["3 or 4"], nil),
  ]

  @Test("hold numbers with points, commas and signs", arguments: numbers)
  func number(_ row: (separator: String, cells: [String], value: Double?)) async throws {
    var text = "model\(row.separator)score\(row.separator)x\n"
    for (number, cell) in row.cells.enumerated() {
      text += "\(number == 0 ? "acme/one" : "acme/x\(number)")\(row.separator)\(cell)\n"
    }
    let match = try await Self.match(text).match
    #expect((match?.quality ?? []) == [row.value].compactMap(\.self))
  }

  static let refused: [(text: String, says: String)] = [
    (
      "model,score\nx,1\nacme/one,\"7\nacme/two,3\n",
      "line 3: a quote is opened and not closed at the end of its cell. "
    ),
    (
      "model,score\nacme/one,12,5\n",
      "line 2: 3 cells under 2 heads. "
    ),
    (
      "model,score,price\nx,1,1\n\nacme/one,1,\"-1,5\"\n",
      "line 4: the price of acme/one is below 0. "
    ),
    (
      "model,score,price,Score\nacme/one,1,2,3\n",
      "columns 2 and 4 are both called 'score'. "
    ),
    (
      "model,score,model\nacme/one,1,2\n",
      "columns 1 and 3 are both called 'model'. "
    ),
    ("", "no column tells the models. "),
  ]

  @Test("are refused with the line that is wrong", arguments: refused)
  func areRefused(_ row: (text: String, says: String)) async throws {
    let refusal = await #expect(throws: Refusal.self) { try await Self.match(row.text) }
    #expect(refusal?.text.hasPrefix("scores.csv: " + row.says) == true, "\(refusal as Any)")
  }

  @Test("may name a column to the letter where another is like it")
  func toTheLetter() async throws {
    let text = "model,Score,score\nacme/one,1,2\n"
    #expect(try await Self.match(text, quality: "score").match?.quality == [2])
    #expect(try await Self.match(text, quality: "Score").match?.quality == [1])
  }

  @Test("say of a model what their rows say, each value once, and where a cell is no number")
  func rows() async throws {
    let text = "model,score,price\nacme/one,2,3\nx,9,-1\nAcme/One,1,3\nacme/one,?,cheap\n"
    #expect(
      try await Self.match(text).match
        == ScoreMatch(
          lines: [2, 4, 5],
          quality: [1, 2],
          cost: [3],
          unread: ["line 5: no number under 'price'"]
        )
    )
  }

  @Test("take a name without an owner for the model, but no other owner's")
  func owner() async throws {
    #expect(try await Self.match("model,score\nother/one,1\n").match == nil)
    #expect(try await Self.match("model,score\nother/one,1\nOne,2\n").match?.quality == [2])
    #expect(try await Self.match("model,score\nacme/one,3\nOne,2\n").match?.quality == [3])
  }
}
