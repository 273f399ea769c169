# How German writes numbers, units and times. Spellings are separated by " | ".
# "#" stands for a number; in dates DAY, MONTH and YEAR are digits and NAME is the name of a month.
# Signs that all languages share (%, €, m², ≥, ISO dates) are not listed. Upper and lower case do not count.

lexicon-decimal = ,
lexicon-group = .
lexicon-ordinal = .

lexicon-qualifier-over = über | mehr als | größer als | oberhalb von
lexicon-qualifier-just-over = gut | etwas über | etwas mehr als | reichlich | leicht über
lexicon-qualifier-at-least = mindestens | mind. | min. | wenigstens | nicht weniger als | ab | # und mehr | # oder mehr
lexicon-qualifier-under = unter | weniger als | kleiner als | unterhalb von
lexicon-qualifier-at-most = höchstens | max. | maximal | nicht mehr als | # oder weniger | # und weniger
lexicon-qualifier-up-to = bis zu | bis
lexicon-qualifier-about = rund | ca. | ca | circa | zirka | etwa | ungefähr | annähernd | in etwa | rd. | schätzungsweise
lexicon-qualifier-nearly = fast | knapp | nahezu | beinahe
lexicon-qualifier-average = durchschnittlich | im Durchschnitt | im Schnitt | im Mittel | Durchschnitt | Durchschn.
lexicon-qualifier-median = im Median | Median | Median:

lexicon-scale-3 = Tsd. | Tsd | Tausend
lexicon-scale-6 = Mio. | Mio | Million | Millionen | Mill.
lexicon-scale-9 = Mrd. | Mrd | Milliarde | Milliarden | Md.
lexicon-scale-12 = Bio. | Bio | Billion | Billionen

lexicon-per = pro | je | per
lexicon-unit-percent = Prozent | v. H. | v.H. | vom Hundert
lexicon-unit-percent-point = Prozentpunkt | Prozentpunkte | Prozentpunkten | Prozent-Punkte | %-Punkte | Pp. | PP
lexicon-unit-permille = Promille
lexicon-unit-times = -fach | fach | -fache | fache | -mal | mal
lexicon-unit-eur = Euro | Euros
lexicon-unit-usd = US-Dollar | Dollar
lexicon-unit-gbp = Pfund | britische Pfund
lexicon-unit-chf = Schweizer Franken | Franken | Fr. | SFr.
lexicon-unit-czk = tschechische Kronen
lexicon-unit-pln = Zloty | Złoty
lexicon-unit-dem = DM | D-Mark | Deutsche Mark
lexicon-unit-person = Person | Personen | Pers. | Einwohner | Einwohnerin | Einwohnerinnen | Einwohner:innen | Einwohnerinnen und Einwohner | Einw. | EW | Mensch | Menschen | Kopf | Köpfe | Beschäftigte | Beschäftigter | Beschäftigten | sozialversicherungspflichtig Beschäftigte | Studierende | Auszubildende | Schülerinnen und Schüler | Teilnehmende | Teilnehmer | Teilnehmerinnen und Teilnehmer | Arbeitslose | Erwerbstätige | Gäste
lexicon-unit-household = Haushalt | Haushalte
lexicon-unit-company = Unternehmen | Betrieb | Betriebe | Firma | Firmen
lexicon-unit-piece = Stück | Stk. | Exemplar | Exemplare
lexicon-unit-year = Jahr | Jahre | Jahren | a
lexicon-unit-month = Monat | Monate | Monaten
lexicon-unit-week = Woche | Wochen
lexicon-unit-day = Tag | Tage | Tagen
lexicon-unit-hour = Stunde | Stunden | Std. | Std
lexicon-unit-minute = Minute | Minuten | Min.
lexicon-unit-metre = Meter | Metern
lexicon-unit-kilometre = Kilometer | Kilometern
lexicon-unit-square-metre = Quadratmeter | Quadratmetern | qm
lexicon-unit-square-kilometre = Quadratkilometer | Quadratkilometern | qkm
lexicon-unit-hectare = Hektar
lexicon-unit-cubic-metre = Kubikmeter | cbm
lexicon-unit-litre = Liter
lexicon-unit-kilowatt-hour = Kilowattstunde | Kilowattstunden
lexicon-unit-megawatt-hour = Megawattstunde | Megawattstunden
lexicon-unit-gigawatt-hour = Gigawattstunde | Gigawattstunden
lexicon-unit-kilowatt = Kilowatt
lexicon-unit-megawatt = Megawatt
lexicon-unit-kilogram = Kilogramm | Kilo
lexicon-unit-tonne = Tonne | Tonnen
lexicon-unit-celsius = Grad Celsius | Grad

lexicon-range = # bis # | # – # | # - # | # — # | von # bis # | zwischen # und #
lexicon-ratio = # von # | # aus #
lexicon-rank = # Platz | Platz # | # Rang | Rang # | # Stelle | Stelle # | Nr. #

lexicon-date = DAY.MONTH.YEAR | DAY/MONTH/YEAR | MONTH/DAY/YEAR | DAY NAME YEAR | MONTH/YEAR | MONTH.YEAR | NAME YEAR | NAME/YEAR
lexicon-month-1 = Januar | Jänner | Jan. | Jan
lexicon-month-2 = Februar | Feber | Feb. | Feb
lexicon-month-3 = März | Mär. | Mär | Mrz. | Mrz | Maerz
lexicon-month-4 = April | Apr. | Apr
lexicon-month-5 = Mai
lexicon-month-6 = Juni | Jun. | Jun
lexicon-month-7 = Juli | Jul. | Jul
lexicon-month-8 = August | Aug. | Aug
lexicon-month-9 = September | Sept. | Sept | Sep. | Sep
lexicon-month-10 = Oktober | Okt. | Okt
lexicon-month-11 = November | Nov. | Nov
lexicon-month-12 = Dezember | Dez. | Dez
lexicon-quarter = # Quartal | # Vierteljahr | # Quart. | Q #
lexicon-half-year = # Halbjahr | # Hj. | # HJ | HJ #
lexicon-season-spring = Frühling | Frühjahr
lexicon-season-summer = Sommer
lexicon-season-autumn = Herbst
lexicon-season-winter = Winter

# The second spelling of each umlaut is the letter with its dots apart, as macOS writes file names.
lexicon-transliterate = ä ae | ö oe | ü ue | ä ae | ö oe | ü ue | ß ss | & und | + plus | % prozent | € euro
