// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension PlotDrawing {
  /// What the line is and which models are on it, and what the plot does not show.
  var caption: Markup {
    let front = plot.front.map { point -> Markup in
      "<li><span class=\"number\">\(point.number)</span> <span>\(point.name)</span></li>"
    }
    let than = plot.better == .more ? "as high" : "as low"
    let bare = labels.count { $0.spot == nil }
    let rest: Markup? =
      bare == 0
      ? nil
      : """
      <p>\(bare) points stand too close for a number; the tables have all figures.</p>

      """
    return """
      <figcaption>
      <p><svg class="key-line" aria-hidden="true"><line class="front" x2="100%" y1="50%" y2="50%"/>\
      </svg> The front: no other model is at least as open for certain and \(than) here, and better \
      in one of the two.</p>
      <ul>\(front)</ul>
      \(rest)</figcaption>

      """
  }
}
