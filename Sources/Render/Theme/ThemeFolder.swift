import Foundation
import GuideModel

/// The folder of a theme: the only reader of themes.
public struct ThemeFolder: Sendable {
    private let root: String

    /// Names a folder, which is not touched before `read`.
    public init(root: String) {
        self.root = root
    }

    /// Reads and checks the theme; the value is nothing when it cannot be used.
    public func read() throws(ThemeFolderError) -> Outcome<Theme?> {
        let source = try source()
        let made = Theme.make(source.value, uses: PageTemplate.uses)
        return Outcome(source.hasErrors ? nil : made.value, source.diagnostics + made.diagnostics)
    }

    /// Reads the theme's files.
    func source() throws(ThemeFolderError) -> Outcome<ThemeSource> {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), isFolder.boolValue else {
            throw .missing(root)
        }
        var source = ThemeSource()
        var diagnostics: [Diagnostic] = []
        for path in files(in: "templates") where path.hasSuffix(".mustache") {
            guard let text = text(of: "templates/\(path)", &diagnostics) else { continue }
            source.templates.append(ThemeSource.Template(name: String(path.dropLast(9)), text: text))
        }
        source.assets = files(in: "assets").compactMap { asset($0, in: "assets", &diagnostics) }
        source.scripts = files(in: "scripts").filter { $0.hasSuffix(".js") }.compactMap {
            asset($0, in: "scripts", &diagnostics)
        }
        if FileManager.default.fileExists(atPath: root + "/" + ZimEdition.illustration) {
            source.illustration = bytes(of: ZimEdition.illustration, &diagnostics)
        }
        for path in files(in: "strings") where path.hasSuffix(".yaml") {
            if let list = words("strings/\(path)", &diagnostics) { source.words.append(list) }
        }
        if let text = text(of: "theme.yaml", &diagnostics) {
            source.manifest = ThemeFile.manifest(text, &diagnostics)
        }
        return Outcome(source, diagnostics)
    }

    /// The files below a folder of the theme, by their path in it, in order; hidden files are left alone.
    private func files(in folder: String) -> [String] {
        let paths =
            FileManager.default.enumerator(atPath: root + "/" + folder)?.compactMap { $0 as? String } ?? []
        return paths.filter { path in
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(
                atPath: "\(root)/\(folder)/\(path)",
                isDirectory: &isFolder
            )
            return isThere && !isFolder.boolValue
                && !path.split(separator: "/").contains { $0.hasPrefix(".") }
        }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func asset(_ path: String, in folder: String, _ diagnostics: inout [Diagnostic]) -> ThemeSource
        .Asset?
    {
        bytes(of: "\(folder)/\(path)", &diagnostics).map { ThemeSource.Asset(path: path, bytes: $0) }
    }

    private func words(_ path: String, _ diagnostics: inout [Diagnostic]) -> ThemeSource.WordList? {
        let name = path.dropFirst("strings/".count).dropLast(".yaml".count)
        guard let language = LanguageTag(String(name)) else {
            report("`\(name)` is no language tag", path, &diagnostics)
            return nil
        }
        guard let text = text(of: path, &diagnostics) else { return nil }
        return ThemeFile.words(text, language: language, &diagnostics)
    }

    private func text(of path: String, _ diagnostics: inout [Diagnostic]) -> String? {
        guard let bytes = bytes(of: path, &diagnostics) else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            report("the file is not UTF-8 text", path, &diagnostics)
            return nil
        }
        let unmarked =
            text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        return unmarked.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(
            of: "\r",
            with: "\n"
        )
    }

    private func bytes(of path: String, _ diagnostics: inout [Diagnostic]) -> [UInt8]? {
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)))
        } catch {
            report("the file cannot be read", path, &diagnostics)
            return nil
        }
    }

    private func report(_ message: String, _ path: String, _ diagnostics: inout [Diagnostic]) {
        diagnostics.append(Diagnostic(.themeFile, .error, message, file: .theme(path), span: .start))
    }
}

/// Why there is no theme at all.
public enum ThemeFolderError: Error, Equatable, Sendable {
    /// There is no such folder.
    case missing(String)
}
