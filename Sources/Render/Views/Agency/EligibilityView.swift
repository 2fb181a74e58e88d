import GuideModel

/// Who may use an agency, and what is asked of them.
struct EligibilityView: TemplateView {
    /// In the agency's words.
    let text: TextView?
    /// Whom it serves.
    let serves: [TextView]
    /// The ages it serves.
    let ages: String?
    /// Where it works.
    let serviceArea: TextView?
    /// What must be arranged before coming: a referral, an appointment, or nothing.
    let conditions: [String]

    static let shape = ViewShape<EligibilityView>([
        .view("text", TextView.self) { $0.text },
        .list("serves", TextView.self) { $0.serves },
        .text("ages") { $0.ages },
        .view("service_area", TextView.self) { $0.serviceArea },
        .texts("conditions") { $0.conditions },
    ])
}

extension EligibilityView {
    /// What an agency says of those whom it serves, or nothing when it says nothing.
    init?(_ agency: Agency, text: RecordText, strings: Strings) {
        self.text = text(agency.eligibility, "eligibility")
        serves = zip(agency.serves, text(agency.serves, "serves")).map { tag, written in
            Self.word(for: tag, strings: strings) ?? written
        }
        ages = agency.ages.flatMap { Self.ages($0, strings: strings) }
        let area = agency.serviceArea.isEmpty ? nil : agency.serviceArea.joined(separator: ", ")
        serviceArea = text(area, "service_area")
        conditions = agency.requirements.filter { !$0.isBrought }.map {
            strings.text("requirement_\($0.rawValue)")
        }
        let saysNothing = self.text == nil && serves.isEmpty && ages == nil && serviceArea == nil
        if saysNothing && conditions.isEmpty { return nil }
    }

    /// Tags that every guide uses have words in each language; others are shown as written.
    private static func word(for tag: String, strings: Strings) -> TextView? {
        let name = tag.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
        return strings.optionalText("serves_\(name)").map {
            TextView($0, language: strings.language, page: strings.language)
        }
    }

    private static func ages(_ ages: AgeRange, strings: Strings) -> String? {
        let values = ["min": ages.minimum.map(String.init), "max": ages.maximum.map(String.init)]
            .compactMapValues(\.self)
        switch (ages.minimum, ages.maximum) {
        case (.some, .some): return strings.text("ages_between", values)
        case (.some, nil): return strings.text("ages_from", values)
        case (nil, .some): return strings.text("ages_to", values)
        case (nil, nil): return nil
        }
    }
}
