# Who speaks, and the words that say so. The inflected verbs are those of French reports of speech; which verbs report
# speech follows, in part, the list of the Gender Gap Tracker (see NOTICE).

class  speaker
says   Nouns that stand for somebody or something that speaks.
  source, sources, porte-parole, porte parole, témoin, témoins, responsable, responsables, médecin, médecins, agence, agences
  communiqué, communiqués, rapport, rapports, déclaration, ONG, organisation, organisations, association, associations, observatoire
  bilan, bilans, décompte, chiffres, statistiques, étude, enquête, image, images, vidéo, vidéos, analyse, analyses, renseignements
  habitant, habitants, habitante, riverain, riverains, militant, militants, activiste, activistes, opposant, opposants, rescapé, rescapés, survivant, survivants
  expert, experts, analyste, analystes, observateur, observateurs, spécialiste, spécialistes, chercheur, chercheurs, historien, historiens
  officier, officiers, policier, policiers, soldat, soldats, combattant, combattants, commandant, commandants, commandement, général, colonel, capitaine, lieutenant
  gouvernement, président, présidence, premier ministre, ministre, ministres, ministère, ministères, gouverneur, maire, député, députés, sénateur, ambassadeur, secrétaire
  autorité, autorités, police, gendarmerie, armée, armées, état-major, milice, milices, rebelles, insurgés, coalition, mouvement, groupe, parti, opposition
  journal, journaliste, journalistes, quotidien, hebdomadaire, magazine, chaîne, télévision, radio, média, médias, presse, site, correspondant, correspondants, instance
  directeur, directrice, chef, dirigeant, dirigeants, leader, leaders, fonctionnaire, fonctionnaires, procureur, procureure, avocat, avocate, avocats, juge, tribunal
  diplomate, diplomates, conseiller, conseillère, représentant, représentants, envoyé, émissaire, membre, membres, délégué, délégués, chancelier, chancelière
  chauffeur, étudiant, étudiante, enseignant, père, mère, imam, évêque, prêtre, pape, roi, prince, émir, patriarche, secouristes, secouriste, infirmier, infirmière, hôpital
  croissant-rouge, croix-rouge, comité, commission, conseil, haut-commissariat, bureau, direction, syndicat, Nations unies, victime, victimes, proche, proches, otage, réfugiés, réfugié, déplacés
  homme, femme, garçon, jeune, villageois, berger, paysan, pilote, déserteur, prisonnier, détenu, ex-détenu, suspect, accusé, plaignant, voisin, voisins, parents, ami, amis
  éleveur, éleveurs, commerçant, commerçante, commerçants, fermier, fermiers, agriculteur, agriculteurs, pêcheur, pêcheurs, mécanicien, boulanger, instituteur, institutrice, professeur, professeure, professeurs, sage-femme, chirurgien, chirurgiens, urgentiste, ambulancier, ambulanciers, religieuse, religieux, nonne, curé, pasteur, rabbin, cheikh, notable, notables, doyen, vétéran, vétérans, recrue, recrues, artiste, ingénieur, ouvrier, ouvriers, mineur, serveur, lycéen, lycéenne, élève, fillette, grand-mère, veuve, veuves, orphelin, mari, épouse, frère, sœur, cousin, oncle, tante, fils, fille
  rescapée, rescapées, survivante, survivantes, réfugiée, déplacé, déplacée, militante, opposante, riveraine, habitantes, villageoise, paysanne, voisine, chercheuse, négociateur, négociatrice, négociateurs, médiateur, médiatrice, médiateurs, politologue, géographe, démographe, sociologue, juriste, magistrat, magistrate, greffier, milicien, miliciens, djihadiste, repenti, transfuge, gradé, gradés, caporal, sergent, adjudant, amiral, maréchal, brigadier, inspecteur, commissaire, préfet, sous-préfet, adjoint, élu, élue, élus, sénatrice, députée, parlementaire, parlementaires, vice-président, vice-présidente, reine, coordinateur, coordinatrice, humanitaire, humanitaires, bénévole, bénévoles, volontaire, volontaires, logisticien, haut-commissaire, rapporteur, rapporteuse, observatrice, présidente, gouverneure, ambassadrice, conseillers, commandante, directeurs, émissaires, porte-paroles, interlocuteur, interlocuteurs, télévision publique, fondation, collectif, fédération, ligue, ambassade, consulat, mission, force, cabinet, chancellerie, parquet, cour, mairie, municipalité, préfecture, gouvernorat, chefferie, clinique, dispensaire, protection civile, défense civile, pompiers, pompier
  texte, document, documents, note, lettre, lettres, dépêche, message, résolution, plainte, mémorandum, dame, dames, vieillard, vieil homme, mère de famille, passant, passante, passants, gens, population, populations, résident, résidente, résidents, civil, civile, civils, blessé, blessée, blessés, patient, patiente
  adolescent, adolescente, adolescents, enfant, enfants, femmes, hommes, jeunes, retraité, retraitée, retraités, vendeur, vendeuse, vendeurs, marchand, marchands, taxi, routier, camionneur, employé, employée, employés, salarié, salariés, cadre, cadres, patron, patronne, maraîcher, maraîchère, bergers, chef coutumier, chefs coutumiers, chef de village
  soignant, soignante, soignants, urgentistes, ambulancière, psychologue, psychologues, anthropologue, économiste, économistes, photographe, photographes, reporter, reporters, envoyé spécial, envoyée spéciale, présentateur, éditorialiste, éditorialistes, blogueur, blogueurs, internaute, internautes
  combattante, combattantes, sniper, tireur, artilleur, artilleurs, tankiste, marin, marins, parachutiste, légionnaire, conscrit, conscrits, réserviste, réservistes, chef d'état-major, généraux, colonels, garde, gardes, garde-côtes, douanier, douaniers, gendarme, gendarmes, procureurs, juges, enquêteur, enquêteurs, enquêtrice, légiste, légistes
  communauté, communautés, famille, familles, entourage, belle-sœur, beau-frère, belle-mère, neveu, nièce, grand-père, copain, copine, collègue, collègues, camarade, camarades, ex-otage, ex-otages, ancien otage, captif, captive, captifs, fugitif, fugitifs, exilé, exilés, migrant, migrants, orpheline
  plateforme, réseau, centre, institut, services, service, alliance, front, junte, régime, chefs, porte-drapeau, vice-ministre, premiers ministres, chef de la diplomatie, diplomatie, chefs d'état, sommet, union, délégation, délégations, équipe, équipes, aviation, marine, gouverneurs, préfets, maires, évêques, moine, moines, oncologue, pédiatre, gynécologue, obstétricien

class  not_speaker
says   Nouns behind "selon" that nobody speaks through.
  heure, heures, plan, plans, cas, moment, moments, besoin, besoins, calendrier, rythme, règle, règles, loi, lois, modalités, tradition, article, zone, zones, région, régions, saison, saisons, circonstances, situation, mode, principe, principes, schéma, scénario, ordre, logique, procédure, procédures, critère, critères, formule, méthode, accord, nature, âge, sexe, nombre, type, époque, année, années, acronyme, sigle, abréviation, quartier, quartiers, ville, villes, pays, lieu, lieux, jour, jours, semaine, mois, disponibilité, disponibilités, possibilités, conditions, météo, taille, poids, distance, gravité, degré, catégorie, gré, humeur, intérêt, intérêts, goût, vœux, vœu, normes, norme, droit, constitution, protocole, barème, usage, usages, coutume, coutumes, rite, rites

class  speaker_pronoun
says   Pronouns that stand for a speaker.
  il, elle, ils, elles, ce dernier, cette dernière, ces derniers, ces dernières, celui-ci, celle-ci, ceux-ci, celles-ci, certains, d'autres, beaucoup, tous, l'un d'eux, l'un d'entre eux, plusieurs

class  speaker_clitic
says   Pronouns hung behind the verb of an inverted clause; the value is the pronoun alone.
  -t-il, -il, t-il = il
  -t-elle, -elle, t-elle = elle
  -t-ils, -ils, t-ils = ils
  -t-elles, -elles, t-elles = elles
  -t-on, -on = on

class  bare_source
says   What stands behind "de source": the source itself, without a determiner.
  source, sources, bonne source, sources concordantes, même source, mêmes sources

class  told_to
says   Prepositions before whom the words are told to: "dit un habitant à l'AFP".
  à, à l', au, aux

class  opinion_holder
says   Nouns of those whose view is told by "pour": "Pour l'analyste, …".
  analyste, analystes, expert, experte, experts, chercheur, chercheuse, chercheurs, spécialiste, spécialistes, observateur, observateurs, politologue, politologues, historien, historienne, historiens
  sociologue, géographe, juriste, juristes, avocat, avocate, avocats, éditorialiste, éditorialistes, diplomate, diplomates, géopolitologue, consultant, consultante

class  exhibit
says   Nouns of things that show what happened: "une vidéo montre …".
  vidéo, vidéos, image, images, photo, photos, photographie, photographies, cliché, clichés, enregistrement, enregistrements, film, séquence, séquences, document, documents, rapport, rapports, enquête, enquêtes
  analyse, analyses, expertise, expertises, autopsie, autopsies, étude, études, témoignage, témoignages, donnée, données, relevé, relevés, bilan, bilans, décompte, décomptes, renseignement, renseignements, preuve, preuves, carte, cartes, statistiques, chiffres, note, notes, investigation, investigations

class  shows
says   Verbs of what a thing shows; the value is the stance.
  montre, montrent, montrait, montraient, a montré, ont montré, avait montré, avaient montré, semble montrer, semblent montrer, montrant = states
  prouve, prouvent, prouvait, a prouvé, ont prouvé, établit, établissent, a établi, ont établi, atteste, attestent, a attesté, ont attesté, démontre, démontrent, a démontré, ont démontré = states
  révèle, révèlent, a révélé, ont révélé, documente, documentent, a documenté, ont documenté, fait apparaître, font apparaître, laisse voir, laissent voir, suggère, suggèrent, indique, indiquent, conclut, concluent, a conclu, ont conclu, confirme, confirment = states

class  speaks_aux
says   Forms of the auxiliary before the participle of a verb of speech.
  a, ont, avait, avaient, aurait, auraient, eut, eurent, aura, auront, ayant, avoir

class  speaks_between
says   Adverbs and short phrases between subject, auxiliary and verb.
  également, aussi, déjà, encore, notamment, d'ailleurs, par ailleurs, ensuite, enfin, même, toutefois, cependant, pourtant, immédiatement, récemment, plutôt
  de son côté, de leur côté, pour sa part, pour leur part, quant à lui, quant à elle, quant à eux, quant à elles, entre-autres, entre autres, alors, ainsi, en outre, en revanche
  clairement, officiellement, publiquement, formellement, catégoriquement, vivement, fermement, régulièrement, finalement, rapidement, simplement, jeudi, vendredi, samedi, dimanche, lundi, mardi, mercredi
  ayant requis l'anonymat, requérant l'anonymat, qui a requis l'anonymat, qui ont requis l'anonymat, souhaitant garder l'anonymat, préférant garder l'anonymat, souhaitant conserver l'anonymat, ayant souhaité garder l'anonymat, désirant rester anonyme, souhaitant rester anonyme, parlant sous couvert d'anonymat, s'exprimant sous couvert d'anonymat
  sur Telegram, sur les réseaux sociaux, sur son site, sur son compte, sur sa page Facebook, dans un texte, dans un rapport, dans une lettre, dans une note, dans une tribune, devant la presse, devant les journalistes, devant le parlement, depuis la capitale, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, ce samedi, ce dimanche
  à son tour, à plusieurs reprises, de nouveau, à nouveau, malgré tout, désormais, toujours, quand même, pas, jamais, plus, tous, longuement, longtemps, vite, tout, d'abord, dans la foulée, hier, aujourd'hui
  dans un communiqué, dans une déclaration, dans un tweet, sur Twitter, sur Facebook, sur son compte Twitter, sur X, dans un entretien, dans une interview, dans une vidéo, dans un message, à la presse, aux journalistes, à la télévision, à la radio, lors d'une conférence de presse, en conférence de presse, sous couvert d'anonymat, sous le couvert de l'anonymat, par téléphone, au téléphone, à l'agence, dans un premier temps

class  reports_news
says   Fixed words for "tells": the value is the stance.
  fait état de, fait état d', font état de, font état d', faisait état de, faisait état d', faisaient état de, faisaient état d', a fait état de, a fait état d', ont fait état de, ont fait état d', avait fait état de, avait fait état d', avaient fait état de, avaient fait état d', fera état de, faisant état de, faisant état d', ayant fait état de = states
  fait également état de, fait également état d', fait aussi état de, font également état de, fait état depuis = states
  fait part de, fait part d', font part de, font part d', a fait part de, a fait part d', ont fait part de, ont fait part d', avait fait part de, faisant part de = states
  parle de, parle d', parlent de, parlent d', a parlé de, a parlé d', ont parlé de, ont parlé d', parlait de, parlaient de, parlaient d', parlant de, parlant d' = states
  a mis en garde contre, ont mis en garde contre, met en garde contre, mettent en garde contre, mettant en garde contre = predicts
  est d'accord sur, sont d'accord sur, étaient d'accord sur = confirms

class  reports_that
says   Fixed words for "tells that", before the conjunction: the value is the stance.
  fait savoir, font savoir, a fait savoir, ont fait savoir, avait fait savoir, avaient fait savoir, faisait savoir, fit savoir, faisant savoir = states
  fait valoir, font valoir, a fait valoir, ont fait valoir, faisait valoir, faisant valoir = states
  fait remarquer, font remarquer, a fait remarquer, ont fait remarquer, faisait remarquer, fit remarquer, faisant remarquer = states
  fait observer, a fait observer, ont fait observer, fait noter, a tenu à préciser, ont tenu à préciser, tient à préciser, a tenu à souligner = states
  a laissé entendre, ont laissé entendre, laisse entendre, laissent entendre, laissait entendre, laissant entendre = states
  est d'avis, sont d'avis, est convaincu, est convaincue, sont convaincus, se dit convaincu, se dit convaincue, se dit persuadé = estimates
  a pour sa part indiqué, a ainsi déclaré = states
  ne cache pas, ne cachent pas, n'a pas caché, n'ont pas caché, ne cachait pas, n'a jamais caché, ne fait pas mystère, ne fait pas secret = states
  jure ses grands dieux, croit savoir, croient savoir, tient pour acquis, tiennent pour acquis, soutient mordicus = states
  a donné à entendre, donne à entendre, a laissé filtrer, fait comprendre, a fait comprendre, fait dire, ne doute pas, ne doutent pas = states
  s'est dit convaincu, s'est dite convaincue, se sont dits convaincus, s'est dit persuadé, s'est dit certain, se dit certain, se disent convaincus, se disent persuadés = estimates
  s'est réjoui, s'est réjouie, se sont réjouis, se réjouit, se réjouissent, s'inquiète, s'inquiètent, s'est inquiété, s'est inquiétée, se sont inquiétés, se félicite, se félicitent, s'est félicité, s'est félicitée, se plaint, se plaignent, s'est plaint, se sont plaints, s'indigne, s'indignent, s'est indigné, se souvient, se souviennent, s'étonne, s'étonnent, se vante, se vantent = states

class  that
says   The conjunction before reported speech.
  que, qu'

class  content_opener
says   Words at the head of a sentence that link it to the one before and are no part of what is told.
  par conséquent, toutefois, cependant, pourtant, en effet, en outre, par ailleurs, de plus, d'ailleurs, ainsi, enfin, ensuite, puis, mais, or, car, et, néanmoins, en revanche
  parallèlement, entre-temps, au total, de son côté, de leur côté, pour sa part, tandis que, tandis qu', alors que, alors qu', donc, où, que, qu', dont, qui, toujours, même si

class  content_border
says   Words at which what a source says is over, inside one sentence.
  contrairement à, contrairement aux, contrairement au, en réponse à, en référence à, suite à la décision, avant d'ajouter, avant de préciser, lors d'une conférence de presse, dans un communiqué, dans une interview, sur le réseau social, sur son compte twitter, dans un entretien

class  runs_on
says   Words that begin a sentence which is a part of the one before it: what a source tells goes on.
  dont, alors que, alors qu', parmi lesquels, parmi lesquelles, parmi eux, soit, tandis que, tandis qu', y compris, et ce

class  says_behind
says   Verbs that tell what stands before them, and mean something else elsewhere: "…, analyse un diplomate".
  analyse, analysent, analysait, décrypte, décryptent, résume, résument, souffle, soufflent, lâche, lâchent, grince, s'alarme, s'alarment, fulmine, fulminent, enrage, s'étrangle, témoigne, témoignent, glisse, glissent, balaie, balaient, tance, peste, pestent, accuse, accusent, implore, implorent, supplie, supplient, prie, s'emporte, s'emportent, s'interroge, s'interrogent, s'interrogeait, s'interrogeaient = states
  abonde, abondent, bougonne, chuchote, clarifie, complète, complètent, complétait, confesse, continue, continuent, continuait, corrige, corrigent, coupe, développe, développent, diagnostique, embraye, enchaîne, énumère, espère, espèrent, expose, exposent, exulte, exultent, fanfaronne, hasarde, illustre, intervient, jubile, minimise, minimisent, opine, oppose, opposent, pointe, pointent, pointait, raille, raillent, reprend, reprennent, reprenait, surenchérit, surenchérissent, tacle, tempère, tempèrent, temporise, titre, titrait, s'agaçait, s'amuse, s'amusait, s'enflamme = states

class  asks
says   Words before a clause that is the object of a verb: "montre comment ils ont fui".
  comment, combien, pourquoi, où, quand, ce que, ce qu', ce qui

class  includes
says   Participles that name parts of what stands before them: the thing goes on.
  incluant, comprenant, comptant, totalisant, visant, causant, faisant, tuant, blessant, impliquant

class  relayed
says   Participles behind a source: who passes its words on follows after "par".
  cité, citée, cités, citées, rapporté, rapportée, rapportés, rapportées, relayé, relayée, relayés, relayées, repris, reprise, reprises, interrogé, interrogée, interrogés, interrogées, contacté, contactée, contactés, joint, jointe, joints

class  source_quality
says   Adjectives behind "source".
  médicale, médicales, militaire, militaires, policière, policières, officielle, officielles, concordantes, sûre, sûres, locale, locales, humanitaire, humanitaires, diplomatique, diplomatiques
  gouvernementale, gouvernementales, judiciaire, judiciaires, hospitalière, hospitalières, sécuritaire, sécuritaires, informée, informées, proche, proches, kurde, kurdes, rebelle, rebelles, de sécurité
  irakienne, irakiennes, syrienne, syriennes, israélienne, palestinienne, palestiniennes, occidentale, occidentales, américaine, américaines, française, ukrainienne, russe, anonyme, anonymes, fiable, fiables, indépendantes

class  role_noun
says   Nouns without a determiner behind a name: what somebody is.
  directeur, directrice, chef, porte-parole, président, présidente, responsable, membre, ministre, commandant, général, colonel, capitaine, procureur, gouverneur, maire, professeur, spécialiste, chercheur, chercheuse
  instance, agence, ONG, organisation, proche, ancien, ancienne, ex, principal, principale, premier, première, numéro, secrétaire, représentant, représentante, conseiller, conseillère, expert, analyste, témoin, avocat, avocate, médecin, leader, dirigeant, qui, dont, cité, citée, cités, citées, basé, basée, interrogé, interrogée, interrogés, joint, jointe, joints, contacté, contactée, contactés, aujourd'hui, rapporté, rapportés, rapportée, rapportées, relayé, relayée, relayés, repris, reprise


class  says
says   Verbs of speech and thought as the report uses them of a speaker; the value is the stance.
  réagit, réagissent, réagissait, réagissaient, réagirent = states
  alerte, alertent, alertait, alertaient, alerta, alertèrent, alertera, alerteront = states
  admet, admettent, admettait, admettaient, admit, admirent, admettra, admettront, admettrait, admettraient = states
  affirme, affirment, affirmait, affirmaient, affirma, affirmèrent, affirmera, affirmeront, affirmerait, affirmeraient = states
  ajoute, ajoutent, ajoutait, ajoutaient, ajouta, ajoutèrent, ajoutera, ajouteront, ajouterait, ajouteraient = states
  annonce, annoncent, annonçait, annonçaient, annonça, annoncèrent, annoncera, annonceront, annoncerait, annonceraient = states
  apprend, apprennent, apprenait, apprenaient, apprit, apprirent, apprendra, apprendront, apprendrait, apprendraient = states
  argue, arguent, arguait, arguaient, argua, arguèrent, arguera, argueront, arguerait, argueraient = states
  assure, assurent, assurait, assuraient, assura, assurèrent, assurera, assureront, assurerait, assureraient = states
  atteste, attestent, attestait, attestaient, attesta, attestèrent, attestera, attesteront, attesterait, attesteraient = states
  avertit, avertissent, avertissait, avertissaient, avertirent, avertira, avertiront, avertirait, avertiraient = predicts
  avoue, avouent, avouait, avouaient, avoua, avouèrent, avouera, avoueront, avouerait, avoueraient = states
  clame, clament, clamait, clamaient, clama, clamèrent, clamera, clameront, clamerait, clameraient = states
  commente, commentent, commentait, commentaient, commenta, commentèrent, commentera, commenteront, commenterait, commenteraient = states
  communique, communiquent, communiquait, communiquaient, communiqua, communiquèrent, communiquera, communiqueront, communiquerait, communiqueraient = states
  conclut, concluent, concluait, concluaient, conclurent, conclura, concluront, conclurait, concluraient = states
  concède, concèdent, concédait, concédaient, concéda, concédèrent, concédera, concéderont, concéderait, concéderaient = states
  confie, confient, confiait, confiaient, confia, confièrent, confiera, confieront, confierait, confieraient = states
  confirme, confirment, confirmait, confirmaient, confirma, confirmèrent, confirmera, confirmeront, confirmerait, confirmeraient = confirms
  constate, constatent, constatait, constataient, constata, constatèrent, constatera, constateront, constaterait, constateraient = states
  conteste, contestent, contestait, contestaient, contesta, contestèrent, contestera, contesteront, contesterait, contesteraient = denies
  convient, conviennent, convenait, convenaient, convint, convinrent, conviendra, conviendront, conviendrait, conviendraient = states
  corrobore, corroborent, corroborait, corroboraient, corrobora, corroborèrent, corroborera, corroboreront, corroborerait, corroboreraient = confirms
  craint, craignent, craignait, craignaient, craignit, craignirent, craindra, craindront, craindrait, craindraient = estimates
  crie, crient, criait, criaient, cria, crièrent, criera, crieront, crierait, crieraient = states
  croit, croient, croyait, croyaient, crut, crurent, croira, croiront, croirait, croiraient = estimates
  demande, demandent, demandait, demandaient, demanda, demandèrent, demandera, demanderont, demanderait, demanderaient = states
  dit, disent, disait, disaient, dirent, dira, diront, dirait, diraient = states
  déclare, déclarent, déclarait, déclaraient, déclara, déclarèrent, déclarera, déclareront, déclarerait, déclareraient = states
  décrit, décrivent, décrivait, décrivaient, décrivit, décrivirent, décrira, décriront, décrirait, décriraient = states
  dément, démentent, démentait, démentaient, démentit, démentirent, démentira, démentiront, démentirait, démentiraient = denies
  démontre, démontrent, démontrait, démontraient, démontra, démontrèrent, démontrera, démontreront, démontrerait, démontreraient = states
  dénonce, dénoncent, dénonçait, dénonçaient, dénonça, dénoncèrent, dénoncera, dénonceront, dénoncerait, dénonceraient = states
  déplore, déplorent, déplorait, déploraient, déplora, déplorèrent, déplorera, déploreront, déplorerait, déploreraient = states
  enchaîne, enchaînent, enchaînait, enchaînaient, enchaîna, enchaînèrent, enchaînera, enchaîneront, enchaînerait, enchaîneraient = states
  estime, estiment, estimait, estimaient, estima, estimèrent, estimera, estimeront, estimerait, estimeraient = estimates
  exige, exigent, exigeait, exigeaient, exigea, exigèrent, exigera, exigeront, exigerait, exigeraient = states
  explique, expliquent, expliquait, expliquaient, expliqua, expliquèrent, expliquera, expliqueront, expliquerait, expliqueraient = states
  exprime, expriment, exprimait, exprimaient, exprima, exprimèrent, exprimera, exprimeront, exprimerait, exprimeraient = states
  indique, indiquent, indiquait, indiquaient, indiqua, indiquèrent, indiquera, indiqueront, indiquerait, indiqueraient = states
  informe, informent, informait, informaient, informa, informèrent, informera, informeront, informerait, informeraient = states
  insiste, insistent, insistait, insistaient, insista, insistèrent, insistera, insisteront, insisterait, insisteraient = states
  ironise, ironisent, ironisait, ironisaient, ironisa, ironisèrent, ironisera, ironiseront, ironiserait, ironiseraient = states
  juge, jugent, jugeait, jugeaient, jugea, jugèrent, jugera, jugeront, jugerait, jugeraient = estimates
  jure, jurent, jurait, juraient, jura, jurèrent, jurera, jureront, jurerait, jureraient = states
  justifie, justifient, justifiait, justifiaient, justifia, justifièrent, justifiera, justifieront, justifierait, justifieraient = states
  lance, lancent, lançait, lançaient, lança, lancèrent, lancera, lanceront, lancerait, lanceraient = states
  maintient, maintiennent, maintenait, maintenaient, maintinrent, maintiendra, maintiendront, maintiendrait, maintiendraient = states
  menace, menacent, menaçait, menaçaient, menaça, menacèrent, menacera, menaceront, menacerait, menaceraient = states
  mentionne, mentionnent, mentionnait, mentionnaient, mentionna, mentionnèrent, mentionnera, mentionneront, mentionnerait, mentionneraient = states
  nie, nient, niait, niaient, nia, nièrent, niera, nieront, nierait, nieraient = denies
  note, notent, notait, notaient, nota, notèrent, notera, noteront, noterait, noteraient = states
  nuance, nuancent, nuançait, nuançaient, nuança, nuancèrent, nuancera, nuanceront, nuancerait, nuanceraient = states
  observe, observent, observait, observaient, observa, observèrent, observera, observeront, observerait, observeraient = states
  pense, pensent, pensait, pensaient, pensa, pensèrent, pensera, penseront, penserait, penseraient = estimates
  plaide, plaident, plaidait, plaidaient, plaida, plaidèrent, plaidera, plaideront, plaiderait, plaideraient = states
  poursuit, poursuivent, poursuivait, poursuivaient, poursuivit, poursuivirent, poursuivra, poursuivront, poursuivrait, poursuivraient = states
  proclame, proclament, proclamait, proclamaient, proclama, proclamèrent, proclamera, proclameront, proclamerait, proclameraient = states
  promet, promettent, promettait, promettaient, promit, promirent, promettra, promettront, promettrait, promettraient = states
  pronostique, pronostiquent, pronostiquait, pronostiquaient, pronostiqua, pronostiquèrent, pronostiquera, pronostiqueront, pronostiquerait, pronostiqueraient = predicts
  propose, proposent, proposait, proposaient, proposa, proposèrent, proposera, proposeront, proposerait, proposeraient = states
  proteste, protestent, protestait, protestaient, protesta, protestèrent, protestera, protesteront, protesterait, protesteraient = states
  précise, précisent, précisait, précisaient, précisa, précisèrent, précisera, préciseront, préciserait, préciseraient = states
  prédit, prédisent, prédisait, prédisaient, prédirent, prédira, prédiront, prédirait, prédiraient = predicts
  prétend, prétendent, prétendait, prétendaient, prétendit, prétendirent, prétendra, prétendront, prétendrait, prétendraient = states
  prévient, préviennent, prévenait, prévenaient, prévint, prévinrent, préviendra, préviendront, préviendrait, préviendraient = predicts
  prévoit, prévoient, prévoyait, prévoyaient, prévit, prévirent, prévoira, prévoiront, prévoirait, prévoiraient = predicts
  raconte, racontent, racontait, racontaient, raconta, racontèrent, racontera, raconteront, raconterait, raconteraient = states
  rappelle, rappellent, rappelait, rappelaient, rappela, rappelèrent, rappellera, rappelleront, rappellerait, rappelleraient = states
  rapporte, rapportent, rapportait, rapportaient, rapporta, rapportèrent, rapportera, rapporteront, rapporterait, rapporteraient = states
  reconnaît, reconnaissent, reconnaissait, reconnaissaient, reconnut, reconnurent, reconnaîtra, reconnaîtront, reconnaîtrait, reconnaîtraient = states
  redit, redisent, redisait, redisaient, redirent, redira, rediront, redirait, rediraient = states
  redoute, redoutent, redoutait, redoutaient, redouta, redoutèrent, redoutera, redouteront, redouterait, redouteraient = estimates
  regrette, regrettent, regrettait, regrettaient, regretta, regrettèrent, regrettera, regretteront, regretterait, regretteraient = states
  relate, relatent, relatait, relataient, relata, relatèrent, relatera, relateront, relaterait, relateraient = states
  relève, relèvent, relevait, relevaient, releva, relevèrent, relèvera, relèveront, relèverait, relèveraient = states
  remarque, remarquent, remarquait, remarquaient, remarqua, remarquèrent, remarquera, remarqueront, remarquerait, remarqueraient = states
  réaffirme, réaffirment, réaffirmait, réaffirmaient, réaffirma, réaffirmèrent, réaffirmera, réaffirmeront, réaffirmerait, réaffirmeraient = states
  réclame, réclament, réclamait, réclamaient, réclama, réclamèrent, réclamera, réclameront, réclamerait, réclameraient = states
  réfute, réfutent, réfutait, réfutaient, réfuta, réfutèrent, réfutera, réfuteront, réfuterait, réfuteraient = denies
  réitère, réitèrent, réitérait, réitéraient, réitéra, réitérèrent, réitérera, réitéreront, réitérerait, réitéreraient = states
  réplique, répliquent, répliquait, répliquaient, répliqua, répliquèrent, répliquera, répliqueront, répliquerait, répliqueraient = states
  répond, répondent, répondait, répondaient, répondit, répondirent, répondra, répondront, répondrait, répondraient = states
  répète, répètent, répétait, répétaient, répéta, répétèrent, répétera, répéteront, répéterait, répéteraient = states
  résume, résument, résumait, résumaient, résuma, résumèrent, résumera, résumeront, résumerait, résumeraient = states
  rétorque, rétorquent, rétorquait, rétorquaient, rétorqua, rétorquèrent, rétorquera, rétorqueront, rétorquerait, rétorqueraient = states
  révèle, révèlent, révélait, révélaient, révéla, révélèrent, révélera, révéleront, révélerait, révéleraient = states
  salue, saluent, saluait, saluaient, salua, saluèrent, saluera, salueront, saluerait, salueraient = states
  signale, signalent, signalait, signalaient, signala, signalèrent, signalera, signaleront, signalerait, signaleraient = states
  souhaite, souhaitent, souhaitait, souhaitaient, souhaita, souhaitèrent, souhaitera, souhaiteront, souhaiterait, souhaiteraient = states
  souligne, soulignent, soulignait, soulignaient, souligna, soulignèrent, soulignera, souligneront, soulignerait, souligneraient = states
  soupçonne, soupçonnent, soupçonnait, soupçonnaient, soupçonna, soupçonnèrent, soupçonnera, soupçonneront, soupçonnerait, soupçonneraient = states
  soutient, soutiennent, soutenait, soutenaient, soutint, soutinrent, soutiendra, soutiendront, soutiendrait, soutiendraient = states
  suggère, suggèrent, suggérait, suggéraient, suggéra, suggérèrent, suggérera, suggéreront, suggérerait, suggéreraient = states
  tonne, tonnent, tonnait, tonnaient, tonna, tonnèrent, tonnera, tonneront, tonnerait, tonneraient = states
  tweete, tweetent, tweetait, tweetaient, tweeta, tweetèrent, tweetera, tweeteront, tweeterait, tweeteraient = states
  twitte, twittent, twittait, twittaient, twitta, twittèrent, twittera, twitteront, twitterait, twitteraient = states
  témoigne, témoignent, témoignait, témoignaient, témoigna, témoignèrent, témoignera, témoigneront, témoignerait, témoigneraient = states
  écrit, écrivent, écrivait, écrivaient, écrivit, écrivirent, écrira, écriront, écrirait, écriraient = states
  évalue, évaluent, évaluait, évaluaient, évalua, évaluèrent, évaluera, évalueront, évaluerait, évalueraient = estimates
  évoque, évoquent, évoquait, évoquaient, évoqua, évoquèrent, évoquera, évoqueront, évoquerait, évoqueraient = states
  souffle, soufflent, soufflait, soufflaient, souffla, soufflèrent, soufflera, souffleront, soufflerait, souffleraient = states
  martèle, martèlent, martelait, martelaient, martela, martelèrent, martèlera, martèleront, martèlerait, martèleraient = states
  allégue, alléguent, alléguait, alléguaient, allégua, alléguèrent, alléguera, allégueront, alléguerait, allégueraient = states
  assène, assènent, assénait, assénaient, asséna, assénèrent, assénera, asséneront, assénerait, asséneraient = states
  tempête, tempêtent, tempêtait, tempêtaient, tempêta, tempêtèrent, tempêtera, tempêteront, tempêterait, tempêteraient = states
  peste, pestent, pestait, pestaient, pesta, pestèrent, pestera, pesteront, pesterait, pesteraient = states
  gronde, grondent, grondait, grondaient, gronda, grondèrent, grondera, gronderont, gronderait, gronderaient = states
  murmure, murmurent, murmurait, murmuraient, murmura, murmurèrent, murmurera, murmureront, murmurerait, murmureraient = states
  glisse, glissent, glissait, glissaient, glissa, glissèrent, glissera, glisseront, glisserait, glisseraient = states
  lâche, lâchent, lâchait, lâchaient, lâcha, lâchèrent, lâchera, lâcheront, lâcherait, lâcheraient = states
  tranche, tranchent, tranchait, tranchaient, trancha, tranchèrent, tranchera, trancheront, trancherait, trancheraient = states
  renchérira, renchériraient, renchérirait, renchérirent, renchériront, renchérissaient, renchérissait, renchérissent, renchérit = states
  détaille, détaillent, détaillait, détaillaient, détailla, détaillèrent, détaillera, détailleront, détaillerait, détailleraient = states
  argumente, argumentent, argumentait, argumentaient, argumenta, argumentèrent, argumentera, argumenteront, argumenterait, argumenteraient = states
  supplie, supplient, suppliait, suppliaient, supplia, supplièrent, suppliera, supplieront, supplierait, supplieraient = states
  hurle, hurlent, hurlait, hurlaient, hurla, hurlèrent, hurlera, hurleront, hurlerait, hurleraient = states
  objecte, objectent, objectait, objectaient, objecta, objectèrent, objectera, objecteront, objecterait, objecteraient = states
  rectifie, rectifient, rectifiait, rectifiaient, rectifia, rectifièrent, rectifiera, rectifieront, rectifierait, rectifieraient = states
  soupire, soupirent, soupirait, soupiraient, soupira, soupirèrent, soupirera, soupireront, soupirerait, soupireraient = states
  plaisante, plaisantent, plaisantait, plaisantaient, plaisanta, plaisantèrent, plaisantera, plaisanteront, plaisanterait, plaisanteraient = states
  certifie, certifient, certifiait, certifiaient, certifia, certifièrent, certifiera, certifieront, certifierait, certifieraient = states
  garantira, garantiraient, garantirait, garantirent, garantiront, garantissaient, garantissait, garantissent, garantit = states
  énonce, énoncent, énonçait, énonçaient, énonça, énoncèrent, énoncera, énonceront, énoncerait, énonceraient = states
  stipule, stipulent, stipulait, stipulaient, stipula, stipulèrent, stipulera, stipuleront, stipulerait, stipuleraient = states
  spécifie, spécifient, spécifiait, spécifiaient, spécifia, spécifièrent, spécifiera, spécifieront, spécifierait, spécifieraient = states
  notifie, notifient, notifiait, notifiaient, notifia, notifièrent, notifiera, notifieront, notifierait, notifieraient = states
  recommande, recommandent, recommandait, recommandaient, recommanda, recommandèrent, recommandera, recommanderont, recommanderait, recommanderaient = states
  préconise, préconisent, préconisait, préconisaient, préconisa, préconisèrent, préconisera, préconiseront, préconiserait, préconiseraient = states
  prône, prônent, prônait, prônaient, prôna, prônèrent, prônera, prôneront, prônerait, prôneraient = states
  rassure, rassurent, rassurait, rassuraient, rassura, rassurèrent, rassurera, rassureront, rassurerait, rassureraient = states
  explicite, explicitent, explicitait, explicitaient, explicita, explicitèrent, explicitera, expliciteront, expliciterait, expliciteraient = states
  décrypte, décryptent, décryptait, décryptaient, décrypta, décryptèrent, décryptera, décrypteront, décrypterait, décrypteraient = states
  acquiesce, acquiescent, acquiesçait, acquiesçaient, acquiesça, acquiescèrent, acquiescera, acquiesceront, acquiescerait, acquiesceraient = states
  gémira, gémiraient, gémirait, gémirent, gémiront, gémissaient, gémissait, gémissent, gémit = states
  suppose, supposent, supposait, supposaient, supposa, supposèrent, supposera, supposeront, supposerait, supposeraient = estimates
  présume, présument, présumait, présumaient, présuma, présumèrent, présumera, présumeront, présumerait, présumeraient = estimates
  conjecture, conjecturent, conjecturait, conjecturaient, conjectura, conjecturèrent, conjecturera, conjectureront, conjecturerait, conjectureraient = estimates
  anticipe, anticipent, anticipait, anticipaient, anticipa, anticipèrent, anticipera, anticiperont, anticiperait, anticiperaient = predicts
  présage, présagent, présageait, présageaient, présagea, présagèrent, présagera, présageront, présagerait, présageraient = predicts
  prophétise, prophétisent, prophétisait, prophétisaient, prophétisa, prophétisèrent, prophétisera, prophétiseront, prophétiserait, prophétiseraient = predicts
  infirme, infirment, infirmait, infirmaient, infirma, infirmèrent, infirmera, infirmeront, infirmerait, infirmeraient = denies
  récuse, récusent, récusait, récusaient, récusa, récusèrent, récusera, récuseront, récuserait, récuseraient = denies
  authentifie, authentifient, authentifiait, authentifiaient, authentifia, authentifièrent, authentifiera, authentifieront, authentifierait, authentifieraient = confirms
  croit savoir, croient savoir, croyait savoir = states

class  said
says   The same verbs as past participles.
  réagi = states
  alerté, alertée, alertés, alertées = states
  admis, admise, admises = states
  affirmé, affirmée, affirmés, affirmées = states
  ajouté, ajoutée, ajoutés, ajoutées = states
  allégué, alléguée, allégués, alléguées = states
  annoncé, annoncée, annoncés, annoncées = states
  appris, apprise, apprises = states
  argué, arguée, argués, arguées = states
  assuré, assurée, assurés, assurées = states
  attesté, attestée, attestés, attestées = states
  averti, avertie, avertis, averties = predicts
  avoué, avouée, avoués, avouées = states
  clamé, clamée, clamés, clamées = states
  commenté, commentée, commentés, commentées = states
  communiqué, communiquée, communiqués, communiquées = states
  conclu, conclue, conclus, conclues = states
  concédé, concédée, concédés, concédées = states
  confié, confiée, confiés, confiées = states
  confirmé, confirmée, confirmés, confirmées = confirms
  constaté, constatée, constatés, constatées = states
  contesté, contestée, contestés, contestées = denies
  convenu, convenue, convenus, convenues = states
  corroboré, corroborée, corroborés, corroborées = confirms
  craint, crainte, craints, craintes = estimates
  crié, criée, criés, criées = states
  cru = estimates
  demandé, demandée, demandés, demandées = states
  dit, dite, dits, dites = states
  déclaré, déclarée, déclarés, déclarées = states
  décrit, décrite, décrits, décrites = states
  démenti, démentie, démentis, démenties = denies
  démontré, démontrée, démontrés, démontrées = states
  dénoncé, dénoncée, dénoncés, dénoncées = states
  déploré, déplorée, déplorés, déplorées = states
  enchaîné, enchaînée, enchaînés, enchaînées = states
  estimé, estimée, estimés, estimées = estimates
  exigé, exigée, exigés, exigées = states
  expliqué, expliquée, expliqués, expliquées = states
  exprimé, exprimée, exprimés, exprimées = states
  indiqué, indiquée, indiqués, indiquées = states
  informé, informée, informés, informées = states
  insisté, insistée, insistés, insistées = states
  ironisé, ironisée, ironisés, ironisées = states
  jugé, jugée, jugés, jugées = estimates
  juré, jurée, jurés, jurées = states
  justifié, justifiée, justifiés, justifiées = states
  lancé, lancée, lancés, lancées = states
  maintenu, maintenue, maintenus, maintenues = states
  martelé, martelée, martelés, martelées = states
  menacé, menacée, menacés, menacées = states
  mentionné, mentionnée, mentionnés, mentionnées = states
  nié, niée, niés, niées = denies
  noté, notée, notés, notées = states
  nuancé, nuancée, nuancés, nuancées = states
  observé, observée, observés, observées = states
  pensé, pensée, pensés, pensées = estimates
  plaidé, plaidée, plaidés, plaidées = states
  poursuivi, poursuivie, poursuivis, poursuivies = states
  proclamé, proclamée, proclamés, proclamées = states
  promis, promise, promises = states
  pronostiqué, pronostiquée, pronostiqués, pronostiquées = predicts
  proposé, proposée, proposés, proposées = states
  protesté, protestée, protestés, protestées = states
  précisé, précisée, précisés, précisées = states
  prédit, prédite, prédits, prédites = predicts
  prétendu, prétendue, prétendus, prétendues = states
  prévenu, prévenue, prévenus, prévenues = predicts
  prévu, prévue, prévus, prévues = predicts
  raconté, racontée, racontés, racontées = states
  rappelé, rappelée, rappelés, rappelées = states
  rapporté, rapportée, rapportés, rapportées = states
  reconnu, reconnue, reconnus, reconnues = states
  redit, redite, redits, redites = states
  redouté, redoutée, redoutés, redoutées = estimates
  regretté, regrettée, regrettés, regrettées = states
  relaté, relatée, relatés, relatées = states
  relevé, relevée, relevés, relevées = states
  remarqué, remarquée, remarqués, remarquées = states
  réaffirmé, réaffirmée, réaffirmés, réaffirmées = states
  réclamé, réclamée, réclamés, réclamées = states
  réfuté, réfutée, réfutés, réfutées = denies
  réitéré, réitérée, réitérés, réitérées = states
  répliqué, répliquée, répliqués, répliquées = states
  répondu, répondue, répondus, répondues = states
  répété, répétée, répétés, répétées = states
  résumé, résumée, résumés, résumées = states
  rétorqué, rétorquée, rétorqués, rétorquées = states
  révélé, révélée, révélés, révélées = states
  salué, saluée, salués, saluées = states
  signalé, signalée, signalés, signalées = states
  souhaité, souhaitée, souhaités, souhaitées = states
  souligné, soulignée, soulignés, soulignées = states
  soupçonné, soupçonnée, soupçonnés, soupçonnées = states
  soutenu, soutenue, soutenus, soutenues = states
  suggéré, suggérée, suggérés, suggérées = states
  tonné, tonnée, tonnés, tonnées = states
  tweeté, tweetée, tweetés, tweetées = states
  twitté, twittée, twittés, twittées = states
  témoigné, témoignée, témoignés, témoignées = states
  écrit, écrite, écrits, écrites = states
  évalué, évaluée, évalués, évaluées = estimates
  évoqué, évoquée, évoqués, évoquées = states
  soufflé, soufflée, soufflés, soufflées = states
  asséné, assénée, assénés, assénées = states
  tempêté, tempêtée, tempêtés, tempêtées = states
  pesté, pestée, pestés, pestées = states
  grondé, grondée, grondés, grondées = states
  murmuré, murmurée, murmurés, murmurées = states
  glissé, glissée, glissés, glissées = states
  lâché, lâchée, lâchés, lâchées = states
  tranché, tranchée, tranchés, tranchées = states
  renchéri, renchérie, renchéris, renchéries = states
  détaillé, détaillée, détaillés, détaillées = states
  argumenté, argumentée, argumentés, argumentées = states
  supplié, suppliée, suppliés, suppliées = states
  hurlé, hurlée, hurlés, hurlées = states
  objecté, objectée, objectés, objectées = states
  rectifié, rectifiée, rectifiés, rectifiées = states
  soupiré, soupirée, soupirés, soupirées = states
  plaisanté, plaisantée, plaisantés, plaisantées = states
  certifié, certifiée, certifiés, certifiées = states
  garanti, garantie, garantis, garanties = states
  énoncé, énoncée, énoncés, énoncées = states
  stipulé, stipulée, stipulés, stipulées = states
  spécifié, spécifiée, spécifiés, spécifiées = states
  notifié, notifiée, notifiés, notifiées = states
  recommandé, recommandée, recommandés, recommandées = states
  préconisé, préconisée, préconisés, préconisées = states
  prôné, prônée, prônés, prônées = states
  rassuré, rassurée, rassurés, rassurées = states
  explicité, explicitée, explicités, explicitées = states
  décrypté, décryptée, décryptés, décryptées = states
  acquiescé, acquiescée, acquiescés, acquiescées = states
  gémi, gémie, gémis, gémies = states
  supposé, supposée, supposés, supposées = estimates
  présumé, présumée, présumés, présumées = estimates
  conjecturé, conjecturée, conjecturés, conjecturées = estimates
  anticipé, anticipée, anticipés, anticipées = predicts
  présagé, présagée, présagés, présagées = predicts
  prophétisé, prophétisée, prophétisés, prophétisées = predicts
  infirmé, infirmée, infirmés, infirmées = denies
  récusé, récusée, récusés, récusées = denies
  authentifié, authentifiée, authentifiés, authentifiées = confirms

class  saying
says   The same verbs as present participles.
  alertant = states
  admettant = states
  affirmant = states
  ajoutant = states
  alléguant = states
  annonçant = states
  apprenant = states
  arguant = states
  assurant = states
  attestant = states
  avertissant = predicts
  avouant = states
  clamant = states
  commentant = states
  communiquant = states
  concluant = states
  concédant = states
  confiant = states
  confirmant = confirms
  constatant = states
  contestant = denies
  corroborant = confirms
  craignant = estimates
  criant = states
  croyant = estimates
  demandant = states
  disant = states
  déclarant = states
  décrivant = states
  démentant = denies
  démontrant = states
  dénonçant = states
  déplorant = states
  enchaînant = states
  estimant = estimates
  exigeant = states
  expliquant = states
  exprimant = states
  indiquant = states
  informant = states
  insistant = states
  ironisant = states
  jugeant = estimates
  jurant = states
  justifiant = states
  lançant = states
  martelant = states
  menaçant = states
  mentionnant = states
  niant = denies
  notant = states
  nuançant = states
  observant = states
  pensant = estimates
  plaidant = states
  poursuivant = states
  proclamant = states
  promettant = states
  pronostiquant = predicts
  proposant = states
  protestant = states
  précisant = states
  prédisant = predicts
  prétendant = states
  prévenant = predicts
  prévoyant = predicts
  racontant = states
  rappelant = states
  rapportant = states
  reconnaissant = states
  redisant = states
  redoutant = estimates
  regrettant = states
  relatant = states
  relevant = states
  remarquant = states
  réaffirmant = states
  réclamant = states
  réfutant = denies
  réitérant = states
  répliquant = states
  répondant = states
  répétant = states
  résumant = states
  rétorquant = states
  révélant = states
  saluant = states
  signalant = states
  souhaitant = states
  soulignant = states
  soupçonnant = states
  soutenant = states
  suggérant = states
  tonnant = states
  tweetant = states
  twittant = states
  témoignant = states
  écrivant = states
  évaluant = estimates
  évoquant = states
  soufflant = states
  assénant = states
  tempêtant = states
  pestant = states
  grondant = states
  murmurant = states
  glissant = states
  lâchant = states
  tranchant = states
  renchérissant = states
  détaillant = states
  argumentant = states
  suppliant = states
  hurlant = states
  objectant = states
  rectifiant = states
  soupirant = states
  plaisantant = states
  certifiant = states
  garantissant = states
  énonçant = states
  stipulant = states
  spécifiant = states
  notifiant = states
  recommandant = states
  préconisant = states
  prônant = states
  rassurant = states
  explicitant = states
  décryptant = states
  acquiesçant = states
  gémissant = states
  supposant = estimates
  présumant = estimates
  conjecturant = estimates
  anticipant = predicts
  présageant = predicts
  prophétisant = predicts
  infirmant = denies
  récusant = denies
  authentifiant = confirms

class  to_say
says   The same verbs in the infinitive.
  admettre = states
  affirmer = states
  ajouter = states
  alléguer = states
  annoncer = states
  apprendre = states
  arguer = states
  assurer = states
  attester = states
  avertir = predicts
  avouer = states
  clamer = states
  commenter = states
  communiquer = states
  conclure = states
  concéder = states
  confier = states
  confirmer = confirms
  constater = states
  contester = denies
  convenir = states
  corroborer = confirms
  craindre = estimates
  crier = states
  croire = estimates
  demander = states
  dire = states
  déclarer = states
  décrire = states
  démentir = denies
  démontrer = states
  dénoncer = states
  déplorer = states
  enchaîner = states
  estimer = estimates
  exiger = states
  expliquer = states
  exprimer = states
  indiquer = states
  informer = states
  insister = states
  ironiser = states
  juger = estimates
  jurer = states
  justifier = states
  lancer = states
  maintenir = states
  marteler = states
  menacer = states
  mentionner = states
  nier = denies
  noter = states
  nuancer = states
  observer = states
  penser = estimates
  plaider = states
  poursuivre = states
  proclamer = states
  promettre = states
  pronostiquer = predicts
  proposer = states
  protester = states
  préciser = states
  prédire = predicts
  prétendre = states
  prévenir = predicts
  prévoir = predicts
  raconter = states
  rappeler = states
  rapporter = states
  reconnaître = states
  redire = states
  redouter = estimates
  regretter = states
  relater = states
  relever = states
  remarquer = states
  réaffirmer = states
  réclamer = states
  réfuter = denies
  réitérer = states
  répliquer = states
  répondre = states
  répéter = states
  résumer = states
  rétorquer = states
  révéler = states
  saluer = states
  signaler = states
  souhaiter = states
  souligner = states
  soupçonner = states
  soutenir = states
  suggérer = states
  tonner = states
  tweeter = states
  twitter = states
  témoigner = states
  écrire = states
  évaluer = estimates
  évoquer = states

class  tells
says   Verbs whose object is what the speaker tells: a noun, without any word between.
  justifie, justifient, justifiait, justifiaient = states
  annonce, annoncent, annonçait, annonçaient, annonça, annoncèrent, annoncera, annonceront, annoncerait, annonceraient = states
  confirme, confirment, confirmait, confirmaient, confirma, confirmèrent, confirmera, confirmeront, confirmerait, confirmeraient = confirms
  conteste, contestent, contestait, contestaient, contesta, contestèrent, contestera, contesteront, contesterait, contesteraient = denies
  décrit, décrivent, décrivait, décrivaient, décrivit, décrivirent, décrira, décriront, décrirait, décriraient = states
  dément, démentent, démentait, démentaient, démentit, démentirent, démentira, démentiront, démentirait, démentiraient = denies
  mentionne, mentionnent, mentionnait, mentionnaient, mentionna, mentionnèrent, mentionnera, mentionneront, mentionnerait, mentionneraient = states
  nie, nient, niait, niaient, nia, nièrent, niera, nieront, nierait, nieraient = denies
  prédit, prédisent, prédisait, prédisaient, prédirent, prédira, prédiront, prédirait, prédiraient = predicts
  prévoit, prévoient, prévoyait, prévoyaient, prévit, prévirent, prévoira, prévoiront, prévoirait, prévoiraient = predicts
  rapporte, rapportent, rapportait, rapportaient, rapporta, rapportèrent, rapportera, rapporteront, rapporterait, rapporteraient = states
  relate, relatent, relatait, relataient, relata, relatèrent, relatera, relateront, relaterait, relateraient = states
  revendique, revendiquent, revendiquait, revendiquaient, revendiqua, revendiquèrent, revendiquera, revendiqueront, revendiquerait, revendiqueraient = claims
  réfute, réfutent, réfutait, réfutaient, réfuta, réfutèrent, réfutera, réfuteront, réfuterait, réfuteraient = denies
  révèle, révèlent, révélait, révélaient, révéla, révélèrent, révélera, révéleront, révélerait, révéleraient = states
  signale, signalent, signalait, signalaient, signala, signalèrent, signalera, signaleront, signalerait, signaleraient = states
  évalue, évaluent, évaluait, évaluaient, évalua, évaluèrent, évaluera, évalueront, évaluerait, évalueraient = estimates
  évoque, évoquent, évoquait, évoquaient, évoqua, évoquèrent, évoquera, évoqueront, évoquerait, évoqueraient = states
  admet, admettaient, admettait, admette, admettent, admettra, admettraient, admettrait, admettront, admissent, admit = states
  re-connaître, reconnaissaient, reconnaissait, reconnaissent, reconnaîtra, reconnaîtraient, reconnaîtrait, reconnaîtront, reconnurent, reconnusse, reconnut = states
  avoue, avouent, avouait, avouaient, avoua, avouèrent, avouera, avoueront, avouerait, avoueraient = states
  allégue, alléguent, alléguait, alléguaient, allégua, alléguèrent, alléguera, allégueront, alléguerait, allégueraient = states
  relève, relèvent, relevait, relevaient, releva, relevèrent, relèvera, relèveront, relèverait, relèveraient = states
  observe, observent, observait, observaient, observa, observèrent, observera, observeront, observerait, observeraient = states
  détaille, détaillent, détaillait, détaillaient, détailla, détaillèrent, détaillera, détailleront, détaillerait, détailleraient = states
  infirme, infirment, infirmait, infirmaient, infirma, infirmèrent, infirmera, infirmeront, infirmerait, infirmeraient = denies
  récuse, récusent, récusait, récusaient, récusa, récusèrent, récusera, récuseront, récuserait, récuseraient = denies
  authentifie, authentifient, authentifiait, authentifiaient, authentifia, authentifièrent, authentifiera, authentifieront, authentifierait, authentifieraient = confirms

class  told
says   The same as past participles.
  justifié, justifiés, justifiée = states
  allégué, alléguée, allégués, alléguées = states
  annoncé, annoncée, annoncés, annoncées = states
  confirmé, confirmée, confirmés, confirmées = confirms
  contesté, contestée, contestés, contestées = denies
  décrit, décrite, décrits, décrites = states
  démenti, démentie, démentis, démenties = denies
  mentionné, mentionnée, mentionnés, mentionnées = states
  nié, niée, niés, niées = denies
  prédit, prédite, prédits, prédites = predicts
  prévu, prévue, prévus, prévues = predicts
  rapporté, rapportée, rapportés, rapportées = states
  relaté, relatée, relatés, relatées = states
  revendiqué, revendiquée, revendiqués, revendiquées = claims
  réfuté, réfutée, réfutés, réfutées = denies
  révélé, révélée, révélés, révélées = states
  signalé, signalée, signalés, signalées = states
  évalué, évaluée, évalués, évaluées = estimates
  évoqué, évoquée, évoqués, évoquées = states
  admis, admise, admises = states
  reconnu, reconnue, reconnus, reconnues = states
  avoué, avouée, avoués, avouées = states
  relevé, relevée, relevés, relevées = states
  observé, observée, observés, observées = states
  détaillé, détaillée, détaillés, détaillées = states
  infirmé, infirmée, infirmés, infirmées = denies
  récusé, récusée, récusés, récusées = denies
  authentifié, authentifiée, authentifiés, authentifiées = confirms

class  telling
says   The same as present participles.
  alléguant = states
  annonçant = states
  confirmant = confirms
  contestant = denies
  décrivant = states
  démentant = denies
  mentionnant = states
  niant = denies
  prédisant = predicts
  prévoyant = predicts
  rapportant = states
  relatant = states
  revendiquant = claims
  réfutant = denies
  révélant = states
  signalant = states
  évaluant = estimates
  évoquant = states
  admettant = states
  reconnaissant = states
  avouant = states
  relevant = states
  observant = states
  détaillant = states
  infirmant = denies
  récusant = denies
  authentifiant = confirms

class  claims_credit
says   Forms of the verb of taking credit, finite and participles.
  revendique, revendiquent, revendiquait, revendiquaient, revendiqua, revendiquèrent, revendiquera, revendiqueront, revendiquerait, revendiqueraient, revendiquant = claims

class  claims_credit_participle
says   Past participles of the verb of taking credit.
  revendiqué, revendiquée, revendiqués, revendiquées = claims

class  accuses
says   Forms of the verb of accusing, finite and participles.
  accuse, accusent, accusait, accusaient, accusa, accusèrent, accusera, accuseront, accuserait, accuseraient, accusant = states

class  accuses_participle
says   Past participles of the verb of accusing.
  accusé, accusée, accusés, accusées = states

class  deems
says   Verbs of calling something something: the words after them are the speaker's.
  considère, considèrent, considérait, considéraient, considéra, considérèrent, considérera, considéreront, considérerait, considéreraient, considérant = states
  qualifie, qualifient, qualifiait, qualifiaient, qualifia, qualifièrent, qualifiera, qualifieront, qualifierait, qualifieraient, qualifiant = states
  décrit, décrivent, décrivait, décrivaient, décrivit, décrivirent, décrira, décriront, décrirait, décriraient, décrivant = states
  présente, présentent, présentait, présentaient, présenta, présentèrent, présentera, présenteront, présenterait, présenteraient, présentant = states
  juge, jugent, jugeait, jugeaient, jugea, jugèrent, jugera, jugeront, jugerait, jugeraient, jugeant = estimates
  estime, estiment, estimait, estimaient, estima, estimèrent, estimera, estimeront, estimerait, estimeraient, estimant = estimates

class  deemed
says   The same as past participles.
  considéré, considérée, considérés, considérées = states
  qualifié, qualifiée, qualifiés, qualifiées = states
  décrit, décrite, décrits, décrites = states
  présenté, présentée, présentés, présentées = states
  jugé, jugée, jugés, jugées = estimates
  estimé, estimée, estimés, estimées = estimates

class  urges
says   Verbs of demand, threat, promise, order.
  appelle, appellent, appelait, appelaient, appela, appelèrent, appellera, appelleront, appellerait, appelleraient, appelant = states
  menace, menacent, menaçait, menaçaient, menaça, menacèrent, menacera, menaceront, menacerait, menaceraient, menaçant = states
  promet, promettent, promettait, promettaient, promit, promirent, promettra, promettront, promettrait, promettraient, promettant = states
  demande, demandent, demandait, demandaient, demanda, demandèrent, demandera, demanderont, demanderait, demanderaient, demandant = states
  propose, proposent, proposait, proposaient, proposa, proposèrent, proposera, proposeront, proposerait, proposeraient, proposant = states
  ordonne, ordonnent, ordonnait, ordonnaient, ordonna, ordonnèrent, ordonnera, ordonneront, ordonnerait, ordonneraient, ordonnant = states
  exhorte, exhortent, exhortait, exhortaient, exhorta, exhortèrent, exhortera, exhorteront, exhorterait, exhorteraient, exhortant = states
  jure, jurent, jurait, juraient, jura, jurèrent, jurera, jureront, jurerait, jureraient, jurant = states
  réclame, réclament, réclamait, réclamaient, réclama, réclamèrent, réclamera, réclameront, réclamerait, réclameraient, réclamant = states
  exige, exigent, exigeait, exigeaient, exigea, exigèrent, exigera, exigeront, exigerait, exigeraient, exigeant = states
  invite, invitent, invitait, invitaient, invita, invitèrent, invitera, inviteront, inviterait, inviteraient, invitant = states

class  urged
says   The same as past participles.
  appelé, appelée, appelés, appelées = states
  menacé, menacée, menacés, menacées = states
  promis, promise, promises = states
  demandé, demandée, demandés, demandées = states
  proposé, proposée, proposés, proposées = states
  ordonné, ordonnée, ordonnés, ordonnées = states
  exhorté, exhortée, exhortés, exhortées = states
  juré, jurée, jurés, jurées = states
  réclamé, réclamée, réclamés, réclamées = states
  exigé, exigée, exigés, exigées = states
  invité, invitée, invités, invitées = states

class  blasts
says   Verbs of condemning; what they quote is the speaker's.
  dénonce, dénoncent, dénonçait, dénonçaient, dénonça, dénoncèrent, dénoncera, dénonceront, dénoncerait, dénonceraient, dénonçant = states
  condamne, condamnent, condamnait, condamnaient, condamna, condamnèrent, condamnera, condamneront, condamnerait, condamneraient, condamnant = states
  salue, saluent, saluait, saluaient, salua, saluèrent, saluera, salueront, saluerait, salueraient, saluant = states
  déplore, déplorent, déplorait, déploraient, déplora, déplorèrent, déplorera, déploreront, déplorerait, déploreraient, déplorant = states
  fustige, fustigent, fustigeait, fustigeaient, fustigea, fustigèrent, fustigera, fustigeront, fustigerait, fustigeraient, fustigeant = states
  critique, critiquent, critiquait, critiquaient, critiqua, critiquèrent, critiquera, critiqueront, critiquerait, critiqueraient, critiquant = states
  justifie, justifient, justifiait, justifiaient, justifia, justifièrent, justifiera, justifieront, justifierait, justifieraient, justifiant = states
  regrette, regrettent, regrettait, regrettaient, regretta, regrettèrent, regrettera, regretteront, regretterait, regretteraient, regrettant = states
  exprime, expriment, exprimait, exprimaient, exprima, exprimèrent, exprimera, exprimeront, exprimerait, exprimeraient, exprimant = states
  proclame, proclament, proclamait, proclamaient, proclama, proclamèrent, proclamera, proclameront, proclamerait, proclameraient, proclamant = states
  invoque, invoquent, invoquait, invoquaient, invoqua, invoquèrent, invoquera, invoqueront, invoquerait, invoqueraient, invoquant = states
  constate, constatent, constatait, constataient, constata, constatèrent, constatera, constateront, constaterait, constateraient, constatant = states
  rejete, rejetent, rejetait, rejetaient, rejeta, rejetèrent, rejetera, rejeteront, rejeterait, rejeteraient, rejetant = states

class  blasted
says   The same as past participles.
  dénoncé, dénoncée, dénoncés, dénoncées = states
  condamné, condamnée, condamnés, condamnées = states
  salué, saluée, salués, saluées = states
  déploré, déplorée, déplorés, déplorées = states
  fustigé, fustigée, fustigés, fustigées = states
  critiqué, critiquée, critiqués, critiquées = states
  justifié, justifiée, justifiés, justifiées = states
  regretté, regrettée, regrettés, regrettées = states
  exprimé, exprimée, exprimés, exprimées = states
  proclamé, proclamée, proclamés, proclamées = states
  invoqué, invoquée, invoqués, invoquées = states
  constaté, constatée, constatés, constatées = states
  rejeté, rejetée, rejetés, rejetées = states

class  np_border
says   Finite verbs and participles of speech end a noun phrase.
  cité, citée, cités, citées, rapporté, rapportée, rapportés, rapportées, relayé, relayée, relayés, relayées, interrogé, interrogée, interrogés, interrogées, contacté, contactée, contactés
  admet, admettent, admettait, admettaient, admit, admirent, admettra, admettront, admettrait, admettraient, affirme, affirment, affirmait, affirmaient, affirma, affirmèrent
  affirmera, affirmeront, affirmerait, affirmeraient, ajoute, ajoutent, ajoutait, ajoutaient, ajouta, ajoutèrent, ajoutera, ajouteront, ajouterait, ajouteraient, allégue, alléguent
  alléguait, alléguaient, allégua, alléguèrent, alléguera, allégueront, alléguerait, allégueraient, annonce, annoncent, annonçait, annonçaient, annonça, annoncèrent, annoncera, annonceront
  annoncerait, annonceraient, apprend, apprennent, apprenait, apprenaient, apprit, apprirent, apprendra, apprendront, apprendrait, apprendraient, argue, arguent, arguait, arguaient
  argua, arguèrent, arguera, argueront, arguerait, argueraient, assure, assurent, assurait, assuraient, assura, assurèrent, assurera, assureront, assurerait, assureraient
  atteste, attestent, attestait, attestaient, attesta, attestèrent, attestera, attesteront, attesterait, attesteraient
  avertit, avertissent, avertissait, avertissaient, avertirent, avertira, avertiront, avertirait, avertiraient, avoue, avouent, avouait
  avouaient, avoua, avouèrent, avouera, avoueront, avouerait, avoueraient, clame, clament, clamait, clamaient, clama, clamèrent, clamera, clameront, clamerait
  clameraient, commente, commentent, commentait, commentaient, commenta, commentèrent, commentera, commenteront, commenterait, commenteraient, communique, communiquent, communiquait, communiquaient, communiqua
  communiquèrent, communiquera, communiqueront, communiquerait, communiqueraient, conclut, concluent, concluait, concluaient, conclurent, conclura, concluront, conclurait, concluraient, concède, concèdent
  concédait, concédaient, concéda, concédèrent, concédera, concéderont, concéderait, concéderaient, confie, confient, confiait, confiaient, confia, confièrent, confiera, confieront
  confierait, confieraient, confirme, confirment, confirmait, confirmaient, confirma, confirmèrent, confirmera, confirmeront, confirmerait, confirmeraient, constate, constatent, constatait, constataient
  constata, constatèrent, constatera, constateront, constaterait, constateraient, conteste, contestent, contestait, contestaient, contesta, contestèrent, contestera, contesteront, contesterait, contesteraient
  convient, conviennent, convenait, convenaient, convint, convinrent, conviendra, conviendront, conviendrait, conviendraient, corrobore, corroborent, corroborait, corroboraient, corrobora, corroborèrent
  corroborera, corroboreront, corroborerait, corroboreraient, craint, craignent, craignait, craignaient, craignit, craignirent, craindra, craindront, craindrait, craindraient, crie, crient
  criait, criaient, cria, crièrent, criera, crieront, crierait, crieraient, croit, croient, croyait, croyaient, crut, crurent, croira, croiront
  croirait, croiraient, demande, demandent, demandait, demandaient, demanda, demandèrent, demandera, demanderont, demanderait, demanderaient, dit, disent, disait, disaient
  dirent, dira, diront, dirait, diraient, déclare, déclarent, déclarait, déclaraient, déclara, déclarèrent, déclarera, déclareront, déclarerait, déclareraient, décrit
  décrivent, décrivait, décrivaient, décrivit, décrivirent, décrira, décriront, décrirait, décriraient, dément, démentent, démentait, démentaient, démentit, démentirent, démentira
  démentiront, démentirait, démentiraient, démontre, démontrent, démontrait, démontraient, démontra, démontrèrent, démontrera, démontreront, démontrerait, démontreraient, dénonce, dénoncent, dénonçait
  dénonçaient, dénonça, dénoncèrent, dénoncera, dénonceront, dénoncerait, dénonceraient, déplore, déplorent, déplorait, déploraient, déplora, déplorèrent, déplorera, déploreront, déplorerait
  déploreraient, enchaîne, enchaînent, enchaînait, enchaînaient, enchaîna, enchaînèrent, enchaînera, enchaîneront, enchaînerait, enchaîneraient, estime, estiment, estimait, estimaient, estima
  estimèrent, estimera, estimeront, estimerait, estimeraient, exige, exigent, exigeait, exigeaient, exigea, exigèrent, exigera, exigeront, exigerait, exigeraient, explique
  expliquent, expliquait, expliquaient, expliqua, expliquèrent, expliquera, expliqueront, expliquerait, expliqueraient, exprime, expriment, exprimait, exprimaient, exprima, exprimèrent, exprimera
  exprimeront, exprimerait, exprimeraient, indique, indiquent, indiquait, indiquaient, indiqua, indiquèrent, indiquera, indiqueront, indiquerait, indiqueraient, informe, informent, informait
  informaient, informa, informèrent, informera, informeront, informerait, informeraient, insiste, insistent, insistait, insistaient, insista, insistèrent, insistera, insisteront, insisterait
  insisteraient, ironise, ironisent, ironisait, ironisaient, ironisa, ironisèrent, ironisera, ironiseront, ironiserait, ironiseraient, juge, jugent, jugeait, jugeaient, jugea
  jugèrent, jugera, jugeront, jugerait, jugeraient, jure, jurent, jurait, juraient, jura, jurèrent, jurera, jureront, jurerait, jureraient, justifie
  justifient, justifiait, justifiaient, justifia, justifièrent, justifiera, justifieront, justifierait, justifieraient, lance, lancent, lançait, lançaient, lança, lancèrent, lancera
  lanceront, lancerait, lanceraient, maintient, maintiennent, maintenait, maintenaient, maintinrent, maintiendra, maintiendront, maintiendrait, maintiendraient, martelle, martellent, martelait, martelaient
  martela, martelèrent, martellera, martelleront, martellerait, martelleraient, menace, menacent, menaçait, menaçaient, menaça, menacèrent, menacera, menaceront, menacerait, menaceraient
  mentionne, mentionnent, mentionnait, mentionnaient, mentionna, mentionnèrent, mentionnera, mentionneront, mentionnerait, mentionneraient, nie, nient, niait, niaient, nia, nièrent
  niera, nieront, nierait, nieraient, notent, notait, notaient, nota, notèrent, notera, noteront, noterait, noteraient, nuance, nuancent, nuançait
  nuançaient, nuança, nuancèrent, nuancera, nuanceront, nuancerait, nuanceraient, observe, observent, observait, observaient, observa, observèrent, observera, observeront, observerait
  observeraient, pense, pensent, pensait, pensaient, pensa, pensèrent, pensera, penseront, penserait, penseraient, plaide, plaident, plaidait, plaidaient, plaida
  plaidèrent, plaidera, plaideront, plaiderait, plaideraient, poursuit, poursuivent, poursuivait, poursuivaient, poursuivit, poursuivirent, poursuivra, poursuivront, poursuivrait, poursuivraient, proclame
  proclament, proclamait, proclamaient, proclama, proclamèrent, proclamera, proclameront, proclamerait, proclameraient, promet, promettent, promettait, promettaient, promit, promirent, promettra
  promettront, promettrait, promettraient, pronostique, pronostiquent, pronostiquait, pronostiquaient, pronostiqua, pronostiquèrent, pronostiquera, pronostiqueront, pronostiquerait, pronostiqueraient, propose, proposent, proposait
  proposaient, proposa, proposèrent, proposera, proposeront, proposerait, proposeraient, proteste, protestent, protestait, protestaient, protesta, protestèrent, protestera, protesteront, protesterait
  protesteraient, précise, précisent, précisait, précisaient, précisa, précisèrent, précisera, préciseront, préciserait, préciseraient, prédit, prédisent, prédisait, prédisaient, prédirent
  prédira, prédiront, prédirait, prédiraient, prétend, prétendent, prétendait, prétendaient, prétendit, prétendirent, prétendra, prétendront, prétendrait, prétendraient, prévient, préviennent
  prévenait, prévenaient, prévint, prévinrent, préviendra, préviendront, préviendrait, préviendraient, prévoit, prévoient, prévoyait, prévoyaient, prévit, prévirent, prévoira, prévoiront
  prévoirait, prévoiraient, raconte, racontent, racontait, racontaient, raconta, racontèrent, racontera, raconteront, raconterait, raconteraient, rappelle, rappellent, rappelait, rappelaient
  rappela, rappelèrent, rappellera, rappelleront, rappellerait, rappelleraient, rapporte, rapportent, rapportait, rapportaient, rapporta, rapportèrent, rapportera, rapporteront, rapporterait, rapporteraient
  reconnaît, reconnaissent, reconnaissait, reconnaissaient, reconnut, reconnurent, reconnaîtra, reconnaîtront, reconnaîtrait, reconnaîtraient, redit, redisent, redisait, redisaient, redirent, redira
  rediront, redirait, rediraient, redoute, redoutent, redoutait, redoutaient, redouta, redoutèrent, redoutera, redouteront, redouterait, redouteraient, regrette, regrettent, regrettait
  regrettaient, regretta, regrettèrent, regrettera, regretteront, regretterait, regretteraient, relate, relatent, relatait, relataient, relata, relatèrent, relatera, relateront, relaterait
  relateraient, relève, relèvent, relevait, relevaient, releva, relevèrent, relèvera, relèveront, relèverait, relèveraient, remarque, remarquent, remarquait, remarquaient, remarqua
  remarquèrent, remarquera, remarqueront, remarquerait, remarqueraient, réaffirme, réaffirment, réaffirmait, réaffirmaient, réaffirma, réaffirmèrent, réaffirmera, réaffirmeront, réaffirmerait, réaffirmeraient, réclame
  réclament, réclamait, réclamaient, réclama, réclamèrent, réclamera, réclameront, réclamerait, réclameraient, réfute, réfutent, réfutait, réfutaient, réfuta, réfutèrent, réfutera
  réfuteront, réfuterait, réfuteraient, réitère, réitèrent, réitérait, réitéraient, réitéra, réitérèrent, réitérera, réitéreront, réitérerait, réitéreraient, réplique, répliquent, répliquait
  répliquaient, répliqua, répliquèrent, répliquera, répliqueront, répliquerait, répliqueraient, répond, répondent, répondait, répondaient, répondit, répondirent, répondra, répondront, répondrait
  répondraient, répète, répètent, répétait, répétaient, répéta, répétèrent, répétera, répéteront, répéterait, répéteraient, résume, résument, résumait, résumaient, résuma
  résumèrent, résumera, résumeront, résumerait, résumeraient, rétorque, rétorquent, rétorquait, rétorquaient, rétorqua, rétorquèrent, rétorquera, rétorqueront, rétorquerait, rétorqueraient, révèle
  révèlent, révélait, révélaient, révéla, révélèrent, révélera, révéleront, révélerait, révéleraient, salue, saluent, saluait, saluaient, salua, saluèrent, saluera
  salueront, saluerait, salueraient, signale, signalent, signalait, signalaient, signala, signalèrent, signalera, signaleront, signalerait, signaleraient, souhaite, souhaitent, souhaitait
  souhaitaient, souhaita, souhaitèrent, souhaitera, souhaiteront, souhaiterait, souhaiteraient, souligne, soulignent, soulignait, soulignaient, souligna, soulignèrent, soulignera, souligneront, soulignerait
  souligneraient, soupçonne, soupçonnent, soupçonnait, soupçonnaient, soupçonna, soupçonnèrent, soupçonnera, soupçonneront, soupçonnerait, soupçonneraient, soutient, soutiennent, soutenait, soutenaient, soutint
  soutinrent, soutiendra, soutiendront, soutiendrait, soutiendraient, suggère, suggèrent, suggérait, suggéraient, suggéra, suggérèrent, suggérera, suggéreront, suggérerait, suggéreraient, tonne
  tonnent, tonnait, tonnaient, tonna, tonnèrent, tonnera, tonneront, tonnerait, tonneraient, tweete, tweetent, tweetait, tweetaient, tweeta, tweetèrent, tweetera
  tweeteront, tweeterait, tweeteraient, twitte, twittent, twittait, twittaient, twitta, twittèrent, twittera, twitteront, twitterait, twitteraient, témoigne, témoignent, témoignait
  témoignaient, témoigna, témoignèrent, témoignera, témoigneront, témoignerait, témoigneraient, écrit, écrivent, écrivait, écrivaient, écrivit, écrivirent, écrira, écriront, écrirait
  écriraient, évalue, évaluent, évaluait, évaluaient, évalua, évaluèrent, évaluera, évalueront, évaluerait, évalueraient, évoque, évoquent, évoquait, évoquaient, évoqua
  évoquèrent, évoquera, évoqueront, évoquerait, évoqueraient, admettant, affirmant, ajoutant, alléguant, annonçant, apprenant, arguant, assurant, attestant, avertissant
  avouant, clamant, commentant, communiquant, concluant, concédant, confiant, confirmant, constatant, contestant, corroborant, craignant, criant, croyant, demandant, disant
  déclarant, décrivant, démentant, démontrant, dénonçant, déplorant, enchaînant, estimant, exigeant, expliquant, exprimant, indiquant, informant, insistant, ironisant, jugeant
  jurant, justifiant, lançant, martelant, menaçant, mentionnant, niant, notant, nuançant, observant, pensant, plaidant, poursuivant, proclamant, promettant, pronostiquant
  proposant, protestant, précisant, prédisant, prétendant, prévenant, prévoyant, racontant, rappelant, rapportant, reconnaissant, redisant, redoutant, regrettant, relatant, relevant
  remarquant, réaffirmant, réclamant, réfutant, réitérant, répliquant, répondant, répétant, résumant, rétorquant, révélant, saluant, signalant, souhaitant, soulignant, soupçonnant
  soutenant, suggérant, tonnant, tweetant, twittant, témoignant, écrivant, évaluant, évoquant, revendique, revendiquent, revendiquait, revendiquaient, revendiqua, revendiquèrent, revendiquera
  revendiqueront, revendiquerait, revendiqueraient, revendiquant, accuse, accusent, accusait, accusaient, accusa, accusèrent, accusera, accuseront, accuserait, accuseraient, accusant

class  says_self
says   Verbs of speech that turn upon the speaker: "se souvient un habitant".
  souvenaient, souvenait, souviendra, souviendraient, souviendrait, souviendront, souvienne, souviennent, souvient, souvinrent, souvinsse, souvinssent, souvint, souvînt = states
  rappelle, rappellent, rappelait, rappelaient, rappela, rappelèrent, rappellera, rappelleront, rappellerait, rappelleraient = states
  lamente, lamentent, lamentait, lamentaient, lamenta, lamentèrent, lamentera, lamenteront, lamenterait, lamenteraient = states
  plaignaient, plaignait, plaigne, plaignent, plaignirent, plaignissent, plaignit, plaindra, plaindraient, plaindrait, plaindront = states
  désole, désolent, désolait, désolaient, désola, désolèrent, désolera, désoleront, désolerait, désoleraient = states
  indigne, indignent, indignait, indignaient, indigna, indignèrent, indignera, indigneront, indignerait, indigneraient = states
  insurge, insurgent, insurgeait, insurgeaient, insurgea, insurgèrent, insurgera, insurgeront, insurgerait, insurgeraient = states
  inquiète, inquiètent, inquiétait, inquiétaient, inquiéta, inquiétèrent, inquiétera, inquiéteront, inquiéterait, inquiéteraient = states
  alarme, alarment, alarmait, alarmaient, alarma, alarmèrent, alarmera, alarmeront, alarmerait, alarmeraient = states
  réjouira, réjouiraient, réjouirait, réjouirent, réjouiront, réjouissaient, réjouissait, réjouissent, réjouit = states
  félicite, félicitent, félicitait, félicitaient, félicita, félicitèrent, félicitera, féliciteront, féliciterait, féliciteraient = states
  étonne, étonnent, étonnait, étonnaient, étonna, étonnèrent, étonnera, étonneront, étonnerait, étonneraient = states
  emporte, emportent, emportait, emportaient, emporta, emportèrent, emportera, emporteront, emporterait, emporteraient = states
  exclame, exclament, exclamait, exclamaient, exclama, exclamèrent, exclamera, exclameront, exclamerait, exclameraient = states
  interroge, interrogent, interrogeait, interrogeaient, interrogea, interrogèrent, interrogera, interrogeront, interrogerait, interrogeraient = states
  défend, défendaient, défendait, défende, défendent, défendirent, défendissent, défendit, défendra, défendraient, défendrait, défendront = states
  justifie, justifient, justifiait, justifiaient, justifia, justifièrent, justifiera, justifieront, justifierait, justifieraient = states
  agace, agacent, agaçait, agaçaient, agaça, agacèrent, agacera, agaceront, agacerait, agaceraient = states
  vante, vantent, vantait, vantaient, vanta, vantèrent, vantera, vanteront, vanterait, vanteraient = states
  targue, targuent, targuait, targuaient, targua, targuèrent, targuera, targueront, targuerait, targueraient = states
  enthousiasme, enthousiasment, enthousiasmait, enthousiasmaient, enthousiasma, enthousiasmèrent, enthousiasmera, enthousiasmeront, enthousiasmerait, enthousiasmeraient = states
  excuse, excusent, excusait, excusaient, excusa, excusèrent, excusera, excuseront, excuserait, excuseraient = states
  émeut, émeuve, émeuvent, émouvaient, émouvait, émouvra, émouvraient, émouvrait, émouvront, émurent, émusse, émut = states
  écrie, écrient, écriait, écriaient, écria, écrièrent, écriera, écrieront, écrierait, écrieraient = states
  offusque, offusquent, offusquait, offusquaient, offusqua, offusquèrent, offusquera, offusqueront, offusquerait, offusqueraient = states
  impatiente, impatientent, impatientait, impatientaient, impatienta, impatientèrent, impatientera, impatienteront, impatienterait, impatienteraient = states

class  said_self
says   The same verbs as past participles, behind a form of "être".
  souvenu, souvenue, souvenus, souvenues = states
  rappelé, rappelée, rappelés, rappelées = states
  lamenté, lamentée, lamentés, lamentées = states
  plaint, plainte, plaints, plaintes = states
  désolé, désolée, désolés, désolées = states
  indigné, indignée, indignés, indignées = states
  insurgé, insurgée, insurgés, insurgées = states
  inquiété, inquiétée, inquiétés, inquiétées = states
  alarmé, alarmée, alarmés, alarmées = states
  réjoui, réjouie, réjouis, réjouies = states
  félicité, félicitée, félicités, félicitées = states
  étonné, étonnée, étonnés, étonnées = states
  emporté, emportée, emportés, emportées = states
  exclamé, exclamée, exclamés, exclamées = states
  interrogé, interrogée, interrogés, interrogées = states
  défendu, défendue, défendus, défendues = states
  justifié, justifiée, justifiés, justifiées = states
  agacé, agacée, agacés, agacées = states
  vanté, vantée, vantés, vantées = states
  targué, targuée, targués, targuées = states
  enthousiasmé, enthousiasmée, enthousiasmés, enthousiasmées = states
  excusé, excusée, excusés, excusées = states
  ému, émue, émus, émues = states
  écrié, écriée, écriés, écriées = states
  offusqué, offusquée, offusqués, offusquées = states
  impatienté, impatientée, impatientés, impatientées = states

class  counts
says   Verbs of counting: who counts tells how many there are.
  recense, recensent, recensait, recensaient, recensa, recensèrent, recensera, recenseront, recenserait, recenseraient = states
  dénombre, dénombrent, dénombrait, dénombraient, dénombra, dénombrèrent, dénombrera, dénombreront, dénombrerait, dénombreraient = states
  documente, documentent, documentait, documentaient, documenta, documentèrent, documentera, documenteront, documenterait, documenteraient = states
  comptabilise, comptabilisent, comptabilisait, comptabilisaient, comptabilisa, comptabilisèrent, comptabilisera, comptabiliseront, comptabiliserait, comptabiliseraient = states
  répertorie, répertorient, répertoriait, répertoriaient, répertoria, répertorièrent, répertoriera, répertorieront, répertorierait, répertorieraient = states

class  tallied
says   The same verbs as past participles.
  recensé, recensée, recensés, recensées = states
  dénombré, dénombrée, dénombrés, dénombrées = states
  documenté, documentée, documentés, documentées = states
  comptabilisé, comptabilisée, comptabilisés, comptabilisées = states
  répertorié, répertoriée, répertoriés, répertoriées = states
