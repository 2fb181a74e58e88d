import Foundation
import Testing

@testable import GuideModel

@Suite struct HSDSImportTests {
    /// HSDS 1.1 with what such exports have: orphans, capitals, staff, a place that is secret.
    private let old = [
        "organizations": """
        id,name,description,email,url,alternate_name
        o1,HARBOR HOUSE OF THE VALLEY,Meals and beds. Open to all.,jane.smith@harbor.example,harbor.example,HHV
        o2,Safe Nest,Help after violence.,office@nest.example,,
        """,
        "services": """
        id,organization_id,name,description,status,fees
        s1,o1,Free meals,Lunch for anyone.,active,None
        s2,o1,Night shelter,Forty beds.,active,
        s3,o9,Lost service,Nobody knows whose.,active,
        s4,o1,Old program,It ended.,defunct,
        """,
        "locations": """
        id,organization_id,name,latitude,longitude
        l1,o1,Main house,35.5,-82.5
        l2,o2,Confidential shelter,35.6,-82.6
        l3,,Nowhere,,
        """,
        "services_at_location": "id,service_id,location_id\nx1,s1,l1\nx2,s2,l1\nx3,s1,l99\n",
        "physical_addresses": """
        id,location_id,address_1,city,state_province,postal_code,country
        a1,l1,1 Main St,Wren,NC,02134,US
        a2,l2,99 Hidden Lane,Wren,NC,28801,US
        """,
        "phones":
            "id,location_id,organization_id,number,type\np1,l1,,828-555-0100,voice\np2,,o1,828-555-0101,fax\np3,,,828-555-0102,\n",
        "contacts": "id,organization_id,name,title,email\nc1,o1,Jane Smith,Director,jane@harbor.example\n",
        "regular_schedules": """
        id,location_id,weekday,opens_at,closes_at
        1,l1,1,0900,1700
        2,l1,2,0900,1700
        3,l1,3,0900,1700
        4,l1,5,20:00,2:00
        """,
        "services_taxonomy": "id,service_id,taxonomy_id\nt1,s1,101\nt2,s2,102\n",
        "taxonomy":
            "id,name,parent_id,vocabulary\n101,Free Meals,,OE\n102,Emergency Shelter,,OE\n103,Food,,OE\n",
    ]

    @Test func makesOneAgencyOfAnOrganizationWithItsServicesAndPlaces() throws {
        let trial = HSDSTrial(old)
        _ = try trial.run()
        let house = try trial.text("harbor-house-of-the-valley")
        #expect(house.contains("name: HARBOR HOUSE OF THE VALLEY\n"))
        #expect(house.contains("summary: Meals and beds.\n"))
        #expect(house.contains("  - name: Free meals\n    summary: Lunch for anyone.\n"))
        #expect(house.contains("topics: [free-meals, emergency-shelter]"))
        #expect(house.contains("postal_code: \"02134\""))
        #expect(!house.contains("country:"))
        #expect(house.contains("Mon-Wed: 9:00-17:00\n"))
        #expect(house.contains("Fri: 20:00-02:00\n"))
        #expect(house.contains("external_ids:\n  hsds: o1\n"))
    }

    @Test func accountsForEveryRow() throws {
        let trial = HSDSTrial(old)
        let report = try #require(try trial.run())
        let counted = old.values.reduce(0) { $0 + $1.split(separator: "\n").count - 1 }
        #expect(report.rows.count == counted)
        #expect(
            report.imported + report.importedWithRemarks + report.refused + report.skipped
                == report.rows.count
        )
        let refused = report.rows.filter { if case .refused = $0.fate { true } else { false } }
        #expect(
            refused.compactMap(\.file).sorted() == [
                "locations.csv", "phones.csv", "services.csv", "services_at_location.csv",
            ]
        )
        #expect(report.text.contains("its `organization_id` is `o9`, which no organization has"))
        #expect(
            report.text.contains(
                "locations.csv, line 4, Nowhere: no organization and no service has this place"
            )
        )
        #expect(report.skipped == 1)
    }

    @Test func publishesNobodyOfTheStaffByAccident() throws {
        let trial = HSDSTrial(old)
        let report = try #require(try trial.run())
        let house = try trial.text("harbor-house-of-the-valley")
        let parts = house.components(separatedBy: "\ninternal:\n")
        #expect(parts.count == 2)
        #expect(!parts[0].lowercased().contains("jane"))
        #expect(parts[1].contains("Jane Smith"))
        #expect(report.text.contains("is written in capitals"))
        #expect(report.text.contains("a person to contact is kept under `internal`"))
    }

    @Test func keepsTheAddressOfASecretPlaceOutOfTheFileAltogether() throws {
        let trial = HSDSTrial(old)
        _ = try trial.run()
        let nest = try trial.text("safe-nest")
        #expect(nest.contains("confidential: true"))
        #expect(nest.contains("town: Wren"))
        #expect(!nest.contains("Hidden") && !nest.contains("35.6") && !nest.contains("28801"))
    }

    @Test(arguments: [
        ("Counseling here is confidential.", "1 Main St", false),
        ("The location is confidential.", "1 Main St", true),
        ("A confidential shelter.", "1 Main St", true), ("A house.", "Confidential", true),
        ("Dirección confidencial.", "1 Main St", true), ("We keep no secrets.", "1 Main St", false),
        ("A confidential emergency shelter.", "1 Main St", true),
        ("The location of the house is kept confidential.", "1 Main St", true),
        ("A house.", "1 Main St Secret Cove", false),
    ])
    func tellsASecretPlaceFromSecretCounsel(description: String, street: String, isSecret: Bool) throws {
        let trial = HSDSTrial([
            "organizations": "id,name,description\no,Nest,Help after domestic violence.\n",
            "services": "id,organization_id,name,status\ns,o,Shelter,active\n",
            "locations": "id,organization_id,name,description\nl,o,Nest,\(description)\n",
            "physical_addresses": "id,location_id,address_1,city\na,l,\(street),Wren\n",
        ])
        let report = try #require(try trial.run())
        let text = try trial.text("nest")
        #expect(text.contains("confidential: true") == isSecret)
        #expect(text.contains("1 Main St") == !isSecret)
        #expect(report.text.contains("it seems to be a refuge from violence") == !isSecret)
    }

    @Test func namesASecretPlaceNeitherByItsStreetNorByWhatLeadsThere() throws {
        let trial = HSDSTrial([
            "organizations": "id,name,description\no,Nest,Help after violence.\n",
            "services": "id,organization_id,name,status\ns,o,Shelter,active\n",
            "locations":
                "id,organization_id,name,description\nl,o,Office,Open to all.\nk,o,,Our location is confidential.\n",
            "physical_addresses":
                "id,location_id,address_1,city\na,l,1 Main St,Wren\nb,k,99 Hidden Lane,Kent\n",
            "accessibility_for_disabilities": "id,location_id,accessibility,details\nc,k,ramp,at 5th St\n",
        ])
        _ = try trial.run()
        let text = try trial.text("nest")
        #expect(
            text.contains("1 Main St") && text.contains("Confidential place") && text.contains("town: Kent")
        )
        #expect(!text.contains("Hidden") && !text.contains("5th"))
    }

    @Test func makesAGuideThatABuildTakesAsItIs() throws {
        let trial = HSDSTrial(old)
        _ = try trial.run()
        let listing = try ContentFolder(root: trial.target).read()
        let parsed = GuideParser.parse(listing.value)
        let day = try #require(CalendarDate("2026-11-22"))
        let found = listing.diagnostics + parsed.diagnostics + GuideChecker.check(parsed.value, today: day)
        #expect(found.filter { $0.severity == .error }.map(\.message) == [])
        #expect(parsed.value.records.count { $0.id.kind == .agency } == 2)
    }

    @Test func readsOhanasTables() throws {
        let trial = HSDSTrial([
            "organizations": "id,name,description\n1,Peninsula Family,We help families.\n",
            "locations":
                "id,organization_id,name,languages,accessibility,short_desc\n1,1,Oaks Center,\"English; Spanish\",\"ramp, disabled_parking\",A center.\n",
            "services":
                "id,location_id,name,description,taxonomy_ids,required_documents\n1,1,Lunch,Hot lunch.,\"101\",Photo ID\n",
            "taxonomy": "taxonomy_id,name,parent_id\n101,Free Meals,\n",
            "mail_addresses": "id,location_id,address_1,city\n1,1,PO Box 5,Redwood City\n",
            "phones": "id,location_id,number,number_type,department\n1,1,650 780-7525,voice,Kitchen\n",
            "holiday_schedules":
                "id,location_id,start_date,end_date,closed,opens_at,closes_at\n1,1,\"January 01, 0001\",\"January 01, 0001\",true,,\n2,1,12/24/2026,12/24/26,false,10:00,4:00 PM\n",
        ])
        _ = try trial.run()
        let text = try trial.text("peninsula-family")
        #expect(text.contains("topics: [free-meals]"))
        #expect(text.contains("accessibility: [ramp, disabled parking]"))
        #expect(text.contains("label: Kitchen"))
        // Dates alone say nothing of the other days, so they are told in words.
        #expect(text.contains("hours_text:") && !text.contains("seasons:"))
        #expect(!text.components(separatedBy: "\nsource:")[0].contains("PO Box"))
    }

    @Test func readsTheRulesOfVersionThree() throws {
        let trial = HSDSTrial([
            "organizations": "id,name,description\no,Clinic,Care for all.\n",
            "services":
                "id,organization_id,name,status,minimum_age,fees_description\ns,o,Clinic,active,18,Free\n",
            "locations": "id,location_type,organization_id,name\nl,physical,o,Clinic\n",
            "service_at_location": "id,service_id,location_id\nx,s,l\n",
            "schedules":
                "id,location_id,freq,byday,opens_at,closes_at,valid_from,valid_to,notes\n1,l,WEEKLY,\"MO,TU\",09:00:00,12:00:00,,,\n2,l,WEEKLY,\"MO,TU\",13:00:00,2400,,,\n3,l,MONTHLY,\"2TH,-1FR\",18:00,20:00,,,\n4,l,,,,,2026-12-25,2026-12-25,\n5,l,,,10:00,12:00,2026-12-24,2026-12-24,Christmas Eve\n",
            "attributes": "id,link_id,taxonomy_term_id,link_entity\na,s,t,service\n",
            "taxonomy_terms": "id,code,name,description,parent_id,taxonomy_id\nt,,Medical Care,Doctors,,v\n",
            "taxonomies": "id,name,description\nv,OE,Needs\n",
            "languages": "id,service_id,name,code\n1,s,Spanish,es\n",
        ])
        let report = try #require(try trial.run())
        let text = try trial.text("clinic")
        #expect(text.contains("languages: [es]"))
        #expect(text.contains("ages:\n  min: 18"))
        #expect(text.contains("topics: [health]"))
        #expect(!text.contains("services:"))
        // A date for which no time is told is neither open nor closed: all of it goes into words.
        #expect(text.contains("hours_text:") && !text.contains("\nhours:"))
        #expect(report.text.contains("cannot be computed with"))
    }

    private let small = [
        "organizations": "id,name,description\no,Clinic,Care for all.\n",
        "services": "id,organization_id,name,status\ns,o,Clinic,active\n",
    ]

    @Test func publishesNoTelephoneWhosePersonIsNotThere() throws {
        let trial = HSDSTrial(
            small.merging([
                "phones":
                    "id,organization_id,contact_id,number\n1,o,gone,828-555-0100\n2,o,,828-555-0101\n3,o,c,828-555-0102\n",
                "contacts": "id,organization_id,name\nc,o,Jane Roe\n",
            ]) { $1 }
        )
        let report = try #require(try trial.run())
        let text = try trial.text("clinic")
        #expect(text.contains("828-555-0101") && !text.contains("828-555-0100"))
        #expect(text.components(separatedBy: "\ninternal:")[0].contains("0102") == false)
        #expect(report.text.contains("phones.csv, line 2: its `contact_id` is `gone`, which no contact has"))
    }

    @Test func givesPartsOfADoubledIdToNeither() throws {
        let trial = HSDSTrial([
            "organizations":
                "id,name,description\no,Clinic,Care for all.\no,Pantry,Food for all.\np,Farm,Plants.\np,FARM,Plants and more.\n",
            "phones": "id,organization_id,number\n1,o,828-555-0100\n2,p,828-555-0101\n",
        ])
        let report = try #require(try trial.run())
        #expect(throws: (any Error).self) { try trial.text("clinic") }
        #expect(throws: (any Error).self) { try trial.text("pantry") }
        #expect(try trial.text("farm").contains("828-555-0101"))
        #expect(report.refused == 4 && report.rows.count == 6)
        #expect(report.text.contains("its `organization_id` is `o`, which several have"))
    }

    @Test func keepsAndReportsWhatNoFieldTakes() throws {
        let trial = HSDSTrial(
            small.merging([
                "languages": "id,location_id,service_id,language\n1,,s,Spanish\n",
                "phones": "id,organization_id,number\n1,o,\n",
                "schedules": "id,organization_id,byday,opens_at,closes_at\n1,o,MO,9:00,12:00\n",
            ]) { $1 }
        )
        let report = try #require(try trial.run())
        #expect(report.text.contains("phones.csv, line 2, Clinic: it has no number"))
        #expect(
            report.text.contains("schedules.csv, line 2, Clinic: a record has no field for it: it is kept")
        )
        #expect(
            try trial.text("clinic").contains("opens_at: \"9:00\"")
                || trial.text("clinic").contains("opens_at: 9:00")
        )
    }

    @Test func tellsWhereAPersonOfTheStaffIsNamed() throws {
        let trial = HSDSTrial([
            "organizations": "id,name,description\no,Clinic,Care for all. Ask for Jane Roe.\n",
            "contacts": "id,organization_id,name\nc,o,Jane Roe\n",
            "phones":
                "id,organization_id,number,description\n1,o,828-555-0100,Jane Roe (direct)\n2,o,828-555-0101,Front desk\n",
        ])
        let report = try #require(try trial.run())
        let shown = try trial.text("clinic").components(separatedBy: "\ninternal:")[0]
        #expect(shown.contains("828-555-0101") && !shown.contains("828-555-0100"))
        #expect(report.text.contains("its text names `Jane Roe`, a person to contact"))
        #expect(report.text.contains("phones.csv, line 2, Clinic: it is the number of a person to contact"))
    }

    @Test func countsAsReadWhatIsInTheRecord() throws {
        let trial = HSDSTrial(
            small.merging([
                "languages": "id,service_id,language\n1,s,Spanish\n",
                "eligibility": "id,service_id,eligibility\n1,s,Adults\n",
                "required_documents": "id,service_id,document\n1,s,Photo ID\n",
                "service_areas": "id,service_id,service_area\n1,s,Wren County\n",
            ]) { $1 }
        )
        let report = try #require(try trial.run())
        #expect(!report.text.contains("a record has no field for it"))
        #expect(try !trial.text("clinic").contains("table: eligibility"))
    }
}
