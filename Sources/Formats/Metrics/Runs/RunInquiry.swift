// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// One question to a host of runs, and how to read the answer.
///
/// The answer may lead to a further question: what Trackio recorded takes up to three. Whoever asks
/// bounds how many requests are made.
package enum RunInquiry: Sendable, Hashable {
  /// One run, `run` being the last part of its address.
  case weightsAndBiases(entity: String, project: String, run: String)
  /// The newest runs of a project, or of one of its groups.
  case weightsAndBiasesProject(entity: String, project: String, group: String?)
  case trackioProjects(origin: String)
  case trackioProject(origin: String, project: String)
  case trackioRun(origin: String, project: String, run: String)
  /// Where a Space that is only pages keeps its records.
  case trackioConfiguration(origin: String)

  /// What an answer leads to.
  package enum Step: Sendable, Hashable {
    case seen(RunSight)
    case ask(RunInquiry)
    /// The records are the Parquet file at this address.
    case look(at: String)
  }

  /// What to ask about a page; nil where the host is not asked, or the address says too little.
  package init?(_ address: RunAddress) {
    switch (address.host, address.page) {
    case (.weightsAndBiases, let page):
      guard let entity = address.owner, let project = address.project else { return nil }
      self = Self.weightsAndBiases(page, entity, project)
    case (.trackio, let page):
      guard let origin = address.origin else { return nil }
      self = Self.trackio(page, origin, address.project)
    default: return nil
    }
  }

  private static func weightsAndBiases(
    _ page: RunAddress.Page,
    _ entity: String,
    _ project: String
  ) -> RunInquiry {
    switch page {
    case .run(let run): .weightsAndBiases(entity: entity, project: project, run: run)
    case .group(let group):
      .weightsAndBiasesProject(entity: entity, project: project, group: group)
    default: .weightsAndBiasesProject(entity: entity, project: project, group: nil)
    }
  }

  private static func trackio(
    _ page: RunAddress.Page,
    _ origin: String,
    _ project: String?
  ) -> RunInquiry {
    guard let project else { return .trackioProjects(origin: origin) }
    if case .run(let run) = page {
      return .trackioRun(origin: origin, project: project, run: run)
    }
    return .trackioProject(origin: origin, project: project)
  }
}

extension RunInquiry {
  package var request: RunRequest {
    switch self {
    case .weightsAndBiases(let entity, let project, let run):
      Self.runQuery(entity, project, run)
    case .weightsAndBiasesProject(let entity, let project, let group):
      Self.projectQuery(entity, project, group)
    case .trackioProjects(let origin): Self.call("get_all_projects", at: origin)
    case .trackioProject(let origin, let project):
      Self.call("get_project_summary", at: origin, ["project": RunRequest.quoted(project)])
    case .trackioRun(let origin, let project, let run):
      Self.call(
        "get_run_summary",
        at: origin,
        ["project": RunRequest.quoted(project), "run": RunRequest.quoted(run)]
      )
    case .trackioConfiguration(let origin):
      RunRequest(method: .get, url: "\(origin)/config.json")
    }
  }

  /// Reads the body of an answer that the host gave with the status 200.
  package func read(_ answer: RecordPrefix) -> Step {
    var reader = LenientReader(answer)
    guard let body = reader.value(), case .map = body else {
      let end = reader.stop.map { ", \($0)" } ?? ""
      return .seen(.notAnswered(why: "no JSON object came\(end)"))
    }
    return switch self {
    case .weightsAndBiases: .seen(Self.run(in: body))
    case .weightsAndBiasesProject: .seen(Self.project(in: body))
    case .trackioProjects(let origin): Self.projects(in: body, at: origin)
    case .trackioProject(let origin, let project): Self.runs(in: body, of: project, at: origin)
    case .trackioRun: Self.summary(in: body)
    case .trackioConfiguration: Self.place(in: body)
    }
  }

  /// What a host says went wrong, in one line; nil where it says nothing.
  static func complaint(_ text: String?) -> RunSight {
    let words = text.map { String(text: $0.utf8.prefix(200)) } ?? "no reason is given"
    let line = words.split { $0.isNewline }.joined(separator: " ")
    return .notAnswered(why: "the host answers with an error: \(line)")
  }
}
