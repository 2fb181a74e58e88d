extension DefaultSynonyms {
    /// Safety and law; work and learning.
    static let safety = """
        domestic violence, abuse, abused, abusive, hits me, beats me, hit me, beat me, hurts me, \
        husband hits me, he beats me, battered, dv, violent, boyfriend is abusive, husband is abusive, \
        scared of my husband, scared of him, abusive relationship, choked me, hitting me, beating me, \
        afraid of my husband, abuser, beat up, leave my husband, controlling, stalking, stalker, \
        protection order, restraining order, safe house, safe place, escape, partner hits me > \
        domestic violence, abuse, survivor, survivors, domestic abuse, protection order | \
        violencia doméstica, violencia familiar, me pega, me golpea, me maltrata, mi esposo me pega, \
        abuso, maltrato, golpes, me amenaza, orden de protección, orden de restricción, abusivo, \
        violencia, maltratada > violencia doméstica, violencia, domestic violence, abuse
        rape, raped, sexual assault, molested, assaulted, sexually abused, sexual abuse, sexual violence, \
        touched me, molest, incest > sexual assault, sexual violence, rape, sexual abuse | violación, \
        violada, me violaron, abuso sexual, agresión sexual, asalto sexual > violación, abuso sexual, \
        sexual assault
        child abuse, hitting a child, report abuse, cps, child neglect, child protective services, \
        kid being abused, abused child, foster care report, neglected > child abuse, \
        child protective services, child protection, cps | abuso infantil, maltrato infantil, \
        abuso de menores, abuso de niños > abuso infantil, child abuse
        elder abuse, adult protective services, aps, old person being abused, abused elderly, \
        scam elderly, stealing from my mom, taking advantage of my mother > elder abuse, \
        adult protective services, vulnerable adult | abuso de ancianos, maltrato de ancianos > \
        elder abuse, adult protective services
        trafficking, human trafficking, pimp, sex trafficking, prostitution, sex work, sex worker, \
        forced to work, in the life, exploited > human trafficking, trafficking, sex worker | \
        trata de personas, tráfico humano, prostitución > trata, trafficking
        crime victim, robbed, mugged, stolen, victim of crime, victim, victims, attacked > crime victim, \
        victim, victims | víctima, víctima de crimen, me robaron, víctimas > víctima, victim
        hate crime, discrimination, harassed, harassment, racism, civil rights, discriminated > \
        discrimination, civil rights | discriminación, racismo, derechos civiles, acoso > discriminación, \
        discrimination, civil rights
        bullying, bullied, bully > bullying | acoso escolar, bullying
        scam, fraud, scammed, identity theft, stolen identity, consumer complaint, ripped off > fraud, \
        scam, consumer protection, identity theft | fraude, estafa, me estafaron, robo de identidad > \
        fraude, fraud, consumer protection
        fire, house fire, burned down, flood, disaster, tornado, hurricane, red cross, wildfire > \
        disaster, disaster relief, fire | incendio, inundación, desastre, se quemó mi casa > desastre, \
        disaster
        lawyer, attorney, legal help, legal aid, free lawyer, sue, being sued, court, legal advice, \
        law help, public defender, sued, legal services, pro bono, need a lawyer, judge, legal, \
        attorneys, court date, lawsuit, my rights > legal aid, legal services, attorney, lawyer, legal | \
        abogado, abogada, ayuda legal, licenciado, corte, demanda, defensor público, consejo legal, \
        servicios legales > abogado, legal, ayuda legal, legal aid, attorney
        divorce, custody, separated, child custody, visitation, parenting plan, leaving my husband, \
        family court > family law, divorce, custody, legal | divorcio, custodia, separación > divorcio, \
        custodia, family law
        child support, deadbeat dad, father wont pay, child support from the father, support payments, \
        owe child support > child support | manutención, manutención de menores, pensión alimenticia, \
        pensión para mis hijos > manutención, child support
        will, power of attorney, living will, estate, advance directive, guardianship, guardian, probate, \
        wills > wills, estate planning, power of attorney, guardianship | testamento, poder notarial, \
        tutela > testamento, wills
        expunge, expungement, clear my record, criminal record, background check, felony, felon, \
        record sealed, sealed record, my record, criminal history > expungement, criminal record, \
        criminal history, reentry | antecedentes penales, limpiar mi récord, récord criminal, récord > \
        expungement, criminal record
        jail, prison, out of jail, out of prison, got out of jail, just got out, ex con, ex offender, \
        parole, probation, reentry, re entry, released from prison, inmate, incarcerated, \
        husband in jail, son in prison, formerly incarcerated > reentry, incarcerated, incarceration, \
        prison, jail, released | cárcel, prisión, salí de la cárcel, libertad condicional, preso, \
        libertad bajo palabra > reentry, cárcel, prison
        bail, bond, arrested, criminal charges, charged with > bail, public defender, criminal defense | \
        fianza, me arrestaron, arrestado
        ticket, traffic ticket, tickets, fine, fines, parking ticket, license suspended, \
        suspended license > traffic, license suspension, legal | multa, multas, infracción
        mediation, neighbor problem, dispute, neighbor fighting, mediator > mediation, \
        dispute resolution | mediación, pleito con vecino, conflicto
        immigration, immigrant, green card, visa, undocumented, citizenship, citizen, become a citizen, \
        naturalization, deportation, deported, asylum, refugee, daca, dreamer, papers, work permit, \
        us citizen, citizenship test, immigration lawyer, immigration help, ice, new to this country, \
        residency, immigrants, refugees > immigration, immigrant, immigrants, refugee, citizenship, \
        naturalization | inmigración, inmigrante, migración, ciudadanía, ciudadano, hacerme ciudadano, \
        naturalización, deportación, asilo, refugiado, indocumentado, sin papeles, papeles, \
        permiso de trabajo, residencia, tarjeta verde, migra, abogado de inmigración > inmigración, \
        inmigrante, ciudadanía, immigration, citizenship, immigrant
        interpreter, translator, translation, interpretation, translate, speak spanish, \
        someone who speaks spanish, spanish speaking > interpreter, interpretation, translation, \
        bilingual | intérprete, traductor, traducción, hablan español, en español > intérprete, \
        interpretation, translation, spanish
        job, jobs, work, employment, hiring, looking for work, find work, find a job, career, need a job, \
        get a job, work today, day labor, resume, job help, job search, temp work, help wanted, \
        job training, careers, job center, employment services, job fair, day labor, interview, \
        make money > employment, job, jobs, job training, career, workforce | trabajo, empleo, \
        buscar trabajo, chamba, encontrar trabajo, buscando trabajo, entrenamiento de trabajo, \
        currículum, bolsa de trabajo, capacitación > empleo, trabajo, employment, job
        trade, apprenticeship, learn a trade, vocational, trade school, certificate, cna, cdl, welding, \
        apprentice, training, learn skills > apprenticeship, vocational, job training, \
        vocational training | aprender un oficio, aprendizaje, oficio, escuela técnica > vocational, \
        apprenticeship
        ged, high school diploma, finish school, finish high school, hse, dropped out, dropout, diploma, \
        adult education, back to school adult, high school equivalency, adult school, basic skills > ged, \
        high school equivalency, adult education, diploma | ged, terminar la escuela, diploma, \
        educación para adultos, preparatoria, secundaria > ged, adult education, educación para adultos
        esl, english class, english classes, learn english, english lessons, english language, ell, esol, \
        speak english, learning english, english as a second language > esl, english class, \
        english language, english | clases de inglés, aprender inglés, inglés, hablar inglés > inglés, \
        esl, english
        read, learn to read, cant read, literacy, reading, reading help, reading class, illiterate > \
        literacy, reading | aprender a leer, no sé leer, alfabetización, leer > alfabetización, literacy
        college, scholarship, scholarships, fafsa, pay for college, university, tuition, student aid, \
        grants for school, student loans, go to college > scholarship, scholarships, college, \
        financial aid | universidad, beca, becas, colegio, pagar la universidad > beca, scholarship, \
        college
        tutor, tutoring, homework, homework help, help with school, failing school, math help, \
        homework club, my kid is failing > tutoring, homework, homework help, tutor | tutor, tutoría, \
        tarea, ayuda con la tarea, tareas > tutoría, tutoring, homework
        library, books, story time, book, storytime, library card > library, books | biblioteca, libros, \
        hora del cuento > biblioteca, library
        volunteer, volunteering, give back, community service, community service hours, \
        court ordered community service, help others > volunteer, volunteering, community service | \
        voluntario, voluntaria, voluntariado, servicio comunitario > voluntario, volunteer
        donate, donation, drop off clothes, give away, donate clothes, donate furniture, get rid of > \
        donate, donations, donation | donar, donación, donaciones > donar, donate, donations
        """
}
