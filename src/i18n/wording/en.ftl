# Words that the rules of `check` know in English. The items of a list are separated by "|" and may go over several
# lines. Upper and lower case count only where a line says so.

# Words of a link that do not say where it leads.
wording-empty-links =
    here | there | click | click here | please click here | see here | read here | download here |
    more | more here | read more | read on | see more | learn more | find out more | more info | more information |
    more details | further information | information | info | details | continue | continue reading |
    link | this link | the link | page | this page | the page | site | this site | website | this website | web site |
    web page | webpage | homepage | home page | download | download PDF | PDF download | PDF | PDF file | file |
    document | view | open

# Words for numbers, with the number behind them.
wording-number-words = two 2 | both 2 | three 3 | four 4 | five 5 | six 6 | seven 7 | eight 8 | nine 9 | ten 10 | eleven 11 | twelve 12 | thirteen 13 | fourteen 14 | fifteen 15 | sixteen 16 | seventeen 17 | eighteen 18 | nineteen 19 | twenty 20
# How several are called, when one is called ONE and several OTHER.
wording-plurals = OTHER
# Before a number: these are not all, so many belong to each, or it is the second of two numbers.
wording-count-partial = each | per | to | or | – | - | other | another | further | additional | more | remaining | new | first | next | last | latest | these | those | such | no | some | of | had | was | were
# Before a number: these are all.
wording-count-ours = our | a total of | in total | altogether
# Before a number: these are all, or those that were just spoken of.
wording-count-all = the | all | all the | all of the
# Before a number, when the sentence is about the concept: it has so many.
wording-count-has = has | have | includes | comprises | contains | consists of | is divided into | names | sets out | sets | describes | pursues
# Likewise, but perhaps not all.
wording-count-with = with | with its | with their
# What the sentence is then about; from five letters on also as a part of a word.
wording-count-concept = concept | plan | strategy | alliance | partnership | network | region | we
# Behind what is counted: whose it is.
wording-count-belongs = of | for | by
# Behind what is counted: which of them.
wording-count-narrows = in | on | at | with | within | without | that | which | who | about | from | under | between | to | per | each
# Words after which a number of four digits is a year, if it is not long ago: "by 2024", "early 2024".
wording-before-years = in | by | from | for | until | till | since | during | year | early | mid | late

# Spellings that are wrong in every sentence and in every region: wrong > right. Cases count; a small first letter may
# be a capital at the beginning of a sentence.
wording-slips =
    acheive > achieve | acheived > achieved | acheivement > achievement | accomodate > accommodate |
    accomodation > accommodation | adress > address | adresses > addresses | agressive > aggressive | alot > a lot |
    apprentiship > apprenticeship | apprentiships > apprenticeships | apprenticship > apprenticeship |
    apprenticships > apprenticeships | aswell > as well | begining > beginning |
    beleive > believe | buisness > business | bussiness > business | collegue > colleague | collegues > colleagues |
    comittee > committee | commitee > committee | committe > committee | commited > committed |
    comparision > comparison | concensus > consensus | definately > definitely | developement > development |
    developements > developments | employement > employment | enviroment > environment |
    enviromental > environmental | existance > existence | goverment > government | goverments > governments |
    immediatly > immediately | independant > independent | infact > in fact | infrastucture > infrastructure |
    knowlege > knowledge | maintainance > maintenance | managment > management | neccessary > necessary |
    necessery > necessary | noticable > noticeable | occassion > occasion | occured > occurred |
    occuring > occurring | oportunity > opportunity | oportunities > opportunities | oppurtunity > opportunity |
    priviledge > privilege | recieve > receive | recieved > received | recomend > recommend |
    recomendation > recommendation | recruitement > recruitment | refered > referred | relevent > relevant |
    responsability > responsibility | responsabilities > responsibilities | seperate > separate |
    seperately > separately | stakholder > stakeholder | stakholders > stakeholders | succesful > successful |
    successfull > successful | sucessful > successful | sustainabilty > sustainability |
    thier > their | tommorow > tomorrow | transfered > transferred | unemployement > unemployment |
    untill > until | usefull > useful | the the > the | an an > an | and and > and | or or > or

# How a section of a law is cited: section 5(1) of the Act.
wording-citation-signs = § | §§ | section | sections | sec. | s. | article | articles | art.
wording-citation-paragraphs = paragraph | para. | subsection | subs.
wording-citation-parts = sentence | number | no. | nr. | point | letter | lit.
wording-citation-fillers = of | the | German
wording-citation-joins = and | or | to | et seq. | ff. | in conjunction with

# A text with one of these speaks of former law.
wording-law-history =
    former | formerly | previously | at the time | old version | replaced | superseded | repealed | repealing | revoked | renamed |
    no longer in force

# Laws that are no longer in force; the German file says what the keys mean. German laws are cited in English texts,
# too.
wording-laws = tmg | ttdsg | rstv | bdsg | dpa | dpd | odr

wording-law-tmg = TMG > DDG | Telemedia Act | Telemedia Act (TMG) | Tele Media Act
wording-law-tmg-since = 2024-05-14
wording-law-tmg-now = DDG, (EU) 2022/2065, TDDDG
wording-law-tmg-sections = 5/* > 5/* | 6/* > 6/*

wording-law-ttdsg = TTDSG > TDDDG
wording-law-ttdsg-since = 2024-05-14
wording-law-ttdsg-now = TDDDG
wording-law-ttdsg-sections = * > *

wording-law-rstv = RStV > MStV | Interstate Broadcasting Treaty | Interstate Broadcasting Treaty (RStV)
wording-law-rstv-since = 2020-11-07
wording-law-rstv-now = MStV
wording-law-rstv-sections = 55 > 18 | 55/1 > 18/1 | 55/2 > 18/2

wording-law-bdsg = BDSG | Federal Data Protection Act
wording-law-bdsg-since = 2018-05-25
wording-law-bdsg-now = GDPR
wording-law-bdsg-is = in-force
wording-law-bdsg-sections = 4a/* | 4b/* | 4c/* | 4d/* | 4e/* | 4f/* | 4g/* | 28a/* | 28b/* | 42a/*

wording-law-dpa = Data Protection Act 1998
wording-law-dpa-since = 2018-05-25
wording-law-dpa-now = Data Protection Act 2018
wording-law-dpa-is = anywhere

wording-law-dpd = 95/46/EC
wording-law-dpd-since = 2018-05-25
wording-law-dpd-now = GDPR
wording-law-dpd-is = anywhere

wording-law-odr = ec.europa.eu/consumers/odr | ODR Regulation | 524/2013
wording-law-odr-since = 2025-07-20
wording-law-odr-is = anywhere

# Short ways to write of people of all genders, each with its words.
wording-inclusive-styles = both | stroke | brackets
wording-inclusive-both =
    he/she | she/he | him/her | her/him | his/her | her/his | his/hers | himself/herself | herself/himself
wording-inclusive-stroke = s/he
wording-inclusive-brackets = (s)he

# Abbreviations that need no explanation, in capitals.
wording-abbreviations =
    EU | EC | EEA | UK | GB | USA | US | UN | NATO | BBC | UNESCO | UNICEF | NASA |
    PDF | CSV | HTML | XML | JSON | URL | IP | IT | ID | PIN | PC | TV | CD | DVD | USB | GPS | LED | SMS | QR | FAQ | OK |
    VIP | DJ | SOS | SUV | DIY | CEO | CV | HR | PR | PA | AM | PM | AD | BC | DNA | HIV | AIDS | COVID | UV | WC | FC |
    MP | NHS | VAT | GDPR | ISBN | ISSN | IBAN | BIC | ISO | EN | EUR | USD | GBP | CHF | UTC | GMT | BA | MA | MBA | BSC | MSC |
    BMW | VW | SAP | IBM | DHL | MW | GW | TW | KW | MB | TB | HP | AG | SE | PLC | LTD | LLC | NB | PS | RSVP | TBC

# What stands between a long form and its abbreviation, and the other way round.
wording-abbreviation-follows = in short | short | for short | abbreviated | abbreviated as | hereafter | known as
wording-abbreviation-means = stands for | means | is short for | refers to

# What announces something for a year, "#".
wording-announcements =
    by # will | by # we will | by the end of # will | by the end of # we will | will by # | will by the end of # |
    in # will | in # we will | from # will | until # will | will be ready in # | will be ready by # | will open in # |
    will start in # | will be completed in # | will be completed by # | will be finished in # |
    will be finished by # | is to be completed in # | is to be completed by # | are to be completed by # |
    is to open in # | is planned for # | are planned for # | is scheduled for # | are scheduled for #

# Spaces: marks that follow a word without one, signs that one parts from the number before or behind them, and words
# that one parts from the hyphen before them ("short- and long-term").
wording-spacing-closed = , | . | ; | : | ! | ?
wording-spacing-before-numbers = §
wording-spacing-after-hyphens = and | or
