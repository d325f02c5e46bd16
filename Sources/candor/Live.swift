// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Formats
import Foundation
import PolicyFiles
import Reporters
import RuleEngine

/// Everything outside the values: the one place that reads the environment and opens the network.
struct Live {
  var environment: [String: String]
  var source: SourceOptions
  var rules: RulesPlace

  init(source: SourceOptions, rules: RulesPlace) {
    environment = ProcessInfo.processInfo.environment
    self.source = source
    self.rules = rules
  }

  /// A crawler for one model, with what it will have asked.
  struct Crawl {
    var crawler: Crawler
    var log: RequestLog
    var recorder: ExchangeRecorder?
  }

  /// What every crawl shares: connections, the recording, the lexicon.
  struct Shared: Sendable {
    var transport: Transport?
    var recorder: ExchangeRecorder?
    /// The folder that all exchanges are written into; nil without `--record`.
    var record: String?
    /// Whether it is said what was asked, and why.
    var explainsRequests: Bool
    var policy: FetchPolicy
    var settings: HostSettings
    var reader: ClaimReader
    var files: FileLexicon
    var contents: ContentLexicon
    var cardLimit: Int
    var depth: Int
    var licenses: LicenseSources
    /// What the publisher of the one model points at beside its card.
    var pointers = OwnPointers.none

    /// A crawler with a budget of its own.
    func crawl() -> Crawl {
      let log = RequestLog()
      let context = CrawlContext(
        fetcher: fetcher(log),
        settings: settings,
        reader: reader,
        files: files,
        contents: contents,
        cardLimit: cardLimit,
        depth: depth,
        pointers: pointers,
        licenses: licenses
      )
      return Crawl(crawler: Crawler(context: context), log: log, recorder: recorder)
    }

    /// What asks hosts, with a budget of its own.
    func fetcher(_ log: RequestLog = RequestLog()) -> Fetcher {
      transport.map { Fetcher.polite(over: $0, policy: policy, log: log) } ?? Fetcher.offline
    }
  }

  func shared() throws(Failure) -> Shared {
    let recorder = source.record == nil ? nil : ExchangeRecorder()
    let transport = try transport()
    return Shared(
      transport: recorder.flatMap { recorder in transport?.recording(into: recorder) } ?? transport,
      recorder: recorder,
      record: source.record,
      explainsRequests: source.explainRequests,
      policy: try policy(),
      settings: settings,
      reader: try rules.reader(),
      files: try fileLexicon(),
      contents: try contentLexicon(),
      cardLimit: source.maxBytes,
      depth: source.depth ?? SourceOptions.depth,
      licenses: licenses
    )
  }

  /// Fingerprints of texts, and the names of the catalogue; without either no text is recognised.
  private var licenses: LicenseSources {
    let rules = rules
    return LicenseSources {
      do {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: rules.folder + "/license-texts.tsv"))
        let catalogue = try LicenseCatalogue.load(rules.folder + "/licenses.yaml")
        return LicenseSources.Loaded(
          texts: try LicenseTexts(file: [UInt8](bytes)),
          names: LicenseNames(
            catalogue.all.map { ($0.license.id, $0.names) },
            families: catalogue.families
          )
        )
      } catch {
        Standard.error("candor: no license text can be recognised: \(error)")
        return nil
      }
    }
  }

  private var settings: HostSettings {
    HostSettings(
      hub: environment["HF_ENDPOINT"],
      gitHubAPI: environment["GITHUB_API_URL"],
      gitHubServer: environment["GITHUB_SERVER_URL"],
      gitLab: ["GITLAB_HOST", "CI_SERVER_URL"].compactMap { environment[$0] }.first { !$0.isEmpty }
    )
  }

  /// A recording, the network, or nothing.
  private func transport() throws(Failure) -> Transport? {
    if let folder = source.replay {
      do throws(RecordingError) {
        return Transport.replaying(try Recording.load(folder: folder))
      } catch {
        throw Failure.usage(error)
      }
    }
    guard !source.offline else { return nil }
    var settings = CurlSettings(
      userAgent: Release.userAgent,
      environment: environment,
      hostMap: try hostMap(),
      now: { Date() }
    )
    settings.deadline = .seconds(source.timeout ?? SourceOptions.timeout)
    settings.bodyLimit = source.maxBytes
    return Transport.live(settings)
  }

  private func hostMap() throws(Failure) -> HostMap {
    let set = environment["CANDOR_HOST_MAP"]?.split(separator: ",").map(String.init) ?? []
    do throws(HostMapError) {
      return try HostMap(parsing: set + source.hostMap)
    } catch {
      throw Failure.usage(error)
    }
  }

  private func policy() throws(Failure) -> FetchPolicy {
    var policy = source.replay == nil ? FetchPolicy.live : .replay
    policy.budget = source.budget ?? SourceOptions.budget
    if !source.onlyHost.isEmpty { policy.scope = HostScope(source.onlyHost) }
    policy.bodyLimit = source.maxBytes
    let map = try hostMap()
    (policy.mappedHosts, policy.mirrors) = (map.hosts, map.mirrors)
    policy.allowedHosts = Set(source.allowHost.map { $0.lowercased() }).union(settings.ownHosts)
    if let token = environment["HF_TOKEN"], !token.isEmpty {
      policy.tokens[settings.hubHost] = token
    }
    if let token = environment["GITHUB_TOKEN"], !token.isEmpty {
      policy.tokens[settings.gitHubAPIHost] = token
    }
    if let token = environment["GITLAB_TOKEN"], !token.isEmpty {
      policy.tokens[settings.gitLabHost] = token
    }
    return policy
  }

  private func fileLexicon() throws(Failure) -> FileLexicon {
    let file = try rules.file("files.yaml")
    do throws(PolicyFileError) {
      return try FileLexicon(file)
    } catch {
      throw Failure.usage(error)
    }
  }

  private func contentLexicon() throws(Failure) -> ContentLexicon {
    let file = try rules.file("contents.yaml")
    do throws(PolicyFileError) {
      return try ContentLexicon(file)
    } catch {
      throw Failure.usage(error)
    }
  }
}
