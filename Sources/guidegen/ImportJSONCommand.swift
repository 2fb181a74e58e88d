import ArgumentParser
import Foundation
import GuideModel
import Render

/// `guidegen import json`.
struct ImportJSONCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "json",
        abstract: "Make records of the objects of a JSON file.",
        discussion:
            "A key inside an object is a column with a dot, `address.city`; an entry of a list has its number, `phones[0].number`."
    )

    @Argument(help: "The file.")
    var file: String

    @OptionGroup var options: ImportOptions

    func validate() throws { try options.validateUse() }

    func run() throws {
        let document = try options.trying { () throws(ImportError) in try Self.document(at: file) }
        if let proposal = options.propose {
            try options.write(
                try options.trying { () throws(ImportError) in try MapProposal.forJSON(document) },
                to: proposal
            )
            return
        }
        try options.finish { (importer, map) throws(ImportError) in
            try importer.importJSON(document, map: map)
        }
    }

    private static func document(at path: String) throws(ImportError) -> SourceDocument {
        guard let data = FileManager.default.contents(atPath: path) else { throw .missing(path) }
        switch JSONText.read([UInt8](data)) {
        case .success(let content): return SourceDocument(path, content)
        case .failure(let fault): throw .unreadable(path, fault.reason)
        }
    }
}
