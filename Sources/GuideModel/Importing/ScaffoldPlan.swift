/// The files that a guide needs beside the imported records: settings, dimensions, topics, pages.
struct ScaffoldPlan {
    /// The files to write.
    private(set) var files: [ContentFile] = []
    /// What will be made and what is there already, for the report.
    private(set) var notes: [String] = []

    private let writer: ContentWriter

    init(map: ImportMap, writer: ContentWriter, drafts: [RecordDraft]) {
        self.writer = writer
        if let settings = map.scaffold.settings {
            add(FrontMatterWriter.yaml(settings.entries), ContentPath(parts: ["guide.yaml"]), "settings")
        }
        for record in map.scaffold.records {
            add(record.kind, record.slug.description, record.fields, body: record.body)
        }
        let topics = drafts.flatMap(\.newTopics)
        let known = Set(topics.map(\.slug))
        var made: Set<String> = []
        for topic in topics where made.insert(topic.slug).inserted {
            // A source may say no more of a topic than its name.
            var fields = FrontMatterValue.map([
                .init("title", .text(topic.title)), .init("summary", .text(topic.summary ?? topic.title)),
            ])
            let hasParent = topic.parent.map { parent in
                known.contains(parent) || writer.has(ContentPath(parts: ["topics", "\(parent).md"]))
            }
            if let parent = topic.parent, hasParent == true { fields.set(.text(parent), at: "parent") }
            add(.topic, topic.slug, fields, body: "")
        }
    }

    private mutating func add(_ kind: RecordKind, _ slug: String, _ fields: FrontMatterValue, body: String) {
        let text = FrontMatterWriter.write(fields.inOrder(of: kind.fields).entries, body: body)
        add(text, ContentPath(parts: [kind.folder[...], "\(slug).md"]), kind.folder)
    }

    /// What an editor wrote stays as it is.
    private mutating func add(_ text: String, _ path: ContentPath, _ what: String) {
        if writer.has(path) {
            notes.append("`\(path)` was there already and stays as it is")
        } else {
            files.append(ContentFile(path: path, text: text))
            notes.append("`\(path)` was made")
        }
    }
}
