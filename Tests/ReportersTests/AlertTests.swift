// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Reporters
import Testing

@Suite("An alert")
struct AlertTests {

  @Test(
    "is as grave as what it is about",
    arguments: [
      (.partial, nil, .warning),
      (.unpublished, nil, .warning),
      (.claimed, nil, .note),
      (.unknown, nil, .note),
      (.partial, .failed, .error),
      (.unknown, .undecided, .note),
      (.partial, .passed, .warning),
      (.published, nil, nil),
      (.published, .passed, nil),
      (.notApplicable, .passed, nil),
    ] as [(Outcome, Gate.Decision?, Alert.Level?)]
  )
  func level(outcome: Outcome, decision: Gate.Decision?, level: Alert.Level?) {
    let check = decision.map {
      Gate.Check(requirement: "datasets=published", decision: $0, reason: "")
    }
    let audit = Audit.sample(
      criteria: [.sample("datasets", outcome)],
      gate: check.map { Gate(checks: [$0]) }
    )
    #expect(audit.alerts.map(\.level) == (level.map { [$0] } ?? []))
  }

  @Test(
    "speaks of a requirement on the whole only where it is not passed",
    arguments: [(.failed, [.error]), (.undecided, [.note]), (.passed, [])]
      as [(Gate.Decision, [Alert.Level])]
  )
  func whole(decision: Gate.Decision, levels: [Alert.Level]) {
    let check = Gate.Check(requirement: "min-score 60", decision: decision, reason: "")
    let alerts = Audit.sample(gate: Gate(checks: [check])).alerts
    #expect(alerts.map(\.level) == levels)
    #expect(alerts.allSatisfy { $0.rule == "open-source-model/gate" })
  }

  @Test(
    "stands in the card where the card speaks of it",
    arguments: [
      ([], ["README.md:1"]),
      ([.readme(line: 30, says: "")], ["README.md:30"]),
      ([file("log.txt", 4), .readme(line: 30, says: "")], ["README.md:30"]),
      ([file("logs/run 1.txt", 4)], ["logs/run 1.txt:4"]),
      ([file("../../etc/passwd", 4)], ["etc/passwd:4"]),
      ([file("trainer_state.json", nil)], ["README.md:1"]),
      ([file("README.md", 9, in: "https://huggingface.co/acme/opal-7b-base")], ["README.md:1"]),
      ([file("README.md", -3)], ["README.md:1"]),
    ] as [([EvidenceItem], [String])]
  )
  func place(evidence: [EvidenceItem], places: [String]) {
    let audit = Audit.sample(criteria: [.sample("datasets", .partial, evidence: evidence)])
    #expect(audit.alerts.map { "\($0.place.path):\($0.place.line)" } == places)
  }

  @Test(
    "stands where the card points at what was looked at, if it says no more of it",
    arguments: [
      ([pointed(at: "README.md", 21)], "README.md:21"),
      ([file("log.txt", 4), pointed(at: "README.md", 21)], "README.md:21"),
      ([pointed(at: "README.md", 21), .readme(line: 30, says: "")], "README.md:30"),
      ([pointed(at: "README.md", nil)], "README.md:1"),
      ([policy("models/opal/.candor.yaml")], "models/opal/.candor.yaml:4"),
      ([policy(".candor.yaml"), .readme(line: 30, says: "")], "README.md:30"),
      ([policy("../.candor.yaml")], "README.md:1"), ([policy("/etc/x.yaml")], "README.md:1"),
    ] as [([EvidenceItem], String)]
  )
  func pointer(evidence: [EvidenceItem], place: String) {
    let audit = Audit.sample(criteria: [.sample("datasets", .partial, evidence: evidence)])
    #expect(audit.alerts.map { "\($0.place.path):\($0.place.line)" } == [place])
  }

  @Test(
    "of a waiver that holds for nothing stands where the waiver is written",
    arguments: [
      (".candor.yaml:8:14", ".candor.yaml:8"),
      ("models/opal/.candor.yaml:8", "models/opal/.candor.yaml:8"),
      ("a:b.yaml:0:1", "a:b.yaml:1"), ("../policy.yaml:8:14", "README.md:1"),
      ("/etc/policy.yaml:8:14", "README.md:1"), (".candor.yaml", "README.md:1"),
    ]
  )
  func waiver(written: String, place: String) {
    let check = Gate.Check(.waiver(place: written), decision: .failed, reason: "")
    let alerts = Audit.sample(gate: Gate(checks: [check])).alerts
    #expect(alerts.map { "\($0.place.path):\($0.place.line)" } == [place])
  }

  @Test(
    "of a folder stands in the folder, seen from where the program was started",
    arguments: [
      (".", ".", "README.md"), ("./", ".", "README.md"),
      ("./models//opal/", "models/opal", "models/opal/README.md"),
      ("/srv/models/opal", "opal", "README.md"), ("~/opal", "opal", "README.md"),
      ("../opal", "opal", "README.md"),
    ]
  )
  func folder(requested: String, name: String, path: String) {
    let subject = Subject(
      requested: requested,
      resolved: "/home/runner/work/opal",
      host: "local",
      id: "/home/runner/work/opal",
      revision: nil
    )
    #expect(Alert.Place.card(of: subject).path == path)
    #expect(subject.stableName == name)
  }

  @Test("has the same fingerprint whatever the line, the revision and the words")
  func stable() {
    var later = Audit.rich
    later.reference.revision = "0000000"
    later.tool.version = "2.0.0"
    later.pack.version = "1.1"
    for index in later.criteria.indices {
      later.criteria[index].evidence.removeAll()
      later.criteria[index].reason = "Another reason."
    }
    #expect(later.alerts.map(\.fingerprint) == Audit.rich.alerts.map(\.fingerprint))
  }

  @Test("has a fingerprint of its own among packs, criteria, models and hosts")
  func distinct() {
    var other = Audit.rich
    other.reference.id = "acme/opal-13b"
    var elsewhere = Audit.rich
    elsewhere.reference.host = "modelscope.cn"
    var pack = Audit.rich
    pack.pack.id = "osaid-1.0"
    let all = [.rich, other, elsewhere, pack].flatMap(\.alerts).map(\.fingerprint)
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
  }

  @Test(
    "is waived only where waivers leave nothing to ask for",
    arguments: [
      (.published, true), (.notApplicable, true), (.partial, false), (.unpublished, false),
      (.unknown, false),
    ] as [(Outcome, Bool)]
  )
  func waived(outcome: Outcome, isWaived: Bool) {
    let points = Points(low: 0, high: 0, max: 20)
    let effect = WaiverEffect(outcome: outcome, points: points, grants: [.sample])
    let finding = Finding.sample("datasets", .unpublished, waiver: effect)
    #expect(Audit.sample(criteria: [finding]).alerts.map(\.isWaived) == [isWaived])
  }

  private static func policy(_ path: String) -> EvidenceItem {
    let name = path.split(separator: "/").last.map(String.init)
    let source = Source(url: path, path: name, line: 4)
    return EvidenceItem(grade: .claimed, says: "", source: source, excerpt: "", sha256: nil)
  }

  private static func pointed(at path: String, _ line: Int?) -> EvidenceItem {
    var item = file("data", nil, in: "https://huggingface.co/datasets/acme/corpus")
    item.mention = file(path, line).source
    return item
  }

  private static func file(
    _ path: String,
    _ line: Int?,
    in repository: String = Subject.sample.resolved
  ) -> EvidenceItem {
    let source = Source(url: "\(repository)/resolve/main/\(path)", path: path, line: line)
    return EvidenceItem(grade: .verified, says: "", source: source, excerpt: "", sha256: nil)
  }
}

extension Waiver {
  static let sample = Waiver(
    criterion: "datasets",
    artifact: "*",
    reason: "Licensed corpus",
    author: "legal@acme.example",
    expires: "2027-03-31",
    writtenAt: ".candor.yaml:8"
  )
}
