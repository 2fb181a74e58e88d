import Testing

@testable import GuideModel

@Suite struct MapProposalTests {
    @Test func proposesAMapThatImportsAsItIs() throws {
        let trial = try ImportTrial(
            map: "",
            csv: """
                Nom;Téléphone;Site web;Courriel;Adresse;Ville;Code postal;Catégorie;Horaires
                Le Refuge;01 23 45 67 89;https://refuge.example;a@refuge.example;1 rue A;Paris;75001;Logement;lundi au vendredi 9h-17h
                La Table;01 23 45 67 88;table.example;b@table.example;2 rue B;Lyon;69001;Repas;sur rendez-vous
                """
        )
        let map = try MapProposal.forCSV(trial.folder + "/source.csv")
        try trial.writeMap(map)
        let outcome = try trial.run()
        #expect(outcome.diagnostics.map(\.message) == [])
        #expect(outcome.value?.refused == 0)
        let text = try trial.text("agencies/le-refuge.md")
        #expect(text.contains("topics: [logement]\n"))
        #expect(text.contains("  - number: 01 23 45 67 89\n"))
        #expect(text.contains("  city: Paris\n  postal_code: \"75001\"\n"))
        #expect(text.contains("  Mon-Fri: 9:00-17:00"))
        #expect(try trial.text("agencies/la-table.md").contains("hours_text: sur rendez-vous"))
    }

    @Test func findsWhereAShortHeaderLacksItsName() throws {
        let trial = try ImportTrial(
            map: "",
            csv:
                "name,email,phone\n1,Harbor House,a@b.example,828-555-0100\n2,Bell Farm,c@d.example,828-555-0101\n"
        )
        let map = try MapProposal.forCSV(trial.folder + "/source.csv")
        #expect(map.contains("columns: [column 1, name, email, phone]"))
        try trial.writeMap(map)
        #expect(try trial.run().value?.refused == 0)
        #expect(try trial.text("agencies/harbor-house.md").contains("email: a@b.example"))
    }
}
