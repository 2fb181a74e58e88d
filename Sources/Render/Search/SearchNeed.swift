/// What several phrases speak of, and the phrases of records that answer it.
///
/// The vocabulary has for each need one list of documents, worked out when the index is made: a query that speaks of
/// it reads one list, however many words may answer.
struct SearchNeed: Hashable, Sendable {
    /// Its number among all needs that guidegen and the guide's editors know, those that no record answers included.
    let number: Int
    /// What is typed.
    let from: [String]
    /// What records say.
    let to: [Target]

    /// A phrase that answers a need.
    struct Target: Hashable, Sendable {
        /// The terms that a record must have, all of them.
        let terms: [String]
        /// The phrase as people read it.
        let text: String
    }

    /// The term under which the vocabulary lists the documents that answer a need; no word is written like it.
    static func term(_ number: Int) -> String { "+\(number)" }
}
