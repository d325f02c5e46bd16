// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Reporters

@Suite("A plot")
struct PlotTests {
  private static func plot(
    _ better: Comparison.Plot.Wish,
    _ points: [(low: Int, value: Double)]
  ) -> Comparison.Plot {
    Comparison.Plot(
      name: "Elo",
      better: better,
      points: points.enumerated().map { index, point in
        Comparison.Plot.Point(
          number: index + 1,
          name: "lab/model-\(index + 1)",
          score: Score(low: point.low, high: min(100, point.low + 20)),
          value: point.value
        )
      }
    )
  }

  @Test(
    "has in front what nothing is better than",
    arguments: [
      (Comparison.Plot.Wish.more, [(10, 5.0), (20, 4), (15, 4), (20, 1), (0, 5)], [1, 2]),
      (.less, [(10, 5.0), (20, 4), (15, 4), (20, 1), (0, 0.5)], [5, 4]),
      (.more, [(30, 2.0), (30, 2)], [1, 2]),
    ]
  )
  func front(better: Comparison.Plot.Wish, points: [(Int, Double)], front: [Int]) {
    #expect(Self.plot(better, points.map { ($0.0, $0.1) }).front.map(\.number) == front)
  }

  @Test(
    "has ticks at round values, without the errors of binary fractions",
    arguments: [
      (0.2...0.8, ["0", "0.2", "0.4", "0.6", "0.8"]),
      (8.9...14.6, ["8", "10", "12", "14", "16"]),
      (1150...1290, ["1150", "1200", "1250", "1300"]),
      (0...52_000, ["0", "20k", "40k", "60k"]),
      (3_000_000...9_000_000, ["0", "2M", "4M", "6M", "8M", "10M"]),
      (0.00001...0.00005, ["0", "1e-5", "2e-5", "3e-5", "4e-5", "5e-5"]),
      (-0.3...0.1, ["-0.3", "-0.2", "-0.1", "0", "0.1"]),
      (0...0, ["0", "1"]),
    ]
  )
  func ticks(range: ClosedRange<Double>, words: [String]) {
    #expect(PlotAxis(range).ticks.map(\.words) == words)
  }

  @Test("keeps labels off points and off each other, wide and narrow", arguments: [2, 12, 24, 60])
  func labels(count: Int) throws {
    let points = (0..<count).map { index -> (low: Int, value: Double) in
      let low = index * 37 % 11 * 10
      return (low, Double(index * 29 % 41))
    }
    let plot = Self.plot(.more, points)
    let axis = PlotAxis(plot.range)
    let labels = PlotLabeling.labels(of: plot, on: axis)
    for (widths, hasNames) in [(PlotLabeling.wide, true), (PlotLabeling.narrow, false)] {
      for share in 0...20 {
        let length = widths.upperBound - widths.lowerBound
        let width = widths.lowerBound + length * Double(share) / 20
        #expect(Self.collisions(plot, labels, on: axis, width: width, hasNames: hasNames) == [])
      }
    }
    #expect(labels.count { $0.spot != nil } >= min(count, 40))
    #expect(labels.allSatisfy { $0.name != nil } == (count <= 24))
  }

  /// The numbers of labels that cover a point or a label before them in a plot of one width.
  private static func collisions(
    _ plot: Comparison.Plot,
    _ labels: [PlotLabel],
    on axis: PlotAxis,
    width: Double,
    hasNames: Bool
  ) -> [Int] {
    var taken = plot.points.map { $0.box(radius: 5, on: axis) }
    return zip(plot.points, labels).compactMap { point, label in
      guard let spot = label.spot else { return nil }
      let name = hasNames ? label.name : nil
      let words = name.map { "\(label.number) \($0)" } ?? "\(label.number)"
      let box = spot.box(
        width: BadgeFace.plain.width(of: words).pixels,
        x: point.x,
        y: PlotLabeling.y(of: point.value, on: axis)
      )
      defer { taken.append(box) }
      return taken.contains { overlap($0, box, width) } ? label.number : nil
    }
  }

  private static func overlap(_ one: PlotBox, _ other: PlotBox, _ width: Double) -> Bool {
    one.left.place(in: width) < other.right.place(in: width)
      && other.left.place(in: width) < one.right.place(in: width)
      && one.top < other.bottom && other.top < one.bottom
  }

  @Test("of characters joins numbers that would cover each other")
  func clusters() {
    let marks = [(0, 1), (4, 12), (5, 3), (30, 7), (40, 8), (40, 20)]
    let clusters = PlotCluster.all(marks, width: 42)
    #expect(clusters.map(\.text) == ["1", "12,3", "7", "8,20"])
    #expect(clusters.map(\.start) == [0, 4, 30, 38])
    let crowd = PlotCluster.all((1...20).map { (0, $0) }, width: 12)
    #expect(crowd.map { $0.text(within: 12) } == ["1,2,3,4,5,6…"])
  }

  @Test("of characters shows every model's number")
  func everyNumber() {
    let rows = (0..<30).map { index in
      Comparison.Row(
        audit: .sample(score: Score(low: 50, high: 80)),
        quality: .known(Double(index / 15))
      )
    }
    let text = ComparisonReporter.text.render(
      Comparison(rows: rows, quality: "Elo"),
      RenderStyle(width: 60)
    )
    let plot = text[(text.firstRange(of: "Elo against openness")?.upperBound ?? text.endIndex)...]
    let numbers = Set(plot.split { !$0.isNumber }.compactMap { Int($0) })
    #expect(numbers.isSuperset(of: 1...30))
    #expect(plot.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }
}
