import GuideModel

/// Which part of a guide goes into an edition.
public struct EditionChoice: Sendable {
    /// Topics, each with those below it; empty for all.
    public let topics: [Slug]
    /// A town or area; nothing for all.
    public let place: String?
    /// Languages; empty for all of the guide's.
    public let languages: [LanguageTag]
    /// Whether paper becomes PDF too.
    public let makesPDF: Bool

    /// Chooses.
    public init(
        topics: [Slug] = [],
        place: String? = nil,
        languages: [LanguageTag] = [],
        makesPDF: Bool = false
    ) {
        self.topics = topics
        self.place = place
        self.languages = languages
        self.makesPDF = makesPDF
    }

    /// Whether only a part of the agencies is wanted; nothing else was asked for then.
    var isPart: Bool { !topics.isEmpty || place != nil }

    /// The languages of a guide that are wanted.
    func languages(of guide: LinkedGuide) -> [LanguageTag] {
        languages.isEmpty ? guide.settings.languages : guide.settings.languages.filter(languages.contains)
    }

    /// Whether an agency is in the place, or says that it serves it.
    func includes(_ agency: Agency) -> Bool {
        guard let place = place?.lowercased() else { return true }
        let towns = agency.locations.flatMap { location in
            [location.town, location.isConfidential ? nil : location.address?.city, location.serviceArea]
        }
        return (towns.compactMap(\.self) + agency.serviceArea).contains { $0.lowercased().contains(place) }
    }

    /// Why there is nothing to choose: a name that the guide does not have.
    func mistake(in guide: LinkedGuide) -> String? {
        if let topic = topics.first(where: { guide.record(RecordID(.topic, $0)) == nil }) {
            return "there is no topic `\(topic)`"
        }
        if let language = languages.first(where: { !guide.settings.languages.contains($0) }) {
            return "the guide has no pages in `\(language)`"
        }
        return nil
    }
}
