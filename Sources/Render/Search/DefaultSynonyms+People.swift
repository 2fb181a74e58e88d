extension DefaultSynonyms {
    /// Families and groups of people; getting about, animals, public services.
    static let people = """
        child care, childcare, daycare, day care, babysitter, someone to watch my kids, watch my kids, \
        baby sitter, preschool, nanny, head start, pre k, prek, nursery, early learning, before school, \
        babysitting, vpk, early head start, watch my baby > child care, childcare, daycare, preschool, \
        head start | guardería, cuidado de niños, niñera, cuidar a mis hijos, cuidado infantil, \
        preescolar, kínder > guardería, cuidado de niños, child care, childcare, preschool
        after school, afterschool, summer camp, kids activities, youth program, things for kids to do, \
        boys and girls club, summer program, mentor, big brother, teen program, youth activities, \
        mentoring > after school, afterschool, youth program, mentoring, summer camp | \
        después de la escuela, campamento de verano, actividades para niños, mentor > youth, after school
        sports, soccer, basketball, baseball, little league, dance class, music lessons, art class, \
        art classes, crafts, art > recreation, sports, arts, art | deportes, fútbol, música, \
        clases de arte, baile > recreation, deportes, sports
        kids, kid, children, child, toddler > children, child, kids | niños, niño, \
        niñas, hijos, hijo, hija > niños, children, child
        baby, newborn, infant, infants > infant, baby, infants | bebé, recién nacido, bebés > bebé, \
        infant, baby
        parenting, parenting class, parenting classes, bad behavior, behavior, my kid wont listen, \
        parent support, single mom, single mother, single parent, dad, fathers, fatherhood, \
        troubled teen, out of control teen, parent education > parenting, parent, family support, \
        parents | clases para padres, crianza, madre soltera, padre soltero, padres > padres, parenting, \
        parent
        adopt, adoption, foster, foster care, foster parent, foster child, foster kid, take in a child, \
        adopt a child > adoption, foster care, foster | adopción, adoptar, hogar de crianza, \
        crianza temporal, padres de crianza > adopción, adoption, foster care
        grandparent, grandparents raising grandchildren, raising my grandkids, raising my grandchildren, \
        kinship, kinship care, grandkids, grandchildren > kinship, grandparents, grandparent | \
        abuelos criando nietos, criando a mis nietos, nietos
        special needs, disabled child, special ed, special education, iep, autism, autistic, \
        autistic son, developmental delay, down syndrome, developmentally disabled, learning disability, \
        early intervention, adhd, speech therapy, developmental disability, slow learner, \
        cerebral palsy > developmental disabilities, autism, developmental disability, special education, \
        special needs, disability | autismo, autista, necesidades especiales, educación especial, \
        discapacidad del desarrollo, síndrome de down > autismo, discapacidad, autism, \
        developmental disabilities
        disability, disabled, handicapped, handicap, disabilities, paralyzed, cant walk, \
        independent living, accessible, amputee > disability, disabilities, disabled, \
        independent living | discapacidad, discapacitado, incapacidad, incapacitado, discapacitada, \
        minusválido > discapacidad, disability, disabilities
        breastfeeding, nursing, breast pump, lactation, breast feeding, pump > breastfeeding, lactation | \
        amamantar, lactancia, dar pecho, sacaleches > lactancia, breastfeeding
        family, families, parents with kids, mother and children > family, families | familia, familias > \
        familia, family, families
        home visit, home visiting, new parent, new baby help, nurse visit > home visiting, \
        parent support | visitas a domicilio
        senior, seniors, elderly, old people, older adults, older people, aging, over 60, elder, \
        my grandma, senior citizen, senior citizens, old age, elders, senior center, my mother is old, \
        aarp, retired > senior, seniors, older adults, elderly, aging | ancianos, adultos mayores, \
        personas mayores, viejitos, tercera edad, anciano, mayores de edad, jubilado, viejo > \
        adultos mayores, ancianos, seniors, senior, older adults
        veteran, veterans, vet, vets, va, military, army, navy, marines, ex military, service member, \
        gi bill, served, soldier, va benefits, national guard, va hospital, ssvf > veteran, veterans, \
        military | veterano, veteranos, militar, ejército > veteranos, veteran, veterans
        lgbt, lgbtq, gay, lesbian, queer, trans, transgender, bisexual, lgbtqia, coming out, nonbinary, \
        non binary, hormones > lgbtq, lgbt, transgender, gay, lesbian | gay, lesbiana, transgénero, \
        homosexual, bisexual, lgbt > lgbtq, transgender
        native american, american indian, indigenous, tribe, tribal, native, indian, indian health, \
        alaska native > native american, american indian, tribal, native, indigenous | nativo americano, \
        indígena, indígenas, tribu > indígena, native american
        black, african american, people of color, bipoc > african american, black, people of color | \
        afroamericano, negro
        latino, hispanic, latina, latinx, mexican, chicano > latino, hispanic, latina, latinx | latino, \
        hispano, latina, hispana, mexicano > latino, hispanic
        asian, chinese, vietnamese, korean, filipino, pacific islander, asian american > asian, \
        asian american, pacific islander | asiático
        farm worker, farmworker, migrant worker, migrant, farm workers, farmworkers, picker > farmworker, \
        migrant | campesino, trabajador agrícola, trabajadores del campo, campesinos > campesino, \
        farmworker, migrant
        teen, teens, teenager, youth, young people, adolescent, young adult > youth, teen, teens, \
        young adult | adolescente, adolescentes, jóvenes, joven, juventud > jóvenes, youth, teen
        women, woman, lady, ladies, female, girls > women, woman | mujer, mujeres, señora > mujeres, \
        women
        men, man, male, guys > men | hombre, hombres, varones > hombres, men
        church, pray, prayer, god, faith, mosque, temple, synagogue, spiritual, pastor, worship, \
        religious, chaplain > church, faith, spiritual, ministry | iglesia, rezar, oración, dios, fe, \
        misa > iglesia, church, faith
        ride, rides, ride to doctor, need a ride, transportation, transport, get to the doctor, get to my doctor, \
        medical transportation, dial a ride, paratransit, no car, get around, van, taxi, medical ride, \
        get to work, drive me, lift, access van, gas money, gas card, gas voucher, driver, \
        get to my appointment, uber, without a car, dont have a car, dont drive, cant drive > \
        transportation, rides, paratransit, medical transportation, ride | transporte, transportación, \
        llevarme al doctor, aventón, raite, sin carro, ir al doctor > transporte, transportation, rides
        bus, bus pass, bus ticket, bus fare, bus tickets, bus tokens, train, metro, transit, orca card, \
        bus card, orca, subway, train ticket, get home, greyhound, light rail > bus, transit, bus pass, \
        bus ticket, transportation, fare | autobús, camión, pase de autobús, boleto de autobús, tren, \
        pase de bus > autobús, transporte, bus, transit
        car repair, fix my car, car, car payment, tires, brakes, mechanic, broken car, auto repair, \
        need a car, get a car > car repair, vehicle, auto repair | arreglar mi carro, carro, coche, \
        mecánico, reparación de carro > car repair, vehicle
        learn to drive, driving lessons, drivers ed, driving school, dui school > drivers education, \
        driving | aprender a manejar, clases de manejo, escuela de manejo
        bike, bicycle, bikes > bike, bicycle | bicicleta
        dog, cat, pet, pets, vet for my dog, animal, puppy, kitten, spay, neuter, animal shelter, \
        veterinarian, service dog, fix my dog, stray, stray dog, emotional support animal, \
        service animal, vet bill, lost dog, sick dog, animal control, dog sick > pet, veterinary, animal, \
        pets, animals, spay neuter | perro, gato, mascota, mascotas, veterinario, animales, cachorro, \
        esterilizar > mascota, pet, veterinary, animal
        well water, water test, lead paint, lead poisoning, radon, bed bugs, bedbugs, roaches, mice, \
        rats, pests, septic, restaurant inspection, dirty restaurant, asbestos > environmental health, \
        health department, water testing | chinches, cucarachas, ratones, agua de pozo, plomo > \
        environmental health, health department
        trash, garbage, recycling, dump, bulk pickup, recycle > recycling, waste, garbage | basura, \
        reciclaje, reciclar > basura, recycling
        police, cops, sheriff, police non emergency, non emergency, report a crime > police, sheriff | \
        policía, alguacil, denunciar > policía, police, sheriff
        fire department, firefighter, smoke detector, smoke alarm > fire department, fire | bomberos, \
        detector de humo
        poison, poison control, swallowed, ate poison, drank bleach > poison, poison control | veneno, \
        envenenamiento, se tragó > poison
        city hall, mayor, local government, county office, permit, permits, city council > city hall, \
        government, county | ayuntamiento, gobierno, alcalde, permiso > government
        information, information line, 211, referral, where to start, dont know where to start, \
        resources, case manager, case management, caseworker, social worker, someone to help me, \
        navigator > information and referral, referral, case management, resource | información, \
        trabajadora social, trabajador social, manejo de casos, recursos > información, referral, \
        case management
        """
}
