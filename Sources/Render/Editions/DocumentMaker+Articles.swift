import GuideModel

/// The records that are no agencies, as articles of a document.
extension DocumentMaker {
    /// Every kind that has records, pages of prose last; `known` are the ids that links within the document may lead to.
    func groups(known: Set<String>) -> [ArticleGroupView] {
        let kinds: [RecordKind] = [.event, .webinar, .learnerGuide, .newsItem, .page]
        let all = kinds.map { ($0, guide.records(of: $0, in: language)) }.filter { !$0.1.isEmpty }
        let ids = known.union(all.flatMap(\.1).map { Self.anchor(of: $0.id) })
        return all.map { kind, records in
            ArticleGroupView(
                id: kind.folder,
                title: strings.text(kind.listName),
                articles: RecordSorting.sort(records, today: guide.today).map { article($0, known: ids) }
            )
        }
    }

    private func article(_ record: Record, known: Set<String>) -> ArticleView {
        let text = RecordText(record.header, page: language, main: guide.settings.language)
        return ArticleView(
            id: Self.anchor(of: record.id),
            title: text.title(of: record.header),
            summary: text(record.header.summary?.value, "summary"),
            dates: dates(of: record),
            link: Self.link(of: record).map { LinkView($0, page: language) },
            body: BodyView(body(of: record, known: known), of: record.header, guide: guide, page: page)
        )
    }

    private func dates(of record: Record) -> [String] {
        switch record {
        case .event(let event):
            event.sessions.map { session in
                let when = strings.range(from: session.starts, to: session.ends)
                let place = [
                    session.place?.name, session.place?.address.flatMap { AddressView($0)?.oneLine },
                ]
                return ([session.title, when] + place).compactMap(\.self).joined(separator: ", ")
            }
        default: record.header.publishDate.map { [strings.date($0)] } ?? []
        }
    }

    private static func link(of record: Record) -> Link? {
        switch record {
        case .webinar(let webinar): webinar.recording ?? webinar.url
        case .learnerGuide(let learner): learner.sourceURL
        case .newsItem(let item): item.url
        default: nil
        }
    }

    /// A body whose headings have no ids, which two records of a document might share, and whose notes have ids of the
    /// record's own.
    private func body(of record: Record, known: Set<String>) -> HTML {
        let html = BodyRenderer(guide, language: language).html(of: record, headingLevel: 4) { target in
            switch target {
            case .external(let link): link.description
            case .record(let id, _):
                known.contains(Self.anchor(of: id)) ? "#" + Self.anchor(of: id) : address(of: id) ?? "#top"
            case .anchor: "#" + Self.anchor(of: record.id)
            case .asset(let path): picture(path) ?? "#top"
            case .sitePage: "#top"
            }
        } worksheet: { block in
            "<p class=\"asked\">\(block.prompt)</p>\n"
        }
        let anchor = Self.anchor(of: record.id)
        let plain = html.text.replacing(#/ id="(?!fn(?:ref)?:)[^"]*"/#, with: "")
        return HTML(
            trusted: plain.replacing(#/( id="| href="#)(fn(?:ref)?(?::[0-9]+)+)"/#) { match in
                "\(match.1)\(anchor).\(match.2.replacing(":", with: "-"))\""
            }
        )
    }
}
