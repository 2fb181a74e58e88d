import Foundation

/// Agencies by their names, phones and addresses, for finding one that is there already.
struct AgencyLikeness {
    private var byName: [String: [Face]] = [:]
    private var byMark: [String: [Face]] = [:]
    private var byNameAndMark: [String: Face] = [:]

    /// What two records of one agency have in common.
    struct Face {
        let agency: Agency
        /// The name without case, accents, punctuation and idle words.
        let name: String
        /// Its telephones and addresses, in order.
        let marks: [String]

        init(_ agency: Agency) {
            self.agency = agency
            name = AgencyLikeness.folded(agency.title)
            let phones = Set(
                (agency.phones + agency.locations.flatMap(\.phones)).map(\.number).compactMap(
                    AgencyLikeness.digits
                )
            )
            let addresses = Set(agency.locations.compactMap(\.address).compactMap(AgencyLikeness.address))
            marks = phones.sorted() + addresses.sorted()
        }

        /// Whether its record names the other as what it is a part of, or the other way round.
        func belongs(to other: Face) -> Bool {
            agency.partOf?.value.slug == other.agency.slug || other.agency.partOf?.value.slug == agency.slug
                || (agency.partOf != nil && agency.partOf?.value.slug == other.agency.partOf?.value.slug)
        }
    }

    /// The most records at one door or number that are compared; a call centre's number says nothing.
    private static let crowd = 24

    mutating func add(_ face: Face) {
        // A chain may have a thousand branches of one name; the first few stand for all that have no mark.
        if byName[face.name, default: []].count < Self.crowd { byName[face.name, default: []].append(face) }
        for mark in face.marks {
            byMark[mark, default: []].append(face)
            let key = face.name + "\n" + mark
            if byNameAndMark[key] == nil { byNameAndMark[key] = face }
        }
    }

    /// An agency that was added before and is probably the same, and what they have in common.
    func twin(of face: Face) -> (agency: Agency, why: String)? {
        guard !face.name.isEmpty else { return nil }
        for mark in face.marks {
            if let other = byNameAndMark[face.name + "\n" + mark], !face.belongs(to: other) {
                return (other.agency, "one name, and one phone or address")
            }
        }
        // Branches of one name are told apart by where they are and what number they have.
        for other in byName[face.name] ?? [] where !face.belongs(to: other) {
            if face.marks.isEmpty || other.marks.isEmpty {
                return (other.agency, "one name, and nothing that tells them apart")
            }
        }
        for mark in face.marks {
            guard let others = byMark[mark], others.count <= Self.crowd else { continue }
            for other in others where Self.areAlike(face.name, other.name) && !face.belongs(to: other) {
                return (other.agency, "names that are alike, and one phone or address")
            }
        }
        return nil
    }

    /// Whether one name is the other with a word or two more, or with slips inside words.
    static func areAlike(_ left: String, _ right: String) -> Bool {
        if left == right { return !left.isEmpty }
        let one = left.split(separator: " ")
        let other = right.split(separator: " ")
        let (first, second) = (Set(one), Set(other))
        if min(first.count, second.count) >= 2, abs(first.count - second.count) <= 2,
            first.isSubset(of: second) || second.isSubset(of: first)
        {
            return true
        }
        // "Unit 1" and "Unit 2" differ by a letter and are two.
        return one.count == other.count && !one.isEmpty
            && zip(one, other).allSatisfy { word, twin in
                if word == twin { return true }
                guard min(word.count, twin.count) >= 4 else { return false }
                let limit = word.count >= 8 ? 2 : 1
                return NearMiss.distance(String(word), String(twin), atMost: limit) != nil
            }
    }
}

extension AgencyLikeness {
    /// The words of a name without case, accents, punctuation and what says only what kind of body it is.
    static func folded(_ name: String) -> String {
        let words = foldedASCII(name) ?? foldedUnicode(name)
        let idle: Set<Substring> = ["the", "inc", "llc", "of", "and", "for"]
        return words.split(separator: " ").filter { !idle.contains($0) }.joined(separator: " ")
    }

    /// What `foldedUnicode` gives of plain letters, several times faster; nothing of others.
    private static func foldedASCII(_ name: String) -> String? {
        var words: [UInt8] = []
        words.reserveCapacity(name.utf8.count)
        for byte in name.utf8 {
            switch byte {
            case 0x80...: return nil
            case 0x41...0x5A: words.append(byte | 0x20)
            case 0x61...0x7A, 0x30...0x39: words.append(byte)
            case UInt8(ascii: "&"): words += " and ".utf8
            case UInt8(ascii: "'"): break
            default: words.append(0x20)
            }
        }
        return String(decoding: words, as: UTF8.self)
    }

    private static func foldedUnicode(_ name: String) -> String {
        let plain = name.decomposedStringWithCompatibilityMapping.lowercased().replacing("&", with: " and ")
        var words = ""
        for scalar in plain.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
            let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isWord {
                words.unicodeScalars.append(scalar)
            } else if scalar != "'" && scalar != "\u{2019}" {
                words.append(" ")
            }
        }
        return words
    }

    /// A phone by its last ten digits; short numbers such as 211 are everybody's.
    static func digits(_ number: String) -> String? {
        let digits = number.filter { $0.isASCII && $0.isNumber }
        return digits.count >= 7 ? "tel:" + digits.suffix(10) : nil
    }

    /// An address by street and town, its common words in their short forms.
    static func address(_ address: PostalAddress) -> String? {
        guard let street = address.street else { return nil }
        let words = folded(street).split(separator: " ").map { short[String($0)] ?? String($0) }
        return "at:" + words.joined(separator: " ") + "/" + folded(address.city ?? address.postalCode ?? "")
    }

    private static let short = [
        "street": "st", "avenue": "ave", "road": "rd", "drive": "dr", "boulevard": "blvd", "lane": "ln",
        "court": "ct", "place": "pl", "highway": "hwy", "north": "n", "south": "s", "east": "e", "west": "w",
        "suite": "ste",
    ]
}
