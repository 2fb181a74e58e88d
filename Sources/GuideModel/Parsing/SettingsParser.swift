import Foundation

/// Reads `guide.yaml`.
enum SettingsParser {
    static func parse(_ file: ContentFile) -> Outcome<GuideSettings?> {
        let reading = YAMLReader.read(file.text, in: file.path)
        guard let node = DataFile.mapping(reading, file) else {
            return Outcome(nil, reading.diagnostics + DataFile.wrongRoot(reading, file))
        }
        let missingAt = Diagnostic.Place(file: .content(file.path), span: .start)
        var reader = FieldReader(
            node,
            .guide,
            FieldReader.Terms(missingAt: missingAt, forgivesMissing: reading.hasGaps)
        )
        let settings = settings(&reader)
        return Outcome(settings, reading.diagnostics + reader.diagnostics)
    }

    private static func settings(_ reader: inout FieldReader) -> GuideSettings? {
        let title = reader.text("title")
        let publisher = publisher(&reader)
        let language = reader.language("language")
        let others = reader.languages("languages").filter { $0 != language }
        let timeZone = timeZone(&reader)
        let rest = Rest(&reader)
        guard let title, let publisher, let language, let timeZone else { return nil }
        return GuideSettings(
            title: title,
            publisher: publisher,
            language: language,
            languages: [language] + others,
            timeZone: timeZone,
            baseURL: rest.baseURL,
            serviceArea: rest.serviceArea,
            verifyEvery: rest.verifyEvery,
            staleAfter: rest.staleAfter,
            editURL: rest.editURL,
            corrections: rest.corrections,
            crisis: rest.crisis,
            exitPage: rest.exitPage,
            idNamespace: rest.idNamespace,
            theme: rest.theme,
            themeNames: rest.themeNames,
            readingGrade: rest.readingGrade,
            exports: rest.exports
        )
    }

    /// What has a default or may be absent; read even when the rest fails.
    private struct Rest {
        let baseURL: Link?
        let serviceArea: String?
        let verifyEvery: CalendarPeriod
        let staleAfter: CalendarPeriod
        let editURL: String?
        let corrections: Contact?
        let crisis: [CrisisLine]
        let exitPage: Link?
        let idNamespace: String?
        let theme: [String: String]
        let themeNames: [String: Located<String>]
        let readingGrade: Int?
        let exports: ExportSettings

        init(_ reader: inout FieldReader) {
            baseURL = SettingsParser.baseURL(&reader)
            serviceArea = reader.text("service_area")
            verifyEvery = reader.period("verify_every") ?? CalendarPeriod(count: 365, unit: .days)
            staleAfter = reader.period("stale_after") ?? CalendarPeriod(count: 180, unit: .days)
            editURL = SettingsParser.editURL(&reader)
            corrections = reader.contact("corrections")
            crisis = reader.groups("crisis") { SettingsParser.crisisLine(&$0) }
            exitPage = reader.link("exit_page")
            idNamespace = SettingsParser.idNamespace(&reader)
            let look = reader.openTexts("theme")
            theme = Dictionary(look.map { ($0.name.value, $0.text) }, uniquingKeysWith: { first, _ in first })
            themeNames = Dictionary(
                look.map { ($0.name.value, $0.name) },
                uniquingKeysWith: { first, _ in first }
            )
            readingGrade = reader.integer("reading_grade")
            exports = SettingsParser.exports(&reader)
        }
    }
}

extension SettingsParser {
    private static func publisher(_ reader: inout FieldReader) -> Publisher? {
        reader.group("publisher") { publisher in
            let name = publisher.text("name")
            let url = publisher.link("url")
            let phone = publisher.text("phone")
            let email = publisher.email("email")
            let address = publisher.address("address")
            return name.map { Publisher(name: $0, url: url, phone: phone, email: email, address: address) }
        }
    }

    private static func crisisLine(_ reader: inout FieldReader) -> CrisisLine? {
        let label = reader.text("label")
        let phone = reader.text("phone")
        let text = reader.text("text")
        let url = reader.link("url")
        let languages = reader.texts("languages")
        let verified = reader.date("verified")
        if let node = reader.value("phone") {
            reader.take([PhoneText.finding(node, isNorthAmerican: false)].compactMap { $0 })
        }
        if phone == nil, text == nil, url == nil {
            reader.report(
                .crisisLineWithoutContact,
                .error,
                "a line for people in danger says no way to reach it",
                at: reader.node.file,
                reader.node.span,
                notes: [.init("it needs `phone`, `text` or `url`")]
            )
        }
        return label.map {
            CrisisLine(
                label: $0,
                phone: phone,
                text: text,
                url: url,
                languages: languages,
                verified: verified
            )
        }
    }

    private static func timeZone(_ reader: inout FieldReader) -> String? {
        guard let node = reader.value("time_zone"), let name = reader.text("time_zone") else { return nil }
        if name == "UTC" || (name.contains("/") && TimeZone(identifier: name) != nil) { return name }
        let nearest = NearMiss.nearest(to: name, among: TimeZone.knownTimeZoneIdentifiers.sorted())
        reader.reject(
            node,
            .notATimeZone,
            "`\(name.clipped)` is not the name of a time zone",
            notes: [.init("time zones have names such as `America/New_York`")],
            fixes: nearest.map { [.init("write `\($0)`", replacement: $0)] } ?? []
        )
        return nil
    }

    private static func baseURL(_ reader: inout FieldReader) -> Link? {
        guard let node = reader.value("base_url"), let link = reader.link("base_url") else { return nil }
        let text = link.description
        guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains("?"),
            !text.contains("#")
        else {
            reader.reject(node, .notALink, "`\(text.clipped)` cannot be where a site is published")
            return nil
        }
        return text.hasSuffix("/") ? link : Link(description: text + "/")
    }

    private static func editURL(_ reader: inout FieldReader) -> String? {
        guard let node = reader.value("edit_url"), let text = reader.text("edit_url") else { return nil }
        guard LinkText.check(text.replacing("{path}", with: "agencies/a.md")) == .good else {
            reader.reject(node, .notALink, "`\(text.clipped)` is not a link that can be followed")
            return nil
        }
        if !text.contains("{path}") {
            reader.report(
                .editURLWithoutPath,
                .warning,
                "`edit_url` does not say where the file's path goes",
                at: node.file,
                node.span,
                notes: [.init("write `{path}` in its place")]
            )
        }
        return text
    }

    private static func idNamespace(_ reader: inout FieldReader) -> String? {
        guard let node = reader.value("id_namespace"), let text = reader.text("id_namespace") else {
            return nil
        }
        if text.utf8.count == 36, UUID(uuidString: text) != nil { return text }
        reader.reject(
            node,
            .notAUUID,
            "`\(text.clipped)` is not a UUID",
            notes: [.init("a UUID looks like `3f0c9a52-7d1e-4b86-9c5a-e2b7416d08af`")]
        )
        return nil
    }
}

extension CalendarPeriod {
    fileprivate init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }
}

extension RuleID {
    static let crisisLineWithoutContact = RuleID("crisis-line-without-contact")
    static let notATimeZone = RuleID("not-a-time-zone")
    static let editURLWithoutPath = RuleID("edit-url-without-path")
    static let notAUUID = RuleID("not-a-uuid")
}
