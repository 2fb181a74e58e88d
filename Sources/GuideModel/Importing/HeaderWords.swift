import Foundation

/// Guesses what a column is for by the words of its header.
enum HeaderWords {
    /// What a column can be for.
    enum Meaning: String, CaseIterable, Sendable {
        case name, summary, website, email, phone, fax, tty, street, unit, city, state, postalCode, latitude,
            longitude,
            hours, category, languages, eligibility, fees, apply, area, otherNames, identifier, date,
            accessibility,
            documents, parent
    }

    /// How well a header fits a meaning: 3 for the very word, 1 for a word among others, 0 for not at all.
    static func fit(_ header: String, _ meaning: Meaning) -> Int {
        let plain = normalized(header)
        let words = Set(plain.split(separator: " ").map(String.init))
        var best = 0
        for term in terms[meaning] ?? [] {
            if plain == term { return 3 }
            let parts = term.split(separator: " ").map(String.init)
            if !term.allSatisfy(\.isASCII), plain.contains(term) { best = max(best, 2) }
            if Set(parts).isSubset(of: words) {
                best = max(best, parts.count > 1 ? 2 : words.count <= 3 ? 1 : 0)
            }
        }
        return best
    }

    /// Lower case, accents dropped, words apart: `Org_Name`, `orgName` and `ORG NAME` are the same.
    static func normalized(_ header: String) -> String {
        var spaced = ""
        for character in header {
            if character.isUppercase, let last = spaced.last, last.isLowercase { spaced.append(" ") }
            spaced.append(character.isLetter || character.isNumber ? character : " ")
        }
        let folded = WidthFolding.folded(spaced).lowercased().folding(
            options: .diacriticInsensitive,
            locale: nil
        )
        return folded.split(separator: " ").joined(separator: " ")
    }

    private static let terms: [Meaning: [String]] = [
        .name: [
            "name", "organization", "organisation", "agency", "facility", "provider", "organization name",
            "agency name",
            "program name", "program", "service name", "title", "nom", "organisme", "association", "nombre",
            "organizacion", "entidad", "名称", "団体名", "施設名", "事業所名", "名前", "機関名", "name der organisation",
        ],
        .summary: [
            "description", "summary", "about", "services", "services provided", "mission", "details",
            "resume",
            "descripcion", "resumen", "servicios", "説明", "概要", "内容", "サービス内容", "事業内容", "beschreibung",
        ],
        .website: [
            "website", "url", "web", "site", "web site", "link", "homepage", "site web", "site internet",
            "sitio web",
            "pagina web", "ホームページ", "ウェブサイト", "webseite",
        ],
        .email: ["email", "e mail", "mail", "courriel", "correo", "correo electronico", "メール", "メールアドレス"],
        .phone: [
            "phone", "telephone", "tel", "phone number", "contact number", "telefono", "numero de telephone",
            "電話",
            "電話番号", "telefon",
        ],
        .fax: ["fax", "fax number", "telecopie", "telecopieur", "ファックス", "fax番号"],
        .tty: ["tty", "tdd"],
        .street: [
            "address", "street", "street address", "address 1", "address1", "address line 1",
            "physical address", "location",
            "physicaladdress", "adresse", "rue", "direccion", "calle", "住所", "所在地", "strasse",
        ],
        .unit: ["address 2", "address2", "address line 2", "suite", "unit"],
        .city: [
            "city", "town", "municipality", "ville", "commune", "ciudad", "municipio", "市区町村", "市町村",
            "physicalcity",
            "stadt", "ort",
        ],
        .state: ["state", "province", "region", "estado", "provincia", "都道府県"],
        .postalCode: [
            "zip", "zipcode", "zip code", "postal code", "postcode", "postalcode", "physicalzipcode",
            "code postal",
            "codigo postal", "cp", "郵便番号", "plz",
        ],
        .latitude: ["latitude", "lat", "緯度", "y"],
        .longitude: ["longitude", "long", "lng", "lon", "経度", "longitud", "x"],
        .hours: [
            "hours", "schedule", "opening hours", "hours of operation", "times", "horaires", "heures",
            "horario",
            "horarios", "営業時間", "開館時間", "受付時間", "利用時間", "offnungszeiten",
        ],
        .category: [
            "category", "categories", "type", "topic", "topics", "service type", "subject", "taxonomy",
            "categorie", "categoria",
            "theme", "tipo", "分類", "カテゴリ", "カテゴリー", "種別", "分野", "kategorie",
        ],
        .languages: [
            "language", "languages", "languages spoken", "langue", "langues", "idiomas", "idioma", "対応言語",
            "言語",
        ],
        .eligibility: [
            "eligibility", "who", "population", "target", "requirements", "public", "admissibilite",
            "requisitos", "対象", "対象者",
        ],
        .fees: [
            "fee", "fees", "cost", "price", "tarif", "tarifs", "cout", "costo", "precio", "費用", "料金", "利用料",
        ],
        .apply: [
            "apply", "intake", "application process", "how to apply", "inscription", "como solicitar", "申込",
            "申込方法", "利用方法",
        ],
        .area: ["service area", "area served", "county", "counties", "coverage", "territoire", "対象地域"],
        .otherNames: [
            "alternate name", "other names", "acronym", "aka", "also known as", "sigle", "siglas", "略称", "別名",
        ],
        .identifier: [
            "id", "uuid", "identifier", "record id", "organization id", "objectid", "organizationid", "番号",
            "no",
        ],
        .date: [
            "last updated", "updated", "record last updated", "verified", "last verified", "mise a jour",
            "actualizado", "更新日",
        ],
        .accessibility: ["accessibility", "ada", "wheelchair", "accessibilite", "accesibilidad", "バリアフリー"],
        .documents: ["documents", "required documents", "bring", "pieces", "documentos", "必要書類", "持ち物"],
        .parent: ["parent organization", "parent", "parent agency", "organisme parent"],
    ]
}
