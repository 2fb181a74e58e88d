/// What fields and the entries of their lists are called when a change is told.
enum FieldWords {
    /// A field's name in words.
    static func name(of key: String) -> String { names[key] ?? key.replacing("_", with: " ") }

    /// What one entry of a list is called.
    static func noun(of key: String) -> String { nouns[key] ?? name(of: key) }

    private static let names = [
        "also_known_as": "other names", "apply": "how to get help", "documents": "what to bring",
        "hours_text": "hours as stated", "service_area": "area served", "replaced_by": "taken over by",
        "verify_every": "to be checked every", "print": "in printed editions",
        "external_ids": "ids in other systems", "aliases": "old addresses", "source_url": "original",
        "expires": "last day on the site", "register": "sign-up", "same_as": "same subject elsewhere",
        "nav": "place in the navigation", "call_for_participation": "call for participation",
        "verified": "last checked", "min": "youngest", "max": "oldest",
    ]

    private static let nouns = [
        "phones": "phone", "contacts": "contact", "locations": "place", "services": "service",
        "sessions": "session", "presenters": "presenter", "crisis": "crisis line", "places": "town",
    ]

    /// Keys of which the public sees nothing: what they bring about is told in other words.
    static let unseen: Set<String> = ["draft", "source", "internal"]

    /// Whether a key of some table is one of those; an image's `source` is seen.
    static func isUnseen(_ field: FieldDefinition) -> Bool {
        guard unseen.contains(field.key) else { return false }
        if case .open = field.shape { return true }
        return field.key == "draft"
    }
}
