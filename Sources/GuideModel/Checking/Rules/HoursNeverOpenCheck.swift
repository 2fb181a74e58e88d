/// Hours are for saying when somebody is there.
struct HoursNeverOpenCheck: Check {
    let rules: [RuleID] = [.hoursNeverOpen]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        guide.agencies.filter { $0.status == .active }.flatMap { agency in
            let node = agency.header.frontMatter
            let places = [node] + (node["locations"]?.items ?? [])
            let closed = agency.locations.filter { $0.hours?.isNeverOpen ?? false }.compactMap { location in
                places.first { $0.span == location.span }?["hours"]
            }
            return closed.map { finding($0) }
        }
    }

    private func finding(_ hours: YAMLNode) -> Diagnostic {
        Diagnostic(
            .hoursNeverOpen,
            .warning,
            "by these hours it is never open",
            file: .content(hours.file),
            span: hours.span,
            notes: [
                .init(
                    "an agency that rests has `status: temporarily_closed`; hours nobody knows are left out"
                )
            ]
        )
    }
}

extension OpeningHours {
    /// Whether there are lines, and each of them says that it is closed.
    fileprivate var isNeverOpen: Bool {
        !rules.isEmpty && rules.allSatisfy { $0.times == .closed }
            && exceptions.allSatisfy { $0.times == .closed }
    }
}

extension RuleID {
    /// Hours that are closed on every day.
    static let hoursNeverOpen = RuleID("hours-never-open")
}
