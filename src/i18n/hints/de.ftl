# Was Editoren beim Tippen zeigen: zu jeder Datei, jedem Schlüssel und jedem festen Wort.
#
# Eine Nachricht heißt nach der Art des Eintrags und dem Schlüssel. Ihr Wert ist der Titel, `.text` sagt in höchstens
# zwei kurzen Sätzen, was hineingehört, `.examples` nennt Beispiele, eines je Zeile: keines oder mehrere, denn ein
# einzelnes setzen Editoren ungefragt ein. Bei festen Wörtern ist der Wert ihre Bedeutung. Kein Markdown: Was hier
# steht, erscheint, wie es ist.

## Dateien

hint-file-concept = Angaben zum Konzept
    .text = Titel, Sprachen, Herausgeber und alles, was für die ganze Website gilt.
hint-file-start = Kopf der Startseite
    .text = Alle Angaben dürfen fehlen. Ohne Titel gilt der des Konzepts.
hint-file-page = Kopf einer Seite
    .text = Steht ganz oben in der Datei zwischen zwei Zeilen aus drei Strichen.
hint-file-pillars = Anliegen
    .text = Wofür die Allianz steht. Jeder Eintrag beginnt mit einem Strich.
hint-file-quotes = Stimmen
    .text = Was Menschen sagen, im Wortlaut. Jeder Eintrag beginnt mit einem Strich.
hint-file-facts = Fakten
    .text = Zahlen und Aussagen mit Stand und Quelle. Jeder Eintrag beginnt mit einem Strich.
hint-file-challenges = Herausforderungen
    .text = Was auf die Region zukommt. Jeder Eintrag beginnt mit einem Strich.
hint-file-field = Handlungsfeld
    .text = Ein Handlungsfeld mit Zielen und Ansätzen. Mehrere stehen als Liste in der Datei.
hint-file-results = Projektergebnisse
    .text = Was abgeschlossene Projekte gebracht haben. Jeder Eintrag beginnt mit einem Strich.
hint-file-measures = Maßnahmen
    .text = Was einzelne Akteure tun. Jeder Eintrag beginnt mit einem Strich.
hint-file-milestones = Meilensteine
    .text = Zeitpunkte, zu denen etwas da ist oder da sein soll. Jeder Eintrag beginnt mit einem Strich.
hint-file-contacts = Kontakte
    .text = Wen man fragen kann. Jeder Eintrag beginnt mit einem Strich.
hint-file-actors = Akteure
    .text = Mitglieder und Projektpartner. Andere Dateien nennen sie mit ihrer Kennung.
hint-file-sources = Quellen
    .text = Woher die Zahlen stammen. Fakten nennen eine Quelle mit ihrer Kennung.
hint-file-glossary = Glossar
    .text = Abkürzungen und Begriffe. Jeder Eintrag beginnt mit einem Strich.
hint-file-changes = Änderungen
    .text = Was sich seit der Veröffentlichung geändert hat. Daraus entsteht ein Feed.
hint-file-translation = Übersetzung: { $of }
    .text = Nur Texte, nie noch einmal eine Zahl, eine Zeit oder ein Verweis. Was fehlt, erscheint in der Sprache des Originals.

## Was überall gilt

hint-any-id = Kennung
    .text = Der feste Name des Eintrags, für Verweise und Adressen. Ohne Angabe entsteht er aus Titel oder Name.
    .examples =
        einwohner
        feld-1-ziel-2
hint-any-note = Notiz
    .text = Eine Bemerkung für die Redaktion. Sie wird nie veröffentlicht.
hint-translated-id = Kennung des Originals
    .text = Sagt, welcher Eintrag hier übersetzt wird.
hint-generated = Geschrieben von `konzept schema`. Änderungen gehen beim nächsten Aufruf verloren.
hint-unknown-reference = Einen Eintrag mit dieser Kennung gibt es nicht. Ist er neu, rufen Sie `konzept schema` noch einmal auf.
hint-exactly-one = Nennen Sie genau eines: { $keys }.
hint-at-least-one = Nennen Sie mindestens eines: { $keys }.

## Formen von Texten

hint-form-id = Schreiben Sie kleine Buchstaben von a bis z, Ziffern und einzelne Bindestriche dazwischen.
hint-form-filled = Schreiben Sie etwas hin; leer genügt nicht.
hint-form-address = Schreiben Sie eine Adresse dieser Website, zum Beispiel alt/faktencheck.html.
hint-form-language = Schreiben Sie das Kürzel einer Sprache, zum Beispiel de oder en.
hint-form-colour = Schreiben Sie eine Farbe in Anführungszeichen, zum Beispiel "#0b5c3b".
hint-form-url = Schreiben Sie die ganze Adresse mit https:// am Anfang und ohne Leerzeichen.
hint-form-mail = Schreiben Sie eine E-Mail-Adresse, zum Beispiel name@example.org.
hint-form-phone = Schreiben Sie eine Telefonnummer, zum Beispiel 0371 123456, sonst nichts.
hint-form-truth = Schreiben Sie true für ja oder false für nein.

## Konzept

hint-about-title = Titel
    .text = Der volle Titel des Konzepts.
hint-about-short_title = Kurzer Titel
    .text = Ein Titel, der in den Kopf jeder Seite passt.
hint-about-summary = Zusammenfassung
    .text = Worum es geht, in zwei Sätzen. Steht auf der Startseite.
hint-about-edition = Fassung
    .text = Welche Fassung das ist, wie man sie nennt.
    .examples =
        2. Fassung
        Fortschreibung 2025
hint-about-status = Geltung
    .text = Ob das Konzept Entwurf, beschlossen oder abgelöst ist.
hint-about-as_of = Stand
    .text = Von wann die Inhalte sind: ein Tag, ein Monat oder ein Jahr.
    .examples =
        31.12.2024
        06/2024
hint-about-region = Region
    .text = Wo das Konzept gilt.
hint-about-languages = Sprachen
    .text = Kürzel der Sprachen. Die erste ist die, in der Sie schreiben.
hint-about-base_url = Adresse der Website
    .text = Wo die Website veröffentlicht wird, mit https:// am Anfang.
    .examples =
        https://konzept.example.org
        https://www.example.org/konzept
hint-about-publisher = Herausgeber
    .text = Wer das Konzept veröffentlicht.
hint-about-labels = Bezeichnungen
    .text = Eigene Wörter Ihrer Region. Was fehlt, heißt wie üblich.
hint-about-labels-chapter = Kapitel
    .text = Wie ein Kapitel bei Ihnen heißt.
hint-about-labels-pillar = Anliegen
    .text = Wie ein Anliegen bei Ihnen heißt.
hint-about-labels-quote = Stimme
    .text = Wie eine Stimme bei Ihnen heißt.
hint-about-labels-fact = Fakt
    .text = Wie ein Fakt bei Ihnen heißt.
hint-about-labels-challenge = Herausforderung
    .text = Wie eine Herausforderung bei Ihnen heißt.
hint-about-labels-field = Handlungsfeld
    .text = Wie ein Handlungsfeld bei Ihnen heißt, zum Beispiel „Schwerpunkt“.
hint-about-labels-goal = Ziel
    .text = Wie ein Ziel bei Ihnen heißt.
hint-about-labels-approach = Umsetzungsansatz
    .text = Wie ein Umsetzungsansatz bei Ihnen heißt.
hint-about-labels-result = Projektergebnis
    .text = Wie ein Projektergebnis bei Ihnen heißt.
hint-about-labels-measure = Maßnahme
    .text = Wie eine Maßnahme bei Ihnen heißt.
hint-about-labels-milestone = Meilenstein
    .text = Wie ein Meilenstein bei Ihnen heißt.
hint-about-labels-actor = Akteur
    .text = Wie ein Akteur bei Ihnen heißt.
hint-about-labels-member = Mitglied
    .text = Wie ein Mitglied bei Ihnen heißt.
hint-about-labels-partner = Projektpartner
    .text = Wie ein Projektpartner bei Ihnen heißt.
hint-about-labels-contact = Kontakt
    .text = Wie ein Kontakt bei Ihnen heißt.
hint-about-labels-source = Quelle
    .text = Wie eine Quelle bei Ihnen heißt.
hint-about-labels-target_group = Zielgruppe
    .text = Wie eine Zielgruppe bei Ihnen heißt.
hint-about-key_figures = Schlüsselzahlen
    .text = Kennungen der Fakten, die auf der Startseite stehen.
hint-about-imprint = Impressum
    .text = Was im Impressum außer dem Herausgeber steht. Daraus entsteht das Impressum.
hint-imprint-form = Art der Einrichtung
    .text = Wovon abhängt, welche Angaben verlangt werden.
hint-imprint-jurisdiction = Rechtsraum
    .text = Wessen Recht gilt, nach ISO 3166. Hinterlegt ist das Recht von DE.
hint-imprint-register = Register
    .text = Das Register, in dem die Einrichtung steht, und wer es führt.
hint-imprint-register_number = Registernummer
    .text = Die Nummer der Einrichtung im Register.
hint-imprint-vat_id = Umsatzsteuer-Identifikationsnummer
    .text = Falls die Einrichtung eine hat.
hint-imprint-responsible = Verantwortlich für den Inhalt
    .text = Die Person, die für den Inhalt verantwortlich ist. Ohne Anschrift gilt die des Herausgebers.
hint-legal-form-registered = eingetragen
    .text = Ein Verein, eine Gesellschaft oder Genossenschaft, die in einem Register steht.
hint-legal-form-public = öffentlich
    .text = Eine Einrichtung des öffentlichen Rechts, etwa eine Stadt.
hint-legal-form-person = Person
    .text = Eine Person, oder mehrere ohne eigene Rechtsform.
hint-about-privacy = Datenschutz
    .text = Was der Betreiber des Servers tut und wer hilft. Daraus entsteht die Datenschutzerklärung.
hint-privacy-host = Betreiber des Servers
    .text = Wer den Server betreibt, auf dem die Website liegt.
hint-privacy-logs = Protokolle
    .text = Was der Server aufzeichnet, wozu, auf welcher Rechtsgrundlage und wie lange, in ganzen Sätzen. Fragen Sie den Betreiber.
hint-privacy-officer = Datenschutzbeauftragte
    .text = Wer beim Herausgeber für den Datenschutz zuständig ist.
hint-privacy-authority = Aufsichtsbehörde
    .text = Bei wem man sich beschweren kann.
hint-about-accessibility = Barrierefreiheit
    .text = Wie barrierefrei die Website ist. Daraus entsteht die Erklärung zur Barrierefreiheit.
hint-about-security = Sicherheit
    .text = Wem man eine Schwachstelle der Website meldet. Daraus entsteht security.txt.
hint-about-theme = Aussehen
    .text = Farbe und Vorlagen der Website.
hint-about-checks = Prüfungen
    .text = Wie streng geprüft wird. Ohne Angabe warnt jede Prüfung.
hint-about-exceptions = Ausnahmen
    .text = Einträge, für die eine Prüfung nicht gilt, jeder mit seinem Grund.
hint-exception = Ausnahme
    .text = Ein Eintrag, für den eine Prüfung nicht gilt.
hint-exception-rule = Prüfung
    .text = Der Code der Prüfung, wie er in ihrer Meldung in eckigen Klammern steht.
hint-exception-record = Eintrag
    .text = Die Kennung des Eintrags oder Kapitels, für den sie nicht gilt; index steht für die Startseite.
hint-exception-reason = Grund
    .text = Warum es hier so richtig ist, für alle, die es in einem Jahr lesen.
hint-about-slogans = Befristete Wendungen
    .text = Wörter, die nur bis zu einem Tag stimmen. Danach wird jede Stelle gemeldet, an der sie noch stehen.
hint-slogan = Befristete Wendung
    .text = Wörter, die nur für eine Zeit stimmen.
hint-slogan-text = Wörter
    .text = Die Wörter, wie sie in den Texten stehen.
hint-slogan-valid_until = Gilt bis
    .text = Der letzte Tag, an dem sie stimmen; ein Monat oder Jahr zählt bis zu seinem Ende.
    .examples =
        31.12.2025
        2025
hint-rule = { $title }. Mehr dazu mit: konzept explain { $code }
hint-region-name = Name
    .text = Wie die Region heißt.
hint-region-state = Land
    .text = Das Land, in dem sie liegt.
hint-accessibility-status = Stand
    .text = Wie weit die Anforderungen erfüllt sind.
hint-accessibility-assessed = Bewertet am
    .text = Der Tag, an dem das festgestellt wurde. Nach einem Jahr ist neu nachzusehen.
hint-accessibility-method = Verfahren
    .text = Wie es festgestellt wurde. Ohne Angabe durch eigene Prüfung.
hint-accessibility-assessor = Prüfstelle
    .text = Wer geprüft hat, wenn es nicht der Herausgeber war.
hint-accessibility-gaps = Nicht barrierefrei
    .text = Inhalte, die nicht barrierefrei sind, mit Begründung.
hint-accessibility-contact = Barrieren melden
    .text = Die Kennung des Kontakts, dem man Barrieren meldet. Ohne Angabe der Herausgeber.
hint-accessibility-jurisdiction = Rechtsraum
    .text = Wessen Recht gilt, nach ISO 3166-2. Bekannt sind DE, DE-BW, DE-BY, DE-HE, DE-NI, DE-NW, DE-RP, DE-SH, DE-SN, DE-ST und DE-TH.
hint-accessibility-body = Durchsetzungsstelle
    .text = Die Stelle, an die man sich wenden kann, wenn eine Barriere bleibt.
hint-compliance-full = vollständig
    .text = Alle Anforderungen sind erfüllt.
hint-compliance-partial = teilweise
    .text = Die meisten Anforderungen sind erfüllt.
hint-compliance-none = nicht
    .text = Die meisten Anforderungen sind nicht erfüllt.
hint-method-own = Selbstbewertung
    .text = Der Herausgeber hat selbst geprüft.
hint-method-external = Prüfung durch Dritte
    .text = Eine andere Stelle hat geprüft.
hint-barrier = Barriere
    .text = Etwas, das nicht barrierefrei ist.
hint-barrier-text = Was
    .text = Was nicht barrierefrei ist.
hint-barrier-reason = Warum
    .text = Die Begründung, als ganzer Satz.
hint-barrier-alternative = Stattdessen
    .text = Was stattdessen hilft, als ganzer Satz.
hint-security-email = E-Mail
    .text = Die E-Mail-Adresse, an die eine Schwachstelle gemeldet wird.
hint-security-url = Meldeseite
    .text = Eine Seite, auf der man die Schwachstelle melden kann.
hint-security-policy = Regeln
    .text = Eine Seite, die sagt, was mit einer Meldung geschieht.
hint-theme-name = Ordner
    .text = Ein Ordner unter themes mit eigenen Vorlagen. Ohne Angabe gilt das mitgelieferte Aussehen.
hint-theme-accent = Farbe
    .text = Die Farbe der Region, in Anführungszeichen.
    .examples =
        #0b5c3b
        #1d4ed8
hint-publisher-name = Name
    .text = Die Einrichtung, die das Konzept herausgibt.
hint-publisher-address = Anschrift
    .text = Straße und Ort, Zeile für Zeile.
hint-publisher-email = E-Mail
    .text = Die E-Mail-Adresse der Einrichtung.
hint-publisher-phone = Telefon
    .text = Die Telefonnummer, wie man sie vorliest.
hint-publisher-url = Website
    .text = Die Website der Einrichtung.
hint-publisher-represented_by = Vertreten durch
    .text = Wer die Einrichtung vertritt, mit Funktion.
hint-label-one = Einzahl
    .text = Das Wort für eines.
    .examples =
        Handlungsfeld
        Schwerpunkt
hint-label-other = Mehrzahl
    .text = Das Wort für keines oder mehrere.
    .examples =
        Handlungsfelder
        Schwerpunkte
hint-standing-draft = Entwurf, noch nicht beschlossen
hint-standing-adopted = beschlossen
hint-standing-archived = abgelöst oder ausgelaufen
hint-level-off = wird nicht geprüft
hint-level-note = Hinweis: gut zu wissen
hint-level-warning = Warnung: jemand sollte hinsehen
hint-level-error = Fehler: es wird nichts veröffentlicht

## Seiten

hint-page-title = Titel
    .text = Die Überschrift der Seite.
hint-page-short_title = Kurzer Titel
    .text = Der Titel in Menüs und Listen.
hint-page-summary = Zusammenfassung
    .text = Worum es geht, in einem Satz.
hint-page-number = Nummer
    .text = Die gedruckte Nummer, wenn es nicht die des Ordners ist. In Anführungszeichen.
    .examples =
        2.2.1
        A3
hint-page-slug = Name in der Adresse
    .text = Wenn es nicht der des Ordners sein soll: kleine Buchstaben, Ziffern und Bindestriche.
    .examples =
        faktencheck
        handlungsfeld-1
hint-page-show = Übersichten
    .text = Was die Seite am Ende aus allen Kapiteln zusammenstellt.
hint-page-draft = Entwurf
    .text = Mit true erscheint die Seite nur, wenn Sie mit --drafts bauen.
hint-page-as_of = Stand
    .text = Von wann die Inhalte sind: ein Tag, ein Monat oder ein Jahr.
    .examples =
        31.12.2024
        06/2024
hint-page-aliases = Frühere Adressen
    .text = Unter jeder entsteht eine Seite, die hierher weiterleitet.
hint-page-legal = Rechtstext
    .text = Macht die Seite zu einem Rechtstext, der von jeder Seite aus erreichbar ist.
hint-view-fields = alle Handlungsfelder mit Zielen und Ansätzen
hint-view-matrix = welches Handlungsfeld welche Herausforderung beantwortet
hint-view-goals = was zu jedem Ziel gehört: Ansätze, Maßnahmen, Ergebnisse
hint-view-actors = welcher Akteur in welchem Handlungsfeld etwas tut
hint-view-timeline = was eine Zeit hat, in der Reihenfolge der Zeit
hint-view-progress = wie weit Maßnahmen und Ansätze sind
hint-duty-imprint = Impressum
hint-duty-privacy = Datenschutzerklärung
hint-duty-accessibility = Erklärung zur Barrierefreiheit

## Anliegen und Stimmen

hint-pillar = Anliegen
    .text = Wofür die Allianz steht.
hint-pillar-title = Titel
    .text = Wofür die Allianz steht, in ein, zwei Wörtern.
hint-pillar-text = Text
    .text = Was damit gemeint ist.
hint-quote = Stimme
    .text = Was eine Person sagt.
hint-quote-text = Wortlaut
    .text = Was gesagt wurde, ohne Anführungszeichen. Auslassungen schreiben Sie als [...].
hint-quote-person = Person
    .text = Wer das gesagt hat.
hint-quote-role = Funktion
    .text = In welcher Funktion.
    .examples =
        Landrätin
        Geschäftsführer
hint-quote-actor = Akteur
    .text = Für welchen Akteur die Person spricht: seine Kennung.
hint-quote-as_of = Zeitpunkt
    .text = Wann es gesagt wurde.
    .examples =
        12.06.2024
        2024

## Fakten

hint-fact = Fakt
    .text = Eine Zahl oder Aussage: genau eines von value, rank, ratio und statement, dazu label.
hint-fact-title = Eigener Name
    .text = Wie der Fakt heißt, wenn die Bezeichnung allein nicht genügt.
hint-fact-label = Bezeichnung
    .text = Was gezählt wird. Es wird nach der Zahl vorgelesen.
    .examples =
        Einwohnerinnen und Einwohner
        der Betriebe bilden aus
hint-fact-value = Menge
    .text = Eine Zahl, geschrieben wie im Druck: Zusatz, Zahl, Größenordnung, Einheit.
    .examples =
        251.485
        9.311 Mio. €
        über 40 %
        Ø 5,50 € pro m²
hint-fact-rank = Platz
    .text = Ein Platz in einer Reihenfolge.
    .examples =
        10. Platz
        Rang 3
hint-fact-out_of = Unter wie vielen
    .text = Unter wie vielen der Platz gilt. Damit wird er gezeichnet.
    .examples =
        71
        400
hint-fact-ratio = Verhältnis
    .text = Ein Teil von einer Anzahl.
    .examples =
        1 von 4
        3 von 10
hint-fact-statement = Aussage
    .text = Worte statt einer Zahl.
    .examples =
        Drittgrößte Stadt
        Sitz der Landesbehörde
hint-fact-unit = Einheit
    .text = Nur, wenn sie nicht hinter der Zahl steht.
    .examples =
        %
        € pro m²
hint-fact-scale = Größenordnung
    .text = Nur, wenn sie nicht hinter der Zahl steht.
    .examples =
        Tsd.
        Mio.
        Mrd.
hint-fact-qualifier = Zusatz
    .text = Wie genau die Zahl gemeint ist. Nur, wenn er nicht vor der Zahl steht.
    .examples =
        über
        rund
        Ø
hint-fact-as_of = Stand
    .text = Der Tag oder Monat, für den ein Bestand gilt.
    .examples =
        31.12.2023
        06/2023
hint-fact-period = Zeitraum
    .text = Die Zeit, über die etwas gezählt wurde.
    .examples =
        2023
        2021–2023
        Q2 2023
hint-fact-population = Bezug
    .text = Von wem die Rede ist.
    .examples =
        am Arbeitsort
        der Betriebe ab zehn Beschäftigten
hint-fact-share_of = Anteil von
    .text = Von welchem Fakt dies ein Anteil ist: seine Kennung. Mit count wird nachgerechnet.
hint-fact-count = Anzahl
    .text = Wie viele der Anteil sind.
    .examples =
        36.297
        7.518
hint-fact-parts = Teile
    .text = Aus welchen Fakten diese Zahl besteht: deren Kennungen. Zusammen müssen sie die Zahl ergeben; Anteile ergeben 100 %.
hint-fact-per_head_of = Je Kopf von
    .text = Von welchem Fakt dies der Betrag je Kopf ist: seine Kennung. Mit people wird nachgerechnet.
hint-fact-people = Köpfe
    .text = Welcher Fakt die Köpfe zählt, durch die geteilt wird: seine Kennung.
hint-fact-source = Quelle
    .text = Woher die Zahl stammt: die Kennung einer Quelle aus sources.yaml.
hint-fact-series = Wertereihe
    .text = Eine CSV-Datei mit Werten über die Zeit, neben dieser Datei.
    .examples =
        einwohner.csv
        series/einwohner.csv
hint-fact-topic = Zwischenüberschrift
    .text = Aufeinander folgende Fakten mit gleichem Wort stehen zusammen.
    .examples =
        Bevölkerung
        Arbeitsmarkt
hint-fact-better = Besser ist
    .text = In welche Richtung sich die Zahl entwickeln soll.
hint-better-higher = mehr ist besser
hint-better-lower = weniger ist besser

## Herausforderungen und Handlungsfelder

hint-challenge = Herausforderung
    .text = Was auf die Region zukommt.
hint-challenge-title = Titel
    .text = Wie die Herausforderung heißt.
hint-challenge-text = Text
    .text = Was sie für die Region bedeutet.
hint-challenge-facts = Fakten
    .text = Kennungen der Fakten, die sie belegen.
hint-challenge-fields = Handlungsfelder
    .text = Kennungen der Handlungsfelder, die sie beantworten. Eine Seite genügt.
hint-field = Handlungsfeld
    .text = Was die Allianz erreichen will und wie sie es angeht.
hint-field-number = Nummer
    .text = Die Nummer, unter der man davon spricht. In Anführungszeichen.
hint-field-title = Titel
    .text = Worum es geht.
hint-field-claim = Leitsatz
    .text = Was sich das Handlungsfeld vornimmt, in einer Zeile.
hint-field-target_groups = Zielgruppen
    .text = Für wen es da ist.
hint-field-challenges = Herausforderungen
    .text = Kennungen der Herausforderungen, die es beantwortet.
hint-field-goals = Ziele
    .text = Was erreicht werden soll.
hint-field-approaches = Umsetzungsansätze
    .text = Wie die Ziele angegangen werden.
hint-goal = Ziel
    .text = Was erreicht werden soll, und woran man es misst.
hint-goal-text = Ziel
    .text = Was erreicht werden soll.
hint-goal-indicator = Kennzahl
    .text = Woran man misst, ob das Ziel erreicht ist.
    .examples =
        neue Ausbildungsverträge
        Oberschulen mit Angebot
hint-goal-target = Zielwert
    .text = Welcher Wert bis wann erreicht werden soll. Ein Text, er wird nicht nachgerechnet.
    .examples =
        1.200 im Jahr bis 2027
        alle bis 2027
hint-approach = Umsetzungsansatz
    .text = Was getan wird, um Ziele zu erreichen.
hint-approach-text = Ansatz
    .text = Was getan wird.
hint-approach-goals = Ziele
    .text = Kennungen der Ziele, denen der Ansatz dient.
hint-approach-actors = Akteure
    .text = Kennungen der Akteure, die ihn umsetzen.
hint-approach-status = Umsetzungsstand
    .text = Wie weit der Ansatz ist.
hint-status-planned = geplant
hint-status-ongoing = läuft
hint-status-done = abgeschlossen
hint-status-paused = ruht
hint-status-dropped = aufgegeben

## Ergebnisse und Maßnahmen

hint-result = Projektergebnis
    .text = Was ein abgeschlossenes Projekt gebracht hat.
hint-result-title = Projekt
    .text = Wie das Projekt heißt.
hint-result-lead = Federführung
    .text = Wer das Projekt geführt hat: die Kennung eines Akteurs.
hint-result-partners = Partner
    .text = Kennungen der Akteure, die dabei waren.
hint-result-field = Handlungsfeld
    .text = Zu welchem Handlungsfeld es gehört: seine Kennung.
hint-result-period = Zeitraum
    .text = Wann das Projekt lief.
    .examples =
        2021–2023
        06/2022–12/2024
hint-result-metrics = Wirkungen
    .text = Was herauskam, Punkt für Punkt.
hint-result-text = Text
    .text = Was es zum Projekt zu sagen gibt.
hint-result-outlook = Ausblick
    .text = Wie es weitergeht.
hint-result-images = Bilder
    .text = Bilder vom Projekt, jedes mit einer Beschreibung.
hint-result-link = Link
    .text = Eine Seite über das Projekt.
hint-metric = Wirkung
    .text = Ein Punkt von dem, was herauskam.
hint-metric-value = Wie viel
    .text = Eine Menge. Fehlt bei einem Ergebnis in Worten.
    .examples =
        130 Seiten
        über 40 %
hint-metric-label = Wovon
    .text = Was gezählt wird. Zwei geschweifte Klammern stehen für die Zahl, wenn sie nicht am Anfang stehen soll.
    .examples =
        Partnerschaft zu {"{}"} Betrieben
        Vermittlungsquote
hint-metric-planned = Geplant
    .text = true, wenn es noch aussteht.
hint-picture = Bild
    .text = Ein Bild mit Beschreibung und Nachweis.
hint-picture-file = Datei
    .text = Die Bilddatei, neben dieser Datei.
    .examples =
        lotse.jpg
        bilder/lotse.webp
hint-picture-alt = Beschreibung
    .text = Was zu sehen ist, für alle, die das Bild nicht sehen.
    .examples =
        Zwei Personen im Gespräch an einem Tisch
        Logo der Kammer
hint-picture-credit = Nachweis
    .text = Von wem das Bild ist und unter welchen Bedingungen.
hint-measure = Maßnahme
    .text = Was ein Akteur tut.
hint-measure-title = Titel
    .text = Wie die Maßnahme heißt.
hint-measure-actor = Akteur
    .text = Wer sie trägt: die Kennung eines Akteurs.
hint-measure-fields = Handlungsfelder
    .text = Kennungen der Handlungsfelder, zu denen sie gehört.
hint-measure-goals = Ziele
    .text = Kennungen der Ziele, denen sie dient.
hint-measure-status = Umsetzungsstand
    .text = Wie weit die Maßnahme ist.
hint-measure-status_as_of = Von wann der Umsetzungsstand ist
    .text = Der Tag oder Monat, an dem Sie ihn festgestellt haben.
    .examples =
        15.05.2024
        05/2024
hint-measure-period = Zeitraum
    .text = Wann die Maßnahme läuft.
    .examples =
        2024–2026
        Herbst 2024
hint-measure-link = Link
    .text = Eine Seite über die Maßnahme.
hint-measure-text = Text
    .text = Was die Maßnahme tut.
hint-milestone = Meilenstein
    .text = Ein Zeitpunkt, zu dem etwas da ist oder da sein soll.
hint-milestone-title = Titel
    .text = Was dann da ist.
hint-milestone-date = Zeitpunkt
    .text = Wann: ein Tag, ein Monat, ein Quartal oder ein Jahr.
    .examples =
        30.06.2026
        Q2 2026
hint-milestone-measure = Maßnahme
    .text = Zu welcher Maßnahme er gehört: ihre Kennung.
hint-milestone-fields = Handlungsfelder
    .text = Zu welchen Handlungsfeldern er gehört: deren Kennungen.
hint-milestone-status = Umsetzungsstand
    .text = Wie weit es ist.
hint-milestone-text = Text
    .text = Was dazu zu sagen ist.

## Kontakte

hint-contact = Kontakt
    .text = Wen man fragen kann: mindestens Person, Funktion oder Einrichtung.
hint-contact-person = Person
    .text = Der Name der Person.
hint-contact-function = Funktion
    .text = Die Funktion, allein oder neben einer Person.
hint-contact-organisation = Einrichtung
    .text = Die Einrichtung, wie sie in der Anschrift steht.
hint-contact-unit = Abteilung
    .text = Das Amt oder die Abteilung.
hint-contact-actor = Akteur
    .text = Zu welchem Akteur der Kontakt gehört: seine Kennung.
hint-contact-address = Anschrift
    .text = Straße und Ort, Zeile für Zeile.
hint-contact-phone = Telefon
    .text = Die Telefonnummer, wie man sie vorliest.
hint-contact-email = E-Mail
    .text = Die E-Mail-Adresse.
hint-contact-valid_until = Gültig bis
    .text = Bis zu welchem Tag die Angaben sicher stimmen. Danach wird der Kontakt gemeldet.
    .examples =
        31.12.2026
        30. Juni 2027

## Akteure, Quellen, Glossar, Änderungen

hint-actor = Akteur
    .text = Ein Mitglied oder ein Projektpartner.
hint-actor-name = Name
    .text = Der volle Name.
hint-actor-short = Kurzname
    .text = Ein kurzer Name für Listen und Verweise.
hint-actor-kind = Art
    .text = Was für eine Einrichtung es ist.
    .examples =
        Kommune
        Kammer
        Hochschule
hint-actor-role = Rolle
    .text = Was der Akteur für die Allianz ist.
hint-actor-url = Website
    .text = Die Website des Akteurs.
hint-actor-former_names = Frühere Namen
    .text = Wie der Akteur vorher hieß.
hint-actor-text = Text
    .text = Was es zu dem Akteur zu sagen gibt.
hint-actor-logo = Logo
    .text = Das Logo mit einer Beschreibung.
hint-role-managing = geschäftsführendes Mitglied
hint-role-member = Mitglied
hint-role-partner = Projektpartner
hint-source = Quelle
    .text = Woher Zahlen stammen.
hint-source-title = Titel
    .text = Die Veröffentlichung oder der Datensatz.
hint-source-publisher = Herausgeber
    .text = Wer sie herausgibt.
hint-source-url = Adresse
    .text = Wo sie steht.
hint-source-licence = Lizenz
    .text = Unter welchen Bedingungen man sie nutzen darf.
    .examples =
        dl-de/by-2-0
        CC BY 4.0
hint-source-retrieved = Abgerufen
    .text = Wann Sie nachgesehen haben.
    .examples =
        02.05.2024
        05/2024
hint-source-cycle = Turnus
    .text = Wie oft die Quelle erneuert wird.
hint-cycle-monthly = jeden Monat
hint-cycle-quarterly = jedes Quartal
hint-cycle-yearly = jedes Jahr
hint-cycle-irregular = ab und zu oder einmalig
hint-term = Glossareintrag
    .text = Eine Abkürzung oder ein Begriff.
hint-term-short = Abkürzung
    .text = Wie sie in den Texten steht.
    .examples =
        KMU
        IHK
hint-term-long = Langform
    .text = Die Langform oder der Begriff.
hint-term-explanation = Erklärung
    .text = Was es bedeutet.
hint-change = Änderung
    .text = Eine Notiz darüber, was sich geändert hat.
hint-change-date = Tag
    .text = Der Tag der Änderung. Ein Monat genügt hier nicht.
    .examples =
        12.06.2024
        2024-06-12
hint-change-title = Titel
    .text = Was sich geändert hat, in einer Zeile.
hint-change-text = Text
    .text = Was es dazu zu sagen gibt.
