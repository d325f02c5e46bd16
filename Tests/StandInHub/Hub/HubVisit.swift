// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// An inquiry to the hub, read: who asks for what.
struct HubVisit: Sendable {
  var inquiry: Inquiry
  var caller: Caller
  var place: HubPlace
}
