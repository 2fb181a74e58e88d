/// Reads a file of `events/`.
enum EventParser {
    static func parse(_ source: RecordSource) -> Outcome<Event?> {
        var reader = source.reader
        let event = Event(
            header: reader.header(source),
            format: reader.word("format"),
            sessions: reader.groups("sessions") { session(&$0) },
            contact: reader.contact("contact"),
            callForParticipation: reader.contact("call_for_participation"),
            follows: reader.references("follows"),
            agencies: reader.references("agencies")
        )
        return reader.record(event)
    }

    private static func session(_ reader: inout FieldReader) -> Session? {
        let starts = reader.moment("starts")
        let ends = reader.moment("ends")
        reader.checkOrder(starts, ends)
        let title = reader.text("title")
        let place = reader.group("place") {
            SessionPlace(name: $0.text("name"), address: $0.address("address"))
        }
        let online = reader.linkOrText("online")
        let registration = reader.group("register") { Self.registration(&$0) }
        let presenters = reader.presenters("presenters")
        let agencies = reader.references("agencies")
        let summary = reader.text("summary")
        return starts.map {
            Session(
                title: title,
                starts: $0,
                ends: ends,
                place: place,
                online: online,
                registration: registration,
                presenters: presenters,
                agencies: agencies,
                summary: summary
            )
        }
    }

    private static func registration(_ reader: inout FieldReader) -> Registration {
        let deadline = reader.dateOrMoment("deadline")
        return Registration(
            url: reader.link("url"),
            deadline: deadline?.date,
            deadlineMinutes: deadline?.minutes,
            capacity: reader.integer("capacity")
        )
    }
}
