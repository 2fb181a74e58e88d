/// Reads a file of `pages/`.
enum PageParser {
    static func parse(_ source: RecordSource) -> Outcome<Page?> {
        var reader = source.reader
        let page = Page(header: reader.header(source), nav: reader.integer("nav"))
        return reader.record(page)
    }
}
