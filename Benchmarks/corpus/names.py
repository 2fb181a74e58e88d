"""Names of people and agencies. An agency's name and file depend on its number alone, so any record may refer to it."""

import random
import re

from words import made_up_word

SURNAMES = ("Adams Alvarez Baker Bennett Brooks Campbell Carter Chen Collins Cruz Daniels Diaz Edwards Evans Fisher "
            "Flores Foster Garcia Gomez Graham Green Griffin Hall Harris Hernandez Hughes Jackson Johnson Kelly Kim King "
            "Lee Lewis Lopez Martin Martinez Mitchell Moore Morgan Murphy Nelson Nguyen Ortiz Parker Patel Perez Price "
            "Ramirez Reed Rivera Roberts Rogers Russell Sanders Scott Simmons Smith Stewart Sullivan Taylor Thomas Torres "
            "Turner Walker Ward Watson White Williams Wilson Wood Wright Young O'Brien O'Neal McCoy McDonald").split()
GIVEN = ("Ana Angela Carlos Carol Daniel David Denise Diane Elena Frank Gloria Grace Hannah James Jose Juan Karen Keisha "
         "Laura Linda Luis Maria Mary Michael Miguel Nancy Olga Pat Paul Rosa Ruth Samuel Sandra Susan Tanya Teresa "
         "Thanh Tom Victor Wanda").split()
SAINTS = "Anne Brigid Clare Francis James John Joseph Luke Mark Mary Michael Patrick Paul Stephen Thomas Vincent".split()
VIRTUES = ("Open Door;New Beginnings;Helping Hands;Good Neighbor;Bridge;Lighthouse;Cornerstone;Shepherd's;Harvest;Hope;"
           "Common Ground;Stepping Stones;Second Mile;Safe Haven;Rainbow;Sunrise;Unity;Grace;Pathways;Crossroads;"
           "Open Arms;Community Action;People's;Horizon;New Life;Welcome Home").split(";")
# Large organizations with many branches: hundreds of records that share a name, or nearly.
CHAINS = ("Samaritan Army;Goodworks Industries;United Neighbors;Catholic Family Services;Lutheran Community Services;"
          "Jewish Family Alliance;Boys and Girls Alliance;Young Adults Christian Association;Planned Families;"
          "Legal Services Corporation;Regional Food Bank;Community Health Partners;Veterans Outreach Network;"
          "Head Start;Meals for Seniors;Workforce Connection;Department of Human Services;Public Health Department;"
          "Alcoholics Fellowship;Recovery Together;Council on Aging;Housing Authority").split(";")
SPANISH = ("Casa de Esperanza;Centro Hispano;Centro Campesino;La Casa;Manos Unidas;El Puente;Nuestra Comunidad;Clínica de la "
           "Comunidad;Niños Primero;Mujeres en Acción").split(";")


def chance_of(seed, *names):
    """Draws of their own for each thing that is named: one record's never depend on another's."""
    return random.Random(":".join(str(name) for name in (seed, *names)))


def slug(text, number):
    """A file name: the words of a text, then the record's number, which makes it the only one."""
    words = re.sub(r"[^a-z0-9]+", "-", text.lower().replace("'", "").replace("í", "i").replace("ñ", "n")
                   .replace("ó", "o")).strip("-")
    return f"{words[:48].strip('-')}-{number}"


def person(chance):
    """Somebody's name."""
    surname = chance.choice(SURNAMES) if chance.random() < 0.7 else made_up_word(chance.randrange(20_000)).capitalize()
    return f"{chance.choice(GIVEN)} {surname}"


class AgencyNames:
    """The names of all agencies."""

    def __init__(self, seed, subjects, towns):
        self.seed, self.subjects, self.towns = seed, subjects, towns
        self.sizes = []
        total = 0.0
        for rank in range(len(towns)):
            total += 1 / (rank + 2)
            self.sizes.append(total)

    def of(self, number):
        """The agency's name, what it mainly does and its town."""
        chance = chance_of(self.seed, "agency-name", number)
        subject = chance.choice(self.subjects)
        town = chance.choices(self.towns, cum_weights=self.sizes)[0]
        noun = chance.choice(subject.nouns)
        draw = chance.random()
        if draw < 0.22:
            name = f"{town.name} {noun}"
        elif draw < 0.32:
            name = f"{town.county} {noun}"
        elif draw < 0.42:
            name = f"St. {chance.choice(SAINTS)} {noun}"
        elif draw < 0.57:
            name = f"{chance.choice(VIRTUES)} {noun}"
        elif draw < 0.70:
            name = f"{person(chance).split(' ', 1)[1]} {noun}"
        elif draw < 0.78:
            name = chance.choice(CHAINS)
        elif draw < 0.88:
            name = f"{chance.choice(CHAINS)}{chance.choice((' - ', ', ', ' of '))}{town.name}"
        elif draw < 0.93:
            name = chance.choice(SPANISH) + chance.choice(("", f" de {town.name}"))
        else:
            name = f"{made_up_word(chance.randrange(30_000)).capitalize()} {noun}"
        return name, subject, town

    def slug(self, number):
        """The agency's file name, without its ending."""
        return slug(self.of(number)[0], number)
