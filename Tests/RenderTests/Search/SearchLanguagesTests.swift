import GuideModel
import Testing

@testable import Render

@Suite("Searching in other languages")
struct SearchLanguagesTests {
    /// A language's records, a title and a summary each, and queries with the title that answers first.
    struct Trial: Sendable, CustomTestStringConvertible {
        let language: String
        let records: [(title: String, summary: String)]
        let queries: [(typed: String, first: String)]
        var testDescription: String { language }
    }

    private static let trials = [
        Trial(
            language: "fr",
            records: [
                ("Maison du Logement", "Aide au loyer et hébergements d'urgence pour les familles."),
                ("Restos du Quartier", "Repas chauds et colis alimentaires."),
                ("L'École des Parents", "Cours de français et garde d'enfants."),
            ],
            queries: [
                ("hebergement urgence", "Maison du Logement"), ("logements", "Maison du Logement"),
                ("un repas chaud", "Restos du Quartier"), ("ecole", "L'École des Parents"),
                ("restos du quartie", "Restos du Quartier"), ("colis alimentaire", "Restos du Quartier"),
            ]
        ),
        Trial(
            language: "de",
            records: [
                ("Wohnungshilfe Süd", "Beratung bei Kündigung und Mietschulden, Notunterkünfte."),
                ("Tafel am Markt", "Lebensmittel für Bedürftige in der Bahnhofstraße."),
                ("Schuldnerberatung", "Hilfe bei Schulden."),
            ],
            queries: [
                ("Notunterkunft", "Wohnungshilfe Süd"), ("bedurftige", "Tafel am Markt"),
                ("bahnhofstrasse", "Tafel am Markt"), ("Schuld", "Schuldnerberatung"),
                ("kündigungen", "Wohnungshilfe Süd"),
            ]
        ),
        Trial(
            language: "ja",
            records: [
                ("東京生活支援センター", "食料支援と法律相談。"), ("みどり診療所", "無料の健康診断。"),
                ("こども食堂ひまわり", "子どもに温かい食事。"),
            ],
            queries: [
                ("法律相談", "東京生活支援センター"), ("診療所", "みどり診療所"), ("食堂", "こども食堂ひまわり"),
                ("無料 健康", "みどり診療所"), ("ｺﾄﾞﾓ食堂", "こども食堂ひまわり"),
            ]
        ),
        Trial(
            language: "zh-Hant",
            records: [
                ("華人服務中心", "免費法律諮詢與英文班。"), ("耆英食堂", "長者午餐。"), ("平安診所", "家庭醫生。"),
            ],
            queries: [("法律", "華人服務中心"), ("長者午餐", "耆英食堂"), ("家庭醫生", "平安診所")]
        ),
        Trial(
            language: "ar",
            records: [
                ("دار السلام", "مساعدة العائلات والطعام"), ("عيادة الأمل", "أطباء وأسنان مجانا"),
                ("مركز اللغة", "دروس إنجليزية للكبار"),
            ],
            queries: [
                ("أسنان", "عيادة الأمل"), ("عياده الامل", "عيادة الأمل"), ("الطَّعام", "دار السلام"),
                ("انجليزية", "مركز اللغة"),
            ]
        ),
    ]

    @Test(arguments: trials)
    func findsWordsByTheirFormsAndWritings(trial: Trial) throws {
        let language = try #require(LanguageTag(trial.language))
        let documents = try trial.records.enumerated().map { number, record in
            try document(number, title: record.title, summary: record.summary)
        }
        let index = SearchIndexBuilder.index(of: documents, language: language)
        for query in trial.queries {
            let first = index.search(query.typed).first.flatMap { index.card($0.document)?.title }
            #expect(first == query.first, "\(query.typed)")
        }
    }

    private func document(_ number: Int, title: String, summary: String) throws -> SearchDocument {
        let id = RecordID(.agency, try Slug("place-\(number)"))
        return SearchDocument(
            id: id,
            texts: [.name: [title], .summary: [summary]],
            card: SearchCard(
                id: id.description,
                title: title,
                url: "\(id).html",
                summary: summary,
                phone: nil,
                town: nil,
                status: nil,
                language: nil,
                also: nil
            )
        )
    }
}
