extension DefaultSynonyms {
    /// Bills and money; clothes, goods and a wash; papers.
    static let money = """
        light bill, electric bill, electricity bill, power bill, gas bill, water bill, heating bill, \
        utility bill, energy bill, lights off, lights cut off, power shut off, shut off notice, \
        disconnected, disconnect notice, cut off, no heat, no lights, no power, no electricity, no water, \
        heat, heating, heater, furnace, propane, heating oil, lights turned off, keep the lights on, \
        utilities > utility assistance, energy assistance, utilities, liheap, utility, heating | \
        recibo de luz, recibo de la luz, luz, billete de luz, cuenta de luz, pagar la luz, recibo de gas, \
        recibo de agua, calefacción, me cortaron la luz, sin luz, electricidad, biles, no tengo luz > \
        servicios públicos, energía, utility assistance, energy assistance
        liheap, energy assistance program, heap, lie heap > liheap, energy assistance, \
        utility assistance | programa de energía
        money, cash, broke, no money, need money, emergency money, emergency cash, pay bills, \
        paying bills, bills, help with bills, cant pay my bills, financial help, poor, low on cash, \
        struggling, financial aid > financial assistance, emergency assistance, financial | dinero, \
        dinero en efectivo, no tengo dinero, pagar los biles, pagar cuentas, cuentas, ayuda económica > \
        ayuda financiera, asistencia financiera, financial assistance
        welfare, tanf, cash aid, cash assistance, public assistance, public benefits, \
        government benefits, benefits, dshs, social services, county assistance, general assistance > \
        public benefits, cash assistance, tanf, benefits | asistencia pública, beneficios, \
        ayuda del gobierno, welfare > beneficios, public benefits
        ssi, ssdi, social security, disability check, disability benefits, disability income, \
        social security office, social security card > social security, ssi, ssdi, disability benefits | \
        seguro social, seguridad social, cheque de discapacidad, tarjeta de seguro social > \
        seguro social, social security
        unemployment, unemployed, unemployment check, laid off, fired, lost my job, \
        unemployment benefits, out of work, jobless, got fired > unemployment, employment | desempleo, \
        desempleado, perdí mi trabajo, me despidieron, sin trabajo > desempleo, empleo, unemployment, \
        employment
        taxes, do my taxes, file taxes, tax return, tax help, income tax, tax prep, vita, irs, refund > \
        tax preparation, tax, vita | impuestos, declaración de impuestos, hacer mis impuestos, taxes > \
        impuestos, tax preparation, tax
        debt, credit card debt, collections, bad credit, credit score, fix my credit, budget, budgeting, \
        bankruptcy, credit counseling, financial literacy, owe money, bill collectors, payday loan, \
        bankrupt, money management > credit counseling, financial counseling, debt, budgeting, \
        bankruptcy | deuda, deudas, crédito, bancarrota, presupuesto, mal crédito > crédito, \
        credit counseling, debt
        loan, small loan, microloan, start a business, small business, own business, business loan, \
        entrepreneur > small business, loan, entrepreneur | préstamo, negocio propio, empezar un negocio, \
        negocio > negocio, small business
        bank account, open an account, savings, checking account, credit union > bank account, savings, \
        credit union | cuenta de banco, ahorros
        funeral, burial, cremation, bury, death in family, cant afford funeral, funeral costs > funeral, \
        burial, cremation | entierro, funeral, funeraria, cremación, enterrar > funeral, burial
        clothes, cloth, clothing, coat, winter coat, jacket, shoes, boots, socks, underwear, \
        free clothes, clothing closet, thrift store, thrift, secondhand, used clothes, clothes bank, \
        clothing bank, gloves, blanket > clothing, clothes | ropa, abrigo, chamarra, zapatos, chaqueta, \
        calcetines, tienda de segunda, ropa usada, ropa de invierno > ropa, clothing, clothes
        interview clothes, work clothes, suit, business clothes, professional clothes, work boots, \
        uniform, uniforms > professional clothing, work clothing, clothing | ropa para entrevista, \
        ropa de trabajo, uniforme
        diapers, baby stuff, baby supplies, baby items, formula, baby formula, wipes, car seat, carseat, \
        crib, stroller, baby clothes, pampers, baby food, layette, baby things, diaper > diapers, \
        diaper bank, baby supplies, infant supplies, diaper | pañales, fórmula, leche para bebé, \
        cosas para bebé, asiento de carro, cuna, carriola, ropa de bebé > pañales, diapers
        toys, christmas, christmas presents, christmas help, toys for kids, holiday help, thanksgiving, \
        presents, adopt a family, gifts > toys, holiday assistance, christmas, holiday | juguetes, \
        navidad, regalos, día de gracias > juguetes, toys
        school supplies, backpack, backpacks, back to school, notebooks, school clothes > \
        school supplies, backpack | útiles escolares, mochila, mochilas, regreso a clases > \
        útiles escolares, school supplies
        shower, take a shower, bath, wash up, get clean, restroom, bathroom, toilet, hygiene, soap, \
        clean up, toothbrush, toiletries, shampoo, deodorant, stink, smell > shower, hygiene, restroom, \
        hygiene supplies | ducha, regadera, bañarme, baño, aseo, jabón, higiene > ducha, higiene, shower, \
        hygiene
        laundry, laundromat, wash clothes, wash my clothes, washing machine, washer, do laundry > \
        laundry | lavandería, lavar ropa, lavar mi ropa > laundry, lavandería
        tampons, pads, period products, period, menstrual products, feminine hygiene > menstrual, \
        hygiene, hygiene products | toallas sanitarias, tampones
        haircut, hair cut, barber, get my hair cut > haircut, haircuts, barber | corte de pelo, \
        cortarme el pelo, peluquero
        mail, mailing address, get mail, po box, address to use, receive mail, mailbox > mail, \
        mailing address, mail service | correo, dirección postal, recibir correo > correo, mail
        storage, store my stuff, store my things, keep my stuff, locker, lockers, put my stuff, \
        belongings > storage, locker, lockers | guardar mis cosas, almacenamiento
        phone, cell phone, free phone, obama phone, lifeline phone, government phone, phone service > \
        lifeline phone, phone, cell phone | celular gratis, teléfono gratis
        internet, wifi, wi fi, computer, laptop, use a computer, computer access, printer, print, tablet, \
        email, computers, public computers, low cost internet > computer, internet, wifi | computadora, \
        internet gratis, imprimir, computadoras > computadora, computer, internet
        computer class, computer classes, learn computers, computer skills, computer training, typing, \
        digital literacy, digital skills > computer class, digital literacy, computer training | \
        clases de computación, aprender computación
        id, id card, state id, identification, photo id, lost my id, license, drivers license, \
        birth certificate, get my id, replace id, identification card, drivers licence, dl, dmv, \
        proof of identity, lost my wallet > identification, id, birth certificate, drivers license | \
        identificación, acta de nacimiento, licencia de manejar, perdí mi id, licencia de conducir, \
        partida de nacimiento, id perdida > identificación, acta de nacimiento, identification, \
        birth certificate
        vote, voting, register to vote, voter registration, election > voter, voting, elections | votar, \
        registrarme para votar, elecciones
        notary, notarize, notarized > notary | notario
        marriage license, vital records, death certificate, divorce papers > vital records, clerk, \
        records | acta de matrimonio, acta de defunción
        """
}
