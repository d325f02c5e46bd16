// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Formats
import Foundation
import Testing

@Suite struct EventFileTests {
  /// Written by the `EventFileWriter` of tensorboard 2.21: floats, tensors of each kind, a text, NaN.
  private static let written = """
    SAAAAAAAAAD+kkidCU1qrVLFwdpBGg1icmFpbi5FdmVudDoyUi4KLHRlbnNvcmJvYXJkLnN1bW1hcnkud3JpdGVy
    LmV2ZW50X2ZpbGVfd3JpdGVydyBTHTwAAAAAAAAAyLejUgkAAGBA/FTZQRABKi8KEQoKdHJhaW4vbG9zcxUAACBA
    ChoKE3RyYWluL2xlYXJuaW5nX3JhdGUVF7fROLGS3uYfAAAAAAAAAFFLRBgJAACgQPxU2UEQAioSChAKCWV2YWwv
    bG9zcxUAABBAqCm5+iUAAAAAAAAA6rw28wkAAOBA/FTZQRADKhgKFgoKZXBvY2hfbG9zc0IICAEiBAAAQD9R+YYh
    JQAAAAAAAADqvDbzCQAAIEH8VNlBEAQqGAoWCgZkb3VibGVCDAgCMggAAAAAAAD4P6K0qNckAAAAAAAAAEIrgE0J
    AABgQfxU2UEQBSoXChUKA2ludEIOCAlSCvn//////////wGwDWZzIwAAAAAAAACwn3dDCQAAoEH8VNlBEAYqFgoU
    CgRwYWlyQgwIASoIAACAPwAAAEAsBacpLAAAAAAAAAD0rsxFCQAA4EH8VNlBEAcqHwodChFhcmdzL3RleHRfc3Vt
    bWFyeUIICAdCBHRleHQrZZjIIAAAAAAAAAAp7alQCQAAIEL8VNlBEAgqEwoRCgp0cmFpbi9sb3NzFQAAwH8D6v/o
    IAAAAAAAAAAp7alQCQAAYEL8VNlBEAkqEwoRCgp0cmFpbi9sb3NzFQAAoD+cgH7SIQAAAAAAAAABe+z2CQAAoEL8
    VNlBEAoqFAoSCgZzaW5nbGVCCAgBKgQAABBBh8m0Pg==
    """

  @Test func readsWhatTensorBoardWrites() throws {
    let data = try #require(Data(base64Encoded: Self.written, options: .ignoreUnknownCharacters))
    let file = try EventFile(RecordPrefix(data, isWhole: true))
    #expect(file.fileVersion == "brain.Event:2")
    #expect(file.events == 10)
    #expect(
      file.series.map(\.tag) == [
        "double", "epoch_loss", "eval/loss", "int", "single", "train/learning_rate", "train/loss",
      ]
    )
    #expect(
      file.series.map { $0.trace.last?.value } == [
        1.5, 0.75, 2.25, -7, 9, Double(Float(0.0001)), 1.25,
      ]
    )
    #expect(file.otherValues == 2)
    #expect(file.steps == 1...10)
    #expect(file.damagedRecords == 0 && file.otherRecords == 0)
    #expect(file.end == .whole)
    let losses = file.losses(by: .sample)
    #expect(losses.map(\.tag) == ["epoch_loss", "train/loss"])
    #expect(losses[1].trace.first == MetricTrace.Point(1, 2.5))
    #expect(losses[1].trace.range == 1...9)
    #expect(losses[1].trace.notFinite == 1)
    #expect(file.verdict(by: .sample) == .training)
  }

  private static let verdicts: [(file: EventFileSample, verdict: RecordVerdict)] = [
    (.begun, .empty),
    (.begun.adding(EventFileSample.field(6, "a log")), .nothingOfTraining),
    (.begun.scalar("train/loss", 2, at: 5), .oneStep),
    (.begun.scalar("train/loss", 2, at: 5).scalar("train/loss", 2, at: 5), .oneStep),
    (.begun.scalar("train/loss", 2, at: 5).scalar("train/loss", 1, at: 6), .training),
    (.begun.scalar("eval/loss", 2, at: 5).scalar("eval/loss", 1, at: 6), .evaluationOnly),
    (.begun.scalar("lr", 2, at: 5).scalar("eval/loss", 1, at: 6), .measuresOnly),
    (.begun.scalar("reward", 2, at: 5), .nothingOfTraining),
    (.begun.scalar("train/loss", .nan, at: 5), .nothingOfTraining),
  ]

  @Test(arguments: verdicts.indices)
  func saysWhatTheEventsShow(index: Int) throws {
    let (file, verdict) = Self.verdicts[index]
    #expect(try EventFile(file.whole).verdict(by: .sample) == verdict)
  }

  private static let file = EventFileSample.begun.scalar("loss", 3, at: 1).scalar("loss", 2, at: 2)
    .scalar("loss", 1, at: 3)

  @Test func everyCutReadsNoMoreThanTheWhole() throws {
    var events = 0
    for count in 1..<Self.file.bytes.count {
      do throws(RecordError) {
        let file = try EventFile(Self.file.cut(to: count))
        #expect(file.end == .cut)
        #expect((events...3).contains(file.events))
        events = file.events
      } catch {
        #expect(error.problem == .unreadable(.cut))
      }
    }
    #expect(events == 2)
    #expect(try EventFile(Self.file.cut(to: 40)).verdict(by: .sample) == .unseen)
    let broken = RecordPrefix(Self.file.bytes.dropLast(3), isWhole: true)
    #expect(try EventFile(broken).end == .brokenOff)
  }

  @Test func aFlippedBitIsSeenWhereverItIs() throws {
    for index in Self.file.bytes.indices {
      var bytes = Self.file.bytes
      bytes[index] ^= 0x10
      let file = try? EventFile(RecordPrefix(bytes, isWhole: true))
      // A wrong length ends the reading, wrong data costs its record.
      let isSeen = file.map { $0.damagedRecords > 0 || $0.end != .whole } ?? true
      #expect(isSeen, "byte \(index)")
    }
  }

  @Test func aRecordWithAWrongChecksumIsPassedOver() throws {
    var bytes = Self.file.bytes
    bytes[bytes.count - 1] ^= 1
    let file = try EventFile(RecordPrefix(bytes, isWhole: true))
    #expect(file.damagedRecords == 1)
    #expect(file.verdict(by: .sample) == .training)
    #expect(file.series[0].trace.range == 1...2)
    #expect(file.end == .whole)
  }

  @Test func aFirstRecordWithAWrongChecksumLeavesNothingToTrust() {
    var bytes = Self.file.bytes
    bytes[14] ^= 1
    let why = "the data of the first record does not fit its checksum"
    #expect(
      throws: RecordError(
        .unreadable(.damaged(offset: 12, why: why)),
        in: "an event file of TensorBoard",
        bytes: bytes.count
      )
    ) { try EventFile(RecordPrefix(bytes, isWhole: true)) }
  }

  @Test func aFirstRecordThatIsNoEventMakesAnotherFormat() {
    let examples = EventFileSample().adding(EventFileSample.field(1, "features"))
    let mixed = RecordPrefix(examples.bytes + Self.file.bytes, isWhole: true)
    #expect(
      throws: RecordError(
        .otherFormat(why: "its first record is no event"),
        in: "an event file of TensorBoard",
        bytes: mixed.bytes.count
      )
    ) { try EventFile(mixed) }
  }

  @Test func aHugeRecordIsNotReadFor() throws {
    let length = EventFileSample.little(1 << 40, 8)
    let bytes = Self.file.bytes + length + EventFileSample.checksum(length)
    let file = try EventFile(RecordPrefix(bytes, isWhole: false))
    #expect(file.events == 3)
    #expect(
      file.end == .tooLarge(offset: Self.file.bytes.count, why: "a record of 1099511627776 bytes")
    )
  }

  @Test func refusesWhatIsNoEventFile() {
    let text = RecordPrefix.whole("step,loss\n1,2.5\n2,2.25\n")
    #expect(
      throws: RecordError(
        .otherFormat(why: "the length of a record does not fit its checksum"),
        in: "an event file of TensorBoard",
        bytes: 23
      )
    ) { try EventFile(text) }
    // A TFRecord file of training examples: the first field is a message, not a time.
    let examples = EventFileSample().adding(EventFileSample.field(1, "features"))
    #expect(throws: RecordError.self) { try EventFile(examples.whole) }
    #expect(throws: RecordError.self) { try EventFile(.whole("")) }
  }

  @Test func followsNoMoreTagsThanItsLimit() throws {
    let file = (0..<600).reduce(EventFileSample.begun) { $0.scalar("tag \($1)", 1, at: 1) }
    let read = try EventFile(file.whole)
    #expect(read.series.count == 512)
    #expect(read.unfollowed == 88)
  }
}
