// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The hosts that the stand-in plays.
package enum Host {
  package static let hub = "huggingface.co"
  package static let content = "us.aws.cdn.hf.co"
  package static let api = "api.github.com"
  package static let raw = "raw.githubusercontent.com"
  package static let forge = "github.com"

  /// Those that share the third listener, whose paths start with the host.
  static let forges = [api, raw, forge]
}
