# Was Leserinnen und Leser sehen. `ui-…` steht den Vorlagen als `words.…` zur Verfügung.

language-name = Deutsch
share-locale = de-DE
locale = de

## Setzen

typography-quotes = „ | “
typography-inner-quotes = ‚ | ‘
typography-protected = z. B. | d. h. | u. a. | i. d. R. | z. T. | u. U. | o. Ä. | o. g. | s. o. | s. u. | v. a. | i. S. d. | a. a. O. | e. V.
typography-units = % | ‰ | € | Euro | EUR | Mio. | Mrd. | Tsd. | km | km² | m | m² | ha | kg | t | Uhr | Jahre | Jahren | Prozent | h | kWh | MWh | GWh | °C
typography-before-numbers = § | §§ | Nr. | Art. | Abs. | S. | Kap. | Ø | ca. | rund | über

## Zahlen und Zeiten

number-range = { $low } bis { $high }
number-ratio = { $part } von { $whole }
number-rank = { $place }. Platz
number-percent = { $number } { $unit }
number-unit = { $number } { $unit }
number-currency = { $number } { $currency }
scale-thousand = Tsd.
scale-million = Mio.
scale-billion = Mrd.
scale-trillion = Bio.
qualifier-over = über
qualifier-just-over = gut
qualifier-at-least = mindestens
qualifier-under = unter
qualifier-at-most = höchstens
qualifier-up-to = bis zu
qualifier-about = rund
qualifier-nearly = knapp
qualifier-average = Ø
qualifier-median = Median
unit-percent-point = { $count ->
    [one] Prozentpunkt
   *[other] Prozentpunkte
}
unit-times = -fach
unit-person = { $count ->
    [one] Person
   *[other] Personen
}
unit-household = { $count ->
    [one] Haushalt
   *[other] Haushalte
}
unit-company = Unternehmen
unit-piece = Stück
unit-year = { $count ->
    [one] Jahr
   *[other] Jahre
}
unit-month = { $count ->
    [one] Monat
   *[other] Monate
}
unit-week = { $count ->
    [one] Woche
   *[other] Wochen
}
unit-day = { $count ->
    [one] Tag
   *[other] Tage
}
unit-hour = { $count ->
    [one] Stunde
   *[other] Stunden
}
unit-minute = { $count ->
    [one] Minute
   *[other] Minuten
}
time-quarter = { $quarter }. Quartal { $year }
time-half-year = { $half }. Halbjahr { $year }
time-season = { $season } { $year }
time-spring = Frühjahr
time-summer = Sommer
time-autumn = Herbst
time-winter = Winter
time-days = { $first }.–{ $last }. { $month } { $year }
time-range = { $from } bis { $to }

## Sätze mit Werten

as-of = Stand { $time }
field-label = { $label } { $number }
share-sentence = { $percent } { $label }
share-count = das sind { $count }
share-count-of = das sind { $count } von { $base }
back-to-text = zurück zum Text
table = Tabelle
citation-source = Quelle: { $source }
citation-in = In: { $concept }
citation-publisher = Hrsg.: { $publisher }
omission = Auslassung
language-de = Deutsch
language-en = Englisch
time-style = medium
planned-words = geplant | Planung | vorgesehen
ui-children = In diesem Kapitel
ratio-sentence = { $part } von { $whole }: { $label }
former-names = früher { $names }
counted = { $count } { $label }
lang-note = Diese Seite ist noch nicht ganz übersetzt; was fehlt, steht auf { $language }.
no-source-note = { $count ->
    [one] Bei einer Zahl ist keine Quelle angegeben.
   *[other] Bei { $count } Zahlen ist keine Quelle angegeben.
}
no-day-note = { $count ->
    [one] Bei einer Zahl ist kein Stand angegeben.
   *[other] Bei { $count } Zahlen ist kein Stand angegeben.
}
matrix-caption = { $challenges } und { $fields }
involved-caption = { $actors } und { $fields }
involved-others = Ohne Angabe zu { $field }
view-goals = Was wozu dient
view-timeline = Zeitplan
timeline-undated = Ohne Zeitangabe: { $count } { $label }.
progress-sentence = Von { $all } Vorhaben ({ $measures } und { $approaches } zusammen) ist bei { $known } angegeben, wie weit sie sind.
progress-description = Was geplant ist, was läuft, was abgeschlossen ist, und wo eine Angabe fehlt.
progress-name = Stand aller Vorhaben
progress-caption = Stand je { $field }
progress-without = Ohne { $field }
progress-note = Was zu mehreren der { $fields } gehört, zählt bei jedem.
status-unknown = keine Angabe

## Adressen

address-figures = zahlen
address-actors = akteure
address-sources = quellen
address-glossary = glossar
address-progress = umsetzungsstand
address-print = druckfassung

## Wörter, für die eine Region eigene haben kann

label-chapter-one = Kapitel
label-chapter-other = Kapitel
label-pillar-one = Anliegen
label-pillar-other = Anliegen
label-quote-one = Stimme
label-quote-other = Stimmen
label-fact-one = Zahl
label-fact-other = Zahlen
label-challenge-one = Herausforderung
label-challenge-other = Herausforderungen
label-field-one = Feld
label-field-other = Felder
label-goal-one = Ziel
label-goal-other = Ziele
label-approach-one = Ansatz
label-approach-other = Ansätze
label-result-one = Ergebnis
label-result-other = Ergebnisse
label-measure-one = Maßnahme
label-measure-other = Maßnahmen
label-milestone-one = Meilenstein
label-milestone-other = Meilensteine
label-actor-one = Akteur
label-actor-other = Akteure
label-member-one = Mitglied
label-member-other = Mitglieder
label-partner-one = Partner
label-partner-other = Partner
label-contact-one = Kontakt
label-contact-other = Kontakt
label-source-one = Quelle
label-source-other = Quellen
label-target_group-one = Zielgruppe
label-target_group-other = Zielgruppen

## Stände

status-planned = geplant
status-ongoing = läuft
status-done = abgeschlossen
status-paused = ruht
status-dropped = aufgegeben
standing-draft = Entwurf
standing-adopted = beschlossen
standing-archived = abgelöst
role-managing = geschäftsführendes Mitglied
role-member = Mitglied
role-partner = Projektpartner
cycle-monthly = monatlich
cycle-quarterly = vierteljährlich
cycle-yearly = jährlich
cycle-irregular = unregelmäßig
better-higher = mehr ist besser
better-lower = weniger ist besser

## Seiten

page-glossary = Glossar
page-progress = Umsetzungsstand
page-not-found = Seite nicht gefunden
page-not-found-text = Unter dieser Adresse gibt es keine Seite. Vielleicht finden Sie hier, was Sie suchen.
series-time = Zeit
series-value = Wert
series-remark = Anmerkung
series-unknown = nicht bekannt
series-status = Kennzeichen
series-name = { $label }, { $from } bis { $to }
series-one = { $value } ({ $time }).
series-development = Von { $first } ({ $from }) auf { $last } ({ $to }), { $change }.
series-from-to = Von { $first } ({ $from }) auf { $last } ({ $to }).
series-unchanged = { $from } wie { $to }: { $last }.
series-highest = Höchster Wert: { $value } ({ $time }).
series-lowest = Niedrigster Wert: { $value } ({ $time }).
series-outlook = Prognose: { $value } ({ $time }).
series-truncated = Die Skala beginnt nicht bei null.
series-file = Werte als CSV-Datei ({ $size })
size-bytes = { $count ->
    [one] { $count } Byte
   *[other] { $count } Bytes
}
size-kilobytes = { $number } kB
series-shared = Alle Bilder zu diesem Thema haben dieselbe Skala.
line-provisional = Offener Punkt: vorläufig ({ $times }).
line-estimated = Offener Punkt: geschätzt ({ $times }).
line-forecast = Gestrichelt: Prognose ({ $times }).
line-break = Senkrechte Linie: anders gezählt ab { $times }; mit den Werten davor nicht vergleichbar.
line-gap = Unterbrochen: kein Wert bekannt ({ $times }).
column-provisional = Offene Säule: vorläufig ({ $times }).
column-estimated = Offene Säule: geschätzt ({ $times }).
column-forecast = Gestrichelte Säule: Prognose ({ $times }).
column-break = Senkrechte Linie: anders gezählt ab { $times }; mit den Werten davor nicht vergleichbar.
column-gap = Ohne Säule: kein Wert bekannt ({ $times }).
times-among = einzelne zwischen { $range }
mark-provisional = vorläufig
mark-estimated = geschätzt
mark-forecast = Prognose
mark-break = Bruch der Reihe
table-what = Was
table-part = Teil
table-rest = Übrige
table-whole = Zusammen
table-share = Anteil
table-count = Anzahl
table-place = Platz
table-out-of = Von
rank-name = { $label }: { $place } von { $places }
rank-sentence = { $place } von { $places }.
bars-name = { $title }, { $population }
bars-sentence = Höchster Wert: { $high } ({ $most }). Niedrigster Wert: { $low } ({ $least }).
parts-name = { $label }: woraus sich die Zahl zusammensetzt
parts-sentence = Größter Teil: { $high } ({ $most }).
parts-sentence-share = Größter Teil: { $high } ({ $most }), das sind { $share }.
empty-section = Dieser Abschnitt hat noch keinen Inhalt.
gap = Fehlt noch: { $what }
yes = ja
no = nein

## Wörter der Vorlagen

ui-skip-to-content = Zum Inhalt springen
ui-main-menu = Hauptmenü
ui-chapters = Kapitel
ui-legal = Rechtliches
ui-language = Sprache
ui-previous = Zurück
ui-next = Weiter
ui-on-this-page = Auf dieser Seite
ui-breadcrumb = Sie sind hier
ui-continue-reading = Weiterlesen
ui-feed = Änderungen (Feed)
ui-key-figures = Zahlen auf einen Blick
ui-source = Quelle
ui-source-missing = Quelle nicht angegeben
ui-as-of-missing = Stand nicht angegeben
ui-population = Bezug
ui-parts = Davon
ui-permalink = Verweis auf diese Zahl
ui-as-table = Als Tabelle
ui-without-goal = Ohne genanntes Ziel
ui-none-yet = noch nichts genannt
ui-goals-unlinked = Was davon welchem Ziel dient, ist nicht angegeben.
ui-cite = Zitieren
ui-cite-hint = Zum Kopieren:
ui-business-card = Visitenkarte (vCard)
ui-print-edition = Druckfassung
ui-table-of-contents = Inhalt
ui-print-hint = Das ganze Konzept auf einer Seite, zum Lesen, Drucken oder Speichern als PDF (Strg + P, auf dem Mac ⌘ + P).
ui-publisher = Herausgeber
ui-link = Adresse
ui-licence = Lizenz
ui-retrieved = Abgerufen
ui-update-cycle = Aktualisierung
ui-without-source = Zahlen ohne Quelle
ui-explanation-missing = Erklärung fehlt noch
ui-indicator = Indikator
ui-target = Zielwert
ui-lead = Federführung
ui-planned = geplant
ui-outlook = Ausblick
ui-phone = Telefon
ui-email = E-Mail
contact-valid = gültig bis { $time }
contact-expired = Diese Angabe galt bis { $time }.
ui-nothing-recorded = Mehr ist hier noch nicht festgehalten.

imprint-basis = Angaben nach
imprint-publisher = Anbieter
imprint-represented = Vertreten durch
imprint-register = Register
imprint-vat = Umsatzsteuer-Identifikationsnummer
imprint-responsible = Verantwortlich für den Inhalt
imprint-responsible-basis = Verantwortlich nach

privacy-controller = Verantwortlich für die Verarbeitung
privacy-officer = Beauftragt für den Datenschutz
privacy-nothing = Was diese Website nicht tut
privacy-no-cookies = Sie setzt keine Cookies und legt auch sonst nichts in Ihrem Browser ab.
privacy-no-scripts = Sie führt keine Skripte aus: Eine Vorgabe in jeder Seite verbietet sie dem Browser. Sie misst nicht, wie sie genutzt wird.
privacy-no-loads = Sie lädt nichts von anderen Servern. Bevor diese Ausgabe am { $day } entstand, hat ein Programm alle Seiten, Formatvorlagen und Zeichnungen danach durchsucht; hätte es etwas gefunden, wäre sie nicht erschienen.
privacy-no-forms = Formulare und Anmeldungen gibt es nicht.
privacy-server = Was beim Abruf einer Seite geschieht
privacy-server-host = Ihr Browser ruft die Seiten von einem Server ab und nennt ihm dabei Ihre IP-Adresse. Betrieben wird der Server von: { $host }.
privacy-rights = Ihre Rechte
privacy-rights-list = Sie können Auskunft über die Daten verlangen, die zu Ihnen gespeichert sind, und dass sie berichtigt oder gelöscht werden oder ihre Verarbeitung eingeschränkt wird. Sie können der Verarbeitung widersprechen. Wenden Sie sich dafür an die Adresse am Anfang dieser Erklärung.
privacy-basis = Grundlage:
privacy-complaint = Außerdem können Sie sich bei einer Aufsichtsbehörde für den Datenschutz beschweren.
privacy-authority = Zuständig ist:

statement-status = Stand der Vereinbarkeit mit den Anforderungen
statement-status-full = Diese Website ist mit den Anforderungen an die Barrierefreiheit vollständig vereinbar.
statement-status-partial = Diese Website ist mit den Anforderungen an die Barrierefreiheit teilweise vereinbar.
statement-status-none = Diese Website ist mit den Anforderungen an die Barrierefreiheit nicht vereinbar.
statement-basis-own = Grundlage ist eine Selbstbewertung vom { $day }.
statement-basis-external = Grundlage ist eine Prüfung durch Dritte vom { $day }.
statement-basis-assessor = Grundlage ist eine Prüfung durch { $assessor } vom { $day }.
statement-gaps = Nicht barrierefreie Inhalte
statement-passed = Geprüft bei jeder Ausgabe
statement-passed-intro = Bevor diese Seiten am { $day } erzeugt wurden, hat ein Programm sie auf diese Mängel hin durchgesehen und keinen gefunden:
statement-contact = Barrieren melden
statement-contact-intro = Sind Ihnen Mängel beim Zugang zu den Inhalten aufgefallen, oder brauchen Sie Inhalte in einer zugänglichen Form? Wenden Sie sich an:
statement-body = Durchsetzungsverfahren
statement-body-intro = Erhalten Sie keine zufriedenstellende Antwort, können Sie sich an diese Stelle wenden:
