/// People and telephones.
extension HSDSDrafter {
    /// Contacts: a person's name or own address for mail is staff's business, unless a guide had published it.
    mutating func addContacts(_ services: [Int]) {
        let owners =
            [organization] + services + directory.rows(.location, of: organization)
            + services.flatMap { (directory.links[$0] ?? []).flatMap { [$0.row, $0.location] } }
        var seen: Set<Int> = []
        var open: [FrontMatterValue] = []
        for number in owners.flatMap({ directory.rows(.contact, of: $0) }) where seen.insert(number).inserted
        {
            draft.use(number)
            let contact = contactValue(number)
            if let name = row(number).text("name") {
                people.insert(name.lowercased())
                staffNames.append(name)
            }
            if contact.isEmpty { continue }
            if context.isOwn {
                if !open.contains(contact) { open.append(contact) }
            } else if !draft.staff.contains(contact) {
                draft.staff.append(contact)
                draft.remark(number, "a person to contact is kept under `internal`, which is never published")
            }
        }
        if !open.isEmpty { draft.fields.set(.list(open), at: "contacts") }
        for number in [organization] + services {
            for text in row(number).pieces("admin_emails") {
                draft.staff.append(.map([.init("email", .text(text))]))
            }
        }
        addMail([organization] + services)
    }

    private mutating func contactValue(_ number: Int) -> FrontMatterValue {
        var value = FrontMatterValue.map([])
        for key in ["name", "title", "email"] {
            if let text = row(number).plain(key) { value.set(.text(text), at: key) }
        }
        if let department = row(number).plain("department"), !context.isOwn {
            value.set(.text(department), at: "department")
        }
        let phones = directory.rows(.phone, of: number)
        for phone in phones { draft.use(phone) }
        if let phone = phones.first.flatMap({ row($0).text("number") }) {
            value.set(.text(phone), at: "phone")
        }
        return value
    }

    /// The agency's address for mail: the first that is no person's own.
    private mutating func addMail(_ rows: [Int]) {
        for number in rows {
            guard let text = row(number).text("email") else { continue }
            guard LinkText.isEmail(text) else {
                draft.remark(number, "`\(text.clipped)` is no address for mail")
                draft.keep(row(number), ["email"])
                continue
            }
            if !context.isOwn, isPersonal(text) {
                draft.remark(
                    number,
                    "`\(text.clipped)` looks like a person's own: it is kept under `internal`"
                )
                let entry = FrontMatterValue.map([.init("email", .text(text))])
                if !draft.staff.contains(entry) { draft.staff.append(entry) }
                continue
            }
            let first = draft.fields.value(at: "email")?.texts.first
            if first == nil { draft.set("email", text) }
            if let first, first != text { draft.keep(row(number), ["email"], name: row(number).text("name")) }
        }
    }

    /// Whether an address for mail is made of a person's name: one that is named here, or `first.last`.
    private func isPersonal(_ mail: String) -> Bool {
        let local = mail.prefix { $0 != "@" }.lowercased()
        for person in people {
            let words = person.split { !$0.isLetter }.filter { $0.count > 2 }
            if words.contains(where: { local.contains($0) }) { return true }
        }
        return PersonalMail.isLikely(mail)
    }

    /// The agency's own numbers, and its services', which have none of their own in a record.
    mutating func addPhones(_ services: [Int]) {
        var phones: [FrontMatterValue] = []
        for number in directory.rows(.phone, of: organization) { phones += phoneValues(number, label: nil) }
        for service in services {
            let isAlone = services.count == 1
            let label = isAlone ? nil : row(service).plain("name")
            for number in directory.rows(.phone, of: service) { phones += phoneValues(number, label: label) }
        }
        add(phones)
    }

    /// Adds numbers that are not there yet.
    mutating func add(_ phones: [FrontMatterValue]) {
        var all: [FrontMatterValue] = []
        if case .list(let own)? = draft.fields.value(at: "phones") { all = own }
        for phone in phones where !all.contains(where: { Self.isSame($0, phone) }) { all.append(phone) }
        if !all.isEmpty { draft.fields.set(.list(all), at: "phones") }
    }

    /// Whether two entries are one number of one kind.
    static func isSame(_ left: FrontMatterValue, _ right: FrontMatterValue) -> Bool {
        let key = { (phone: FrontMatterValue) in
            ["number", "extension", "type"].map { name -> String in
                let text = phone.value(at: name)?.texts.first ?? ""
                return name == "number" ? text.filter(\.isNumber) : text
            }
        }
        return key(left) == key(right)
    }

    /// A row of a telephone as a record writes it; several numbers where the cell holds several.
    mutating func phoneValues(_ number: Int, label: String?) -> [FrontMatterValue] {
        draft.use(number)
        let phone = row(number)
        guard let text = phone.text("number") else {
            draft.remark(number, "it has no number")
            return []
        }
        let plain = text.trimmingPrefix(while: { $0 == "\"" || $0 == " " })
        let cell = PhoneCell(plain.filter { $0 != "\"" })
        var numbers = cell.numbers
        // What is published already is a number, however short.
        if context.isOwn { numbers = [.init(number: text)] }
        if numbers.isEmpty {
            draft.remark(number, "`\(text.clipped)` is no telephone number: it is kept under `source`")
            draft.keep(phone, ["number", "extension", "description"])
        }
        let values = numbers.map { value(of: $0, phone, number, label) }
        let isStaffs = values.contains { value in
            guard !context.isOwn, let label = value.value(at: "label")?.texts.first else { return false }
            return people.contains { $0.contains(" ") && label.lowercased().contains($0) }
        }
        guard isStaffs else { return values }
        draft.remark(number, "it is the number of a person to contact: it is kept under `internal`")
        draft.staff += values
        return []
    }

    private mutating func value(
        of number: PhoneCell.Number,
        _ phone: HSDSRow,
        _ place: Int,
        _ label: String?
    ) -> FrontMatterValue {
        var value = FrontMatterValue.map([.init("number", .text(number.number))])
        let digits = phone.text("extension").map { $0.hasSuffix(".0") ? String($0.dropLast(2)) : $0 }
        if let digits = digits ?? number.extensionNumber { value.set(.text(digits), at: "extension") }
        let word = phone.text("type", "number_type")?.lowercased()
        if let type = Self.types[word ?? ""] ?? number.type { value.set(.text(type), at: "type") }
        let own = phone.plain("description", "department") ?? number.label
        let words = own ?? (word == "hotline" ? nil : label)
        if let words { value.set(.text(words), at: "label") }
        var languages: [String] = phone.pieces("language", "languages")
        for row in directory.rows(.language, of: place) {
            draft.use(row)
            if let language = language(row) { languages.append(language) }
        }
        if !languages.isEmpty { value.set(.list(languages.uniqued.map { .text($0) }), at: "languages") }
        return value
    }

    private static let types = [
        "fax": "fax", "tty": "tty", "tdd": "tty", "textphone": "tty", "text": "text", "sms": "text",
        "hotline": "hotline",
    ]

    /// The language of a row, as a code where there is one.
    func language(_ number: Int) -> String? {
        let row = self.row(number)
        if let code = row.text("code"), let tag = LanguageTag(code) { return tag.description }
        return row.plain("name", "language")
    }
}

extension StringProtocol {
    fileprivate func trimmingPrefix(while isSo: (Character) -> Bool) -> String { String(drop(while: isSo)) }
}
