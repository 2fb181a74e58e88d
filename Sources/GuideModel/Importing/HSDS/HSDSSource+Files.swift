import Foundation

/// A file of a source, with its name inside what the person named.
public struct ImportedFile: Sendable {
    /// Its name.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]

    /// Names some bytes.
    public init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

extension HSDSSource {
    /// Chooses what counts of some files: tables that lie at the top; else documents; else tables in a folder inside.
    ///
    /// A descriptor, `datapackage.json`, says what each table is called. `decode` reads JSON, or says why it cannot.
    public init(
        name: String,
        files: [ImportedFile],
        decode: ([UInt8]) -> Result<JSONValue, SourceFault>
    ) {
        self.name = name
        let sorted = files.sorted { $0.name.unicodeScalars.lexicographicallyPrecedes($1.name.unicodeScalars) }
        let isTable = { (file: ImportedFile) in file.name.lowercased().hasSuffix(".csv") }
        let depth = sorted.filter(isTable).map(\.name.depth).min()
        let documents = sorted.filter { $0.name.lowercased().hasSuffix(".json") && !$0.isDescriptor }
        let isTabular = depth == 0 || documents.isEmpty
        if let depth, isTabular {
            tables = sorted.filter { isTable($0) && $0.name.depth == depth }.map { ($0.name, $0.bytes) }
            for file in sorted where file.isDescriptor && file.name.depth == depth {
                readDescriptor(decode(file.bytes))
            }
            return
        }
        for file in documents {
            switch decode(file.bytes) {
            case .success(let content): self.documents.append(SourceDocument(file.name, content))
            case .failure(let fault): notes.append("`\(file.name)` was passed over: \(fault.reason)")
            }
        }
    }

    private mutating func readDescriptor(_ content: Result<JSONValue, SourceFault>) {
        guard case .success(let descriptor) = content else { return }
        guard case .list(let resources)? = descriptor["resources"] else { return }
        for resource in resources {
            guard let name = resource["name"]?.plainText, let path = resource["path"]?.plainText,
                let file = path.split(separator: "/").last
            else { continue }
            if tables.contains(where: { $0.name.hasSuffix(file) }) { names[String(file)] = name }
        }
    }

    /// The files that a path names: one file, or a folder with all inside it; names are those inside the folder.
    public static func files(at path: String) throws(ImportError) -> [ImportedFile] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw .missing(path)
        }
        let isDescriptor = path.hasSuffix("datapackage.json")
        guard isFolder.boolValue || isDescriptor else {
            guard let bytes = ImportFiles.bytes(of: path) else { throw .missing(path) }
            return [ImportedFile(path.split(separator: "/").last.map(String.init) ?? path, bytes)]
        }
        let folder = isFolder.boolValue ? path : URL(fileURLWithPath: path).deletingLastPathComponent().path
        guard let names = FileManager.default.subpaths(atPath: folder) else { throw .missing(folder) }
        let wanted = names.filter { name in
            [".csv", ".json"].contains { name.lowercased().hasSuffix($0) }
                && !name.split(separator: "/").contains { $0.hasPrefix(".") }
        }
        return wanted.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }.compactMap {
            name in
            ImportFiles.bytes(of: folder + "/" + name).map { ImportedFile(name, $0) }
        }
    }
}

/// Why a file of a source cannot be read, in words.
public struct SourceFault: Error, Sendable {
    /// The reason.
    public let reason: String

    /// A reason to tell a person.
    public init(_ reason: String) {
        self.reason = reason
    }
}

extension ImportedFile {
    fileprivate var isDescriptor: Bool { name.split(separator: "/").last == "datapackage.json" }
}

extension String {
    /// How many folders a file's name has in front of it.
    fileprivate var depth: Int { count { $0 == "/" } }
}
