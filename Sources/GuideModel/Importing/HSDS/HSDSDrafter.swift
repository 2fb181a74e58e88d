/// Makes one record of an organization with its services and places.
struct HSDSDrafter {
    let context: HSDSContext
    /// The organization's row.
    let organization: Int
    var draft = HSDSDraft()
    /// The places, in order, with the names under which services find them.
    var places: [HSDSPlace] = []
    /// Names of people whom the directory names here, in lower case.
    var people: Set<String> = []
    /// The same names as they are written, in order.
    var staffNames: [String] = []

    var directory: HSDSDirectory { context.directory }
    var row: HSDSRow { directory.rows[organization] }

    /// Begins with an organization.
    init(_ organization: Int, _ context: HSDSContext) {
        self.organization = organization
        var own = context
        // Of a directory that gathers many, only what a guide itself has handed on was public already.
        own.isOwn = context.isOwn && context.directory.rows[organization].cells["x_record"] != nil
        self.context = own
    }

    /// The record.
    mutating func make() -> HSDSDraft {
        draft.use(organization)
        let services = offeredServices()
        addNames(services)
        addContacts(services)
        makePlaces(services)
        addPhones(services)
        addServices(services)
        addPlaces()
        addIdentifiers()
        addRest()
        return draft
    }

    /// A row of the directory.
    func row(_ number: Int) -> HSDSRow { directory.rows[number] }

    /// The services that are still offered; what is over is kept, and not published.
    private mutating func offeredServices() -> [Int] {
        var offered: [Int] = []
        let all = directory.services(of: organization)
        let over = all.filter { Self.isOver(row($0)) }
        for number in all {
            draft.use(number)
            if over.contains(number), over.count < all.count {
                let service = row(number)
                draft.remark(
                    number,
                    "its `status` is `\(service.text("status") ?? "")`: it is kept under `source` only"
                )
                draft.keep(service, ["name", "description", "status"])
                useAll(of: number, because: "its service is no longer offered")
            } else {
                offered.append(number)
            }
        }
        if !all.isEmpty, over.count == all.count { draft.fields.set(.text("closed"), at: "status") }
        let words = offered.compactMap { row($0).text("status")?.lowercased() }
        if !words.isEmpty, words.allSatisfy({ $0.replacing("_", with: " ") == "temporarily closed" }) {
            draft.fields.set(.text("temporarily_closed"), at: "status")
        }
        return offered
    }

    private static func isOver(_ service: HSDSRow) -> Bool {
        ["inactive", "defunct", "closed", "deleted"].contains(service.text("status")?.lowercased() ?? "")
    }

    /// Says where the text that will be shown names a person whom the directory has as staff.
    private mutating func remarkNames() {
        if context.isOwn { return }
        let shown = (draft.fields.texts + draft.body).map { $0.lowercased() }
        for name in staffNames.uniqued where name.contains(" ") {
            guard shown.contains(where: { $0.contains(name.lowercased()) }) else { continue }
            draft.remark(
                organization,
                "its text names `\(name.clipped)`, a person to contact: make sure that the name may be shown"
            )
        }
    }

    /// Takes in all rows that belong to a row; what no field has taken is kept under `source`.
    mutating func useAll(of number: Int, because reason: String = "a record has no field for it") {
        for child in directory.belongings(of: number) {
            if draft.rows[child] == nil { keepUnread(child, reason) }
            draft.use(child)
            useAll(of: child, because: reason)
        }
        for link in directory.links[number] ?? [] {
            draft.use(link.row)
            useAll(of: link.row, because: reason)
        }
    }

    /// Keeps a row for which a record has no field, unless it could tell where a hidden place is.
    private mutating func keepUnread(_ number: Int, _ reason: String) {
        if context.isOwn { return }
        let columns = row(number).cells.keys.filter { $0 != "id" && !$0.hasSuffix("_id") }.sorted()
        if columns.isEmpty { return }
        if row(number).kind == .contact || row(number).cells["contact_id"] != nil {
            let entries = columns.compactMap { key in
                row(number).cells[key].map { FrontMatterValue.Entry(key, .text($0)) }
            }
            draft.staff.append(.map(entries))
            draft.remark(number, "it is kept under `internal`, which is never published")
        } else if places.contains(where: { $0.fields.value(at: "confidential") != nil }) {
            draft.remark(
                number,
                "\(reason), and it could tell where a hidden place is: it was left out"
            )
        } else {
            draft.remark(number, "\(reason): it is kept under `source` only")
            draft.keep(row(number), columns)
        }
    }

    private mutating func addNames(_ services: [Int]) {
        let name = row.plain("name")
        draft.set("name", name)
        draft.set("also_known_as", row.cells["alternate_name"].map { Self.otherNames($0, not: name) } ?? [])
        if let name, Self.isShouted(name) {
            draft.remark(organization, "`\(name.clipped)` is written in capitals; it was kept so")
        }
        addSummary(services)
        if let link = row.text("website", "url", "uri") { addLink(link, organization) }
        if let status = row.text("x_status"), status != "active" { draft.set("status", status) }
        draft.set("serves", row.entries("x_serves"))
        draft.set("requirements", row.entries("x_requirements"))
        draft.set("cost", row.text("x_cost"))
        draft.set("keywords", row.entries("x_keywords"))
        if let parent = directory.row(.organization, row.text("parent_organization_id")),
            parent != organization, let slug = context.slugs[parent]
        {
            draft.set("part_of", slug.description)
        }
        draft.keep(
            row,
            [
                "tax_status", "tax_id", "year_incorporated", "date_incorporated", "legal_status", "logo",
                "accreditations", "licenses", "funding_sources",
            ]
        )
    }

    private static func otherNames(_ text: String, not name: String?) -> [String] {
        text.split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty && $0 != name }.uniqued
    }

    /// Whether a name of several words has no small letter.
    static func isShouted(_ name: String) -> Bool {
        let letters = name.filter(\.isLetter)
        return letters.count > 8 && name.contains(" ") && name == name.uppercased()
            && name != name.lowercased()
    }

    private mutating func addSummary(_ services: [Int]) {
        let own = row.plain("description")
        if context.isOwn {
            draft.set("summary", own)
            return
        }
        let ofServices = services.count == 1 ? row(services[0]).plain("description") : nil
        guard let text = own ?? ofServices else {
            let names = services.compactMap { row($0).plain("name") }.filter { $0 != row.plain("name") }
                .uniqued
            draft.set("summary", names.isEmpty ? row.plain("name") : names.prefix(8).joined(separator: "; "))
            draft.remark(organization, "there is no description: the summary names what it offers")
            return
        }
        let first = FirstSentence.of(text)
        draft.set("summary", first)
        if own != nil, first != text, let body = row.markdown("description") { draft.body.append(body) }
    }

    mutating func addLink(_ text: String, _ number: Int) {
        switch LinkCell(text) {
        case .good(let link), .first(let link): setOnce("website", link, number)
        case .mended(let link):
            setOnce("website", link, number)
            draft.remark(number, "`\(text.clipped)` had no `http://`; it was put in front")
        case .none: draft.remark(number, "`\(text.clipped)` is no web address")
        }
    }

    private mutating func setOnce(_ key: String, _ text: String, _ number: Int) {
        guard let first = draft.fields.value(at: key)?.texts.first else {
            draft.set(key, text)
            return
        }
        if first != text { draft.keep(row(number), ["url", "website"], name: row(number).text("name")) }
    }

    private mutating func addIdentifiers() {
        for number in directory.rows(.identifier, of: organization) {
            draft.use(number)
            let scheme = row(number).text("identifier_scheme", "identifier_type") ?? "id"
            if let id = row(number).text("identifier") { setIdentifier(scheme, id) }
        }
        // A number made up for an object without an id is another's in another order of the file.
        if !row.hasMadeUpID, !context.isOwn || row.cells["x_record"] == nil, let id = row.id {
            setIdentifier(context.system, id)
        }
    }

    /// A dot in a system's name is no path.
    private mutating func setIdentifier(_ system: String, _ id: String) {
        var entries: [FrontMatterValue.Entry] = []
        if case .map(let own)? = draft.fields.value(at: "external_ids") { entries = own }
        let name = system.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
        let key = context.isOwn ? system : name
        guard !entries.contains(where: { $0.key == key }) else { return }
        draft.fields.set(.map(entries + [.init(key, .text(id))]), at: "external_ids")
    }

    /// What no field has room for goes to `source`.
    private mutating func addRest() {
        for number in directory.rows(.funding, .program, .link, .cost, of: organization) {
            draft.use(number)
            draft.keep(row(number), ["source", "name", "alternate_name", "description", "label", "url"])
        }
        useAll(of: organization)
        hideMentions()
        remarkNames()
        if !draft.kept.isEmpty { draft.fields.set(.list(draft.kept), at: "source.kept") }
        if !draft.staff.isEmpty { draft.fields.set(.list(draft.staff), at: "internal.contacts") }
    }
}
