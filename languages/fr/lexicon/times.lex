class  month
says   Names of months; the value is the month's number.
  janvier, janv. = 1
  février, févr. = 2
  mars = 3
  avril, avr. = 4
  mai = 5
  juin = 6
  juillet, juil. = 7
  août = 8
  septembre, sept. = 9
  octobre, oct. = 10
  novembre, nov. = 11
  décembre, déc. = 12

class  weekday
says   Days of the week, Monday 1 to Sunday 7.
  lundi = 1
  mardi = 2
  mercredi = 3
  jeudi = 4
  vendredi = 5
  samedi = 6
  dimanche = 7

class  weekday_plural
says   Days of the week that mean every such day.
  lundis = 1
  mardis = 2
  mercredis = 3
  jeudis = 4
  vendredis = 5
  samedis = 6
  dimanches = 7

class  time_unit
says   Units of time; the value is the unit's name.
  secondes = second
  minute, minutes, min = minute
  heure, heures = hour
  jour, jours, journée, journées = day
  week-end, week-ends, weekend, weekends, fin de semaine, fins de semaine = weekend
  semaine, semaines = week
  mois = month
  trimestre, trimestres = quarter
  an, ans, année, années = year
  décennie, décennies = decade
  siècle, siècles = century

class  calendar_unit
says   Units that can be named as the last, this or the next one.
  week-end, weekend, fin de semaine = weekend
  semaine = week
  mois = month
  trimestre = quarter
  an, année = year
  décennie = decade
  siècle = century

class  vague_number
says   Words for a count of units that is not told.
  quelques, plusieurs, des, ces, les, de nombreux, de nombreuses, de longs, de longues, différents

class  last_shift
says   Words after a day or month that put it before publication.
  dernier, derniers, dernière, dernières, passé, passés, écoulé, écoulés = last

class  next_shift
says   Words after a day or month that put it after publication.
  prochain, prochains, prochaine, prochaines = next

class  this_shift
says   Words after a day or month that keep it in the year of publication.
  courant, de cette année, de cette même année = this
  de l'année dernière, de l'an dernier, de l'année précédente = last_year
  de l'année prochaine, de l'an prochain = next_year

class  day_part
says   Parts of the day after a day or date; the value is TIMEX3's.
  matin, au matin, dans la matinée, en matinée, de bonne heure, à l'aube, au petit matin, en début de matinée, en fin de matinée = MO
  midi, à midi, à la mi-journée, en milieu de journée = MI
  après-midi, dans l'après-midi, en début d'après-midi, en fin d'après-midi = AF
  soir, au soir, soirée, dans la soirée, en soirée, en début de soirée, en fin de soirée, en fin de journée = EV
  dans la nuit, à l'aube dans la nuit = NI

class  day_moment
says   Parts of the day that stand alone and mean the day told before, or that of publication.
  début de matinée, fin de matinée, milieu de matinée, matinée = MO
  mi-journée, milieu de journée = MI
  début d'après-midi, fin d'après-midi, milieu d'après-midi = AF
  début de soirée, fin de soirée, fin de journée, soirée = EV
  après-midi = AF
  nuit = NI

class  day_word
says   Words for a day counted from publication.
  avant-hier = -2
  hier = -1
  demain = 1
  après-demain = 2

class  now_word
says   Words for the present without a date.
  maintenant, désormais, dorénavant, actuellement, à l'heure actuelle, pour l'heure, pour l'instant, pour le moment, à ce jour, en ce moment, à présent, aujourd'hui encore, de nos jours = PRESENT_REF

class  past_word
says   Words for the past without a date.
  récemment, naguère, jadis, autrefois, dernièrement, il y a peu, il y a longtemps, il y a quelque temps, par le passé, auparavant = PAST_REF

class  future_word
says   Words for the future without a date.
  bientôt, prochainement, sous peu, à l'avenir, dans un avenir proche, ultérieurement = FUTURE_REF

class  season
says   Seasons, as TIMEX3 writes them.
  printemps = SP
  été = SU
  automne = FA
  hiver = WI

class  within
says   Begin, middle, end of a longer time.
  début, au début, le début, début de, au début de, le début de, les premiers jours = start
  mi, milieu, à la mi, la mi, le milieu de, au milieu de = mid
  fin, à la fin, la fin, fin de, à la fin de, la fin de, les derniers jours = end

class  within_month
says   Months with the part that is meant glued on; the value is the month's number.
  mi-janvier = 1
  mi-février = 2
  mi-mars = 3
  mi-avril = 4
  mi-mai = 5
  mi-juin = 6
  mi-juillet = 7
  mi-août = 8
  mi-septembre = 9
  mi-octobre = 10
  mi-novembre = 11
  mi-décembre = 12

class  clock_lead
says   Words before a time of day.
  à, vers, dès, peu après, peu avant, après, avant, jusqu'à, aux environs de, autour de

class  hour_word
says   Times of day with a name of their own; the value is the hour.
  minuit = 0
  midi = 12

class  first_day
says   The first of a month as it is written.
  1er, premier, 1 er = 1

class  roman_ordinal
says   Centuries as they are written; the value is their number.
  Xe = 10
  XIe = 11
  XIIe = 12
  XIIIe = 13
  XIVe = 14
  XVe = 15
  XVIe = 16
  XVIIe = 17
  XVIIIe = 18
  XIXe = 19
  XXe = 20
  XXIe = 21

class  counted
says   Words that are counted: a number before them is no year.
  mort, morts, blessé, blessés, soldat, soldats, civil, civils, combattant, combattants, personne, personnes, homme, hommes, femme, femmes, enfant, enfants, victime, victimes, kilomètre, kilomètres, km, mètre, mètres, familles, habitants, réfugiés, déplacés, prisonniers, otages, véhicules, chars, maisons, obus, roquettes, euros, dollars

class  one_word
says   The article that counts one unit.
  un, une = 1

class  this_part
says   Parts of the day of publication.
  matin, matinée = MO
  midi = MI
  après-midi = AF
  soir, soirée = EV
  nuit = NI

class  daily
says   Parts of every day.
  nuit, nuits, jour, jours, matin, matins, soir, soirs = day

class  age_lead
says   Words before an age.
  âgé de, âgée de, âgés de, âgées de, âgé d', âgée d', âgés d', âgées d', agé de, agée de, agés de, agées de, agé d', agée d', agés d', agées d', à l'âge de, l'âge de, les moins de, les plus de, des moins de, aux moins de

class  aged_noun
says   Nouns whose years, told with "de", are an age.
  enfant, enfants, bébé, bébés, nourrisson, garçon, garçons, garçonnet, fille, filles, fillette, fillettes, adolescent, adolescente, adolescents, homme, hommes, femme, femmes, jeune, jeunes, jeune homme, jeune femme, fils, frère, sœur, mère, père, veuve, retraité, retraitée, octogénaire, étudiant, étudiante, lycéen, lycéenne, conducteur, conductrice, automobiliste, habitant, habitante, ressortissant, ressortissante

class  time_lead
says   Words that lead to a time and are no part of its mention: en 2014.
  à, au, aux, en, en l', de, d', du, des, dès, depuis, vers, avant, après, jusqu'à, jusqu'au, jusqu'en, pendant, durant, dans, sur, pour, entre, par, peu après, peu avant, aux environs de, autour de, au cours de, au cours des, au cours du, au mois de, mois de, le mois de, courant, d'ici, et

class  dated_noun
says   Nouns that a year or month after them dates.
  recensement, accord, accords, guerre, guerres, guerre civile, constitution, élection, élections, présidentielle, législatives, municipales, offensive, référendum, loi, traité, conférence, coup d'état, putsch, révolution, insurrection, campagne, rentrée, saison, budget, bilan, crise, conflit, rébellion, soulèvement, intervention, invasion, attentats, massacre, génocide, trêve, cessez-le-feu, sommet, période, années, mi-temps, édition, exercice, rapport

class  half_unit
says   Halves of units, in one word.
  demi-heure = hour
  demi-journée = day
  demi-siècle = century

class  daily_span
says   Words for a whole day.
  journée = day

class  holiday
says   Feasts with the same day every year: month and day.
  jour de l'an, nouvel an = 01-01
  épiphanie = 01-06
  saint-valentin = 02-14
  fête du travail = 05-01
  assomption = 08-15
  toussaint = 11-01
  armistice = 11-11
  noël, noel = 12-25
  réveillon de noël = 12-24
  saint-sylvestre = 12-31
