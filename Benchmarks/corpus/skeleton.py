"""What every guide has: its settings, places, topics, the seven dimensions and the expected pages."""

from prose import quoted

ABOVE = {
    "food": "Food", "housing": "Housing", "health": "Health", "money": "Money", "work": "Work", "education": "Education",
    "legal": "Legal help", "families": "Children and families", "safety": "Safety", "support": "Everyday support",
    "community": "Community",
}
DIMENSIONS = "physical emotional spiritual occupational social environmental intellectual".split()


def files(languages, subjects, towns):
    """Pairs of file name and text for everything but the records that the guide is about."""
    yield "guide.yaml", settings(languages)
    yield "places.yaml", places(towns)
    for slug, title in ABOVE.items():
        yield f"topics/{slug}.md", topic(title, f"Everything about {title.lower()}.", None, ())
    for subject in subjects:
        summary = f"From {subject.services[0].lower()} to {subject.services[-1].lower()}."
        yield f"topics/{subject.slug}.md", topic(subject.title, summary, subject.above, subject.terms[:3])
    for order, name in enumerate(DIMENSIONS, 1):
        yield f"dimensions/{name}.md", (f"---\ntitle: {name.capitalize()}\nsummary: What helps with this side of being well.\n"
                                        f"order: {order}\n---\n\nWhat this guide has for {name} wellness.\n")
    for slug, title in (("about", "About this guide"), ("inclusion-policy", "What we list"), ("privacy", "Privacy")):
        yield f"pages/{slug}.md", (f"---\ntitle: {title}\nsummary: Made up to be measured.\n---\n\nThis guide is made up, to be measured. "
                                   "Its agencies, people, addresses and numbers do not exist.\n")


def settings(languages):
    """The guide's own file."""
    return "\n".join((
        "title: Benchmark Guide", "publisher: {name: Benchmark Library, phone: \"552-220-0100\"}", "language: en",
        f"languages: [{', '.join(languages)}]", "time_zone: America/Chicago", "base_url: https://guide.example/",
        "service_area: Twenty-four made-up counties", "crisis:",
        "  - {label: Emergency, phone: \"911\", text: Fire or ambulance or police., verified: 2026-09-02}",
        "  - {label: Suicide and Crisis Lifeline, phone: \"988\", text: Call or text at any hour., verified: 2026-09-02}",
        "id_namespace: 7a0f4d7e-53f4-4a8c-9b1f-6a2f0a6f2c11", ""))


def places(towns):
    """Counties, and towns that lie in them."""
    lines, counties = [], set()
    for town in towns:
        if town.county not in counties:
            counties.add(town.county)
            lines.append(f"- {{name: {town.county}, coordinates: [{town.latitude}, {town.longitude}]}}")
    for town in towns:
        lines.append(f"- {{name: {town.name}, parent: {town.county}, postal_codes: [\"{town.postal_code}\"], "
                     f"coordinates: [{town.latitude}, {town.longitude}]}}")
    return "\n".join(lines) + "\n"


def topic(title, summary, above, synonyms):
    """A topic's file."""
    lines = ["---", f"title: {title}", f"summary: {quoted(summary)}"]
    if above:
        lines.append(f"parent: {above}")
    if synonyms:
        lines.append("synonyms: [" + ", ".join(quoted(one) for one in synonyms) + "]")
    return "\n".join(lines + ["---", "", f"Start here for {title.lower()}.", ""])
