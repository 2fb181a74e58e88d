"""Agencies: names, telephones, places, hours, services and a body; some of them in Spanish too."""

from datetime import timedelta

import places
from names import chance_of, person
from prose import quoted

LANGUAGES = (["en"],) * 5 + (["en", "es"],) * 4 + (["en", "es", "vi"], ["en", "zh", "ko"], ["en", "ar", "so"])
SERVES = "families youth seniors veterans immigrants adults children women men people_with_disabilities".split()
REQUIREMENTS = "none photo_id referral appointment proof_of_address proof_of_income".split()
DOCUMENTS = ["photo ID", "a bill with your address", "proof of income", "birth certificates", "Social Security card"]
ACCESS = ["step-free entrance", "accessible restroom", "parking", "elevator", "large print"]
OPENINGS = (
    '{Mon-Fri: "9:00-17:00"}', '{Mon-Fri: "8:30-12:00, 13:00-16:30"}', '{Mon-Thu: "8am-6pm", Fri: "8am-noon"}',
    '{"Tue, Thu": "10:00-14:00"}', '{"Mon, Wed": "9:00-12:00", Sat: "10:00-13:00"}', '{"2nd Thu": "16:00-18:30"}',
    '{"1st & 3rd Tue": "9:00-11:30", Fri: "13:00-15:00"}', "24/7", "by appointment", "call first")


def listed(values):
    """A YAML list on one line."""
    return "[" + ", ".join(values) + "]"


class Agencies:
    """Writes the agency of a number, always the same."""

    def __init__(self, seed, names, prose, today):
        self.seed, self.names, self.prose, self.today = seed, names, prose, today

    def files(self, number, with_spanish):
        """Pairs of file name and text: the record and, for some, its translation."""
        chance = chance_of(self.seed, "agency", number)
        name, subject, town = self.names.of(number)
        slug = self.names.slug(number)
        lines = ["---", *self.front(chance, number, name, subject, town), "---", ""]
        links = self.links(chance, number)
        yield f"agencies/{slug}.md", "\n".join(lines) + "\n" + self.prose.body(chance, subject, links)
        if with_spanish and number % 12 == 5:
            yield f"agencies/{slug}.es.md", self.spanish(name, subject, town)

    def links(self, chance, number):
        found = []
        for other in {chance.randrange(number) for _ in range(chance.randrange(3))} if number else ():
            found.append((self.names.of(other)[0], f"{self.names.slug(other)}.md"))
        return sorted(found)

    def front(self, chance, number, name, subject, town):
        others = chance.sample(self.names.subjects, chance.choice((0, 0, 1, 1, 2)))
        subjects = list(dict.fromkeys([subject, *others]))
        service = chance.choice(subject.services).lower()
        yield f"name: {quoted(name)}"
        start = chance.choice((f"Offers {service}", f"{service.capitalize()}", f"Helps with {service}"))
        yield f"summary: {quoted(f'{start} and {chance.choice(subject.terms)} for people in {town.county}.')}"
        yield f"topics: {listed([one.slug for one in subjects])}"
        yield f"wellness: {listed(subject.dimensions)}"
        initials = "".join(word[0] for word in name.split() if word[0].isupper())
        if len(initials) >= 3 and chance.random() < 0.5:
            yield f"also_known_as: [{quoted(initials)}]"
        if chance.random() < 0.4:
            yield f"keywords: {listed([quoted(term) for term in chance.sample(subject.terms, 3)])}"
        yield f"status: {'temporarily_closed' if number % 211 == 7 else 'active'}"
        yield f"website: https://www.{self.names.slug(number)}.example/"
        yield "phones:"
        yield f"  - number: {quoted(places.telephone(chance, town))}"
        if chance.random() < 0.3:
            yield f"  - {{number: {quoted(places.telephone(chance, town, 0))}, type: hotline, label: After hours}}"
        yield f"languages: {listed(chance.choice(LANGUAGES))}"
        yield f"eligibility: {quoted(self.prose.sentence(chance, subject, 6, 14))}"
        yield f"serves: {listed(one.replace('_', ' ') for one in chance.sample(SERVES, chance.randint(1, 3)))}"
        needed = sorted(set(chance.choices(REQUIREMENTS[1:], k=2))) if chance.random() < 0.6 else REQUIREMENTS[:1]
        yield f"requirements: {listed(needed)}"
        yield f"documents: {listed(quoted(one) for one in chance.sample(DOCUMENTS, 2))}"
        yield f"cost: {chance.choice(('free', 'free', 'sliding_scale', 'paid'))}"
        yield f"apply: {quoted(self.prose.sentence(chance, subject, 6, 16))}"
        yield f"service_area: {town.county}"
        age = chance.randrange(300) if chance.random() < 0.96 else chance.randrange(400, 900)
        yield f"verified: {{date: {self.today - timedelta(days=age)}, by: Reference desk, source: phone call}}"
        if chance.random() < 0.2:
            yield f"contacts: [{{name: {quoted(person(chance))}, title: Director}}]"
        yield f"external_ids: {{bench: \"B-{number:06d}\"}}"
        sites = yield from self.locations(chance, subject, town, number)
        yield from self.services(chance, subjects, sites)

    def locations(self, chance, subject, town, number):
        if subject.slug == "domestic-violence" and number % 2:
            yield "locations:"
            yield f"  - {{name: Shelter, confidential: true, service_area: {town.county}, hours: 24/7}}"
            return ["Shelter"]
        count = chance.choice((1, 1, 1, 1, 2, 2, 3))
        if count == 1:
            yield from self.place(chance, town, "")
            return []
        yield "locations:"
        names = []
        for index in range(count):
            names.append(f"{town.name} office" if index == 0 else f"{places.STREETS[index + number % 20]} Street site")
            yield f"  - name: {quoted(names[-1])}"
            yield from self.place(chance, town, "    ")
        return names

    def place(self, chance, town, indent):
        yield f"{indent}address:"
        yield f"{indent}  street: {quoted(places.street(chance))}"
        yield f"{indent}  city: {town.name}"
        yield f"{indent}  state: WI"
        yield f"{indent}  postal_code: \"{town.postal_code}\""
        latitude = round(town.latitude + chance.random() * 0.05, 4)
        yield f"{indent}coordinates: [{latitude}, {round(town.longitude - chance.random() * 0.05, 4)}]"
        if chance.random() < 0.5:
            yield f"{indent}accessibility: {listed(chance.sample(ACCESS, 2))}"
        if chance.random() < 0.9:
            yield f"{indent}hours: {chance.choice(OPENINGS)}"
        else:
            yield f"{indent}hours_text: Weekdays, mornings as a rule"

    def services(self, chance, subjects, sites):
        yield "services:"
        for subject in subjects:
            for service in chance.sample(subject.services, min(len(subject.services), chance.randint(1, 3))):
                yield f"  - name: {service}"
                yield f"    summary: {quoted(self.prose.sentence(chance, subject, 6, 16))}"
                yield f"    topics: [{subject.slug}]"
                if sites and chance.random() < 0.5:
                    yield f"    locations: [{quoted(chance.choice(sites))}]"

    @staticmethod
    def spanish(name, subject, town):
        first, *rest = subject.spanish
        more = f" También ofrecemos {rest[0].lower()}." if rest else ""
        return "\n".join((
            "---", f"name: {quoted(name)}", f"summary: {quoted(f'{first} para la gente de {town.name}.')}",
            f"keywords: {listed(quoted(one) for one in subject.spanish)}",
            "eligibility: Cualquier persona que viva en el condado", "apply: Llame o venga; hay quien habla español.",
            "---", "", f"{first} sin costo. No pedimos papeles ni seguro.{more}", "",
            "## Antes de venir", "", "Traiga una identificación si la tiene. Si necesita intérprete, díganos al llamar.", ""))
