// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a comparison's page adds to the looks of a report.
enum ComparisonStyle {
  /// All of it.
  static let sheet = StyleSheet(
    rules: [parts, plot, narrow, print].joined(separator: "\n"),
    digest: "TbHV+bP4SgamdxFMgY4g4/3bpVrCp9DBKSQgXQ7emkE="
  )

  private static let parts = """
    .summary { color: var(--faint); max-width: 80ch; margin-top: .7rem; }
    .remarks { margin-top: .8rem; border-left: 3px solid var(--rule); padding-left: .9rem;
      font-size: .95rem; max-width: 80ch; }
    .number { color: var(--faint); font-weight: 500; font-variant-numeric: tabular-nums; }
    .model { display: flex; gap: .5em; }
    .model .number { flex: 0 0 1.4em; }
    .facts { border-collapse: collapse; width: 100%; min-width: 52rem; font-size: .92rem; }
    .facts th, .facts td { text-align: left; padding: .5rem 1rem .5rem 0; vertical-align: baseline;
      border-bottom: 1px solid var(--rule); }
    .facts th:last-child, .facts td:last-child { padding-right: 0; }
    .facts thead th { color: var(--faint); font-weight: 500; vertical-align: bottom; }
    .facts tbody th { font-weight: 600; min-width: 14rem; }
    .facts td, .facts thead th { overflow-wrap: break-word; }
    .facts .figures { text-align: right; font-variant-numeric: tabular-nums; }
    .facts td:nth-child(2) { min-width: 6.5rem; }
    .facts td:nth-child(4) { min-width: 8.8rem; }
    .facts td.figures { white-space: nowrap; }
    .terms { font-weight: 650; }
    .terms.open { color: var(--good); }
    .terms.restricted { color: var(--fair); }
    .terms.none { color: var(--bad); }
    .terms.unresolved { color: var(--unsure); }
    """

  private static let plot = """
    .plots { display: grid; gap: 2.5rem 3rem; margin-top: 1.5rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 32rem), 1fr)); }
    .plot { min-width: 0; max-width: 46rem; }
    .plot h3 { font-size: 1.05rem; }
    .canvas { padding: 34px 24px 46px 50px; }
    .canvas > svg { display: block; overflow: visible; }
    .canvas text { font-size: 12px; fill: var(--ink); }
    .canvas .tick, .canvas .axis { fill: var(--faint); font-variant-numeric: tabular-nums; }
    .canvas .end { text-anchor: end; }
    .canvas .middle { text-anchor: middle; }
    .canvas .rule { stroke: var(--rule); }
    .canvas .edge { stroke: var(--faint); }
    .front { stroke: var(--good); stroke-width: 2; stroke-dasharray: 6 3; }
    .leader { stroke: var(--faint); stroke-width: .8; }
    .reach { fill: var(--faint); }
    .dot { fill: var(--paper); stroke: var(--ink); stroke-width: 1.8; }
    .dot.best { fill: var(--good); stroke: var(--paper); stroke-width: 1.2; }
    .canvas .callout { paint-order: stroke; stroke: var(--paper); stroke-width: 6px;
      stroke-linejoin: round; }
    .canvas .number { font-weight: 650; fill: var(--ink); }
    .key-line { width: 1.6rem; height: .8em; }
    .plot figcaption { color: var(--faint); font-size: .92rem; display: grid; gap: .4rem; }
    .plot figcaption ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; color: var(--ink); }
    """

  private static let narrow = """
    @media screen and (max-width: 44rem) {
      .canvas { padding-right: 18px; }
      .canvas .name { display: none; }
      .facts { min-width: 0; }
      .facts, .facts tbody, .facts tr, .facts th, .facts td { display: block; }
      .facts thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      .facts tr { border-top: 1px solid var(--rule); padding: .8rem 0; }
      .facts th, .facts td { border: 0; padding: .1rem 0; }
      .facts tbody th { padding-bottom: .3rem; min-width: 0; }
      .facts td:nth-child(n) { min-width: 0; }
      .facts td { display: flex; overflow-wrap: anywhere; gap: .6rem;
        align-items: baseline; }
      .facts td::before { content: attr(data-name); flex: 0 0 7.5rem; color: var(--faint); }
      .facts td.figures { text-align: left; white-space: normal; }
    }
    """

  private static let print = """
    @media print {
      .plots { display: block; }
      .plot { max-width: 540px; break-inside: avoid; margin-bottom: 1rem; }
      .comparison .note { break-after: avoid; break-inside: avoid; }
      .facts { min-width: 0; font-size: .85rem; }
      .facts td:nth-child(n) { min-width: 0; }
      .facts td:nth-child(2) { min-width: 5.6rem; }
      .facts th, .facts td { padding-right: .6rem; }
      .facts tr { break-inside: avoid; }
      thead { display: table-header-group; }
    }
    """
}
