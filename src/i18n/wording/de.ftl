# Words that the rules of `check` know in German. Spellings are separated by " | "; "# Wort" is a comment.
# Upper and lower case count only where a line says so.

# Words of a link that do not say where it leads.
wording-empty-links = hier | hier klicken | klicken Sie hier | mehr | mehr dazu | mehr erfahren | mehr Informationen | weiter | weiterlesen | weitere Informationen | Link | dieser Link | zum Link | Seite | Webseite | Website | Download

# Wörter für Zahlen, mit der Zahl dahinter. „Ein“ fehlt: es zählt nicht, es steht vor allem.
wording-number-words = zwei 2 | zweier 2 | beide 2 | beiden 2 | beider 2 | drei 3 | dreier 3 | vier 4 | fünf 5 | sechs 6 | sieben 7 | acht 8 | neun 9 | zehn 10 | elf 11 | zwölf 12 | dreizehn 13 | vierzehn 14 | fünfzehn 15 | sechzehn 16 | siebzehn 17 | achtzehn 18 | neunzehn 19 | zwanzig 20
# Wie mehrere heißen, wenn eines ONE und mehrere OTHER heißen.
wording-plurals = OTHER | OTHERn | ONE:innen | ONE*innen | ONE_innen | ONEinnen | ONE/innen | ONE/-innen | ONE(innen) | ONE·innen | ONEinnen und OTHER | ONEinnen und OTHERn | OTHER und ONEinnen | OTHERn und ONEinnen
# Vor einer Zahl: Das sind nicht alle, so viele gehören zu jedem, oder es ist die zweite von zwei Zahlen.
wording-count-partial = je | jeweils | pro | bis | oder | – | - | weitere | weiteren | weiterer | weiterhin | andere | anderen | anderer | übrige | übrigen | übriger | neue | neuen | neuer | erste | ersten | erster | nächste | nächsten | letzte | letzten | letzter | diese | diesen | dieser | jene | jenen | noch | keine | keinen | hatte | hatten | war | waren
# Vor einer Zahl: Das sind alle.
wording-count-ours = unsere | unserer | unseren | insgesamt
# Vor einer Zahl: Das sind alle, oder die, von denen gerade die Rede war.
wording-count-all = die | der | den | alle | aller | allen | all die | sämtliche | sämtlicher | sämtlichen
# Vor einer Zahl, wenn der Satz vom Konzept handelt: Es hat so viele.
wording-count-has = hat | haben | umfasst | umfassen | enthält | enthalten | zählt | nennt | benennt | beschreibt | setzt sich | gliedert sich in | besteht aus | verfolgt
# Ebenso, aber vielleicht nicht alle.
wording-count-with = mit | mit ihren | mit seinen | mit je
# Wovon der Satz dann handelt; ab fünf Buchstaben auch als Teil eines Wortes.
wording-count-concept = Konzept | Allianz | Bündnis | Netzwerk | Partnerschaft | Strategie | Region | wir
# Hinter dem Gezählten: wessen es ist.
wording-count-belongs = der | des | von | vom | für | dieser | dieses | eines | einer | ihrer | seiner | beim
# Hinter dem Gezählten: welche davon.
wording-count-narrows = aus | im | in | mit | ohne | bei | zu | zum | zur | zwischen | unter | auf | an | am | über | die | welche | je
