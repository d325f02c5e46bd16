// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Finds places for labels where they cover no point and no other label, and no line if they can.
///
/// A plot is as wide as its page allows, its height is fixed, and labels keep their size. So a place
/// must be free in every width that a page gives, with names, or with the numbers alone that a
/// telephone shows.
struct PlotLabeling {
  /// The height of a plot in pixels.
  static let height = 320.0
  /// The widths of a plot in pixels where names are shown: of two side by side, and of one alone.
  static let wide = 430.0...664
  /// The widths of a plot in pixels where only numbers are shown: of pages from 320 pixels on.
  static let narrow = 215.0...604

  /// With more models, only those of the front are named, so that the rest have room for numbers.
  private static let mostNames = 24
  /// Pixels beside a plot that a label may reach into.
  private static let beside = (left: 2.0, right: 16.0)

  /// What is taken where labels are so wide.
  private struct Page {
    var widths: ClosedRange<Double>
    var hasNames: Bool
    /// Where points, labels and their lines are.
    var taken: [PlotBox] = []
  }

  private let axis: PlotAxis
  private var pages = [Page(widths: wide, hasNames: true), Page(widths: narrow, hasNames: false)]
  /// Where bars and the line of the front are: a label covers them if it has no place elsewhere.
  private var lines: [PlotBox] = []

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
    let points = plot.points.map { $0.box(radius: 6, on: axis) }
    for index in pages.indices { pages[index].taken = points }
    lines = plot.bars(on: axis) + plot.frontBoxes(on: axis)
  }

  private mutating func place(_ point: Comparison.Plot.Point, name: String?) -> PlotLabel {
    let named = name == nil ? [] : [(name, false), (name, true)]
    for (name, isOverLines) in named + [(nil, false), (nil, true)] {
      let widths = pages.map { Self.width(point.number, $0.hasNames ? name : nil) }
      let spot = PlotLabel.Spot.all.first { spot in
        zip(pages, widths).allSatisfy { page, width in
          fits(spot, of: point, width: width, in: page, overLines: isOverLines)
        }
      }
      guard let spot else { continue }
      let (x, y) = (point.x, Self.y(of: point.value, on: axis))
      for (index, width) in zip(pages.indices, widths) {
        pages[index].taken += [spot.box(width: width, x: x, y: y)] + spot.line(x: x, y: y)
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
    overLines isOverLines: Bool
  ) -> Bool {
    let (x, y) = (point.x, Self.y(of: point.value, on: axis))
    let box = spot.box(width: width, x: x, y: y)
    func isFree(_ box: PlotBox, of taken: [PlotBox]) -> Bool {
      !taken.contains { box.meets($0, in: page.widths) }
    }
    return box.top >= -4 && box.bottom <= Self.height - 1
      && box.lies(in: page.widths, beside: Self.beside)
      && isFree(box, of: page.taken) && (isOverLines || isFree(box, of: lines))
      && spot.line(x: x, y: y).allSatisfy { isFree($0, of: page.taken) }
  }

  /// The width of a label in pixels, measured in a face wider than those that pages are shown in.
  private static func width(_ number: Int, _ name: String?) -> Double {
    let words = "\(number)" + (name.map { " \($0.neutralized)" } ?? "")
    return BadgeFace.plain.width(of: words).pixels * 12 / 11
  }
}
