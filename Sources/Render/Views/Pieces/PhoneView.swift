import GuideModel

/// A number and the ways to reach it from where it is read.
struct PhoneView: TemplateView {
    /// The number as it was typed, with its extension.
    let number: String
    /// The link that calls it; nothing for a fax and for a number that only takes text messages.
    let callLink: String?
    /// The link that writes a text message, for a number that takes them.
    let textLink: String?
    /// What the number is for.
    let label: TextView?
    /// What answers there, where that is not simply a voice: "TTY", "Fax", "Text message".
    let kindLabel: String?
    /// What answers there, as content writes it.
    let kind: String
    /// The languages spoken there, in a sentence.
    let languages: String?
    /// When it is answered.
    let hours: HoursView?

    /// Shows a number whose texts lie under a key such as `phones[0]`.
    init(_ phone: Phone, key: String, text: RecordText, guide: LinkedGuide, strings: Strings) {
        let dial = TelephoneNumber(
            phone.number,
            extensionTyped: phone.extensionNumber,
            timeZone: guide.settings.timeZone
        )
        let extra = phone.extensionNumber.map { strings.text("phone_extension", ["number": $0]) }
        number = [phone.number, extra].compactMap(\.self).joined(separator: " ")
        callLink = phone.type == .fax || phone.type == .text ? nil : dial?.callLink
        textLink = phone.type == .text ? dial?.textLink : nil
        label = text(phone.label, "\(key).label")
        kind = phone.type.rawValue
        kindLabel = Self.kindLabel(of: phone, strings: strings)
        languages = strings.languageNames(phone.languages).map {
            strings.text("phone_languages", ["languages": $0])
        }
        hours = phone.hours.map {
            HoursView($0, text: nil, guide: guide, strings: strings, showsStatus: false)
        }
    }

    /// A kind is not said a second time when the label says it, and a plain voice needs no word.
    private static func kindLabel(of phone: Phone, strings: Strings) -> String? {
        guard phone.type != .voice else { return nil }
        let word = strings.text("phone_\(phone.type.rawValue)")
        let label = phone.label?.lowercased() ?? ""
        return label.contains(word.lowercased()) || label.contains(phone.type.rawValue) ? nil : word
    }

    /// Whether somebody answers with a voice there.
    var isForVoices: Bool { kind == PhoneType.voice.rawValue || kind == PhoneType.hotline.rawValue }

    static let shape = ViewShape<PhoneView>([
        .text("number") { $0.number },
        .text("call_link") { $0.callLink },
        .text("text_link") { $0.textLink },
        .view("label", TextView.self) { $0.label },
        .text("kind_label") { $0.kindLabel },
        .text("kind") { $0.kind },
        .text("languages") { $0.languages },
        .view("hours", HoursView.self) { $0.hours },
    ])
}

extension PhoneView {
    /// Shows numbers whose texts lie under a list's key such as `phones` or `locations[0].phones`.
    static func list(
        _ phones: [Phone],
        key: String,
        text: RecordText,
        guide: LinkedGuide,
        strings: Strings
    ) -> [PhoneView] {
        phones.enumerated().map {
            PhoneView($1, key: "\(key)[\($0)]", text: text, guide: guide, strings: strings)
        }
    }
}
