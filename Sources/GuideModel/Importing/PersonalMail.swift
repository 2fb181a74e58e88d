/// Addresses for mail that are made of a person's name.
enum PersonalMail {
    /// Whether an address looks like `first.last`, and names no part of an agency.
    static func isLikely(_ mail: String) -> Bool {
        let local = mail.prefix { $0 != "@" }.lowercased()
        let parts = local.split(omittingEmptySubsequences: false) { "._-".contains($0) }.map(String.init)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isLetter) }) else {
            return false
        }
        return !parts.contains { part in roles.contains(part) || roles.contains { part == $0 + "s" } }
    }

    private static let roles = [
        "info", "office", "help", "contact", "admin", "mail", "service", "support", "intake", "referral",
        "volunteer", "center", "centre", "program", "housing", "food", "shelter", "clinic", "library",
        "legal",
        "youth", "senior", "family", "community", "church", "health", "team", "staff", "general", "desk",
    ]
}
