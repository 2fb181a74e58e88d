/// Reads a file of `dimensions/`.
enum WellnessDimensionParser {
    static func parse(_ source: RecordSource) -> Outcome<WellnessDimension?> {
        var reader = source.reader
        let header = reader.header(source)
        let order = reader.integer("order")
        if order == nil { reader.fail() }
        let synonyms = reader.texts("synonyms")
        return reader.record(WellnessDimension(header: header, order: order ?? 0, synonyms: synonyms))
    }
}
