// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// A sign beside words: the fuller the disc, the more is there.
///
/// Drawn, since fonts differ in these characters; always beside words, so hidden from readers of
/// the screen. Shapes differ, so that nothing depends on colour, and print without backgrounds.
enum Sign: String {
  case full, tick, half, ring, cross, question, dash

  /// Where it stands.
  var mark: Markup {
    "<svg class=\"sign\" aria-hidden=\"true\"><use href=\"#sign-\(rawValue)\"/></svg>"
  }

  /// The drawings, and the pattern of what is possible and not certain.
  static let sheet: Markup = """
    <svg class="sheet" aria-hidden="true" width="0" height="0"><defs>
    <symbol id="sign-full" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6"/></symbol>
    <symbol id="sign-tick" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.25"/>\
    <path class="cut" d="M4.6 8.3l2.3 2.3 4.5-4.9"/></symbol>
    <symbol id="sign-half" viewBox="0 0 16 16"><circle class="line" cx="8" cy="8" r="6.4"/>\
    <path d="M8 1.6a6.4 6.4 0 0 0 0 12.8z"/></symbol>
    <symbol id="sign-ring" viewBox="0 0 16 16"><circle class="line" cx="8" cy="8" r="6.4"/></symbol>
    <symbol id="sign-cross" viewBox="0 0 16 16"><path class="bold" d="M3 3l10 10M13 3L3 13"/></symbol>
    <symbol id="sign-question" viewBox="0 0 16 16">\
    <circle class="line dashed" cx="8" cy="8" r="6.8"/>\
    <path class="line" d="M6 6.4a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1.1"/>\
    <circle cx="8" cy="11.6" r=".95"/></symbol>
    <symbol id="sign-dash" viewBox="0 0 16 16"><path class="bold" d="M3 8h10"/></symbol>
    <pattern id="possible" width="5" height="5" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><path class="hatch" d="M1 0v5"/></pattern>
    </defs></svg>

    """
}

extension Outcome {
  /// Its sign.
  var sign: Sign {
    switch self {
    case .published: .tick
    case .partial: .half
    case .claimed: .ring
    case .unpublished: .cross
    case .unknown: .question
    case .notApplicable: .dash
    }
  }
}

extension Grade {
  /// Its sign.
  var sign: Sign {
    switch self {
    case .verified: .full
    case .reachable: .half
    case .claimed: .ring
    }
  }
}

extension Gate.Decision {
  /// The outcome whose sign and colour it shares.
  var likeness: Outcome {
    switch self {
    case .passed: .published
    case .failed: .unpublished
    case .undecided: .unknown
    }
  }
}
