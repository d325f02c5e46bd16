// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Foundation
import Reporters

/// Answers line after line, several at once on all cores, in the order of the lines.
struct Batch: Sendable {
  var auditor: Auditor

  /// Lines under way at once: enough to keep the cores busy, few enough to keep memory flat.
  private static let atOnce = 64
  /// Answers that wait for a slower one before them, at most: a host that does not answer must not
  /// fill the memory with what is behind it.
  private static let window = 1_024

  /// Fails when the lines cannot be read on; those before are answered all the same.
  func answer(_ lines: LineSource) async -> Result<Void, Failure> {
    var lines = lines
    var failure: Failure?
    await withTaskGroup(of: (Int, [UInt8]).self) { group in
      var (asked, written, answered) = (0, 0, 0)
      var waiting: [Int: [UInt8]] = [:]
      func startNext() {
        guard failure == nil, asked - written < Self.window else { return }
        let line: LineSource.Line
        do throws(Failure) {
          guard let next = try lines.next() else { return }
          line = next
        } catch {
          failure = error
          return
        }
        let index = asked
        asked += 1
        let number = lines.lines
        group.addTask { (index, await answer(line, number: number)) }
      }
      // As many as are free again: after a slow answer, more than one.
      func refill() {
        for _ in 0..<(Self.atOnce - (asked - answered)) { startNext() }
      }
      refill()
      while let (index, answer) = await group.next() {
        waiting[index] = answer
        answered += 1
        while let next = waiting.removeValue(forKey: written) {
          FileHandle.standardOutput.write(Data(next))
          written += 1
        }
        refill()
      }
    }
    return failure.map { .failure($0) } ?? .success(())
  }

  /// One line's audit, or its error, with a line break.
  private func answer(_ line: LineSource.Line, number: Int) async -> [UInt8] {
    switch BatchLine(line) {
    case .bundle(let bundle):
      return auditor.audit(of: bundle).jsonLine
    case .reference(let words):
      return await crawled(words)
    case .unreadable(let ref, let why):
      let message = "line \(number): \(why)"
      return ErrorReport(ref: ref, kind: "unreadable-line", message: message).jsonLine
    }
  }

  private func crawled(_ words: String) async -> [UInt8] {
    do throws(ReferenceError) {
      let reference = try auditor.reference(words)
      switch await auditor.outcomes(of: [reference]).first {
      case .audit(let planned, _): return planned.audit.jsonLine
      case .error(let report): return report.jsonLine
      case nil: return []
      }
    } catch {
      return ErrorReport(ref: words, kind: "bad-reference", message: "\(error)").jsonLine
    }
  }
}

/// What one line of a batch asks for.
enum BatchLine {
  case bundle(InlineBundle)
  case reference(String)
  case unreadable(ref: String, String)

  init(_ line: LineSource.Line) {
    switch line {
    case .text(let text): self.init(text)
    case .tooLong:
      let limit = LineSource.lineLimit >> 20
      self = .unreadable(ref: "", "longer than \(limit) MiB, and was passed over.")
    }
  }

  private init(_ line: [UInt8]) {
    let first = line.first { $0 != 0x20 && $0 != 0x09 }
    do {
      switch first {
      case UInt8(ascii: "{"):
        let bundle = try JSONDecoder().decode(InlineBundle.self, from: Data(line))
        self = bundle.isReference ? .reference(bundle.ref) : .bundle(bundle)
      case UInt8(ascii: "\""):
        self = .reference(try JSONDecoder().decode(String.self, from: Data(line)))
      default:
        self = .reference(String(decoding: line, as: UTF8.self))
      }
    } catch {
      self = Self.unreadable(line)
    }
  }

  private struct Named: Decodable { var ref: String }

  /// Says which key of an object is of another type than it should be, as far as that is known.
  private static func unreadable(_ line: [UInt8]) -> BatchLine {
    do {
      let named = try JSONDecoder().decode(Named.self, from: Data(line))
      return .unreadable(
        ref: named.ref,
        "'card' must be text, 'api' an object and 'files' a list of objects with 'path' and 'size'."
      )
    } catch {
      return .unreadable(
        ref: "",
        "not a reference and not an object with 'ref'; see 'candor batch --help'."
      )
    }
  }
}
