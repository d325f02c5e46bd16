// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A plot as SVG: across in percent of its width, so that it fits every page, and down in pixels.
struct PlotDrawing {
  let plot: Comparison.Plot
  /// The plot's number on the page, from 1, for the names of its anchors.
  let number: Int
  let axis: PlotAxis
  let labels: [PlotLabel]

  init(_ plot: Comparison.Plot, number: Int) {
    self.plot = plot
    self.number = number
    axis = PlotAxis(plot.range)
    labels = PlotLabeling.labels(of: plot, on: axis)
  }

  /// The figure with its heading and caption.
  var whole: Markup {
    """
    <figure class="plot">
    <h3>Openness and \(plot.name)</h3>
    <div class="canvas"><svg role="img" aria-labelledby="plot-\(number)-title plot-\(number)-text" \
    width="100%" height="\(height)">
    <title id="plot-\(number)-title">Openness and \(plot.name)</title>
    <desc id="plot-\(number)-text">\(description)</desc>
    \(grid)\(plot.points.map(bar))\(frontLine)\(zip(plot.points, labels).map(point))</svg></div>
    \(caption)</figure>

    """
  }

  private var height: Int { Int(PlotLabeling.height) }

  private func y(_ value: Double) -> Int { Int(PlotLabeling.y(of: value, on: axis)) }

  private var wish: String { plot.better == .more ? "more is better" : "less is better" }

  private var description: String {
    let front = plot.front.map { "\($0.number) \($0.name)" }.joined(separator: ", ")
    return "A scatter plot of \(plot.points.count) models. Across: openness from 0 to 100 percent. "
      + "Up: \(plot.name), from \(axis.ticks.first?.words ?? "0") to "
      + "\(axis.ticks.last?.words ?? "0"); \(wish). On the line of the best: \(front). "
      + "The table of facts holds every figure."
  }

  private var grid: Markup {
    let rows = axis.ticks.map { tick -> Markup in
      let y = y(tick.value)
      return """
        <line class="rule" x2="100%" y1="\(y)" y2="\(y)"/>\
        <text class="tick end" x="-8" y="\(y + 4)">\(tick.words)</text>

        """
    }
    let columns = stride(from: 0, through: 100, by: 20).map { share -> Markup in
      """
      <line class="edge" x1="\(share)%" x2="\(share)%" y1="\(height)" y2="\(height + 5)"/>\
      <text class="tick middle" x="\(share)%" y="\(height + 19)">\(share)</text>

      """
    }
    let name = plot.name.count > 28 ? plot.name.prefix(27) + "…" : plot.name
    return """
      <text class="axis" x="-44" y="-16">\(name), \(wish)</text>
      \(rows)<line class="edge" x2="100%" y1="\(height)" y2="\(height)"/>
      \(columns)<text class="axis end" x="100%" y="\(height + 40)">openness in percent</text>

      """
  }

  private func bar(_ point: Comparison.Plot.Point) -> Markup {
    guard point.high > point.low else { return "" }
    let y = y(point.value)
    return """
      <rect class="reach" x="\(point.low)%" y="\(y - 1)" width="\(point.high - point.low)%" \
      height="2"/><rect class="reach" x="\(point.high)%" y="\(y - 4)" width="2" height="8"/>

      """
  }

  /// Steps from the edge over the models of the front to the other edge: what lies behind them is
  /// worse in one of the two, and better in none.
  private var frontLine: Markup {
    let steps = plot.frontSteps.map { step -> Markup in
      let (y, next) = (y(step.value), step.next.map(self.y) ?? worst)
      let across: Markup? =
        step.start == step.end
        ? nil
        : """
        <line class="front" x1="\(step.start)%" x2="\(step.end)%" y1="\(y)" y2="\(y)"/>
        """
      let down: Markup? =
        y == next
        ? nil
        : """
        <line class="front" x1="\(step.end)%" x2="\(step.end)%" y1="\(y)" y2="\(next)"/>
        """
      return "\(across)\(down)"
    }
    return "\(steps)\n"
  }

  private var worst: Int { plot.better == .more ? height : 0 }

  private func point(_ point: Comparison.Plot.Point, _ label: PlotLabel) -> Markup {
    let isBest = plot.front.contains { $0.number == point.number }
    return """
      <svg x="\(point.low)%" y="\(y(point.value))" width="1" height="1" overflow="visible">\
      <title>\(point.name): \(point.score.words.withDash) % open, \(point.value.shortWords)</title>\
      <circle class="\(isBest ? "dot best" : "dot")" r="5"/>\(text(label))</svg>

      """
  }

  private func text(_ label: PlotLabel) -> Markup? {
    guard let spot = label.spot else { return nil }
    let (x, y) = (Int(spot.x), Int(spot.y))
    let line: Markup? =
      spot.isFar
      ? "<line class=\"leader\" x2=\"\(Int(spot.lineEnd.x))\" y2=\"\(Int(spot.lineEnd.y))\"/>" : nil
    let name: Markup? = label.name.map { "<tspan class=\"name\" dx=\"3\">\($0)</tspan>" }
    return """
      \(line)<text class="\(spot.isEnd ? "callout end" : "callout")" x="\(x)" y="\(y)">\
      <tspan class="number">\(label.number)</tspan>\(name)</text>
      """
  }
}
