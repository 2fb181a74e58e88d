import GuideModel

/// Everything that a build hands on beside pages, as pieces of work that can be done in any order.
struct SiteExports: Sendable {
    /// The pieces of work.
    let jobs: [Job]
    private let taken: Set<String>

    /// One piece of work, which gives files by their path from the site's root.
    struct Job: Sendable {
        /// Makes the files.
        let make: @Sendable () throws(OutputError) -> [(path: String, bytes: [UInt8])]
    }

    /// What a guide's settings ask for.
    ///
    /// What needs addresses on the web is made only for a guide with a `base_url`.
    init(_ guide: LinkedGuide, plan: SitePlan) {
        let exports = guide.settings.exports
        var jobs: [Job] = []
        if let addresses = SiteAddresses(guide.settings) {
            if exports.sitemap {
                jobs.append(Job { Sitemap(guide, plan: plan, addresses: addresses).files })
                jobs += OpenSearchDescription.jobs(guide, plan: plan, addresses: addresses)
            }
            if exports.feeds { jobs += Feed.jobs(guide, plan: plan, addresses: addresses) }
        }
        if exports.calendars { jobs += Self.calendars(guide) }
        if exports.cards { jobs += Self.cards(guide, plan: plan) }
        let main = guide.settings.language
        let strings = plan.strings[main] ?? Strings(language: main, words: [:])
        if exports.csv { jobs.append(Job { [(AgencyTable.path, AgencyTable.bytes(guide))] }) }
        if exports.json { jobs += RecordData.jobs(guide) }
        if exports.hsds { jobs += HSDSFiles.jobs(guide, strings: strings) }
        self.jobs = jobs
        // An editor's own file or old address comes before ours.
        taken = Set(
            (plan.pages.map(\.output) + plan.assets.map(\.output)).map { $0.description.lowercased() }
        )
    }

    /// The files of one piece of work.
    func files(of job: Job) throws(OutputError) -> [OutputFile] {
        try job.make().compactMap { path, bytes in
            guard !taken.contains(path.lowercased()) else { return nil }
            do throws(OutputPathError) {
                return OutputFile(path: try OutputPath(path), bytes: bytes)
            } catch {
                return nil
            }
        }
    }
}

extension SiteExports {
    private static func calendars(_ guide: LinkedGuide) -> [Job] {
        let sessions = guide.records.flatMap(\.moments).map(\.date.year)
        let year = guide.today.year
        let zone = CalendarZone(
            guide.settings.timeZone,
            from: min(sessions.min() ?? year, year),
            through: max(sessions.max() ?? year, year)
        )
        let names = CalendarNames(guide.settings)
        let addresses = SiteAddresses(guide.settings)
        let gatherings = GatheringCalendar(guide: guide, zone: zone, addresses: addresses, names: names)
        let openings = OpeningCalendar(guide, zone: zone, names: names)
        return gatherings.jobs
            + guide.agencies.map { agency in
                Job { openings.file(of: agency).map { [(CalendarNames.file(of: agency.id), $0)] } ?? [] }
            }
    }

    private static func cards(_ guide: LinkedGuide, plan: SitePlan) -> [Job] {
        let main = guide.settings.language
        let strings = plan.strings[main] ?? Strings(language: main, words: [:])
        let cards = AgencyCard(guide: guide, strings: strings, addresses: SiteAddresses(guide.settings))
        return guide.agencies.map { agency in
            Job { [(CalendarNames.card(of: agency.id), cards.file(of: agency))] }
        }
    }
}

extension LinkedGuide {
    /// The agencies that are published, in slug order.
    var agencies: [Agency] {
        records.compactMap { record in
            if case .agency(let agency) = record { agency } else { nil }
        }
    }
}

extension Record {
    /// The moments that a calendar of the record names.
    fileprivate var moments: [Moment] {
        switch self {
        case .event(let event): event.sessions.map(\.starts)
        case .webinar(let webinar): [webinar.starts].compactMap(\.self)
        default: []
        }
    }
}
