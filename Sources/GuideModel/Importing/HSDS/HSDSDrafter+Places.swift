/// A place of an organization while its record is made.
struct HSDSPlace {
    /// The location's row.
    let row: Int
    /// The name under which services find it.
    var name: String?
    var fields: FrontMatterValue
}

/// Places.
extension HSDSDrafter {
    /// The organization's places, and those of others at which its services are offered.
    mutating func makePlaces(_ services: [Int]) {
        let own = directory.rows(.location, of: organization)
        let offered = services.flatMap { (directory.links[$0] ?? []).map(\.location) }
        var seen: Set<Int> = []
        let rows = (own + offered).filter { seen.insert($0).inserted }
        for number in rows {
            draft.use(number)
            places.append(HSDSPlace(row: number, name: nil, fields: place(number, isAlone: rows.count == 1)))
        }
        var taken: [String: Int] = [:]
        for index in places.indices {
            guard let name = placeName(places[index].row, isAlone: rows.count == 1) else { continue }
            let number = taken[name.lowercased(), default: 0] + 1
            taken[name.lowercased()] = number
            places[index].name = number == 1 ? name : "\(name) (\(number))"
        }
    }

    private func placeName(_ number: Int, isAlone: Bool) -> String? {
        let name = row(number).plain("name")
        if isSecret(number) {
            // Not even a name that holds a street: only one that is plainly a name.
            let street = directory.rows(.address, of: number).compactMap {
                row($0).plain("address_1", "street")?.lowercased()
            }
            let isPlain = { (name: String) in
                !name.contains(where: \.isNumber) && !street.contains { name.lowercased().contains($0) }
            }
            if let name, isPlain(name) { return isAlone ? nil : name }
            return isAlone ? nil : "Confidential place"
        }
        if isAlone, name == nil || name?.lowercased() == row.plain("name")?.lowercased() { return nil }
        let address = directory.rows(.address, of: number).first.map { row($0) }
        return name ?? address?.plain("address_1", "city") ?? row.plain("name")
    }

    private mutating func place(_ number: Int, isAlone: Bool) -> FrontMatterValue {
        var fields = FrontMatterValue.map([])
        let location = row(number)
        let addresses = directory.rows(.address, of: number)
        for address in addresses { draft.use(address) }
        let isHidden = isSecret(number)
        if isHidden {
            draft.remark(
                number,
                "it says that it is confidential: its address and all that leads there were left out"
            )
            fields.set(.plain("true"), at: "confidential")
            let town = addresses.compactMap { row($0).plain("city") }.first
            if let town { fields.set(.text(town), at: "town") }
        } else {
            if !addresses.isEmpty || location.text("latitude") != nil, seemsARefuge(number) {
                draft.remark(
                    number,
                    "it seems to be a refuge from violence: make sure that its address may be known"
                )
            }
            addAddress(addresses, to: &fields)
            addCoordinates(number, to: &fields)
            if let transit = location.plain("transportation") { fields.set(.text(transit), at: "transit") }
            addDescription(number, isAlone, to: &fields)
        }
        addAccess(number, isHidden: isHidden, to: &fields)
        let phones = directory.rows(.phone, of: number).flatMap { phoneValues($0, label: nil) }
        if !phones.isEmpty { fields.set(.list(phones), at: "phones") }
        let rows = directory.rows(.schedule, .holiday, of: number)
        for entry in hours(rows) { fields.set(entry.value, at: entry.key) }
        return fields
    }

    private mutating func addAddress(_ rows: [Int], to fields: inout FrontMatterValue) {
        let isSent = { (row: HSDSRow) in
            ["postal", "virtual"].contains(row.text("address_type")?.lowercased() ?? "")
        }
        for number in rows where isSent(row(number)) {
            draft.remark(number, "an address for letters is kept under `source` only")
            draft.keep(
                row(number),
                ["attention", "address_1", "address_2", "city", "state_province", "postal_code"]
            )
        }
        let found = rows.filter { !isSent(row($0)) }
        guard let first = found.first else { return }
        for other in found.dropFirst() {
            draft.remark(other, "a place has one address: this one is kept under `source`")
            draft.keep(row(other), ["address_1", "address_2", "city", "state_province", "postal_code"])
        }
        let parts: [(String, String?)] = [
            ("street", row(first).plain("address_1", "street")), ("unit", row(first).plain("address_2")),
            ("city", row(first).plain("city")), ("state", row(first).plain("state_province", "state")),
            ("postal_code", row(first).plain("postal_code", "zip")), ("country", country(first)),
        ]
        for (key, text) in parts { if let text { fields.set(.text(text), at: "address.\(key)") } }
    }

    /// The country, where the rest of the address and the guide leave a doubt about it.
    private func country(_ number: Int) -> String? {
        let address = row(number)
        guard let written = address.plain("country") else { return nil }
        let code = CountryCode.named(written) ?? written
        if code == context.country.map({ CountryCode.named($0) ?? $0 }) { return nil }
        guard let state = address.plain("state_province"), let post = address.plain("postal_code") else {
            return code
        }
        return CountryCode.certain(state: state, postalCode: post) == code ? nil : code
    }

    private mutating func addCoordinates(_ number: Int, to fields: inout FrontMatterValue) {
        guard let latitude = row(number).text("latitude"), let longitude = row(number).text("longitude")
        else {
            return
        }
        guard let north = Double(latitude), let east = Double(longitude), (-90...90).contains(north),
            (-180...180).contains(east), north != 0 || east != 0
        else {
            draft.remark(number, "`\(latitude.clipped), \(longitude.clipped)` is no latitude and longitude")
            return
        }
        fields.set(.list([.plain(latitude), .plain(longitude)]), at: "coordinates")
    }

    private mutating func addDescription(_ number: Int, _ isAlone: Bool, to fields: inout FrontMatterValue) {
        let column = row(number).cells["description"] == nil ? "short_desc" : "description"
        guard let text = row(number).markdown(column) else { return }
        if context.isOwn {
            fields.set(.text(OneParagraph.of(row(number).text(column) ?? "").value), at: "directions")
            return
        }
        let name = placeName(number, isAlone: false)
        let title = isAlone ? nil : name.map { "## " + SourceMarkup.markdown(ofPlain: $0) }
        draft.body.append([title, text].compactMap { $0 }.joined(separator: "\n\n"))
    }

    /// What helps to get in; details of it could tell where a hidden place is.
    private mutating func addAccess(_ number: Int, isHidden: Bool, to fields: inout FrontMatterValue) {
        var facts = isHidden ? [] : row(number).pieces("accessibility").map { $0.replacing("_", with: " ") }
        for access in directory.rows(.accessibility, of: number) {
            draft.use(access)
            if isHidden { continue }
            let words = [row(access).plain("accessibility", "description"), row(access).plain("details")]
            let text = words.compactMap { $0 }.joined(separator: ": ")
            if !text.isEmpty { facts.append(text) }
        }
        if !facts.isEmpty { fields.set(.list(facts.uniqued.map { .text($0) }), at: "accessibility") }
    }

    /// The hours that rows of schedules tell.
    ///
    /// - Parameter weekOnly: there is room for one week, and for words.
    mutating func hours(_ rows: [Int], weekOnly: Bool = false) -> [FrontMatterValue.Entry] {
        for number in rows { draft.use(number) }
        let made = HSDSHours(rows.map { ($0, row($0)) }, context.reader, weekOnly: weekOnly)
        for (number, text) in made.remarks { draft.remark(number, text) }
        return made.fields
    }

    /// When and where a service is offered.
    mutating func addHoursAndPlaces(_ service: Int, to entry: inout FrontMatterValue) {
        var rows = directory.rows(.schedule, .holiday, of: service)
        let links = directory.links[service] ?? []
        for link in links {
            draft.use(link.row)
            let own = directory.rows(.schedule, .holiday, of: link.row)
            if links.count == 1 || places.count == 1 { rows += own } else { keepHours(own, service) }
            let phones = directory.rows(.phone, of: link.row)
            add(phones.flatMap { phoneValues($0, label: row(service).plain("name")) })
        }
        let made = hours(rows, weekOnly: true)
        if let hours = made.first(where: { $0.key == "hours" }) { entry.set(hours.value, at: "hours") }
        // A service has no key for hours in words: they stand behind what it is.
        let words = made.filter { $0.key == "hours_text" }.flatMap(\.value.texts).joined(separator: "; ")
        if !words.isEmpty {
            let summary = entry.value(at: "summary")?.texts.first
            entry.set(.text([summary, words].compactMap { $0 }.joined(separator: " ")), at: "summary")
        }
        let here = places.filter { place in links.contains { $0.location == place.row } }
        if here.count < places.count, !here.isEmpty {
            let names = here.compactMap(\.name)
            if !names.isEmpty { entry.set(.list(names.map { .text($0) }), at: "locations") }
        }
    }

    private mutating func keepHours(_ rows: [Int], _ service: Int) {
        guard let first = rows.first else { return }
        for number in rows {
            draft.use(number)
            draft.keep(
                row(number),
                ["byday", "weekday", "opens_at", "closes_at", "description"],
                name: row(service).text("name")
            )
        }
        draft.remark(
            first,
            "hours of a service at one of several places have no field: they are kept under `source`"
        )
    }

    /// The places go into the record: one at its top, several as a list.
    mutating func addPlaces() {
        if places.isEmpty { return }
        if places.count == 1, places[0].name == nil, case .map(let entries) = places[0].fields {
            for entry in entries where entry.key != "phones" { draft.fields.set(entry.value, at: entry.key) }
            if case .list(let phones)? = places[0].fields.value(at: "phones") { add(phones) }
            addServiceHours()
            return
        }
        let list = places.map { place -> FrontMatterValue in
            var entries: [FrontMatterValue.Entry] = []
            if let name = place.name { entries.append(.init("name", .text(name))) }
            if case .map(let own) = place.fields { entries += own }
            return .map(entries)
        }
        draft.fields.set(.list(list), at: "locations")
        addServiceHours()
    }

    /// Hours of the one service that stands for the whole agency are the agency's, where its place tells none.
    private mutating func addServiceHours() {
        guard draft.fields.value(at: "services") == nil, draft.fields.value(at: "hours") == nil else {
            return
        }
        let services = directory.services(of: organization)
        guard services.count == 1, draft.fields.value(at: "locations") == nil else { return }
        let links = directory.links[services[0]] ?? []
        let rows =
            directory.rows(.schedule, .holiday, of: services[0])
            + links.flatMap { directory.rows(.schedule, .holiday, of: $0.row) }
        for entry in hours(rows) where draft.fields.value(at: entry.key) == nil {
            draft.fields.set(entry.value, at: entry.key)
        }
        for link in links {
            draft.use(link.row)
            add(directory.rows(.phone, of: link.row).flatMap { phoneValues($0, label: nil) })
        }
    }
}
