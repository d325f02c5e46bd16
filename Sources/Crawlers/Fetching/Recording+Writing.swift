// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Digests
import Foundation

extension Recording {
  /// Writes one file for each exchange into `folder`, and one beside it for a body that is not text.
  package func write(to folder: String) throws(RecordingError) {
    for (name, exchange) in zip(names, exchanges) {
      let file = "\(folder)/\(name).http"
      if exchange.isText {
        try Self.write(exchange.bytes(), to: file)
      } else {
        let bodyFile = name.split(separator: "/").suffix(1).joined() + ".body"
        try Self.write(exchange.bytes(bodyFile: bodyFile), to: file)
        try Self.write(exchange.body, to: "\(folder)/\(name).body")
      }
    }
  }

  /// A path for each exchange, "host/path", with a few digits of a digest where that is not enough.
  var names: [String] {
    let plain = exchanges.map(\.plainName)
    let counts = Dictionary(plain.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(plain, exchanges).map { name, exchange in
      let mustDiffer = counts[name] != 1 || name.utf8.count > 120
      return mustDiffer ? "\(name.prefix(120))-\(exchange.keyDigest)" : name
    }
  }

  private static func write(_ bytes: [UInt8], to file: String) throws(RecordingError) {
    let url = URL(fileURLWithPath: file)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(bytes).write(to: url)
    } catch {
      throw RecordingError(
        "cannot be written (\(error.localizedDescription))",
        file: file,
        remedy: "Name a folder that you may write to."
      )
    }
  }
}

extension Exchange {
  /// The host as a folder, then what was asked of it with only letters that every disk takes.
  fileprivate var plainName: String {
    guard let address = WebAddress(url) else { return "other/\(keyDigest)" }
    var parts = [Self.safe(address.target)]
    if parts[0].isEmpty { parts[0] = "index" }
    if method != .get { parts.append(method.rawValue.lowercased()) }
    if let range { parts.append("bytes_\(range.lowerBound)_\(range.upperBound)") }
    return Self.safe(address.authority) + "/" + parts.joined(separator: "-")
  }

  fileprivate var keyDigest: String {
    let range = range.map(ByteRange.field) ?? ""
    let key = [method.rawValue, url, range, posted ?? ""].joined(separator: " ")
    return String(SHA256.hex(key).prefix(12))
  }

  private static func safe(_ text: String) -> String {
    let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-")
    let trimmed = text.drop { "/.".contains($0) }
    return String(trimmed.map { allowed.contains($0) ? $0 : "_" })
  }
}
