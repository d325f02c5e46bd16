// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Foundation

extension Exchange {
  /// Reads an exchange file; `sibling` gives the bytes of a file beside it, by its name.
  package init(
    parsing bytes: [UInt8],
    file: String,
    sibling: (_ name: String) throws(RecordingError) -> [UInt8]
  ) throws(RecordingError) {
    var lines = HeadLines(bytes, file: file)
    let (method, url) = try Self.request(&lines)
    self.init(method: method, url: url, status: 0, headers: Headers(), body: [])
    try readRequestFields(&lines)
    try readAnswer(&lines)
    guard failure == nil else { return }
    let bodyFile = try readAnswerFields(&lines)
    if let bodyFile {
      guard lines.rest.isEmpty else {
        throw lines.error(
          "a body follows although Body-File names one",
          line: lines.number + 1,
          remedy: "Keep one of them."
        )
      }
      body = try sibling(bodyFile)
    } else {
      body = lines.rest
    }
  }

  private static func request(
    _ lines: inout HeadLines
  ) throws(RecordingError) -> (FetchRequest.Method, String) {
    while let line = try lines.next() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == 2, let method = FetchRequest.Method(rawValue: String(words[0])),
        WebAddress(String(words[1])) != nil
      else {
        throw lines.error(
          "'\(line)' is not a request",
          remedy: "Write it as 'GET https://host/path'; HEAD and POST are the other methods."
        )
      }
      return (method, String(words[1]))
    }
    throw lines.error("no request", remedy: "Write 'GET https://host/path' as the first line.")
  }

  private mutating func readRequestFields(_ lines: inout HeadLines) throws(RecordingError) {
    for field in try lines.fields() {
      switch field.name.lowercased() {
      case "range":
        guard let range = ByteRange.parse(field.value) else {
          throw lines.error(
            "'\(field.value)' is not a range",
            line: field.line,
            remedy: "Write both ends, as 'Range: bytes=0-7'."
          )
        }
        self.range = range
      case "body" where method == .post: posted = field.value
      case "date": at = field.value
      case "authorization": sentToken = true
      default:
        throw lines.error(
          "'\(field.name)' is not a field that tells requests apart",
          line: field.line,
          remedy:
            "Use only Range, Body (of a POST), Date or Authorization before the first blank line."
        )
      }
    }
  }

  private mutating func readAnswer(_ lines: inout HeadLines) throws(RecordingError) {
    let line = try lines.next() ?? ""
    let words = line.split(separator: " ", maxSplits: 1)
    if words.count == 2, words[0] == "FAILED" {
      do {
        failure = try JSONDecoder().decode(FetchError.Problem.self, from: Data(words[1].utf8))
      } catch {
        throw lines.error(
          "'\(words[1])' is not a failure",
          remedy: #"Write it as 'FAILED {"timedOut":{"seconds":20}}'."#
        )
      }
      return
    }
    guard words.count == 2, words[0].hasPrefix("HTTP/"), let status = Int(words[1].prefix(3)),
      (100...599).contains(status), words[1].dropFirst(3).first ?? " " == " "
    else {
      throw lines.error(
        "'\(line)' is not a status line",
        remedy: "Write it as 'HTTP/1.1 200 OK', after one blank line."
      )
    }
    self.status = status
  }

  /// Keeps the answer's fields and gives the name of the body's file, where one is named.
  private mutating func readAnswerFields(
    _ lines: inout HeadLines
  ) throws(RecordingError) -> String? {
    var bodyFile: String?
    for field in try lines.fields() {
      guard field.name.lowercased() == "body-file" else {
        headers.append(field.name, field.value)
        continue
      }
      let name = field.value
      guard !name.isEmpty, !name.hasPrefix("."), !name.contains(where: { "/\\\0".contains($0) })
      else {
        throw lines.error(
          "Body-File '\(name)' is not beside this file",
          line: field.line,
          remedy: "Name a file in the same folder, without '/' and not beginning with '.'."
        )
      }
      bodyFile = name
    }
    return bodyFile
  }
}
