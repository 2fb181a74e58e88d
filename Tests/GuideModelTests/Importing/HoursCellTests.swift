import Testing

@testable import GuideModel

@Suite struct HoursCellTests {
    @Test(arguments: [
        ("Mon. – Fri., 8 a.m. – 5 p.m.", "Mon-Fri: 8:00-17:00"),
        ("Tue., noon – 1 p.m.", "Tue: 12:00-13:00"),
        (
            "Mon., Wed. & Fri., 9 – 11:30 a.m.; Sat., 9 – 5 p.m.",
            "Mon, Wed, Fri: 9:00-11:30 | Sat: 9:00-17:00"
        ),
        ("Sunday: 12:00-16:00  Monday: 10:00-19:00", "Sun: 12:00-16:00 | Mon: 10:00-19:00"),
        ("2nd and 4th Thursday of the month, 1 - 3 pm", "2nd & 4th Thu: 13:00-15:00"),
        ("lundi au vendredi 9h-12h30", "Mon-Fri: 9:00-12:30"),
        ("Lunes a viernes, 9:00 - 17:00", "Mon-Fri: 9:00-17:00"),
        ("月〜金 9:00〜17:00", "Mon-Fri: 9:00-17:00"),
        ("Daily, 6 p.m. - midnight", "Mon-Sun: 18:00-24:00"),
        ("Mon-Fri 9am-12pm, 1pm-5pm", "Mon-Fri: 9:00-12:00, 13:00-17:00"),
        ("Sat. closed; Sun. 10am-2pm", "Sat: closed | Sun: 10:00-14:00"),
    ])
    func readsProseThatCanMeanOneThing(prose: String, lines: String) {
        let entries = HoursCell.value(of: prose)?.entries ?? []
        #expect(entries.map { "\($0.key): \($0.value.texts.joined())" }.joined(separator: " | ") == lines)
    }

    @Test(arguments: ["24 hours a day, 7 days a week", "24/7", "24 hours", "Open 24 hours"])
    func readsAlways(prose: String) {
        #expect(HoursCell.value(of: prose) == .text("24/7"))
    }

    @Test(arguments: [
        "Mon. – Wed., 10 a.m. – 1 p.m.; Wed., 5 – 9 p.m.",
        "Helpline: Mon. – Fri., 8 a.m. – 3 p.m.", "Mon - Fri 8:30-5:30", "Tues 4:30-6:30", "Call for hours",
        "Every other Tuesday, 1 - 3 pm", "Mon. – Fri., 8 a.m. – 5 p.m.; Service hours vary",
        "Orientation: Tue., 9:30 a.m.",
        "Sept-May: Mon. – Fri., 7am -10 a.m.", "", "9 a.m. - 5 p.m.", "Tue. 1 p.m.",
    ])
    func leavesProseThatLeavesADoubt(prose: String) {
        #expect(HoursCell.value(of: prose) == nil)
    }
}
