extension FieldTable {
    /// The keys of `webinars/`.
    static let webinar = FieldTable(
        [
            .title, .summary, .publishDate,
            FieldDefinition("starts", .moment, "When it begins."),
            FieldDefinition("ends", .moment, "When it ends."),
            FieldDefinition("duration", .duration, "How long it takes."),
            .topics, .wellness,
            FieldDefinition("presenters", .groups(.presenter), "Who speaks."),
            FieldDefinition("url", .link, "Its page."),
            FieldDefinition("recording", .link, "Where to watch it."),
            FieldDefinition("slides", .linkOrText, "The slides."),
            FieldDefinition("transcript", .linkOrText, "The transcript."),
            FieldDefinition("captions", .linkOrText, "The captions."),
            FieldDefinition("learner_guide", .reference([.learnerGuide]), "The worksheet that goes with it."),
            .agencies,
            FieldDefinition("series", .text, "The series it belongs to."),
            .follows, .audience,
        ] + FieldDefinition.ofEveryRecord
    )

    /// The keys of `learner-guides/`.
    static let learnerGuide = FieldTable(
        [
            .title, .summary,
            FieldDefinition("publish_date", .date, "When it was or will be published."),
            FieldDefinition("webinar", .reference([.webinar]), "The webinar it goes with."),
            FieldDefinition("source_url", .link, "Where the original stands."),
            .topics, .wellness,
            FieldDefinition("outcomes", .texts, "What a learner can do afterwards."),
            .audience,
        ] + FieldDefinition.ofEveryRecord
    )

    /// The keys of `events/`.
    static let event = FieldTable(
        [
            .title, .summary,
            FieldDefinition(
                "format",
                .word(EventFormat.allCases.map(\.rawValue)),
                "What kind of event it is."
            ),
            .topics, .wellness,
            FieldDefinition("sessions", .groups(.session), "Its sessions."),
            FieldDefinition("contact", .group(.contact), "Whom to ask."),
            FieldDefinition("call_for_participation", .group(.contact), "How to take an active part."),
            .follows, .agencies,
        ] + FieldDefinition.ofEveryRecord
    )

    static let session = FieldTable([
        FieldDefinition("title", .text, "Its title, where it has one of its own."),
        FieldDefinition("starts", .moment, required: true, "When it begins."),
        FieldDefinition("ends", .moment, "When it ends."),
        FieldDefinition("place", .group(.sessionPlace), "Where it is."),
        FieldDefinition("online", .linkOrText, "Where it is online."),
        FieldDefinition("register", .group(.registration), "How to sign up."),
        FieldDefinition("presenters", .groups(.presenter), "Who speaks."),
        .agencies,
        FieldDefinition("summary", .text, "What it is about."),
    ])

    static let sessionPlace = FieldTable([
        FieldDefinition("name", .text, "What the place is called."),
        FieldDefinition("address", .group(.address), "Its address."),
    ])

    static let registration = FieldTable([
        FieldDefinition("url", .link, "Where to sign up."),
        FieldDefinition("deadline", .dateOrMoment, "Until when."),
        FieldDefinition("capacity", .integer(1...1_000_000), "For how many people there is room."),
    ])

    /// The keys of `news/`.
    static let newsItem = FieldTable(
        [
            .title, .summary, .publishDate, .topics, .wellness, .image,
            FieldDefinition("url", .link, "Where the whole story stands."),
            .agencies,
        ] + FieldDefinition.ofEveryRecord
    )
}
