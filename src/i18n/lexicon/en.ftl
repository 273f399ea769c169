# How English writes numbers, units and times. Spellings are separated by " | ".
# "#" stands for a number; in dates DAY, MONTH and YEAR are digits and NAME is the name of a month.
# Signs that all languages share (%, €, m², ≥, ISO dates) are not listed. Upper and lower case do not count.

lexicon-decimal = .
lexicon-group = ,
lexicon-ordinal = st | nd | rd | th

lexicon-qualifier-over = over | more than | above | greater than
lexicon-qualifier-just-over = just over | a little over | slightly over | slightly more than | well over
lexicon-qualifier-at-least = at least | min. | no fewer than | no less than | # or more | # and more | # and over
lexicon-qualifier-under = under | less than | fewer than | below
lexicon-qualifier-at-most = at most | max. | no more than | not more than | # or less | # or fewer
lexicon-qualifier-up-to = up to
lexicon-qualifier-about = about | around | approximately | approx. | approx | roughly | circa | ca. | c. | some | an estimated
lexicon-qualifier-nearly = nearly | almost | just under | close to
lexicon-qualifier-average = average | on average | an average of | avg. | avg | mean
lexicon-qualifier-median = median | a median of

lexicon-scale-3 = thousand | thousands | k
lexicon-scale-6 = million | millions | mn | mio | mio.
lexicon-scale-9 = billion | billions | bn
lexicon-scale-12 = trillion | trillions | tn | trn

lexicon-per = per | a | each | for each
lexicon-unit-percent = percent | per cent | pct | pct.
lexicon-unit-percent-point = percentage point | percentage points | pp | p.p. | %-points
lexicon-unit-permille = per mille | per mil
lexicon-unit-times = -fold | fold | times
lexicon-unit-eur = euro | euros
lexicon-unit-usd = dollar | dollars | US dollars
lexicon-unit-gbp = pound | pounds | pounds sterling
lexicon-unit-chf = Swiss franc | Swiss francs | francs
lexicon-unit-czk = Czech koruna | Czech crowns
lexicon-unit-pln = zloty | złoty
lexicon-unit-dem = Deutsche Mark | Deutschmarks
lexicon-unit-person = person | persons | people | inhabitant | inhabitants | resident | residents | capita | head | employee | employees | student | students | apprentices | trainees | participants | pupils | guests
lexicon-unit-household = household | households
lexicon-unit-company = company | companies | business | businesses | firm | firms | enterprises
lexicon-unit-piece = piece | pieces | pcs | pcs. | copy | copies
lexicon-unit-year = year | years | yr | yrs | annum
lexicon-unit-month = month | months
lexicon-unit-week = week | weeks
lexicon-unit-day = day | days
lexicon-unit-hour = hour | hours | hr | hrs
lexicon-unit-minute = minute | minutes | mins
lexicon-unit-metre = metre | metres | meter | meters
lexicon-unit-kilometre = kilometre | kilometres | kilometer | kilometers
lexicon-unit-square-metre = square metre | square metres | square meter | square meters | sqm | sq m
lexicon-unit-square-kilometre = square kilometre | square kilometres | square kilometer | square kilometers | sq km
lexicon-unit-hectare = hectare | hectares
lexicon-unit-cubic-metre = cubic metre | cubic metres | cubic meter | cubic meters
lexicon-unit-litre = litre | litres | liter | liters
lexicon-unit-kilowatt-hour = kilowatt hour | kilowatt hours | kilowatt-hours
lexicon-unit-megawatt-hour = megawatt hour | megawatt hours | megawatt-hours
lexicon-unit-gigawatt-hour = gigawatt hour | gigawatt hours | gigawatt-hours
lexicon-unit-kilowatt = kilowatt | kilowatts
lexicon-unit-megawatt = megawatt | megawatts
lexicon-unit-kilogram = kilogram | kilograms | kilo | kilos
lexicon-unit-tonne = tonne | tonnes | metric tons
lexicon-unit-celsius = degrees Celsius | degrees C

lexicon-range = # to # | # – # | # - # | # — # | from # to # | between # and # | # through # | # until #
lexicon-ratio = # in # | # of # | # out of #
lexicon-rank = # place | place # | # rank | rank # | ranked # | no. # | number #

lexicon-date = DAY/MONTH/YEAR | MONTH/DAY/YEAR | DAY.MONTH.YEAR | MONTH.DAY.YEAR | DAY NAME YEAR | DAY NAME, YEAR | DAY of NAME YEAR | NAME DAY, YEAR | NAME DAY YEAR | MONTH/YEAR | NAME YEAR | NAME, YEAR
lexicon-month-1 = January | Jan. | Jan
lexicon-month-2 = February | Feb. | Feb
lexicon-month-3 = March | Mar. | Mar
lexicon-month-4 = April | Apr. | Apr
lexicon-month-5 = May
lexicon-month-6 = June | Jun. | Jun
lexicon-month-7 = July | Jul. | Jul
lexicon-month-8 = August | Aug. | Aug
lexicon-month-9 = September | Sept. | Sept | Sep. | Sep
lexicon-month-10 = October | Oct. | Oct
lexicon-month-11 = November | Nov. | Nov
lexicon-month-12 = December | Dec. | Dec
lexicon-quarter = # quarter | quarter # | Q # | #Q
lexicon-half-year = # half | # half of | # half-year | H #
lexicon-season-spring = spring
lexicon-season-summer = summer
lexicon-season-autumn = autumn | fall
lexicon-season-winter = winter

lexicon-transliterate = & and | + plus | % percent | € euro
