import AuditModel
extension HuggingFace {
  func readPage(_ r: Reference, into o: inout Opening) async {}
  func readListPage(_ o: Opening, into l: inout Listing) async {}
}
