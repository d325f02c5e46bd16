// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Formats

/// Makes `Rules/license-texts.tsv` from a folder of texts, and reads files with it.
@main enum LicenseTool {
  private static let usage = """
    license-texts fingerprint FOLDER          writes the fingerprints of FOLDER's texts
    license-texts identify TEXTS FILE...      says what licenses each FILE holds, by the
                                              fingerprints in TEXTS: one JSON object a line
    """

  private static let heading = """
    # Fingerprints of license texts, never the texts: made by `license-texts fingerprint`, and explained
    # in Rules/README.md, "License texts". Between tabs: identifiers, kind, words, digests, marks.
    """

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.dropFirst().first) {
    case ("fingerprint", let folder?): try fingerprint(URL(fileURLWithPath: folder))
    case ("identify", let texts?):
      let texts = try LicenseTexts(file: try bytes(at: URL(fileURLWithPath: texts)))
      for path in arguments.dropFirst(2) { try identify(path, texts) }
    default:
      say(usage)
      exit(64)
    }
  }

  private static func fingerprint(_ folder: URL) throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    let sources = try files.sorted { $0.path < $1.path }.compactMap(source)
    print(heading)
    let named = Set(sources.map { Set($0.ids) })
    for fingerprint in LicenseTexts.make(sources) {
      print(fingerprint.line)
      if !named.contains(Set(fingerprint.ids)) {
        say("one text in files of several names: \(fingerprint.ids.joined(separator: ", "))")
      }
    }
  }

  private static func bytes(at file: URL) throws -> [UInt8] { Array(try Data(contentsOf: file)) }

  private static func say(_ words: String) {
    FileHandle.standardError.write(Data((words + "\n").utf8))
  }

  /// `ID.txt`, `ID,ID@VARIANT.txt`, `ID.notice`, `ID.exception` or `ID.policy`; nil for a file of
  /// another name.
  private static func source(_ file: URL) throws -> LicenseTexts.Source? {
    let kind: LicenseFingerprint.Kind
    switch file.pathExtension {
    case "txt": kind = .text
    case "notice": kind = .notice
    case "exception": kind = .exception
    case "policy": kind = .policy
    default: return nil
    }
    let name = file.deletingPathExtension().lastPathComponent.split(separator: "@")[0]
    let bytes = try TextBytes.utf8(try bytes(at: file))
    return LicenseTexts.Source(
      ids: name.split(separator: ",").map(String.init),
      kind: kind,
      template: LicenseTemplate(bytes)
    )
  }

  private static func identify(_ path: String, _ texts: LicenseTexts) throws {
    let begun = ContinuousClock.now
    let bytes = try bytes(at: URL(fileURLWithPath: path))
    let answer: Answer
    do {
      let words = try LicenseWords(bytes)
      answer = Answer(path: path, reading: texts.read(words), words: words)
    } catch {
      answer = Answer(path: path, problem: "\(error)")
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var answered = answer
    answered.microseconds = Int((ContinuousClock.now - begun) / .microseconds(1))
    print(String(decoding: try encoder.encode(answered), as: UTF8.self))
  }
}
