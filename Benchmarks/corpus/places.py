"""A made-up region: counties, towns, streets, postal codes and telephone numbers."""

from dataclasses import dataclass

FIRST = ("Alder Ash Bear Birch Bright Brook Cedar Clear Copper Deer Eagle Elk Elm Fair Fern Fox Glen Granite Green "
         "Hazel Heron Hickory Iron Juniper Lake Laurel Linden Maple Marsh Mill Oak Pine Quail Raven Ridge River Rock "
         "Rose Silver Spring Stone Sugar Timber Walnut White Willow Wolf").split()
LAST = "ton ville field burg dale ford wood mont port ham view land".split()
APART = "Creek Falls Gap Grove Heights Junction Landing Prairie Springs Valley".split()
COUNTIES = ("Abernathy Barlow Calloway Danforth Ellery Fenwick Garrison Hollis Ingram Jessup Kimball Lathrop Merritt "
            "Norwood Ogden Prescott Quimby Rutledge Sheffield Thurston Upshaw Vance Whitaker Yardley").split()
STREETS = ("Main Church Elm Oak Maple Market Mill Court Depot River Park Washington Lincoln Jefferson School College "
           "Spring Hill Railroad Chestnut Center Union Walnut Cherry Locust Pleasant Broad High Front Water").split()
STREET_KINDS = "Street Street Street Avenue Avenue Road Road Drive Lane Boulevard Way Court Place Highway".split()

TOWNS = 240


@dataclass(frozen=True)
class Town:
    """A town with what its addresses and telephones share."""

    name: str
    county: str
    postal_code: str
    area_code: str
    exchange: str
    latitude: float
    longitude: float


def _name(number):
    first = FIRST[number % len(FIRST)]
    turn = number // len(FIRST) + number
    if number % 3 == 2:
        return f"{first} {APART[turn % len(APART)]}"
    return first + LAST[turn % len(LAST)]


def towns():
    """Every town, the largest first: the town of rank r has 1 / r of what the first has."""
    found, seen = [], set()
    number = 0
    while len(found) < TOWNS:
        name = _name(number)
        number += 1
        if name in seen:
            continue
        seen.add(name)
        rank = len(found)
        county = rank % len(COUNTIES)
        found.append(Town(
            name, COUNTIES[county] + " County", f"{54001 + rank * 3:05d}", str(552 + county % 4),
            str(220 + rank * 3), round(43.2 + county // 6 * 0.4 + rank % 7 * 0.03, 4),
            round(-89.8 + county % 6 * 0.5 - rank % 5 * 0.04, 4)))
    return found


def telephone(chance, town, style=None):
    """A number of the town; written in one of the ways that people write them."""
    a, b, c = town.area_code, town.exchange, f"{chance.randrange(10_000):04d}"
    style = chance.randrange(6) if style is None else style
    if style == 1:
        return f"({a}) {b}-{c}"
    if style == 2:
        return f"{a}.{b}.{c}"
    if style == 3:
        return f"1-{a}-{b}-{c}"
    return f"{a}-{b}-{c}"


def street(chance):
    """A street and a number."""
    number = chance.choice((chance.randrange(1, 400), chance.randrange(100, 9900)))
    side = chance.choice(("", "", "", "North ", "South ", "East ", "West ", "N. ", "SW "))
    if chance.random() < 0.12:
        return f"{number} {side}{chance.randrange(2, 190)}th {chance.choice(('Street', 'Avenue'))}"
    if chance.random() < 0.04:
        return f"P.O. Box {number}"
    return f"{number} {side}{chance.choice(STREETS)} {chance.choice(STREET_KINDS)}"
