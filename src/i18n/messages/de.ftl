# Was konzept Redakteurinnen und Redakteuren sagt.
#
# Ein Befund hat seinen Code als Namen: der Wert ist die Überschrift, `.label` steht unter der Stelle im Text,
# `.help` (oder eine Variante davon) sagt, was als Nächstes zu tun ist. `term-…` sind Wörter, die in diese Sätze
# eingesetzt werden; sie stehen im Nominativ, mit Artikel, wo einer hingehört.

## Dateien und Ordner

concept-missing = `content/concept.yaml` fehlt
    .label = hier fehlt die Beschreibung des Konzepts
    .help = Legen Sie die Datei `content/concept.yaml` an, mit mindestens einer Zeile `title: Name des Konzepts`.
unreadable = `{ $path }` lässt sich nicht lesen: { $reason }
    .help = Prüfen Sie, ob es die Datei noch gibt und ob Sie sie öffnen dürfen.
    .help-special = Löschen Sie das, oder ersetzen Sie es durch eine gewöhnliche Datei mit einem gewöhnlichen Namen.
outside-site = die Verknüpfung `{ $path }` führt aus dem Ordner der Website hinaus, im Kreis oder über eine zweite Verknüpfung
    .help = Ersetzen Sie die Verknüpfung durch die Datei selbst, oder löschen Sie sie.
file-too-large = `{ $path }` ist zu groß
    .help = Verkleinern Sie die Datei auf höchstens { $most } MB, oder verweisen Sie auf eine Adresse, unter der sie liegt.
    .help-text = Teilen Sie den Text auf: Eine Datei mit Text darf höchstens { $most } MB groß sein. Die Einträge einer Sammlung können in mehreren Dateien stehen, in einem Ordner mit dem Namen der Sammlung.
    .help-signs = Teilen Sie den Text auf: Er hat mehr Zeilen und mehr Zeichen mit besonderer Bedeutung, als ein Mensch schreibt.
site-too-large = die Website ist zu groß, spätestens ab `{ $path }`
    .help = Verweisen Sie auf große Dateien, statt sie zu veröffentlichen: Alle zusammen dürfen höchstens { $most } MB haben.
    .help-texts = Löschen Sie, was nicht dazugehört: Alle Texte zusammen dürfen höchstens { $most } MB haben. Was ab dieser Datei kommt, wurde nicht mehr gelesen.
    .help-files = Löschen Sie, was nicht dazugehört: In einem Ordner werden höchstens { $most } Dateien und Unterordner gelesen.
    .help-folders = Legen Sie die Datei weiter oben ab: Ordner dürfen höchstens { $most } Stufen tief ineinander liegen.
    .help-pages = Kürzen Sie, was auf vielen Seiten oder sehr oft gezeigt wird: Eine Seite darf höchstens { $page } MB haben, alle zusammen { $most } MB.
unknown-file = die Datei `{ $path }` hat hier keinen Platz
    .help = Benennen Sie die Datei um, verschieben oder löschen Sie sie. Möglich ist hier { $names }.
    .help-near = Meinten Sie `{ $near }`? Dann benennen Sie die Datei so.
    .help-asset = Wandeln Sie die Datei um, oder löschen Sie sie. Veröffentlicht werden Dateien mit der Endung { $names }.
misplaced-collection = die Sammlung `{ $path }` liegt am falschen Ort
    .help = Verschieben Sie die Datei in { $place }.
chapter-without-index = dem Kapitel fehlt sein Text: `{ $path }` gibt es nicht
    .help = Legen Sie `{ $path }` an. Die Datei beginnt mit einer Zeile `---`, einer Zeile `title: Name des Kapitels` und noch einer Zeile `---`.
not-utf8 = die Datei ist nicht in UTF-8 gespeichert
    .label = ab hier sind die Zeichen nicht lesbar
    .help = Speichern Sie die Datei neu, und wählen Sie dabei die Kodierung „UTF-8“.
    .label-windows-1252 = das Byte { $byte } ist in Windows-1252 ein „{ $character }“
    .help-windows-1252 = Die Datei ist vermutlich in Windows-1252 gespeichert, von Excel als „CSV“ oder von einem alten Editor. Speichern Sie sie neu, und wählen Sie dabei die Kodierung „UTF-8“, in Excel „CSV UTF-8“.
    .help-utf16 = Die Datei ist in UTF-16 gespeichert. Speichern Sie sie neu, und wählen Sie dabei die Kodierung „UTF-8“.
nul-character = der Text enthält ein unsichtbares Steuerzeichen
    .label = hier steht es: { $name }
    .help = Löschen Sie diese Stelle, und tippen Sie die Wörter rundherum neu.
front-matter-open = der Kopf der Seite hört nicht auf
    .label = hier beginnt er
    .help = Schreiben Sie unter die letzte Angabe des Kopfes eine Zeile, die nur aus `---` besteht.

## YAML

yaml-syntax = die Datei ist kein gültiges YAML
    .label = { $reason }
    .help = Prüfen Sie diese Zeile und die davor: Stehen alle Einträge gleich weit eingerückt, mit Leerzeichen statt Tabulatoren? Steht hinter jedem Schlüssel ein Doppelpunkt und ein Leerzeichen? Sind alle Anführungszeichen und Klammern geschlossen?
    .help-conflict = Entscheiden Sie sich für eine der beiden Fassungen, und löschen Sie die Zeilen mit `<<<<<<<`, `=======` und `>>>>>>>`.
    .help-tab = Ersetzen Sie Tabulatoren am Zeilenanfang durch Leerzeichen.
    .help-indent = Rücken Sie zusammengehörige Zeilen gleich weit ein, jede Stufe um zwei Leerzeichen.
    .help-colon = Setzen Sie den ganzen Text hinter dem Schlüssel in Anführungszeichen, wenn darin ein Doppelpunkt vorkommt: `title: "Ziele: eine Übersicht"`.
    .help-quote = Schließen Sie das Anführungszeichen, das hier oder weiter oben aufgeht. Anführungszeichen im Text selbst schreiben Sie als „ und “.
    .help-much = Teilen Sie die Datei auf. Eine Datei fasst einige Zehntausend Einträge; verschachtelt sind sie höchstens fünf Stufen tief.
    .help-bracket = Schließen Sie die Klammer, die hier oder weiter oben aufgeht, oder setzen Sie den Text in Anführungszeichen.
unknown-key = unbekannter Schlüssel `{ $key }`
    .label = diesen Schlüssel gibt es hier nicht
    .help = Schreiben Sie einen von diesen: { $keys }.
    .help-near = Meinten Sie `{ $near }`?
duplicate-key = der Schlüssel `{ $key }` steht zweimal im selben Eintrag
    .label = hier steht er noch einmal
    .first = hier steht er zum ersten Mal
    .help = Löschen Sie eine der beiden Zeilen. Gehört die zweite zu einem neuen Eintrag, beginnt dieser mit `- `.
missing-key = der Schlüssel `{ $key }` fehlt
    .label = dieser Eintrag braucht ihn
    .help = Ergänzen Sie hier eine Zeile `{ $key }: …`.
    .help-page = Ergänzen Sie im Kopf der Seite eine Zeile `{ $key }: …`. Der Kopf steht ganz oben in der Datei, zwischen zwei Zeilen aus je drei Strichen.
    .help-reason = Schreiben Sie hinter `reason:` in einem Satz, warum die Prüfung hier nicht gelten soll. In einem Jahr weiß es sonst niemand mehr.
    .help-contact = Ergänzen Sie hier, wen man erreicht: eine Zeile `person: …`, `function: …` oder `organisation: …`.
    .help-translation = Ergänzen Sie hier eine Zeile `id: …` mit der Kennung des Eintrags, den Sie übersetzen.
wrong-shape = die Angabe hat hier nicht die richtige Form
    .label = hier wird { $expected } erwartet, gefunden wurde { $found }
    .help = Ändern Sie die Angabe. Ein Text steht hinter dem Doppelpunkt in derselben Zeile; die Einträge einer Liste beginnen jeder mit `- ` in einer eigenen Zeile; die Angaben eines Eintrags stehen eingerückt darunter, jede mit Schlüssel und Doppelpunkt.
    .help-refused = Ändern Sie die Angabe. Abgelehnt wurde sie mit diesem Grund: { $reason }.
line-too-long = die Angabe hat { $length } Zeichen
    .label = hier passen höchstens { $most }
    .help = Kürzen Sie die Angabe. Ausführliches gehört in den Text des Eintrags oder der Seite.
unknown-word = `{ $word }` ist hier kein bekanntes Wort
    .label = dieses Wort gibt es hier nicht
    .help = Schreiben Sie eines von diesen: { $words }.
    .help-near = Meinten Sie `{ $near }`?

## Kennungen und Verweise

invalid-id = `{ $id }` ist keine Kennung
    .label = so kann eine Kennung nicht heißen
    .help = Schreiben Sie die Kennung mit kleinen Buchstaben von a bis z, Ziffern und einzelnen Bindestrichen, zum Beispiel `einwohner-2023`.
    .help-near = Schreiben Sie `{ $near }`. In Kennungen stehen nur kleine Buchstaben von a bis z, Ziffern und einzelne Bindestriche.
id-underivable = aus der Bezeichnung lässt sich keine Kennung bilden
    .label = hier steht kein Buchstabe und keine Ziffer, aus denen eine Kennung werden könnte
    .help = Geben Sie selbst eine Kennung an: bei einem Eintrag mit `id: …`, bei einem Kapitel mit `slug: …` im Kopf der Seite.
duplicate-id = die Kennung `{ $id }` ist zweimal vergeben
    .label = { $kind } mit dieser Kennung steht schon an anderer Stelle
    .first = hier steht die Kennung zum ersten Mal
    .help = Geben Sie einem der beiden eine andere Kennung. Steht keine `id` da, wurde sie aus der Bezeichnung gebildet; dann ergänzen Sie eine Zeile `id: …`.
unknown-reference = `{ $name }` gibt es nicht
    .label = { $kind } mit dieser Kennung ist nirgends angelegt
    .help = Prüfen Sie die Schreibweise der Kennung, oder legen Sie den Eintrag an.
    .help-near = Meinten Sie `{ $near }`?
ambiguous-reference = `{ $name }` kann Verschiedenes meinen
    .label = so heißt mehr als ein Eintrag
    .help = Schreiben Sie, was Sie meinen: { $ways }.
missing-file = die Datei `{ $name }` gibt es nicht
    .label = dieser Verweis führt ins Leere
    .help = Legen Sie die Datei neben diesen Text, oder berichtigen Sie den Verweis. Groß- und Kleinschreibung zählen.
    .help-near = Meinten Sie `{ $near }`? Groß- und Kleinschreibung zählen.
unknown-anchor = die Stelle `#{ $anchor }` gibt es auf der Seite nicht
    .label = dieser Verweis führt ins Leere
    .help = Verweisen Sie auf eine Überschrift der Seite, oder mit `[[kennung]]` auf einen Eintrag.
    .help-near = Meinten Sie `#{ $near }`?
chapter-is-empty = das Kapitel `{ $chapter }` hat keinen Inhalt
    .label = darunter steht nichts
    .help = Schreiben Sie einen Text darunter, legen Sie eine Sammlung in den Ordner des Kapitels, oder setzen Sie `draft: true`, bis es so weit ist.
forbidden-link = ein solcher Verweis wird nicht veröffentlicht: `{ $scheme }`
    .label = dieser Verweis ist nicht erlaubt
    .help = Beginnen Sie den Verweis mit `https://`, `mailto:` oder `tel:`, oder nennen Sie eine Datei neben diesem Text.
    .help-picture = Legen Sie das Bild neben diesen Text, und nennen Sie nur seinen Dateinamen. Bilder anderer Websites werden nicht geladen, damit über niemanden Daten abfließen.
invalid-url = `{ $url }` ist keine vollständige Adresse
    .label = hierhin lässt sich nicht verweisen
    .help = Schreiben Sie die ganze Adresse mit `https://` am Anfang und ohne Leerzeichen. Auf eigene Kapitel verweisen Sie mit doppelten eckigen Klammern und der Kennung.
foreign-load = { $kind ->
        [policy] `{ $page }` schließt nicht aus, dass etwas von einem anderen Server geladen wird
       *[load] `{ $page }` würde `{ $address }` von einem anderen Server laden
    }
    .label = das käme von einem anderen Server
    .help = Legen Sie die Datei in `themes/NAME/assets`, und verweisen Sie dort auf sie. Wer eine Seite liest, soll keinem anderen Server bekannt werden.
    .help-policy = Lassen Sie in der Vorlage die `Content-Security-Policy` von `base.html` stehen, oder nennen Sie darin `default-src` und nur `'none'`, `'self'` und `data:`.
privacy-statement-is-untrue = { $kind ->
        [policy] laut Datenschutzerklärung verbietet jede Seite Skripte, doch `{ $page }` lässt sie zu
        [script] laut Datenschutzerklärung laufen keine Skripte, doch in `{ $page }` liefe eines
       *[form] laut Datenschutzerklärung gibt es keine Formulare, doch `{ $page }` enthält eines
    }
    .label = das widerspricht der Datenschutzerklärung
    .claimed = aus dieser Angabe entsteht die Erklärung
    .help-policy = Lassen Sie in der Vorlage die `Content-Security-Policy` von `base.html` stehen, oder nennen Sie darin `script-src 'none'`. Braucht die Website Skripte, löschen Sie `privacy` in `concept.yaml`, und schreiben Sie die Datenschutzerklärung selbst.
    .help-script = Nehmen Sie das Skript aus der Vorlage oder aus der Zeichnung. Braucht die Website Skripte, löschen Sie `privacy` in `concept.yaml`, und schreiben Sie die Datenschutzerklärung selbst.
    .help = Nehmen Sie das Formular aus der Vorlage. Braucht die Website eines, löschen Sie `privacy` in `concept.yaml`, und schreiben Sie in der Datenschutzerklärung selbst, was mit den Eingaben geschieht.
unsafe-drawing = die Zeichnung enthält mehr als eine Zeichnung
    .label = { $why }
    .help = Öffnen Sie die Datei in einem Zeichenprogramm, und speichern Sie sie als „einfaches SVG“, mit eingebetteten Bildern und ohne Skripte. Oder veröffentlichen Sie sie als PNG.
raw-html = HTML wird in Texten nicht verarbeitet
    .label = dieser Teil würde fehlen
    .help = Schreiben Sie es in Markdown: `**fett**`, `*kursiv*`, `[Text](https://…)`. Soll ein Zeichen wie `<` selbst zu sehen sein, setzen Sie `\` davor.
unknown-collection = die Sammlung `{ $name }` gehört nicht zu diesem Kapitel
    .label = hier soll sie stehen
    .help = Legen Sie im Ordner des Kapitels die Datei `{ $name }.yaml` an, oder löschen Sie diese Zeile.
collection-twice = die Sammlung `{ $name }` steht zweimal auf der Seite
    .label = hier zum zweiten Mal
    .first = hier zum ersten Mal
    .help = Löschen Sie eine der beiden Zeilen.

## Zahlen und Zeiten

invalid-number = die Zahlenangabe `{ $text }` ist nicht zu verstehen
    .label = { $why }
    .help = Schreiben Sie die Zahl, wie man sie druckt: `251.485`, `72,5 %`, `9.311 Mio. €`, `über 40 %` oder `1 von 4`.
ambiguous-number = `{ $text }` lässt sich auf zwei Arten lesen
    .label = gemeint sein kann { $readings }
    .help = Schreiben Sie die Zahl so, dass nur eine Lesart bleibt: Tausender ohne Punkt (`1234`), Nachkommastellen auf zwei oder vier Stellen (`1,23`, `1,2340`) statt auf drei.
invalid-time = `{ $text }` passt hier nicht als Zeitangabe
    .label = { $why }
    .help = Schreiben Sie einen Tag (`31.12.2023`), einen Monat (`06/2023`), ein Quartal (`Q2 2023`), ein Jahr (`2023`) oder einen Zeitraum (`2021–2023`).
    .help-day = Schreiben Sie einen einzelnen Tag, zum Beispiel `31.12.2023`.
ambiguous-time = `{ $text }` kann verschiedene Tage meinen
    .label = gemeint sein kann { $readings }
    .help = Schreiben Sie den Tag so, dass nur eine Lesart bleibt, zum Beispiel `31.12.2023` oder `2023-12-31`.
one-of = ein Fakt sagt genau eines: `value`, `rank`, `ratio` oder `statement`
    .label = hier passt die Zahl der Angaben nicht
    .first = hier steht schon eine
    .help = Lassen Sie genau eine der vier Angaben stehen: `value`, `rank`, `ratio` oder `statement`.
    .help-none = Ergänzen Sie eine Zeile: `value: …` für eine Menge, `rank: …` für einen Platz, `ratio: …` für ein Verhältnis wie „1 von 4“ oder `statement: …` für Worte.
    .help-several = Löschen Sie `{ $key }` oder `{ $other }`, oder machen Sie zwei Fakten daraus.
wrong-figure = `{ $text }` passt nicht zu `{ $key }`
    .label = das ist eine andere Art von Angabe
    .help = Ändern Sie den Schlüssel: Mengen gehören zu `value`, Plätze zu `rank`, Verhältnisse wie „1 von 4“ zu `ratio`, Worte zu `statement`.
    .help-rank = Schreiben Sie unter `out_of` eine ganze Zahl, die nicht kleiner als der Platz unter `rank` ist, oder löschen Sie `out_of`.
invalid-contact = `{ $text }` ist so nicht erreichbar
    .label = hier wird { $expected } erwartet
    .help = Schreiben Sie eine E-Mail-Adresse wie `name@example.org` oder eine Telefonnummer wie `0371 123456`, sonst nichts.
duplicate-time = zwei Werte für dieselbe Zeit
    .label = hier zum zweiten Mal
    .first = hier zum ersten Mal
    .help = Löschen Sie eine der beiden Zeilen, oder berichtigen Sie ihre Zeit.
invalid-series = die Wertetabelle ist nicht zu lesen
    .label = { $why }
    .help = Schreiben Sie in die erste Zeile die Namen der Spalten, darunter je Zeile eine Zeit und einen Wert: `2022;248.563`. Eine weitere Spalte darf eine Anmerkung tragen, eine mit dem Namen `status` Kennzeichen wie `provisional`.
    .help-often = Zeigen Sie eine Tabelle nur bei dem Fakt, zu dem sie gehört, und verweisen Sie von anderen dorthin.
## Sprachen und Übersetzungen

invalid-language = `{ $tag }` ist kein Sprachkürzel
    .label = hier wird ein Kürzel erwartet
    .help = Schreiben Sie das Kürzel einer Sprache: `de` für Deutsch, `en` für Englisch, `cs` für Tschechisch, `de-simple` für Leichte Sprache.
unlisted-language = die Sprache `{ $language }` ist hier nicht vorgesehen
    .label = für diese Sprache ist hier kein Platz
    .help = Ergänzen Sie `{ $language }` in `content/concept.yaml` unter `languages`, oder löschen Sie diese Übersetzung.
    .help-original = In dieser Sprache ist das Konzept geschrieben. Übernehmen Sie den Text in die Datei ohne `.{ $language }` im Namen, und löschen Sie diese.
    .help-many = Nennen Sie höchstens { $most } Sprachen.
    .help-twice = Löschen Sie das Kürzel an einer der beiden Stellen. Jede Sprache wird einmal genannt.
untranslatable = die Übersetzung von `{ $key }` passt nicht zum Original
    .label = dazu hat das Original keinen passenden Text
    .help = Löschen Sie diese Zeile. Übersetzbar ist hier { $keys }; Zahlen, Zeiten und Verweise stehen nur im Original.
    .help-near = Meinten Sie `{ $near }`?
    .help-unset = Ergänzen Sie den Text zuerst im Original, oder löschen Sie ihn hier.
    .help-uneven = Übersetzen Sie Zeile für Zeile: { $original ->
        [one] Das Original hat eine Zeile
       *[other] Das Original hat { $original } Zeilen
    }, { $translated ->
        [one] die Übersetzung eine
       *[other] die Übersetzung { $translated }
    }.
orphan-translation = zu `{ $id }` gibt es kein Original
    .label = dazu gehört nichts, was zu übersetzen wäre
    .help = Berichtigen Sie die Kennung, oder löschen Sie diese Übersetzung.
    .help-near = Meinten Sie `{ $near }`?
    .help-file = Legen Sie zuerst `{ $id }.yaml` mit den Einträgen an, oder löschen Sie diese Datei.

## Aussehen und Adressen

invalid-colour = `{ $text }` ist keine Farbe
    .label = hier wird eine Farbe erwartet
    .help = Schreiben Sie die Farbe in Anführungszeichen, mit Raute und sechs Stellen: `accent: "#0b5c3b"`.
address-taken = die Adresse `{ $address }` ist zweimal vergeben
    .label = hier zum zweiten Mal
    .first = hier zum ersten Mal
    .help = Geben Sie einer der beiden Seiten im Kopf mit `slug: …` eine andere Adresse.
    .help-own = Diese Adresse braucht die Website für eine Seite, die sie selbst anlegt. Geben Sie dem Kapitel im Kopf mit `slug: …` eine andere.
invalid-address = `{ $address }` kann keine Adresse sein
    .label = so kann die Adresse einer Seite nicht heißen
    .help = Schreiben Sie die Adresse mit kleinen Buchstaben von a bis z, Ziffern und einzelnen Bindestrichen; insgesamt dürfen es 80 Zeichen sein.
    .help-system = Geben Sie dem Kapitel mit `slug: …` einen anderen Namen, dem Eintrag mit `id: …` eine andere Kennung: Diese Adresse ist zu lang, oder Windows verwendet den Namen für ein Gerät.
    .help-near = Schreiben Sie `{ $near }`. In Adressen stehen nur kleine Buchstaben von a bis z, Ziffern und einzelne Bindestriche.
anchor-taken = auf dieser Seite heißen zwei Dinge `{ $id }`
    .label = { $kind } mit dieser Kennung
    .first = { $other } mit derselben Kennung
    .help = Geben Sie einem der beiden mit `id: …` eine andere Kennung, damit man auf jedes verweisen kann.
unknown-rule = eine Prüfung `{ $rule }` gibt es nicht
    .label = so heißt keine Prüfung
    .help = Löschen Sie diese Zeile, oder schreiben Sie den Namen einer Prüfung, wie er in ihrer Meldung steht, zum Beispiel `figure-without-source`.
    .help-near = Meinten Sie `{ $near }`?
unknown-theme = das Thema `{ $name }` gibt es nicht
    .label = so heißt keines
    .help = Legen Sie den Ordner `themes/{ $name }` an, oder löschen Sie diese Zeile; dann gilt das mitgelieferte Aussehen.
    .help-near = Meinten Sie `{ $near }`?
template = die Vorlage `{ $path }` ist fehlerhaft: { $reason }
    .label = hier
    .help = Berichtigen Sie die Vorlage, oder löschen Sie sie; dann gilt die mitgelieferte.
nested-too-deep = der Text ist tiefer als { $depth } Stufen verschachtelt
    .label = ab hier wird er nicht mehr gelesen
    .help = Lösen Sie Listen in Listen und Zitate in Zitaten auf.

## Prüfungen

abbreviation-undefined = die Abkürzung `{ $short }` wird nirgends erklärt
    .label = { $count ->
        [one] hier steht sie
       *[other] sie steht { $count }-mal da, hier zuerst
    }
    .help = Ergänzen Sie in `content/glossary.yaml` einen Eintrag mit `short: { $short }` und der Langform, oder schreiben Sie die Langform einmal aus, mit der Abkürzung in Klammern dahinter.
accent-has-low-contrast = die Farbe `{ $colour }` hat zu wenig Kontrast, um in ihr zu schreiben
    .label = auf dem hellen Grund `{ $ground }` sind es { $ratio } : 1; nötig sind 4,5 : 1
    .help = Nehmen Sie eine kräftigere Stufe desselben Farbtons, zum Beispiel `"{ $shade }"`. Das mitgelieferte Aussehen behält von der Farbe ohnehin nur den Ton und schreibt in einer Stufe, die lesbar ist.
    .help-none = Nehmen Sie eine andere Farbe: Von diesem Farbton hat keine Stufe auf diesem Grund genug Kontrast.
actor-is-only-a-logo = von `{ $actor }` kennt das Konzept nur den Namen
    .label = keine Adresse im Web, kein Text, keine Maßnahme, kein Projekt, keine Stimme, kein Kontakt
    .help = Ergänzen Sie, was für eine Einrichtung das ist (`kind`), ihre Website (`url`) oder einen Satz (`text`), und nennen Sie sie dort, wo sie mitwirkt.
actor-without-measure = das Mitglied `{ $actor }` kommt im Konzept nicht vor
    .label = keine Maßnahme, kein Projekt, kein Umsetzungsansatz, keine Stimme und kein Kontakt nennt es
    .help = Nennen Sie das Mitglied dort, wo es mitwirkt: in `measures.yaml`, in `results.yaml` oder bei einem Umsetzungsansatz. Ist es noch nirgends beteiligt, fragen Sie nach.
announced-year-has-passed = „{ $words }“: das Jahr { $year } ist vorbei
    .label = hier wird es noch angekündigt
    .help = Schreiben Sie, was daraus geworden ist, oder nennen Sie das neue Ziel. Blickt der Text zurück, setzen Sie ihn in die Vergangenheit.
approach-without-goal = { $count ->
        [0] der Umsetzungsansatz `{ $approach }` nennt kein Ziel
        [one] das Handlungsfeld `{ $field }` hat einen Umsetzungsansatz, aber kein Ziel
       *[other] das Handlungsfeld `{ $field }` hat { $count } Umsetzungsansätze, aber kein Ziel
    }
    .label = { $count ->
        [0] andere Ansätze dieses Feldes nennen das Ziel, dem sie dienen
       *[other] wozu das getan wird, steht hier nicht
    }
    .goal = diesem Ziel dient noch nichts
    .help = Ergänzen Sie `goals: […]` mit den Kennungen der Ziele, denen der Ansatz dient.
    .help-field = Schreiben Sie unter `goals`, was mit den Ansätzen erreicht werden soll.
assessment-is-out-of-date = die Bewertung der Barrierefreiheit vom { $day } ist älter als ein Jahr
    .label = seit diesem Tag hat niemand nachgesehen
    .help = Prüfen Sie, ob die Erklärung zur Barrierefreiheit noch stimmt, und setzen Sie dann `assessed` auf den Tag der Prüfung.
challenge-without-field = { $count ->
        [one] kein Handlungsfeld beantwortet die Herausforderung `{ $challenge }`
       *[other] keine der { $count } Herausforderungen ist mit einem Handlungsfeld verknüpft
    }
    .label = { $count ->
        [one] weder sie noch ein Feld nennt das andere
       *[other] welches Feld antwortet auf diese und die folgenden?
    }
    .help = Nennen Sie hier unter `fields` die Handlungsfelder, die darauf antworten, oder dort unter `challenges` die Herausforderung.
    .help-all = Nennen Sie bei jeder Herausforderung unter `fields` die Handlungsfelder, die darauf antworten, oder bei den Feldern unter `challenges` die Herausforderungen. Daraus entsteht auch die Übersicht `matrix`.
contact-is-out-of-date = `{ $contact }` war nur bis { $day }.{ $month }.{ $year } als Kontakt gültig
    .label = dieser Kontakt ist abgelaufen
    .help = Fragen Sie nach, ob die Angaben noch stimmen. Setzen Sie dann `valid_until` auf einen späteren Tag, oder ersetzen Sie den Kontakt.
count-does-not-fit = „{ $words }“, aber im Konzept sind es { $count }
    .label = gezählt sind es { $count }
    .first = hier beginnt, was gezählt wurde
    .help = Berichtigen Sie die Zahl im Text, oder ergänzen Sie, was in der Liste fehlt. Zählt der Satz etwas anderes, schreiben Sie dazu, was.
day-lies-in-the-future = `{ $record }` nennt einen Tag, der noch nicht war
    .label = dieser Lauf gilt für den { $today }
    .help = Berichtigen Sie den Tag hinter `{ $key }`; häufig ist das Jahr verschrieben. Bei einer Vorausberechnung nennt `as_of` den Tag, an dem sie gemacht wurde, und die Bezeichnung das Jahr, für das sie gilt.
emphasis-inside-words = { $count ->
        [one] die Sterne in `{ $first }` sind auf der Seite nicht zu sehen
       *[other] die Sterne in `{ $first }` und `{ $second }` sind auf der Seite nicht zu sehen
    }
    .label = sie fehlen, und was zwischen ihnen steht, ist hervorgehoben
    .help = Schreiben Sie `{ $mark }` für jeden Stern, der zum Wort gehört.
    .help-one-word = Schreiben Sie `{ $mark }` für jeden Stern, der zum Wort gehört. Soll ein Teil des Wortes hervorgehoben sein, heben Sie das ganze Wort hervor: Aus Stücken setzt es sich beim Vorlesen schlecht zusammen.
exception-without-effect = die Ausnahme von `{ $rule }` für `{ $record }` wird nicht mehr gebraucht
    .label = diese Prüfung findet dort nichts
    .help = Löschen Sie die Ausnahme. Bliebe sie stehen, würde sie den nächsten Fehler an dieser Stelle verdecken.
figure-is-out-of-date = zur Zahl `{ $fact }` dürfte es längst eine neuere geben
    .label = bis zum { $due } sollte die nächste erschienen sein
    .cycle = { $cycle ->
        [monthly] die Quelle wird jeden Monat erneuert
        [quarterly] die Quelle wird jedes Vierteljahr erneuert
       *[yearly] die Quelle wird jedes Jahr erneuert
    }
    .help = Sehen Sie in der Quelle nach, und bringen Sie Zahl und Stand auf den neuesten. Soll die alte Zahl bleiben, weil sie Geschichte ist, tragen Sie sie in `content/concept.yaml` unter `exceptions` mit dem Grund ein.
figure-newer-than-source = die Zahl `{ $fact }` ist jünger als der Abruf ihrer Quelle
    .label = diese Zeit kam erst nach dem Abruf
    .retrieved = da wurde die Quelle `{ $source }` zuletzt abgerufen
    .help = Setzen Sie `retrieved` auf den Tag, an dem Sie die Zahl nachgeschlagen haben, oder berichtigen Sie die Zeit der Zahl. Kommt sie aus einer anderen Ausgabe, legen Sie dafür eine eigene Quelle an.
figure-repeated-in-text = „{ $words }“ ist die Zahl `{ $fact }`, noch einmal von Hand geschrieben
    .label = hier bleibt sie stehen, wenn der Fakt einen neuen Wert bekommt
    .fact = hier wird sie gepflegt
    .help = Schreiben Sie statt der Zahl `![[{ $fact }]]`. Dann stehen hier immer der gültige Wert, sein Stand und seine Quelle; stellen Sie den Satz so um, dass das hineinpasst.
figure-without-day = die Zahl `{ $fact }` nennt keinen Stand
    .label = von wann ist sie?
    .help = Ergänzen Sie `as_of: …` mit dem Tag oder Monat, auf den sich die Zahl bezieht, oder `period: …` mit dem Zeitraum, über den gezählt wurde.
figure-without-source = die Zahl `{ $fact }` nennt keine Quelle
    .label = woher ist sie?
    .help = Ergänzen Sie `source: …` mit der Kennung einer Quelle aus `content/sources.yaml`.
    .help-no-sources = Legen Sie in `content/sources.yaml` eine Quelle an, und nennen Sie ihre Kennung hier mit `source: …`.
goal-without-approach = { $count ->
        [0] niemand geht das Ziel `{ $goal }` an
        [one] das Handlungsfeld `{ $field }` hat ein Ziel, aber keinen Umsetzungsansatz
       *[other] das Handlungsfeld `{ $field }` hat { $count } Ziele, aber keinen Umsetzungsansatz
    }
    .label = { $count ->
        [0] kein Umsetzungsansatz und keine Maßnahme nennt dieses Ziel
       *[other] was dafür getan wird, steht hier nicht
    }
    .help = Nennen Sie `{ $goal }` unter `goals` bei dem Ansatz, der dem Ziel dient, oder ergänzen Sie einen Ansatz dafür.
    .help-field = Schreiben Sie unter `approaches`, was für die Ziele getan wird, oder nennen Sie das Feld bei den Maßnahmen, die dazu gehören.
heading-skips-level = die Überschrift `{ $heading }` überspringt eine Ebene
    .label = `{ $marks }` ist hier zu tief; höchstens `{ $wanted }` kann folgen
    .before = die Überschrift davor
    .help = Schreiben Sie `{ $wanted }` statt `{ $marks }`, auch bei den Überschriften daneben, oder ergänzen Sie die fehlende Überschrift darüber.
    .help-first = Schreiben Sie `{ $wanted }` statt `{ $marks }`, denn darüber steht nur der Titel der Seite. Heben Sie die Überschriften daneben und darunter ebenso an.
inclusive-writing-mixed = inklusive Schreibweisen sind gemischt: „{ $words }“ neben „{ $others }“
    .label = { $count ->
        [one] nur hier steht es so
       *[other] so steht es { $count }-mal, hier zuerst
    }
    .most = { $most ->
        [one] nur hier steht es so
       *[other] so steht es { $most }-mal, hier zuerst
    }
    .help = Entscheiden Sie sich für eine Schreibweise, und schreiben Sie alle Stellen so. Paarformen wie „Bürgerinnen und Bürger“ können neben jeder stehen.
legal-citation-is-outdated = `{ $citation }` ist überholt
    .label = das gilt seit dem { $day } nicht mehr
    .help = Schreiben Sie `{ $right }`.
    .help-now = Sehen Sie nach, welche Vorschrift jetzt gilt, und berichtigen Sie den Text: An die Stelle getreten: { $now }.
    .help-gone = Streichen Sie den Hinweis. An die Stelle ist nichts getreten.
legal-page-is-incomplete = { $duty ->
        [imprint] im Impressum fehlt { $missing }
       *[privacy] in der Datenschutzerklärung fehlt { $missing }
    }
    .label = verlangt von { $law }
    .help = Beschreiben Sie unter `publisher`, wer das Konzept herausgibt: mit Name, Anschrift, E-Mail-Adresse, Telefonnummer und wer die Einrichtung vertritt.
    .help-address = Ergänzen Sie unter `publisher` die Anschrift mit `address: […]`, Straße und Ort; ein Postfach genügt nicht.
    .help-represented = Ergänzen Sie unter `publisher` mit `represented_by: …`, wer die Einrichtung vertritt.
    .help-email = Ergänzen Sie unter `publisher` eine E-Mail-Adresse mit `email: …`.
    .help-phone = Ergänzen Sie unter `publisher` eine Telefonnummer mit `phone: …`: Neben der E-Mail-Adresse braucht es einen zweiten schnellen Weg.
    .help-register = Ergänzen Sie unter `imprint` mit `register: …`, in welchem Register die Einrichtung steht und wer es führt, und mit `register_number: …` ihre Nummer.
    .help-responsible = Nennen Sie unter `imprint` mit `responsible: {"{"}name: …, address: […]{"}"}` die Person, die für den Inhalt verantwortlich ist, mit ihrer Anschrift.
legal-page-is-missing = eine Seite mit `legal: { $word }` fehlt
    .label = zu dieser Website gehört { $page }
    .help = Legen Sie in `content/` eine Seite an, in deren Kopf `legal: { $word }` steht. Ein Entwurf zählt nicht.
link-says-nothing = der Verweis „{ $words }“ sagt nicht, wohin er führt
    .label = diese Wörter stehen für den Verweis
    .help = Machen Sie die Wörter zum Verweis, die sein Ziel nennen, etwa `[Statistisches Jahrbuch](https://example.org)`. Wer mit einem Screenreader von Verweis zu Verweis geht, hört nur diese Wörter.
picture-without-alt = { $why ->
        [name] der Alternativtext des Bildes `{ $file }` ist nur ein Dateiname
       *[empty] dem Bild `{ $file }` fehlt der Alternativtext
    }
    .label = wer das Bild nicht sieht, erfährt hier nichts
    .help = Schreiben Sie unter `alt` in einem Satz, was zu sehen ist und worauf es ankommt.
    .help-logo = Schreiben Sie unter `alt`, wessen Logo das ist: `alt: Logo der Stadt Musterstadt`.
    .help-text = Schreiben Sie in die eckigen Klammern, was zu sehen ist und worauf es ankommt: `![Zwei Personen im Gespräch]({ $file })`.
picture-without-credit = bei dem Bild `{ $file }` steht nicht, von wem es ist
    .label = wer hat es gemacht?
    .help = Ergänzen Sie `credit: …` mit dem Namen und, wenn es eine gibt, der Lizenz. Auch ein eigenes Bild nennt, von wem es ist.
    .help-text = Ergänzen Sie den Namen in Anführungszeichen hinter der Datei: `![…]({ $file } "Foto: Erika Muster")`. Auch ein eigenes Bild nennt, von wem es ist.
planned-time-has-passed = { $what ->
        [begin] die Maßnahme `{ $record }` gilt als geplant, müsste aber schon begonnen haben
        [end] die Maßnahme `{ $record }` gilt als { $status ->
            [planned] geplant
            [paused] unterbrochen
           *[ongoing] laufend
        }, aber ihre Zeit ist vorbei
        [milestone] der Meilenstein `{ $record }` gilt { $status ->
            [none] nicht als erreicht
            [planned] als geplant
            [paused] als unterbrochen
           *[ongoing] als laufend
        }, aber sein Zeitpunkt ist vorbei
       *[outcome] ein Ergebnis von `{ $record }` gilt als geplant, aber die Zeit dafür ist vorbei
    }
    .label = { $what ->
        [begin] danach hat sie spätestens am { $day } begonnen
        [end] danach war sie am { $day } zu Ende
        [milestone] spätestens am { $day } sollte er erreicht sein
        [project] das Projekt war am { $day } zu Ende, vor mehr als einem Jahr
       *[outcome] die genannte Zeit war am { $day } zu Ende
    }
    .status = das ist ihr Stand
    .milestone-status = das ist sein Stand
    .help-milestone = Ist er erreicht, schreiben Sie `status: done`, ist er aufgegeben, `status: dropped`. Hat er sich verschoben, berichtigen Sie `date`.
    .help = Setzen Sie `status` auf den heutigen Stand, oder berichtigen Sie `period`, wenn sich etwas verschoben hat.
    .help-outcome = Ist es eingetreten, schreiben Sie das Ergebnis hin und löschen `planned`. Sonst nennen Sie die neue Zeit, oder löschen Sie den Punkt.
part-of-itself = `{ $fact }` ist ein Teil von sich selbst
    .label = hier schließt sich der Kreis: { $way }
    .help = Streichen Sie bei einem dieser Fakten die Kennung, die nicht dorthin gehört: `parts` nennt, was im Ganzen steckt, `share_of` nennt das Ganze.
parts-do-not-sum = die Teile von `{ $fact }` ergeben zusammen { $sum }{ $unit }
    .label = { $count ->
        [one] der eine Teil ergibt { $sum }{ $unit }, nicht { $qualifier }{ $whole }{ $unit }
       *[other] die { $count } Teile ergeben { $sum }{ $unit }, nicht { $qualifier }{ $whole }{ $unit }
    }
    .part = das ist einer der Teile
    .help = Berichtigen Sie die Summe oder einen Teil, oder ergänzen Sie unter `parts`, was fehlt. Häufig ist ein Teil vergessen oder doppelt gezählt, oder eine Ziffer ist vertauscht.
    .help-days = Prüfen Sie zuerst den Stand: Summe und Teile nennen nicht alle dieselbe Zeit. Sonst ist häufig ein Teil vergessen oder doppelt gezählt, oder eine Ziffer ist vertauscht.
per-head-does-not-fit = `{ $fact }` passt nicht zu seinen Zahlen: gerechnet sind es { $computed }{ $unit } je Kopf
    .label = { $total }{ $unit } geteilt durch { $people } sind { $computed }{ $unit }
    .total = das wird geteilt
    .people = durch so viele
    .help = Prüfen Sie, ob `people` die richtigen Köpfe zählt: Statistische Ämter teilen meist durch den Durchschnitt des Jahres und nicht durch den Stand eines Tages. Sonst berichtigen Sie eine der drei Zahlen; häufig ist eine Ziffer vertauscht.
section-is-empty = unter der Überschrift `{ $heading }` steht nichts
    .label = diese Überschrift steht allein
    .help = Schreiben Sie etwas darunter, stellen Sie eine Sammlung darunter (etwa `![[facts]]`), oder löschen Sie die Überschrift.
share-does-not-fit = der Anteil `{ $fact }` passt nicht zu seinen Zahlen: gerechnet sind es { $computed } { $sign }
    .label = { $count } von { $base } sind { $computed } { $sign }
    .base = davon ist es der Anteil
    .help = Berichtigen Sie den Anteil, `count` oder die Zahl, auf die `share_of` zeigt. Häufig ist falsch gerundet, eine Ziffer vertauscht oder eine andere Grundzahl gemeint.
    .help-days = Prüfen Sie zuerst den Stand: Der Anteil und die Zahl, auf die `share_of` zeigt, nennen nicht dieselbe Zeit. Sonst ist häufig falsch gerundet, eine Ziffer vertauscht oder eine andere Grundzahl gemeint.
share-is-impossible = der Anteil `{ $fact }` liegt nicht zwischen 0 und { $all }{ $unit }
    .label = ein Anteil ist nie mehr als das Ganze und nie weniger als nichts
    .base = davon soll es der Anteil sein
    .help = Berichtigen Sie den Anteil. Ist es gar keiner, sondern eine Veränderung oder ein Vergleich zweier Zahlen, löschen Sie `share_of`.
slogan-is-expired = „{ $words }“ stimmte nur bis zum { $day }
    .label = hier steht es noch
    .until = hier steht, bis wann es stimmt
    .help = Schreiben Sie den Satz um, etwa in die Vergangenheit, oder streichen Sie die Wörter. Stimmen sie länger, setzen Sie `valid_until` in `content/concept.yaml` auf einen späteren Tag.
spacing-is-wrong = ein Leerzeichen fehlt oder ist zu viel: `{ $wrong }`
    .label = richtig ist `{ $right }`
    .help = Löschen Sie das Leerzeichen vor dem Satzzeichen.
    .help-comma = Schreiben Sie nach dem Komma ein Leerzeichen.
    .help-number = Schreiben Sie zwischen Zahl und Zeichen ein Leerzeichen: `{ $right }`. Auf der Website bleibt beides in einer Zeile.
    .help-hyphen = Schreiben Sie nach dem Ergänzungsstrich ein Leerzeichen: `{ $right }`.
spelling-slip = `{ $wrong }` ist falsch geschrieben
    .label = richtig ist `{ $right }`
    .help = Schreiben Sie `{ $right }`. Ist es ein Name, der sich so schreibt, setzen Sie ihn in Anführungszeichen.
statement-is-incomplete = in der Erklärung zur Barrierefreiheit fehlt { $missing }
    .label = daraus entsteht die Erklärung
    .help = Nennen Sie mit `jurisdiction` das Land, dessen Recht gilt, etwa `DE-SN`, oder mit `body` die Stelle selbst, mit Name, Anschrift, Telefon und E-Mail. Wer zuständig ist, sagt Ihre Landesregierung.
    .help-contact = Nennen Sie mit `contact` die Kennung eines Kontakts, oder beim Herausgeber (`publisher`) eine E-Mail-Adresse oder Telefonnummer.
status-is-out-of-date = nach dem Stand von `{ $measure }` hat seit über einem Jahr niemand gesehen
    .label = zuletzt am { $day }
    .help = Fragen Sie nach, wie weit die Maßnahme ist. Setzen Sie dann `status` und `status_as_of` neu.
table-without-headers = { $count ->
        [one] der Tabelle fehlt eine Spaltenüberschrift
       *[other] der Tabelle fehlen { $count } Spaltenüberschriften
    }
    .label = leer ist { $count ->
        [one] die Zelle über Spalte { $column }
       *[other] zuerst die Zelle über Spalte { $column }
    }
    .help = Schreiben Sie in die erste Zeile der Tabelle über jede Spalte, was darin steht. Nur die Zelle links oben darf leer bleiben.
    .help-all = Schreiben Sie in die erste Zeile der Tabelle über jede Spalte, was darin steht. Soll die Tabelle nur Texte nebeneinander stellen, machen Sie eine Liste daraus.
text-has-gaps = { $count ->
        [one] in `{ $page }` fehlt noch eine Angabe
       *[other] in `{ $page }` fehlen noch { $count } Angaben
    }
    .label = { $count ->
        [one] hier fehlt: { $first }
       *[other] hier fehlt als Erstes: { $first }
    }
    .help = Ersetzen Sie jede Lücke `[[?…]]` samt ihren Klammern durch die richtige Angabe.
translation-has-gaps = { $count ->
        [one] in der Übersetzung `{ $language }` fehlt noch ein Text
       *[other] in der Übersetzung `{ $language }` fehlen noch { $count } Texte
    }
    .label = { $count ->
        [one] hier steht noch nichts
       *[other] hier steht als Erstes noch nichts
    }
    .help = Tragen Sie den übersetzten Text ein. Bis dahin steht dort das Original. Was nie übersetzt werden soll, löschen Sie aus der Datei.
value-disagrees-with-series = `{ $fact }` nennt einen anderen Wert als die eigene Wertereihe
    .label = hier steht `{ $value }`
    .series = hier steht für dieselbe Zeit `{ $other }`
    .help = Berichtigen Sie den Fakt oder die Tabelle. Häufig ist beim letzten Aktualisieren eines von beiden vergessen worden.

## Wörter in den Sätzen

term-shape-text = ein Text
term-shape-list = eine Liste
term-shape-record = ein Eintrag mit Schlüsseln
term-shape-nothing = nichts
term-shape-truth = `true` oder `false`

# Wohin eine Datei verschoben wird: im Akkusativ.
term-place-chapter = den Ordner eines Kapitels
term-place-site = den Ordner `content`

term-template-not-text = sie ist kein Text in UTF-8
term-template-endless = sie kommt zu keinem Ende
term-template-too-much = sie braucht mehr Speicher, als eine Seite haben darf
term-drawing-script = hier steht ein Programm oder eine eingebettete Webseite
term-drawing-handler = hier wird beim Klicken oder Laden etwas ausgeführt
term-drawing-link = dieser Verweis führt zu keiner Adresse im Web
term-drawing-outside = hier wird etwas geladen, was nicht in der Datei liegt
term-drawing-instruction = das ist eine Anweisung an Programme, keine Zeichnung
term-drawing-encoding = die Datei nennt eine andere Kodierung als UTF-8
term-drawing-broken = ab hier ist die Datei kein gültiges SVG
term-not-a-file = das ist keine gewöhnliche Datei
term-name-not-text = der Name enthält Zeichen, die kein Text sind

term-particular-publisher = der Herausgeber
term-particular-address = die Anschrift
term-particular-represented = die Angabe, wer die Einrichtung vertritt
term-particular-email = die E-Mail-Adresse
term-particular-phone = die Telefonnummer
term-particular-register = das Register mit der Nummer
term-particular-responsible = die Angabe, wer für den Inhalt verantwortlich ist
term-statement-contact = eine Adresse, an die man Barrieren meldet
term-statement-body = die Stelle, die Barrierefreiheit durchsetzt
term-contact-email = eine E-Mail-Adresse
term-contact-phone = eine Telefonnummer

term-number-empty = hier steht keine Zahl
term-number-not-a-number = hier wird eine Zahl erwartet
term-number-foreign-digit = hier stehen andere Ziffern als 0 bis 9
term-number-leading-zero = eine Zahl beginnt nicht mit einer Null
term-number-bad-grouping = die Punkte oder Leerzeichen stehen nicht vor je drei Ziffern
term-number-too-large = die Zahl hat zu viele Stellen
term-number-not-whole = was man zählt, hat keine Nachkommastellen
term-number-range-reversed = der Bereich endet vor seinem Anfang
term-number-range-mixed = die beiden Enden haben verschiedene Größenordnungen
term-number-ratio-impossible = der Teil ist größer als das Ganze
term-number-rank-impossible = ein Platz ist eine ganze Zahl ab 1
term-number-unknown-unit = die Einheit ist nicht zu erkennen
term-number-unknown-scale = die Größenordnung ist unbekannt; möglich sind Tsd., Mio., Mrd. und Bio.
term-number-unknown-qualifier = der Zusatz ist unbekannt; möglich sind zum Beispiel über, unter, rund, fast und Ø
term-number-other = die Schreibweise ist unbekannt

term-time-not-a-time = das ist keine Zeitangabe
term-time-not-a-day = hier wird ein einzelner Tag erwartet
term-time-no-such-day = diesen Tag hat der Monat nicht
term-time-no-such-month = diesen Monat gibt es nicht
term-time-short-year = das Jahr braucht vier Ziffern
term-time-split-year = das sind zwei Jahre; gemeint sein kann ein Winter oder ein Zeitraum
term-time-range-reversed = das Ende liegt vor dem Anfang
term-series-ragged = diese Zeile hat nicht so viele Spalten wie die erste
term-series-two-columns = hier fehlt die Spalte mit dem Wert
term-series-too-long = mehr Zeilen liest niemand
term-series-too-often = so viele Fakten zeigen diese Tabelle schon
term-series-empty = unter dieser Zeile stehen keine Werte
term-yaml-conflict = hier stehen zwei Fassungen, die Git nicht zusammenführen konnte
term-yaml-tab = hier steht ein Tabulator, wo Leerzeichen hingehören
term-yaml-indent = die Einrückung passt nicht zu den Zeilen davor
term-yaml-colon = hier steht ein Doppelpunkt, wo keiner stehen kann
term-yaml-no-colon = hier fehlt ein Doppelpunkt mit Leerzeichen dahinter
term-yaml-dash = hier kann kein Listenpunkt stehen
term-yaml-quote = ein Anführungszeichen ist nicht geschlossen
term-yaml-after-quote = hinter dem Anführungszeichen steht noch etwas
term-yaml-escape = nach `\` steht ein Zeichen, das dort nichts bedeutet
term-yaml-bracket = eine Klammer ist nicht geschlossen
term-yaml-sign = mit diesem Zeichen kann ein Text nur in Anführungszeichen beginnen
term-yaml-comment = vor `#` fehlt ein Leerzeichen
term-yaml-anchor = diesen Anker gibt es nicht
term-yaml-too-much = die Datei ist zu groß oder zu tief verschachtelt
term-yaml-two-documents = die Datei enthält mehrere Dokumente; erlaubt ist eines

term-duty-imprint = ein Impressum
term-duty-privacy = eine Datenschutzerklärung
term-duty-accessibility = eine Erklärung zur Barrierefreiheit

term-record = ein Eintrag
term-chapter = ein Kapitel
term-pillar = ein Anliegen
term-quote = eine Stimme
term-fact = ein Fakt
term-challenge = eine Herausforderung
term-field = ein Handlungsfeld
term-goal = ein Ziel
term-approach = ein Umsetzungsansatz
term-result = ein Ergebnis
term-measure = eine Maßnahme
term-milestone = ein Meilenstein
term-contact = ein Kontakt
term-actor = ein Akteur
term-source = eine Quelle
term-term = ein Glossareintrag
term-change = eine Änderungsnotiz

## Zusammenfassung eines Laufs

severity-error = Fehler
severity-warning = Warnung
severity-note = Hinweis

summary-errors = { $count ->
        [one] 1 Fehler
       *[other] { $count } Fehler
    }
summary-warnings = { $count ->
        [one] 1 Warnung
       *[other] { $count } Warnungen
    }
summary-notes = { $count ->
        [one] 1 Hinweis
       *[other] { $count } Hinweise
    }
summary-corrected = { $count ->
        [one] 1 Stelle berichtigt.
       *[other] { $count } Stellen berichtigt.
    }
summary-fixable = { $count ->
        [one] 1 davon berichtigt `konzept check --fix`.
       *[other] { $count } davon berichtigt `konzept check --fix`.
    }
summary-hidden = Hier { $count ->
        [one] ist 1 weiterer Befund nicht gezeigt
       *[other] sind { $count } weitere Befunde nicht gezeigt
    }. Beheben Sie zuerst die gezeigten: Oft haben viele dieselbe Ursache. `--format json` listet bis zu 10.000 jeder Art.
serve-ready = Vorschau: { $url } (beenden mit Strg+C)
serve-built = gebaut in { $seconds } s
progress-reading = liest und prüft …
progress-drawing = { $files ->
        [one] 1 Datei gezeichnet …
       *[other] { $files } Dateien gezeichnet …
    }
summary-none = nichts zu beanstanden
summary-place = Stelle
summary-severity = Gewicht
summary-finding = Befund
summary-step = Nächster Schritt
summary-explain = Mehr zu jeder Meldung, mit Beispiel: `konzept explain { $code }`
summary-next = Beginnen Sie mit { $place }. Solange Fehler da sind, wird nichts veröffentlicht.
summary-strict = Mit `--strict` zählen Warnungen wie Fehler; es wurde nichts veröffentlicht.
summary-built = { $written ->
        [0] keine Datei geschrieben
        [one] 1 Datei geschrieben
       *[other] { $written } Dateien geschrieben
    }, { $unchanged } unverändert, { $removed } entfernt, in { $seconds } s

## Warum es nicht ging

failure-no-site = unter `{ $path }` gibt es kein Konzept: `content/concept.yaml` fehlt
    .help = Wechseln Sie in den Ordner des Konzepts, nennen Sie ihn mit `--root`, oder legen Sie mit `konzept init ORDNER` ein neues an.
failure-out-not-ours = im Ausgabeordner `{ $path }` liegen Dateien, die nicht von konzept stammen, zum Beispiel `{ $example }`
    .help = Nennen Sie mit `--out` einen anderen Ordner, oder leeren Sie diesen.
    .help-folder = Nennen Sie einen anderen Ordner, zum Beispiel `konzept schema .konzept-schema`, oder leeren Sie diesen.
failure-out-foreign-file = `{ $path }` stammt nicht von konzept und liegt einer Seite im Weg
    .help = Verschieben Sie die Datei an einen anderen Ort.
failure-out-link = `{ $path }` ist eine Verknüpfung, und Verknüpfungen wird im Ausgabeordner nicht gefolgt
    .help = Löschen Sie die Verknüpfung.
    .help-folder = Ersetzen Sie die Verknüpfung durch einen Ordner, oder nennen Sie den Ordner, auf den sie zeigt.
failure-out-not-a-folder = `{ $path }` ist kein Ordner
    .help = Nennen Sie mit `--out` einen anderen Ordner.
    .help-folder = Nennen Sie einen anderen Ordner, zum Beispiel `konzept schema .konzept-schema`.
failure-out-unsafe = `{ $path }` kann nicht der Ausgabeordner sein: dort liegen die Quellen der Website
    .help = Nennen Sie mit `--out` einen eigenen Ordner für die Ausgabe, zum Beispiel `public`.
    .help-folder = Nennen Sie einen eigenen Ordner für die Schemas, zum Beispiel `konzept schema .konzept-schema`.
failure-out-manifest = das Verzeichnis der Ausgabe, `{ $path }`, ist in Zeile { $line } nicht zu verstehen
    .help = Nennen Sie mit `--out` einen anderen Ordner, oder leeren Sie diesen.
    .help-folder = Nennen Sie einen anderen Ordner, oder leeren Sie diesen.
failure-busy = in den Ausgabeordner `{ $path }` schreibt gerade ein anderer Lauf
    .help = Warten Sie, bis er fertig ist, und starten Sie dann noch einmal.
failure-io = mit `{ $path }` kam das System nicht zurecht: { $reason }
    .help = Prüfen Sie, ob die Platte voll ist und ob Sie dort schreiben dürfen. Was schon veröffentlicht war, bleibt bestehen.
failure-port = unter { $address } lässt sich kein Server starten: { $reason }
    .help = Nennen Sie mit `--port` eine andere Nummer, oder lassen Sie die Angabe weg.
failure-init-not-empty = der Ordner `{ $path }` ist nicht leer
    .help = Nennen Sie einen leeren oder neuen Ordner.
failure-unknown-code = eine Meldung `{ $code }` gibt es nicht
    .help = Schreiben Sie den Code so, wie er in der Meldung in eckigen Klammern steht. Alle Codes nennt `konzept explain`.
    .help-near = Meinten Sie `{ $near }`? Alle Codes nennt `konzept explain`.
init-done = in `{ $path }` liegt ein neues Konzept
    .help = Beginnen Sie mit `{ $path }/content/concept.yaml`, und sehen Sie das Ergebnis mit `konzept --root { $path } build` an.
failure-base-url = `{ $url }` ist keine Adresse, unter der eine Website veröffentlicht werden kann
    .help = Schreiben Sie die Adresse vollständig, zum Beispiel `--base-url https://www.beispiel.de/konzept`.
failure-new-title = ohne einen Titel lässt sich nichts anlegen
    .help = Nennen Sie den Titel in Anführungszeichen, auf einer Zeile, zum Beispiel `konzept new chapter "Ausblick"`.
failure-new-id = aus `{ $title }` lässt sich keine Kennung ableiten
    .help = Nennen Sie einen Titel mit Buchstaben oder Ziffern, oder geben Sie die Kennung an: `id=meine-kennung`.
failure-new-no-chapter = { $what } gehört in ein Kapitel, und es gibt noch keines
    .help = Legen Sie zuerst ein Kapitel an, zum Beispiel mit `konzept new chapter "Faktencheck"`.
failure-new-chapter = es ist nicht klar, in welches Kapitel { $what } gehört
    .help = Nennen Sie das Kapitel mit `--in`: { $chapters }.
failure-new-unknown-chapter = mit `{ $name }` ist nicht genau ein Kapitel gemeint
    .help = Schreiben Sie nach `--in`: { $chapters }.
failure-new-not-in-chapter = in einem einzelnen Kapitel kann { $what } nicht angelegt werden: die Liste gilt für das ganze Konzept
    .help = Lassen Sie `--in` weg.
failure-new-missing = { $what } braucht eine Angabe, die noch fehlt: { $keys }
    .help = Geben Sie sie an, zum Beispiel `{ $key }="…"`.
    .help-choices = Geben Sie sie an, zum Beispiel `{ $key }=…`. Möglich ist { $choices }.
failure-new-unreadable = `{ $path }` lässt sich nicht lesen
    .help = Beheben Sie zuerst, was `konzept check` zu dieser Datei meldet.
failure-new-by-hand = in `{ $path }` lässt sich nichts einfügen, ohne das Vorhandene zu ändern
    .help =
        Fügen Sie selbst hinzu:
        { $text }
failure-new-language = in die Sprache `{ $language }` wird dieses Konzept nicht übersetzt
    .help = Nehmen Sie die Sprache in `content/concept.yaml` unter `languages` auf, zum Beispiel `languages: [de, en]`.
    .help-languages = Schreiben Sie { $languages }, oder nehmen Sie die Sprache in `content/concept.yaml` unter `languages` auf.
failure-new-nothing-left = für `{ $language }` hat jede Datei schon eine Übersetzung
    .help = Ergänzen Sie die vorhandenen Dateien.
failure-new-wrong = so hätte das Konzept einen Fehler; es wurde nichts geschrieben
    .help = Ändern Sie Ihre Angaben, wie oben beschrieben, und starten Sie noch einmal.
new-file = neu: `{ $place }`
new-record = eingefügt: `{ $place }`
new-next = Als Nächstes ausfüllen: { $keys }
new-checks = Bis dahin erinnert `konzept check` daran: { $codes }
severity-help = Hilfe
schema-done = { $written ->
        [0] keine Schemadatei geschrieben
        [one] 1 Schemadatei geschrieben
       *[other] { $written } Schemadateien geschrieben
    }, { $unchanged } unverändert, in `{ $path }`
schema-bound = VS Code kennt sie aus `{ $settings }`, sobald die Erweiterung „YAML“ von Red Hat installiert ist
schema-by-hand = `{ $settings }` lässt sich nicht sicher ändern und blieb, wie es ist. Fügen Sie dort ein:
schema-elsewhere = Der Ordner liegt nicht in dem der Website, deshalb blieb `{ $settings }`, wie es ist.
schema-incomplete = Nicht alle Dateien ließen sich lesen. Bis das behoben ist, darf ein Verweis auf { $kinds } im Editor beliebig heißen; `konzept check` sagt, was zu tun ist.

## Erklärungen

explain-level = Wie streng
explain-level-change =
    Ohne eigene Angabe gilt `{ $level }`. Das ändern Sie in `content/concept.yaml`:
    `off` (wird nicht gemeldet), `note` (Hinweis), `warning` (Warnung) oder `error`
    (Fehler: es wird nichts veröffentlicht).
explain-exception =
    Soll nur ein einzelner Eintrag ausgenommen sein, nennen Sie ihn dort mit dem
    Grund:
explain-exception-record = kennung-des-eintrags
explain-exception-reason = Warum es hier so richtig ist.
explain-rules = Prüfungen
explain-rules-levels = Wie streng sie sind, stellen Sie in `content/concept.yaml` unter `checks` ein.
explain-others = Alle anderen Meldungen
explain-others-levels =
    Sie lassen sich nicht abschalten. Fast alle sind Fehler: Solange einer da ist,
    wird nichts veröffentlicht.
explain-hint = Mehr zu einer Meldung, mit Beispiel: `konzept explain CODE`

## Die Befehlszeile: Hilfe

cli-about = Veröffentlicht ein Handlungskonzept: aus einem Ordner mit Markdown und YAML wird eine barrierefreie Website
cli-usage = Verwendung:
cli-commands = Befehle
cli-arguments = Angaben
cli-options = Optionen
cli-placeholder-options = OPTIONEN
cli-placeholder-command = BEFEHL
cli-default = [Vorgabe: { $value }]
cli-one-of = [mögliche Werte: { $values }]
cli-values = Mögliche Werte:
cli-command-build = Prüft den Inhalt und veröffentlicht die Website
cli-command-check = Prüft den Inhalt, ohne die Website zu schreiben
cli-command-serve = Zeigt die Website, während an ihr geschrieben wird
cli-command-init = Beginnt ein neues Konzept in einem leeren Ordner
cli-command-new = Beginnt ein Kapitel, einen Eintrag oder eine Übersetzung an der richtigen Stelle
cli-command-schema = Lässt Editoren beim Tippen ergänzen und erklären: JSON-Schemas und Einstellungen
cli-command-explain = Erklärt eine Meldung, mit einem falschen und einem richtigen Beispiel
cli-argument-help = Zeigt diese Hilfe: mit `-h` in Kürze, mit `--help` ganz
cli-argument-version = Zeigt die Version
cli-argument-root = Der Ordner der Website
    .value = ORDNER
cli-argument-lang = Die Sprache der Meldungen: de oder en [Vorgabe: die der Umgebung, sonst die des Konzepts]
    .value = SPRACHE
    .wanted = `de` oder `en`
cli-argument-color = Wann Meldungen farbig sind
    .value = WANN
cli-argument-color-auto = Auf einem Terminal, außer wenn `NO_COLOR` gesetzt ist
cli-argument-color-always = Immer
cli-argument-color-never = Nie
cli-argument-base-url = Wo die Website veröffentlicht wird, für kanonische Links und die Sitemap
    .value = URL
cli-argument-date = Der Tag der Ausgabe, für wiederholbare Läufe [Vorgabe: SOURCE_DATE_EPOCH, sonst heute in UTC]
    .value = JJJJ-MM-TT
    .wanted = einen Tag mit Jahr, Monat und Tag, zum Beispiel `2025-06-01`
cli-argument-strict = Behandelt Warnungen wie Fehler
cli-argument-drafts = Nimmt Entwürfe mit auf
cli-argument-format = Wie gesagt wird, was gefunden wurde; alle außer `human` als ein Dokument auf der Standardausgabe
    .value = FORMAT
cli-argument-format-human = Für Menschen am Terminal
cli-argument-format-json = Für Skripte, siehe docs/report-format.md
cli-argument-format-github = Anmerkungen in GitHub Actions
cli-argument-format-gitlab = Ein Code-Quality-Bericht für GitLab
cli-argument-format-sarif = SARIF 2.1.0, für Code-Scanning und Editoren
cli-argument-format-markdown = Eine Zusammenfassung für Kommentare
cli-argument-jobs = Mit wie vielen Threads gearbeitet wird [Vorgabe: mit allen]
    .value = ZAHL
    .wanted = eine ganze Zahl von 1 bis 1024
cli-argument-fix = Berichtigt in den Dateien, wofür es nur eine Berichtigung gibt, und prüft dann noch einmal
cli-argument-build-out = Wohin die Website geschrieben wird, vom Ordner der Website aus
    .value = ORDNER
cli-argument-serve-out = Schreibt jeden fehlerfreien Stand auch in diesen Ordner, vom Ordner der Website aus
    .value = ORDNER
cli-argument-port = Der Port; ist er belegt, wird ein anderer genommen
    .value = PORT
    .wanted = eine ganze Zahl von 0 bis 65535
cli-argument-host = Die Adresse, unter der die Vorschau zu erreichen ist; unter jeder anderen als dieser kann sie jeder im Netz lesen
    .value = IP
    .wanted = eine IP-Adresse, zum Beispiel `127.0.0.1`
cli-argument-open = Öffnet die Startseite im Browser
cli-argument-init-dir = Ein neuer oder leerer Ordner
    .value = ORDNER
cli-argument-schema-dir = Wohin die Schemas geschrieben werden, vom Ordner der Website aus
    .value = ORDNER
cli-argument-what = Was es ist
    .value = ART
cli-argument-title = Wie es heißt; bei einer Übersetzung ihre Sprache
    .value = TITEL
cli-argument-values = Werte, die es von Anfang an hat, zum Beispiel `value=251.485`; die Schlüssel sind die der Dateien
    .value = SCHLÜSSEL=WERT
    .wanted = einen Schlüssel der Datei, ein Gleichheitszeichen und den Wert, zum Beispiel `value=251.485`
cli-argument-chapter = Das Kapitel, zu dem es gehört; bei einer Übersetzung das einzige
    .value = KAPITEL
cli-argument-code = Der Code der Meldung, wie er in eckigen Klammern steht [Vorgabe: nennt alle]
    .value = CODE

## Die Befehlszeile: was nicht zu verstehen ist

failure-usage-command = einen Befehl `{ $value }` gibt es nicht
    .help = `{ $ask }` zeigt, welche es gibt.
    .help-near = Meinten Sie `{ $near }`? `{ $ask }` zeigt, welche es gibt.
failure-usage-no-command = es fehlt ein Befehl
    .help = `{ $ask }` zeigt, welche es gibt.
failure-usage-option = eine Option `{ $argument }` gibt es hier nicht
    .help = `{ $ask }` zeigt, was möglich ist.
    .help-near = Meinten Sie `{ $near }`? `{ $ask }` zeigt, was möglich ist.
failure-usage-extra = `{ $argument }` ist eine Angabe zu viel
    .help = Setzen Sie in Anführungszeichen, was zusammengehört. `{ $ask }` zeigt, was möglich ist.
failure-usage-value = `{ $value }` passt nicht zu `{ $argument }`
    .help = `{ $ask }` zeigt, was möglich ist.
    .help-near = Meinten Sie `{ $near }`? Möglich sind: { $values }
    .help-values = Möglich sind: { $values }
    .help-wanted = Schreiben Sie { $wanted }.
failure-usage-no-value = zu `{ $argument }` fehlt der Wert
    .help = `{ $ask }` zeigt, was möglich ist.
    .help-values = Möglich sind: { $values }
    .help-wanted = Schreiben Sie { $wanted }.
failure-usage-needless-value = `{ $argument }` hat keinen Wert
    .help = Lassen Sie `{ $value }` weg.
failure-usage-twice = `{ $argument }` steht zweimal da
    .help = Lassen Sie eine der beiden Angaben weg.
failure-usage-missing = es fehlt: { $argument }
    .help = `{ $ask }` zeigt, was anzugeben ist.
failure-usage-not-text = die Befehlszeile ist kein Text in UTF-8
    .help = Tippen Sie neu, was daran besonders ist, oder benennen Sie den Ordner um, den sie nennt.
failure-usage = die Befehlszeile ist nicht zu verstehen
    .help = `{ $ask }` zeigt, was möglich ist.
