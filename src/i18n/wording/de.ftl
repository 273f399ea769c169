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
    numerieren > nummerieren | plazieren > platzieren

# Where these regions are meant, "ss" is right.
wording-slips-not-in = CH | LI
wording-slips-elsewhere =
    Massnahme > Maßnahme | Massnahmen > Maßnahmen | Massstab > Maßstab | ausserdem > außerdem |
    ausserhalb > außerhalb | äussern > äußern | Äusserung > Äußerung |
    grösser > größer | grössere > größere | grösste > größte | Grösse > Größe |
    gemäss > gemäß | regelmässig > regelmäßig | regelmässige > regelmäßige | schliesslich > schließlich |
    abschliessend > abschließend | heisst > heißt | Fussgänger > Fußgänger
