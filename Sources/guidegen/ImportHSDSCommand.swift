import ArgumentParser
import GuideModel
import Render

/// `guidegen import hsds`.
struct ImportHSDSCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hsds",
        abstract: "Make records of a directory in HSDS, the standard of 211s and their kin.",
        discussion: """
            Reads the tables of every version from Ohana's to 3.1 and the JSON of 3.x. Each organization becomes an agency, \
            with its services and places. People's names and addresses for mail are kept under `internal`, which is never \
            published. A map is optional; --propose writes one with the directory's terms for you to correct.
            """
    )

    @Argument(help: "A folder, a zip file, a datapackage.json, or a file of JSON.")
    var path: String

    @OptionGroup var options: ImportOptions

    func validate() throws { try options.validateUse(needsMap: false) }

    func run() throws {
        let source = try options.trying { () throws(ImportError) in try Self.source(at: path) }
        if let proposal = options.propose {
            try options.write(HSDSMapProposal.map(for: source), to: proposal)
            return
        }
        try options.finish { (importer, map) throws(ImportError) in
            try importer.importHSDS(source, map: map.isEmpty ? nil : map, today: options.day)
        }
    }

    /// The files that a path names, an archive's included.
    private static func source(at path: String) throws(ImportError) -> HSDSSource {
        var files = try HSDSSource.files(at: path)
        if files.count == 1, ZipContents.isArchive(files[0].bytes) {
            switch ZipContents.files(of: files[0].bytes) {
            case .success(let inside): files = inside
            case .failure(let fault): throw .unreadable(path, fault.reason)
            }
        }
        return HSDSSource(name: path, files: files) { JSONText.read($0) }
    }
}
