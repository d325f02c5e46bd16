// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel
import Crawlers
import Foundation
import PolicyFiles

/// Says of checkouts on disk what a crawl would say of their code, by paths alone and by contents.
@main
struct MeasureCode: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure-code",
    abstract: "Judge the code of checked-out repositories, by paths alone and by contents."
  )

  @Option(help: "The folder of rules.") var rules = "Rules"
  @Flag(help: "Judge each as a repository that the card points at as the component.")
  var claimed = false
  @Argument(help: "FOLDER=OWNER/NAME=MODEL, each a checkout, what it is, and whose code it is.")
  var checkouts: [String]

  func run() async throws {
    let files = try FileLexicon(policy("files.yaml"))
    let contents = try ContentLexicon(policy("contents.yaml"))
    for checkout in checkouts {
      let parts = checkout.split(separator: "=").map(String.init)
      guard parts.count == 3 else { throw ValidationError("\(checkout): write FOLDER=ID=MODEL") }
      let context = CodeContext(parts[2], files: files, contents: contents)
      let sight = RepositorySight(
        id: parts[1],
        files: try Self.files(in: parts[0]),
        isWhole: true,
        license: nil
      )
      for component in [Component.evaluationCode, .fineTuningCode] {
        await judge(sight, component, context, in: parts[0])
      }
    }
  }

  private func policy(_ name: String) throws -> PolicyFile {
    let path = "\(rules)/\(name)"
    return try PolicyFile(path: path, text: String(contentsOfFile: path, encoding: .utf8))
  }

  private static func files(in folder: String) throws -> [RepositoryFile] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return paths.filter { !$0.hasPrefix(".git/") }.sorted().compactMap { path in
      let facts = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
      guard facts?[.type] as? FileAttributeType == .typeRegular else { return nil }
      return RepositoryFile(path: path, size: facts?[.size] as? Int)
    }
  }

  private func judge(
    _ sight: RepositorySight,
    _ component: Component,
    _ context: CodeContext,
    in folder: String
  ) async {
    let byPath = context.files.plausibleFiles(showing: component, in: sight.files)
    let scout = CodeScout(sight, below: "", component, claimed ? .claimed : .unclaimed, context)
    let seen = await scout.judged { path in
      do {
        let bytes = try BoundedFile.head(of: "\(folder)/\(path)", upTo: ContentJudge.limit)
        return .found(FetchResponse(url: path, status: 200, body: Array(bytes)))
      } catch {
        return .unseen(FetchError(.unreadable(what: "\(error)"), url: path))
      }
    }
    print("\(sight.id)\t\(component.rawValue)\t\(byPath.isEmpty ? "-" : "listed")\t\(seen.finding)")
    for (path, verdict) in seen.opened.sorted(by: { $0.key < $1.key }) {
      print(
        "   \(path): \(verdict.kind.rawValue), \(verdict.reads) [\(verdict.excerpt.prefix(80))]"
      )
    }
  }
}
