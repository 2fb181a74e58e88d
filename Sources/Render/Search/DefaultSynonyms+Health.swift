extension DefaultSynonyms {
    /// Body, mind, drink and drugs.
    static let health = """
        doctor, dr, physician, primary care, checkup, check up, see a doctor, sick, no insurance doctor, \
        free clinic, clinic, medical care, urgent care, health clinic, walk in clinic, physical, nurse, \
        medical help, community health center, need a doctor, feel sick, fever, hurt my > clinic, \
        health center, medical care, primary care, medical | doctor, médico, clínica, médica, \
        clínica gratis, enfermo, enferma, atención médica, doctora, centro de salud, consultorio > \
        clínica, médico, salud, clinic, health center, medical
        medicine, medication, meds, prescription, prescriptions, pharmacy, pills, \
        cant afford my medicine, insulin, drugstore, refill, inhaler, medicines, rx > prescription, \
        medication, prescription assistance, pharmacy | medicina, medicinas, medicamento, medicamentos, \
        receta, farmacia, pastillas, insulina > medicamento, medicina, farmacia, prescription, medication
        health insurance, medicaid, obamacare, insurance, no insurance, uninsured, apple health, \
        medical card, aca, marketplace, apply for medicaid, medi cal, affordable care act, badgercare > \
        health insurance, medicaid, insurance | seguro médico, seguro de salud, sin seguro, medicaid, \
        aseguranza > seguro médico, medicaid, health insurance
        medicare, part d, medicare help, shiba, ship, medicare counseling, medicare advantage > \
        medicare | medicare ayuda
        tooth, teeth, toothache, tooth hurts, tooth ache, dentist, dental, dentures, cavity, \
        pull a tooth, filling, gums, tooth pulled, braces, tooth pain, mouth hurts, denture, root canal, \
        dental work, orthodontist > dental, dentist, dental clinic | diente, dientes, muela, muelas, \
        dolor de muela, dentista, dentaduras, caries, me duele la muela > dentista, dental
        glasses, eyeglasses, eye exam, eye doctor, vision, optometrist, eyes, new glasses, cant see, \
        contacts, eye care > vision, eye exam, eyeglasses, eye | lentes, anteojos, ojos, \
        examen de la vista, oculista, vista, optometrista > vista, vision, lentes
        hearing aid, hearing aids, hard of hearing, hearing test, deaf, asl, sign language > hearing, \
        deaf | sordo, sorda, aparato auditivo, audífonos, lengua de señas, no oigo > sordo, deaf, hearing
        blind, low vision, cant see well, braille, visually impaired, white cane, losing my sight > \
        blind, visually impaired, low vision | ciego, ciega, ceguera > ciego, blind
        pregnant, pregnancy, having a baby, prenatal, expecting, pregnancy test, ultrasound, \
        prenatal care, im pregnant, midwife, doula, obgyn, ob gyn, maternity, new mom > pregnancy, \
        prenatal, pregnant, maternity | embarazada, embarazo, prenatal, voy a tener un bebé, \
        prueba de embarazo, partera, encinta > embarazo, prenatal, pregnancy, pregnant
        abortion, birth control, plan b, morning after pill, iud, family planning, contraception, \
        contraceptives, condoms, planned parenthood, the pill > family planning, reproductive health, \
        birth control | anticonceptivos, aborto, planificación familiar, condones, \
        pastilla del día siguiente > planificación familiar, family planning
        std, sti, std test, std testing, hiv, hiv test, aids, hiv testing, get tested, chlamydia, prep, \
        syphilis, herpes, hepatitis > hiv, std, std testing, hiv testing, sexual health | vih, sida, \
        prueba de vih, enfermedades venéreas, ets > vih, hiv, std
        shot, shots, vaccine, vaccination, flu shot, immunization, vaccines, covid shot, covid vaccine, \
        immunizations, covid test, covid, flu > immunization, vaccine, vaccination | vacuna, vacunas, \
        vacunación, inmunización, vacuna de la gripe > vacuna, immunization, vaccine
        needle exchange, clean needles, syringe, syringe exchange, needles, sharps, harm reduction, \
        syringes > needle exchange, syringe, harm reduction | intercambio de jeringas, jeringas
        narcan, naloxone, fentanyl test strips, fentanyl strips > naloxone, narcan, overdose prevention | \
        narcan gratis, naloxona
        cancer, chemo, mammogram, breast cancer, tumor, pap smear > cancer, mammogram, cancer screening | \
        cáncer, mamografía, quimioterapia > cáncer, cancer
        diabetes, diabetic, sugar, blood sugar, high sugar, a1c > diabetes | diabético, diabética, \
        azúcar en la sangre, azúcar alta > diabetes
        quit smoking, stop smoking, tobacco, cigarettes, vaping, vape, nicotine > tobacco, quit smoking, \
        smoking cessation | dejar de fumar, tabaco, cigarros > tabaco, tobacco
        wheelchair, walker, crutches, hospital bed, medical equipment, cane, shower chair, \
        durable medical equipment, scooter, commode > medical equipment, durable medical equipment, \
        wheelchair | silla de ruedas, andador, muletas, equipo médico > silla de ruedas, \
        medical equipment
        home health, home care, caregiver, caregivers, taking care of my mom, in home care, home aide, \
        personal care, home health aide, caretaker, respite, a break, caring for my mother, \
        taking care of my husband, live alone, cant live alone, fell down, mom fell, falls, \
        fall prevention > caregiver, home care, respite, in home care | cuidador, cuidadora, \
        cuidar a mi mamá, cuidado en casa > cuidador, caregiver, home care
        nursing home, assisted living, long term care, retirement home, ombudsman > nursing home, \
        assisted living, long term care | asilo, hogar de ancianos, casa de reposo
        hospice, dying, end of life, palliative > hospice, end of life, palliative | cuidados paliativos, \
        hospicio
        lost someone, someone died, husband died, wife died, grief, grieving, mom died, bereavement, \
        loss of a loved one, my son died > grief, bereavement, grief support | duelo, luto, falleció, \
        murió mi > duelo, grief
        exercise, fitness, gym, yoga, lose weight, weight loss, workout, ymca, walking group, swim, \
        swimming, swimming lessons > fitness, exercise, recreation | ejercicio, gimnasio, bajar de peso, \
        natación > ejercicio, exercise, fitness
        nutrition, diet, cooking class, eat healthy, nutritionist > nutrition, cooking | nutrición, \
        dieta, clase de cocina, nutricionista > nutrición, nutrition
        emergency room, er, hospital, ambulance > hospital, emergency | hospital, sala de emergencia, \
        emergencia
        counseling, counselor, counselling, therapist, therapy, shrink, psychologist, psychiatrist, \
        mental health, depressed, depression, anxiety, anxious, sad, panic attack, stress, stressed, \
        crying, ptsd, trauma, bipolar, schizophrenia, mental illness, nervous breakdown, lonely, mental, \
        hearing voices, stressed out, overwhelmed, feeling down > counseling, mental health, therapy, \
        behavioral health | consejero, consejería, terapia, terapeuta, psicólogo, psiquiatra, \
        salud mental, depresión, deprimido, deprimida, ansiedad, triste, tristeza, nervios, estrés, \
        ataque de pánico, trauma > consejería, salud mental, terapia, counseling, mental health
        lonely, alone, loneliness, isolated, make friends, no friends, meet people, company, \
        companionship > social, friendly visitor, support group, companionship | solo, sola, soledad, \
        hacer amigos > compañía, grupo de apoyo
        support group, group for, people like me, meeting, peer support > support group, peer support | \
        grupo de apoyo, grupos de apoyo, junta > grupo de apoyo, support group
        suicide, suicidal, kill myself, killing myself, end my life, ending my life, want to die, dont want to live, self harm, \
        cutting myself, cutting herself, cutting himself, kill herself, kill himself, wants to die, \
        hurt myself, hurting myself, better off dead, end it all > suicide prevention, crisis line, suicide, crisis | \
        suicidio, suicidarme, matarme, quiero morir, quitarme la vida, no quiero vivir > suicidio, \
        crisis, suicide, crisis line
        crisis, emergency help, hotline, crisis line, helpline, someone to call, 988, breakdown > \
        crisis line, hotline, crisis, helpline | crisis, línea de ayuda, línea de crisis > crisis, \
        línea de crisis, hotline
        anger, angry, anger management, temper, lose my temper > anger management | control de la ira, \
        enojo, manejo del enojo
        eating disorder, anorexia, bulimia, binge eating > eating disorder | trastorno alimenticio, \
        anorexia
        gambling, gambling problem, casino, cant stop gambling, gambler, lottery > gambling, \
        problem gambling | juego de apuestas, apostar, casino
        hoarding, hoarder, clutter > hoarding | acumulador
        someone to talk to, talk to someone, need to talk, somebody to talk to, listen to me > warmline, \
        warm line, peer support, counseling, crisis line | alguien con quien hablar, hablar con alguien > \
        warmline, consejería, counseling, línea de crisis
        drugs, addiction, addict, addicted, rehab, detox, getting clean, get clean, get sober, sober, \
        stop using, drug problem, drug rehab, drug treatment, heroin, opioid, opioids, meth, cocaine, \
        crack, fentanyl, pills addiction, suboxone, methadone, recovery, substance abuse, relapse, \
        dope sick, withdrawal, oxy, pain pills > substance use, addiction, recovery, substance abuse, \
        drug treatment, chemical dependency, detox | drogas, adicción, adicto, adicta, rehabilitación, \
        desintoxicación, dejar las drogas, centro de rehabilitación, heroína > adicción, drogas, \
        rehabilitación, substance abuse, recovery
        alcohol, alcoholic, drinking, drinking problem, stop drinking, drunk, alcoholism, quit drinking, \
        aa, aa meeting, alcoholics anonymous, 12 step, na, narcotics anonymous, al anon, alanon, \
        na meeting, dui, dwi > alcohol, alcoholics anonymous, alcohol treatment, narcotics anonymous, \
        substance use | alcohol, alcohólico, alcohólicos anónimos, dejar de tomar, dejar de beber, \
        borracho, alcoholismo, problema con el alcohol > alcohol, alcohólicos anónimos, \
        alcoholics anonymous
        """
}
