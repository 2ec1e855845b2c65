# Where noun phrases and names begin and end (docs/formats/rules.md: NP, NAME).

class  determiner
says   Words that begin a noun phrase.
  le, la, les, l', un, une, des, du, d'autres, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, plusieurs, quelques, certains, certaines, divers, diverses, différents, différentes
  chaque, tout, toute, tous, toutes, aucun, aucune, deux, trois, quatre, de nombreux, de nombreuses, la plupart des, l'un des, l'une des, un des, une des, tous les, toutes les, M., Mme, Mgr, Dr, MM.

class  np_link
says   Words that join a second noun phrase to a first.
  de, d', du, des, de la, de l', à, au, aux, en, pour, et, sur, contre, chez, auprès de, auprès du, d'entre

class  np_border
says   Words at which a noun phrase is over; the finite verbs of speech stand in voices.lex.
  que, qu', qui, dont, où, est, sont, était, étaient, a, ont, avait, avaient, aurait, auraient, serait, seraient, sera, seront, fut, furent, soit, fait, font, va, vont, n', ne, se, s', y, pas, plus
  il, elle, ils, elles, on, ce que, ce qui, mais, ou, or, donc, car, ni, puis, selon, d'après, par, avec, sans, sous, dans, depuis, pendant, durant, après, avant, vers, comme, si, quand, lorsque, lorsqu', alors, tandis, parce, puisque, ainsi, également, aussi, notamment, ayant, étant, peut, peuvent, doit, doivent, pourrait, pourraient
  -t-il, -t-elle, -t-on, -il, -elle, -on, -ils, -elles, hier, aujourd'hui, toutefois, cependant, pourtant, déjà, encore, malgré, lors
  sur le réseau social, sur les réseaux sociaux, sur Twitter, sur Facebook, sur Telegram, sur son compte, sur sa page, sur sa chaîne, sur son site, sur les ondes, sur l'antenne, à l'antenne, au micro, à la télévision, à la radio, à la presse, à l'AFP, à Reuters, dans un communiqué

class  name_link
says   Small words inside names.
  al, el, ben, bin, ibn, abd, abou, von, van, ould, ag
