/// Reads a file of `agencies/`.
enum AgencyParser {
    static func parse(_ source: RecordSource) -> Outcome<Agency?> {
        var reader = source.reader
        let header = reader.header(source)
        let ages = ages(&reader)
        let verified = verified(&reader)
        let contacts = reader.contacts("contacts")
        let locations = LocationParser.locations(&reader)
        let services = ServiceParser.services(&reader, places: locations)
        let externalIDs = reader.openTexts("external_ids").map {
            ExternalID(system: $0.name.value, id: $0.text)
        }
        let agency = Facts(&reader)
        return reader.record(
            Agency(
                header: header,
                alsoKnownAs: agency.alsoKnownAs,
                keywords: agency.keywords,
                status: agency.status,
                website: agency.website,
                email: agency.email,
                phones: agency.phones,
                languages: agency.languages,
                interpretation: agency.interpretation,
                eligibility: agency.eligibility,
                serves: agency.serves,
                ages: ages,
                requirements: agency.requirements,
                documents: agency.documents,
                fees: agency.fees,
                cost: agency.cost,
                apply: agency.apply,
                serviceArea: agency.serviceArea,
                partOf: agency.partOf,
                replacedBy: agency.replacedBy,
                related: agency.related,
                verified: verified,
                verifyEvery: agency.verifyEvery,
                isPrinted: agency.isPrinted,
                contacts: contacts,
                externalIDs: externalIDs,
                locations: locations,
                services: services
            )
        )
    }

    /// The fields that stand for themselves.
    private struct Facts {
        let alsoKnownAs, keywords, languages, serves, documents, serviceArea: [String]
        let interpretation, eligibility, fees, apply, email: String?
        let status: AgencyStatus
        let website: Link?
        let phones: [Phone]
        let requirements: [Requirement]
        let cost: Cost?
        let partOf, replacedBy: Located<RecordReference>?
        let related: [Located<RecordReference>]
        let verifyEvery: CalendarPeriod?
        let isPrinted: Bool

        init(_ reader: inout FieldReader) {
            alsoKnownAs = reader.texts("also_known_as")
            keywords = reader.texts("keywords")
            languages = reader.texts("languages")
            serves = reader.texts("serves")
            documents = reader.texts("documents")
            serviceArea = reader.texts("service_area")
            interpretation = reader.text("interpretation")
            eligibility = reader.text("eligibility")
            fees = reader.text("fees")
            apply = reader.text("apply")
            email = reader.email("email")
            status = reader.word("status") ?? .active
            website = reader.link("website")
            phones = reader.phones("phones")
            requirements = reader.words("requirements")
            cost = reader.word("cost")
            partOf = reader.reference("part_of")
            replacedBy = reader.reference("replaced_by")
            related = reader.references("related")
            verifyEvery = reader.period("verify_every")
            isPrinted = reader.flag("print") ?? true
        }
    }

    private static func ages(_ reader: inout FieldReader) -> AgeRange? {
        reader.group("ages") { ages in
            let range = AgeRange(minimum: ages.integer("min"), maximum: ages.integer("max"))
            if let minimum = range.minimum, let maximum = range.maximum, minimum > maximum,
                let node = ages.value("max")
            {
                ages.reject(
                    node,
                    .agesOutOfOrder,
                    "the oldest age, `\(maximum)`, is below the youngest, `\(minimum)`"
                )
            }
            return range.minimum == nil && range.maximum == nil ? nil : range
        }
    }

    private static func verified(_ reader: inout FieldReader) -> Verification? {
        reader.group("verified") { verified in
            let date = verified.date("date")
            let by = verified.text("by")
            let source = verified.text("source")
            return date.map { Verification(date: $0, by: by, source: source) }
        }
    }
}

extension RuleID {
    static let agesOutOfOrder = RuleID("ages-out-of-order")
}
