# Small words around a claim: who stands how to it, where its clause ends, how surely it is told.

class  be_form
says   Forms of "être".
  est, sont, était, étaient, fut, furent, sera, seront, serait, seraient, été, être, étant, soit, soient

class  have_form
says   Forms of "avoir".
  a, ont, avait, avaient, eut, eurent, aura, auront, aurait, auraient, avoir, ayant, ait, aient

class  step_over
says   Words between an auxiliary and its participle, or before a noun, that change neither.
  ainsi, également, aussi, déjà, ensuite, finalement, notamment, encore, récemment, violemment, été, même, alors, désormais, immédiatement, largement, totalement, entièrement, complètement, partiellement, plus, tous, toutes, tout, en effet, par ailleurs, de nouveau, à nouveau, enfin, toujours, officiellement

class  determiner_word
says   Words that stand before a noun.
  le, la, les, l', un, une, des, du, tout, toute, toutes, tous, de nombreux, de nombreuses, divers, diverses, au, aux, ce, cet, cette, ces, son, sa, ses, leur, leurs, plusieurs, quelques, chaque, aucun, aucune, notre, nos, d', de, premier, première, nouvelle, nouveau, nouvelles, nouveaux, double, violent, violents, violente, violentes, autre, autres, certains, certaines, grande, grand, jeunes, jeune

class  points_back
says   Determiners that point back to what has been told.
  ce, cet, cette, ces

class  claim_border
says   Words that begin a clause.
  qui, que, qu', dont, où, mais, alors, lorsque, lorsqu', quand, tandis, tandis que, alors que, après, après que, avant, avant que, avant de, pendant que, puisque, car, si, quoique, bien que, malgré, afin, afin de, pour que, tout en, sans, comme, or, donc, puis

class  relative_word
says   Words that stand for the noun before them as the subject of a clause.
  qui, lesquels, lequel, laquelle, lesquelles

class  definite_word
says   Articles of what is known.
  le, la, les, l'

class  purpose_word
says   Words before an infinitive that is aimed at.
  pour, afin de, afin d', en vue de

class  reflexive_word
says   Pronouns that turn a verb upon its subject.
  se, s'

class  light_verb
says   Infinitives of verbs that say little of their own beside a noun of happening: their subject does it, suffers it ("suffers"), or gives it to whom "à" tells ("gives"); or it opposes those who stand as object and behind "à" ("opposes"); or it gathers those who do it ("gathers"); or it is told to be the doing of whom "à" tells ("credits") or "de" ("doing").
  mener, lancer, conduire, effectuer, perpétrer, commettre, poursuivre, reprendre, engager, déclencher, procéder, exécuter, multiplier, intensifier, entamer, commencer, débuter, organiser, opérer, réaliser, accomplir, imposer, maintenir, resserrer, participer, contribuer, donner, porter, apporter, fournir, apprêter, préparer, continuer, terminer, achever, réussir, tenter, revendiquer, ouvrir, faire, mettre, établir, instaurer, accroître, renforcer, stopper, cesser, interrompre, parvenir, conclure, signer, prendre, planter, hisser, riposter, répliquer, répondre, réagir, assurer, diriger, superviser, coordonner, commander, exercer, pratiquer, asséner, déployer, installer, lever, rompre, briser, violer, projeter, planifier, fomenter, ourdir
  subir, tomber, essuyer, recevoir, obtenir, bénéficier, profiter, repousser, échapper, encaisser, déjouer, survivre, réchapper = suffers
  tendre, livrer, infliger = gives
  réunir, rassembler, regrouper = gathers
  attribuer, imputer, prêter, lier = credits
  œuvre, fait, ouvrage = doing
  opposer, impliquer = opposes

class  place_back
says   Nouns that mean the settlement named before where a definite or pointing word stands before them.
  ville, village, localité, bourg, bourgade, cité, bastion, fief, agglomération

class  country_back
says   Words that mean the country named before.
  le pays, du pays, au pays, ce pays

class  weapon_word
says   Weapons and instruments: what an act of violence is done with.
  obus, obus de mortier, roquette, roquettes, missile, missiles, missile balistique, missiles balistiques, missile de croisière, missiles de croisière, mortier, mortiers, artillerie, artillerie lourde, canon, canons, char, chars, lance-roquettes, lance-grenades, rockets
  bombe, bombes, bombe artisanale, bombes artisanales, bombes à sous-munitions, baril d'explosifs, barils d'explosifs, barils explosifs, mine, mines, mine antipersonnel, mines antipersonnel, engin explosif, engins explosifs, engin explosif improvisé, engins explosifs improvisés, voiture piégée, voitures piégées, camion piégé, camions piégés, véhicule piégé, véhicules piégés, moto piégée, grenade, grenades, ceinture explosive, ceintures explosives, ceinture d'explosifs, veste explosive, gilet explosif, charge explosive, colis piégé, explosifs, dynamite, IED
  drone, drones, drone armé, drones armés, drone kamikaze, drones kamikazes, avion, avions, avions de chasse, hélicoptère, hélicoptères, hélicoptères de combat, chasseurs-bombardiers
  arme à feu, armes à feu, arme blanche, armes blanches, arme lourde, armes lourdes, arme automatique, armes automatiques, armes légères, armes chimiques, kalachnikov, kalachnikovs, fusil, fusils, fusil d'assaut, fusils d'assaut, fusils-mitrailleurs, mitrailleuse, mitrailleuses, pistolet, revolver, couteau, couteaux, machette, machettes, hache, haches, bélier, camion-bélier, voiture-bélier
  gaz sarin, sarin, chlore, gaz moutarde, agent neurotoxique, phosphore blanc, cocktail Molotov, cocktails Molotov

class  since_word
says   Words that make a date the beginning of a time that lasts until publication.
  depuis, dès, à partir de, à partir du, à compter de, à compter du

class  joining_word
says   Words that join parts of one series.
  et, ou, ainsi que

class  actor_link
says   How an actor stands to the word that it depends on.
  par, de la part de = by
  contre, sur, visant, envers, à l'encontre de, à l'encontre des, face à, face aux, face au = against
  entre, opposant, oppose, opposent = between
  avec = with
  de, du, des, d' = of
  à, au, aux, des mains de, des mains des, des mains du, parmi, chez = from
  selon, d'après, devant, derrière, durant, pendant, lors de, lors d', lors du, lors des, outre, sauf, via, sans, à bord de, à bord d', à bord du, auprès de, auprès d', auprès des, auprès du, aux côtés de, aux côtés d', aux côtés du, aux côtés des, en présence de, à l'appel de, à la demande de, à cause de, avec l'aide de, au nom de, au nom du, dans, vers, depuis, en, pour, sous, près de, hors de, autour de, suite à, en faveur de, hors, malgré, grâce à = aside

class  negation
says   Words that deny a verb beside them.
  ne, n'

class  negation_end
says   The other half of a denial.
  pas, jamais, point, plus, aucun, aucune, guère, nullement, ni, personne n', personne ne, nul n', nul ne, rien n', rien ne

class  unsure_word
says   Words and auxiliaries that tell something as not sure.
  aurait, auraient, serait, seraient, peut-être, présumé, présumée, présumés, présumées, probable, probables, probablement, apparemment, supposé, supposée, supposés, supposées, éventuel, éventuelle, éventuels, éventuelles, vraisemblablement, sans doute, soupçonné, soupçonnés, pourrait, pourraient, semble, semblent, semblait, semblaient, agirait, semblerait, possible, possibles

class  plan_word
says   Words that tell something as to come or intended; "act" those that do so before a verb alone: "on compte deux blessés".
  va, vont, sera, seront, doit, doivent, devait, devaient, devra, devront, devrait, devraient, veut, veulent, voulait, voulaient, prévoit, prévoient, prévu, prévue, prévus, prévues, prépare, préparent, préparait, envisage, envisagent, projet de, projette de, projettent de, intention de, objectif de, objectif est de, objectif est d', but est de, but est d', objectif étant de, ordre d', en vue de, vise à, visant à, visent à, cherche à, cherchent à, tente de, tentent de, tentait de, tentaient de, tenteront, tentera, tenter de, risque, risquent, risquant, espère, espèrent, promis de, promet de, menace de, menacent de, prochaine, prochain, attendue, attendues, attendus, imminente, imminent, imminents, future, futur, prêt à, prêts à, prête à, afin de, afin d', pour que, appel à, appelle à, appellent à, appelé à, exige, exigent, réclame, réclament, demande, demandent, demandé, ordre de
  compte, comptent, comptait, comptaient = act

class  failing_word
says   Words that deny the infinitive after them.
  failli, échoué à, échoue à, échouent à, incapable de, incapables de, renoncé à, renonce à, renoncent à, empêché de, empêche de, empêcher de, sans parvenir à, sans réussir à, empêchant

class  governing_word
says   Lemmas of verbs and nouns that govern a happening and say how sure it is: the value is "planned", "unsure" or "denied".
  apprêter, vouloir, tenter, chercher, viser, promettre, jurer, préparer, envisager, projeter, prévoir, souhaiter, espérer, menacer, ordonner, exiger, demander, sommer, enjoindre, appeler, inviter, exhorter, presser, engager, ambitionner, planifier, comploter, risquer, proposer, essayer, craindre, redouter, compter, autoriser = planned
  ordre, objectif, but, intention, projet, tentative, promesse, menace, risque, volonté, mission, plan, espoir, consigne, engagement, demande, appel, désir, envie, souhait, velléité, rêve = planned
  sembler, paraître, soupçonner, suspecter = unsure
  confirmer, indiquer, prouver, montrer, établir, savoir, certain, sûr, clair, exclu = unsure_if_denied
  échouer, refuser, renoncer, empêcher, éviter, interdire, omettre, négliger = denied

class  wanted_word
says   Lemmas of verbs and nouns that govern a noun of happening and say how sure it is: "planned" what is wanted, ordered, prepared or feared, "denied" what is ruled out.
  vouloir, souhaiter, espérer, réclamer, exiger, ordonner, décréter, demander, préparer, planifier, projeter, fomenter, comploter, envisager, prévoir, proposer, promettre, craindre, redouter, appréhender, attendre, falloir, préconiser, prôner, programmer, retarder, reporter, accélérer, appeler = planned
  ordre, objectif, projet, promesse, menace, risque, volonté, plan, espoir, appel, crainte, perspective, éventualité, préparation, préparatif, demande, proposition, possibilité, hypothèse, but, priorité = planned
  exclure, refuser, éviter, interdire, annuler, empêcher = denied

class  happening_verb
says   Verbs that say of a happening only that it takes place, or that somebody makes it take place: their tense, mood and negation are its own.
  commencer, débuter, reprendre, démarrer, tenir, dérouler, produire, survenir, intervenir, ouvrir, entrer, conclure, signer, lancer, mener, déclencher, engager, entamer, organiser, effectuer, perpétrer, commettre, conduire, achever, opérer, réaliser, aboutir
  eu lieu, lieu, a lieu, aura lieu, auront lieu, aurait lieu, ont lieu, avoir lieu, ait lieu

class  facing_word
says   Words before whom or what one fights.
  contre, à l'encontre de, face à, face au, face aux

class  birth_word
says   Words before the day of somebody's birth.
  né, née, nés, nées, naissance

class  without_word
says   Words that deny the infinitive behind them.
  sans

class  supposing_word
says   Words that begin what is only supposed or asked; "real" where the same words tell what is so.
  si, s', au cas où, à supposer que, à supposer qu', à moins que, à moins qu', à condition que, à condition qu', pourvu que, pourvu qu', puisse, puissent
  même si, si bien que, si bien qu', comme si, sauf si, si on en croit, si l'on en croit, s'il faut en croire = real

class  among_word
says   Words behind which stand some of those who were counted before: "dix morts, dont deux soldats"; a sign does so where nothing stands between.
  dont, parmi lesquels, parmi lesquelles, incluant, y compris
  parmi, (, [, : = toll

class  act_noun
says   Nouns that mean an act of violence told before: whoever condemns it condemns who did it.
  attaque, attaques, attentat, attentats, massacre, massacres, acte, actes, crime, crimes, exaction, exactions, tuerie, tueries, assassinat, assassinats, meurtre, meurtres, violences, bombardement, bombardements, frappe, frappes, enlèvement, enlèvements, raid, raids, incursion, agression, exécution, exécutions, destruction, destructions, assaut, fusillade, embuscade, tirs

class  answers_word
says   Lemmas of words for him whose doing a happening is: "responsable de l'attaque", "à l'origine de l'attaque".
  responsable, coupable, auteur, autrice, origine, cerveau, commanditaire, instigateur

class  charging_word
says   Lemmas of verbs and nouns that lay a deed at somebody's door: what stands behind "de" the accused is said to have done.
  accuser, inculper, incriminer, suspecter, soupçonner, accusation, soupçon, inculpation

class  hit_word
says   Lemmas of nouns for whom or what an act hits: "la cible de frappes", "victime d'un attentat".
  cible, objet, victime, proie, face

class  carrying_verb
says   Infinitives of verbs for what carries or holds people: "un bus transportant des soldats".
  transporter, ramener, emmener, acheminer, convoyer, conduire, escorter, abriter, héberger, accueillir, loger

class  being_verb
says   Infinitives of verbs whose active has "être", or that have no passive: their subject does what they say, "l'armée est intervenue", "s'est fait exploser".
  exploser, sauter, détoner, intervenir, arriver, partir, repartir, venir, revenir, parvenir, entrer, rentrer, aller, sortir, passer, repasser, rester, retourner, monter, descendre

class  credit_verb
says   Infinitives of verbs of taking credit for an act.
  revendiquer, endosser

class  their_word
says   Possessives of several owners.
  leur, leurs

class  despite_word
says   Prepositions before what stands against the clause: who acts there does not do it.
  malgré, en dépit de, en dépit du, en dépit des, face à, face au, face aux, sous

class  reason_word
says   Prepositions before the reason of an act: what somebody is attacked for is his doing, not the attacker's.
  en raison de, en raison d', en raison des, en raison du, à cause de, à cause d', à cause des, à cause du, du fait de

class  ore_word
says   What is dug: a mine of it is a place of work.
  or, cuivre, charbon, fer, diamant, diamants, uranium, cobalt, coltan, argent, zinc, phosphate, phosphates, sel, lithium, nickel, bauxite, étain

class  seat_word
says   Institutions that are buildings as well: behind "de" they are what an attack hit, not who made it.
  parlement, assemblée nationale, sénat, ambassade, consulat, ministère, présidence, palais présidentiel, préfecture, mairie, état-major, quartier général, QG, commissariat, gendarmerie, caserne, tribunal
