// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Badge {
  /// What the badge, drawn in `style`, says of itself to programs; nil without an origin.
  package func record(_ style: BadgeStyle) -> BadgeRecord? {
    guard let origin else { return nil }
    let model = origin.model
    let pack = origin.pack
    return BadgeRecord(
      model: BadgeRecord.Model(
        url: model.url?.neutralized,
        host: model.host.neutralized,
        id: model.id.neutralized,
        revision: model.revision?.neutralized
      ),
      pack: Audit.PackIdentity(
        id: pack.id.neutralized,
        version: pack.version.neutralized,
        digest: pack.digest.neutralized
      ),
      show: origin.view.show,
      criterion: origin.view.criterion?.neutralized,
      label: label.neutralized,
      message: message.neutralized,
      color: color.name,
      style: style.rawValue,
      evidenceDigest: origin.evidenceDigest.neutralized,
      date: origin.date?.description
    )
  }
}

extension BadgeRecord {
  /// The record as JSON on one line, without a line feed.
  package var json: String {
    var text = JSONText()
    text.object {
      $0.member("schema", schema)
      $0.member("model") {
        $0.member("url", model.url)
        $0.member("host", model.host)
        $0.member("id", model.id)
        $0.member("revision", model.revision)
      }
      $0.member("pack") {
        $0.member("id", pack.id)
        $0.member("version", pack.version)
        $0.member("digest", pack.digest)
      }
      $0.member("show", show)
      $0.member("criterion", criterion)
      $0.member("label", label)
      $0.member("message", message)
      $0.member("color", color)
      $0.member("style", style)
      $0.member("evidence_digest", evidenceDigest)
      $0.member("date", date)
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }
}
