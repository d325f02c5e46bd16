// swift-tools-version: 6.2
// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "candor",
  products: [.executable(name: "candor", targets: ["candor"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // The stand-in hub of the tests only; `swift build --product candor` does not build it.
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CCMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .systemLibrary(
      name: "CCurl",
      pkgConfig: "libcurl",
      providers: [.apt(["libcurl4-openssl-dev"])]
    ),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    .target(name: "AuditModel", swiftSettings: settings),
    .target(name: "Digests", dependencies: ["COpenSSL"], swiftSettings: settings),
    .target(
      name: "PolicyFiles",
      dependencies: ["AuditModel", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings
    ),
    .target(
      name: "Formats",
      dependencies: ["CZlib", "CZstd", "Digests"],
      swiftSettings: settings
    ),
    .target(
      name: "Crawlers",
      dependencies: [
        "AuditModel", "Digests", "Formats", "PolicyFiles", "CLibXML2", "CCMarkGFM",
        "CCurl", "CYAML",
      ],
      swiftSettings: settings
    ),
    .target(
      name: "RuleEngine",
      dependencies: ["AuditModel", "Digests", "PolicyFiles"],
      swiftSettings: settings
    ),
    .target(name: "Reporters", dependencies: ["AuditModel"], swiftSettings: settings),
    .executableTarget(
      name: "candor",
      dependencies: [
        "AuditModel", "Crawlers", "Digests", "Formats", "PolicyFiles", "Reporters", "RuleEngine",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // A link to the folder at the top, so that the rules come to lie beside the program.
      resources: [.copy("../../Rules")],
      swiftSettings: settings
    ),

    .target(
      name: "StandInHub",
      dependencies: [
        "AuditModel", "CCMarkGFM", "COpenSSL", "Crawlers", "Digests",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      path: "Tests/StandInHub",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "stand-in-hub",
      dependencies: [
        "StandInHub", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/StandInHubCommand",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "measure-cards",
      dependencies: [
        "AuditModel", "CCMarkGFM", "Crawlers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/MeasureCards",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "license-texts",
      dependencies: ["Formats"],
      path: "Tests/LicenseTool",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "measure-code",
      dependencies: [
        "AuditModel", "Crawlers", "PolicyFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/MeasureCode",
      swiftSettings: settings
    ),
    .target(
      name: "FaultServer",
      dependencies: [.product(name: "FlyingSocks", package: "FlyingFox")],
      path: "Tests/FaultServer",
      swiftSettings: settings
    ),
    .testTarget(name: "AuditModelTests", dependencies: ["AuditModel"], swiftSettings: settings),
    .testTarget(
      name: "CrawlersTests",
      dependencies: [
        "AuditModel", "CCMarkGFM", "Crawlers", "Digests", "FaultServer", "Formats", "PolicyFiles",
        "StandInHub",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "FormatsTests",
      dependencies: ["CZlib", "CZstd", "Formats"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "RuleEngineTests",
      dependencies: ["AuditModel", "PolicyFiles", "RuleEngine"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ReportersTests",
      dependencies: ["AuditModel", "Reporters"],
      exclude: ["Golden"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CandorTests",
      dependencies: [
        "AuditModel", "Crawlers", "Formats", "PolicyFiles", "Reporters", "RuleEngine", "StandInHub",
        "candor", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings
    ),
  ]
)
