// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Source: trackio at 2a02752 (August 2026), `remote_client.py`, `asgi_app.py` and `server.py`: a call
/// is posted to `/api/{name}` with its arguments and answered by `data` or by `error`. Spaces of
/// before that interface do not answer it; Spaces that are only pages have `config.json` and keep the
/// records as Parquet in a bucket or a dataset (`frontend/src/lib/staticApi.js`).
extension RunInquiry {
  static func call(
    _ name: String,
    at origin: String,
    _ arguments: KeyValuePairs<String, String> = [:]
  ) -> RunRequest {
    .post("\(origin)/api/\(name)", ["args": "[]", "kwargs": RunRequest.object(arguments)])
  }

  /// The next question when all projects of a Space are known: the first has to do.
  static func projects(in body: LenientJSON, at origin: String) -> Step {
    data(of: body) { data in
      guard let projects = data.items else {
        return .seen(.notAnswered(why: "the answer has no list of projects"))
      }
      guard let first = projects.first else { return .seen(.empty) }
      guard let project = first.text else {
        return .seen(.notAnswered(why: "the answer does not name its projects"))
      }
      return .ask(.trackioProject(origin: origin, project: project))
    }
  }

  /// The next question when all runs of a project are known: the first has to do.
  static func runs(in body: LenientJSON, of project: String, at origin: String) -> Step {
    data(of: body) { data in
      guard let runs = data["runs"]?.items else {
        return .seen(.notAnswered(why: "the answer has no list of runs"))
      }
      guard let first = runs.first else { return .seen(.empty) }
      // Before runs had ids, they were listed by their names alone.
      guard let run = first["name"]?.text ?? first.text else {
        return .seen(.notAnswered(why: "the answer does not name its runs"))
      }
      return .ask(.trackioRun(origin: origin, project: project, run: run))
    }
  }

  /// What the answer shows of one run.
  ///
  /// The host knows no difference between a run that is not there and one without records.
  static func summary(in body: LenientJSON) -> Step {
    data(of: body) { data in
      guard let rows = data["num_logs"]?.count, let metrics = data["metrics"]?.items else {
        return .seen(.notAnswered(why: "the answer has neither a count nor metrics"))
      }
      if rows == 0 { return .seen(.empty) }
      let records = RunRecords(
        metrics: metrics.compactMap(\.text),
        rows: rows,
        lastStep: data["last_step"]?.count
      )
      return .seen(.visible(records))
    }
  }

  /// Where a Space that is only pages has its records.
  static func place(in body: LenientJSON) -> Step {
    guard body["mode"]?.text == "static" else {
      return .seen(.notAnswered(why: "the Space is not one of pages alone"))
    }
    if let bucket = repository(body["bucket_id"]) {
      return .look(at: "https://huggingface.co/buckets/\(bucket)/resolve/metrics.parquet")
    }
    if let dataset = repository(body["dataset_id"]) {
      return .look(at: "https://huggingface.co/datasets/\(dataset)/resolve/main/metrics.parquet")
    }
    return .seen(.notAnswered(why: "the Space does not say where its records are"))
  }

  /// A name of the Hub, which has an owner and no character that an address reads otherwise.
  private static func repository(_ value: LenientJSON?) -> String? {
    guard let name = value?.text, name.utf8.count <= 200 else { return nil }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isName = parts.allSatisfy { part in
      part.utf8.contains { $0.isLetter || $0.isDigit }
        && part.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-_.".utf8.contains($0) }
    }
    return parts.count == 2 && isName ? name : nil
  }

  private static func data(of body: LenientJSON, _ read: (LenientJSON) -> Step) -> Step {
    if let error = body["error"], error != .null { return .seen(complaint(error.text)) }
    guard let data = body["data"], data != .null else {
      return .seen(.notAnswered(why: "the answer has no data"))
    }
    return read(data)
  }
}
