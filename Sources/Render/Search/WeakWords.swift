import GuideModel

/// Words that say little of what a reader needs beside others: what it costs, that it is a service, where it is.
enum WeakWords {
    /// The words of a guide, with what they count in hundredths.
    static func words(of documents: [SearchDocument]) -> [String: Int] {
        var weak: [String: Int] = [:]
        for document in documents {
            for place in document.facets[.place] ?? [] {
                for word in SynonymTable.phrase(place.label).split(separator: " ") {
                    weak[String(word)] = placeShare
                }
            }
        }
        for word in usual { weak[word] = usualShare }
        return weak
    }

    /// A town outranks no need: "dentist in Cedar Falls" wants a dentist.
    private static let placeShare = 50
    private static let usualShare = 35

    private static let usual = Set(
        SynonymTable.phrase(
            """
            free low cost cheap service services program programs assistance center near local hurts hurt \
            pay paying afford people person problem problems support own urgent bad county city office \
            agency organization gratis barato barata servicio servicios programa programas centro asistencia \
            pagar pago problema problemas persona personas condado ciudad oficina apoyo duele
            """
        ).split(separator: " ").map(String.init)
    )
}
