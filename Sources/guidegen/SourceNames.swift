import GuideModel
import Render

/// Names files as the user knows them: the folder as it was typed, joined with the path inside it.
struct SourceNames {
    let content: String
    let theme: String

    func name(of file: SourceFile) -> String {
        switch file {
        case .content(let path): Self.join(content, path.description)
        case .theme(let path): Self.join(theme, path)
        case .named(let path): path
        }
    }

    private static func join(_ folder: String, _ path: String) -> String {
        folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }
}
