# Words by which French text shows that a capitalised name is a place, or that it is none (src/mention/places.h).

class  place_joiner
says   Small words inside a name that never end it: Deir ez Zor, Oum el Fahm, Frankfurt an der Oder. The value "loose" marks those that as often stand between two names.
  al, el, ez, es, ech, er, ben, ibn, bin, bou, abou, abu, umm, oum, ad, az, ar, ash, as, at, van, von, der
  de, du, des, d', sur, la, le, les, lès, à, aux, da, do, dos, das, del, di = loose

class  place_link
says   Words between a noun that announces a place and its name: la ville de, la province du, l'île d'.
  de, d', du, des, de la, de l', la, le, les, l'

class  place_preposition
says   Words after which a name is mostly a place. The value "weak" marks those that people and things follow as well, "any" those that they follow more often.
  emparé de, emparée de, emparés de, emparées de, emparer de, empare de, emparent de, emparé d', emparée d', emparés d', emparées d', emparer d', empare d', emparent d', prise de, prise d', reprise de, reprise d', reconquête de, reconquête d', conquête de, conquête d', bataille de, bataille d', évacuation de, évacuation d', entrés dans, entrée dans, entré dans, entrent dans, entrer dans, pénétré dans
  à, en, vers, depuis, jusqu'à, jusqu'en, près de, près d', près du, autour de, autour d', hors de, hors d', aux alentours de
  au sud de, au sud d', au sud du, au nord de, au nord d', au nord du, à l'est de, à l'est d', à l'est du
  à l'ouest de, à l'ouest d', à l'ouest du, dans le sud de, dans le nord de, dans l'est de, dans l'ouest de
  dans le sud du, dans le nord du, dans l'est du, dans l'ouest du, dans le sud d', dans le nord d', dans l'est d', dans l'ouest d'
  au cœur de, au coeur de, au large de, au large du, au large d', aux portes de, aux portes d', aux abords de, aux abords d'
  via, originaire de, originaire d', originaires de, basé à, basée à, basés à, basées à, habitants de, habitants d'
  au centre de, au centre d', dans le centre de, dans le centre d', du centre de, du centre d', centre-ville de, centre-ville d', frontière avec, frontière de, habitant de
  faubourgs de, faubourgs d', banlieue de, banlieue d', périphérie de, périphérie d', entrée de, sortie de
  dans, au, aux, entre, sur, de, d', du = weak
  et, ou, par, pour, contre, chez, que, qu' = any

class  place_noun
says   Nouns that announce a place by name; the value is its kind.
  ville, villes, localité, localités, village, villages, commune, communes, bourg, bourgade, bourgades, cité, hameau, agglomération = populated_place
  capitale, métropole, chef-lieu, fief, bastion, ville-frontière, cité portuaire, station balnéaire, oasis = populated_place
  quartier, quartiers, arrondissement, faubourg, banlieue, secteur = neighbourhood
  province, provinces, gouvernorat, gouvernorats, oblast, wilaya, département, départements, district, districts, canton, cantons = admin
  région, régions, préfecture, comté, territoire, raïon, cercle, mohafazat, collectivité, land, chefferie = admin
  pays, royaume, émirat, sultanat, république = country
  péninsule, presqu'île, île, îles, archipel, plateau, vallée, désert, monts, mont, montagnes, massif, plaine, forêt, corridor, enclave, delta, djebel = region
  fleuve, rivière, lac, mer, golfe, détroit, canal, baie = water

class  facility_noun
says   Nouns of buildings and works that, with a name, name a place: la mosquée al-Nouri, l'aéroport de Goma. The noun belongs to the name.
  aéroport, aéroports, aérodrome, aéroport international, aéroport militaire, base, base aérienne, base militaire, base navale, bases
  camp, camp militaire, camp de réfugiés, camp de déplacés, camps de réfugiés, caserne, prison, barrage, centrale, centrale nucléaire
  centrale électrique, raffinerie, mosquée, église, cathédrale, synagogue, temple, monastère, basilique, sanctuaire, mausolée
  hôpital, clinique, hôtel, université, école, lycée, collège, palais, ambassade, consulat, marché, gare, port, citadelle
  forteresse, château, poste-frontière, poste frontière, point de passage, pont, avenue, boulevard, rond-point
  centre commercial, musée, usine, aciérie, champ pétrolier, champ gazier, gisement

class  route_noun
says   Nouns of roads that a name or a number follows.
  autoroute, route nationale, nationale, autoroute internationale

class  place_list
says   Words that join the names of a list.
  et, ou, ainsi que, puis

class  place_verb
says   Verbs whose object is mostly a place in reports of war; they stand right before the name. The value "strong" marks those after which even an unknown name is one.
  reprendre, reprend, reprennent, repris, conquérir, conquis, reconquérir, reconquis, évacuer, évacué, pilonner, pilonné, pilonne, encercler, encerclé, encerclent, assiéger, assiégé, assiège, assiègent, fuir, fui, fuient, fuyant, regagner, regagné, investi, investir, envahi, envahir, envahissent, reliant, relie, relient, prendre = strong
  prend, prennent, pris, libérer, libéré, libère, libérant, capturer, capturé
  céder, cédé, abandonner, abandonné, bombarder, bombardé, bombarde
  quitter, quitté, quittant, rejoindre, rejoint, rallier, rallié, atteindre, atteint, contrôler, contrôle, contrôlent, contrôlait, tenir, tient, tiennent
  attaquer, attaqué, attaque, frapper, frappé, viser, visé, défendre, défend, défendent, occuper, occupe, occupé, sécuriser, sécurisé, récupérer, récupéré, visiter, visité, traverser, traversé, survoler, survolé, appelée, appelé, nommée

class  name_bearer
says   Nouns whose name, put right after them, is no place's: l'agence Anadolu, la brigade Al-Tawhid.
  agence, agence de presse, chaîne, chaîne de télévision, télévision, radio, journal, quotidien, hebdomadaire, magazine, site, site internet, revue
  groupe, groupe armé, milice, brigade, brigades, bataillon, bataillons, régiment, katiba, division, unité, opération, mouvement, parti, front, armée, coalition
  organisation, association, ong, fondation, société, entreprise, compagnie, banque, institut, think tank, missile, missiles, drone, drones, char, avion, hélicoptère, chasseur, navire, frégate, porte-avions, sous-marin, cyclone, ouragan, virus, projet, plan

class  place_relation
says   How one place lies to the next; the value is the relation.
  au nord de, au nord d', au nord du, dans le nord de, dans le nord d', dans le nord du, nord de, nord d', nord du = north_of
  au sud de, au sud d', au sud du, dans le sud de, dans le sud d', dans le sud du, sud de, sud d', sud du = south_of
  à l'est de, à l'est d', à l'est du, dans l'est de, dans l'est d', dans l'est du, est de la, est de l' = east_of
  à l'ouest de, à l'ouest d', à l'ouest du, dans l'ouest de, dans l'ouest d', dans l'ouest du, ouest de, ouest du = west_of
  kilomètres de, kilomètres d', kilomètres du, km de, km d', km du = near
  près de, près d', près du, proche de, proche d', à proximité de, à proximité d', non loin de, non loin d', voisine de, voisin de, aux alentours de, aux environs de, autour de, autour d' = near
  frontière avec, frontière de, frontière du, frontalière de, frontalière du, frontalier de, confins avec, confins de, frontalière avec, frontalière d' = border_of
  aux abords de, aux abords d', aux portes de, aux portes d', périphérie de, périphérie d', banlieue de, banlieue d', faubourgs de, faubourgs d', lisière de = outskirts_of
  en provenance de, en provenance d', venant de, venus de, venus d', venant d', depuis, originaire de, originaire d', originaire du, originaire des, originaires de, originaires d', originaires du, originaires des, natif de, natif d' = from
  en direction de, en direction d', vers, jusqu'à = to
  entre, reliant, relie, relient, relier, reliait = between

class  pair_link
says   Words that join the two places of "entre X et Y", "reliant X à Y".
  et, à, au, aux

class  person_title
says   Words after which a capitalised name is a person's.
  m., mm., mme, mlle, me, dr, pr, monsieur, madame, général, colonel, lieutenant, capitaine, commandant, sergent, major, amiral, maréchal
  lieutenant-colonel, lieutenant-général, général de brigade, général de division, brigadier
  président, présidente, premier ministre, première ministre, ministre, chancelier, chancelière, roi, reine, prince, princesse, émir, sultan, sénateur, député
  cheikh, sheikh, ayatollah, imam, mollah, mufti, pape, évêque, archevêque, patriarche, père, sœur, frère, rabbin
  docteur, professeur, avocat, juge, procureur, journaliste, correspondant, photographe, reporter, militant, militante, activiste, analyste, expert, chercheur
  porte-parole, directeur, directrice, secrétaire général, secrétaire d'état, chef, dirigeant, leader, patron, maire, gouverneur, ambassadeur, émissaire, envoyé spécial
  nommé, dénommé, surnommé, prénommé, alias, dit

class  common_word
says   Words that begin sentences and titles with a capital without being names.
  le, la, les, l', un, une, des, du, de, d', au, aux, ce, cet, cette, ces, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, leur, leurs
  je, tu, il, elle, on, nous, vous, ils, elles, qui, que, qu', quoi, dont, où, lui, eux, celui, celle, ceux, celles, celui-ci, celle-ci, ceux-ci, cela, ça, ceci, c'
  rien, personne, chacun, chacune, quiconque, autrui, à, dans, par, pour, en, vers, avec, sans, sous, sur, entre, chez, contre, depuis, pendant, durant, avant, après, dès, selon, d'après, malgré, parmi, outre, hors, lors, jusqu'à, jusqu'en, face, grâce, près, loin, autour, suite, quant, via, hormis, concernant, voici, voilà
  et, ou, mais, or, ni, car, donc, si, s', comme, quand, lorsque, lorsqu', puisque, puisqu', quoique, bien, alors, ainsi, aussi, encore, déjà, toujours, jamais, enfin, ensuite, puis, cependant, toutefois, néanmoins, pourtant, d'ailleurs, ailleurs, également, notamment, surtout, seulement, seul, seule, seuls, seules, même, mêmes, autre, autres, tout, toute, tous, toutes, plusieurs, quelques, quelque, certains, certaines, aucun, aucune, chaque, nul, plus, moins, très, trop, peu, beaucoup, environ, presque, ici, là, hier, demain, aujourd'hui, tôt, tard, maintenant, désormais, actuellement, récemment, finalement, auparavant, parallèlement, simultanément, officiellement, visiblement, apparemment, paradoxalement, malheureusement, heureusement, pourquoi, comment, combien, oui, non, ne, n', y
  deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, vingt, trente, quarante, cinquante, soixante, cent, mille, millier, milliers, centaine, centaines, dizaine, dizaines, million, millions, premier, première, second, seconde, dernier, dernière, troisième
  janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, ramadan, noël, pâques, aïd
  nord-ouest, nord-est, sud-ouest, sud-est, défense, intérieur, affaires, étrangères, finances, sécurité, renseignement, coalition, délégation, commission, haut, haute, grand, grande, nouveau, nouvelle, ancien, ancienne, communauté, service, services, bureau, organisation
  guerre, paix, armée, police, gouvernement, état, etat, président, ministre, ministère, parlement, sénat, assemblée, conseil, cour, justice, ville, province, région, pays, monde, nord, sud, est, ouest, centre, camp, attaque, attentat, explosion, attentats, attaques, combats, bombardements, frappes, bilan, source, sources, photo, image, vidéo, politique, international, économie, sport, société, football, culture, santé, environnement, actualité, interview, reportage, analyse, dépêche, direct, urgent, point, mise, retour, fin, début, mort, morts, victimes, blessés, civils, soldats, militaires, rebelles, insurgés, terroristes, jihadistes, djihadistes, islamistes, forces, troupes, réfugiés, déplacés, otages, manifestants, manifestation, opposition, régime, négociations, accord, trêve, cessez-le-feu, élections, sommet, réunion, crise, conflit, offensive, bataille, siège, prise, chute, libération, évacuation, accusé, arrêté, tué, tués, tuée
  dieu, allah, islam, coran, bible, internet, facebook, twitter, web, histoire, liberté, république, révolution, constitution, croix, croissant, lune, soleil, terre, mer, air, nations, unies, union, front, parti, mouvement, alliance, ligue, comité, observatoire, agence, radio, télévision, journal
  située, situé, situées, situés, interrogé, interrogée, contacté, contactée, âgé, âgée, né, née, composé, composée, dirigé, dirigée, soutenu, soutenue, soutenus, soutenues, appuyés, appuyée, basée, basé, chargé, connu, connue, mené, menée, lancée, lancé, prévu, prévue, estimant, affirmant, évoquant, citant, rappelant, dénonçant, ajoutant, soulignant, précisant, poursuivant
  place, rue, chambre, congrès, église, mosquée, cathédrale, institut, université, école, hôpital, station, réserve, secrétaire, code, prix, jeux, tour, plan, pacte, traité, porte, parc, musée, vie, travail, mesures, médias, média, presse, champion, coupe, fête, marche, salon, mission, opération, zone, quartier, village, route, pont, palais, tribunal, quai, square, esplanade, avenue, boulevard
  paul, pierre, jean, martin, alexandre, vincent, laurent, denis, florence, victoria, charlotte, madeleine, constance, valence, nancy, lourdes, marina, carolina, sydney, regina = name

class  first_name
says   First names that begin the names of persons in reports.
  mohammed, mohamed, mohammad, muhammad, mahmoud, ahmed, ahmad, ali, hassan, hussein, hussain, hossein, omar, oumar, oussama, osama, ibrahim, khaled, khalid, abdallah, abdullah, abdoulaye, abdel, abdul, abdelmalek, abdelkader, abderrahmane, rahman, youssef, yusuf, yousef, moussa, mustafa, mustapha, moustapha, saïd, said, salim, samir, tarek, tariq, walid, yasser, ziad, nabil, nasser, hamid, hamed, habib, fouad, fuad, farouk, bachar, hafez, saddam, nouri, haïder, massoud, jalal, moktada, mouammar, khalifa, fayez, seïf, zine, hosni, anouar, gamal, abou, abu, oum, oumm
  recep, tayyip, binali, mevlut, selahattin, hakan, ismail, benjamin, benyamin, ariel, shimon, ehud, yitzhak, yoav, moshe, avi, naftali, yair
  vladimir, dmitri, sergueï, sergei, serguei, sergey, alexandre, alexeï, alexei, mikhaïl, mikhail, nikolaï, boris, igor, oleg, andreï, andrei, viktor, victor, volodymyr, petro, ievgueni, evgueni, valeri, valery, oleksandr, ramzan, anton, denis, maria, olga, natalia, youri, iouri
  jean, pierre, paul, jacques, michel, françois, françoise, philippe, alain, bernard, claude, christian, daniel, david, didier, dominique, éric, eric, frédéric, gérard, gilles, guy, henri, hervé, hubert, laurent, louis, luc, marc, marcel, martin, nicolas, olivier, pascal, patrick, raymond, rené, robert, roger, serge, stéphane, sylvain, thierry, thomas, vincent, xavier, yves, emmanuel, manuel, jérôme, julien, antoine, bruno, charles, georges, édouard, arnaud, florence, catherine, marie, anne, nathalie, isabelle, sophie, christine, valérie, brigitte, cécile, claire, hélène, sandrine, véronique
  john, james, george, william, bill, richard, donald, barack, joe, joseph, michael, mike, steve, steven, peter, tony, gordon, theresa, hillary, condoleezza, colin, rex, mark, susan, ban, kofi, antonio, antónio, staffan, lakhdar, geir, stephen, andrew, brian, kevin, scott, jeffrey, martha, samantha, nikki, jim, ben, chris, matthew, frank, angela, gerhard, ursula, josep, federica, javier, juan, josé, carlos, hugo, alvaro, álvaro, iván, nicolás, luis, gustavo, pedro, miguel, fidel, raúl, jorge, jair, andrés, rodrigo, enrique, silvio, matteo, giorgia, romano, mario
  laurent-désiré, étienne, félix, moïse, jean-pierre, jean-bosco, yoweri, salva, riek, idriss, blaise, alpha, amadou, ibrahima, issoufou, mahamadou, mahamat, dioncounda, goodluck, muhammadu, abubakar, uhuru, abiy, isaias, hailemariam, jacob, nelson, alassane, guillaume, faustin, ange-félix, assimi, choguel, bah, roch, mamady, teodoro, obiang, macky, bola
  xi, jinping, kim, park, moon, narendra, indira, atal, pervez, nawaz, imran, asif, benazir, ashraf, zalmay, gulbuddin, jalaluddin, sirajuddin, aung, min, thein, benigno

class  not_place
says   Capitalised words of reports that no place is meant by, though a town somewhere bears the name.
  coran, sharia, charia, kalachnikov, scud, grad, patriot, javelin, leopard, abrams, bradley, bayraktar, kinjal, iskander, tomahawk, hellfire, stinger, manpad, rafale, mirage, reaper, predator, apache, sukhoï, tupolev, mig, boeing, airbus, casque, casques, charlie, hebdo, alliance, liberté, union, victoire, espoir, avenir, unité, vérité, patrie, dignité, tempête, bouclier, printemps, source, rameau, plomb, aube, serval, barkhane, sangaris, licorne, épervier, sentinelle, chammal
  twitter, telegram, whatsapp, youtube, google, skype, instagram, tiktok, wikipédia, wikileaks, wikimedia
  al-quaïda, al-qaida, al-qaeda, al qaïda, onu, otan, unicef, unesco, oms, ong, hcr, cicr, ue, ua, usa, aiea, cpi, fmi, pam, ocha, daech, daesh, hamas, hezbollah, fatah, taliban, talibans, amnesty, boko, haram, al-qaïda, aqmi

class  water_lead
says   Words before the name of a river: without one of them, a town of the same name is meant.
  le, la, l', les, du, au, des, aux, fleuve, rivière, lac, mer, ce, cette

class  settled_spelling
says   Countries by parts of the world (ISO codes) whose towns French writes as they stand or by a name of its own, which gazetteers have: nobody tells them by their sound.
  Europe de l'Ouest = FR BE CH LU MC NL DE AT LI IT SM VA ES PT AD GB IE DK SE NO FI IS MT
  Amérique du Nord = US CA PM
  Amérique latine = MX GT HN SV NI CR PA CU DO HT PR CO VE EC PE BO CL AR UY PY BR
  Océanie = AU NZ NC PF WF
  outre-mer = GP MQ GF RE YT MF BL

class  person_deed
says   What only persons do or suffer, as participles and verbs: a name before them that nothing marks as a place is a person's.
  tué, tuée, blessé, blessée, décédé, décédée, mort, morte, arrêté, arrêtée, interpellé, interpellée, inculpé, inculpée, hospitalisé, hospitalisée, né, née, assassiné, assassinée, enlevé, enlevée, emprisonné, emprisonnée, écroué, écrouée, opéré, opérée, marié, mariée
  raconte, racontait, raconté, confie, confiait, confié, pleure, pleurait, sourit, soupire, témoigne, témoignait, témoigné, âgé, âgée
