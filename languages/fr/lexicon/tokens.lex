# How French cuts its texts. The tokenizer reads these classes (src/syntax/tokenize.h); the kind of apostrophe or hyphen
# does not matter.

class elision
says  Words that lose their vowel before another; the cut comes after the apostrophe.
  l', d', j', m', t', s', n', c', ç', y'
  qu', jusqu', lorsqu', puisqu', quoiqu', quelqu'

class clitic
says  Pronouns and particles hung on a verb or a noun; the cut comes before the hyphen.
  -je, -tu, -il, -elle, -on, -nous, -vous, -ils, -elles, -ce
  -t-il, -t-elle, -t-on, -t-ils, -t-elles
  -moi, -toi, -le, -la, -les, -lui, -leur, -en, -y
  -là, -ci

class keep
says  Words that hold a sign at which other words are cut.
  aujourd'hui, quelqu'un, quelqu'une, l'on, c'est-à-dire, presqu'île, prud'homme, prud'hommes, d'aucuns
  celui-ci, celle-ci, ceux-ci, celles-ci, celui-là, celle-là, ceux-là, celles-là
  jusque-là, au-delà, par-delà, de-ci, de-là, ici-là, par-ci, par-là
  rendez-vous, garde-à-vous, cessez-le-feu, on-dit, m'as-tu-vu, chez-soi, chez-moi
  N'Djamena, N'Guessan, N'Diaye, N'Golo, M'Bala, M'Sila, M'Hamed, N'Zérékoré, L'Oréal
  km/h
  n°, °C, °F

class inflection
says  Endings in brackets that belong to the word before them, as in "blessé(e)s".
  (s), (e), (es), (ne), (nes), (x)

class abbreviation
says  Abbreviations with their full stop. Without a value it never ends a sentence; may-end: it does before a capital; before-number: the word is an abbreviation only before a figure.
  M., MM., Mr., Mme., Mmes., Mlle., Mlles., Mgr., Me., Dr., Drs., Pr., Prof., St., Ste., Sts.
  gén., cdt., lt., sgt., cf., env., av., bd., apr., trad., tél., réf., vs., p.ex., dép., éd., chap., introd., ibid.
  c-à-d.
  etc., ex., al., Cie., Inc., Ltd., Corp., Jr., Sr., Bros. = may-end
  janv., févr., avr., juil., juill., sept., oct., nov., déc. = may-end
  p., pp., art., vol., vols., no., nos., fig., figs., t., l., §., f., ff., n., v., pl., col., ch. = before-number

class starter
says  Words that, written with a capital after an abbreviation, an initial or a semicolon, begin a new sentence; unmarked: even where no sign stands before them.
  un, une, du, au, aux, et, en, par, sur, avec, sans, de, d', tout, toute, tous, toutes, deux, trois
  mais, or, car, donc, ni, pour, sous, quand, comme, que, qui, seul, seule, seuls, seules
  son, sa, ses, leur, leurs, notre, nos, chaque, aucun, aucune, enfin, nous
  le, la, les, l', je, elle, si, après, avant, il, ils, elles, on, ce, cet, cette, ces, c', des, selon, depuis, pendant, à, dans = unmarked
  plusieurs, quelques, ensuite, chez, quel, quelle, quels, quelles, cependant, toutefois, ainsi, alors, puis, qu', s', n', j' = unmarked
