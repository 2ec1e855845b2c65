# Words by which French names the parties to a conflict. The value of a noun is its kind (the record's actor kinds) and the
# English noun that the party's name is made of: "la police kényane" is "Kenyan" + "Police".

class  party
says   Nouns that mean a party by themselves; the value is its kind and its English noun.
# Forces of a state.
  armée, armées, forces armées, troupes, troupe, soldats = state_forces Armed Forces
  forces gouvernementales, forces régulières, forces loyalistes, forces de l'armée, unités de l'armée = state_forces Armed Forces
  troupes gouvernementales, troupes régulières, troupes loyalistes, soldats gouvernementaux = state_forces Armed Forces
  armée gouvernementale, armée régulière, armée nationale, armée loyaliste, force armée, bataillons, bataillon = state_forces Armed Forces
  état-major, état major, état-major des armées, état-major de l'armée, haut commandement, commandement militaire = state_forces Armed Forces
  forces gouvernementales et alliées, forces du régime, troupes du régime, armée du régime = state_forces Armed Forces
  forces armées régulières, artillerie, parachutistes, commandos, casques bleus nationaux = state_forces Armed Forces
  armée de terre = state_forces Army
  aviation, armée de l'air, forces aériennes, force aérienne, aviation militaire, avions de combat, avions de chasse, avions de guerre, chasseurs-bombardiers, avion de combat, avion de chasse = state_forces Air Force
  marine, marine nationale, marine de guerre, forces navales, garde-côtes, gardes-côtes = state_forces Navy
  police, policiers, policier, forces de police, police nationale, agents de police, police militaire, police antiémeute = state_forces Police
  gendarmerie, gendarmes, gendarme, gendarmerie nationale = state_forces Gendarmerie
  forces de sécurité, forces de l'ordre, services de sécurité, forces de défense et de sécurité, forces spéciales, force de sécurité, forces sécuritaires, agents de sécurité, forces de défense, FDS = state_forces Security Forces
  garde nationale, gardes nationaux = state_forces National Guard
  garde présidentielle, garde républicaine, sécurité présidentielle, garde rapprochée = state_forces Presidential Guard
  gardes-frontières, garde-frontières, gardes frontières, garde frontalière, police des frontières = state_forces Border Guard
  services de renseignement, services de renseignements, service de renseignement, service des renseignements, service de renseignements, services secrets, agents du renseignement, agents de renseignement, agents des renseignements, renseignements militaires, renseignement militaire, services spécialisés, services spéciaux = state_forces Intelligence Services
  défense aérienne, défense antiaérienne, DCA = state_forces Air Defence
  armée d'occupation, forces d'occupation, occupant = external_forces occupation forces
  réservistes, conscrits = state_forces Armed Forces
# Governments and what belongs to them.
  gouvernement, autorités, pouvoir, pouvoir central, exécutif, régime, autorité, autorités locales, gouvernement central, pouvoirs publics, gouvernement de transition, autorités de transition, gouvernement fédéral, junte, junte militaire, junte au pouvoir, gouvernement provisoire = government Government
  présidence, présidence de la République, cabinet présidentiel, palais présidentiel = government Presidency
  ministère de la Défense, ministère de la Défense nationale, ministère des Armées = government Ministry of Defence
  ministère de l'Intérieur = government Ministry of Interior
  ministère de la Santé, ministère de la Santé publique = government Ministry of Health
  ministère des Affaires étrangères, diplomatie, ministère des Relations extérieures = government Ministry of Foreign Affairs
  ministère de la Justice = government Ministry of Justice
  ministère de la Sécurité, ministère de la Sécurité publique = government Ministry of Security
  ministère de la Communication, ministère de l'Information = government Ministry of Information
  parlement, assemblée nationale, sénat, députés = government Parliament
  ambassade, diplomates, diplomate, consulat = government Embassy
  parquet, parquet antiterroriste, procureur, justice, tribunal militaire, cour suprême, parquet général = government Judiciary
  administration = government Administration
  responsables, hauts responsables, responsable officiel, haut responsable, dirigeants, sources officielles, source officielle, source gouvernementale, sources gouvernementales, source diplomatique, sources diplomatiques, responsable gouvernemental, responsable politique = government officials
  grandes puissances, puissances occidentales, communauté internationale, pays occidentaux, Occidentaux, pays voisins, pays du Golfe = government foreign governments
# Those who fight a government, and others who carry arms.
  branche armée, bras armé, aile militaire, branche militaire, aile armée, ailes militaires = rebel_group armed wing
  rébellion, rébellions, factions rebelles, groupes rebelles, forces rebelles, combattants rebelles, insurrection, groupes insurgés, opposition armée, groupes armés d'opposition, groupes de l'opposition, brigades rebelles, mouvement rebelle, opposants armés, coalition rebelle, forces anti-régime = rebel_group rebels
  opposants, forces d'opposition = rebel_group opposition
  combattants djihadistes, combattants jihadistes, groupes djihadistes, groupes jihadistes, groupe djihadiste, groupe jihadiste, combattants islamistes, groupes islamistes, moudjahidines, moudjahidine, moudjahidin, extrémistes islamistes, islamistes radicaux, forces djihadistes, combattants extrémistes = rebel_group jihadists
  miliciens takfiristes, groupes takfiristes = rebel_group jihadists
  groupes terroristes, éléments terroristes = rebel_group militants
  sécessionnistes, rebelles séparatistes, combattants séparatistes = rebel_group separatists
  guérilla, guérilleros, guérilléros, guérillero, maquisards = rebel_group guerrillas
  combattants, combattant, groupes armés, groupe armé, factions armées, factions, éléments armés, forces combattantes, belligérants = rebel_group fighters
  milices, miliciens, milicien, groupes paramilitaires, forces paramilitaires, milices alliées, miliciens alliés = political_militia militias
  milices progouvernementales, milices pro-gouvernementales, forces progouvernementales, forces pro-gouvernementales, troupes pro-gouvernementales, troupes progouvernementales, forces prorégime, forces pro-régime, milices loyalistes, combattants progouvernementaux, milices prorégime, milices pro-régime = political_militia pro-government militias
  groupes d'autodéfense, groupe d'autodéfense, milices d'autodéfense, comités d'autodéfense, comité d'autodéfense, milices locales, comités de vigilance, miliciens d'autodéfense = identity_militia self-defence groups
  milices communautaires, milices ethniques, milices tribales, groupes tribaux, tribus, combattants tribaux, forces tribales, chefs tribaux, chasseurs traditionnels = identity_militia tribal militias
  éleveurs, éleveurs armés, bergers, pasteurs = identity_militia herders
  agriculteurs, cultivateurs = civilians farmers
  colons = civilians settlers
  mercenaires, mercenaire = external_forces mercenaries
  forces alliées = external_forces allied forces
  troupes étrangères, forces étrangères, soldats étrangers, combattants étrangers = external_forces foreign forces
  forces kurdes, troupes kurdes, unités kurdes = identity_militia Kurdish forces
  hommes armés, homme armé, individus armés, tireurs, tireur, inconnus armés, hommes en armes, hommes armés non identifiés, hommes masqués, hommes cagoulés, tireurs embusqués, snipers, sniper = other gunmen
  assaillants, assaillant, attaquants, agresseurs, groupes d'assaillants, groupe d'assaillants, commando, tueurs, auteurs de l'attaque, auteurs de l'attentat, auteur de l'attaque, auteur de l'attentat, auteur de la fusillade, auteur de la tuerie, auteur du massacre, auteur des tirs, auteurs des tirs, auteurs de la fusillade, auteurs du massacre, assaillante = other assailants
  kamikazes, auteur de l'attentat-suicide = other suicide bombers
  bandits, bandits armés, coupeurs de route, bandes armées, pillards, voleurs de bétail = other bandits
  gangs, gang, bandes criminelles, gangs armés, groupes criminels, bande armée = other gangs
  narcotrafiquants, trafiquants, trafiquants de drogue, cartels, sicaires = other drug traffickers
  pirates, pirates somaliens = other pirates
  ravisseurs, preneurs d'otages = other kidnappers
  putschistes, mutins, soldats mutins, militaires putschistes = state_forces mutineers
  déserteurs, transfuges = state_forces deserters
# Those who suffer, flee, march and watch.
  population civile, populations civiles, population, populations, populations locales, population locale, habitants, habitant, habitante, habitantes, résidents, riverains, villageois, villageoise, citoyens, concitoyens, gens, innocents, victimes civiles, victime civile, citadins, communauté, communautés = civilians civilians
  familles, famille = civilians families
  enfants, enfant, fillettes, fillette, bébés, bébé, nourrissons, garçons, garçon = civilians civilians
  mineurs, adolescents, adolescent, adolescente = civilians minors
  écoliers, écolières, élèves, lycéennes, lycéens, collégiens = civilians students
  étudiants, étudiantes = civilians students
  jeunes filles = civilians civilians
  femmes, femme, mères, mère, épouse, épouses = civilians civilians
  vieillards, personnes âgées = civilians civilians
  réfugiés, réfugié, réfugiés de guerre, demandeurs d'asile, migrants, exilés = civilians refugees
  déplacés, déplacés internes, personnes déplacées, populations déplacées, sinistrés = civilians displaced people
  otages, otage, captifs, captives, personnes enlevées = civilians hostages
  fidèles, pèlerins, croyants, paroissiens = civilians believers
  foule, spectateurs = civilians crowd
  passants, badauds = civilians passers-by
  passagers, voyageurs, touristes, touriste = civilians travellers
  clients = civilians customers
  ouvriers, mineurs artisanaux, employés = civilians workers
  commerçants = civilians traders
  pêcheurs = civilians fishermen
  voisins, voisin, voisine, voisines, locataires, locataire, sans-abri, SDF, randonneurs, randonneur, randonneuse, campeurs, prostituées, prostituée, survivalistes = civilians civilians
  cheminots, cheminot, dockers, docker, postiers, éboueurs, mineurs de charbon = civilians workers
  syndicats, intersyndicale = other unions
  parti au pouvoir = other ruling party
  partis d'opposition, parti d'opposition = other opposition
  patients, patient, patiente, patientes, malades, blessés de guerre = civilians patients
  compagne, conjoint, conjointe, concubine, fiancée, fiancé, ex-mari, ex-femme, ex-compagne, ex-compagnon, belle-mère, beau-père, cousin, cousine, cousins, oncle, tante, neveu, neveux, nièce, jumeaux, grands-parents, petit-fils, petite-fille = civilians families
  assistante, assistant, comptable, technicienne, mécanicien, électricien, livreur, livreurs, chauffeur de taxi, chauffeurs de taxi, serveur, serveuse, serveurs, boulanger, boulangère, épicier, boucher, coiffeur, stagiaire, stagiaires, apprenti, postier, concierge, hôtelier, agent d'entretien, humoriste, dessinateurs, dessinateur, caricaturiste, caricaturistes, femme d'affaires, chefs d'entreprise = civilians workers
  chauffeurs = civilians drivers
  fonctionnaires = civilians civil servants
  enseignants, enseignant, professeurs = civilians teachers
  humanitaires, travailleurs humanitaires, travailleur humanitaire, secouristes, secouriste, ambulanciers, ambulancier, personnel humanitaire, employés humanitaires, soignants, médecins, médecin, infirmiers, personnel médical, équipes de secours, secours, sauveteurs, pompiers, équipes médicales, équipes de sauvetage = civilians aid and medical workers
  journalistes, journaliste, reporters, correspondants, photographe, photographes, caméraman, cameraman = civilians journalists
  prisonniers, prisonnier, détenus, détenu, prisonniers de guerre, captifs de guerre = other prisoners
  victimes, victime, personnes, rescapés, survivants, survivant, survivante = other people
  partisans, sympathisants = other supporters
  manifestants, manifestant, manifestantes, manifestante, protestataires, contestataires, marcheurs, grévistes, foule de manifestants = protesters protesters
  émeutiers, émeutier = protesters rioters
# Those who only tell.
  témoins, témoin, témoin oculaire, témoins oculaires = civilians witnesses
  source militaire, sources militaires, responsable militaire, responsables militaires, haut responsable militaire, source au sein de l'armée = state_forces military sources
  officier, officiers, officier supérieur, haut gradé, hauts gradés, gradé, commandant militaire, commandants militaires = state_forces officers
  source sécuritaire, sources sécuritaires, source de sécurité, sources de sécurité, responsable de la sécurité, responsables de la sécurité, source de la sécurité, responsable sécuritaire, responsables sécuritaires = state_forces security sources
  source policière, sources policières, officier de police, officiers de police, responsable de la police, responsables de la police, commissaire de police = state_forces police sources
  source médicale, sources médicales, source hospitalière, sources hospitalières, source sanitaire, sources sanitaires, source des services de santé, responsable médical, responsable des services de santé = other medical sources
  source humanitaire, sources humanitaires = ngo humanitarian sources
  source locale, sources locales, source sur place, sources sur place, source proche du dossier, sources proches du dossier, source anonyme, sources concordantes, source bien informée, sources bien informées, autres sources = other unnamed sources
  responsable local, responsables locaux, élu local, élus locaux, élu, élus, notable, notables, chef de village, chefs de village, chef local, chefs traditionnels, chef coutumier, gouverneurs, édiles = government local officials
  responsable rebelle, commandant rebelle, chef rebelle, chefs rebelles, commandants rebelles = rebel_group rebel commanders
  militants, activistes, activiste, militants des droits de l'Homme, militants locaux, activistes locaux, défenseurs des droits de l'Homme, défenseurs des droits humains = ngo activists
  experts, expert, analystes, analyste, spécialistes, observateurs, chercheur, chercheurs, historien, politologue = other experts
  médias, médias locaux, presse, presse locale, télévision d'État, télévision publique, télévision nationale, médias d'État, radio d'État, télévision officielle, agence officielle, médias officiels, radio nationale, presse officielle, télévision étatique, agence de presse officielle, média d'État = media media
  ONG, ONG locales, organisations non gouvernementales, organisation non gouvernementale, organisations humanitaires, organisation humanitaire, agences humanitaires, organisations de défense des droits de l'Homme, groupes de défense des droits humains, groupes de défense des droits de l'Homme, organisations de défense des droits humains, société civile, associations = ngo NGOs
  casques bleus, casque bleu, soldats de la paix = international_organisation United Nations peacekeepers
  médiateurs, médiateur, observateurs internationaux, inspecteurs = international_organisation mediators
  unité d'élite, unités d'élite, forces d'élite, troupes d'élite, troupes de choc, unité spéciale, unités spéciales, commando d'élite, détachement, détachements, garnison, garnisons, escadron, escadrons, contingent, contingents, fantassins, fantassin, fusiliers marins, parachutiste, légionnaires, légionnaire, artilleurs, tankistes, sentinelles, sentinelle, supplétifs, colonne blindée, colonnes blindées, colonne de blindés, colonne de chars, colonnes de chars, colonne militaire, convoi militaire, convois militaires, brigade blindée, unités blindées, unité blindée, unité militaire, unités militaires, troupiers, commandement, commandement unifié, forces terrestres, troupes au sol, forces navales et aériennes, bérets rouges, bérets verts, tirailleurs, garde prétorienne, régiments, forces républicaines, forces loyales, troupes loyales, forces fidèles, troupes fidèles, soldats loyalistes, unités loyalistes = state_forces Armed Forces
  forces antiterroristes, unité antiterroriste, unités antiterroristes, police antiterroriste, brigade antiterroriste, brigade d'intervention, unités d'intervention, police anti-émeute, agent de police, agents des forces de l'ordre, gendarme mobile, gendarmes mobiles, couple de policiers, vigiles, vigile, gardien, gardiens, gardiens de prison, gardes pénitentiaires, douaniers, douanier, douanes, garde civile, gardes civils, forces de police et de gendarmerie, inspecteurs de police, enquêteurs = state_forces Security Forces
  gardes-côtes libyens, garde côtière = state_forces Navy
  gardes du corps, garde du corps, escorte armée = other bodyguards
  camp gouvernemental, camp loyaliste, camp présidentiel, pouvoir militaire, régime militaire, chef de l'armée, chef de la junte, militaires au pouvoir, cabinet de sécurité, cabinet de guerre, conseil militaire, conseil de transition, autorités militaires, autorités civiles, autorités provinciales, autorités régionales, nouvelles autorités, nouveau pouvoir, gouvernement régional, gouvernement provincial, état central, chancellerie, députés de l'opposition, ministres, gouvernements, délégation, délégations, délégation gouvernementale, négociateurs, négociateur, émissaires, émissaire, plénipotentiaires = government Government
  camp adverse, camp ennemi, camps rivaux, partie adverse, forces adverses, forces ennemies, troupes ennemies, soldats ennemis, parties au conflit, parties belligérantes, camp rival, forces rivales, frères ennemis = other opposing side
  clans, clan, clans rivaux, factions rivales, tribus rivales, communautés rivales, milices rivales, bandes rivales, gangs rivaux, groupes rivaux = other rival groups
  forces de résistance, mouvement de résistance, mouvements armés, mouvement armé, mouvements rebelles, groupes combattants, cellules dormantes, maquisard, franc-tireur, francs-tireurs, ex-rebelles, anciens rebelles, ex-combattants, anciens combattants rebelles, rebelles armés, insurgé, insurgée, forces insurgées, colonne rebelle, colonnes rebelles, troupes rebelles, unités rebelles, combattants étrangers affiliés, soldats rebelles, forces sécessionnistes, forces séparatistes, troupes séparatistes, fedayin, fedayins, moudjahid, moujahidines, jihadiste présumé, djihadiste présumé, groupes extrémistes, factions islamistes, cellule terroriste, cellule jihadiste, cellule djihadiste, groupe terroriste, groupes d'insurgés, groupes d'opposition armée = rebel_group rebels
  chef de guerre, chefs de guerre, seigneur de guerre, seigneurs de guerre, chef djihadiste, chef jihadiste, chefs djihadistes, chefs jihadistes, leader rebelle, leaders rebelles, chef insurgé, chefs insurgés, commandant djihadiste, commandant jihadiste, chef de la rébellion, chefs de la rébellion, chef milicien, chef de milice, chefs de milice, seigneur de la guerre = rebel_group commanders
  émir, émirs, chef militaire, chefs militaires, commandants, chefs, chef, leader, leaders, cerveau, cerveaux, commanditaire, commanditaires = other commanders
  individus, individu, individus non identifiés, hommes cagoulés et armés, homme cagoulé, homme masqué, jeunes armés, civils armés, motards, hommes en uniforme, homme en uniforme, hommes en civil, hommes en treillis, groupe d'hommes armés, groupe d'hommes, forcené, tireurs isolés, tireur isolé, tireur embusqué, attaquant, agresseur, meurtrier, meurtriers, assassin, assassins, tueur, tueurs à gages, tueur à gages, terroriste présumé, auteur des faits, auteurs des faits, adultes, adulte, suspects, complice, complices, auteurs, auteur présumé, auteurs présumés, conducteur, malfaiteurs, malfaiteur, malfrats, délinquants, criminels, braqueurs, brigands, maraudeurs, contrebandiers, passeurs, braconniers, braconnier = other unidentified persons
  hommes, homme, jeune homme, jeunes hommes, jeunes gens = other men
  kamikazes présumés, bombe humaine, femme kamikaze, femmes kamikazes, fillette kamikaze = other suicide bombers
  gang rival, membres de gang, trafiquant, narcos, narcotrafiquant, cartel, sicaire, mafieux, caïds, bande criminelle = other gangs
  pirate, preneur d'otages, ravisseur, geôliers = other kidnappers
  soldats de l'onu, forces de maintien de la paix, force de maintien de la paix, forces onusiennes, force onusienne, forces internationales, force internationale, forces de la coalition, armée de la coalition, force conjointe, force multinationale, force mixte, force africaine, observateurs onusiens, observateurs de l'onu, patrouille mixte, patrouille conjointe = international_organisation international forces
  deux pays, deux États, pays européens, pays africains, pays arabes, pays membres, capitales européennes, chancelleries occidentales = government foreign governments
  deux armées = state_forces Armed Forces
  deux groupes rivaux, deux factions, deux milices, deux parties, deux camps, deux côtés = other both sides
  conseillers militaires, instructeurs, instructeurs militaires = external_forces military advisers
  coalition, coalition internationale, coalition militaire, forces coalisées, coalisés, alliance militaire = external_forces coalition
  muezzin, muezzins, diacre, vicaire, prêtre, prêtres, curé, curés, moine, moines, pasteur, imam, imams, évêque, évêques, archevêque, missionnaire, missionnaires, séminaristes, séminariste, bonze, bonzes, rabbin, catéchiste, catéchistes, marabout, prédicateur, prédicateurs, cheikh, pèlerin = civilians clergy and believers
  travailleurs, travailleur, travailleuses, ouvrier, ouvrière, ouvrières, salariés, salarié, orpailleurs, orpailleur, chercheurs d'or, creuseurs, mineurs de fond, bûcherons, bûcheron = civilians workers
  paysans, paysan, paysanne, paysannes, fermiers, fermier, fermière, cultivateur, agriculteur = civilians farmers
  berger, riverain, riveraine, résidente, résidentes, retraité, retraités, retraitée, cuisinier, cuisiniers, planteurs, planteur, éleveur, bédouins, bédouin, ingénieurs, ingénieur, techniciens, technicien, interprètes, interprète, traducteur, traducteurs, fonctionnaire, bénévoles, gardes du parc, garde du parc, écogardes, écogarde, éco-gardes, rangers, ranger, gardes forestiers, garde forestier, employés de banque, hommes d'affaires, homme d'affaires, entrepreneur, entrepreneurs, chef d'entreprise, expatriés, expatrié, expatriée = civilians civilians
  pêcheur = civilians fishermen
  matelots, équipage, équipages, membres d'équipage = civilians crew
  chauffeur, chauffeurs routiers, routiers, camionneurs, camionneur, conducteurs, automobilistes, automobiliste, motocyclistes, motocycliste, cyclistes, cycliste = civilians drivers
  passager, passagère, passagères, voyageur, voyageuse, voyageuses = civilians travellers
  passantes, piétons, piéton = civilians passers-by
  marchands, marchandes, vendeurs, vendeur, vendeuse, vendeuses, boutiquiers, commerçant, commerçante, commerçantes, restaurateur = civilians traders
  père, père de famille, pères de famille, fils, fille, filles, frère, frères, sœur, sœurs, mari, époux, grand-mère, grand-père, ménages, ménage = civilians families
  mère de famille, mères de famille, veuve, veuves, vieille femme, jeune fille, jeune femme = civilians civilians
  couple, couples = civilians couples
  vieillard, vieil homme, octogénaire, octogénaires, septuagénaire, septuagénaires, sexagénaire = civilians civilians
  quinquagénaire, quadragénaire, trentenaire = civilians civilians
  jeunes garçons, garçonnet, nourrisson, nouveau-né, nouveau-nés, orphelins, orphelin = civilians civilians
  collégienne, collégiennes, collégien, lycéen, lycéenne, écolier, écolière, élève = civilians students
  étudiant, étudiante = civilians students
  enseignante, enseignantes, instituteur, instituteurs, institutrice, institutrices, directeur d'école, proviseur, proviseure, professeur = civilians teachers
  avocat, avocate, avocats, magistrat, magistrats, magistrate, greffier = civilians lawyers
  opposant politique, opposants politiques, syndicaliste, syndicalistes, blogueur, blogueuse, blogueurs, écrivain, écrivains, défenseur des droits, militant des droits humains, militants des droits humains, militant écologiste, leader communautaire, leaders communautaires, leader social, leaders sociaux, chef communautaire, chef de communauté, chef traditionnel, chef tribal, chef religieux, dignitaire, dignitaires, dignitaire religieux, prisonniers politiques, prisonnier politique, détenus politiques = civilians civilians
  maire, maires, ex-maire, ancien maire, conseiller municipal, conseillers municipaux, candidat, candidate, candidats, candidates, député, députée, sénateur, sénateurs, parlementaires, parlementaire, ex-ministre, ancien ministre, ancien député, vice-président, ex-président, ancien président, préfet, préfets, gouverneur, ambassadeur, ambassadrice, ambassadeurs, consul, dirigeant politique, homme politique, hommes politiques, responsables politiques, cadre du parti = government officials
  infirmière, infirmières, infirmier, chirurgien, chirurgiens, sage-femme, sages-femmes, soignant, soignante, soignantes, pharmacien, pharmaciens, agents de santé, agent de santé, personnels de santé, personnel de santé, personnel soignant, ambulancière, vaccinateurs, démineurs, démineur, logisticien, employé humanitaire, employée humanitaire, volontaires de la croix-rouge, casques blancs, secouriste bénévole = civilians aid and medical workers
  envoyés spéciaux, cameramen, équipe de télévision, équipe de tournage, rédacteur en chef, animateur, photojournaliste, photojournalistes, photoreporter, pigiste, correspondante, journaliste pigiste = civilians journalists
  migrant, migrante, migrantes, exilé, demandeur d'asile = civilians displaced people
  ressortissants, ressortissant, ressortissante, compatriotes, compatriote, concitoyen, concitoyenne, endeuillés, villageoises, tribu, communauté villageoise = civilians civilians
  vacanciers, estivants, baigneurs = civilians travellers
  fêtards, noceurs, convives, invités, foules, spectateur, supporteurs = civilians crowd
  consommateurs, clients du marché = civilians customers

class  blade
says   What people are armed with that makes no gunmen of them.
  couteau, couteaux, couteau de cuisine, couteaux de cuisine, couteau de boucher, machette, machettes, hache, haches, hachette, marteau, marteaux, masse, poignard, poignards, sabre, sabres, épée, épées, lance, lances, arc, arcs, flèches, cutter, tournevis, ciseaux, pioche, pioches, faucille, faucilles, serpe
  arme blanche, armes blanches, gourdin, gourdins, bâton, bâtons, matraque, matraques, barre de fer, barres de fer, batte de baseball, battes de baseball, pierres, cailloux, cocktails Molotov, frondes

class  party_either
says   Words that mean a party as nouns and are adjectives as well; they are read as nouns after an article or a number. Values as in class party.
  militaires, militaire, soldat = state_forces Armed Forces
  loyalistes = state_forces Armed Forces
  policier = state_forces Police
  officiels, officiel = government officials
  rebelles, rebelle, insurgés, révolutionnaires = rebel_group rebels
  djihadistes, djihadiste, jihadistes, jihadiste, islamistes, islamiste, extrémistes, extrémiste, islamistes radicaux, salafistes = rebel_group jihadists
  takfiristes, takfiriste = rebel_group jihadists
  terroristes = rebel_group militants
  terroriste = other assailants
  séparatistes, séparatiste, indépendantistes = rebel_group separatists
  dissidents = rebel_group guerrillas
  paramilitaires, paramilitaire = political_militia militias
  Kurdes = identity_militia Kurds
  combattants kurdes = identity_militia Kurdish forces
  Touaregs = identity_militia Tuareg groups
  Peuls = identity_militia Fulani groups
  Dogons = identity_militia Dogon groups
  Druzes = identity_militia Druze groups
  Tigréens = identity_militia Tigrayan forces
  Tchétchènes = identity_militia Chechen forces
  alliés = external_forces allied forces
  kamikaze = other suicide bombers
  civils, civil, civile = civilians civilians
  jeunes, jeune = civilians young people
  mineur, mineure, mineures = civilians minors
  résident = civilians civilians
  militants, militant = ngo activists
  source militaire, sources militaires, responsable militaire, responsables militaires, haut responsable militaire, source au sein de l'armée = state_forces military sources
  source sécuritaire, sources sécuritaires, source de sécurité, sources de sécurité, responsable de la sécurité, responsables de la sécurité, source de la sécurité, responsable sécuritaire, responsables sécuritaires = state_forces security sources
  source policière, sources policières, officier de police, officiers de police, responsable de la police, responsables de la police, commissaire de police = state_forces police sources
  source médicale, sources médicales, source hospitalière, sources hospitalières, source sanitaire, sources sanitaires, source des services de santé, responsable médical, responsable des services de santé = other medical sources
  source humanitaire, sources humanitaires = ngo humanitarian sources
  source locale, sources locales, source sur place, sources sur place, source proche du dossier, sources proches du dossier, source anonyme, sources concordantes, source bien informée, sources bien informées, autres sources = other unnamed sources
  source, sources = other unnamed sources
  général rebelle, colonel rebelle, officiers rebelles, officier rebelle, général putschiste, officiers mutins, officier mutin = rebel_group commanders
  résistants, résistant, nationalistes, nationaliste, royalistes, adeptes = other partisans
  sécessionniste, sécessionnistes, putschiste, mutin, mutins, insurgée, loyaliste, islamistes armés, kadhafistes, kadhafiste, talibans pakistanais, baasistes, maoïstes, maoïste, naxalites, contras, cagoulés = rebel_group rebels
  chrétiens, chrétien, chrétienne, chrétiennes, musulmans, musulman, musulmane, musulmanes, chiites, chiite, sunnites, sunnite, alaouites, alaouite, Coptes, Hazaras, Hazara, Yézidis, Yézidi, Yazidis, Rohingyas, Rohingya, Hutus, Tutsis, Amharas, Oromos, Ouïghours, Masalit, Massalit, Zaghawas, Arabes, Turkmènes, Assyriens, Chaldéens, Hema, Lendu, Karens, Kachins, Shans = civilians ethnic or religious group
  général, généraux, colonel, colonels, lieutenant, capitaine, caporal, sergent, amiral, adjudant = state_forces officers
  opposition = other opposition
  administrateur, administrateurs, sous-préfet, commissaire, commissaires, envoyé, envoyés, conseiller, conseillers = government officials
  étrangers, étranger, étrangère, étrangères, civiles, indigènes, autochtones, homosexuels = civilians civilians
  miliciens armés = political_militia militias
  garde, gardes, auxiliaires, recrues, policière, policières = state_forces Armed Forces
  escorte = other bodyguards
  patrouille, patrouilles = state_forces Armed Forces
  pilote, pilotes, marins, marin = civilians crew
  religieux, religieuse, religieuses, fidèle, croyant = civilians believers
  volontaire, volontaires, nomade, nomades, clandestins, rapatriés, réfugiée, réfugiées, déplacé, déplacée, déplacées, bénévole = civilians civilians
  proches, parents = civilians families
  passant, passante = civilians passers-by
  universitaire, universitaires = civilians students
  marchand, marchande = civilians traders
  employée = civilians workers
  juge, juges = civilians civil servants
  résistance = other partisans
  opposant, opposante, opposantes, inconnu, inconnus, suspect, suspecte = other unidentified persons
  dirigeant, commandant = government officials
  militante, militantes = ngo activists
  combattante, combattantes = rebel_group fighters
  adversaire, adversaires, ennemi, ennemis, camp opposé = other opposing side

class  party_needs_country
says   Nouns that mean a party only with an adjective of nationality. Values as in class party.
  services, commandos, agents, casques bleus, paras, recrues, supplétifs = state_forces Armed Forces
  Rafale, Mirage, MiG, Sukhoï, F-16, F-35, drone, hélicoptère, aéronefs, aéronef = state_forces Air Force
  forces, unités, chars, blindés, artilleurs = state_forces Armed Forces
  avions, avion, bombardiers, chasseurs, drones, hélicoptères, raids = state_forces Air Force
  navires, frégate, sous-marins, bâtiments = state_forces Navy
  opposition = rebel_group opposition
  dirigeants, diplomates = government officials

class  force_act
says   What armed forces do or fire; with an adjective of nationality they tell whose forces. Values as in class party.
  attaque, attaques, assauts, offensives, raids, blindés, exactions, occupation, frappes, frappe, bombardements, bombardement, raid, tir, tirs, missiles, missile, roquettes, obus, offensive, contre-offensive, invasion, incursion, incursions, opérations militaires, opération militaire, intervention militaire, intervention, assaut, riposte, ripostes, contre-attaque, blocus, pilonnages, pilonnage, salves, drone, artillerie, avancée, percée, retrait = state_forces Armed Forces

class  act_quality
says   Adjectives of an armed act, between it and the adjective of nationality.
  aérien, aérienne, aériens, aériennes, terrestre, terrestres, naval, navale, navals, navales, meurtrier, meurtrière, meurtriers, meurtrières, massif, massive, massifs, massives, ciblé, ciblée, ciblés, ciblées, aveugle, aveugles, nocturne, nocturnes, répété, répétée, répétés, répétées, intensif, intensifs, intense, intenses, balistique, balistiques, de missiles, de drones, de roquettes, d'artillerie, de mortier, de mortiers, d'obus, de canon, de char, de chars

class  party_article
says   Words after which a word of class party_either is a noun.
  le, la, les, l', un, une, des, aux, au, du, ces, ce, cet, cette, plusieurs, quelques, certains, leurs, ses, nos, tous les, de nombreux, de, d', deux, par, entre, ainsi que, et, contre, principal, principale, principaux, second, seconde, deuxième, troisième, quatrième, derniers, dernières, dernier, dernière, premiers, premières, nouveaux, nouvelles, anciens, anciennes, nombreux, nombreuses, autres, autre, jeunes, jeune, vieux, vieil, faux

class  organisation
says   Nouns that stand for an organisation already named, or stand before its name; the value is kind and English noun.
  groupe, groupuscule, groupe armé, faction = rebel_group group
  organisation, mouvement, formation, groupe rebelle, mouvement rebelle, groupe insurgé = rebel_group organisation
  organisation djihadiste, organisation jihadiste, groupe djihadiste, groupe jihadiste, organisation terroriste, groupe terroriste, mouvement terroriste, organisation islamiste, groupe islamiste, mouvement islamiste, organisation extrémiste, groupe extrémiste = rebel_group jihadist group
  milice, groupe paramilitaire = political_militia militia
  brigade, katiba, phalange, unité combattante, division, régiment, légion = rebel_group brigade
  front = rebel_group front
  coalition, alliance, coalition militaire, coalition internationale = external_forces coalition
  agence, agence de presse, agence officielle, agence de presse officielle, agence d'information = media agency
  journal, quotidien, quotidien français, magazine, hebdomadaire, site, site d'information, site internet, revue = media newspaper
  chaîne, télévision, radio, chaîne de télévision, chaîne d'information, station, chaîne satellitaire, chaîne d'informations = media broadcaster
  instance médiatique, média, réseau médiatique = media media outlet
  même source = ngo source
  ONG, association, organisation non gouvernementale, organisation humanitaire, organisation caritative, fondation = ngo NGO
  parti, parti politique = other party
  mission, force de maintien de la paix, mission de paix, force onusienne, force internationale = international_organisation mission

class  members
says   People or parts of an organisation; followed by its name they mean the organisation.
  membres, membre, combattants, combattant, éléments, hommes, miliciens, milicien, soldats, soldat, militants, gangs, forces, troupes, unités, partisans, djihadistes, jihadistes, islamistes, terroristes, rebelles, insurgés, positions, bastions, brigades, milices, avions, chasseurs, bombardiers, navires, aviation, artillerie, branche armée, bras armé, aile militaire, branche militaire, branche politique, aile politique, affiliés, sympathisants, cadres, leaders, dirigeants, chefs, commandants, responsables, émissaires, représentants, négociateurs, militaires, policiers, casques bleus, police, armée, cellule, cellules, factions, brigades affiliées, groupes affiliés, forces fidèles, forces loyales, troupes fidèles, contingent, contingents, convois, équipes, enquêteurs
  unité, détachement, colonne, colonnes, escadron, garnison, garnisons, patrouille, patrouilles, convoi, base, bases, poste, postes, QG, quartier général, camp, véhicule, véhicules, hélicoptères, hélicoptère, avion, drones, drone, chars, char, blindés, blindé, commando, commandos, kamikaze, kamikazes, cadre, cadres locaux, combattants présumés, jihadistes présumés, snipers, artilleurs, bulldozers, tueurs, assaillants, recrues, branche, branche locale, branche syrienne, aile, bataillon, bataillons, brigade, escadre, flotte, tanks, canons, services, maquisards, guérilleros, francs-tireurs, partisans armés, gardes, hommes armés, pick-up, roquettes, missiles, MiG, Rafale, Sukhoï, F-16, cavaliers, régiment, régiments, groupe armé, fief, bastion, dernier bastion, position, repaire, sanctuaire, campement, campements

class  official
says   Someone who speaks or acts for a body named after; the value is kind (unused) and English noun.
  porte-parole, porte-paroles = person spokesperson
  commandant, commandant en chef, commandante = person commander
  chef, leader, dirigeant, chef militaire, cheffe, patron, numéro un, numéro deux, chef politique, émir = person leader
  responsable, haut responsable, cadre, membre = person official
  directeur, directrice, directeur général, président, présidente = person director
  représentant, représentante, représentant spécial, émissaire, envoyé, envoyé spécial, ambassadeur, ambassadrice = person representative
  officier, haut gradé, colonel, général, lieutenant, capitaine = person officer
  source, sources, source au sein, source proche = person source
  coordinateur, coordinatrice, coordonnateur, coordinateur humanitaire = person coordinator
  bras droit, adjoint = person deputy
  secrétaire général, secrétaire générale = person secretary-general
  ministre = person minister

class  office
says   Offices that one person holds at a time; the value is kind and English noun.
  président, président de la République, présidente, chef de l'État, chef d'État, ancien président, ex-président, président élu, président par intérim, président de transition = person President
  vice-président, vice-présidente = person Vice President
  Premier ministre, première ministre, chef du gouvernement, ancien Premier ministre = person Prime Minister
  chancelier, chancelière = person Chancellor
  ministre de la Défense, ministre de la Défense nationale, ministre des Armées, secrétaire à la Défense, ministre de la guerre = person Minister of Defence
  ministre de l'Intérieur = person Minister of Interior
  ministre des Affaires étrangères, chef de la diplomatie, ministre de l'Europe et des Affaires étrangères, secrétaire d'État, secrétaire d'Etat = person Minister of Foreign Affairs
  ministre de la Santé = person Minister of Health
  ministre de la Justice, garde des Sceaux = person Minister of Justice
  ministre de la Communication, ministre de l'Information = person Minister of Information
  ministre de la Sécurité, ministre de la Sécurité publique = person Minister of Security
  ministre, ministre d'État = person minister
  gouverneur, gouverneure, gouverneur de la province, gouverneur de la région, gouverneur militaire, préfet, préfète, wali = person governor
  maire, maire de la ville, bourgmestre = person mayor
  procureur, procureure, procureur général, procureur de la République = person prosecutor
  roi, émir, sultan, prince héritier, reine = person monarch
  ambassadeur, ambassadrice = person ambassador

class  profession
says   Offices, ranks and professions that many hold: they mean a person only beside a name. Values as in class office.
  vice-ministre, vice-Premier ministre, vice-ministre des Affaires étrangères, vice-ministre de la Défense = person deputy minister
  député, sénateur, députée, sénatrice, parlementaire = person member of parliament
  pape, évêque, archevêque, patriarche, imam, grand mufti, cardinal, prêtre = person cleric
  porte-parole, porte-parole militaire, porte-parole du gouvernement, porte-parole de l'armée, porte-parole de la police, porte-parole du ministère de la Défense, porte-parole de la présidence, porte-parole du Kremlin, porte-parole du Pentagone, porte-parole de la Maison Blanche = person spokesperson
  général, colonel, lieutenant-colonel, commandant, capitaine, lieutenant, maréchal, amiral, contre-amiral, général de brigade, général de division, général major, général-major, major, sergent, chef d'état-major, chef d'état-major des armées, commandant en chef = person officer
  secrétaire général, secrétaire général adjoint, haut-commissaire, envoyé spécial, émissaire, médiateur, coordinateur humanitaire, représentant spécial, haute représentante, haut représentant = person envoy
  journaliste, correspondant, reporter, grand reporter, photographe, militant, avocat, avocate, activiste, chercheur, chercheuse, expert, analyste, médecin, docteur, professeur = person professional
  chef, leader, chef rebelle, chef de guerre, chef militaire, seigneur de guerre, commandant rebelle, dirigeant, chef djihadiste, chef jihadiste, guide suprême, ayatollah, cheikh, sayyed, hodjatoleslam, mollah, mufti = person leader
  directeur, directrice, directeur général, directrice générale = person director

class  title
says   Forms of address before a person's name.
  M., MM., Mme, Mme., Mlle, Me, Dr, Dr., Pr, Mgr, monsieur, madame, sieur

class  party_quality
says   Adjectives that tell one party from another; the value is the English word for its name, empty where the name does without.
  kurde, kurdes = Kurdish
  arabe, arabes = Arab
  chiite, chiites = Shia
  sunnite, sunnites = Sunni
  alaouite, alaouites = Alawite
  druze, druzes = Druze
  chrétien, chrétienne, chrétiens, chrétiennes = Christian
  musulman, musulmane, musulmans, musulmanes = Muslim
  copte, coptes = Coptic
  yézidi, yézidie, yézidis, yazidi, yazidis, yézidies, yazidies = Yazidi
  turkmène, turkmènes = Turkmen
  touareg, touarègue, touaregs, touarègues, touaregue, touaregues = Tuareg
  peul, peule, peuls, peules, peulh, peulhs = Fulani
  dogon, dogons = Dogon
  tutsi, tutsie, tutsis, tutsies = Tutsi
  hutu, hutue, hutus, hutues = Hutu
  rohingya, rohingyas = Rohingya
  karen, karens = Karen
  tigréen, tigréenne, tigréens, tigréennes = Tigrayan
  oromo, oromos = Oromo
  amhara, amharas = Amhara
  tchétchène, tchétchènes = Chechen
  cachemiri, cachemirie, cachemiris, cachemiries = Kashmiri
  baloutche, baloutches = Baloch
  houthi, houthie, houthies = Houthi
  tribal, tribale, tribaux, tribales = tribal
  djihadiste, djihadistes, jihadiste, jihadistes = jihadist
  islamiste, islamistes = Islamist
  salafiste, salafistes = Salafist
  wahhabite, wahhabites = Wahhabi
  séparatiste, séparatistes, indépendantiste, indépendantistes = separatist
  rebelle, rebelles = rebel
  pro-iranien, pro-iranienne, pro-iraniens, pro-iraniennes, proiranien, proiraniens = pro-Iranian
  prorusse, prorusses, pro-russe, pro-russes = pro-Russian
  pro-turc, pro-turcs, proturc, proturcs, proturque, pro-turques = pro-Turkish
  progouvernemental, progouvernementale, progouvernementaux, progouvernementales, pro-gouvernemental, pro-gouvernementale, pro-gouvernementaux, pro-gouvernementales, pro-régime = pro-government
  européen, européenne, européens, européennes = European
  occidental, occidentale, occidentaux, occidentales = Western
  international, internationale, internationaux, internationales = international
  paramilitaire, paramilitaires = paramilitary
  fédéral, fédérale, fédéraux, fédérales = federal
  provincial, provinciale, provinciaux, provinciales = provincial
  régional, régionale, régionaux, régionales = regional
  militaire, militaires, armé, armée, armés, armées, gouvernemental, gouvernementale, gouvernementaux, gouvernementales, régulier, régulière, réguliers, régulières, loyaliste, loyalistes, local, locale, locaux, locales, principal, principale, principaux, principales, spécial, spéciale, spéciaux, spéciales, officiel, officielle, officiels, officielles, radical, radicale, radicaux, radicales, extrémiste, extrémistes, modéré, modérée, modérés, modérées, allié, alliée, alliés, alliées, présumé, présumée, présumés, présumées, étranger, étrangère, étrangers, étrangères, haut, haute, hauts, hautes, nouveau, nouvelle, nouveaux, nouvelles, nombreux, nombreuses, ancien, ancienne, anciens, anciennes, terroriste, terroristes, takfiriste, takfiristes, actuel, actuelle, intérimaire, nationaliste, nationalistes, révolutionnaire, révolutionnaires, insurgé, insurgée, insurgés, insurgées, public, publique, publiques, sécuritaire, sécuritaires, non identifiés, inconnus, national, nationale, nationaux, nationales, suprême, central, centrale, politique, politiques, puissant, puissante

class  epithet
says   Words that judge a party: kept as the outlet's colour, never part of the name.
  terroriste, terroristes, takfiriste, takfiristes, wahhabite, wahhabites, régime, dictateur, tyran, sanguinaire, sanguinaires, criminel, criminelle, criminels, criminelles, barbare, barbares, fanatique, fanatiques, gangs, sbires, hordes, mercenaires, à la solde, fantoche, fantoches, marionnette, traîtres, traître, ennemi, ennemis, ennemie, occupant, sioniste, sionistes, entité sioniste, nazi, nazis, néonazi, néonazis, infidèles, mécréants, apostats, croisés, renégats, obscurantistes, obscurantiste, égorgeurs, coupeurs de têtes

class  capital
says   Capitals whose name stands for the government; the value is the country.
  Moscou, Kremlin = RU
  Kiev, Kyiv = UA
  Washington, Maison Blanche, Maison-Blanche, Pentagone = US
  Paris, Élysée, Quai d'Orsay, Matignon = FR
  Londres, Downing Street = GB
  Berlin = DE
  Rome = IT
  Madrid = ES
  Bruxelles = BE
  Ankara = TR
  Damas = SY
  Bagdad = IQ
  Téhéran = IR
  Ryad, Riyad = SA
  Doha = QA
  Abou Dhabi, Abu Dhabi = AE
  Le Caire, Caire = EG
  Beyrouth = LB
  Amman = JO
  Tel-Aviv, Tel Aviv = IL
  Ramallah = PS
  Sanaa = YE
  Tripoli = LY
  Alger = DZ
  Rabat = MA
  Tunis = TN
  Bamako = ML
  Ouagadougou = BF
  Niamey = NE
  N'Djamena, Ndjamena = TD
  Abuja = NG
  Yaoundé = CM
  Bangui = CF
  Kinshasa = CD
  Kigali = RW
  Bujumbura = BI
  Kampala = UG
  Nairobi = KE
  Addis-Abeba, Addis Abeba = ET
  Asmara = ER
  Mogadiscio = SO
  Khartoum = SD
  Juba, Djouba = SS
  Maputo = MZ
  Pretoria = ZA
  Dakar = SN
  Abidjan = CI
  Conakry = GN
  Pékin = CN
  Tokyo = JP
  Séoul = KR
  Pyongyang = KP
  New Delhi = IN
  Islamabad = PK
  Kaboul = AF
  Naypyidaw = MM
  Manille = PH
  Bangkok = TH
  Bogota, Bogotá = CO
  Caracas = VE
  Mexico = MX
  Bakou = AZ
  Erevan, Erivan = AM
  Tbilissi = GE
  Minsk = BY
  Varsovie = PL
  Belgrade = RS
  Pristina = XK

class  subject_pronoun
says   Personal pronouns as subjects; the value is gender and number as far as they show.
  il, -il, -t-il = m.sg
  elle, -elle, -t-elle = f.sg
  ils, -ils, -t-ils = m.pl
  elles, -elles, -t-elles = f.pl

class  latter_pronoun
says   Pronouns for the one named last; the value is gender and number.
  celui-ci, ce dernier = m.sg
  celle-ci, cette dernière = f.sg
  ceux-ci, ces derniers = m.pl
  celles-ci, ces dernières = f.pl

class  beyond_country
says   Adjectives by which a party is of no one country.
  européen, européenne, européens, européennes, occidental, occidentale, occidentaux, occidentales, international, internationale, internationaux, internationales, étranger, étrangère, étrangers, étrangères, africain, africaine, africains, africaines, coalition, coalition internationale, coalition militaire, alliance militaire, coalisés, forces coalisées, grandes puissances, puissances occidentales, communauté internationale, pays occidentaux, pays voisins, pays arabes, pays européens, pays africains, pays membres, pays du Golfe, deux pays, deux États, capitales européennes, chancelleries occidentales, onusien, onusienne, onusiens, onusiennes

class  impersonal
says   Beginnings of sentences whose "il" means nobody.
  il y, il s'agit, il faut, il reste, il existe, il semble, il semblerait, il pleut, il convient, il n'y, il est à, il est encore, il est possible, il est difficile, il est impossible, il est probable, il est donc, il est temps, il ne reste, il ne s'agit, il s'agirait, il suffit, il importe, il est également, il aura fallu, il a fallu, il était

class  office_scope
says   What an office is over, told by a common noun.
  du pays, de la ville, de la province, de la région, du gouvernement, du district, du gouvernorat, de la république, de la commune, de la capitale

class  agreement
says   Articles and nouns that tell gender and number of the party that they begin or stand before.
  les, des, ces, aux, ses, leurs, plusieurs, deux, trois = pl
  le, un, ce, cet, du, au, son = m.sg
  la, une, cette, sa = f.sg
  armée, organisation, agence, opposition, aviation, armée de l'air, ONU, Otan, Union, Autorité, alliance, ambassade, ONG = f.sg
  état-major, exécutif, Observatoire, État, Etat = m.sg

class  oblique
says   Prepositions after which a party is no subject.
  de, d', du, des, à, au, aux, contre, par, avec, sur, sous, dans, en, vers, pour, entre, chez, parmi, selon, malgré, sans, envers

class  determined
says   Words that point to something known.
  le, la, les, l', ce, cet, cette, ces

class  of_link
says   Prepositions that tie a party to what it belongs to.
  de, de la, de l', du, des, d', au sein de, au sein de la, au sein de l', au sein du, au sein des, fidèles à, fidèles au, fidèles aux, fidèles à l', fidèles à la, loyales à, loyales au, proche de, proche du
  affilié à, affilié au, affilié aux, affilié à la, affilié à l', affiliée à, affiliée au, affiliée aux, affiliée à la, affiliée à l', affiliés à, affiliés au, affiliés aux, affiliés à la, affiliés à l', affiliées à, affiliées au, affiliées aux, affiliées à la, affiliées à l', appartenant à, appartenant au, appartenant aux, appartenant à la, appartenant à l'

class  of_office
says   Prepositions that tie an office to what it is for: "le secrétaire d'État à la Défense".
  au, aux, à la, à l'

class  state_act
says   Verbs by which a country shows that its government is meant.
  affirme, annonce, déclare, dénonce, condamne, accuse, dément, assure, appelle, exige, demande, menace, refuse, rejette, accepte, soutient, estime, juge, salue, prévient, avertit, promet, nie, confirme, reconnaît, espère, souhaite, veut, craint, redoute, considère, propose, réclame, dit, soupçonne, intervient, bombarde, envoie, déploie, participe, négocie, poursuit, mène, lance, peine, envisage, décide, ordonne, suspend, impose, ferme
  a affirmé, a annoncé, a déclaré, a dénoncé, a condamné, a accusé, a démenti, a assuré, a appelé, a exigé, a demandé, a menacé, a refusé, a rejeté, a accepté, a soutenu, a estimé, a jugé, a salué, a prévenu, a averti, a promis, a nié, a confirmé, a reconnu, a proposé, a réclamé, a lancé, a décidé, a envoyé, a déployé, a imposé, a fermé, a suspendu, a rompu, a signé, a convoqué, a expulsé, a réagi, a fourni, a livré, a bombardé, a envahi, a attaqué, a riposté, a ordonné, a conclu, a rappelé, a dit, a indiqué, a répondu, a obtenu, a reçu, a entamé, a lancé une, a mené, a engagé, a retiré, a mobilisé, a placé, a fait
  ont affirmé, ont annoncé, ont déclaré, ont dénoncé, ont condamné, ont accusé, ont démenti, ont assuré, ont appelé, ont exigé, ont demandé, ont menacé, ont refusé, ont rejeté, ont accepté, ont soutenu, ont estimé, ont salué, ont promis, ont nié, ont confirmé, ont reconnu, ont proposé, ont réclamé, ont lancé, ont décidé, ont envoyé, ont déployé, ont imposé, ont suspendu, ont signé, ont expulsé, ont réagi, ont fourni, ont livré, ont bombardé, ont conclu, ont mené, ont dit, ont indiqué
  affirment, annoncent, déclarent, dénoncent, condamnent, accusent, démentent, appellent, exigent, demandent, menacent, refusent, rejettent, soutiennent, estiment, saluent, espèrent, négocient
  avait affirmé, avait annoncé, avait accusé, avait lancé, avait déployé, avait envoyé, avait décidé, avait menacé

class  state_deed
says   What governments give, refuse or exert: "le soutien de la Turquie" is that of its government.
  soutien, appui, aide, protestations, protestation, pression, pressions, médiation, accusations, refus, veto, feu vert, autorisation, déclarations, déclaration, menaces, menace, mises en garde, mise en garde, rejet, demande, complicité, ingérence, ingérences, agression, agressions, incursion, incursions, provocations, provocation

class  state_speech
says   Verbs of speech after which the country that speaks may stand: "avait annoncé le Cameroun".
  a annoncé, avait annoncé, a déclaré, avait déclaré, a affirmé, avait affirmé, a indiqué, avait indiqué, a assuré, avait assuré, annonce, affirme, assure, estime

class  first_name
says   First names that begin the names of persons in reports.
  Abdelaziz, Abdi, Abdou, Abdoul, Abdullahi, Adama, Adel, Alexander, Amina, Amine, Amir, Ana, Anas, Andrea, Andriy, André, Anna, Anwar, Bashar, Benny, Boubacar, Brahim, Christophe, Diego, Dmitry, Dmytro, Fatima, Fatou, Faustin-Archange, Felipe, Filippo, Franck, Hassane, Heiko, Ilham, Imad, Ismaël, Ismaïl, Issa, Ivan, Jamal, Jan, Jean-Claude, Jean-Marc, Jean-Marie, Jean-Yves, Jens, Jeremy, Karim, Lionel, Malik, Mamadou, María, Mariano, Masoud, Mehdi, Michèle, Mohamad, Moncef, Mourad, Moustafa, Nadia, Nikol, Nour, Olaf, Oleksiy, Ousmane, Patrice, Rachid, Rami, Rebecca, Riad, Rita, Saad, Salah, Saleh, Sami, Samuel, Sean, Sebastien, Sébastien, Simon, Umaru, Vitali, Yahya, Yassine, Yvan, Zaïd, Zineb

class  plain_acronym
says   Acronyms that are no party: taxes, illnesses, machines, measures.
  PIB, PNB, TVA, SMIC, SMS, GPS, ADN, VIH, SIDA, TGV, RER, HLM, CO2, COVID, PV, CV, QG, PC, RN, RD, A1, UTC, GMT, TNT, RPG, SUV, VTT, ULM, IED, VIP, DCA, IA, CDI, CDD, BTP, OPA, PME, JT, DVD, CD, TV

class  armed_group
says   Nouns of armed groups that are parties even without a name.
  milice, milices, groupe paramilitaire, milice armée = political_militia militia
  groupe armé, groupe inconnu, groupe rebelle, groupe insurgé, mouvement rebelle, mouvement armé, faction, faction armée, faction rebelle, groupuscule armé, cellule armée, katiba = rebel_group armed group
  groupe djihadiste, groupe jihadiste, groupe islamiste, groupe terroriste, cellule djihadiste, cellule jihadiste, cellule terroriste, organisation djihadiste, organisation jihadiste = rebel_group jihadist group

class  own_forces
says   Forces told to be somebody's own; the value is the number of whose they are.
  ses hommes, ses troupes, ses soldats, ses combattants, ses forces, ses miliciens, ses éléments, ses unités, ses partisans, ses positions, ses lignes, ses chars, ses blindés, ses drones, ses avions, ses bases, ses rangs = sg
  leurs hommes, leurs troupes, leurs soldats, leurs combattants, leurs forces, leurs miliciens, leurs éléments, leurs unités, leurs partisans, leurs positions, leurs lignes, leurs chars, leurs blindés, leurs drones, leurs avions, leurs bases, leurs rangs = pl

class  blame_verb
says   Forms of verbs whose object is whoever is blamed, fought or called upon.
  accuse, accusent, accusait, accusaient, accusé, accuser, accusant, dénonce, dénoncé, dénonçant, soupçonne, soupçonnent, soupçonné, condamne, condamné, exhorte, exhorté, somme, sommé, presse, pressé, menace, menacé, menacent, soutient, soutenu, soutiennent, soutenir, avertit, averti, met en garde, mis en garde, appelle, appelé, défie, défié, arme, armé, armer

class  stative_participle
says   Participles by which a capital is a place, not a government.
  été, subi, essuyé, connu, vécu, changé, souffert, tremblé, brûlé, perdu, grandi, retrouvé, renoué, célébré, accueilli, abrité, eu

class  speech_inverted
says   Verbs of speech after which the one who speaks stands.
  accuse, affirme, annonce, assure, estime, dit, déclare, rétorque, réplique, prévient, dénonce, a affirmé, a annoncé, a assuré, a rétorqué, a répliqué, a prévenu, a dénoncé, a accusé, selon

class  own_army
says   Forces that belong to the government that sits in a capital: "les forces de Kiev".
  forces, troupes, soldats, militaires, avions, drones, chars, mercenaires, alliés, supplétifs, hommes, aviation, missiles, diplomates, services

class  group_adjective
says   Adjectives that tell whose doing an armed act is: "l'offensive rebelle". Values as in class party.
  rebelle, rebelles, insurgée, insurgées = rebel_group rebels
  djihadiste, djihadistes, jihadiste, jihadistes, islamiste, islamistes = rebel_group jihadists
  séparatiste, séparatistes, indépendantiste, indépendantistes, sécessionniste, sécessionnistes = rebel_group separatists
  talibane, talibanes, taliban, talibans = rebel_group Taliban
  kurde, kurdes = identity_militia Kurdish forces
  gouvernementale, gouvernementales, gouvernementaux, loyaliste, loyalistes = state_forces Armed Forces
  policière, policières = state_forces Police

class  group_act
says   Armed acts that such an adjective may follow.
  offensive, offensives, contre-offensive, attaque, attaques, assaut, assauts, raid, raids, embuscade, embuscades, attentat, attentats, frappe, frappes, bombardement, bombardements, tir, tirs, roquettes, obus, avancée, percée, progression, incursion, incursions, exactions, massacre, massacres, contre-attaque, siège, blocus, retrait, repli, pilonnage, artillerie, drones, riposte, conquête, occupation
