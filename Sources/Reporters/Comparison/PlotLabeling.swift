// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Finds places for labels where they cover no point, no bar and no other label.
///
/// A plot is as wide as its page, its height is fixed, and labels keep their size. What is free in
/// the narrowest page stays free in a wider one, since points only move apart. So every place is
/// tried in the two narrowest: the one that shows names, and that of a telephone, which shows
/// numbers alone.
struct PlotLabeling {
  /// A page in which labels must fit.
  private struct Page {
    var width: Double
    var hasNames: Bool
    /// Where points, labels and their lines are.
    var taken: [PlotBox] = []
    /// Where bars and the line of the front are: a label covers one only if it has no place elsewhere.
    var bars: [PlotBox] = []
  }

  /// The height of a plot in pixels.
  static let height = 320.0
  /// Pixels from the base of the axis to the point of the greatest value and back.
  private static let margin = (left: 2.0, right: 20.0, top: 4.0, bottom: 1.0)

  /// With more models, only those of the front are named, so that the rest have room for numbers.
  private static let mostNames = 24

  private let axis: PlotAxis
  private var pages = [Page(width: 430, hasNames: true), Page(width: 215, hasNames: false)]

  /// The labels of a plot, in the order of its points; those of the front are placed first.
  static func labels(of plot: Comparison.Plot, on axis: PlotAxis) -> [PlotLabel] {
    var labeling = PlotLabeling(axis: axis)
    labeling.take(plot)
    let front = Set(plot.front.map(\.number))
    let order =
      plot.points.filter { front.contains($0.number) }
      + plot.points.filter { !front.contains($0.number) }
    let names = plot.shortNames.filter { plot.points.count <= mostNames || front.contains($0.key) }
    let labels = order.map { labeling.place($0, name: names[$0.number]) }
    return labels.sorted { $0.number < $1.number }
  }

  private init(axis: PlotAxis) { self.axis = axis }

  /// The height of a value, in pixels from the top.
  static func y(of value: Double, on axis: PlotAxis) -> Double {
    height - (axis.share(of: value) * height).rounded()
  }

  private mutating func take(_ plot: Comparison.Plot) {
    for index in pages.indices {
      pages[index].bars = front(plot, in: pages[index])
      for point in plot.points {
        let (x, y) = place(of: point, in: pages[index])
        let end = Double(point.high) / 100 * pages[index].width
        pages[index].taken.append(PlotBox(left: x - 6, right: x + 6, top: y - 6, bottom: y + 6))
        pages[index].bars.append(PlotBox(left: x, right: end + 3, top: y - 3, bottom: y + 3))
      }
    }
  }

  /// The room of the line over the models of the front.
  private func front(_ plot: Comparison.Plot, in page: Page) -> [PlotBox] {
    plot.frontSteps.flatMap { step in
      let y = Self.y(of: step.value, on: axis)
      let worst = plot.better == .more ? Self.height : 0
      let next = step.next.map { Self.y(of: $0, on: axis) } ?? worst
      let (start, end) = (
        Double(step.start) / 100 * page.width, Double(step.end) / 100 * page.width
      )
      return [
        PlotBox(left: start, right: end, top: y - 1, bottom: y + 1),
        PlotBox(left: end - 1, right: end + 1, top: min(y, next), bottom: max(y, next)),
      ]
    }
  }

  private func place(
    of point: Comparison.Plot.Point,
    in page: Page
  ) -> (x: Double, y: Double) {
    (Double(point.low) / 100 * page.width, Self.y(of: point.value, on: axis))
  }

  private mutating func place(_ point: Comparison.Plot.Point, name: String?) -> PlotLabel {
    let named = name == nil ? [] : [(name, false), (name, true)]
    for (name, isOverBars) in named + [(nil, false), (nil, true)] {
      let widths = pages.map { Self.width(point.number, $0.hasNames ? name : nil) }
      let spot = PlotLabel.Spot.all.first { spot in
        zip(pages, widths).allSatisfy { page, width in
          fits(spot, of: point, width: width, in: page, overBars: isOverBars)
        }
      }
      guard let spot else { continue }
      for (index, width) in zip(pages.indices, widths) {
        let (x, y) = place(of: point, in: pages[index])
        pages[index].taken += ([spot.box(width: width)] + spot.line).map { $0.moved(x: x, y: y) }
      }
      return PlotLabel(number: point.number, name: name, spot: spot)
    }
    return PlotLabel(number: point.number, name: nil, spot: nil)
  }

  private func fits(
    _ spot: PlotLabel.Spot,
    of point: Comparison.Plot.Point,
    width: Double,
    in page: Page,
    overBars isOverBars: Bool
  ) -> Bool {
    let (x, y) = place(of: point, in: page)
    let box = spot.box(width: width).moved(x: x, y: y)
    let room = PlotBox(
      left: -Self.margin.left,
      right: page.width + Self.margin.right,
      top: -Self.margin.top,
      bottom: Self.height - Self.margin.bottom
    )
    guard room.holds(box), !page.taken.contains(where: box.meets),
      isOverBars || !page.bars.contains(where: box.meets)
    else { return false }
    return !spot.line.contains { piece in
      page.taken.contains(where: piece.moved(x: x, y: y).meets)
    }
  }

  /// The width of a label in pixels, measured in a face wider than those that pages are shown in.
  private static func width(_ number: Int, _ name: String?) -> Double {
    let words = "\(number)" + (name.map { " \($0.neutralized)" } ?? "")
    return BadgeFace.plain.width(of: words).pixels * 12 / 11
  }
}
