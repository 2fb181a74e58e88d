/// Parts that several kinds of record have.
extension FieldReader {
    /// A postal address; nothing when no part of it is there.
    mutating func address(_ key: String) -> PostalAddress? {
        group(key) { reader in
            PostalAddress(
                street: reader.text("street"),
                unit: reader.text("unit"),
                city: reader.text("city"),
                state: reader.text("state"),
                postalCode: reader.text("postal_code"),
                country: reader.text("country")
            )
        }
    }

    /// The numbers of an agency or a place.
    mutating func phones(_ key: String) -> [Phone] {
        groups(key) { reader in
            let number = reader.text("number")
            let extensionNumber = reader.text("extension")
            let type: PhoneType? = reader.word("type")
            let label = reader.text("label")
            let languages = reader.texts("languages")
            let hours = reader.hours()
            return number.map {
                Phone(
                    number: $0,
                    extensionNumber: extensionNumber,
                    type: type ?? .voice,
                    label: label,
                    languages: languages,
                    hours: hours
                )
            }
        }
    }

    /// Those who speak at a webinar or session.
    mutating func presenters(_ key: String) -> [Presenter] {
        groups(key) { reader in
            let name = reader.text("name")
            let credentials = reader.text("credentials")
            let role = reader.text("role")
            let organization = reader.text("organization")
            let place = reader.text("place")
            let agency = reader.reference("agency")
            return name.map {
                Presenter(
                    name: $0,
                    credentials: credentials,
                    role: role,
                    organization: organization,
                    place: place,
                    agency: agency
                )
            }
        }
    }

    /// Somebody to turn to.
    mutating func contact(_ key: String) -> Contact? { group(key) { $0.contact() } }

    /// People to turn to.
    mutating func contacts(_ key: String) -> [Contact] { groups(key) { $0.contact() } }

    private mutating func contact() -> Contact? {
        Contact(
            name: text("name"),
            title: table["title"] == nil ? nil : text("title"),
            phone: text("phone"),
            email: email("email"),
            url: link("url"),
            text: text("text")
        )
    }

    /// A picture with its words.
    mutating func image(_ key: String) -> Image? {
        group(key) { reader in
            let file = reader.file("file")
            let alt = reader.text("alt")
            let credit = reader.text("credit")
            let licence = reader.text("licence")
            let source = reader.linkOrText("source")
            guard let file, let alt else { return nil }
            return Image(file: file, alt: alt, credit: credit, licence: licence, source: source)
        }
    }

    /// Hours, with the seasons and exceptions where the table has them.
    mutating func hours() -> OpeningHours? {
        let outcome = OpeningHoursParser.parse(
            hours: value("hours"),
            seasons: table["seasons"] == nil ? nil : value("seasons"),
            exceptions: table["exceptions"] == nil ? nil : value("exceptions")
        )
        take(outcome.diagnostics)
        return outcome.value
    }

    /// An end that comes before its start, or at once with it.
    mutating func checkOrder(_ starts: Moment?, _ ends: Moment?) {
        guard let starts, let ends, let node = value("ends") else { return }
        let isAfter =
            starts.utcOffset == ends.utcOffset
            ? (starts.date, starts.minutes) < (ends.date, ends.minutes) : starts.instant < ends.instant
        if isAfter { return }
        reject(node, .endBeforeStart, "the end, `\(ends)`, does not come after the start, `\(starts)`")
    }
}

extension Moment {
    /// Minutes since 1970, taking a missing offset as none: good for comparing, not for telling the time.
    fileprivate var instant: Int { date.dayNumber * 1440 + minutes - (utcOffset ?? 0) }
}

extension RuleID {
    static let endBeforeStart = RuleID("end-before-start")
}
