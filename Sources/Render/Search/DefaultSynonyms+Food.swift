extension DefaultSynonyms {
    /// Food, and a place to sleep or live.
    static let food = """
        food box, food basket, free food, food help, groceries, grocery, canned goods > food pantry, \
        food bank, food shelf | despensa de comida, caja de comida, comida gratis, víveres, mandado > \
        despensa, banco de alimentos, banco de comida
        hungry, starving, nothing to eat, no food, something to eat, need to eat, feed my family, \
        feed my kids, out of food > food, meal, food bank | hambre, nada que comer, no tengo comida, \
        algo de comer, dar de comer > comida, alimento
        comer > comida, alimento, food | eat > food, meal
        soup kitchen, hot meal, free meal, dinner, lunch, breakfast, supper, cooked meal, \
        community meal > meal | comedor, comida caliente, cena, almuerzo, desayuno > comida
        food stamps, foodstamps, ebt, snap benefits, ebt card, link card, calfresh, food benefits > snap, \
        food stamps, ebt | cupones de alimentos, estampillas de comida, estampillas, \
        estampillas de alimentos, cupones de comida, tarjeta ebt > snap
        wic, women infants children, wic office, wic program > wic | programa wic
        meals on wheels, home delivered meals, food delivery, meal delivery, bring food, deliver food, \
        meals for seniors, food for homebound, homebound meals > home delivered meals, meals on wheels | \
        comida a domicilio, comidas para ancianos
        school lunch, summer lunch, kids lunch, free lunch, summer meals > summer meals, school meals | \
        almuerzo escolar, comida de verano
        community garden, gardening, grow food, vegetables, fresh produce, farmers market > produce, \
        community garden, farmers market | verduras, frutas, mercado de agricultores
        pet food, dog food, cat food > pet food, pet | comida para perros, comida para mascotas, \
        croquetas
        bed tonight, place to sleep, place to stay, somewhere to sleep, where can i sleep, sleep, \
        somewhere to stay, stay tonight, nowhere to sleep, nowhere to go, sleeping outside, \
        sleeping in my car, living in my car, a bed, bed, cot, roof over my head, crash, \
        out in the cold > shelter, emergency shelter, overnight shelter | dónde dormir, \
        lugar para dormir, cama, dormir, quedarme esta noche, sin techo, albergue, dormir en la calle, \
        dormir en el carro, posada > refugio, albergue, shelter
        homeless, houseless, unhoused, living on the street, no home, lost my home, on the streets, \
        couch surfing, nowhere to live, without a home, losing my home > homeless, homelessness, shelter, \
        housing | sin hogar, en la calle, indigente, desamparado, sin casa, no tengo casa > sin hogar, \
        vivienda, refugio
        kicked out, thrown out, put out, locked out, parents kicked me out, mom kicked me out, \
        threw me out > shelter, eviction, housing | me echaron, me corrieron, me sacaron > refugio, \
        desalojo, vivienda
        eviction, evicted, eviction notice, being evicted, evict, landlord kicking me out, \
        notice to vacate, 3 day notice, 30 day notice, unlawful detainer > eviction prevention, eviction, \
        tenant | desalojo, desalojada, desalojado, orden de desalojo, me van a desalojar, \
        aviso de desalojo > desalojo, inquilino
        rent help, help with rent, pay rent, pay my rent, paying rent, rent money, behind on rent, \
        late rent, back rent, rent, cant pay rent, rent due, deposit, security deposit, move in costs, \
        first month > rent assistance, rental assistance, rent, eviction prevention | renta, \
        pagar la renta, alquiler, ayuda con la renta, atrasado en la renta, depósito > alquiler, renta, \
        rental assistance, rent
        landlord, my landlord, slumlord, bad landlord, mold, landlord wont fix, repairs apartment, \
        tenant rights, renters rights, lease, renter > tenant, landlord, tenant rights | \
        dueño del apartamento, casero, arrendador, moho, derechos de inquilinos > inquilino, tenant
        section 8, section eight, housing voucher, hud, housing choice voucher, section8, public housing, \
        low income apartments, projects, low income housing, cheap apartment, affordable apartment, \
        apartment, place to live, find a place, house for rent, housing list > affordable housing, \
        housing voucher, housing authority, subsidized housing, housing | sección 8, vale de vivienda, \
        apartamento barato, apartamento, departamento, casa barata, lugar para vivir, vivienda económica, \
        casa para rentar > vivienda, housing, affordable housing
        foreclosure, mortgage, losing my house, mortgage help, behind on mortgage, pay mortgage, \
        house payment > foreclosure, mortgage, housing counseling | hipoteca, ejecución hipotecaria, \
        perder mi casa, embargo de casa > hipoteca, foreclosure, mortgage
        buy a house, first time homebuyer, homebuyer, down payment, home ownership > homebuyer, \
        homeownership, housing counseling | comprar casa, comprar una casa, enganche > homebuyer
        home repair, fix my house, roof leaking, roof, weatherization, broken furnace, insulation, \
        windows, plumbing, handyman, house repairs, ramp, wheelchair ramp > home repair, weatherization, \
        home modification | reparar mi casa, reparación de casa, arreglar el techo, goteras > reparación, \
        home repair
        transitional housing, halfway house, sober house, sober living, group home, recovery house, \
        oxford house > transitional housing, sober living, recovery housing | vivienda transitoria, \
        casa de transición
        warming center, warm up, get warm, somewhere warm, cooling center, cool off, too hot, heat wave, \
        freezing > warming center, cooling center, day center | centro de calentamiento, lugar caliente, \
        centro de enfriamiento
        somewhere to go during the day, hang out, drop in, day room, dropin, drop in center, \
        get out of the rain, day shelter > day center, drop in center | centro de día
        tent, camp, camping, tent city, encampment, pitch a tent, tiny house, rv, safe parking, \
        park overnight, sleep in car, car camping > encampment, tiny house, safe parking, tent | carpa, \
        tienda de campaña, campamento
        women shelter, womens shelter, shelter for women, shelter for women and children > \
        shelter women | refugio para mujeres
        youth shelter, teen shelter, runaway, ran away, ran away from home, throwaway, homeless teen, \
        young adult shelter > youth shelter, runaway, homeless youth | huyó de casa, joven sin hogar
        furniture, couch, mattress, dresser, table, bed frame, household items, dishes, blankets, sheets, \
        pots and pans, appliance, refrigerator > furniture, household goods, household | muebles, \
        colchón, sofá, cobijas, refrigerador, estufa, trastes > muebles, furniture
        moving, movers, help moving, moving truck, relocate > moving, relocation | mudanza, mudarme
        """
}
