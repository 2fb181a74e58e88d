"""Webinars, learner guides, events and news: each refers to agencies, and learner guides to their webinars."""

from datetime import timedelta

import places
from agencies import listed
from names import chance_of, person, slug
from prose import quoted

WORKSHEET = """```worksheet
kind: {kind}
id: {id}
prompt: {prompt}
{more}
```
"""


class Writings:
    """Writes all kinds that are no agencies; a record of a number is always the same."""

    def __init__(self, seed, names, prose, today, counts):
        self.seed, self.names, self.prose, self.today, self.counts = seed, names, prose, today, counts

    def _title(self, kind, number):
        chance = chance_of(self.seed, kind, "title", number)
        subject = chance.choice(self.names.subjects)
        service = chance.choice(subject.services)
        town = chance.choice(self.names.towns)
        forms = {
            "webinars": ("{s}: what library staff should know", "How libraries can help with {s}", "Working together on {s}"),
            "learner-guides": ("Learner guide: {s}", "Workbook: {s} in our community"),
            "events": ("{s} fair in {t}", "Community forum on {s}", "{t} workshop: {s}"),
            "news": ("{s} now in {t}", "New hours for {s} in {t}", "{t} opens a place for {s}", "What changed: {s}"),
        }[kind]
        return chance.choice(forms).format(s=service, t=town.name), subject, town

    def slug(self, kind, number):
        """The record's file name, without its ending."""
        return slug(self._title(kind, number)[0], number)

    def file(self, kind, number):
        """File name and text of a record."""
        agencies = self.counts["agencies"]
        chance = chance_of(self.seed, kind, number)
        title, subject, town = self._title(kind, number)
        about = [chance.randrange(agencies) for _ in range(chance.randint(1, 3))]
        about = list(dict.fromkeys(about))
        lines = [f"title: {quoted(title)}", f"summary: {quoted(self.prose.sentence(chance, subject, 9, 18))}",
                 f"topics: [{subject.slug}]", f"wellness: {listed(subject.dimensions)}"]
        refer = f"agencies: {listed(self.names.slug(one) for one in about)}"
        links = [(self.names.of(one)[0], f"../agencies/{self.names.slug(one)}.md") for one in about[:2]]
        body = self.prose.body(chance, subject, links, 0.8)
        lines += getattr(self, "_" + kind.replace("-", "_"))(chance, number, subject, town, refer)
        if kind == "learner-guides":
            body += "\n" + self._worksheets(subject)
        return f"{kind}/{self.slug(kind, number)}.md", "---\n" + "\n".join(lines) + "\n---\n\n" + body

    def _webinars(self, chance, number, subject, town, refer):
        day = self.today - timedelta(days=chance.randrange(5, 1500))
        lines = [f"publish_date: {day}", f"starts: {day}T14:00", f"ends: {day}T15:00", "presenters:"]
        for _ in range(chance.randint(1, 3)):
            lines.append(f"  - {{name: {quoted(person(chance))}, role: Librarian, organization: {quoted(town.name + ' Library')}}}")
        if number < self.counts["learner-guides"]:
            lines.append(f"learner_guide: {self.slug('learner-guides', number)}")
        return lines + ["audience: [library staff]"] + [refer]

    def _learner_guides(self, chance, number, subject, town, refer):
        return [f"publish_date: {self.today - timedelta(days=chance.randrange(5, 1500))}",
                f"webinar: {self.slug('webinars', number)}",
                f"outcomes: {listed(quoted(self.prose.sentence(chance, subject, 5, 9)) for _ in range(3))}"]

    def _events(self, chance, number, subject, town, refer):
        lines = [f"format: {chance.choice(('forum', 'conference', 'workshop'))}", "sessions:"]
        for _ in range(chance.randint(1, 4)):
            day = self.today + timedelta(days=chance.randrange(-400, 300))
            lines += [f"  - title: {quoted(chance.choice(subject.services))}", f"    starts: {day}T10:00",
                      f"    ends: {day}T12:00", f"    place: {{name: {quoted(town.name + ' Library')}, address: "
                      f"{{street: {quoted(places.street(chance))}, city: {town.name}, state: WI}}}}",
                      f"    summary: {quoted(self.prose.sentence(chance, subject, 12, 30))}"]
        return lines + [f"contact: {{name: {quoted(person(chance))}, phone: {quoted(places.telephone(chance, town, 0))}}}"] + [refer]

    def _news(self, chance, number, subject, town, refer):
        return [f"publish_date: {self.today - timedelta(days=chance.randrange(1, 900))}"] + [refer]

    @staticmethod
    def _worksheets(subject):
        return "\n".join((
            WORKSHEET.format(kind="answer", id="goals", prompt="What do you hope to learn?", more="rows: 4"),
            WORKSHEET.format(kind="checklist", id="ready", prompt="What we have in place",
                             more="items: " + listed(quoted(one) for one in subject.services)),
            WORKSHEET.format(kind="plan", id="plan", prompt="Who does what by when?", more="rows: 5")))
