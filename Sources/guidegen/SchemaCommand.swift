import ArgumentParser
import GuideModel

/// `guidegen schema`: the content format for editors, forms and people, from the definitions that the parser reads by.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Write the content format as a JSON Schema, a page, forms or templates."
    )

    @Argument(
        help:
            "What to describe: \(SchemaSubject.allCases.map(\.name).joined(separator: ", ")); all of it when nothing is said."
    )
    var subject: SchemaSubject?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Which face of the format: \(SchemaFace.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "face"
        )
    )
    var face = SchemaFace.json

    @Option(name: .long, help: ArgumentHelp("A folder to write the files into.", valueName: "dir"))
    var output: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The folder with the records, whose topics forms offer.", valueName: "dir")
    )
    var content = "content"

    @Option(
        name: .long,
        help: ArgumentHelp("Where the guide's files are kept, for `--face cms`.", valueName: "owner/name")
    )
    var repository = "owner/name"

    func validate() throws {
        if face.isForRecords, let subject, subject.kind == nil {
            throw ValidationError("`--face \(face.rawValue)` is for records; \(subject.name) is none.")
        }
    }

    func run() throws {
        let files = try files()
        guard let output else {
            let texts = files.map { files.count > 1 ? "# \($0.name)\n\($0.text)" : $0.text }
            Terminal.give(texts.joined(separator: "\n"))
            return
        }
        for file in files {
            try TextFile.write(file.text, to: output + "/" + file.name)
            Terminal.tell("\(output)/\(file.name)")
        }
    }

    private struct File {
        let name: String
        let text: String
    }

    private func files() throws -> [File] {
        let kinds = subject?.kind.map { [$0] } ?? RecordKind.allCases
        switch face {
        case .json:
            if let subject {
                return [
                    File(name: "\(subject.name).schema.json", text: JSONSchema.schema(of: subject).written)
                ]
            }
            if output == nil { return [File(name: "guide.schema.json", text: JSONSchema.all.written)] }
            return SchemaSubject.allCases.map {
                File(name: "\($0.name).schema.json", text: JSONSchema.schema(of: $0).written)
            }
        case .reference: return [File(name: "content-format.md", text: FormatReference.page)]
        case .template:
            return kinds.map { File(name: "\($0.singular).md", text: RecordTemplate.text(of: $0)) }
        case .cms: return [File(name: "config.yml", text: ContentManagerFace(repository: repository).text)]
        case .issueForms:
            let guide = GuideInput.guideIfThere(content)
            // A form a kind would be a wall: without a word the two that a guide needs most.
            let wanted = subject?.kind ?? .agency
            let form = IssueForm(suggesting: wanted, in: guide)
            let correction = IssueForm.correction(of: wanted)
            return [
                File(name: form.fileName, text: form.text),
                File(name: correction.fileName, text: correction.text),
            ]
        }
    }
}

/// The forms in which the content format can be given out.
enum SchemaFace: String, CaseIterable, ExpressibleByArgument {
    case json, reference, template, cms
    case issueForms = "issue-forms"

    /// Whether it describes records and nothing else.
    var isForRecords: Bool { self == .template || self == .issueForms }
}

extension SchemaSubject: ExpressibleByArgument {
    /// Reads `agency`, `agencies` or `guide`.
    public init?(argument: String) { self.init(argument) }

    /// The kind of record, when it is one.
    var kind: RecordKind? {
        if case .record(let kind) = self { kind } else { nil }
    }
}
