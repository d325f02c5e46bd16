// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The looks of the calibration's page.
enum CalibrationStyle {
  static let sheet = """
    \(PageStyle.palette)
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
    main { max-width: 68rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
    h1 { font-size: 1.9rem; margin: 0; letter-spacing: -.02em; }
    h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; }
    .lead { font-size: 1.05rem; color: var(--faint); margin: .25rem 0 1.5rem; }
    .lead strong { color: var(--ink); }
    .notes { color: var(--faint); padding-left: 1.2rem; }
    .key { color: var(--faint); font-size: .87rem; }
    .key span { --share: 60%; color: var(--ink); padding: .15rem .5rem; border-radius: .3rem;
      margin-right: .15rem; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
    .scores { width: 100%; }
    .scores th, .scores td { padding: .45rem .75rem; border-bottom: 1px solid var(--rule);
      text-align: right; white-space: nowrap; }
    .scores thead th { color: var(--faint); font-weight: 500; }
    .scores tbody th, .scores .bar, .scores thead th:last-child { text-align: left; }
    .scores tbody th { font-weight: 600; padding-left: 0; }
    .scores th:first-child { position: sticky; left: 0; background: var(--paper); }
    .scores .bar { color: var(--faint); }
    .met { color: var(--good); font-weight: 700; }
    .missed { color: var(--bad); font-weight: 700; }
    .grid { display: grid; gap: 1.25rem;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 28rem), 1fr)); }
    .grid.small { grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
    figure { margin: 0; padding: 1rem; background: var(--card); border-radius: .6rem;
      min-width: 0; }
    figcaption { margin-bottom: .6rem; color: var(--faint); font-size: .87rem; }
    figcaption strong { display: block; color: var(--ink); font-size: 1rem; }
    .heat { width: 100%; font-size: .8rem; table-layout: fixed; }
    .heat th { font-weight: 500; color: var(--faint); padding: .25rem 0; white-space: nowrap; }
    .heat thead th { font-size: .7rem; }
    .heat td:first-child { width: 3.2rem; }
    .heat tbody th { text-align: left; }
    .heat td { text-align: center; padding: .4rem 0; border: 2px solid var(--card); }
    .none { color: var(--faint); }
    .right { background: color-mix(in srgb, var(--good) calc(var(--share) * .55), transparent); }
    .wrong { background: color-mix(in srgb, var(--bad) calc(var(--share) * .55), transparent);
      font-weight: 700; }
    .undecided { background: color-mix(in srgb, var(--faint) calc(var(--share) * .35), transparent); }
    article { border-top: 1px solid var(--rule); padding: .9rem 0; }
    h3 { display: flex; flex-wrap: wrap; column-gap: .75rem; font-size: 1rem; margin: 0 0 .4rem;
      overflow-wrap: anywhere; }
    h3 span { color: var(--faint); font-weight: 400; }
    .sides { display: grid; gap: 1.5rem; grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .sides p { margin: 0 0 .3rem; overflow-wrap: anywhere; }
    .who, .place { color: var(--faint); font-size: .87rem; }
    blockquote { margin: .4rem 0 0; padding: .1rem .8rem; border-left: 3px solid var(--rule);
      color: var(--faint); overflow-wrap: anywhere; }
    @media (max-width: 40rem) {
      main { padding: 1.5rem 1rem 3rem; }
      .wide { mask-image: linear-gradient(to left, transparent, #000 2.5rem); }
      .scores { font-size: .77rem; }
      .scores th, .scores td { padding: .45rem .25rem; }
      .scores thead th { font-size: .7rem; }
      .scores th:last-child, .scores .bar { padding-right: 2.5rem; }
      .sides { grid-template-columns: 1fr; gap: .6rem; }
      .grid:not(.small) .heat thead th { height: 5.2rem; vertical-align: bottom; }
      .grid:not(.small) .heat thead span { writing-mode: vertical-rl; transform: rotate(180deg); }
    }
    """
}
