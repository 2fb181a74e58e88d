import Foundation

/// One walk through the content folder that lists its files and refuses what no file system should hand on.
struct FolderWalk {
    /// The folder, with every symbolic link of its own path resolved.
    let base: String
    /// Every file, in path order once the walk has run.
    private(set) var files: [ContentPath] = []
    /// What was refused.
    private(set) var diagnostics: [Diagnostic] = []

    init(base: String) {
        self.base = base
    }

    /// Folders lie at most this deep; deeper ones are a loop or a mistake.
    private static let deepest = 16

    mutating func run() {
        visit(folder: "", enteredBy: [base])
        files.sort()
    }

    private mutating func visit(folder: String, enteredBy parents: [String]) {
        let full = folder.isEmpty ? base : base + "/" + folder
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: full) else {
            report(folder, .unreadableFile, "the folder `\(folder)` cannot be opened")
            return
        }
        for name in names.sorted() where !Self.isPassedOver(name) {
            visit(folder.isEmpty ? name : folder + "/" + name, enteredBy: parents)
        }
    }

    private mutating func visit(_ path: String, enteredBy parents: [String]) {
        let full = base + "/" + path
        guard let status = FileStatus(full) else { return }
        switch status.kind {
        case .file: keep(path)
        case .folder: enter(path, parents: parents)
        case .link: follow(path, parents: parents)
        case .other:
            report(path, .specialFile, "`\(path)` is neither a file nor a folder")
        }
    }

    private mutating func enter(_ path: String, parents: [String]) {
        guard parents.count < Self.deepest else {
            report(path, .folderTooDeep, "`\(path)` lies too deep")
            return
        }
        visit(folder: path, enteredBy: parents + [base + "/" + path])
    }

    private mutating func follow(_ path: String, parents: [String]) {
        guard let resolved = realpath(base + "/" + path, nil) else {
            report(path, .brokenSymbolicLink, "the symbolic link `\(path)` leads nowhere")
            return
        }
        defer { free(resolved) }
        let target = String(cString: resolved)
        guard target.hasPrefix(base + "/") else {
            report(
                path,
                .symbolicLinkLeavesFolder,
                "the symbolic link `\(path)` leads out of the content folder"
            )
            return
        }
        guard let status = FileStatus(target) else { return }
        switch status.kind {
        case .file: keep(path)
        case .folder where !parents.contains(target): enter(path, parents: parents + [target])
        case .folder:
            report(path, .brokenSymbolicLink, "the symbolic link `\(path)` leads back to a folder it lies in")
        case .link, .other: report(path, .specialFile, "`\(path)` is neither a file nor a folder")
        }
    }

    private mutating func keep(_ path: String) {
        if let path = ContentPath(path) { files.append(path) }
    }

    private mutating func report(_ path: String, _ rule: RuleID, _ message: String) {
        let place = ContentPath(path) ?? ContentPath(parts: ["."])
        diagnostics.append(Diagnostic(rule, .error, message, file: .content(place), span: .start))
    }
}

extension FolderWalk {
    /// Whether a name belongs to an editor, a desktop or a tool, not to the guide.
    static func isPassedOver(_ name: String) -> Bool {
        let lower = name.lowercased()
        return name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("~$") || name == "4913"
            || (name.hasPrefix("#") && name.hasSuffix("#"))
            || temporaryEndings.contains { lower.hasSuffix($0) }
            || desktopFiles.contains(lower)
    }

    private static let temporaryEndings = [".swp", ".swo", ".swx", ".tmp", ".temp", ".crswap", ".part"]
    private static let desktopFiles: Set<String> = ["thumbs.db", "desktop.ini", "__macosx"]
}

extension RuleID {
    static let specialFile = RuleID("special-file")
    static let folderTooDeep = RuleID("folder-too-deep")
    static let brokenSymbolicLink = RuleID("broken-symbolic-link")
    static let symbolicLinkLeavesFolder = RuleID("symbolic-link-leaves-folder")
}
