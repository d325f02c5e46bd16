// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The looks of a page.
enum PageStyle {
  /// All of it, for a report.
  static let sheet = [palette, base, parts, overview, narrow, print].joined(separator: "\n")

  /// SHA-256 of ``sheet`` in Base64, by which a page's policy knows it.
  static let digest = "rs6kE3zTE2NX9mkdG+5AHoY/EJr+jL8VDv2Ox49yI6A="

  /// Colours by meaning, each legible on the paper by WCAG 2.2, level AA, in both schemes.
  static let palette = """
    :root { --ink: #1a1d21; --faint: #5a616b; --rule: #dde1e6; --paper: #fff; --card: #f6f7f9;
      --good: #14693f; --fair: #815000; --unsure: #3350ad; --bad: #b3242b; --wash: 7%; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ink: #e8eaed; --faint: #a2a9b4; --rule: #32373e; --paper: #111316; --card: #191c20;
        --good: #56c891; --fair: #eab357; --unsure: #93b1ff; --bad: #ff9590; --wash: 10%; }
    }
    """

  private static let base = """
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
      overflow-wrap: anywhere; }
    main { max-width: 74rem; margin: 0 auto; padding: 3rem 2rem 5rem; }
    h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; margin: 0; }
    p, dl, dd, ul, ol, figure, blockquote { margin: 0; padding: 0; }
    ul, ol { list-style: none; }
    a { color: inherit; text-decoration-color: var(--faint); text-underline-offset: .18em; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--unsure); outline-offset: 2px; border-radius: 3px; }
    :target { scroll-margin-top: 1rem; }
    code, pre { font: .86em/1.5 ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", monospace; }
    pre code { font-size: 1em; }
    summary { cursor: pointer; color: var(--faint); width: fit-content; }
    summary:hover { color: var(--ink); }
    .sheet { position: absolute; }
    .sign { width: 1em; height: 1em; flex: none; fill: currentColor; position: relative; top: .12em; }
    .line, .bold, .cut, .hatch { fill: none; stroke: currentColor; stroke-width: 1.6; }
    .bold { stroke-width: 2.4; stroke-linecap: round; }
    .cut { stroke: var(--paper); stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; }
    .dashed { stroke-dasharray: 2.6 2.1; stroke-width: 1.3; }
    .hatch { stroke: var(--ink); stroke-width: 2; }
    .outcome, .grade { display: inline-flex; gap: .45em; font-weight: 650; }
    .outcome.published, .grade.verified { color: var(--good); }
    .outcome.partial, .grade.reachable { color: var(--fair); }
    .outcome.claimed, .outcome.unknown, .grade.claimed, .grade.unseen { color: var(--unsure); }
    .outcome.unpublished { color: var(--bad); }
    .outcome.not-applicable { color: var(--faint); }
    .bar { display: block; width: 100%; height: .6rem; border-radius: .3rem; }
    .bar .track { fill: var(--rule); }
    .bar .certain { fill: var(--ink); }
    .label { color: var(--faint); font-size: .8rem; font-weight: 600; letter-spacing: .04em;
      text-transform: uppercase; margin-right: .4em; }
    .tag { border: 1px solid currentColor; border-radius: 1em; padding: 0 .55em; font-size: .78rem;
      font-weight: 500; color: var(--fair); white-space: nowrap; }
    .note { color: var(--faint); font-size: .92rem; max-width: 70ch; }
    """

  private static let parts = """
    .masthead { margin-bottom: 2rem; }
    .kicker { color: var(--faint); font-size: .92rem; margin-bottom: .5rem; }
    .masthead h1, .masthead h2 { font-size: clamp(1.7rem, 5vw, 2.7rem); letter-spacing: -.025em;
      font-weight: 700; }
    .masthead h1 span, .masthead h2 span { color: var(--faint); font-weight: 400; }
    .meta { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; color: var(--faint); margin-top: .6rem;
      font-size: .92rem; }
    section > h2, section > h3, footer > h2, footer > h3, .sight h2, .sight h3 { font-size: 1.3rem;
      letter-spacing: -.012em; margin-bottom: 1rem; }
    section, .provenance { margin-top: 3.25rem; }
    .gate { --tone: var(--unsure); margin: 0 0 2rem; display: grid; grid-template-columns: 17rem 1fr;
      gap: .5rem 2rem; border: 1px solid color-mix(in srgb, var(--tone) 35%, var(--paper));
      border-left: 5px solid var(--tone); border-radius: .6rem; padding: 1.2rem 1.5rem;
      background: color-mix(in srgb, var(--tone) var(--wash), var(--paper)); }
    .gate.published { --tone: var(--good); }
    .gate.unpublished { --tone: var(--bad); }
    .decision h2, .decision h3 { display: flex; gap: .45em; color: var(--tone); font-size: 1.3rem; }
    .decision p { margin-top: .35rem; }
    .checks li + li { border-top: 1px solid color-mix(in srgb, var(--tone) 25%, var(--paper));
      margin-top: .7rem; padding-top: .7rem; }
    .requirement { display: flex; flex-wrap: wrap; gap: .1rem .9rem; align-items: baseline; }
    .requirement .outcome { min-width: 6.6rem; }
    .requirement code { font-weight: 600; }
    .gate .way { grid-column: 2; }
    .result { margin-top: 0; display: grid; grid-template-columns: 1fr 2fr 1.3fr; gap: 2.5rem;
      border-block: 1px solid var(--rule); padding: 1.5rem 0; }
    .figure { font-size: 2.6rem; font-weight: 700; letter-spacing: -.035em; line-height: 1.1;
      font-variant-numeric: tabular-nums; }
    .figure span { font-size: 1.15rem; font-weight: 400; letter-spacing: 0; color: var(--faint); }
    .figure.words { font-size: 1.4rem; letter-spacing: -.01em; }
    .result p:not(.figure) { color: var(--faint); font-size: .92rem; }
    .result p strong { color: var(--ink); }
    .score .bar { margin: .5rem 0; }
    .score .waived { margin-top: .8rem; }
    .score .waived + .bar { height: .35rem; }
    .result dl, .rows { font-size: .92rem; }
    .result dl div, .rows div { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0 1rem;
      padding: .12rem 0; }
    .result dl div { grid-template-columns: 4.5rem 1fr; }
    .rows dd { grid-column: 2; }
    dt { color: var(--faint); }
    .tiles { display: grid; gap: .8rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr)); }
    .tiles li { --tone: var(--unsure); display: grid; }
    li.published, td.published { --tone: var(--good); }
    td.claimed, td.unknown { --tone: var(--unsure); }
    li.partial, td.partial { --tone: var(--fair); }
    li.unpublished, td.unpublished { --tone: var(--bad); }
    li.not-applicable, td.not-applicable { --tone: var(--faint); }
    .tiles a { display: flex; flex-direction: column; gap: .55rem; padding: 1rem 1.1rem;
      border-radius: 0 0 .6rem .6rem; text-decoration: none; border-top: 3px solid var(--tone);
      background: color-mix(in srgb, var(--tone) var(--wash), var(--paper)); }
    .tiles a:hover .name { text-decoration: underline; }
    .tiles .name { font-weight: 500; line-height: 1.35; }
    .foot { margin-top: auto; display: flex; flex-wrap: wrap; gap: .3rem .8rem; color: var(--faint);
      font-size: .85rem; font-variant-numeric: tabular-nums; align-items: center; }
    .steps { counter-reset: step; }
    .steps > li { counter-increment: step; position: relative; padding: 0 0 1.2rem 2.6rem; }
    .steps > li::before { content: counter(step); position: absolute; left: 0; top: 0;
      width: 1.7rem; height: 1.7rem; border: 1px solid var(--rule); border-radius: 50%;
      text-align: center; font-size: .85rem; line-height: 1.65rem; color: var(--faint); }
    .worth { display: flex; flex-wrap: wrap; gap: 0 1rem; color: var(--faint); font-size: .92rem;
      align-items: baseline; }
    .gain { color: var(--good); font-weight: 650; }
    .steps > li > p:not(.worth), .grounds > p, .gate p, .places p { max-width: 70ch; }
    .way { margin-bottom: 1rem; }
    .snippet { margin-top: .7rem; border: 1px solid var(--rule); border-radius: .5rem;
      overflow: hidden; max-width: 54rem; }
    .snippet figcaption { background: var(--card); color: var(--faint); font-size: .82rem;
      padding: .35rem .9rem; border-bottom: 1px solid var(--rule); }
    .snippet pre { margin: 0; padding: .8rem .9rem; overflow-x: auto; overflow-wrap: normal; }
    .snippet pre:focus-visible { outline-offset: -3px; }
    .criterion { display: grid; grid-template-columns: 13rem 1fr; gap: .5rem 2rem;
      border-top: 1px solid var(--rule); padding: 1.4rem 0 1.6rem; }
    .criterion:target { box-shadow: -1.2rem 0 0 var(--paper), -1.4rem 0 0 var(--unsure); }
    .verdict { display: flex; flex-direction: column; gap: .3rem; font-size: .92rem;
      color: var(--faint); align-items: flex-start; font-variant-numeric: tabular-nums; }
    .verdict .outcome { font-size: 1.05rem; }
    .grounds { min-width: 0; display: grid; gap: .6rem; }
    .grounds h3, .grounds h4 { font-size: 1.12rem; }
    .rests { display: flex; gap: .9rem; }
    .rests .grade, .evidence .grade { min-width: 6.6rem; flex: none; font-size: .92rem; }
    .place { color: var(--faint); font-size: .88rem; }
    .waiver { border-left: 3px solid var(--fair); padding: .1rem 0 .1rem 1rem; font-size: .95rem; }
    .waiver strong { color: var(--fair); }
    details > summary { font-size: .92rem; padding: .1rem 0; }
    details[open] > summary { color: var(--ink); font-weight: 600; margin-bottom: .5rem; }
    details > p { max-width: 70ch; margin-bottom: .6rem; }
    .about { padding: 1rem 0; border-top: 1px solid var(--rule); display: grid; gap: .5rem;
      max-width: 70ch; }
    .about h3 { font-size: 1.12rem; }
    .about h3 code { color: var(--faint); font-weight: 400; margin-left: .5em; }
    .more { font-size: .92rem; color: var(--faint); }
    .sources { font-size: .92rem; color: var(--faint); }
    .evidence li { display: flex; gap: .9rem; padding: .8rem 0; border-top: 1px solid var(--rule); }
    .evidence li > div { min-width: 0; display: grid; gap: .35rem; flex: 1; }
    blockquote { border-left: 3px solid var(--rule); padding-left: .9rem; white-space: pre-wrap;
      font-size: .95rem; }
    .marks { color: var(--faint); font-size: .8rem; }
    .sight { display: grid; gap: 2.5rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
    .places { margin-top: .7rem; font-size: .92rem; }
    .places li { border-top: 1px solid var(--rule); padding: .5rem 0; }
    .places li p + p { color: var(--faint); }
    .key { display: grid; gap: .5rem 2rem; margin-bottom: 1rem; font-size: .92rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); }
    .key div { display: grid; grid-template-columns: 10.5rem 1fr; gap: 0 .8rem; }
    .key dd { color: var(--faint); }
    .provenance { border-top: 3px solid var(--ink); padding-top: 1.5rem; }
    .provenance .note { margin-top: 1rem; }
    """

  private static let overview = """
    .chapter + .chapter, .overview + .chapter { border-top: 1px solid var(--rule); margin-top: 5rem;
      padding-top: 4rem; }
    .wide { overflow-x: auto; margin-inline: -.5rem; padding-inline: .5rem; }
    .heat { border-collapse: separate; border-spacing: .2rem; width: 100%; font-size: .88rem; }
    .heat th { text-align: left; font-weight: 500; color: var(--faint); padding: .4rem .7rem .4rem 0;
      vertical-align: middle; }
    .heat thead th:nth-child(n + 3) { padding-left: .5rem; }
    .heat tbody th { color: var(--ink); font-weight: 600; min-width: 11rem; }
    .heat td { padding: .5rem; border-radius: .35rem; min-width: 7rem;
      background: color-mix(in srgb, var(--tone, var(--paper)) calc(var(--wash) * 1.6), var(--paper)); }
    .heat:not(.many) { table-layout: fixed; min-width: 58rem; }
    .heat thead th:first-child { width: 13rem; }
    .heat thead th:nth-child(2) { width: 8rem; }
    .heat .outcome { gap: .35em; }
    .heat td a { text-decoration: none; }
    .heat td a:hover { text-decoration: underline; }
    .heat td.score { padding-left: 0; min-width: 8rem; font-variant-numeric: tabular-nums; }
    .heat .tag { display: inline-block; margin-top: .25rem; }
    .heat .bar { height: .4rem; margin-top: .25rem; }
    .heat .waived { color: var(--faint); font-size: .8rem; }
    """

  private static let narrow = """
    @media screen and (max-width: 56rem) {
      main { padding: 1.75rem 1.1rem 3rem; }
      .gate, .result, .criterion { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
      .gate { padding: 1rem 1.1rem; }
      .gate .way { grid-column: 1; }
      .verdict { flex-flow: row wrap; gap: .2rem 1rem; align-items: baseline; }
      section, .provenance { margin-top: 2.5rem; }
      .result { margin-top: 0; }
    }
    @media screen and (max-width: 44rem) {
      .rests, .evidence li { flex-direction: column; gap: .2rem; }
      .steps > li { padding-left: 2.2rem; }
      .key div { grid-template-columns: 1fr; }
      .tiles { gap: .6rem; }
      .tiles a { gap: .25rem; padding: .75rem .9rem; }
      .wide { overflow: visible; }
      .heat:not(.many) { min-width: 0; }
      .heat, .heat tbody, .heat tr, .heat th, .heat td { display: block; }
      .heat thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      .heat tr { border-top: 1px solid var(--rule); padding: .8rem 0; }
      .heat td { display: flex; gap: .6rem; margin-top: .2rem; align-items: baseline; }
      .heat td::before { content: attr(data-name); flex: 0 0 7.5rem; color: var(--faint); }
      .heat tbody th { padding: 0; }
      .heat td.score { align-items: center; padding: 0; margin: .2rem 0 .5rem; }
      .heat td.score::before { content: none; }
      .heat td.score .bar { flex: 1; margin: 0; }
    }
    """

  private static let print = """
    @page { margin: 15mm 14mm; }
    @media print {
      html { font-size: 8.6pt; }
      body { font-size: 1rem; }
      main { max-width: none; padding: 0; }
      section, .provenance { margin-top: 1.9rem; }
      .masthead { margin-bottom: 1.2rem; }
      .gate, .tiles a, .heat td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .result { gap: 1.5rem; padding: 1rem 0; }
      .tiles { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .5rem; }
      .tiles a { padding: .6rem .7rem; }
      .criterion { display: block; padding: 1rem 0; }
      .verdict { flex-direction: row; gap: 1.2rem; align-items: baseline; break-after: avoid; }
      .chapter + .chapter, .overview + .chapter { break-before: page; border: 0; margin: 0; padding: 0; }
      h1, h2, h3, h4, summary, .grounds > p, .rows { break-after: avoid; }
      .evidence li, .steps > li, .tiles li, .places li, .heat tr, .gate, .result, .snippet, .rows div,
      .key div { break-inside: avoid; }
      details::details-content { content-visibility: visible; display: block; block-size: auto; }
      summary { list-style: none; color: var(--ink); font-weight: 600; }
      .rests, .more { display: none; }
      .snippet pre { white-space: pre-wrap; overflow-wrap: anywhere; }
      .wide { overflow: visible; }
      .heat:not(.many) { min-width: 0; }
      .heat { font-size: .8rem; }
      .heat td, .heat tbody th, .heat td.score { min-width: 0; }
      .heat thead th:first-child { width: 20%; }
      .place .named::after { content: " <" attr(href) ">"; font-size: .9em; }
      a { text-decoration: none; }
    }
    """
}
