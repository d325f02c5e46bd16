// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation

/// A folder of `NAME.http` files, as ``Exchange`` describes them.
enum ExchangeFolder {
  /// A file that cannot be read as an exchange.
  struct Failure: Error, CustomStringConvertible {
    var file: String
    var description: String { "\(file): not an exchange. See Exchange.swift for the form." }
  }

  /// The exchanges in `folder` and the folders in it, in the order of their paths.
  static func exchanges(in folder: URL) throws -> [Exchange] {
    guard let found = FileManager.default.enumerator(atPath: folder.path) else {
      throw Failure(file: folder.path)
    }
    let names = found.compactMap { $0 as? String }.filter { $0.hasSuffix(".http") }
    return try names.sorted().map { try exchange(folder.appendingPathComponent($0)) }
  }

  private static func exchange(_ file: URL) throws -> Exchange {
    var rest = [UInt8](try Data(contentsOf: file))[...]
    var line = nextLine(&rest)
    while line.hasPrefix("#") || line.isEmpty && !rest.isEmpty { line = nextLine(&rest) }
    let words = line.split(separator: " ")
    let asked = fields(&rest)
    let status = nextLine(&rest).split(separator: " ")
    guard words.count == 2, let method = FetchRequest.Method(rawValue: String(words[0])),
      status.count > 1, let code = Int(status[1])
    else { throw Failure(file: file.path) }
    var answered = fields(&rest)
    var body = Array(rest)
    if let name = answered.first(where: { $0.0.lowercased() == "body-file" })?.1 {
      let beside = file.deletingLastPathComponent().appendingPathComponent(name)
      body = Array(try Data(contentsOf: beside))
      answered.removeAll { $0.0.lowercased() == "body-file" }
    }
    return Exchange(
      method: method,
      url: String(words[1]),
      range: range(asked),
      status: code,
      headers: Headers(answered),
      body: body
    )
  }

  private static func nextLine(_ rest: inout ArraySlice<UInt8>) -> String {
    let line = rest.prefix { $0 != 0x0A }
    rest = rest.dropFirst(line.count + 1)
    return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
  }

  private static func fields(_ rest: inout ArraySlice<UInt8>) -> [(String, String)] {
    var fields: [(String, String)] = []
    while !rest.isEmpty {
      let line = nextLine(&rest)
      guard let colon = line.firstIndex(of: ":") else { break }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      fields.append((String(line[..<colon]), String(value)))
    }
    return fields
  }

  private static func range(_ fields: [(String, String)]) -> ClosedRange<Int>? {
    guard let field = fields.first(where: { $0.0.lowercased() == "range" })?.1 else { return nil }
    let ends = field.dropFirst("bytes=".count).split(separator: "-").compactMap { Int($0) }
    return ends.count == 2 && ends[0] <= ends[1] ? ends[0]...ends[1] : nil
  }
}
