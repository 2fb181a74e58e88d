import Foundation
import Testing

@testable import GuideModel

/// The faces of the content format, each held against the parser.
@Suite struct FormatFacesTests {
    @Test func keepsTheReferencePageCurrent() throws {
        let page = try String(contentsOfFile: Repository.path("docs/content-format.md"), encoding: .utf8)
        #expect(page == FormatReference.page, "write it again: guidegen schema --face reference")
    }

    @Test(arguments: SchemaSubject.allCases.map(\.name))
    func namesEveryKeyOfTheFormatInTheSchema(_ name: String) throws {
        let subject = try #require(SchemaSubject(name))
        let schema = JSONSchema.schema(of: subject)
        let keys = try #require(schema["properties"]).keys
        #expect(keys == subject.fields.fields.map(\.key))
        let required = schema["required"]?.texts ?? []
        #expect(required == subject.fields.fields.filter(\.isRequired).map(\.key))
        #expect(try JSONSerialization.jsonObject(with: Data(schema.written.utf8)) is [String: Any])
    }

    /// What the parser takes and what it refuses, the schema takes and refuses.
    @Test(
        "the schema and the parser agree",
        arguments: [
            "website: https://a.example", "website: www.a.example", "website: ftp://a.example",
            "email: a@b.example", "email: a at b.example", "status: active", "status: open",
            "print: false", "print: no", "ages: {min: 3}", "ages: {min: three}", "ages: {youngest: 3}",
            "verified: {date: 2026-11-30}", "verified: {date: 30.11.2026}", "verified: {by: Ann}",
            "verified: 2026-11-30", "verify_every: 1y", "verify_every: yearly",
            "phones: [{number: 5551234}]", "phones: {number: 5551234}", "phones: 5551234",
            "phones: [{type: voice}]", "phones: [{number: 5551234, type: mobile}]",
            "coordinates: [36.41, -81.47]", "coordinates: [36.41]", "requirements: none",
            "requirements: [photo_id, referral]", "requirements: [passport]", "keywords: food",
            "keywords: [a, b]", "keywords: {a: b}", "fees: 5", "fees: [a]", "fees:", "part_of: b",
            "part_of: agencies/b", "part_of: topics/b", "part_of: B c", "related: [topics/a, agencies/b]",
            "related: [people/a]", "expires: 2026-11-30", "expires: soon", "hours: 24/7",
            "hours: {Mon: 9:00-12:00}", "hours: [Mon]", "internal: {a: b}", "internal: a", "colour: red",
            "topics: []", "name:", "postal_code: 02134", "address: {postal_code: 02134}",
        ]
    )
    func agreesWithTheParser(_ line: String) throws {
        let text = Guides.agency(line).replacing(
            line.hasPrefix("topics")
                ? "topics: [housing]\n" : line.hasPrefix("name") ? "name: Harbor House\n" : "\u{0}",
            with: ""
        )
        let node = try #require(Self.frontMatter(text))
        let refusals = Guides.findings(in: "agencies/a.md", text)
        let schema = JSONSchema.schema(of: .record(.agency))
        #expect(SchemaTrial.accepts(node, schema) == refusals.isEmpty, "\(line): \(refusals)")
    }

    private static func frontMatter(_ text: String) -> YAMLNode? {
        guard let path = ContentPath("agencies/a.md") else { return nil }
        return FencedText.split(ContentFile(path: path, text: text)).value.flatMap {
            YAMLReader.read($0.yaml, in: path).node
        }
    }

    @Test func acceptsEveryRecordOfTheSampleGuide() throws {
        let listing = try ContentFolder(root: Repository.path("content")).read().value
        for record in listing.records where record.language == nil {
            let node = try #require(Self.frontMatter(record.file.text))
            let schema = JSONSchema.schema(of: .record(record.id.kind))
            #expect(SchemaTrial.accepts(node, schema), "\(record.id)")
        }
    }

    /// Each commented key of a template, uncommented alone, is one that the parser reads without complaint.
    @Test(arguments: RecordKind.allCases) func offersOnlyTemplatesThatTheParserReads(_ kind: RecordKind)
        throws
    {
        let known: [FrontMatterValue.Entry] = kind.fields.fields.filter(\.isRequired).map {
            .init($0.key, $0.sample)
        }
        let stem = kind == .wellnessDimension ? "social" : "a"
        for field in kind.fields.fields where !field.isRequired {
            let text = RecordTemplate.text(of: kind, known: .map(known))
            let lines = text.split(separator: "\n").map(String.init)
            let start = try #require(lines.firstIndex { $0.hasPrefix("# \(field.key):") }, "\(field.key)")
            let count = lines[(start + 1)...].prefix { $0.hasPrefix("#  ") }.count
            var opened = lines
            for index in start...(start + count) { opened[index] = String(lines[index].dropFirst(2)) }
            let found = Guides.findings(
                in: "\(kind.folder)/\(stem).md",
                opened.joined(separator: "\n") + "\n"
            )
            #expect(
                found == [],
                "\(kind) \(field.key)\n\(opened[start...(start + count)].joined(separator: "\n"))"
            )
        }
    }

    @Test func asksInTheContentManagerForKeysOfTheFormat() throws {
        let text = ContentManagerFace(repository: "library/guide").text
        let reading = YAMLReader.read(text, in: try #require(ContentPath("guide.yaml")))
        let root = try #require(reading.node)
        #expect(reading.diagnostics.isEmpty)
        #expect(root["publish_mode"]?.scalar == "editorial_workflow")
        let collections = try #require(root["collections"]).items
        #expect(collections.compactMap { $0["name"]?.scalar } == RecordKind.allCases.map(\.folder))
        for collection in collections {
            let kind = try #require(collection["name"]?.scalar.flatMap(RecordKind.init(folder:)))
            for field in try #require(collection["fields"]).items {
                let name = try #require(field["name"]?.scalar)
                if name == "body" { continue }
                let definition = try #require(kind.fields[name], "\(kind) \(name)")
                #expect(field["required"]?.scalar == (definition.isRequired ? "true" : "false"))
                if case .word(let words) = definition.shape {
                    #expect(field["options"]?.items.compactMap(\.scalar) == words)
                }
            }
        }
    }

    @Test(arguments: RecordKind.allCases) func asksInFormsForKeysOfTheFormat(_ kind: RecordKind) throws {
        let form = IssueForm(suggesting: kind)
        #expect(Set(form.questions.map(\.label)).count == form.questions.count)
        for question in form.questions {
            let steps = question.path.split(separator: ".").map(String.init)
            let outer = try #require(kind.fields[steps[0]])
            let field = steps.count == 1 ? outer : try #require(outer.shape.table?[steps[1]])
            if steps.count == 1 { #expect(question.isRequired == field.isRequired) }
        }
        let reading = YAMLReader.read(form.text, in: try #require(ContentPath("guide.yaml")))
        #expect(reading.diagnostics.isEmpty)
        let body = try #require(reading.node?["body"]).items
        #expect(body.count == form.questions.count + 2)
        let ids = body.compactMap { $0["id"]?.scalar }
        #expect(Set(ids).count == ids.count)
        #expect(
            body.allSatisfy {
                ["markdown", "input", "textarea", "dropdown", "checkboxes"].contains($0["type"]?.scalar)
            }
        )
    }
}

/// The repository that the tests stand in.
enum Repository {
    static func path(_ path: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(path).path
    }
}

extension JSONValue {
    fileprivate var keys: [String] {
        if case .object(let entries) = self { entries.map(\.0) } else { [] }
    }

    fileprivate var texts: [String] {
        guard case .list(let items) = self else { return [] }
        return items.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }
}
