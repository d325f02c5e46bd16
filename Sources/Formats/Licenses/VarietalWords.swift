// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Words of one meaning that license texts write in several ways.
///
/// The pairs are those of the SPDX matching guidelines (Annex B of the SPDX specification, "varietal
/// word spelling"), without those that differ by a hyphen or a blank alone.
enum VarietalWords {
  private static let pairs: [(String, String)] = [
    ("acknowledgement", "acknowledgment"), ("analogue", "analog"), ("analyse", "analyze"),
    ("artefact", "artifact"), ("authorisation", "authorization"), ("authorised", "authorized"),
    ("calibre", "caliber"), ("cancelled", "canceled"), ("capitalisations", "capitalizations"),
    ("catalogue", "catalog"), ("categorise", "categorize"), ("centre", "center"),
    ("emphasised", "emphasized"), ("favour", "favor"), ("favourite", "favorite"),
    ("fulfil", "fulfill"), ("fulfilment", "fulfillment"), ("initialise", "initialize"),
    ("judgement", "judgment"), ("labelling", "labeling"), ("labour", "labor"),
    ("licence", "license"), ("licences", "licenses"), ("maximise", "maximize"),
    ("modelled", "modeled"), ("modelling", "modeling"), ("offence", "offense"),
    ("optimise", "optimize"), ("organisation", "organization"),
    ("organisations", "organizations"), ("practise", "practice"), ("programme", "program"),
    ("realise", "realize"), ("recognise", "recognize"), ("signalling", "signaling"),
    ("sublicence", "sublicense"), ("utilisation", "utilization"), ("whilst", "while"),
    ("wilful", "wilfull"),
  ]

  /// The spelling that counts, by the hash of the other one.
  static let spellings: [UInt64: [UInt8]] = Dictionary(
    uniqueKeysWithValues: pairs.map { (WordHash.of($0.0.utf8), Array($0.1.utf8)) }
  )

  /// Beginnings that some write as a word of their own: "non-exclusive", "non exclusive".
  static let prefixes: Set<UInt64> = [WordHash.of("non".utf8), WordHash.of("sub".utf8)]

  /// What of an address says nothing.
  static let unsaid: Set<UInt64> = [
    WordHash.of("http".utf8), WordHash.of("https".utf8), WordHash.of("www".utf8),
  ]

  /// "copyright owner" is "copyright holder".
  static let copyright = WordHash.of("copyright".utf8)
  static let owners: [UInt64: [UInt8]] = [
    WordHash.of("owner".utf8): Array("holder".utf8),
    WordHash.of("owners".utf8): Array("holders".utf8),
  ]
}

/// The hash of a word: 64-bit FNV-1a.
enum WordHash {
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
