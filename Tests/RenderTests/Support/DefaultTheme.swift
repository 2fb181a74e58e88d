import Foundation
import GuideModel

@testable import Render

/// The theme that comes with guidegen, read from the repository.
enum DefaultTheme {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("themes/default").path
}
