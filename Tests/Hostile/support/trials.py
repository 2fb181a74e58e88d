"""One trial a kind of input: takes a sound one, spoils it, runs the command and says what went wrong that never may."""

import json
import shutil
from pathlib import Path

from support.mutations import spoilt
from support.running import ROOT, THEME, run, with_theme

CONTENT = ROOT / "content"
SEARCHES = ["food", "i need a bed tonight", "828-555", "despensa"]


def _files(folder, *endings):
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix in endings)


def _spoil(folder, moments, count, *endings):
    files = _files(folder, *endings)
    chosen = moments.sample(files, min(count, len(files)))
    others = [path.read_bytes() for path in moments.sample(files, min(6, len(files)))]
    for path in chosen:
        path.write_bytes(spoilt(path.read_bytes(), moments, others))


def _problems(*runs):
    return [f"{' '.join(map(str, one.arguments[:2]))} {one.problem()}" for one in runs if one.problem()]


def records(folder, moments):
    """Front matter, hours, dates, Markdown, data files: a third of the sample guide spoilt."""
    content = folder / "content"
    shutil.copytree(CONTENT, content)
    _spoil(content, moments, 40, ".md")
    if moments.random() < 0.3:
        _spoil(content, moments, 1, ".yaml")
    checked = run(*with_theme("check", "--content", content, "--format", "json"), folder=folder)
    formatted = run("fmt", "--content", content, "--check", folder=folder)
    compared = run("diff", CONTENT, content, folder=folder)
    problems = _problems(checked, formatted, compared)
    if not problems and checked.code in (0, 1):
        try:
            json.loads(checked.output)
        except ValueError as error:
            problems.append(f"its report is no JSON: {error}")
    return problems


def sites(folder, moments):
    """Records that are only strange, all the way to pages and exports: what `check` lets through must be built."""
    content = folder / "content"
    shutil.copytree(CONTENT, content)
    whole = {path.relative_to(folder): path.read_bytes() for path in _files(content, ".md")}
    _spoil(content, moments, 25, ".md")
    for _ in range(4):
        checked = run(*with_theme("check", "--content", "content", "--format", "json"), folder=folder)
        if checked.problem() or checked.code == 0:
            break
        for finding in json.loads(checked.output)["diagnostics"]:
            name = Path(finding["file"] or "")
            if finding["severity"] == "error" and name in whole:
                (folder / name).write_bytes(whole[name])
    return _problems(run(*with_theme("build", "--content", content, "--output", folder / "site", "--quiet"), folder=folder))


def themes(folder, moments):
    """Templates, words, styles and settings of a theme."""
    theme = folder / "theme"
    shutil.copytree(THEME, theme)
    _spoil(theme, moments, moments.choice([1, 3]), ".mustache", ".yaml", ".css", ".js")
    return _problems(run(*with_theme("build", "--content", CONTENT, "--output", folder / "site", theme=theme), folder=folder))


def tables(folder, moments):
    """Spreadsheets in every encoding, with the map that is proposed for them."""
    source, chart = folder / "source.csv", folder / "map.yaml"
    text = moments.choice(SHEETS)
    data = text.encode(moments.choice(["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"]), "replace")
    source.write_bytes(data if moments.random() < 0.2 else spoilt(data, moments))
    runs = [run("import", "csv", source, "--propose", chart, folder=folder)]
    if chart.exists():
        if moments.random() < 0.5:
            chart.write_bytes(spoilt(chart.read_bytes(), moments))
        runs += _twice(folder, "csv", source, chart)
    return _problems(*runs)


def _twice(folder, kind, source, *chart):
    """An import, the same again as an update, and a check of what came of it."""
    options = ["--map", *chart] if chart else []
    return [
        run("import", kind, source, *options, "--into", folder / "made", folder=folder),
        run("import", kind, source, *options, "--into", folder / "made", "--update", folder=folder),
        run(*with_theme("check", "--content", folder / "made"), folder=folder),
    ]


def hsds(folder, moments):
    """A directory in HSDS's tables, some of them spoilt."""
    export = folder / "export"
    export.mkdir()
    for name, text in DIRECTORY.items():
        data = text.encode()
        (export / name).write_bytes(spoilt(data, moments) if moments.random() < 0.4 else data)
    return _problems(*_twice(folder, "hsds", export))


def objects(folder, moments):
    """JSON, nested, as HSDS and with a proposed map."""
    source, chart = folder / "source.json", folder / "map.yaml"
    source.write_bytes(spoilt(json.dumps(SERVICE, indent=1).encode(), moments))
    runs = _twice(folder, "hsds", source)
    runs.append(run("import", "json", source, "--propose", chart, folder=folder))
    if chart.exists():
        runs.append(run("import", "json", source, "--map", chart, "--into", folder / "other", folder=folder))
    return _problems(*runs)


def forms(folder, moments):
    """A filled-in issue form and a saved worksheet."""
    runs = []
    for kind, text in (("issue", ISSUE), ("worksheet", WORKSHEET)):
        source = folder / kind
        source.write_bytes(spoilt(text.encode(), moments))
        runs.append(run("import", kind, source, "--into", folder / "content", folder=folder))
    return _problems(*runs)


def indexes(folder, moments):
    """A search index that a disk or an upload has spoilt."""
    site = folder / "site"
    runs = [run(*with_theme("build", "--content", CONTENT, "--output", site, "--quiet"), folder=folder)]
    search = site / "search"
    sound = folder / "sound"
    shutil.copytree(search, sound)
    for _ in range(6):
        shutil.rmtree(search)
        shutil.copytree(sound, search)
        _spoil(search, moments, 1, ".json", ".js")
        runs += [run("search", words, "--output", site, folder=folder) for words in SEARCHES]
    return _problems(*runs)


TRIALS = {
    "records": records, "sites": sites, "themes": themes, "tables": tables,
    "hsds": hsds, "objects": objects, "forms": forms, "indexes": indexes,
}

SHEETS = [
    'Name,Phone,Hours,City,State,ZIP,Notes\nHarbor House,828-555-0101,Mon-Fri 9-5,Larkspur,NC,28961,"Meals, beds\nand showers"\n'
    'St. Mary\'s,"(828) 555-0102 ext. 4; fax 828-555-0103",M/W/F 8am-noon,Wren,NC,28960,\n',
    "nom;téléphone;ville;horaires\nMaison d’accueil;01 23 45 67 89;Besançon;lundi 9h–17h\nÉpicerie;;Orléans;\n",
    "名称\t電話番号\t住所\n子ども食堂\t03-1234-5678\t東京都千代田区1-1\n図書館\t\t\n",
    "Agency|Food|Housing|Phone|Phone\nPantry|x||828-555-0104|828-555-0105\nShelter||x|911|\n|||\n",
]

DIRECTORY = {
    "organizations.csv": "id,name,description,email,url\no1,HARBOR HOUSE,Meals and beds.,a@b.example,https://b.example\no2,O'Neil & Co,x,,\n",
    "services.csv": "id,organization_id,name,description,status,fees\ns1,o1,Meals,Lunch.,active,free\ns2,gone,Lost,x,active,\n",
    "locations.csv": "id,organization_id,name,latitude,longitude\nl1,o1,Main,35.1,-82.9\nl2,o2,,999,x\n",
    "services_at_location.csv": "id,service_id,location_id\nsl1,s1,l1\nsl2,s2,l9\n",
    "physical_addresses.csv":
        "id,location_id,address_1,city,state_province,postal_code,country\na1,l1,1 Main St,Wren,NC,28960,US\na2,l2,,,,,\n",
    "phones.csv": "id,organization_id,service_id,contact_id,number,extension,type\np1,o1,,,828-555-0101,4,voice\np2,,s1,c9,1,,fax\n",
    "contacts.csv": "id,organization_id,name,email\nc1,o1,Jane Roe,jane@harbor.example\n",
    "regular_schedules.csv": "id,service_id,weekday,opens_at,closes_at\nr1,s1,Monday,09:00,17:00\nr2,s1,7,2200,2400\n",
    "holiday_schedules.csv": "id,service_id,closed,start_date,end_date\nh1,s1,TRUE,2026-12-25,2026-12-25\n",
    "taxonomies.csv": "id,name,parent_id\nt1,Food,\nt2,Food Pantry,t1\nt3,Loop,t3\n",
    "services_taxonomy.csv": "id,service_id,taxonomy_id\nx1,s1,t2\nx2,s1,t9\n",
    "languages.csv": "id,service_id,language\ng1,s1,Spanish\n",
}

SERVICE = {
    "id": "11111111-1111-4111-8111-111111111111", "name": "Meals", "status": "active", "description": "Lunch & <b>dinner</b>.",
    "organization": {"id": "22222222-2222-4222-8222-222222222222", "name": "Harbor House", "description": "Meals and beds."},
    "phones": [{"id": "3", "number": "828-555-0101", "extension": 4, "languages": [{"name": "Spanish"}]}],
    "schedules": [
        {"id": "4", "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "17:00"},
        {"id": "5", "freq": "MONTHLY", "byday": "2SA", "opens_at": "10:00Z", "closes_at": "02:00"},
    ],
    "service_at_locations": [{"id": "6", "location": {
        "id": "7", "name": "Main", "latitude": 35.1, "longitude": -82.9, "location_type": "physical",
        "addresses": [{"address_1": "1 Main St", "city": "Wren", "state_province": "NC", "postal_code": "28960", "country": "US"}],
    }}],
    "attributes": [{"id": "8", "taxonomy_term": {"id": "9", "name": "Food", "taxonomy_detail": {"name": "Open Eligibility"}}}],
}

ISSUE = """\
### Name

Harbor House

### Summary

A hot meal at noon.

### Phone

828-555-0101

### Hours

Mon-Fri 9-5

### Website

https://harbor.example

### Topics

- [x] food
- [ ] housing
"""

WORKSHEET = """\
# The community connector: my worksheet

Saved on 2026-11-22.

| Agency | Phone | Contact |
| --- | --- | --- |
| Harbor House | 828-555-0101 | Jane Roe |
| Wren Legal Aid | | |
"""
