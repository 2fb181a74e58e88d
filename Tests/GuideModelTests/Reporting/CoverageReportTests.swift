import Testing

@testable import GuideModel

struct CoverageReportTests {
    private var guide: ParsedGuide {
        let topic = "---\ntitle: Housing\nsummary: Roofs.\n---\n"
        let dimension = "---\ntitle: Physical\nsummary: The body.\norder: 1\n---\n"
        return Guides.parse(
            Guides.settings.merging([
                "topics/housing.md": topic, "dimensions/physical.md": dimension,
                "places.yaml":
                    "- {name: Wren County}\n- {name: Larkspur, parent: Wren County}\n- {name: Elk, parent: Wren County}\n",
                "agencies/a.md": Guides.agency("address: {city: Larkspur}"),
                "agencies/b.md": Guides.agency("service_area: [Wren County]"),
                "agencies/c.md": Guides.agency("status: closed\naddress: {city: Elk}"),
                "agencies/d.md": Guides.agency("draft: true\naddress: {city: Elk}"),
            ]) { $1 }
        ).value
    }

    @Test func countsPlacesAndWhomAnAgencySaysItServes() {
        let report = CoverageReport(guide, today: Sample.today)
        let towns = report.cells.filter { $0.dimension.isEmpty }.map {
            "\($0.topic) \($0.town) \($0.agencies)"
        }
        #expect(towns == ["Housing Larkspur 2", "Housing Elk 1"])
        #expect(
            report.thin.map { "\($0.name) \($0.agencies)" } == [
                "Housing 2", "Physical 2", "Larkspur 2", "Elk 1",
            ]
        )
        #expect(report.agencies == 2 && report.withoutTown == 0)
    }

    @Test func leavesOutWhatHasEnough() {
        let report = CoverageReport(guide, today: Sample.today, below: 2)
        #expect(report.cells.map(\.town) == ["Elk", "Elk"])
        #expect(report.thin.map(\.name) == ["Elk"])
    }
}
