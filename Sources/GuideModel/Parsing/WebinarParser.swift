/// Reads a file of `webinars/`.
enum WebinarParser {
    static func parse(_ source: RecordSource) -> Outcome<Webinar?> {
        var reader = source.reader
        let webinar = Webinar(
            header: reader.header(source),
            starts: reader.moment("starts"),
            ends: reader.moment("ends"),
            durationMinutes: reader.duration("duration"),
            presenters: reader.presenters("presenters"),
            url: reader.link("url"),
            recording: reader.link("recording"),
            slides: reader.linkOrText("slides"),
            transcript: reader.linkOrText("transcript"),
            captions: reader.linkOrText("captions"),
            learnerGuide: reader.reference("learner_guide"),
            agencies: reader.references("agencies"),
            series: reader.text("series"),
            follows: reader.references("follows"),
            audience: reader.texts("audience")
        )
        reader.checkOrder(webinar.starts, webinar.ends)
        return reader.record(webinar)
    }
}
