# Words that the rules of `check` know in German. Spellings are separated by " | "; "# Wort" is a comment.
# Upper and lower case count only where a line says so.

# Words of a link that do not say where it leads.
wording-empty-links = hier | hier klicken | klicken Sie hier | mehr | mehr dazu | mehr erfahren | mehr Informationen | weiter | weiterlesen | weitere Informationen | Link | dieser Link | zum Link | Seite | Webseite | Website | Download

# Words for numbers, with the number behind them. "ein" is left out: it counts nothing, it stands before everything.
wording-number-words = zwei 2 | zweier 2 | beide 2 | beiden 2 | beider 2 | drei 3 | dreier 3 | vier 4 | fünf 5 | sechs 6 | sieben 7 | acht 8 | neun 9 | zehn 10 | elf 11 | zwölf 12 | dreizehn 13 | vierzehn 14 | fünfzehn 15 | sechzehn 16 | siebzehn 17 | achtzehn 18 | neunzehn 19 | zwanzig 20
# How several are called, when one is called ONE and several OTHER.
wording-plurals = OTHER | OTHERn | ONE:innen | ONE*innen | ONE_innen | ONEinnen | ONE/innen | ONE/-innen | ONE(innen) | ONE·innen | ONEinnen und OTHER | ONEinnen und OTHERn | OTHER und ONEinnen | OTHERn und ONEinnen
# Before a number: these are not all, so many belong to each, or it is the second of two numbers.
wording-count-partial = je | jeweils | pro | bis | oder | – | - | weitere | weiteren | weiterer | weiterhin | andere | anderen | anderer | übrige | übrigen | übriger | neue | neuen | neuer | erste | ersten | erster | nächste | nächsten | letzte | letzten | letzter | diese | diesen | dieser | jene | jenen | noch | keine | keinen | hatte | hatten | war | waren
# Before a number: these are all.
wording-count-ours = unsere | unserer | unseren | insgesamt
# Before a number: these are all, or those that were just spoken of.
wording-count-all = die | der | den | alle | aller | allen | all die | sämtliche | sämtlicher | sämtlichen
# Before a number, when the sentence is about the concept: it has so many.
wording-count-has = hat | haben | umfasst | umfassen | enthält | enthalten | zählt | nennt | benennt | beschreibt | setzt sich | gliedert sich in | besteht aus | verfolgt
# Likewise, but perhaps not all.
wording-count-with = mit | mit ihren | mit seinen | mit je
# What the sentence is then about; from five letters on also as a part of a word.
wording-count-concept = Konzept | Allianz | Bündnis | Netzwerk | Partnerschaft | Strategie | Region | wir
# Behind what is counted: whose it is.
wording-count-belongs = der | des | von | vom | für | dieser | dieses | eines | einer | ihrer | seiner | beim
# Behind what is counted: which of them.
wording-count-narrows = aus | im | in | mit | ohne | bei | zu | zum | zur | zwischen | unter | auf | an | am | über | die | welche | je
# Words after which a number of four digits is a year, if it is not long ago: "bis 2024", "Ende 2024".
wording-before-years = in | bis | ab | für | seit | Jahr | Jahre | Jahres | Anfang | Mitte | Ende
