import GuideModel

/// Finds the facts of records that a reader's own list shows.
struct ListFacts {
    let text: RecordText
    let guide: LinkedGuide
    let strings: Strings

    /// The numbers of an agency and of its places; nothing for one that is closed for good.
    func phones(of agency: Agency) -> [ListEntry.Phone] {
        guard agency.status != .closed else { return [] }
        let own = PhoneView.list(agency.phones, key: "phones", text: text, guide: guide, strings: strings)
        let places = agency.locations.enumerated().flatMap { number, location in
            PhoneView.list(
                location.phones,
                key: "locations[\(number)].phones",
                text: text,
                guide: guide,
                strings: strings
            )
        }
        var seen: Set<String> = []
        return (own + places).filter { $0.kind != PhoneType.fax.rawValue && seen.insert($0.number).inserted }
            .map { phone in
                let label = [phone.label?.value, phone.kindLabel].compactMap(\.self)
                return ListEntry.Phone(
                    label: label.isEmpty ? nil : label.joined(separator: ", "),
                    number: phone.number,
                    link: phone.callLink ?? phone.textLink
                )
            }
    }

    /// Where an agency is, when it is open, what to bring and what it costs.
    ///
    /// Hours are told only of one that is at work.
    func lines(of agency: Agency) -> [ListEntry.Line] {
        guard agency.status != .closed else { return [] }
        var lines: [ListEntry.Line] = []
        for (number, location) in agency.locations.enumerated() {
            let place = PrintPlaceView(location, number: number, text: text, guide: guide, strings: strings)
            if !place.place.isEmpty { lines.append(line("where", place.place)) }
            if agency.status == .active {
                let hours = place.hours?.brief(strings) ?? strings.text("print_call")
                lines.append(line("section_hours", hours))
            }
        }
        if let apply = text(agency.apply, "apply") { lines.append(line("section_apply", apply)) }
        let papers = agency.requirements.filter(\.isBrought).map {
            strings.text("requirement_\($0.rawValue)")
        }
        let documents = text(agency.documents, "documents")
        if !(papers.isEmpty && documents.isEmpty) {
            lines.append(line("section_documents", (papers + documents.map(\.value)).joined(separator: "; ")))
        }
        if let fees = text(agency.fees, "fees") {
            lines.append(line("section_cost", fees))
        } else if let cost = agency.cost {
            lines.append(line("section_cost", strings.text("cost_\(cost.rawValue)")))
        }
        return lines
    }

    /// When and where an event's sessions are that are still to come.
    func lines(of event: Event) -> [ListEntry.Line] {
        TimedSession.all(of: event, zone: guide.settings.timeZone)
            .filter { !$0.session.isOver(on: guide.today) }
            .flatMap { timed in
                let session = timed.session
                let title = text(session.title, "sessions[\(timed.number)].title")
                let address = session.place?.address.flatMap { AddressView($0)?.oneLine }
                let place = [session.place?.name, address].compactMap(\.self).joined(separator: ", ")
                let time = strings.range(from: timed.start, to: timed.end)
                let moment = [title?.value, time].compactMap(\.self).joined(separator: ": ")
                return [line("my_list_when", moment)] + (place.isEmpty ? [] : [line("where", place)])
            }
    }

    /// When a webinar is, and where it is watched.
    func lines(of webinar: Webinar) -> [ListEntry.Line] {
        let zone = guide.settings.timeZone
        let time = webinar.starts.map {
            strings.range(from: $0.onClocks(of: zone), to: webinar.ends?.onClocks(of: zone))
        }
        let link = (webinar.recording ?? webinar.url)?.description
        return [time.map { line("my_list_when", $0) }, link.map { line("section_watch", $0) }].compactMap(
            \.self
        )
    }

    private func line(_ word: String, _ value: String) -> ListEntry.Line {
        ListEntry.Line(label: strings.text(word), text: value, lang: nil)
    }

    private func line(_ word: String, _ value: TextView) -> ListEntry.Line {
        ListEntry.Line(label: strings.text(word), text: value.value, lang: value.lang)
    }
}

extension HoursView {
    /// The open days in one line of plain text, with coming dates that differ; nothing where no day is known to be open.
    func brief(_ strings: Strings) -> String? {
        let tables = parts.map { part -> String in
            let rows = part.rows.filter { !$0.isClosed }.map {
                "\($0.days) \($0.times.joined(separator: ", "))"
            }
            let head = part.isCaptionHidden ? "" : "\(part.caption): "
            return head + rows.joined(separator: "; ")
        }
        let dates = exceptions.map { date in
            let note = date.note.map { " (\($0))" } ?? ""
            return "\(date.dates) \(date.times.joined(separator: ", "))\(note)"
        }
        let differing = dates.isEmpty ? nil : "\(exceptionsTitle): \(dates.joined(separator: "; "))"
        let known = [statement] + tables + [rest, text?.value, differing]
        let said = known.compactMap(\.self).filter { !$0.isEmpty }
        return said.isEmpty ? nil : said.joined(separator: ". ")
    }
}
