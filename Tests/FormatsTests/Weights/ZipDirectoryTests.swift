// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Formats
import Testing

@Suite("The directory of a ZIP archive")
struct ZipDirectoryTests {
  typealias Entry = ZipFile.Entry

  static let torch = ["m/data.pkl", "m/byteorder", "m/data/0", "m/data/1", "m/version"]

  static func file(_ names: [String]) -> ZipFile { ZipFile(entries: names.map { Entry(name: $0) }) }

  @Test("is read", arguments: [false, true], ["", "a comment PK\u{5}\u{6}"])
  func reads(isZip64: Bool, comment: String) throws {
    var file = Self.file(["a", "b/c"])
    (file.isZip64, file.comment) = (isZip64, comment)
    let directory = try file.read()
    #expect(directory.entries.map(\.name) == ["a", "b/c"])
    #expect(directory.entries.map(\.size) == [8, 8])
    #expect(directory.entries.map(\.offset) == [0, 39])
    #expect(directory.problems == [])
  }

  @Test("of nothing is read")
  func readsEmpty() throws {
    #expect(try ZipFile().read() == ZipDirectory(entries: [], problems: []))
  }

  struct Lie: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var file: ZipFile
    var problems: [ZipProblem]

    init(_ name: String, _ file: ZipFile, _ problems: ZipProblem...) {
      (testDescription, self.file, self.problems) = (name, file, problems)
    }
  }

  static let lies = [
    Lie("two entries of one name", file(["a", "a"]), .duplicate(name: "a")),
    Lie(
      "entries over one another",
      ZipFile(entries: [Entry(name: "a"), Entry(name: "b", toldOffset: 0)]),
      .overlap(name: "b", before: "a")
    ),
    Lie(
      "an entry in the directory",
      ZipFile(entries: [Entry(name: "a", toldOffset: 10)]),
      .outside(name: "a")
    ),
    Lie(
      "stored data of two sizes",
      ZipFile(entries: [Entry(name: "a", toldSize: 9)]),
      .size(name: "a", packed: 8, size: 9)
    ),
    Lie("a path that leads out", file(["../a"]), .path(name: "../a")),
    Lie("an absolute path", file(["/etc/passwd"]), .path(name: "/etc/passwd")),
    Lie("bytes that list nothing", ZipFile(padding: 3), .trailing(bytes: 3)),
    Lie(
      "an archive behind a program",
      ZipFile(entries: [Entry(name: "a")], shift: 9),
      .shifted(bytes: 9)
    ),
  ]

  @Test("shows what is wrong in it", arguments: lies)
  func shows(_ lie: Lie) throws {
    let directory = try lie.file.read()
    #expect(directory.problems == lie.problems)
    #expect(directory.problems.allSatisfy { "\($0)".hasSuffix(".") })
  }

  @Test("names folders and packed entries without complaint")
  func allows() throws {
    let entries = [Entry(name: "a/", size: 0), Entry(name: "a/b", method: 8, toldSize: 900)]
    #expect(try ZipFile(entries: entries).read().problems == [])
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var file: ZipFile
    var fault: WeightsFault

    init(_ name: String, _ file: ZipFile, _ fault: WeightsFault) {
      (testDescription, self.file, self.fault) = (name, file, fault)
    }
  }

  static let refusals = [
    Refusal(
      "a directory larger than its archive",
      ZipFile(toldSize: 1_000),
      .damaged(what: "a directory that reaches past its end", at: 0)
    ),
    Refusal(
      "a directory larger than its archive and beyond the bound",
      ZipFile(toldSize: 16_777_217),
      .damaged(what: "a directory that reaches past its end", at: 0)
    ),
    Refusal(
      "a directory behind the end",
      ZipFile(toldOffset: 1_000),
      .damaged(what: "a directory that reaches past its end", at: 0)
    ),
    Refusal(
      "more entries than the directory has room for",
      ZipFile(toldCount: 2),
      .damaged(what: "a directory of 0 bytes for 2 entries", at: 0)
    ),
    Refusal(
      "a name beyond the bound",
      file([String(repeating: "n", count: 1_025)]),
      .tooLarge(what: "an entry's name", found: 1_025, limit: 1_024)
    ),
    Refusal(
      "a directory of something else",
      ZipFile(toldCount: 1, padding: 46),
      .damaged(what: "no entry of a directory", at: 0)
    ),
  ]

  @Test("is refused with the reason", arguments: refusals)
  func refuses(_ refusal: Refusal) {
    #expect(throws: refusal.fault) { try refusal.file.read() }
  }

  @Test("is refused where it has room and is beyond the bound")
  func tooLarge() {
    let end =
      ZipFile.number(UInt32(0x0605_4B50)) + [UInt8](repeating: 0, count: 8)
      + ZipFile.number(UInt32(16_777_217)) + ZipFile.number(UInt32(1)) + [0, 0]
    let tail = [UInt8](repeating: 0, count: ZipLocation.tailSize - end.count) + end
    let fault = WeightsFault.tooLarge(
      what: "the archive's directory",
      found: 16_777_217,
      limit: 16_777_216
    )
    #expect(throws: fault) { try ZipLocation.find(tail: tail, fileSize: 40_000_000) }
  }

  @Test("is told apart from other files by the head of a cut archive")
  func cutOrForeign() {
    let bytes = Array(Self.file(["a", "b"]).bytes.prefix(60))
    #expect(throws: WeightsFault.cut(what: "the archive's directory", due: 82, has: 60)) {
      try ZipLocation.find(tail: bytes, fileSize: 60, head: bytes)
    }
    let text = Array("just text".utf8)
    #expect(
      throws: WeightsFault.foreign(
        format: "a ZIP archive",
        found: "its last bytes hold no end of a directory"
      )
    ) {
      try ZipLocation.find(tail: text, fileSize: 9, head: text)
    }
  }

  @Test("is not looked for in fewer last bytes than can hold it")
  func shortTail() {
    let tail = Array(Self.file(["a"]).bytes.suffix(60))
    #expect(throws: WeightsFault.cut(what: "the tail that was fetched", due: 65_633, has: 60)) {
      try ZipLocation.find(tail: tail, fileSize: 1_000_000)
    }
  }

  @Test("of a tail is placed in its file")
  func placesTail() throws {
    let file = ZipFile(entries: [ZipFile.Entry(name: "a", size: 100_000)])
    let bytes = file.bytes
    let tail = Array(bytes.suffix(ZipLocation.tailSize))
    let location = try ZipLocation.find(tail: tail, fileSize: bytes.count)
    #expect(location == ZipLocation(offset: 100_031, size: 47, count: 1, shift: 0))
  }

  @Test("that was fetched short is cut, not empty")
  func fetchedShort() throws {
    let bytes = Self.file(["a"]).bytes
    let location = try ZipLocation.find(tail: bytes, fileSize: bytes.count)
    #expect(throws: WeightsFault.cut(what: "the directory", due: 86, has: 40)) {
      try ZipDirectory([0], at: location)
    }
  }

  @Test("tells a PyTorch archive")
  func torchArchive() throws {
    let archive = try #require(TorchArchive(try Self.file(Self.torch).read()))
    #expect(
      archive
        == TorchArchive(
          root: "m/",
          isScript: false,
          storages: 2,
          storageBytes: 16,
          isPacked: false
        )
    )
    let script = Self.file(Self.torch + ["m/code/__torch__.py", "m/constants.pkl"])
    #expect(TorchArchive(try script.read())?.isScript == true)
  }

  @Test("tells packed storages")
  func packedStorages() throws {
    let entries = [
      Entry(name: "m/data.pkl"), Entry(name: "m/data/0", method: 8, toldSize: 1 << 30),
    ]
    let archive = TorchArchive(try ZipFile(entries: entries).read())
    #expect(archive?.isPacked == true)
    #expect(archive?.storageBytes == 1 << 30)
  }

  @Test(
    "of another archive tells none",
    arguments: [
      ["data.pkl", "data/0"], ["a/b/data.pkl", "a/b/data/0"], ["m/data.pkl"], ["w.npy"], [],
      ["m/data.pkl", "n/data.pkl", "m/data/0"],
    ]
  )
  func notTorch(_ names: [String]) throws {
    #expect(TorchArchive(try Self.file(names).read()) == nil)
  }

  @Test("tells a NumPy archive")
  func arrays() throws {
    #expect(try Self.file(["a.npy", "b.npy"]).read().arrayBytes == 16)
    #expect(try Self.file(["a.npy", "b.txt"]).read().arrayBytes == nil)
    #expect(try ZipFile().read().arrayBytes == nil)
  }
}
