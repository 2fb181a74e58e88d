/// Keeps the places that a row says must not be known out of its record.
struct HiddenPlaces {
    /// The record's fields without them.
    private(set) var fields: FrontMatterValue
    /// What a person should know.
    private(set) var remarks: [String] = []
    /// Whether a place was hidden: then what the source says elsewhere may tell where it is.
    private(set) var isHiding = false
    private var streets: [String] = []

    /// Looks at what a row says, all of it, and at what its record says of each place.
    init(_ fields: FrontMatterValue, of row: SourceRow) {
        self.fields = fields
        let texts =
            row.cells.values.flatMap(\.texts)
            + row.children.values.joined().flatMap {
                $0.cells.values.flatMap(\.texts)
            }
        let isSaid = texts.contains { SecretWords.speaksOfHiding($0, isOfPlace: false) }
        if case .list(let places)? = fields.value(at: "locations") {
            let made = places.map { hidden($0, isSaid: isSaid && places.count == 1) }
            if isHiding { self.fields.set(.list(made), at: "locations") }
        }
        let top = hidden(fields, isSaid: isSaid)
        if top != fields, fields.value(at: "locations") == nil { self.fields = top }
        if isSaid, !isHiding, fields.value(at: "locations") != nil {
            remarks.append("it speaks of a place that must not be known: make sure which of them it is")
        }
        if isHiding {
            remarks.append(
                "it says that a place is confidential: its address, all that leads there and what `source` would keep were left out"
            )
            dropMentions()
        } else if hasAddress, SecretWords.speakOfARefuge(texts) {
            remarks.append("it seems to be a refuge from violence: make sure that its address may be known")
        }
    }

    /// Whether a text names a street that is hidden.
    func isMentioned(in text: String) -> Bool {
        let lower = text.lowercased()
        return streets.contains { lower.contains($0) }
    }

    private var hasAddress: Bool {
        fields.value(at: "address.street") != nil || fields.value(at: "locations") != nil
            || fields.value(at: "coordinates") != nil
    }

    /// A place, or a record with one, without what leads there.
    private mutating func hidden(_ place: FrontMatterValue, isSaid: Bool) -> FrontMatterValue {
        let address = place.value(ofKey: "address")
        let leads = ["address", "coordinates", "directions", "transit"]
        guard leads.contains(where: { place.value(ofKey: $0) != nil }) else { return place }
        let name = place.value(ofKey: "name")?.texts.first ?? ""
        let isWritten = address?.texts.contains { SecretWords.isHidden($0, isStreet: true) } ?? false
        guard isSaid || isWritten || SecretWords.namesAHiddenPlace(name) else { return place }
        isHiding = true
        if let street = address?.value(ofKey: "street")?.texts.first?.lowercased(), street.count > 4 {
            streets.append(street)
        }
        var result = place
        for key in ["address", "coordinates", "directions", "transit", "accessibility"] {
            result = result.without(key)
        }
        result.set(.plain("true"), at: "confidential")
        if let town = address?.value(ofKey: "city"), place.value(ofKey: "town") == nil,
            !town.texts.contains(where: { SecretWords.isHidden($0, isStreet: false) })
        {
            result.set(town, at: "town")
        }
        return result
    }

    /// Texts that name the street all the same.
    private mutating func dropMentions() {
        for entry in fields.entries where entry.key != "name" && entry.key != "summary" {
            if entry.value.texts.contains(where: { isMentioned(in: $0) }) {
                fields = fields.without(entry.key)
                remarks.append("`\(entry.key)` names the place that is confidential: it was left out")
            }
        }
        for key in ["name", "summary"] {
            if let text = fields.value(at: key)?.texts.first, isMentioned(in: text) {
                fields = fields.without(key)
                remarks.append("`\(key)` names the place that is confidential")
            }
        }
    }
}
