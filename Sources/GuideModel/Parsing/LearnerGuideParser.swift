/// Reads a file of `learner-guides/`.
enum LearnerGuideParser {
    static func parse(_ source: RecordSource) -> Outcome<LearnerGuide?> {
        var reader = source.reader
        let guide = LearnerGuide(
            header: reader.header(source),
            webinar: reader.reference("webinar"),
            sourceURL: reader.link("source_url"),
            outcomes: reader.texts("outcomes"),
            audience: reader.texts("audience")
        )
        return reader.record(guide)
    }
}
