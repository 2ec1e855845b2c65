class  unit_word
says   Words that GeoNames adds to the names of administrative units; a unit is also known without them.
  governorate, province, state, region, oblast, district, county, department, division, prefecture, municipality
  voivodeship, canton, parish, territory, autonomous region, autonomous republic, republic, wilaya, muhafazah, kraj, krai
  autonomous okrug, autonomous oblast, capital region, emirate, special region
  governorate of, province of, state of, region of, department of, district of, autonomous region of, republic of
  autonomous republic of, county of, canton of, wilaya of
  gouvernorat de, gouvernorat du, gouvernorat d', province de, province du, province d', province des, état de, état du, état d'
  région de, région du, région d', région des, oblast de, oblast d', département de, département du, département d'
  district de, district d', comté de, comté d', wilaya de, wilaya d', république de, république du, canton de, canton du
  préfecture de, préfecture d', raïon de, voïvodie de, kraï de, territoire de, région autonome de, république autonome de
  gobernación de, provincia de, provincia del, departamento de, departamento del, estado de, región de, distrito de
  óblast de, república de
  محافظة, ولاية, منطقة, إقليم, مقاطعة, إمارة
