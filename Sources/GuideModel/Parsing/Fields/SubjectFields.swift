extension FieldTable {
    /// The keys of `topics/`.
    static let topic = FieldTable(
        [
            .title, .summary,
            FieldDefinition("parent", .reference([.topic]), "The topic it lies under."),
            FieldDefinition("related", .references(RecordKind.allCases), "Topics that belong beside it."),
            FieldDefinition("synonyms", .texts, "What people call it."),
            FieldDefinition("same_as", .links, "The same subject in another scheme."),
            FieldDefinition("icon", .code, "The name of its icon in the theme."),
            .image,
        ] + FieldDefinition.ofEveryRecord
    )

    /// The keys of `dimensions/`.
    static let wellnessDimension = FieldTable(
        [
            .title, .summary,
            FieldDefinition("order", .integer(1...99), required: true, "Its place in the circle."),
            FieldDefinition("synonyms", .texts, "What people call it."),
        ] + FieldDefinition.ofEveryRecord
    )

    /// The keys of `pages/`.
    static let page = FieldTable(
        [
            .title,
            FieldDefinition("summary", .text, "What it is about, in one sentence."),
            FieldDefinition("nav", .integer(0...9999), "Its place in the navigation; nothing keeps it out."),
        ] + FieldDefinition.ofEveryRecord
    )
}
