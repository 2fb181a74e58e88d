import GuideModel

/// What a reader in a hurry needs of an agency before all else: whether it is open, whom to call, where it is.
struct AgencyGlanceView: TemplateView {
    /// The first places, each with its hours' line; none of them where the agency has no place.
    let places: [LocationView]
    /// Whether there are more places than are shown.
    let hasMore: Bool
    /// The number to call.
    let call: PhoneView?
    /// The number to write a text message to.
    let message: PhoneView?

    /// With more places than this a reader is better served by the whole list.
    private static let mostPlaces = 3

    /// The box of an agency that serves people, or nothing where there is nothing to say.
    init?(_ agency: Agency, locations: [LocationView], contact: AgencyContactView?) {
        guard agency.status == .active else { return nil }
        let phones = (contact?.phones ?? []) + locations.flatMap(\.phones)
        call = phones.first { $0.callLink != nil && $0.isForVoices }
        message = phones.first { $0.textLink != nil }
        places = Array(locations.prefix(Self.mostPlaces))
        hasMore = locations.count > Self.mostPlaces
        if places.isEmpty && call == nil && message == nil { return nil }
    }

    static let shape = ViewShape<AgencyGlanceView>([
        .list("places", LocationView.self) { $0.places },
        .flag("has_more") { $0.hasMore },
        .view("call", PhoneView.self) { $0.call },
        .view("message", PhoneView.self) { $0.message },
    ])
}
