// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "guidegen",
    products: [
        .executable(name: "guidegen", targets: ["guidegen"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CCmarkGFM",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
        ),
        .systemLibrary(name: "CExchange"),
        .systemLibrary(name: "CNettle", providers: [.apt(["nettle-dev"])]),
        .systemLibrary(name: "CQRencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CLibUUID", providers: [.apt(["uuid-dev"])]),
        .systemLibrary(name: "CYajl", providers: [.apt(["libyajl-dev"])]),
        .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
        .target(
            name: "GuideModel",
            dependencies: [.product(name: "Yams", package: "Yams")]
        ),
        .target(
            name: "Render",
            dependencies: [
                "CCmarkGFM",
                "CExchange",
                "CNettle",
                "CQRencode",
                "CStemmer",
                "CLibUUID",
                "CYajl",
                "CZip",
                "GuideModel",
                .product(name: "Mustache", package: "swift-mustache"),
            ]
        ),
        .executableTarget(
            name: "guidegen",
            dependencies: [
                "GuideModel",
                "Render",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "FlyingFox", package: "FlyingFox"),
            ]
        ),
        .testTarget(
            name: "GuideModelTests",
            dependencies: ["GuideModel"],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(
            name: "RenderTests",
            dependencies: ["GuideModel", "Render"],
            resources: [.copy("Fixtures"), .copy("Golden")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
