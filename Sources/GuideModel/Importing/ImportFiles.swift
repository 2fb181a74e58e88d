import Foundation

/// The files of a source; the only place that reads them.
struct ImportFiles {
    let mapFile: String
    let source: String

    /// All bytes of a file.
    static func bytes(of path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }

    /// A table of cells and rows.
    func table(at path: String, _ reading: ImportMap.Reading) throws(ImportError) -> SourceTable {
        guard let bytes = Self.bytes(of: path) else { throw .missing(path) }
        guard let text = SourceText(bytes, encoding: reading.encoding) else { throw .undecodable(path) }
        return SourceTable.separated(text, named: path, reading)
    }

    /// A table that is laid beside the rows, from the source's folder or the map's.
    func table(joined join: ImportMap.Join, _ reading: ImportMap.Reading) throws(ImportError) -> SourceTable {
        let name = join.file.value
        var own = ImportMap.Reading()
        own.empty = reading.empty
        let folders = [source, mapFile].map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
        let places = name.hasPrefix("/") ? [name] : folders.map { $0 + "/" + name }
        let path = places.first { FileManager.default.fileExists(atPath: $0) }
        guard let bytes = Self.bytes(of: path ?? name) else { throw .missing(name) }
        guard let text = SourceText(bytes) else { throw .undecodable(name) }
        return SourceTable.separated(text, named: name, own)
    }

    /// The Markdown files in a folder and the folders inside it, in path order; no text where it cannot be read.
    func markdown(in folder: String) throws(ImportError) -> [(path: String, text: String?)] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue,
            let paths = FileManager.default.subpaths(atPath: folder)
        else { throw .missing(folder) }
        let endings = [".md", ".markdown", ".mdx", ".html"]
        let names = paths.filter { path in
            endings.contains { path.lowercased().hasSuffix($0) }
                && !path.split(separator: "/").contains { $0.hasPrefix(".") }
        }
        return names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }.map { name in
            (name, Self.bytes(of: folder + "/" + name).flatMap { SourceText($0)?.text })
        }
    }
}
