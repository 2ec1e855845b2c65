class  cardinal
says   Number words below a hundred; the value is what they are worth. Belgian and Swiss words stand beside the French.
  zéro = 0
  un, une = 1
  deux = 2
  trois = 3
  quatre = 4
  cinq = 5
  six = 6
  sept = 7
  huit = 8
  neuf = 9
  dix = 10
  onze = 11
  douze = 12
  treize = 13
  quatorze = 14
  quinze = 15
  seize = 16
  dix sept = 17
  dix huit = 18
  dix neuf = 19
  vingt, vingts = 20
  trente = 30
  quarante = 40
  cinquante = 50
  soixante = 60
  septante = 70
  quatre vingt, quatre vingts, huitante, octante = 80
  nonante = 90

class  scale
says   Number words that multiply what stands before them.
  cent, cents = 100
  mille, milles = 1000
  million, millions = 1000000
  milliard, milliards = 1000000000
  billion, billions = 1000000000000

class  number_link
says   Words that may stand inside a number: vingt et un.
  et

class  number_article
says   Number words that are articles when they stand alone.
  un, une = 1
