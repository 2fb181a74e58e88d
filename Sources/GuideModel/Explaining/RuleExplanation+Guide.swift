extension RuleExplanation {
    /// An agency's places.
    static let places: [RuleExplanation] = [
        RuleExplanation(
            .confidentialPlace,
            "A place that is confidential has nothing in its file that leads to it: no address, coordinates, directions or transit, not even as a note. `town` and `service_area` say what may be known.",
            wrong: .agency("confidential: true\naddress: {street: 4 Elm Street, city: Larkspur}"),
            right: .agency("confidential: true\ntown: Larkspur")
        ),
        RuleExplanation(
            .placeTwice,
            "An agency has either one place, at the top level, or several in `locations`.",
            wrong: .agency("address: {street: 4 Elm Street}\nlocations: [{name: North branch}]"),
            right: .agency(
                "locations:\n  - name: Main house\n    address: {street: 4 Elm Street}\n  - name: North branch"
            )
        ),
        RuleExplanation(
            .placeNameTwice,
            "Places are told apart by their names.",
            wrong: .agency("locations: [{name: Branch}, {name: Branch}]"),
            right: .agency("locations: [{name: North branch}, {name: South branch}]")
        ),
        RuleExplanation(
            .unknownPlace,
            "A service names places that the agency has, and a place of `places.yaml` lies in another that is there.",
            wrong: .agency(
                "locations: [{name: North branch}]\nservices: [{name: Beds, locations: [Nord branch]}]"
            ),
            right: .agency(
                "locations: [{name: North branch}]\nservices: [{name: Beds, locations: [North branch]}]"
            )
        ),
        RuleExplanation(
            .placeCycle,
            "A place does not lie in itself, however long the way round.",
            wrong: .file("places.yaml", "- {name: Larkspur, parent: Larkspur}"),
            right: .file("places.yaml", "- {name: Wren County}\n- {name: Larkspur, parent: Wren County}")
        ),
    ]

    /// What the guide as a whole must be.
    static let whole: [RuleExplanation] = [
        RuleExplanation(
            .cycle,
            "Nothing lies under itself, is a part of itself or was replaced by itself, however long the way round.",
            wrong: .file("topics/housing.md", "---\ntitle: Housing\nsummary: Roofs.\nparent: housing\n---"),
            right: .file("topics/housing.md", "---\ntitle: Housing\nsummary: Roofs.\n---")
        ),
        RuleExplanation(
            .missingDimension,
            "A guide has the seven dimensions of wellness; a file that is gone leaves a gap in the circle.",
            wrong: .disk("The folder `dimensions/` has no file `social.md`."),
            right: .disk("The folder `dimensions/` has the seven files.")
        ),
        RuleExplanation(
            .eighthDimension,
            "There are seven dimensions and no eighth. Other subjects are topics.",
            wrong: .file("dimensions/financial.md", "---\ntitle: Financial\nsummary: Money.\norder: 8\n---"),
            right: .file(
                "topics/money.md",
                "---\ntitle: Money\nsummary: Debts and savings.\nparent: housing\n---",
                beside: ["agencies/tenant-line.md": tenantLine.replacing("[tenants]", with: "[money]")]
            )
        ),
        RuleExplanation(
            .dimensionOrderTwice,
            "Each dimension has its own place in the circle.",
            wrong: .file("dimensions/social.md", "---\ntitle: Social\nsummary: People.\norder: 1\n---"),
            right: .file("dimensions/social.md", "---\ntitle: Social\nsummary: People.\norder: 5\n---")
        ),
        RuleExplanation(
            .sharedURL,
            "A page cannot have the name of a page that every site has, such as `search`.",
            wrong: .file("pages/search.md", "---\ntitle: How to search\n---"),
            right: .file("pages/how-to-search.md", "---\ntitle: How to search\n---")
        ),
        RuleExplanation(
            .aliasInUse,
            "An old address leads to one page, and no page stands there any more.",
            wrong: .agency("aliases: [agencies/larkspur-pantry.html]"),
            right: .agency("aliases: [agencies/harbour-house.html]")
        ),
        RuleExplanation(
            .notASitePath,
            "Old and new addresses are paths of the site, such as `agencies/harbor-house.html`.",
            wrong: .agency("aliases: [\"https://old.example/harbor\"]"),
            right: .agency("aliases: [old/harbor.html]")
        ),
        RuleExplanation(
            .missingPage,
            "Readers expect to learn who makes the guide, whom it lists and what becomes of their data: pages `about`, `inclusion-policy` and `privacy`.",
            wrong: .disk("The folder `pages/` has no file `privacy.md`."),
            right: .disk(
                "The folder `pages/` has the files `about.md`, `inclusion-policy.md` and `privacy.md`."
            )
        ),
        RuleExplanation(
            .missingGuideFile,
            "`guide.yaml` says what the guide is called, who publishes it, in which language and time zone.",
            wrong: .disk("The content folder has no file `guide.yaml`."),
            right: .disk(
                "The content folder has a `guide.yaml` with `title`, `publisher`, `language` and `time_zone`."
            )
        ),
    ]
}
