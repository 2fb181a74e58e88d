/// Reads a file of `news/`.
enum NewsItemParser {
    static func parse(_ source: RecordSource) -> Outcome<NewsItem?> {
        var reader = source.reader
        let item = NewsItem(
            header: reader.header(source),
            image: reader.image("image"),
            url: reader.link("url"),
            agencies: reader.references("agencies")
        )
        return reader.record(item)
    }
}
