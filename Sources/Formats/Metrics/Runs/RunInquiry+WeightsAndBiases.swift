// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Source of the names in queries and answers: `wandb/apis/public/runs.py` of wandb at b6e2950
/// (August 2026), `RUN_FRAGMENT`, `_create_runs_query`, `Run.lastHistoryStep`, and the tests beside it.
extension RunInquiry {
  private static let graphQL = "https://api.wandb.ai/graphql"
  /// How many runs of a project are looked at, the newest first.
  private static let newest = 10

  static func runQuery(_ entity: String, _ project: String, _ run: String) -> RunRequest {
    let query = """
      query RunSeen($entity: String!, $project: String!, $run: String!) {
        project(name: $project, entityName: $entity) {
          name
          run(name: $run) { name state createdAt historyLineCount historyKeys summaryMetrics }
        }
      }
      """
    return .post(
      graphQL,
      [
        "query": RunRequest.quoted(query),
        "variables": RunRequest.object([
          "entity": RunRequest.quoted(entity), "project": RunRequest.quoted(project),
          "run": RunRequest.quoted(run),
        ]),
      ]
    )
  }

  static func projectQuery(_ entity: String, _ project: String, _ group: String?) -> RunRequest {
    let query = """
      query ProjectSeen($entity: String!, $project: String!, $filters: JSONString) {
        project(name: $project, entityName: $entity) {
          name
          runCount(filters: $filters)
          runs(filters: $filters, first: \(newest), order: "-created_at") {
            edges { node { name state createdAt historyLineCount historyKeys } }
          }
        }
      }
      """
    let filters = group.map { RunRequest.object(["group": RunRequest.quoted($0)]) } ?? "{}"
    return .post(
      graphQL,
      [
        "query": RunRequest.quoted(query),
        "variables": RunRequest.object([
          "entity": RunRequest.quoted(entity), "project": RunRequest.quoted(project),
          "filters": RunRequest.quoted(filters),
        ]),
      ]
    )
  }

  /// What the answer shows of one run.
  static func run(in body: LenientJSON) -> RunSight {
    project(of: body) { project in
      guard let run = project["run"], run != .null else { return .missing }
      return sight(of: run)
    }
  }

  /// What the answer shows of the newest runs together.
  static func project(in body: LenientJSON) -> RunSight {
    project(of: body) { project in
      guard let edges = project["runs"]?["edges"]?.items else {
        return .notAnswered(why: "the answer has no runs")
      }
      let sights = edges.compactMap { $0["node"] }.map(sight)
      let count = project["runCount"]?.count
      guard var records = merged(sights) else {
        return nothing(sights, of: count)
      }
      records.runs = count
      return .visible(records)
    }
  }

  /// The project in an answer; the host gives null alike for one that is private and for none.
  private static func project(
    of body: LenientJSON,
    _ read: (LenientJSON) -> RunSight
  ) -> RunSight {
    if let errors = body["errors"]?.items, !errors.isEmpty {
      return complaint(errors[0]["message"]?.text)
    }
    switch body["data"]?["project"] {
    case .map(let project)?: return read(.map(project))
    case .null?: return .notPublic
    default: return .notAnswered(why: "the answer has no project")
    }
  }

  private static func merged(_ sights: [RunSight]) -> RunRecords? {
    let records = sights.compactMap { sight -> RunRecords? in
      if case .visible(let records) = sight { records } else { nil }
    }
    guard let first = records.first else { return nil }
    return records.dropFirst().reduce(into: first) { $0.merge($1) }
  }

  /// What runs say together of which none shows a record.
  private static func nothing(_ sights: [RunSight], of count: Int?) -> RunSight {
    guard sights.allSatisfy({ $0 == .empty }) else {
      return .notAnswered(why: "the runs do not say what they recorded")
    }
    if let count, count <= sights.count { return .empty }
    return .notAnswered(why: "the newest \(sights.count) of more runs recorded nothing")
  }

  /// What a run shows: its rows, and the names in its history or, in older ones, in its summary.
  private static func sight(of run: LenientJSON) -> RunSight {
    let history = unpacked(run["historyKeys"])
    let summary = unpacked(run["summaryMetrics"])
    let rows = run["historyLineCount"]?.count
    let names = history?["keys"]?.members ?? summary?.members
    guard rows != nil || names != nil else {
      return .notAnswered(why: "the run does not say what it recorded")
    }
    // Names with an underscore are the host's own: _step, _runtime, _timestamp, _wandb.
    let metrics = (names ?? [:]).keys.filter { !$0.hasPrefix("_") }.sorted()
    if rows == 0 || rows == nil && metrics.isEmpty { return .empty }
    let step = history?["lastStep"]?.count ?? summary?["_step"]?.count
    return .visible(RunRecords(metrics: metrics, rows: rows, lastStep: step))
  }

  /// A value of the type `JSONString`, which comes as a text, or as what the text says.
  private static func unpacked(_ value: LenientJSON?) -> LenientJSON? {
    if case .text(let text)? = value { return LenientJSON(document: Array(text.utf8)) }
    return value
  }
}
