// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What the Hub's API says of a model or a dataset: only the fields that are used.
///
/// Everything is optional, since the page's header island carries a part of it.
struct HubFacts: Decodable, Sendable {
  struct Sibling: Decodable, Sendable {
    struct LargeFile: Decodable, Sendable {
      var sha256: String?
      var size: Int?
    }

    var rfilename: String
    var size: Int?
    var lfs: LargeFile?

    var file: RepositoryFile {
      RepositoryFile(path: rfilename, size: lfs?.size ?? size, sha256: lfs?.sha256)
    }
  }

  struct Safetensors: Decodable, Sendable {
    var total: Int?
  }

  struct Config: Decodable, Sendable {
    var quantizationConfig: JSONTree?

    private enum CodingKeys: String, CodingKey {
      case quantizationConfig = "quantization_config"
    }
  }

  /// `false`, "auto" or "manual".
  struct GateWord: Decodable, Sendable {
    var gate: Access.Gate?

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      do {
        gate = try container.decode(Bool.self) ? .manual : Access.Gate.none
      } catch DecodingError.typeMismatch {
        gate = Access.Gate(rawValue: try container.decode(String.self))
      }
    }
  }

  var id: String?
  var sha: String?
  var gated: GateWord?
  var isPrivate: Bool?
  var disabled: Bool?
  var siblings: [Sibling]?
  var cardData: JSONTree?
  var safetensors: Safetensors?
  var config: Config?
  var usedStorage: Int?
  var task: String?

  private enum CodingKeys: String, CodingKey {
    case id, sha, gated
    case isPrivate = "private"
    case disabled, siblings, cardData, safetensors, config, usedStorage
    case task = "pipeline_tag"
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = fields.field(.id)
    sha = fields.field(.sha)
    gated = fields.field(.gated)
    isPrivate = fields.field(.isPrivate)
    disabled = fields.field(.disabled)
    siblings = fields.field(.siblings)
    cardData = fields.field(.cardData)
    safetensors = fields.field(.safetensors)
    config = fields.field(.config)
    usedStorage = fields.field(.usedStorage)
    task = fields.field(.task)
  }

  var access: Access {
    Access(gate: gated?.gate, isPrivate: isPrivate, isDisabled: disabled)
  }
}
