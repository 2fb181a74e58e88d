/// A file that a finding points at, named from the folder that it was read from.
public enum SourceFile: Hashable, Comparable, Sendable {
    /// A file of the content folder.
    case content(ContentPath)
    /// A file of the theme, by its path inside the theme's folder.
    case theme(String)
    /// A file that was named on the command line, as it was typed.
    case named(String)

    /// The path inside its folder.
    public var path: String {
        switch self {
        case .content(let path): path.description
        case .theme(let path), .named(let path): path
        }
    }

    /// Orders content before the theme before other files, each by its path.
    public static func < (left: SourceFile, right: SourceFile) -> Bool {
        (left.rank, left.path) < (right.rank, right.path)
    }

    private var rank: Int {
        switch self {
        case .content: 0
        case .theme: 1
        case .named: 2
        }
    }
}
