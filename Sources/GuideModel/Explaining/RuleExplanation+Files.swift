extension RuleExplanation {
    /// Names and places of files, and what the disk says.
    static let files: [RuleExplanation] = [
        RuleExplanation(
            .fileName,
            "The name of a record's file becomes its address for good: small letters, digits and hyphens, at most 60, and `.md`.",
            wrong: .file("pages/Get Involved.md", "---\ntitle: Get involved\n---"),
            right: .file("pages/get-involved.md", "---\ntitle: Get involved\n---")
        ),
        RuleExplanation(
            .recordOutsideFolder,
            "Records lie in the folder of their kind.",
            wrong: .file("volunteering.md", "---\ntitle: Volunteering\n---"),
            right: .file("pages/volunteering.md", "---\ntitle: Volunteering\n---")
        ),
        RuleExplanation(
            .unknownFolder,
            "A guide has a fixed set of folders, so that nothing is left out because of a slip in a name.",
            wrong: .file("page/volunteering.md", "---\ntitle: Volunteering\n---"),
            right: .file("pages/volunteering.md", "---\ntitle: Volunteering\n---")
        ),
        RuleExplanation(
            .folderTooDeep,
            "Records lie directly in their folder, not in folders inside it.",
            wrong: .file("pages/help/volunteering.md", "---\ntitle: Volunteering\n---"),
            right: .file("pages/volunteering.md", "---\ntitle: Volunteering\n---")
        ),
        RuleExplanation(
            .unusedFile,
            "A file that a guide does not read is probably misnamed, or in the wrong folder.",
            wrong: .file("place.yaml", "- {name: Larkspur}"),
            right: .file("places.yaml", "- {name: Larkspur}")
        ),
        RuleExplanation(
            .notUTF8,
            "Text files are UTF-8, the encoding in which all languages can be written. Editors offer it when saving.",
            wrong: .disk("A file saved as Windows-1252 or UTF-16."),
            right: .disk("The same file saved as UTF-8.")
        ),
        RuleExplanation(
            .unreadableFile,
            "A file or folder that cannot be opened would be missing from the site without a word.",
            wrong: .disk("A file that only another user may read."),
            right: .disk("A file that you may read.")
        ),
        RuleExplanation(
            .fileTooLarge,
            "A text file of more than 8 MB is not a record; somebody has put a picture or a table in its place.",
            wrong: .disk("A record of 9 MB."),
            right: .disk("A record of a few thousand characters.")
        ),
        RuleExplanation(
            .specialFile,
            "A content folder holds files and folders, no devices and no pipes.",
            wrong: .disk("A named pipe in `pages/`."),
            right: .disk("A file in `pages/`.")
        ),
        RuleExplanation(
            .brokenSymbolicLink,
            "A symbolic link leads to a file that is there, and not back to a folder it lies in.",
            wrong: .disk("A symbolic link in `images/` to a file that was deleted."),
            right: .disk("The file itself in `images/`.")
        ),
        RuleExplanation(
            .symbolicLinkLeavesFolder,
            "What is published lies in the content folder: a link out of it could publish anything on the disk.",
            wrong: .disk("A symbolic link in `images/` to a picture in another folder."),
            right: .disk("The picture itself in `images/`.")
        ),
        RuleExplanation(
            .formatLeftAlone,
            "`guidegen fmt` does not touch a file that is right and uses parts of YAML that a guide does not need, such as anchors.",
            wrong: .disk("A record with `fees: &free Free` and `apply: *free`."),
            right: .disk("A record with `fees: Free` and `apply: Free`.")
        ),
    ]

    /// Records in other languages.
    static let translations: [RuleExplanation] = [
        RuleExplanation(
            .translationWithoutOriginal,
            "A translation lies beside the file it translates: `about.es.md` beside `about.md`.",
            wrong: .file("pages/volunteering.es.md", "---\ntitle: Voluntariado\n---"),
            right: .file(
                "pages/volunteering.es.md",
                "---\ntitle: Voluntariado\n---",
                beside: ["pages/volunteering.md": "---\ntitle: Volunteering\n---\n"]
            )
        ),
        RuleExplanation(
            .translationIntoMainLanguage,
            "The main files are in the guide's first language already.",
            wrong: .file("pages/about.en.md", "---\ntitle: About\n---"),
            right: .file("pages/about.es.md", "---\ntitle: Acerca de\n---")
        ),
        RuleExplanation(
            .unlistedLanguage,
            "A translation is shown when `languages` in `guide.yaml` names its language.",
            wrong: .file("pages/about.fr.md", "---\ntitle: À propos\n---"),
            right: .file("pages/about.es.md", "---\ntitle: Acerca de\n---")
        ),
        RuleExplanation(
            .translationAddsEntries,
            "A translation puts the main file's entries into other words, in their order; an entry more would stand only in one language.",
            wrong: .file(
                "agencies/larkspur-pantry.es.md",
                "---\nsummary: Comida los martes.\nservices:\n  - {name: Entrega a domicilio}\n---"
            ),
            right: .file("agencies/larkspur-pantry.es.md", "---\nsummary: Comida los martes.\n---")
        ),
    ]

    /// Links and pictures in bodies.
    static let links: [RuleExplanation] = [
        RuleExplanation(
            .brokenLink,
            "A link inside the guide leads to a file that is there. The fix names the one that is spelt most alike.",
            wrong: .body("Ask the [pantry](../agencies/larkspur-pantri.md)."),
            right: .body("Ask the [pantry](../agencies/larkspur-pantry.md).")
        ),
        RuleExplanation(
            .unknownAnchor,
            "What follows `#` in a link is a heading of the page, in small letters with hyphens.",
            wrong: .body("See [below](#how-to-hlep).\n\n## How to help\n\nSort books."),
            right: .body("See [below](#how-to-help).\n\n## How to help\n\nSort books.")
        ),
        RuleExplanation(
            .linkLeavesFolder,
            "A link cannot lead to a file outside the content folder: it is not on the site.",
            wrong: .body("See [the plan](../../plan.md)."),
            right: .body("See [about us](about.md).")
        ),
        RuleExplanation(
            .absoluteLink,
            "An address that begins with `/` breaks where the site lies in a folder or on a stick. Name the file instead.",
            wrong: .body("Ask the [pantry](/agencies/larkspur-pantry.html)."),
            right: .body("Ask the [pantry](../agencies/larkspur-pantry.md).")
        ),
        RuleExplanation(
            .linkToPage,
            "Name the file that a page is made from, not the page: then a mistake is found, and other languages work.",
            wrong: .body("Ask the [pantry](../agencies/larkspur-pantry.html)."),
            right: .body("Ask the [pantry](../agencies/larkspur-pantry.md).")
        ),
        RuleExplanation(
            .referenceToUnpublished,
            "A draft, or a record that is not yet or no longer published, cannot be linked to; the words stay, without a link.",
            wrong: .body(
                "See [the rules](rules.md).",
                beside: ["pages/rules.md": "---\ntitle: Rules\ndraft: true\n---\n"]
            ),
            right: .body("See [the rules](rules.md).", beside: ["pages/rules.md": "---\ntitle: Rules\n---\n"])
        ),
        RuleExplanation(
            .rawHTML,
            "Bodies are Markdown. HTML in them is left out, so that a page cannot be broken by a tag.",
            wrong: .body("Please <b>call first</b>."),
            right: .body("Please **call first**.")
        ),
        RuleExplanation(
            .externalImage,
            "A picture on another site vanishes one day, and tells that site who reads the page. Put a copy into `images/`.",
            wrong: .body("![The door](https://pictures.example/door.jpg)"),
            right: .body("![The door](../images/door.jpg)", assets: ["images/door.jpg"])
        ),
        RuleExplanation(
            .imageWithoutText,
            "Those who cannot see a picture hear the words between its brackets.",
            wrong: .body("![](../images/door.jpg)", assets: ["images/door.jpg"]),
            right: .body("![The green side door](../images/door.jpg)", assets: ["images/door.jpg"])
        ),
        RuleExplanation(
            .brokenRedirect,
            "An old address leads to a page of the site or out of it.",
            wrong: .file("redirects.yaml", "old/pantry.html: agencies/larkspur-pantri.html"),
            right: .file("redirects.yaml", "old/pantry.html: agencies/larkspur-pantry.html")
        ),
    ]
}
