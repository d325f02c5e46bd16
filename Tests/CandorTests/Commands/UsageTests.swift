// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Reporters
import Testing

@Suite("What is asked wrongly is answered with what, where, and what to do")
struct UsageTests {
  static let forms =
    "Give a model's address (https://huggingface.co/owner/name), hf:owner/name, "
    + "github:owner/name, gitlab:group/name, ms:owner/name, owner/name, "
    + "or a folder that starts with . or /."
  static let criteria =
    "datasets, weights, evaluation-code, fine-tuning-code, training-metrics"

  static let commands = "audit, badge, batch, calibrate, compare, diff, plan, policy, rules"

  static let mistakes: [(arguments: [String], message: String)] = [
    (
      ["audit", "https://huggingface.co/datasets/acme/corpus"],
      "'https://huggingface.co/datasets/acme/corpus': not a model. This names a dataset. "
        + "Give a model that was trained on it (its page lists some)."
    ),
    (
      ["audit", "https://huggingface.co/spaces/acme/demo"],
      "'https://huggingface.co/spaces/acme/demo': not a model. This names a Space. "
        + "Give the model that it runs (its page lists it)."
    ),
    (["audit", "acme/../tiny"], "'acme/../tiny': no model's id on the Hub. \(forms)"),
    (["audit", "acme/ti..ny"], "'acme/ti..ny': no model's id on the Hub. \(forms)"),
    (
      ["audit", "acme/tiny@a..b"],
      "'acme/tiny@a..b': no revision that can be asked for. "
        + "Give a branch, a tag or a commit after @."
    ),
    (
      ["audit", "https://huggingface.co"],
      "'https://huggingface.co': no model's id on the Hub. \(forms)"
    ),
    (
      ["audit", "https://models.example/acme/tiny"],
      "'https://models.example/acme/tiny': no host that is known here "
        + "(a local folder, GitHub, GitLab, ModelScope, Hugging Face). \(forms)"
    ),
    (["audit", "https://"], "'https://': not an address that can be read. \(forms)"),
    (
      ["audit", "ftp://h/acme/tiny"],
      "'ftp://h/acme/tiny': not an address that can be read. \(forms)"
    ),
    (["audit", "  "], "'  ': empty, too long, or with control characters. \(forms)"),
    (
      ["audit", "https://github.com/login"],
      "'https://github.com/login': no repository on GitHub. "
        + "Give https://github.com/owner/name, with /tree/REVISION for another branch."
    ),
    (
      ["audit", "https://gitlab.com/explore"],
      "'https://gitlab.com/explore': no project on GitLab. "
        + "Give https://gitlab.com/group/name, with /-/tree/REVISION for another branch."
    ),
    (
      ["audit", "https://www.modelscope.cn/datasets/acme/corpus"],
      "'https://www.modelscope.cn/datasets/acme/corpus': not a model. This names a dataset. "
        + "Give a model that was trained on it (its page lists some)."
    ),
    (
      ["audit", "ms:acme"],
      "'ms:acme': no model on ModelScope. "
        + "Give https://www.modelscope.cn/models/owner/name, or ms:owner/name@REVISION."
    ),
    (["audit", "acme/tiny", "--format", "jsn"], "no format 'jsn'; did you mean 'json'?"),
    (
      ["audit", "acme/tiny", "--format", "xlsx"],
      "no format 'xlsx'. Use one of \(Reporter.all.map(\.name).joined(separator: ", "))."
    ),
    (
      ["audit", "acme/tiny", "--format", "text", "--format", "json"],
      "two formats for standard output; give all but one a file (json=report.json)"
    ),
    (
      ["audit", "acme/tiny", "--require", "wieghts=published"],
      "'wieghts' in 'wieghts=published' is no criterion; did you mean 'weights'? "
        + "Use one of \(criteria)"
    ),
    (
      ["audit", "acme/tiny", "--require", "weights=publishd"],
      "'publishd' in 'weights=publishd' is no outcome that can be required; "
        + "did you mean 'published'? Use one of published, partial, claimed"
    ),
    (
      ["audit", "acme/tiny", "--require", "weights"],
      "'weights' is no requirement; write CRITERION=OUTCOME, as in 'weights=published'"
    ),
    (
      ["audit", "acme/tiny", "--min-score", "101"],
      "min-score 101 is no percentage; write a number from 0 to 100"
    ),
    (
      ["audit", "acme/tiny", "--rules", "/nowhere"],
      "no rules in /nowhere. Give their folder with --rules, or install it beside the program."
    ),
    (
      ["audit", "acme/tiny", "--replay", "/nowhere"],
      "/nowhere: error: no such folder\n"
        + "  fix: Name a folder that holds *.http files, as --record writes them."
    ),
    (
      ["audit", "acme/tiny", "--host-map", "there"],
      "--host-map 'there': error: no host before '='\n"
        + "  fix: Write HOST=URL, as huggingface.co=http://127.0.0.1:8080 "
        + "(a path prefix is allowed)."
    ),
    (["gate", "--help"], "no command 'gate'. Use one of \(commands)."),
    (["help", "gate"], "no command 'gate'. Use one of \(commands)."),
    (["auditt", "--help"], "no command 'auditt'; did you mean 'audit'? Use one of \(commands)."),
    (
      ["policy", "chek", "--help"],
      "no command 'chek'; did you mean 'check'? Use one of new, check."
    ),
    (
      ["rules", "explain", "wieghts"],
      "no rule 'wieghts'; did you mean 'weights'? Use one of \(criteria)."
    ),
    (
      ["badge", "acme/tiny", "--style", "flat-sqare"],
      "no style 'flat-sqare'; did you mean 'flat-square'? "
        + "Use one of flat, flat-square, plastic, for-the-badge, social."
    ),
    (
      ["badge", "acme/tiny", "--style", "round"],
      "no style 'round'. Use one of flat, flat-square, plastic, for-the-badge, social."
    ),
    (
      ["badge", "acme/tiny", "--criterion", "wieghts"],
      "no criterion 'wieghts'; did you mean 'weights'? Use one of \(criteria)."
    ),
    (
      ["batch", "/nowhere"],
      "/nowhere: cannot be read. Give a file of JSON Lines, or - for standard input."
    ),
  ]

  @Test("In one message, with exit code 64", arguments: mistakes)
  func usage(_ row: (arguments: [String], message: String)) async throws {
    let isFetching =
      ["audit", "badge"].contains(row.arguments[0]) && !row.arguments.contains("--host-map")
    let run = try await Program.run(row.arguments + (isFetching ? ["--offline"] : []))
    #expect(run == Program.Run(code: 64, output: "", error: "candor: \(row.message)\n"))
  }

  static let strangers: [(arguments: [String], says: String)] = [
    (["audit"], "Missing expected argument '<ref> ...'"),
    (["audit", "acme/tiny", "--offlin"], "Did you mean '--offline'?"),
    (["audit", "acme/tiny", "--budget", "0"], "take numbers above 0."),
    (["audit", "acme/tiny", "--record", "x.warc.gz"], "--record takes a folder"),
    (["auditt"], "auditt"),
  ]

  @Test("Strange options, too", arguments: strangers)
  func options(_ row: (arguments: [String], says: String)) async throws {
    let run = try await Program.run(row.arguments)
    #expect(run.code == 64)
    #expect(run.error.contains(row.says), "\(run.error)")
  }

  static let lines: [[String]] = [
    ["audit", "a b\n  ::error::x"], ["audit", "./no\n::error::x ##[error]y", "--offline"],
    ["audit", "acme/tiny", "--strange\n::error::x"], ["audit", "a", "--budget", "1\n ::error::x"],
    ["badge", "acme/tiny", "--style", "x\n\t::error::x"], ["badge", "verify", "x\n::error::y"],
    ["policy", "check", "x\n::error::y"], ["plan", "x\n::error::y.json"],
    ["rules", "explain", "x\n::error::y ##[error]z"],
    ["audit", "acme/tiny", "--format", "x\n::error::y"],
    ["audit", "acme/tiny", "--policy", "x\n::error::y"],
  ]

  @Test("is no command to a runner of CI", arguments: lines)
  func commands(arguments: [String]) async throws {
    let run = try await Program.run(arguments)
    #expect([3, 64].contains(run.code) && !run.error.isEmpty)
    #expect(Runner.commands(in: run.error) == [], "\(run.error)")
    #expect(!run.error.contains("##["), "\(run.error)")
  }

  @Test("A folder that is not there is no audit")
  func noFolder() async throws {
    let run = try await Program.run(["audit", "/nowhere/at/all", "--format", "json"])
    #expect(run.code == 3)
    #expect(
      run.error
        == "candor: /nowhere/at/all: no folder that can be read. "
        + "Give the path of a model's checkout.\n"
    )
    #expect(run.output.hasPrefix(#"{"schema":"candor.error/1","ref":"/nowhere/at/all","#))
  }
}
