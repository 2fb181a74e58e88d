/// Reads a file of `topics/`.
enum TopicParser {
    static func parse(_ source: RecordSource) -> Outcome<Topic?> {
        var reader = source.reader
        let topic = Topic(
            header: reader.header(source),
            parent: reader.slugs("parent").first,
            related: reader.references("related"),
            synonyms: reader.texts("synonyms"),
            sameAs: reader.links("same_as"),
            icon: reader.text("icon"),
            image: reader.image("image")
        )
        return reader.record(topic)
    }
}
