# Words that the rules of `check` know in German. The items of a list are separated by "|" and may go over several
# lines. Upper and lower case count only where a line says so.

# Words of a link that do not say where it leads.
wording-empty-links =
    hier | dort | hier entlang | klick | hier klicken | klicken Sie hier | bitte hier klicken | siehe hier | siehe dort |
    hier lesen | hier nachlesen | hier weiterlesen | hier herunterladen | hier finden Sie mehr | lesen Sie hier |
    mehr | mehr dazu | mehr hierzu | mehr lesen | lesen Sie mehr | mehr erfahren | erfahren Sie mehr |
    mehr Infos | mehr Informationen | mehr Details | weiter | weiterlesen | weiter lesen |
    weitere Infos | weitere Informationen | nähere Informationen | Informationen | Infos | Info | Details |
    Link | dieser Link | diesem Link | diesen Link | zum Link | Verweis |
    Seite | diese Seite | dieser Seite | zur Seite | Webseite | zur Webseite | Website | zur Website |
    Internetseite | zur Internetseite | Homepage | zur Homepage |
    Download | zum Download | Download PDF | PDF-Download | herunterladen | PDF | als PDF | PDF-Datei |
    Datei | Dokument | ansehen | öffnen

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

# Spellings that are wrong in every sentence: wrong > right. Cases count; a small first letter may be a capital at the
# beginning of a sentence. No two words that may stand side by side in a sound sentence ("dass das Netzwerk Partner
# gewinnt"), and nothing that is a matter of taste.
wording-slips =
    Fachkräftesicherug > Fachkräftesicherung | Fachkräftesichrung > Fachkräftesicherung |
    Fachkräftesicherungsplotse > Fachkräftesicherungslotse | Fachkräftegewinung > Fachkräftegewinnung |
    Fachkräftemagel > Fachkräftemangel | Fachkäfte > Fachkräfte |
    Arbeitkräfte > Arbeitskräfte | Arbeitkräften > Arbeitskräften | Arbeits Kräfte > Arbeitskräfte |
    Arbeitmarkt > Arbeitsmarkt | Arbeitsmakt > Arbeitsmarkt | Arbeits Markt > Arbeitsmarkt |
    Arbeitplatz > Arbeitsplatz | Arbeitplätze > Arbeitsplätze | Arbeits Platz > Arbeitsplatz |
    Arbeits Plätze > Arbeitsplätze | Arbeitstelle > Arbeitsstelle | Arbeitstellen > Arbeitsstellen |
    Arbeitslosikeit > Arbeitslosigkeit |
    Handlungfeld > Handlungsfeld | Handlungfelder > Handlungsfelder | Handlungfeldern > Handlungsfeldern |
    Handlungs Feld > Handlungsfeld | Handlungs Felder > Handlungsfelder |
    Handlungsempfelung > Handlungsempfehlung | Handlungsempfelungen > Handlungsempfehlungen |
    Koordinierungstelle > Koordinierungsstelle | Koordinierungstellen > Koordinierungsstellen |
    Geschäftstelle > Geschäftsstelle | Geschäftstellen > Geschäftsstellen |
    Beratungstelle > Beratungsstelle | Beratungstellen > Beratungsstellen |
    Vermittlungstelle > Vermittlungsstelle | Vermittlungstellen > Vermittlungsstellen |
    Ausbildungstelle > Ausbildungsstelle | Ausbildungstellen > Ausbildungsstellen |
    Ausbildungstätte > Ausbildungsstätte | Ausbildungstätten > Ausbildungsstätten |
    Ausbildungplatz > Ausbildungsplatz | Ausbildungplätze > Ausbildungsplätze |
    Ausbildungberuf > Ausbildungsberuf | Ausbildungberufe > Ausbildungsberufe |
    Ausbildungs Betrieb > Ausbildungsbetrieb | Ausbildungs Betriebe > Ausbildungsbetriebe |
    Ausbildungs Platz > Ausbildungsplatz | Ausbildungs Plätze > Ausbildungsplätze |
    Weiterbildungangebot > Weiterbildungsangebot | Weiterbildungangebote > Weiterbildungsangebote |
    Weiterbildungs Angebot > Weiterbildungsangebot | Weiterbildungs Angebote > Weiterbildungsangebote |
    Beratungangebot > Beratungsangebot | Beratungangebote > Beratungsangebote |
    Beratungs Angebot > Beratungsangebot | Beratungs Angebote > Beratungsangebote |
    Unterstützungangebot > Unterstützungsangebot | Unterstützungangebote > Unterstützungsangebote |
    Unterstützungs Angebot > Unterstützungsangebot | Unterstützungs Angebote > Unterstützungsangebote |
    Qualifizierungmaßnahme > Qualifizierungsmaßnahme | Qualifizierungmaßnahmen > Qualifizierungsmaßnahmen |
    Qualifizierungs Maßnahme > Qualifizierungsmaßnahme | Qualifizierungs Maßnahmen > Qualifizierungsmaßnahmen |
    Integrations Maßnahme > Integrationsmaßnahme | Integrations Maßnahmen > Integrationsmaßnahmen |
    Integrationkurs > Integrationskurs | Integrationkurse > Integrationskurse | Qualifizerung > Qualifizierung |
    Wirtschaftstandort > Wirtschaftsstandort | Wirtschaftstandorte > Wirtschaftsstandorte |
    Wirtschaftstandortes > Wirtschaftsstandortes | Wirtschafts Standort > Wirtschaftsstandort |
    Wirtschaftförderung > Wirtschaftsförderung | Wirtschafts Förderung > Wirtschaftsförderung |
    Bildungträger > Bildungsträger | Bildungs Träger > Bildungsträger | Lebenqualität > Lebensqualität |
    Handwerkkammer > Handwerkskammer | Handwerskammer > Handwerkskammer |
    Industrie und Handelskammer > Industrie- und Handelskammer |
    Industrie und Handelskammern > Industrie- und Handelskammern |
    Fach und Arbeitskräfte > Fach- und Arbeitskräfte | Fach und Arbeitskräften > Fach- und Arbeitskräften |
    Aus und Weiterbildung > Aus- und Weiterbildung | Fort und Weiterbildung > Fort- und Weiterbildung |
    Vor und Nachteile > Vor- und Nachteile |
    Auszubildene > Auszubildende | Auszubildenen > Auszubildenden | Studierene > Studierende |
    Studierenen > Studierenden | Mitarbeterin > Mitarbeiterin | Mitarbeiterinen > Mitarbeiterinnen |
    Schülerinen > Schülerinnen | Bürgerinen > Bürgerinnen | Teilnehmerinen > Teilnehmerinnen |
    Akteurinen > Akteurinnen | Akteuere > Akteure | Kolleginen > Kolleginnen | Vertreterinen > Vertreterinnen |
    Herrausforderung > Herausforderung | Herrausforderungen > Herausforderungen |
    herrausfordernd > herausfordernd | herrausragend > herausragend | herrausragende > herausragende |
    Vorraussetzung > Voraussetzung | Vorraussetzungen > Voraussetzungen | vorraussichtlich > voraussichtlich |
    vorraus > voraus | Attraktvität > Attraktivität | Atraktivität > Attraktivität | atraktiv > attraktiv |
    Digitaliserung > Digitalisierung | Digitalisirung > Digitalisierung | Infrastrucktur > Infrastruktur |
    Strukurwandel > Strukturwandel | Struckturwandel > Strukturwandel | Transfomation > Transformation |
    Inovation > Innovation | Inovationen > Innovationen | inovativ > innovativ | inovative > innovative |
    inovativen > innovativen | Nachhaltikeit > Nachhaltigkeit | Zusamenarbeit > Zusammenarbeit |
    Zusammmenarbeit > Zusammenarbeit | Koperation > Kooperation | Kooperationspatner > Kooperationspartner |
    Unterstüzung > Unterstützung | Unterehmen > Unternehmen | Unternehemen > Unternehmen |
    Enwicklung > Entwicklung | Entwickung > Entwicklung | Umsetztung > Umsetzung | Zielsetztung > Zielsetzung |
    Veranstalltung > Veranstaltung | Veranstalltungen > Veranstaltungen | Verantstaltung > Veranstaltung |
    Verantstaltungen > Veranstaltungen | Kinderbetreung > Kinderbetreuung | Berufsorentierung > Berufsorientierung |
    Managment > Management | Gesundheitsmanagment > Gesundheitsmanagement | Akquiese > Akquise |
    Aquise > Akquise | Aquisition > Akquisition | Maßnahmenpacket > Maßnahmenpaket |
    Standart > Standard | Standarts > Standards | Standartisierung > Standardisierung |
    Komission > Kommission | Kommitee > Komitee | Komittee > Komitee | Resourcen > Ressourcen |
    Addresse > Adresse | Addressen > Adressen | Entgeld > Entgelt | entgültig > endgültig |
    Maschienenbau > Maschinenbau | Rythmus > Rhythmus | Interresse > Interesse |
    interressant > interessant | seperat > separat | seperate > separate | seperaten > separaten |
    agressiv > aggressiv | Jahrzent > Jahrzehnt | Rückrat > Rückgrat | Tolleranz > Toleranz |
    wiederspiegeln > widerspiegeln | wiederspiegelt > widerspiegelt | Wiederspruch > Widerspruch |
    Wiederstand > Widerstand | wiederrum > wiederum | nähmlich > nämlich | zumindestens > zumindest |
    insbesonders > insbesondere | vorallem > vor allem | garnicht > gar nicht | desweiteren > des Weiteren |
    desöfteren > des Öfteren | ersteinmal > erst einmal | nichts desto trotz > nichtsdestotrotz |
    in wie weit > inwieweit | in sofern > insofern | aufgrunddessen > aufgrund dessen |
    Praktikas > Praktika | Internas > Interna | Curriculas > Curricula |
    Best Practice Beispiel > Best-Practice-Beispiel | Best Practice Beispiele > Best-Practice-Beispiele |
    Onboarding Prozess > Onboarding-Prozess | Onboarding Prozesse > Onboarding-Prozesse |
    Start-up Szene > Start-up-Szene | Social Media Kampagne > Social-Media-Kampagne | Know-How > Know-how |
    E-mail > E-Mail | e-Mail > E-Mail | eMail > E-Mail |
    KMU's > KMUs | PC's > PCs | LKW's > LKWs | PKW's > PKWs | FAQ's > FAQs | Info's > Infos | Azubi's > Azubis |
    Workshop's > Workshops | Start-up's > Start-ups |
    daß > dass | muß > muss | müßte > müsste | läßt > lässt | bewußt > bewusst | wußte > wusste | gewiß > gewiss |
    Prozeß > Prozess | Anlaß > Anlass | Beschluß > Beschluss | Abschluß > Abschluss | Zuschuß > Zuschuss |
    Einfluß > Einfluss | Ausschuß > Ausschuss | Kongreß > Kongress | Streß > Stress | Mißbrauch > Missbrauch |
    numerieren > nummerieren | plazieren > platzieren |
    und und > und | oder oder > oder | sowie sowie > sowie

# Where these regions are meant, "ss" is right.
wording-slips-not-in = CH | LI
wording-slips-elsewhere =
    Massnahme > Maßnahme | Massnahmen > Maßnahmen | Massstab > Maßstab | ausserdem > außerdem |
    ausserhalb > außerhalb | äussern > äußern | Äusserung > Äußerung |
    grösser > größer | grössere > größere | grösste > größte | Grösse > Größe |
    gemäss > gemäß | regelmässig > regelmäßig | regelmässige > regelmäßige | schliesslich > schließlich |
    abschliessend > abschließend | heisst > heißt | Fussgänger > Fußgänger

# How a section of a law is cited: § 5 Abs. 1 Satz 2 des …gesetzes.
wording-citation-signs = § | §§ | Art. | Artikel | Paragraf | Paragraph | Paragrafen | Paragraphen
wording-citation-paragraphs = Abs. | Absatz | Absatzes
wording-citation-parts =
    Satz | S. | Halbsatz | Hs. | Nr. | Nummer | Ziff. | Ziffer | Buchst. | Buchstabe | lit. | UAbs. | Alt. | Var.
wording-citation-fillers = des | der | dem | vom | im
wording-citation-joins = und | oder | sowie | bis | f. | f | ff. | ff | i. V. m. | i.V.m.

# A text with one of these speaks of former law.
wording-law-history =
    vormals | ehemals | ehemalig | ehemalige | ehemaligen | ehemaliges | früher | frühere | früheren | früherer | früheres |
    a. F. | a.F. | alte Fassung | alter Fassung | alten Fassung | damals | damalige | damaligen | abgelöst | ersetzt |
    aufgehoben | Aufhebung | außer Kraft | umbenannt | an die Stelle

# Laws that are no longer in force. For each: its names, with the name of what took its place in the same form
# (old > new); since when; what took its place, in names
# that need no language; and sections that became others without any doubt
# (old > new; 55/2 is paragraph 2, /* any paragraph, * any section). "is" may say "anywhere" (out of date wherever it
# is named) and "in-force" (only the sections listed are gone).
wording-laws =
    tmg | ttdsg | rstv | mdstv | tdg | tddsg | asylvfg | beschverfv | auslg | bdsg | dpd | odr | enev | bshg | afg |
    berzgg | schwbg

wording-law-tmg =
    TMG > DDG | Telemediengesetz > Digitale-Dienste-Gesetz | Telemediengesetzes > Digitale-Dienste-Gesetzes |
    Telemediengesetz (TMG) > Digitale-Dienste-Gesetz (DDG) | Telemediengesetzes (TMG) > Digitale-Dienste-Gesetzes (DDG)
wording-law-tmg-since = 2024-05-14
wording-law-tmg-now = DDG, (EU) 2022/2065, TDDDG
wording-law-tmg-sections = 5/* > 5/* | 6/* > 6/*

wording-law-ttdsg =
    TTDSG > TDDDG |
    Telekommunikation-Telemedien-Datenschutz-Gesetz > Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz |
    Telekommunikation-Telemedien-Datenschutz-Gesetzes > Telekommunikation-Digitale-Dienste-Datenschutz-Gesetzes |
    Telekommunikation-Telemedien-Datenschutz-Gesetz (TTDSG) >
        Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz (TDDDG) |
    Telekommunikation-Telemedien-Datenschutz-Gesetzes (TTDSG) >
        Telekommunikation-Digitale-Dienste-Datenschutz-Gesetzes (TDDDG)
wording-law-ttdsg-since = 2024-05-14
wording-law-ttdsg-now = TDDDG
wording-law-ttdsg-sections = * > *

wording-law-rstv =
    RStV > MStV | Rundfunkstaatsvertrag > Medienstaatsvertrag | Rundfunkstaatsvertrages > Medienstaatsvertrages |
    Rundfunkstaatsvertrags > Medienstaatsvertrags | Rundfunkstaatsvertrag (RStV) > Medienstaatsvertrag (MStV) |
    Rundfunkstaatsvertrages (RStV) > Medienstaatsvertrages (MStV) |
    Rundfunkstaatsvertrags (RStV) > Medienstaatsvertrags (MStV)
wording-law-rstv-since = 2020-11-07
wording-law-rstv-now = MStV
wording-law-rstv-sections = 55 > 18 | 55/1 > 18/1 | 55/2 > 18/2

wording-law-mdstv =
    MDStV > MStV | Mediendienste-Staatsvertrag > Medienstaatsvertrag |
    Mediendienste-Staatsvertrages > Medienstaatsvertrages
wording-law-mdstv-since = 2007-03-01
wording-law-mdstv-now = MStV, DDG
wording-law-mdstv-sections = 10/3 > 18/2

wording-law-tdg =
    TDG > DDG | Teledienstegesetz > Digitale-Dienste-Gesetz | Teledienstegesetzes > Digitale-Dienste-Gesetzes
wording-law-tdg-since = 2007-03-01
wording-law-tdg-now = DDG
wording-law-tdg-sections = 6 > 5

wording-law-tddsg = TDDSG | Teledienstedatenschutzgesetz | Teledienstedatenschutzgesetzes
wording-law-tddsg-since = 2007-03-01
wording-law-tddsg-now = DSGVO, TDDDG

wording-law-asylvfg =
    AsylVfG > AsylG | Asylverfahrensgesetz > Asylgesetz | Asylverfahrensgesetzes > Asylgesetzes |
    Asylverfahrensgesetz (AsylVfG) > Asylgesetz (AsylG) | Asylverfahrensgesetzes (AsylVfG) > Asylgesetzes (AsylG)
wording-law-asylvfg-since = 2015-10-24
wording-law-asylvfg-now = AsylG
wording-law-asylvfg-sections = * > *

wording-law-beschverfv = BeschVerfV | Beschäftigungsverfahrensverordnung
wording-law-beschverfv-since = 2013-07-01
wording-law-beschverfv-now = BeschV

wording-law-auslg = AuslG | Ausländergesetz | Ausländergesetzes
wording-law-auslg-since = 2005-01-01
wording-law-auslg-now = AufenthG

wording-law-bdsg = BDSG | Bundesdatenschutzgesetz | Bundesdatenschutzgesetzes
wording-law-bdsg-since = 2018-05-25
wording-law-bdsg-now = DSGVO
wording-law-bdsg-is = in-force
wording-law-bdsg-sections = 4a/* | 4b/* | 4c/* | 4d/* | 4e/* | 4f/* | 4g/* | 28a/* | 28b/* | 42a/*

wording-law-dpd = 95/46/EG
wording-law-dpd-since = 2018-05-25
wording-law-dpd-now = DSGVO
wording-law-dpd-is = anywhere

wording-law-odr = ec.europa.eu/consumers/odr | ODR-VO | ODR-Verordnung | 524/2013
wording-law-odr-since = 2025-07-20
wording-law-odr-is = anywhere

wording-law-enev =
    EnEV | Energieeinsparverordnung | EnEG | Energieeinsparungsgesetz | Energieeinsparungsgesetzes | EEWärmeG |
    Erneuerbare-Energien-Wärmegesetz | Erneuerbare-Energien-Wärmegesetzes
wording-law-enev-since = 2020-11-01
wording-law-enev-now = GEG

wording-law-bshg = BSHG | Bundessozialhilfegesetz | Bundessozialhilfegesetzes
wording-law-bshg-since = 2005-01-01
wording-law-bshg-now = SGB XII

wording-law-afg = AFG | Arbeitsförderungsgesetz | Arbeitsförderungsgesetzes
wording-law-afg-since = 1998-01-01
wording-law-afg-now = SGB III

wording-law-berzgg = BErzGG | Bundeserziehungsgeldgesetz | Bundeserziehungsgeldgesetzes
wording-law-berzgg-since = 2007-01-01
wording-law-berzgg-now = BEEG

wording-law-schwbg = SchwbG | Schwerbehindertengesetz | Schwerbehindertengesetzes
wording-law-schwbg-since = 2001-07-01
wording-law-schwbg-now = SGB IX

# Short ways to write of people of all genders, each with its marks. "~" is the noun before a mark; a "~" behind it says
# that the word may go on.
wording-inclusive-styles = colon | star | underscore | capital | slash | brackets
wording-inclusive-colon = ~:innen~ | ~:in
wording-inclusive-star = ~*innen~ | ~*in
wording-inclusive-underscore = ~_innen~ | ~_in
wording-inclusive-capital = ~Innen~
wording-inclusive-slash = ~/-innen~ | ~/innen~ | ~/-in | ~/in
wording-inclusive-brackets = ~(innen) | ~(in)

# Abbreviations that need no explanation, in capitals.
wording-abbreviations =
    EU | EG | EWG | EWR | USA | US | UN | UNO | NATO | BRD | DDR | NRW |
    PDF | CSV | HTML | XML | JSON | URL | IP | IT | EDV | ID | PIN | PC | TV | CD | DVD | USB | GPS | LED | SMS | WLAN |
    QR | FAQ | OK | KO | VIP | DJ | SOS | SUV | ICE | LKW | PKW | KFZ | TÜV | ADAC | DRK | ARD | ZDF | MDR | NDR | WDR |
    SWR | RBB | HR | BR | DPA | DHL | BMW | VW | SAP | IBM | AEG | BASF | UV | DNA | HIV | AIDS | COVID | WC | FC | EM | WM |
    AG | KG | OHG | UG | SE | GBR | TU | FH | CDU | CSU | SPD | FDP | AFD | BGB | GG | SGB | AGB | DSGVO | PLZ | HRA | HRB | ISBN | ISSN |
    IBAN | BIC | SEPA | DIN | ISO | EUR | USD | CHF | GBP | CZK | PLN | MEZ | UTC |
    MW | GW | TW | KW | MB | GB | TB | PS | MHZ | GHZ | MA | BA

# What stands between a long form and its abbreviation, and the other way round.
wording-abbreviation-follows =
    kurz | kurz: | abgekürzt | abgekürzt: | Abkürzung | Abkürzung: | Abk. | im Folgenden | im Folgenden: | nachfolgend |
    engl. | englisch
wording-abbreviation-means = steht für | bedeutet | ist die Abkürzung für | meint | d. h. | das heißt

# What announces something for a year, "#". No forms that also tell history in the present tense ("im Jahr 2016 wird die
# Allianz gegründet"), look back ("war für 2023 geplant") or may mean a number ("soll 2000 Plätze haben").
wording-announcements =
    bis # soll | soll bis # | bis Ende # soll | soll bis Ende # | bis zum Ende # soll | soll bis zum Ende # |
    bis zum Jahr # soll | soll bis zum Jahr # | bis zum Jahre # soll | soll bis zum Jahre # |
    bis zum Jahresende # soll | soll bis zum Jahresende # | bis # sollen | sollen bis # | bis Ende # sollen |
    sollen bis Ende # | bis zum Ende # sollen | sollen bis zum Ende # | bis zum Jahr # sollen |
    sollen bis zum Jahr # | bis zum Jahre # sollen | sollen bis zum Jahre # | bis zum Jahresende # sollen |
    sollen bis zum Jahresende # | bis # wird | wird bis # | bis Ende # wird | wird bis Ende # | bis zum Ende # wird |
    wird bis zum Ende # | bis zum Jahr # wird | wird bis zum Jahr # | bis zum Jahre # wird | wird bis zum Jahre # |
    bis zum Jahresende # wird | wird bis zum Jahresende # | bis # werden | werden bis # | bis Ende # werden |
    werden bis Ende # | bis zum Ende # werden | werden bis zum Ende # | bis zum Jahr # werden |
    werden bis zum Jahr # | bis zum Jahre # werden | werden bis zum Jahre # | bis zum Jahresende # werden |
    werden bis zum Jahresende # | im Jahr # soll | soll im Jahr # | im Jahre # soll | soll im Jahre # | ab # soll |
    soll ab # | ab dem Jahr # soll | soll ab dem Jahr # | Ende # soll | soll Ende # | Anfang # soll | soll Anfang # |
    Mitte # soll | soll Mitte # | im Jahr # sollen | sollen im Jahr # | im Jahre # sollen | sollen im Jahre # |
    ab # sollen | sollen ab # | ab dem Jahr # sollen | sollen ab dem Jahr # | Ende # sollen | sollen Ende # |
    Anfang # sollen | sollen Anfang # | Mitte # sollen | sollen Mitte # | ist für # geplant | ist für # vorgesehen |
    ist für das Jahr # geplant | ist für das Jahr # vorgesehen | ist für Ende # geplant | ist für Ende # vorgesehen |
    ist für Anfang # geplant | ist für Anfang # vorgesehen | ist bis # geplant | ist bis # vorgesehen |
    ist ab # geplant | ist ab # vorgesehen | sind für # geplant | sind für # vorgesehen |
    sind für das Jahr # geplant | sind für das Jahr # vorgesehen | sind für Ende # geplant |
    sind für Ende # vorgesehen | sind für Anfang # geplant | sind für Anfang # vorgesehen | sind bis # geplant |
    sind bis # vorgesehen | sind ab # geplant | sind ab # vorgesehen

# Spaces: marks that follow a word without one, signs that one parts from the number before or behind them, and words
# that one parts from the hyphen before them ("Fach- und Arbeitskräfte").
wording-spacing-closed = , | . | ; | : | ! | ?
wording-spacing-after-numbers = % | ‰ | €
wording-spacing-before-numbers = §
wording-spacing-after-hyphens = und | oder | bzw. | sowie
