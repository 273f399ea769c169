# What konzept tells editors.
#
# A finding is named by its code: the value is the headline, `.label` stands under the place in the text, `.help`
# (or a variant of it) says what to do next. `term-…` are words that are put into these sentences, with an article
# where one is due.

## Files and folders

concept-missing = `content/concept.yaml` is missing
    .label = the description of the concept is missing here
    .help = Create the file `content/concept.yaml`, with at least a line `title: Name of the concept`.
unreadable = `{ $path }` cannot be read: { $reason }
    .help = Check that the file still exists and that you may open it.
    .help-special = Delete it, or put an ordinary file with an ordinary name in its place.
outside-site = the link `{ $path }` leaves the folder of the site, leads in a circle, or leads through a second link
    .help = Put the file itself in place of the link, or delete it.
file-too-large = `{ $path }` is too large
    .help = Make the file { $most } MB at most, or link to an address where it can be found.
    .help-text = Divide the text: a file of text may have { $most } MB at most. The entries of a collection can stand in several files, in a folder named after the collection.
    .help-signs = Divide the text: it has more lines and more characters with a special meaning than a person writes.
site-too-large = the site is too large, at the latest from `{ $path }` on
    .help = Link to large files instead of publishing them: all of them together may have { $most } MB at most.
    .help-texts = Delete what does not belong to it: all texts together may have { $most } MB at most. From this file on nothing was read.
    .help-files = Delete what does not belong to it: of a folder { $most } files and folders are read at most.
    .help-folders = Put the file further up: folders may lie { $most } levels deep in each other at most.
    .help-pages = Shorten what is shown on many pages or very often: a page may have { $page } MB at most, all together { $most } MB.
unknown-file = the file `{ $path }` has no place here
    .help = Rename, move or delete the file. What can stand here is { $names }.
    .help-near = Did you mean `{ $near }`? Then rename the file.
    .help-asset = Convert the file, or delete it. Files that are published end in { $names }.
misplaced-collection = the collection `{ $path }` lies in the wrong place
    .help = Move the file into { $place }.
chapter-without-index = the chapter has no text: `{ $path }` does not exist
    .help = Create `{ $path }`. It begins with a line `---`, a line `title: Name of the chapter` and another line `---`.
not-utf8 = the file is not saved as UTF-8
    .label = from here on the characters cannot be read
    .help = Save the file again and choose the encoding “UTF-8”.
    .label-windows-1252 = in Windows-1252 the byte { $byte } is a “{ $character }”
    .help-windows-1252 = The file was probably saved as Windows-1252, by Excel as “CSV” or by an old editor. Save it again and choose the encoding “UTF-8”, in Excel “CSV UTF-8”.
    .help-utf16 = The file is saved as UTF-16. Save it again and choose the encoding “UTF-8”.
nul-character = the text contains an invisible control character
    .label = it stands here: { $name }
    .help = Delete this place and type the words around it again.
front-matter-open = the head of the page does not end
    .label = it begins here
    .help = Write a line of nothing but `---` below the last entry of the head.

## YAML

yaml-syntax = the file is not valid YAML
    .label = { $reason }
    .help = Check this line and the one before it: are all entries indented alike, with spaces and no tabs? Is there a colon and a space after each key? Are all quotation marks and brackets closed?
    .help-conflict = Decide for one of the two versions, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`.
    .help-tab = Replace tabs at the beginning of lines with spaces.
    .help-indent = Indent lines that belong together alike, two spaces for each level.
    .help-colon = Put the whole text after the key in quotation marks when it contains a colon: `title: "Goals: an overview"`.
    .help-quote = Close the quotation mark that opens here or further up. Inside the text itself, write quotation marks as “ and ”.
    .help-much = Divide the file. One holds some ten thousand entries, nested five levels deep at most.
    .help-bracket = Close the bracket that opens here or further up, or put the text in quotation marks.
unknown-key = unknown key `{ $key }`
    .label = there is no such key here
    .help = Write one of these: { $keys }.
    .help-near = Did you mean `{ $near }`?
duplicate-key = the key `{ $key }` stands twice in one entry
    .label = here it stands again
    .first = here it stands first
    .help = Delete one of the two lines. If the second belongs to a new entry, that one begins with `- `.
missing-key = the key `{ $key }` is missing
    .label = this entry needs it
    .help = Add a line `{ $key }: …` here.
    .help-page = Add a line `{ $key }: …` to the head of the page. The head stands at the very top of the file, between two lines of three dashes each.
    .help-reason = Say after `reason:` in a sentence why the check should not apply here. In a year nobody will know otherwise.
    .help-contact = Add whom one reaches: a line `person: …`, `function: …` or `organisation: …`.
    .help-translation = Add a line `id: …` here, with the id of the entry that you translate.
wrong-shape = what stands here does not have the right form
    .label = expected { $expected }, found { $found }
    .help = Change what stands here. A text stands after the colon on the same line; the items of a list begin with `- `, each on a line of its own; the parts of an entry stand indented below it, each with a key and a colon.
    .help-refused = Change what stands here. It was refused for this reason: { $reason }.
line-too-long = this value has { $length } characters
    .label = { $most } fit here at most
    .help = Shorten the value. What needs more words belongs in the text of the record or the page.
unknown-word = `{ $word }` is not a known word here
    .label = there is no such word here
    .help = Write one of these: { $words }.
    .help-near = Did you mean `{ $near }`?

## Ids and references

invalid-id = `{ $id }` is not an id
    .label = an id cannot look like this
    .help = Write the id with small letters from a to z, digits and single hyphens, such as `inhabitants-2023`.
    .help-near = Write `{ $near }`. Ids consist of small letters from a to z, digits and single hyphens.
id-underivable = no id can be made from the name
    .label = there is no letter or digit here to make an id from
    .help = Give an id yourself: for an entry with `id: …`, for a chapter with `slug: …` in the head of its page.
duplicate-id = the id `{ $id }` is given twice
    .label = { $kind } with this id stands elsewhere already
    .first = here the id stands first
    .help = Give one of the two another id. If there is no `id`, it was made from the name; then add a line `id: …`.
unknown-reference = `{ $name }` does not exist
    .label = { $kind } with this id is not to be found anywhere
    .help = Check the spelling of the id, or add the entry.
    .help-near = Did you mean `{ $near }`?
ambiguous-reference = `{ $name }` can mean several things
    .label = more than one entry is called this
    .help = Write which one you mean: { $ways }.
missing-file = the file `{ $name }` does not exist
    .label = this link leads nowhere
    .help = Put the file beside this text, or correct the link. Capital and small letters count.
    .help-near = Did you mean `{ $near }`? Capital and small letters count.
unknown-anchor = there is no part `#{ $anchor }` on the page
    .label = this link leads nowhere
    .help = Link to a heading of the page, or to a record with `[[id]]`.
    .help-near = Did you mean `#{ $near }`?
chapter-is-empty = the chapter `{ $chapter }` has no content
    .label = nothing stands below
    .help = Write a text below, put a collection into the folder of the chapter, or set `draft: true` until there is something.
forbidden-link = a link like this is not published: `{ $scheme }`
    .label = this link is not allowed
    .help = Begin the link with `https://`, `mailto:` or `tel:`, or name a file beside this text.
    .help-picture = Put the picture beside this text and give only its file name. Pictures of other sites are not loaded, so that nobody is tracked.
invalid-url = `{ $url }` is not a complete address
    .label = nothing can be linked to here
    .help = Write the whole address, with `https://` at the beginning and without spaces. Link to your own chapters with double square brackets and their id.
foreign-load = { $kind ->
        [policy] `{ $page }` does not rule out that something is loaded from another host
       *[load] `{ $page }` would load `{ $address }` from another host
    }
    .label = this would come from another host
    .help = Put the file into `themes/NAME/assets`, and refer to it there. Whoever reads a page shall not become known to another host.
    .help-policy = Leave the `Content-Security-Policy` of `base.html` in the template, or name `default-src` in it and nothing but `'none'`, `'self'` and `data:`.
privacy-statement-is-untrue = { $kind ->
        [policy] the privacy statement says that every page forbids scripts, but `{ $page }` lets them run
        [script] the privacy statement says that no scripts run, but in `{ $page }` one would
       *[form] the privacy statement says that there are no forms, but `{ $page }` has one
    }
    .label = this contradicts the privacy statement
    .claimed = the statement is made from this
    .help-policy = Leave the `Content-Security-Policy` of `base.html` in the template, or name `script-src 'none'` in it. If the site needs scripts, delete `privacy` in `concept.yaml` and write the privacy statement yourself.
    .help-script = Take the script out of the template or the drawing. If the site needs scripts, delete `privacy` in `concept.yaml` and write the privacy statement yourself.
    .help = Take the form out of the template. If the site needs one, delete `privacy` in `concept.yaml` and say in the privacy statement yourself what happens to what is typed.
unsafe-drawing = the drawing holds more than a drawing
    .label = { $why }
    .help = Open the file in a drawing program and save it as “plain SVG”, with its pictures embedded and without scripts. Or publish it as PNG.
raw-html = HTML is not used in texts
    .label = this part would be missing
    .help = Write it in Markdown: `**bold**`, `*italic*`, `[text](https://…)`. If a sign such as `<` itself is to be seen, put `\` before it.
unknown-collection = the collection `{ $name }` does not belong to this chapter
    .label = here it is meant to stand
    .help = Create the file `{ $name }.yaml` in the folder of the chapter, or delete this line.
collection-twice = the collection `{ $name }` stands on the page twice
    .label = here for the second time
    .first = here for the first time
    .help = Delete one of the two lines.

## Numbers and times

invalid-number = the figure `{ $text }` cannot be understood
    .label = { $why }
    .help = Write the number as it is printed: `251,485`, `72.5 %`, `€9,311 million`, `over 40 %` or `1 of 4`.
ambiguous-number = `{ $text }` can be read in two ways
    .label = it can mean { $readings }
    .help = Write the number so that one reading is left: thousands without a mark (`1234`), decimals to two or four places (`1.23`, `1.2340`) instead of three.
invalid-time = `{ $text }` is not a time that fits here
    .label = { $why }
    .help = Write a day (`2023-12-31`), a month (`2023-06`), a quarter (`Q2 2023`), a year (`2023`) or a range (`2021–2023`).
    .help-day = Write a single day, such as `2023-12-31`.
ambiguous-time = `{ $text }` can mean different days
    .label = it can mean { $readings }
    .help = Write the day so that one reading is left, such as `2023-12-31`.
one-of = a fact says exactly one thing: `value`, `rank`, `ratio` or `statement`
    .label = here it says too little or too much
    .first = here stands one already
    .help = Keep exactly one of the four: `value`, `rank`, `ratio` or `statement`.
    .help-none = Add a line: `value: …` for an amount, `rank: …` for a place, `ratio: …` for a ratio such as “1 of 4”, or `statement: …` for words.
    .help-several = Delete `{ $key }` or `{ $other }`, or make two facts of them.
wrong-figure = `{ $text }` does not fit `{ $key }`
    .label = this is another sort of figure
    .help = Change the key: amounts belong to `value`, places to `rank`, ratios such as “1 of 4” to `ratio`, words to `statement`.
    .help-rank = Write a whole number under `out_of` that is not below the place under `rank`, or delete `out_of`.
invalid-contact = nobody can be reached at `{ $text }`
    .label = { $expected } is expected here
    .help = Write a mail address such as `name@example.org` or a phone number such as `+49 371 123456`, and nothing else.
duplicate-time = two values for the same time
    .label = here for the second time
    .first = here for the first time
    .help = Delete one of the two lines, or correct its time.
invalid-series = the table of values cannot be read
    .label = { $why }
    .help = Write the names of the columns in the first line, and below it on each line a time and a value: `2022;248563`. A further column may carry a remark, one called `status` marks such as `provisional`.
    .help-often = Show a table with the fact it belongs to, and link there from others.
## Languages and translations

invalid-language = `{ $tag }` is not a language code
    .label = a code is expected here
    .help = Write the code of a language: `de` for German, `en` for English, `cs` for Czech, `de-simple` for easy German.
unlisted-language = the language `{ $language }` is not provided for here
    .label = there is no place for this language here
    .help = Add `{ $language }` to `languages` in `content/concept.yaml`, or delete this translation.
    .help-original = The concept is written in this language. Move the text into the file without `.{ $language }` in its name, and delete this one.
    .help-many = Name { $most } languages at most.
    .help-twice = Delete the code in one of the two places. Each language is named once.
untranslatable = the translation of `{ $key }` does not fit its original
    .label = the original has no text for this
    .help = Delete this line. What can be translated here is { $keys }; numbers, times and references stand in the original only.
    .help-near = Did you mean `{ $near }`?
    .help-unset = Add the text to the original first, or delete it here.
    .help-uneven = Translate line by line: { $original ->
        [one] the original has one line
       *[other] the original has { $original } lines
    }, { $translated ->
        [one] the translation one
       *[other] the translation { $translated }
    }.
orphan-translation = there is no original for `{ $id }`
    .label = nothing to be translated belongs to this
    .help = Correct the id, or delete this translation.
    .help-near = Did you mean `{ $near }`?
    .help-file = Create `{ $id }.yaml` with the entries first, or delete this file.

## Looks and addresses

invalid-colour = `{ $text }` is not a colour
    .label = a colour is expected here
    .help = Write the colour in quotation marks, with a hash and six digits: `accent: "#0b5c3b"`.
address-taken = the address `{ $address }` is given twice
    .label = here for the second time
    .first = here for the first time
    .help = Give one of the two pages another address, with `slug: …` in its head.
    .help-own = The site needs this address for a page that it makes itself. Give the chapter another one, with `slug: …` in its head.
invalid-address = `{ $address }` cannot be an address
    .label = the address of a page cannot look like this
    .help = Write the address with small letters from a to z, digits and single hyphens, at most 80 characters in all.
    .help-system = Give the chapter another name with `slug: …`, or the record another id with `id: …`: this address is too long, or Windows keeps the name for a device.
    .help-near = Write `{ $near }`. Addresses consist of small letters from a to z, digits and single hyphens.
anchor-taken = two things on this page are called `{ $id }`
    .label = { $kind } with this id
    .first = { $other } with the same id
    .help = Give one of the two another id with `id: …`, so that each can be linked to.
unknown-rule = there is no check `{ $rule }`
    .label = no check is called this
    .help = Delete this line, or write the name of a check as it stands in its message, such as `figure-without-source`.
    .help-near = Did you mean `{ $near }`?
unknown-theme = there is no theme `{ $name }`
    .label = none is called this
    .help = Create the folder `themes/{ $name }`, or delete this line; then the theme that comes with konzept is used.
    .help-near = Did you mean `{ $near }`?
template = the template `{ $path }` is wrong: { $reason }
    .label = here
    .help = Correct the template, or delete it; then the one that comes with konzept is used.
nested-too-deep = the text is nested more than { $depth } levels deep
    .label = from here on it is not read
    .help = Take apart lists within lists and quotations within quotations.

## Checks

abbreviation-undefined = the abbreviation `{ $short }` is not explained anywhere
    .label = { $count ->
        [one] here it stands
       *[other] it stands { $count } times, here first
    }
    .help = Add an entry with `short: { $short }` and the long form to `content/glossary.yaml`, or write the long form once with the abbreviation in brackets behind it.
accent-has-low-contrast = the colour `{ $colour }` has too little contrast to write in it
    .label = on the light ground `{ $ground }` it is { $ratio }:1; 4.5:1 is needed
    .help = Take a stronger shade of the same hue, such as `"{ $shade }"`. The theme that comes with the program keeps nothing but the hue anyway, and writes in a shade that can be read.
    .help-none = Take another colour: no shade of this hue has enough contrast on this ground.
actor-is-only-a-logo = the concept knows nothing of `{ $actor }` but the name
    .label = no web site, no text, no measure, no project, no voice, no contact
    .help = Add what kind of organisation this is (`kind`), its web site (`url`) or a sentence (`text`), and name it wherever it takes part.
actor-without-measure = the member `{ $actor }` does not appear in the concept
    .label = no measure, no project, no approach, no voice and no contact names it
    .help = Name the member wherever it takes part: in `measures.yaml`, in `results.yaml` or in an approach. If it takes part in nothing yet, ask.
announced-year-has-passed = “{ $words }”: the year { $year } is over
    .label = here it is still announced
    .help = Write what has come of it, or name the new aim. If the text looks back, put it in the past tense.
approach-without-goal = { $count ->
        [0] the approach `{ $approach }` does not name a goal
        [one] the field of action `{ $field }` has an approach, but no goal
       *[other] the field of action `{ $field }` has { $count } approaches, but no goal
    }
    .label = { $count ->
        [0] other approaches of this field name the goal they serve
       *[other] what this is done for does not stand here
    }
    .goal = nothing serves this goal yet
    .help = Add `goals: […]` with the ids of the goals that the approach serves.
    .help-field = Write under `goals` what is to be reached with the approaches.
assessment-is-out-of-date = the assessment of accessibility of { $day } is older than a year
    .label = since that day nobody has looked
    .help = Look whether the accessibility statement is still true, then set `assessed` to the day on which you did.
challenge-without-field = { $count ->
        [one] no field of action answers the challenge `{ $challenge }`
       *[other] none of the { $count } challenges is tied to a field of action
    }
    .label = { $count ->
        [one] neither it nor a field names the other
       *[other] which field answers this one and those that follow?
    }
    .help = Name the fields of action that answer it under `fields` here, or the challenge under `challenges` there.
    .help-all = Name the fields of action that answer each challenge under its `fields`, or the challenges under `challenges` of the fields. The view `matrix` is made of this, too.
contact-is-out-of-date = `{ $contact }` was a valid contact until { $year }-{ $month }-{ $day } only
    .label = this contact has run out
    .help = Ask whether this is still so. Then set `valid_until` to a later day, or replace the contact.
count-does-not-fit = “{ $words }”, but the concept has { $count }
    .label = counted, it is { $count }
    .first = what was counted begins here
    .help = Correct the number in the text, or add what is missing in the list. If the sentence counts something else, say what.
day-lies-in-the-future = `{ $record }` names a day that has not come yet
    .label = this run is of { $today }
    .help = Correct the day behind `{ $key }`; often the year is mistyped. For a forecast, `as_of` names the day on which it was made, and the label the year it is for.
emphasis-inside-words = { $count ->
        [one] the stars in `{ $first }` are not shown on the page
       *[other] the stars in `{ $first }` and `{ $second }` are not shown on the page
    }
    .label = they are gone, and what stands between them is emphasised
    .help = Write `{ $mark }` for each star that belongs to the word.
    .help-one-word = Write `{ $mark }` for each star that belongs to the word. If a part of the word is to be emphasised, emphasise the whole word: in pieces it is hard to follow when read aloud.
exception-without-effect = the exception to `{ $rule }` for `{ $record }` is no longer needed
    .label = this check finds nothing there
    .help = Delete the exception. If it stayed, it would hide the next mistake at this place.
figure-is-out-of-date = there should be a newer figure for `{ $fact }` by now
    .label = the next one should have appeared by { $due }
    .cycle = { $cycle ->
        [monthly] the source is renewed every month
        [quarterly] the source is renewed every three months
       *[yearly] the source is renewed every year
    }
    .help = Look it up in the source, and bring the figure and its day up to date. If the old figure is to stay because it is history, add it to `exceptions` in `content/concept.yaml`, with the reason.
figure-newer-than-source = the figure `{ $fact }` is younger than the visit to its source
    .label = this time came only after the visit
    .retrieved = this is when the source `{ $source }` was last looked up
    .help = Set `retrieved` to the day on which you looked the figure up, or correct the time of the figure. If it comes from another edition, make that a source of its own.
figure-repeated-in-text = “{ $words }” is the figure `{ $fact }`, typed once more by hand
    .label = here it stays behind when the fact gets a new value
    .fact = this is where it is looked after
    .help = Write `![[{ $fact }]]` in place of the number. Then the value in force stands here, with its day and source; turn the sentence so that this fits.
figure-without-day = the figure `{ $fact }` does not say of which day it is
    .label = when was it so?
    .help = Add `as_of: …` with the day or month the figure refers to, or `period: …` with the time over which was counted.
figure-without-source = the figure `{ $fact }` does not name a source
    .label = where does it come from?
    .help = Add `source: …` with the id of a source from `content/sources.yaml`.
    .help-no-sources = Add a source to `content/sources.yaml`, and name its id here with `source: …`.
goal-without-approach = { $count ->
        [0] nobody goes about the goal `{ $goal }`
        [one] the field of action `{ $field }` has a goal, but no approach
       *[other] the field of action `{ $field }` has { $count } goals, but no approach
    }
    .label = { $count ->
        [0] no approach and no measure names this goal
       *[other] what is done about it does not stand here
    }
    .help = Name `{ $goal }` under `goals` of the approach that serves it, or add an approach for it.
    .help-field = Write under `approaches` what is done for the goals, or name the field in the measures that belong to it.
heading-skips-level = the heading `{ $heading }` skips a level
    .label = `{ $marks }` is too deep here; at most `{ $wanted }` can follow
    .before = the heading before it
    .help = Write `{ $wanted }` instead of `{ $marks }`, for the headings beside it, too, or add the heading that is missing above it.
    .help-first = Write `{ $wanted }` instead of `{ $marks }`: above it is only the page's title. Lift the headings beside and below it as well.
inclusive-writing-mixed = inclusive ways of writing are mixed: “{ $words }” beside “{ $others }”
    .label = { $count ->
        [one] only here it is written so
       *[other] it is written so { $count } times, here first
    }
    .most = { $most ->
        [one] only here it is written so
       *[other] it is written so { $most } times, here first
    }
    .help = Choose one way of writing and use it everywhere. Forms that name both, such as “he or she”, can stand beside each of them.
legal-citation-is-outdated = `{ $citation }` is out of date
    .label = it has not been in force since { $day }
    .help = Write `{ $right }`.
    .help-now = Look up which provision is in force now and correct the text. Now in its place: { $now }.
    .help-gone = Delete this. Nothing has taken its place.
legal-page-is-incomplete = { $duty ->
        [imprint] the imprint lacks { $missing }
       *[privacy] the privacy statement lacks { $missing }
    }
    .label = demanded by { $law }
    .help = Describe under `publisher` who publishes the concept: name, address, mail address, phone number, and who may act for it.
    .help-address = Add the address under `publisher` with `address: […]`, street and town; a post office box is not enough.
    .help-represented = Add under `publisher` with `represented_by: …` who may act for it.
    .help-email = Add a mail address under `publisher` with `email: …`.
    .help-phone = Add a phone number under `publisher` with `phone: …`: besides the mail address there has to be a second quick way.
    .help-register = Add under `imprint` with `register: …` which register it stands in and who keeps it, and its number with `register_number: …`.
    .help-responsible = Name under `imprint` with `responsible: {"{"}name: …, address: […]{"}"}` the person who answers for the contents, with an address.
legal-page-is-missing = there is no page with `legal: { $word }`
    .label = this site needs { $page }
    .help = Create a page in `content/` with `legal: { $word }` in its head. A draft does not count.
link-says-nothing = the link “{ $words }” does not say where it leads
    .label = these words stand for the link
    .help = Make those words the link that name its target, such as `[Statistical yearbook](https://example.org)`. With a screen reader one goes from link to link and hears only these words.
picture-without-alt = { $why ->
        [name] the alternative text of the picture `{ $file }` is the name of a file only
       *[empty] the picture `{ $file }` has no alternative text
    }
    .label = who does not see the picture learns nothing here
    .help = Write under `alt`, in a sentence, what is to be seen and what matters about it.
    .help-logo = Write under `alt` whose logo this is: `alt: Logo of Exampleton`.
    .help-text = Write between the square brackets what is to be seen and what matters about it: `![Two people talking]({ $file })`.
picture-without-credit = the picture `{ $file }` does not say who made it
    .label = who made it?
    .help = Add `credit: …` with the name and, if there is one, the licence. An own picture says who made it, too.
    .help-text = Add the name in quotation marks behind the file: `![…]({ $file } "Photo: A. Example")`. An own picture says who made it, too.
planned-time-has-passed = { $what ->
        [begin] the measure `{ $record }` is said to be planned, but should have begun
        [end] the measure `{ $record }` is said to be { $status ->
            [planned] planned
            [paused] paused
           *[ongoing] under way
        }, but its time is over
        [milestone] the milestone `{ $record }` is { $status ->
            [none] not said to be reached
            [planned] said to be planned
            [paused] said to be paused
           *[ongoing] said to be under way
        }, but its date has passed
       *[outcome] an outcome of `{ $record }` is said to be planned, but the time for it is over
    }
    .label = { $what ->
        [begin] so it began on { $day } at the latest
        [end] so it ended on { $day }
        [milestone] it should have been reached by { $day }
        [project] the project ended on { $day }, more than a year ago
       *[outcome] the time named here ended on { $day }
    }
    .status = this is its status
    .milestone-status = this is its status
    .help-milestone = If it was reached, write `status: done`; if it was given up, `status: dropped`. If it was put off, correct `date`.
    .help = Set `status` to what is so today, or correct `period` if something was put off.
    .help-outcome = If it has happened, write what came of it and delete `planned`. Otherwise name the new time, or delete the point.
part-of-itself = `{ $fact }` is a part of itself
    .label = this closes the circle: { $way }
    .help = Take out the id that does not belong in one of these facts: `parts` names what is inside the whole, `share_of` names the whole.
parts-do-not-sum = the parts of `{ $fact }` add up to { $sum }{ $unit }
    .label = { $count ->
        [one] the one part gives { $sum }{ $unit }, not { $qualifier }{ $whole }{ $unit }
       *[other] the { $count } parts add up to { $sum }{ $unit }, not { $qualifier }{ $whole }{ $unit }
    }
    .part = this is one of the parts
    .help = Correct the sum or one of the parts, or add to `parts` what is missing. Often a part is forgotten or counted twice, or two digits are swapped.
    .help-days = Check the days first: sum and parts do not all name the same time. Otherwise a part is often forgotten or counted twice, or two digits are swapped.
per-head-does-not-fit = `{ $fact }` does not fit its numbers: they give { $computed }{ $unit } per head
    .label = { $total }{ $unit } divided by { $people } is { $computed }{ $unit }
    .total = this is what is divided
    .people = by so many
    .help = Check whether `people` counts the right heads: statistical offices mostly divide by the mean of the year and not by the number on one day. Otherwise correct one of the three figures; often two digits are swapped.
section-is-empty = there is nothing under the heading `{ $heading }`
    .label = this heading stands alone
    .help = Write something under it, put a collection under it (such as `![[facts]]`), or delete the heading.
share-does-not-fit = the share `{ $fact }` does not fit its numbers: they give { $computed } { $sign }
    .label = { $count } of { $base } are { $computed } { $sign }
    .base = this is what it is a share of
    .help = Correct the share, `count`, or the figure that `share_of` points to. Often it is wrongly rounded, two digits are swapped, or another base is meant.
    .help-days = Check the days first: the share and the figure that `share_of` points to do not name the same time. Otherwise it is often wrongly rounded, two digits are swapped, or another base is meant.
share-is-impossible = the share `{ $fact }` does not lie between 0 and { $all }{ $unit }
    .label = a share is never more than the whole and never less than nothing
    .base = this is what it is said to be a share of
    .help = Correct the share. If it is none, but a change or a comparison of two figures, delete `share_of`.
slogan-is-expired = “{ $words }” was true until { $day } only
    .label = here it still stands
    .until = here it says until when it is true
    .help = Rewrite the sentence, for example in the past tense, or delete the words. If they are true for longer, set `valid_until` in `content/concept.yaml` to a later day.
spacing-is-wrong = a space is missing, or one too many: `{ $wrong }`
    .label = right is `{ $right }`
    .help = Delete the space before the mark.
    .help-comma = Write a space after the comma.
    .help-number = Write a space between number and sign: `{ $right }`. On the site both stay on one line.
    .help-hyphen = Write a space after the hyphen: `{ $right }`.
spelling-slip = `{ $wrong }` is misspelt
    .label = right is `{ $right }`
    .help = Write `{ $right }`. If it is a name that is spelt so, put it in quotation marks.
statement-is-incomplete = the accessibility statement lacks { $missing }
    .label = the statement is made of this
    .help = Name the jurisdiction whose law holds with `jurisdiction`, such as `DE-SN`, or the body itself with `body`: name, address, phone and e-mail. Your government says which one it is.
    .help-contact = Name the id of a contact with `contact`, or give the publisher (`publisher`) a mail address or a phone number.
status-is-out-of-date = nobody has looked at the status of `{ $measure }` for more than a year
    .label = last on { $day }
    .help = Ask how far the measure has come. Then set `status` and `status_as_of` anew.
table-without-headers = { $count ->
        [one] the table lacks a column header
       *[other] the table lacks { $count } column headers
    }
    .label = { $count ->
        [one] the cell above column { $column } is empty
       *[other] the cell above column { $column } is the first that is empty
    }
    .help = Write into the first row of the table, above each column, what it holds. Only the cell in the top left corner may stay empty.
    .help-all = Write into the first row of the table, above each column, what it holds. If the table only sets texts side by side, make a list of it.
text-has-gaps = { $count ->
        [one] one thing is still missing in `{ $page }`
       *[other] { $count } things are still missing in `{ $page }`
    }
    .label = { $count ->
        [one] missing here: { $first }
       *[other] the first that is missing: { $first }
    }
    .help = Replace each gap `[[?…]]`, brackets included, with what is to stand there.
translation-has-gaps = { $count ->
        [one] one text of the translation `{ $language }` is still missing
       *[other] { $count } texts of the translation `{ $language }` are still missing
    }
    .label = { $count ->
        [one] nothing stands here yet
       *[other] the first place where nothing stands yet
    }
    .help = Write the translated text. Until then the original stands there. What shall never be translated, delete from the file.
value-disagrees-with-series = `{ $fact }` names another value than its own series
    .label = here it is `{ $value }`
    .series = here it is `{ $other }` for the same time
    .help = Correct the fact or the table. Often one of the two was forgotten at the last update.

## Words in the sentences

term-shape-text = a text
term-shape-list = a list
term-shape-record = an entry with keys
term-shape-nothing = nothing
term-shape-truth = `true` or `false`

term-place-chapter = the folder of a chapter
term-place-site = the folder `content`

term-template-not-text = it is no text in UTF-8
term-template-endless = it does not come to an end
term-template-too-much = it takes more memory than a page may have
term-drawing-script = here stands a program or an embedded web page
term-drawing-handler = something is run here when it is clicked or loaded
term-drawing-link = this link leads to no address on the web
term-drawing-outside = something is loaded here that does not lie in the file
term-drawing-instruction = this is an instruction to programs, no drawing
term-drawing-encoding = the file names another encoding than UTF-8
term-drawing-broken = from here on the file is no valid SVG
term-not-a-file = this is no ordinary file
term-name-not-text = its name holds characters that are no text

term-particular-publisher = the publisher
term-particular-address = the address
term-particular-represented = the name of somebody who may act for the publisher
term-particular-email = the mail address
term-particular-phone = the phone number
term-particular-register = the register with the number
term-particular-responsible = the name of somebody who answers for the contents
term-statement-contact = an address to which barriers are reported
term-statement-body = the body that enforces accessibility
term-contact-email = a mail address
term-contact-phone = a phone number

term-number-empty = there is no number here
term-number-not-a-number = a number is expected here
term-number-foreign-digit = there are other digits than 0 to 9 here
term-number-leading-zero = a number does not begin with a zero
term-number-bad-grouping = the marks or spaces do not stand before three digits each
term-number-too-large = the number has too many digits
term-number-not-whole = what is counted has no decimals
term-number-range-reversed = the range ends before it begins
term-number-range-mixed = the two ends are in different powers of ten
term-number-ratio-impossible = the part is more than the whole
term-number-rank-impossible = a place is a whole number from 1
term-number-unknown-unit = the unit cannot be made out
term-number-unknown-scale = the scale is unknown; thousand, million, billion and trillion are possible
term-number-unknown-qualifier = the qualifier is unknown; over, under, about, nearly and Ø are possible, among others
term-number-other = the spelling is unknown

term-time-not-a-time = this is not a time
term-time-not-a-day = a single day is expected here
term-time-no-such-day = the month does not have this day
term-time-no-such-month = there is no such month
term-time-short-year = the year needs four digits
term-time-split-year = these are two years; a winter or a range may be meant
term-time-range-reversed = the end lies before the beginning
term-series-ragged = this line does not have as many columns as the first
term-series-two-columns = the column with the value is missing here
term-series-too-long = nobody reads more lines
term-series-too-often = so many facts show this table already
term-series-empty = there are no values below this line
term-yaml-conflict = two versions stand here that git could not merge
term-yaml-tab = there is a tab here where spaces belong
term-yaml-indent = the indentation does not fit the lines before
term-yaml-colon = there is a colon here where none can stand
term-yaml-no-colon = a colon with a space after it is missing here
term-yaml-dash = no list item can stand here
term-yaml-quote = a quotation mark is not closed
term-yaml-after-quote = something follows the quotation mark
term-yaml-escape = the character after `\` means nothing there
term-yaml-bracket = a bracket is not closed
term-yaml-sign = a text can begin with this sign only in quotation marks
term-yaml-comment = a space is missing before `#`
term-yaml-anchor = there is no such anchor
term-yaml-too-much = the file is too large or nested too deep
term-yaml-two-documents = the file contains several documents; one is allowed

term-duty-imprint = an imprint
term-duty-privacy = a privacy notice
term-duty-accessibility = an accessibility statement

term-record = an entry
term-chapter = a chapter
term-pillar = a pillar
term-quote = a voice
term-fact = a fact
term-challenge = a challenge
term-field = a field of action
term-goal = a goal
term-approach = an approach
term-result = a result
term-measure = a measure
term-milestone = a milestone
term-contact = a contact
term-actor = an actor
term-source = a source
term-term = a glossary entry
term-change = a change note

## Summary of a run

severity-error = error
severity-warning = warning
severity-note = note

summary-errors = { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
summary-warnings = { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
summary-notes = { $count ->
        [one] 1 note
       *[other] { $count } notes
    }
summary-corrected = { $count ->
        [one] 1 place corrected.
       *[other] { $count } places corrected.
    }
summary-fixable = { $count ->
        [one] `konzept check --fix` corrects 1 of them.
       *[other] `konzept check --fix` corrects { $count } of them.
    }
summary-hidden = { $count ->
        [one] 1 more finding is not shown
       *[other] { $count } more findings are not shown
    }. Mend the ones that are: many often have the same cause. `--format json` lists up to 10,000 of each kind.
serve-ready = preview: { $url } (end with Ctrl+C)
serve-built = built in { $seconds } s
progress-reading = reading and checking …
progress-drawing = { $files ->
        [one] 1 file drawn …
       *[other] { $files } files drawn …
    }
summary-none = nothing to complain about
summary-place = Place
summary-severity = Severity
summary-finding = Finding
summary-step = Next step
summary-explain = More about each message, with an example: `konzept explain { $code }`
summary-next = Begin with { $place }. As long as there are errors, nothing is published.
summary-strict = With `--strict` warnings count as errors; nothing was published.
summary-built = { $written ->
        [0] no file written
        [one] 1 file written
       *[other] { $written } files written
    }, { $unchanged } unchanged, { $removed } removed, in { $seconds } s

## Why it could not run

failure-no-site = there is no concept under `{ $path }`: `content/concept.yaml` is missing
    .help = Change to the folder of the concept, name it with `--root`, or begin a new one with `konzept init FOLDER`.
failure-out-not-ours = the output folder `{ $path }` holds files that konzept did not write, such as `{ $example }`
    .help = Name another folder with `--out`, or empty this one.
    .help-folder = Name another folder, such as `konzept schema .konzept-schema`, or empty this one.
failure-out-foreign-file = `{ $path }` was not written by konzept and stands in the way of a page
    .help = Move the file to another place.
failure-out-link = `{ $path }` is a symbolic link, and links are not followed inside the output folder
    .help = Delete the link.
    .help-folder = Put a folder in the place of the link, or name the folder it leads to.
failure-out-not-a-folder = `{ $path }` is not a folder
    .help = Name another folder with `--out`.
    .help-folder = Name another folder, such as `konzept schema .konzept-schema`.
failure-out-unsafe = `{ $path }` cannot be the output folder: the sources of the site lie there
    .help = Name a folder with `--out` that is for the output alone, such as `public`.
    .help-folder = Name a folder that is for the schemas alone, such as `konzept schema .konzept-schema`.
failure-out-manifest = the list of what was written, `{ $path }`, cannot be understood on line { $line }
    .help = Name another folder with `--out`, or empty this one.
    .help-folder = Name another folder, or empty this one.
failure-busy = another run is writing to the output folder `{ $path }`
    .help = Wait until it has finished, then start again.
failure-io = the system could not cope with `{ $path }`: { $reason }
    .help = Check whether the disk is full and whether you may write there. What was published before is still there.
failure-port = no server can be started at { $address }: { $reason }
    .help = Name another number with `--port`, or leave it out.
failure-init-not-empty = the folder `{ $path }` is not empty
    .help = Name an empty or a new folder.
failure-unknown-code = there is no message `{ $code }`
    .help = Write the code as it stands in square brackets in the message. `konzept explain` lists all codes.
    .help-near = Did you mean `{ $near }`? `konzept explain` lists all codes.
init-done = `{ $path }` holds a new concept
    .help = Begin with `{ $path }/content/concept.yaml`, and look at the result with `konzept --root { $path } build`.
failure-base-url = `{ $url }` is not an address at which a website can be published
    .help = Write the whole address, for example `--base-url https://www.example.org/concept`.
failure-new-title = nothing can be begun without a title
    .help = Give the title in quotation marks, on one line, for example `konzept new chapter "Outlook"`.
failure-new-id = no id can be made of `{ $title }`
    .help = Choose a title with letters or digits, or give the id: `id=my-id`.
failure-new-no-chapter = { $what } belongs into a chapter, and there is none yet
    .help = Begin with a chapter, for example `konzept new chapter "Facts"`.
failure-new-chapter = it is not clear which chapter { $what } belongs to
    .help = Name the chapter with `--in`: { $chapters }.
failure-new-unknown-chapter = `{ $name }` does not mean exactly one chapter
    .help = After `--in`, write { $chapters }.
failure-new-not-in-chapter = { $what } cannot be begun in a single chapter: the list is that of the whole concept
    .help = Leave `--in` out.
failure-new-missing = { $what } needs a value that is missing: { $keys }
    .help = Give it, for example `{ $key }="…"`.
    .help-choices = Give it, for example `{ $key }=…`. It may be { $choices }.
failure-new-unreadable = `{ $path }` cannot be read
    .help = First mend what `konzept check` says about this file.
failure-new-by-hand = nothing can be inserted into `{ $path }` without changing what stands there
    .help =
        Add it yourself:
        { $text }
failure-new-language = this concept is not translated into the language `{ $language }`
    .help = Add the language to `languages` in `content/concept.yaml`, for example `languages: [en, de]`.
    .help-languages = Write { $languages }, or add the language to `languages` in `content/concept.yaml`.
failure-new-nothing-left = every file has a translation for `{ $language }` already
    .help = Add to the files that are there.
failure-new-wrong = the concept would have a mistake; nothing was written
    .help = Change what you gave, as told above, and start again.
new-file = new: `{ $place }`
new-record = inserted: `{ $place }`
new-next = Fill in next: { $keys }
new-checks = Until then `konzept check` reminds you: { $codes }
severity-help = help
schema-done = { $written ->
        [0] no schema written
        [one] 1 schema written
       *[other] { $written } schemas written
    }, { $unchanged } unchanged, in `{ $path }`
schema-bound = VS Code finds them through `{ $settings }` once the extension “YAML” by Red Hat is installed
schema-by-hand = `{ $settings }` cannot be changed safely and stayed as it is. Add this to it:
schema-elsewhere = The folder does not lie in that of the site, so `{ $settings }` stayed as it is.
schema-incomplete = Not all files could be read. Until that is mended, a reference to { $kinds } may be anything in the editor; `konzept check` says what to do.

## Explanations

explain-level = How strict
explain-level-change =
    Unless set otherwise, it is `{ $level }`. Change that in `content/concept.yaml`:
    `off` (not reported), `note`, `warning` or `error` (nothing is published).
explain-exception = To except a single entry, name it there with the reason:
explain-exception-record = id-of-the-entry
explain-exception-reason = Why this is right here.
explain-rules = Checks
explain-rules-levels = How strict they are is set in `content/concept.yaml` under `checks`.
explain-others = All other messages
explain-others-levels =
    They cannot be switched off. Nearly all of them are errors: as long as there is
    one, nothing is published.
explain-hint = More about a message, with an example: `konzept explain CODE`

## The command line: help

cli-about = Publishes an action concept: from a folder of Markdown and YAML to an accessible website
cli-usage = Usage:
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-placeholder-options = OPTIONS
cli-placeholder-command = COMMAND
cli-default = [default: { $value }]
cli-one-of = [possible values: { $values }]
cli-values = Possible values:
cli-command-build = Check the content and publish the site
cli-command-check = Check the content without writing the site
cli-command-serve = Show the site while it is being written
cli-command-init = Begin a new concept in an empty folder
cli-command-new = Begin a chapter, a record or a translation in the right place
cli-command-schema = Help editors complete and explain while you type: JSON Schemas and settings
cli-command-explain = Explain a message, with a wrong and a right example
cli-argument-help = Print help: with `-h` in short, with `--help` in full
cli-argument-version = Print version
cli-argument-root = The folder of the site
    .value = DIR
cli-argument-lang = The language of messages: de or en [default: the environment's, else the concept's]
    .value = LANG
    .wanted = `de` or `en`
cli-argument-color = When to colour messages
    .value = COLOR
cli-argument-color-auto = On a terminal, unless `NO_COLOR` is set
cli-argument-color-always = Always
cli-argument-color-never = Never
cli-argument-base-url = Where the site will be published, for canonical links and the sitemap
    .value = URL
cli-argument-date = The day of the edition, for reproducible builds [default: SOURCE_DATE_EPOCH, else today in UTC]
    .value = YYYY-MM-DD
    .wanted = a day with year, month and day, such as `2025-06-01`
cli-argument-strict = Treat warnings as errors
cli-argument-drafts = Take drafts in
cli-argument-format = How to tell what was found; all but `human` as one document on standard output
    .value = FORMAT
cli-argument-format-human = For people at a terminal
cli-argument-format-json = For scripts, see docs/report-format.md
cli-argument-format-github = Annotations in GitHub Actions
cli-argument-format-gitlab = A Code Quality report for GitLab
cli-argument-format-sarif = SARIF 2.1.0, for code scanning and editors
cli-argument-format-markdown = A summary for comments
cli-argument-jobs = How many threads to use [default: all]
    .value = N
    .wanted = a whole number from 1 to 1024
cli-argument-fix = Correct what has only one correction, in the files themselves; then check again
cli-argument-build-out = Where to write the site, relative to the site's folder
    .value = DIR
cli-argument-serve-out = Also write each good build into this folder, relative to the site's folder
    .value = DIR
cli-argument-port = The port; another one is taken when it is in use
    .value = PORT
    .wanted = a whole number from 0 to 65535
cli-argument-host = The address to listen on; on any other than this, everybody in the network can read the preview
    .value = IP
    .wanted = an IP address, such as `127.0.0.1`
cli-argument-open = Open the start page in the browser
cli-argument-init-dir = A new or empty folder
    .value = DIR
cli-argument-schema-dir = Where to write the schemas, relative to the site's folder
    .value = DIR
cli-argument-what = What it is
    .value = KIND
cli-argument-title = What it is called; of a translation, its language
    .value = TITLE
cli-argument-values = Values it has from the start, such as `value=251.485`; the keys are those of the files
    .value = KEY=VALUE
    .wanted = a key of the file, an equals sign and the value, such as `value=251.485`
cli-argument-chapter = The chapter it belongs to; of a translation, the only one
    .value = CHAPTER
cli-argument-code = The code of the message, as it stands in square brackets [default: list them all]
    .value = CODE

## The command line: what cannot be understood

failure-usage-command = there is no command `{ $value }`
    .help = `{ $ask }` shows what there is.
    .help-near = Did you mean `{ $near }`? `{ $ask }` shows what there is.
failure-usage-no-command = a command is missing
    .help = `{ $ask }` shows which there are.
failure-usage-option = there is no option `{ $argument }` here
    .help = `{ $ask }` shows what can be given.
    .help-near = Did you mean `{ $near }`? `{ $ask }` shows what can be given.
failure-usage-extra = `{ $argument }` is one thing too many
    .help = Put what belongs together into quotation marks. `{ $ask }` shows what can be given.
failure-usage-value = `{ $value }` does not fit `{ $argument }`
    .help = `{ $ask }` shows what can be given.
    .help-near = Did you mean `{ $near }`? Possible are: { $values }
    .help-values = Possible are: { $values }
    .help-wanted = Write { $wanted }.
failure-usage-no-value = `{ $argument }` needs a value
    .help = `{ $ask }` shows what can be given.
    .help-values = Possible are: { $values }
    .help-wanted = Write { $wanted }.
failure-usage-needless-value = `{ $argument }` takes no value
    .help = Leave out `{ $value }`.
failure-usage-twice = `{ $argument }` is given twice
    .help = Leave out one of the two.
failure-usage-missing = this is missing: { $argument }
    .help = `{ $ask }` shows what has to be given.
failure-usage-not-text = the command line is no text in UTF-8
    .help = Type what is special in it anew, or rename the folder that it names.
failure-usage = the command line cannot be understood
    .help = `{ $ask }` shows what can be given.
