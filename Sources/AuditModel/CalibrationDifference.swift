// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A card that is read otherwise than it is labelled, with the evidence on both sides.
package struct CalibrationDifference: Sendable, Hashable {
  package var id: String
  /// The criterion, or the name of a fact.
  package var subject: String
  package var label: String
  package var read: String
  /// What the person noted.
  package var noted: String
  /// The strongest observation of the reading; nil when there is none.
  package var observation: Observation?

  package init(
    id: String,
    subject: String,
    label: String,
    read: String,
    noted: String = "",
    observation: Observation? = nil
  ) {
    self.id = id
    self.subject = subject
    self.label = label
    self.read = read
    self.noted = noted
    self.observation = observation
  }
}
