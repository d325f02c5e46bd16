// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension ModelScope {
  /// Rows of a page, and pages that are read at most.
  private static let pageSize = 200
  private static let pageLimit = 15
  /// Objects beside the repository that are listed at most.
  private static let objectLimit = 1_000

  /// A dataset's list of files, page by page: the last is the one that is not full.
  func dataTree(_ place: Place) async -> Result<ModelScopeTree, FetchError> {
    do throws(FetchError) {
      let (rows, response) = try await page(1, of: place)
      var tree = ModelScopeTree(response)
      tree.add(rows)
      await addPages(of: place, behind: rows, to: &tree)
      return .success(tree)
    } catch {
      return .failure(error)
    }
  }

  private func addPages(
    of place: Place,
    behind first: ModelScopeRows,
    to tree: inout ModelScopeTree
  ) async {
    var (last, number) = (first, 1)
    while last.rows.count >= Self.pageSize {
      guard number < Self.pageLimit else { return tree.lacks("over \(number) pages") }
      number += 1
      do throws(FetchError) {
        let (rows, _) = try await page(number, of: place)
        // A host that knows no pages gives the first one again and again.
        guard rows.rows.first?.path != last.rows.first?.path else {
          return tree.lacks("page \(number) is the one before")
        }
        tree.add(rows)
        last = rows
      } catch {
        return tree.lacks("page \(number) could not be seen: \(error.reason)")
      }
    }
  }

  /// A page, asked a second time where it is refused: the host refuses one at times for no reason.
  private func page(
    _ number: Int,
    of place: Place
  ) async throws(FetchError) -> (ModelScopeRows, FetchResponse) {
    let url = place.data(page: number)
    let purpose = "the files of \(place.id), page \(number)"
    var answer = await ask(url, purpose: purpose)
    if case .unseen(let error) = answer, error.problem == .status(403) {
      answer = await ask(url, purpose: purpose)
    }
    return try opened(answer, as: ModelScopeRows.self).get()
  }

  /// The list, or where it shows nothing, the list of what older datasets keep beside it.
  func data(
    _ tree: Result<ModelScopeTree, FetchError>,
    of place: Place
  ) async -> Result<ModelScopeTree, FetchError> {
    guard case .success(let found) = tree, found.lack == nil,
      case .barred(.empty, _) = DataFiles(found.files, words: context.files.data)
        .sight(of: place.id, license: nil)
    else { return tree }
    do throws(FetchError) {
      let answer = await ask(
        place.objects(most: Self.objectLimit),
        purpose: "what \(place.id) keeps beside its repository"
      )
      let (rows, response) = try opened(answer, as: ModelScopeRows.self).get()
      guard !rows.rows.isEmpty else { return tree }
      var tree = ModelScopeTree(response)
      tree.add(rows)
      if rows.rows.count >= Self.objectLimit { tree.lacks("over \(Self.objectLimit) objects") }
      return .success(tree)
    } catch {
      return .failure(error)
    }
  }
}

extension ModelScope.Place {
  /// The address of a page of a dataset's list of files.
  func data(page: Int) -> String {
    api("/repo/tree?Revision=\(branch)&Recursive=True&PageNumber=\(page)&PageSize=200")
  }

  /// The address of the list of what a dataset keeps in storage of its own.
  func objects(most: Int) -> String {
    api("/oss/tree/?MaxLimit=\(most)&Revision=\(branch)&Recursive=True&FilterDir=True")
  }
}
