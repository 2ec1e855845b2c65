class  about
says   Words that make a number approximate.
  environ, quelque, près de, près d', autour de, de l'ordre de, à peu près, approximativement, presque, aux alentours de, aux environs de, dans les, les quelque, un peu plus ou moins de, à peine, pas loin de, une moyenne de

class  at_least
says   Words that make a number a lower bound that is itself possible.
  au moins, au minimum, pas moins de, pas moins d', a minima, minimum, pour le moins

class  more_than
says   Words that make a number a lower bound that is exceeded.
  plus de, plus d', plus que, un peu plus de, un peu plus d', bien plus de, au-delà de, au-dessus de, plus du

class  up_to
says   Words that make a number an upper bound that is itself possible.
  jusqu'à, au plus, au maximum, tout au plus, un maximum de

class  less_than
says   Words that make a number an upper bound that is not reached.
  moins de, moins d', un peu moins de, un peu moins d', en dessous de

class  vague_amount
says   Words for a count that is not exact: its class, lower and upper bound ("-" where open).
  plusieurs = several 2 -
  quelques = few 2 -
  de multiples = several 2 -
  une dizaine, la dizaine = ten 10 10
  une douzaine, la douzaine = dozen 12 12
  une quinzaine, la quinzaine = fifteen 15 15
  une vingtaine, la vingtaine = score 20 20
  une trentaine, la trentaine = thirty 30 30
  une quarantaine, la quarantaine = forty 40 40
  une cinquantaine, la cinquantaine = fifty 50 50
  une soixantaine, la soixantaine = sixty 60 60
  une centaine, la centaine = hundred 100 100
  un millier, un milliers, le millier = thousand 1000 1000
  des dizaines, plusieurs dizaines, quelques dizaines, de nombreuses dizaines, les dizaines = tens 20 99
  des douzaines, plusieurs douzaines = dozens 24 99
  des centaines, plusieurs centaines, quelques centaines, les centaines = hundreds 200 999
  des milliers, plusieurs milliers, quelques milliers, les milliers = thousands 2000 9999
  des dizaines de milliers, plusieurs dizaines de milliers, quelques dizaines de milliers = tens_of_thousands 20000 99999
  des centaines de milliers, plusieurs centaines de milliers, quelques centaines de milliers = hundreds_of_thousands 200000 999999
  des millions, plusieurs millions, quelques millions = millions 2000000 9999999

class  collective
says   Collective number words after a number: deux dizaines.
  dizaines = 10
  douzaines = 12
  vingtaines = 20
  centaines = 100
  milliers = 1000

class  fraction
says   Shares of a whole, in percent.
  la moitié, une moitié, à moitié = 50
  un tiers, le tiers = 33.3
  deux tiers, les deux tiers = 66.7
  un quart, le quart = 25
  trois quarts, les trois quarts = 75
  un cinquième, le cinquième = 20
  un dixième, le dixième = 10

class  percent_sign
says   Signs and words for percent.
  %, pour cent, pourcent, pour-cent, p. cent, p. 100

class  part_link
says   Words after which a part of the figure before is told.
  dont, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, parmi ceux-ci, y compris, incluant, au nombre desquels, notamment, en majorité, comprenant, à savoir

class  figure_skip
says   Words that may stand between a number and what it counts.
  de, d', des, du, ceux, autres, autre, principaux, principales, grands, grandes, petits, petites, nouveaux, nouvelles, premiers, premières, derniers, dernières, jeunes, vieux, anciens, anciennes, hauts, seuls, seules, présumés, présumées, nombreux, nombreuses, importants, importantes, violents, violentes, nos, ses, leurs, vos, mes, tes, les, mille, millions, milliards

class  figure_kind
says   Words near a figure that say what became of those counted.
  tué, tués, tuée, tuées, tuer, tuant, tue, tuent, tua, tuèrent, mort, morts, morte, mortes, mourir, meurt, meurent, mourut, décédé, décédés, décédée, décédées, décès, péri, périt, périssent, périr, abattu, abattus, abattue, abattues, abattant, abattre, exécuté, exécutés, exécutée, exécutées, exécution, massacré, massacrés, massacrées, assassiné, assassinés, assassinée, assassinées, perdu la vie, perdent la vie, perd la vie, trouvé la mort, trouvent la mort, coûté la vie, la mort de, la mort d', décapité, décapités, noyés, éliminé, éliminés, neutralisé, neutralisés, succombé, égorgé, égorgés, égorgée, égorgées, décapitée, décapitées, massacrée, fusillé, fusillés, fusillées, lynché, lynchés, brûlés vifs, asphyxiés, pendus, lapidés, tombés au combat, tombé au combat, tombés au front, la vie à = killed
  perd, perdent, perdant, perdu = killed
  blessé, blessés, blessée, blessées, blesser, blessant, blesse, blessent, mutilé, mutilés, brûlés, intoxiqués = wounded
  victimes, pertes, touchés, victime = casualties
  disparu, disparus, disparue, disparues, portés disparus, portées disparues = missing
  déplacé, déplacés, déplacée, déplacées, fui, fuient, fuyant, fui leur foyer, réfugiés, quitté, chassés de chez eux, évacué, évacués, évacuées, évacuée, exil, exode, à l'exode, sur les routes, sur les chemins de l'exil, abandonné leur foyer, abandonné leurs foyers = displaced
  retournés, rentrés, rentrées, revenus, regagné = returned
  arrêté, arrêtés, arrêtée, arrêtées, arrêtant, arrestation, arrestations, détenu, détenus, détenues, capturé, capturés, capturée, capturées, capturant, emprisonné, emprisonnés, interpellé, interpellés, interpellées, prisonniers, prisonnier, écroué, écroués = detained
  enlevé, enlevés, enlevée, enlevées, kidnappé, kidnappés, kidnappées, enlèvement, pris en otage, prises en otage = abducted
  libéré, libérés, libérée, libérées, relâché, relâchés, relâchées, sauvé, sauvés, secours, libération, élargis = released
  rendus, rendu les armes, constitués prisonniers, capitulé, déserté, fait défection, déposé les armes = surrendered

class  counted_noun
says   What figures count: unit, category and kind ("-" where the noun does not say, "harm" where it counts only with a word of harm).
  d'entre eux, d'entre elles, d'autres = person unknown them
  compatriotes, proches, collègues, camarades, participant, participants, visiteurs, protestataires, spectateurs, clients, invités, convives = person unknown -
  personne, personnes, gens, âmes, individus, individu, êtres humains, étranger, étrangers, étrangère, étrangères, ressortissants, ressortissant, expatriés, employé, employés, employée, employées, salarié, salariés, chauffeur, commerçant, pêcheur, pêcheurs, éleveur, éleveurs, berger, mineurs artisanaux, orpailleurs, marchands, marchand, retraités, retraité, survivants, survivant, naufragés, ravisseurs, joueurs = person unknown -
  mort, morts, décès, tué, tués, cadavre, cadavres, corps, morte, mortes, dépouilles = person unknown killed
  blessé, blessés, blessée, blessées = person unknown wounded
  victime, victimes, pertes = person unknown casualties
  disparu, disparus, disparue, disparues = person unknown missing
  civil, civils, civile, civiles, riverains, villageois, villageoises, manifestant, manifestants, passants, passant, fidèles, fidèle, otage, otages, concitoyens, pèlerins, étudiants, étudiant, lycéens, passagers, passager, travailleurs, ouvriers, agriculteurs, bergers, enseignants, prêtre, prêtres, imam, imams, muezzin, commerçants, chauffeurs, touristes, élus, chefs religieux, responsables locaux = person civilians -
  habitant, habitants = person civilians harm
  enfant, enfants, mineur, mineurs, bébé, bébés, nourrisson, nourrissons, fillette, fillettes, adolescent, adolescents, écoliers, écolières, écolier, élèves, garçons, jeunes filles, lycéennes, orphelins = person children -
  femme, femmes, mère, mères, jeune femme = person women -
  homme = person unknown -
  hommes = person unknown troops
  soldat, soldats, militaire, militaires, gendarme, gendarmes, policier, policiers, agents, agent, garde, gardes, officier, officiers, sous-officiers, sous-officier, général, généraux, colonel, parachutistes, marins, marin, casques bleus, casque bleu, gardes-frontières, douaniers, forces de l'ordre, membres des forces de sécurité, membres des forces de l'ordre, recrues, conscrits, pilotes, pilote, légionnaires, réservistes = person security_forces -
  combattant, combattants, combattante, combattantes, djihadiste, djihadistes, jihadiste, jihadistes, rebelle, rebelles, insurgé, insurgés, milicien, miliciens, terroriste, terroristes, islamiste, islamistes, assaillant, assaillants, militants, militant, guérilleros, guérillero, mercenaires, mercenaire, éléments, kamikaze, kamikazes, taliban, talibans, shebab, shebabs, séparatistes, maquisards, paramilitaires, attaquants, tireurs, hommes armés, bandits, tueurs, extrémistes, fantassins, peshmergas, peshmerga, moudjahidines, volontaires, partisans = person combatants -
  journaliste, journalistes, reporter, reporters, photographe, photographes, cameraman, correspondants = person journalists -
  humanitaires, humanitaire, secouristes, secouriste, médecins, médecin, soignants, ambulanciers, ambulancier, infirmiers, infirmières, volontaires humanitaires, travailleurs humanitaires, employés de l'onu, sauveteurs, casques blancs = person aid_workers -
  réfugié, réfugiés, réfugiée, réfugiées = person civilians displaced
  déplacé, déplacés, déplacée, déplacées, déplacés internes = person civilians displaced
  migrants, migrant, exilés = person civilians -
  familles, famille, foyers, ménages = family civilians -
  prisonnier, prisonniers, détenu, détenus, captifs, prisonnières = person unknown detained
  leader, leaders, chef, chefs, commandants, commandant, dirigeants, dirigeant, responsables, responsable, cadres, ministres, députés, diplomates, membres, membre, suspects, suspect = person unknown -
  village, villages, localité, localités, ville, villes, villes principales, quartier, quartiers, hameaux, hameau, districts, district, bourgs, bourgades, bastions, bastion, agglomérations, agglomération, communes, commune = locality - -
  animaux, bêtes, têtes de bétail, bovins, bœufs, vaches, moutons, chèvres, brebis, chameaux, dromadaires, chevaux, mulets, ânes, porcs, chiens, chiens de garde = animal - -
  kilomètre, kilomètres, km = km - distance
  mètre, mètres, m = m - distance
  km2, km², kilomètres carrés, kilomètre carré = km2 - area
  hectares, hectare, ha = ha - area
  arrestation, arrestations, interpellation, interpellations = person unknown detained
  attentat-suicide, attentats-suicides, attentats suicides, attaques-suicides, attaques suicides, attaque, attaques, assaut, assauts, attentat, attentats, raid, raids, embuscade, embuscades, opération, opérations, incursion, incursions, offensives = attack - -
  frappe, frappes, bombardement, bombardements, frappes aériennes, raids aériens, sorties = strike - -
  explosion, explosions, détonations = explosion - -
  véhicule, véhicules, voiture, voitures, camion, camions, pick-up, blindé, blindés, char, chars, tanks, motos, bus, ambulances, autobus, hélicoptère, hélicoptères, avion, avions, chasseurs, bateaux, navires, navire, drone, drones = vehicle - -
  maison, maisons, bâtiment, bâtiments, immeuble, immeubles, école, écoles, hôpital, hôpitaux, mosquée, mosquées, église, églises, mausolée, mausolées, habitation, habitations, tentes, ponts, pont, sièges, logements, boutiques, commerces, postes de police, commissariats, usines, dépôts, bases, camps, tours, temples, monastères, cliniques, marchés, fermes, appartements = building - -
  fusil, fusils, arme, armes, obus, roquette, roquettes, missile, missiles, bombe, bombes, grenades, grenade, mines, mine, mortiers, mortier, kalachnikovs, canons, munitions, ceintures explosives, engins explosifs, projectiles, lance-roquettes, engins, barils d'explosifs = weapon - -
  front, fronts = front - -
  groupe, groupes = group - -
  faction, factions = faction - -
  brigades, bataillons, divisions, régiments, unités, compagnies = unit - -
  route, routes, autoroute, autoroutes, axes = road - -
  point, points, position, positions, postes, barrages, checkpoints, points de contrôle, poste de contrôle = position - -
  dollars, dollar = usd - money
  euros, euro = eur - money
  francs cfa = xof - money
  livres = pound - money
  tonnes, tonne = tonne - -
  violations, violation = violation - -
  incidents, incident = incident - -
  pays, états = country - -


class  agent_word
says   Words before those who did it.
  par

class  in_all
says   Words that make a figure the sum of those before it.
  au total, en tout, au final, en tout et pour tout

class  first_count
says   Words before a toll that a later one replaces.
  d'abord, dans un premier temps, initialement, au départ, premier bilan, bilan provisoire, premières estimations

class  cumulative_word
says   Words that make a figure the toll of a whole time, though no day is told.
  depuis le début, depuis le début de, depuis le début du, depuis le début des, depuis le déclenchement, depuis son déclenchement, depuis le commencement, depuis l'éclatement, depuis la prise, depuis la chute

class  until_word
says   Words before the last day of a time.
  jusqu'à, jusqu'au, jusqu'en, à, au

class  range_word
says   Words before the first day of a time whose last day follows.
  du, de, d', entre, des, les

class  range_link
says   What stands between the first and the last day of a time.
  au, à, et, -, et le, et les

class  growth_word
says   Words near a share that may go beyond the whole: a growth, not a part.
  hausse, augmentation, augmenté, augmentent, augmenter, progressé, progression, croissance, inflation, bondi, bond, supérieur, supérieure, supérieurs, supérieures, plus que, rapport, hausses, grimpé, taux
