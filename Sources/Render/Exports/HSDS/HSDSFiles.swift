import GuideModel

/// The guide as HSDS: the standard's API as files that need no server, and its tables.
enum HSDSFiles {
    /// The folder of all of it.
    static let folder = "hsds"

    /// The files, in pieces of work that do not depend on one another.
    static func jobs(_ guide: LinkedGuide, strings: Strings) -> [SiteExports.Job] {
        let data = HSDSGuide(guide, strings: strings)
        let single = data.agencies.map { agency in SiteExports.Job { files(of: agency) } }
        let tables = SiteExports.Job { () throws(OutputError) in
            let files = HSDSTable.allCases.concurrentMap { table in
                ("\(folder)/tabular/\(table.fileName)", HSDSPackage.csv(data, table))
            }
            let descriptor = HSDSPackage.descriptor(guide.settings, data.version).compact
            let package = files + [("\(folder)/tabular/datapackage.json", descriptor)]
            return package + [("\(folder)/tabular.zip", try HSDSPackage.archive(package))]
        }
        let about = SiteExports.Job { [("\(folder)/index.json", base(data.version).compact)] }
        return [tables, about, SiteExports.Job { taxonomies(data) }] + lists(data) + single
    }

    /// What the API says of itself.
    private static func base(_ version: HSDSVersion) -> JSONValue {
        var object = JSONObject("version", version == .three ? "3.0" : "3.1")
        object.add("profile", "https://docs.openreferral.org/en/v3.0.1/hsds/overview.html")
        object.add(
            "openapi_url",
            "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json"
        )
        return object.value
    }

    private static func files(of agency: HSDSAgency) -> [(path: String, bytes: [UInt8])] {
        let organization = file("organizations", agency.organization, agency.organizationFull)
        let services = agency.services.enumerated().map { file("services", $1, agency.serviceFull($0)) }
        let links = agency.links.enumerated().map { number, link in
            file("service_at_locations", link.link, agency.link(number, isFull: true))
        }
        return [organization] + services + links
    }

    private static func taxonomies(_ data: HSDSGuide) -> [(path: String, bytes: [UInt8])] {
        let terms = data.terms.map { term -> (HSDSEntity, HSDSText) in
            var object = term.brief
            let owner = data.taxonomies.first { taxonomy in
                if case .text(let id)? = object.value["taxonomy_id"] { taxonomy.id == id } else { false }
            }
            if let owner { object.add("taxonomy_detail", owner.brief) }
            return (term, HSDSText(object))
        }
        return data.taxonomies.map { file("taxonomies", $0, HSDSText($0.brief)) }
            + terms.map { file("taxonomy_terms", $0, $1) }
            + [
                page("taxonomies", data.taxonomies.map { HSDSText($0.brief) }),
                page("taxonomy_terms", terms.map(\.1)),
            ]
    }

    private static func lists(_ data: HSDSGuide) -> [SiteExports.Job] {
        let agencies = data.agencies
        return [
            SiteExports.Job { [page("organizations", agencies.map(\.organizationBrief))] },
            SiteExports.Job {
                [
                    page(
                        "services",
                        agencies.flatMap { agency in agency.services.indices.map(agency.serviceBrief) }
                    )
                ]
            },
            SiteExports.Job {
                [
                    page(
                        "service_at_locations",
                        agencies.flatMap { agency in
                            agency.links.indices.map { agency.link($0, isFull: false) }
                        }
                    )
                ]
            },
        ]
    }

    private static func file(_ kind: String, _ entity: HSDSEntity, _ text: HSDSText) -> (String, [UInt8]) {
        ("\(folder)/\(kind)/\(entity.id).json", text.closed + [UInt8(ascii: "\n")])
    }

    /// A list as the API wraps it: here always one page that holds all.
    private static func page(_ kind: String, _ items: [HSDSText]) -> (String, [UInt8]) {
        let page: [(String, JSONValue)] = [
            ("total_items", .number(items.count)), ("total_pages", .number(1)), ("page_number", .number(1)),
            ("size", .number(items.count)), ("first_page", .flag(true)), ("last_page", .flag(true)),
            ("empty", .flag(items.isEmpty)),
        ]
        var bytes: [UInt8] = []
        JSONValue.object(page).append(to: &bytes)
        bytes.removeLast()
        bytes += ",\"contents\":".utf8
        bytes += HSDSText.list(items)
        return ("\(folder)/\(kind).json", bytes + Array("}\n".utf8))
    }
}
