// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AuditModel
import Crawlers
import Foundation
import Reporters
import RuleEngine

/// `candor audit REF...`.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Audit models, and decide a gate if one is asked for.",
    discussion: """
      EXAMPLES
        candor audit https://huggingface.co/allenai/OLMo-7B
        candor audit acme/tiny@v1.0 --format json --require weights=published
        candor audit . --min-score 60 --max-unknown 0
        candor audit acme/tiny --format json=audit.json --explain-requests
        candor audit . --no-regress audit.json

      POLICY
        A .candor.yaml in or above the audited folder (for other references, the
        working folder) says what is required, waived and pointed at; see 'candor
        policy --help'. Options override it.

      ENVIRONMENT
        HF_TOKEN, HF_ENDPOINT, GITHUB_TOKEN, GITHUB_API_URL, GITHUB_SERVER_URL,
        GITLAB_TOKEN, GITLAB_HOST (or CI_SERVER_URL), HTTPS_PROXY, SSL_CERT_FILE and
        NO_COLOR mean what they mean elsewhere. CANDOR_HOST_MAP is --host-map,
        several separated by commas. A verdict is the view of somebody without a
        login, whatever token is set. SOURCE_DATE_EPOCH is the day for waivers.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "A model's address, hf:owner/name, github:owner/name, gitlab:group/name, ms:owner/name, "
        + "owner/name, or a folder.",
      valueName: "ref"
    ),
    completion: .directory
  )
  var references: [String]

  @Option(
    help: ArgumentHelp(
      "A format, to standard output or a file (repeatable): \(Reporter.all.names).",
      valueName: "format[=file]"
    )
  )
  var format: [String] = []

  @OptionGroup(title: "Gate") var gate: GateOptions
  @OptionGroup(title: "Policy") var policy: PolicyOptions
  @OptionGroup(title: "Rules") var rules: RulesOptions
  @OptionGroup(title: "Sources") var source: SourceOptions

  func run() async throws {
    do throws(Failure) {
      let code = try await audit()
      guard code == 0 else { throw Failure(message: "", code: code) }
    } catch {
      throw error.message.isEmpty ? ExitCode(error.code) : error.reported()
    }
  }

  /// Audits, writes, and gives the exit code.
  private func audit() async throws(Failure) -> Int32 {
    let plan = try FormatPlan(format, of: Reporter.all)
    let place = try rules.place()
    let loaded = try policy.loaded(for: references)
    let pack = try rules.loadedPack(place, under: loaded?.policy)
    let source = source.filled(by: loaded?.policy)
    var auditor = Auditor(
      shared: try Live(source: source, rules: place).shared(),
      pack: pack,
      catalogue: try rules.catalogue(place),
      requirements: try gate.requirements(for: pack, under: loaded?.policy)
    )
    try auditor.adopt(loaded, for: references)
    let outcomes = await auditor.outcomes(of: try read(auditor))
    auditor.warn(of: outcomes)
    try await auditor.writeRecording()
    try plan.write(outcomes, by: pack)
    return outcomes.exitCode
  }

  private func read(_ auditor: Auditor) throws(Failure) -> [Reference] {
    var read: [Reference] = []
    for words in references {
      do throws(ReferenceError) {
        read.append(try auditor.reference(words))
      } catch {
        throw Failure.usage(error)
      }
    }
    return read
  }
}

extension [Auditor.Outcome] {
  /// Any failure beats undecided, and undecided beats passed.
  var exitCode: Int32 {
    let codes = map { outcome -> Int32 in
      switch outcome {
      case .error: 3
      case .audit(let planned, _): planned.audit.gate?.decision.exitCode ?? 0
      }
    }
    return codes.contains(1) ? 1 : codes.max() ?? 0
  }
}

extension Gate.Decision {
  /// As documented in `candor --help`.
  fileprivate var exitCode: Int32 {
    switch self {
    case .passed: 0
    case .failed: 1
    case .undecided: 3
    }
  }
}
