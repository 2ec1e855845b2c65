# Nouns that the claim rules wake on, and nouns that decide what a verb of many meanings says beside them.

class  clash_noun
says   Nouns of fighting between armed sides.
  affrontement, affrontements, combat, combats, accrochage, accrochages, bataille, batailles, escarmouche, escarmouches, hostilités
  échange de tirs, échanges de tirs, échange de coups de feu, échanges de coups de feu
  engagement, engagements, corps à corps, passe d'armes, combats de rue, guérilla urbaine, joute

class  offensive_noun
says   Nouns of going forward or attacking in force.
  offensive, offensives, contre-offensive, contre-offensives, avancée, avancées, progression, percée, percées, assaut, assauts, incursion, incursions, contre-attaque, contre-attaques, poussée, invasion
  ruée, débarquement, débarquements, infiltration, infiltrations, ratissage, ratissages, marche sur la capitale, reconquête, poussées

class  operation_noun
says   Nouns that are an offensive in military company.
  opération, opérations, intervention, interventions, campagne
  opération coup de poing, manœuvre, manœuvres

class  military_quality
says   What makes an operation a military one.
  sécuritaire, sécuritaires, de sécurisation, anti-guérilla, contre-insurrectionnelle, conjointe, conjointes, offensive, offensives
  militaire, militaires, terrestre, terrestres, antiterroriste, antiterroristes, anti-terroriste, anti-terroristes, aéroportée, armée, de ratissage, de nettoyage, de reconquête, spéciale

class  capture_noun
says   Nouns of gaining a place.
  prise, reprise, conquête, reconquête, capture, récupération, libération, chute

class  retreat_noun
says   Nouns of leaving or losing ground.
  retrait, retraits, repli, recul, déroute, débâcle, effondrement, défaite, défaites
  retraite, désengagement, évacuation des positions, débandade, fuite des combattants

class  siege_noun
says   Nouns of surrounding.
  encerclement, blocus
  étranglement, bouclage

class  strike_noun
says   Nouns of strikes from the air.
  raid aérien, raids aériens, frappe, frappes, frappe aérienne, frappes aériennes, bombardement aérien, bombardements aériens, attaque aérienne, attaques aériennes, attaque de drone, attaques de drones, attaque de drones, attaque au drone, tir de drone, tirs de drones
  bombardement par drone, largage de bombes, mitraillage aérien, raids de l'aviation, raid de l'aviation, raids israéliens

class  shelling_noun
says   Nouns of shelling; aircraft in the same sentence make them air strikes.
  bombardement, bombardements, pilonnage, pilonnages, canonnade, canonnades
  tirs d'artillerie, tir d'artillerie, tirs de mortier, tir de mortier, tirs de roquettes, tir de roquette, tir de roquettes, tirs de missiles, tir de missile, tirs d'obus, tir d'obus, marmitage

class  fire_noun
says   Nouns of firing that are shelling with what is fired.
  tir, tirs, salve, salves, pluie, déluge, chute

class  shell_noun
says   What artillery and launchers fire.
  obus, roquette, roquettes, missile, missiles, mortier, mortiers, artillerie, rockets, katioucha, grad, engin balistique, engins balistiques, missile balistique, missiles balistiques, projectiles

class  aircraft
says   Aircraft and those who fly them.
  avion, avions, aviation, hélicoptère, hélicoptères, drone, drones, chasseurs-bombardiers, bombardiers, forces aériennes, armée de l'air, aérien, aérienne, aériens, aériennes, F-16, Sukhoï, Rafale, MiG
  chasseurs bombardiers, aéronefs, appareils de l'armée, avions de combat, avions de chasse, bombardier, hélicoptère de combat, chasse, drones armés, drone armé, quadricoptère, appareil militaire

class  blast_noun
says   Nouns of blasts.
  attentat-suicide, attentats-suicides, attentat suicide, attentats suicides, attentat à la bombe, attentats à la bombe, attentat à la voiture piégée, attentats à la voiture piégée, attentat au camion piégé, attentat kamikaze, attentats kamikazes, double attentat-suicide, attaque suicide, attaques suicides, attaque-suicide, attaques-suicides, attaque kamikaze, attaques kamikazes, explosion, explosions, déflagration, déflagrations
  attentat à la grenade, attentats à la grenade, jet de grenade, attaque à la grenade, attaques à la grenade, explosion de mine

class  blast_device
says   What explodes.
  bombe, bombes, mine, mines, mine antipersonnel, engin explosif, engins explosifs, engin explosif improvisé, voiture piégée, voitures piégées, camion piégé, véhicule piégé, véhicules piégés, moto piégée, grenade, grenades, ceinture explosive, ceinture d'explosifs, ceintures explosives, charge explosive, IED
  engin artisanal, engins artisanaux, engin piégé, engins piégés, colis piégé, colis piégés, bombe artisanale, bombes artisanales, moto bourrée d'explosifs, mine artisanale, mines artisanales, gilet explosif, veste explosive

class  blast_word
says   Words that tell that an attack was a blast.
  kamikaze, kamikazes, explosion, explosions, bombe, bombes, explosif, explosifs, explosive, explosives, piégée, piégé, piégées, piégés, attentat-suicide, attentats-suicides, attentat suicide, exploser, explosé, ceinture explosive

class  bomber_noun
says   Persons who blow themselves up.
  kamikaze, kamikazes

class  chemical_word
says   Chemical arms.
  chimique, chimiques, sarin, chlore, gaz moutarde, neurotoxique, gaz toxique, gaz toxiques, gaz

class  attack_noun
says   Nouns of armed attack.
  attaque, attaques, attentat, attentats, embuscade, embuscades, assassinat, assassinats, meurtre, meurtres, massacre, massacres, tuerie, tueries, fusillade, fusillades, décapitation, décapitations, lapidation, raid, raids, guet-apens, torture, tortures, agression, agressions, carnage, coups de feu, coup de feu
  sévices, mauvais traitements, maltraitances, passages à tabac, exécution sommaire, exécutions sommaires, exécutions extrajudiciaires, exécution extrajudiciaire, tentative d'assassinat, fusillades de masse, attaque-surprise, attaque surprise, attaques surprises
  exécution, exécutions, guets-apens, assassinats ciblés, assassinat ciblé, attaque armée, attaques armées, liquidation, liquidations, bastonnade, boucherie, bain de sang

class  attack_on_noun
says   Nouns of attack that take their victim with "de".
  assassinat, assassinats, meurtre, meurtres, massacre, massacres, décapitation, décapitations, lapidation, exécution, exécutions, exécution sommaire, exécutions sommaires, torture, tortures
  liquidation, liquidations, égorgement, passage à tabac

class  attacker
says   Those and that which attack.
  assaillant, assaillants, agresseur, agresseurs, tireur, tireurs, kamikaze, kamikazes, homme armé, hommes armés, commando, terroriste, terroristes, djihadistes, jihadistes, assaut
  ravisseurs, ravisseur, attaquants, attaquant, forcené, poseur de bombe, poseurs de bombe
  inconnus armés, individus armés, bandits, pirates, tueurs, tueur, snipers, sniper

class  rape_noun
says   Nouns of sexual violence.
  viol, viols, violences sexuelles, violence sexuelle, agressions sexuelles, agression sexuelle, sévices sexuels, esclavage sexuel, esclaves sexuelles
  viol collectif, viols collectifs, exploitation sexuelle, violences à caractère sexuel

class  abduction_noun
says   Nouns of carrying persons off.
  enlèvement, enlèvements, kidnapping, kidnappings, rapt, rapts, prise d'otage, prise d'otages, prises d'otages, disparition forcée, disparitions forcées, séquestration
  enlèvements contre rançon, captivité, détention par les ravisseurs

class  dead_noun
says   Nouns of the dead; a number or a verb of making stands with them.
  mort, morts, morte, mortes, victime, victimes, décès, tués, tué, perte, pertes, martyr, martyrs, corps sans vie, cadavres
  tuées, tuée, défunts, morts civils, dépouilles

class  wounded_noun
says   Nouns of the wounded and missing.
  blessé, blessés, blessée, blessées, disparus, disparu
  estropiés, mutilés, amputés

class  destruction_noun
says   Nouns of destroying and looting.
  destruction, destructions, pillage, pillages, saccage, saccages, démolition, démolitions, dégradation
  mise à sac, incendie criminel, incendies criminels, sac, dynamitage, razzia, razzias, profanation, profanations

class  displacement_noun
says   Nouns of people who flee.
  exode, déplacement de population, déplacements de population, déplacement de populations, déplacements de populations, afflux de réfugiés, afflux de déplacés
  afflux de civils, fuite des habitants, fuite des civils, déplacement forcé, déplacements forcés, déportation, déportations, nettoyage ethnique, expulsion de civils, expulsions

class  people
says   People who are not fighters.
  civils, civil, habitants, habitant, familles, famille, population, populations, personnes, personne, réfugiés, déplacés, villageois, gens, femmes, enfants, foyers, résidents, milliers
  adolescents, adolescentes, adolescente, passagers, voyageurs, étudiants, étudiantes, lycéens, lycéennes, filles, fillette, fillettes, garçons, bébés, nourrissons, malades, patients, villageoise, villageoises, ouvriers, enseignants, ménages, âmes, citoyens, agriculteurs, cultivateurs, rescapés, survivants, sinistrés, prisonnières, déplacées, réfugiées, jeunes, jeunes gens, jeune fille
  écoliers, élèves, passants, fidèles, paysans, bergers, éleveurs, commerçants, riverains, citadins, exilés, expatriés, ressortissants, mères, jeunes filles, vieillards, nomades, pêcheurs, otages

class  evacuation_noun
says   Nouns of bringing people out.
  évacuation, évacuations
  rapatriement, rapatriements, exfiltration, exfiltrations

class  deployment_noun
says   Nouns of bringing forces into place.
  déploiement, déploiements, renforts, renfort, mobilisation
  conscription, redéploiement, mobilisation générale, concentration de forces

class  force_noun
says   Forces and arms that are sent.
  troupes, soldats, militaires, combattants, hommes, forces, chars, blindés, véhicules, navires, avions, bataillon, bataillons, brigade, unités, armes, matériel, missiles, contingent, casques bleus, renforts, miliciens, mercenaires
  force de réaction rapide, force d'interposition, force internationale, bateaux de guerre, navires de guerre, bombardiers, avions de combat, chars d'assaut, armement lourd
  brigades, commandos, forces spéciales, renfort, régiment, régiments, réservistes, policiers, gendarmes, parachutistes, hélicoptères, artillerie, porte-avions, frégate, frégates, sous-marin, instructeurs, conseillers militaires, batteries, colonne, colonnes, canons

class  surrender_noun
says   Nouns of laying down arms.
  reddition, redditions, capitulation, défection, défections, désertion, désertions, désarmement
  cantonnement, reddition sans condition

class  arms_noun
says   Arms and explosives.
  arme, armes, munitions, explosif, explosifs, missile, missiles, drone, drones, roquettes, roquette, bombe, bombes, kalachnikov, kalachnikovs, grenades, arsenal, obus, mine, mines, cargaison d'armes, cache d'armes, ceinture explosive
  matériel militaire, matériel roulant, équipements militaires, véhicules militaires, gilets pare-balles, matériel de guerre, armes de guerre
  fusil, fusils, mitrailleuse, mitrailleuses, cartouches, détonateurs, lance-roquettes, mortiers, mortier, canons, stock de munitions, engins explosifs, engin explosif, charge explosive, armement, caisses de munitions, fusils d'assaut
  ceintures explosives

class  arrest_noun
says   Nouns of arresting.
  arrestation, arrestations, interpellation, interpellations, incarcération, garde à vue, rafle, rafles
  détention, placement en détention, arrestations massives

class  freed
says   Persons who are set free.
  otage, otages, prisonnier, prisonniers, détenu, détenus, captif, captifs, journaliste, journalistes, lycéennes, lycéens, filles, élèves, otages occidentaux, pilote, pilotes, militants, marins, soldats, civils
  compatriote, compatriotes, équipage, passagers, confrère, infirmière, technicien, techniciens, reporter, reporters, policiers, salariés, salarié, employé, villageois, détenues, prisonnière, prisonnières, lycéenne, opposant, militante, blogueur, avocat, femmes
  missionnaires, missionnaire, coopérant, coopérants, humanitaires, humanitaire, employés, médecins, médecin, ingénieur, ingénieurs, touristes, touriste, étudiants, opposants, manifestants, ressortissants, captives, religieuses, prêtre, prêtres, enseignants, enfants

class  release_noun
says   Nouns of setting free.
  échange de prisonniers, échanges de prisonniers, remise en liberté, échange d'otages
  élargissement, libération conditionnelle, amnistie, grâce présidentielle

class  talks_noun
says   Nouns of negotiating.
  négociation, négociations, pourparlers, discussions, dialogue, tractations, conférence de paix, table ronde, médiation
  concertation, concertations, négociation de paix, sommet de paix, rencontre au sommet, entretiens de paix, médiations, bons offices, cycle de négociations, processus de paix

class  deal_noun
says   Nouns of deals that end or hold back war.
  suspension des combats, suspension des hostilités, arrêt des tirs, arrêt des frappes, cessation des combats, cessation des tirs, arrêt des bombardements, accalmie négociée
  cessez-le-feu, trêve, trêves, armistice, accord de paix, accords de paix, traité de paix, accord, accords, pacte de non-agression, accord de cessez-le-feu, pause humanitaire, cessation des hostilités, désescalade
  compromis politique, trêve humanitaire, trêves humanitaires, arrêt des combats, arrêt des hostilités, protocole d'accord, accord de désescalade, pacte de paix, silence des armes

class  truce_noun
says   What can be broken.
  cessez-le-feu, trêve, accord, accord de paix, cessation des hostilités, armistice, embargo, accords, trêve humanitaire
  arrêt des combats, cessation des combats, accords de paix, couloir humanitaire, armistices, pacte

class  violation_noun
says   Nouns of breaking.
  violation, violations, rupture, suspension
  entorse, entorses, infraction, infractions, transgression, transgressions

class  refusal_noun
says   Nouns of refusing.
  refus, rejet, veto, opposition affichée
  fin de non-recevoir, vetos, boycott, boycottage, boycottages

class  demand_noun
says   Nouns of asking.
  ultimatum, injonction
  mise en demeure, appel au calme, appels au calme, appel à la retenue, ultimatums, sommation, sommations, injonctions, revendications

class  threat_noun
says   Nouns of threatening.
  menaces
  mise en garde, mises en garde, menace de représailles, ultimatum

class  accusation_noun
says   Nouns of blaming.
  accusation, accusations, condamnation, condamnations
  mise en cause, réprobation, dénonciation, dénonciations, mises en cause

class  support_noun
says   Nouns of backing.
  soutien, appui, aide militaire, livraison d'armes, livraisons d'armes, soutien militaire, appui aérien
  couverture aérienne, appui-feu, fourniture d'armes, fournitures d'armes, appui logistique, soutien logistique, soutien financier, soutien aérien, assistance militaire, coopération militaire

class  aid_noun
says   Nouns of humanitarian aid.
  aide humanitaire, aide alimentaire, convoi humanitaire, convois humanitaires, convoi d'aide, convois d'aide, distribution de vivres, ravitaillement, assistance humanitaire, aide d'urgence, secours humanitaires
  acheminement de vivres, acheminement de l'aide, acheminement d'aide, livraison de vivres, livraisons d'aide, livraison d'aide, distribution d'aide, distributions d'aide, distribution de l'aide, largages d'aide, parachutages de vivres, entrée de l'aide, passage de l'aide, accès humanitaire
  distribution de nourriture, distribution d'eau, distributions de vivres, colis alimentaires, colis alimentaire, aide médicale, largage de vivres, parachutage, pont aérien humanitaire

class  sanction_noun
says   Nouns of punishing states.
  sanction, sanctions, embargo, gel des avoirs, expulsion de diplomates, rappel de l'ambassadeur
  sanctions économiques, embargo sur les armes, boycott économique, rupture des relations diplomatiques, liste noire, interdiction de voyager, embargos

class  protest_noun
says   Nouns of demonstrating.
  manifestation, manifestations, sit-in, marche de protestation, mouvement de protestation, protestations
  marche, défilé de protestation, grève générale, rassemblement de protestation, sit-ins, marches, cortège, mobilisation populaire, mouvement de contestation, contestation, grève de la faim

class  riot_noun
says   Nouns of violent crowds.
  émeute, émeutes, échauffourées, lynchage, lynchages, heurts, affrontements avec la police, violences urbaines
  violences intercommunautaires, affrontements interethniques, scènes de pillage, jets de pierres, jet de pierres, émeute de la faim, nuit d'émeutes

class  ground_noun
says   Ground that can be taken, held, lost.
  ville, villes, village, villages, quartier, quartiers, localité, localités, position, positions, base, bases, aéroport, poste, postes, colline, collines, territoire, territoires, région, régions, zone, zones, district, districts, camp, camps, caserne, bastion, bastions, fief, barrage, pont, capitale, province, terrain, secteur, secteurs, frontière, aérodrome, citadelle, palais, port, champ pétrolier, champs pétroliers, vallée, enclave, rue, rues, banlieue, garnison, hauteurs, usine, check-point, point de passage, bourg, bourgade, île, crête, tranchées
  centre-ville, péninsule, mairie, préfecture, gare, forteresse, place forte, places fortes, carrefour, quartier général, poste-frontière, faubourg, faubourgs, rive, plateau, oasis, raffinerie, hameau, hameaux, chef-lieu, garnisons, avant-poste, avant-postes, point stratégique, col, piton, forêt, ministère, commissariat, prison, palais présidentiel, aéroports, aérodromes, casernes, postes-frontières, poste frontière, parlement, campus, vallées, enclaves, avenue, artère, presqu'île, archipel, îlot, complexe, mine, mines, centrale
  désert, montagne, montagnes, massif, jungle, littoral, arrondissement, canton, commune, communes, municipalité, municipalités, gouvernorat, oblast, département, départements, sous-préfectures, arrière-pays, corridor, saillant
  poche, poches, réduit, nord du pays, sud du pays, est du pays, ouest du pays, hinterland, cité, cités, chefs-lieux, poste de contrôle, postes de contrôle, tronçon, tranchée, verrou, échangeur, oued, plaine, delta, rond-point, pénitencier, siège du gouvernement
  crêtes, hauteur, douane, université, cokerie, sous-préfecture, stade, camp militaire, poste de douane, péage, mine de coltan, faubourg est

class  way_noun
says   Ways that can be cut.
  route, routes, voie, voies, axe, axes, autoroute, accès, passage, ravitaillement, pont, voies d'approvisionnement, ligne de ravitaillement, lignes de ravitaillement, frontière
  terminal, carrefour, tunnel, canal, détroit, corridor, axes routiers, raffinerie, entrées, pistes, point de passage, points de passage, entrée

class  armed_noun
says   Armed persons as parties.
  soldat, soldats, militaires, militaire, combattants, rebelles, insurgés, miliciens, djihadistes, jihadistes, policiers, policier, gendarmes, terroristes, talibans, armée, forces, troupes, séparatistes, assaillants, officiers, islamistes, takfiristes, milices, milice, brigade, brigades, shebabs, houthis, unités, loyalistes
  mercenaires, mercenaire, rebelle, insurgé, milicien, djihadiste, combattant, commando, commandos, escadron, patrouille, garde-frontières, gardes-frontières, paras, parachutistes, fusiliers, volontaires, garnison, guérilleros, guérilla, maquisards, casques bleus, peshmergas, factions, faction, colonnes, régiment, contingent, blindés, officier, général, militants armés, groupe armé, groupes armés, bandes armées, seigneurs de guerre, kamikazes, escadrons, légionnaires, réservistes
  hordes, commandements, marines, fantassins, éléments, gendarme, sentinelle, soldate, gardes, hommes en armes, l'ennemi, occupants, envahisseurs, infanterie, artilleurs, junte, putschistes, pirates, pillards, franc-tireurs, combattantes, maquisard, unité d'élite, unités d'élite, division, divisions, régiments, escorte, moudjahidines, commandants rebelles, convoi militaire
  chars, colonne, bataillon, bataillons, détachement, détachements, dozos, gang, gangs, bandits, cartel, cartels, terroriste, supplétifs, mutins, paramilitaires, paramilitaire, jihadiste, garde présidentielle, sentinelles, vigiles, éléments armés, chefs rebelles

class  property_noun
says   Things that are destroyed, damaged or looted in a war.
  immeuble, immeubles, maison, maisons, habitation, habitations, bâtiment, bâtiments, édifice, édifices, école, écoles, lycée, université, hôpital, hôpitaux, clinique, dispensaire, centre de santé, centre de soins, maternité, pharmacie, mosquée, mosquées, église, églises, temple, cathédrale, monastère, synagogue, mausolée, mausolées
  véhicule, véhicules, voiture, voitures, camion, camions, camion-citerne, camions-citernes, bus, ambulance, ambulances, blindé, blindés, char, chars, moto, motos, hélicoptère, hélicoptères, avion, avions, navire, navires, pétrolier, cargo, bateau, bateaux
  pont, ponts, centrale, centrales, dépôt, dépôts, entrepôt, entrepôts, réservoir, réservoirs, magasin, magasins, boutique, boutiques, marché, halle, usine, usines, raffinerie, raffineries, pipeline, oléoduc, gazoduc, pylône, pylônes, réseau électrique, infrastructure, infrastructures, installation, installations, barrage, antenne, antennes, gare, aérogare, terminal, silo, silos
  récoltes, récolte, grenier, greniers, champs, case, cases, hutte, huttes, tentes, commissariat, mairie, tribunal, palais, ambassade, bibliothèque, siège du parti, locaux, bureaux, banque, hôtel, appartement, appartements, domicile, poste-frontière, caserne, hangar, hangars

class  police_unit
says   Units of the police whose name is a word of attack.
  RAID
