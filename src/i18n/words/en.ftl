# What readers see. `ui-…` is what templates know as `words.…`.

language-name = English
share-locale = en-GB
locale = en-GB

## Setting

typography-quotes = “ | ”
typography-inner-quotes = ‘ | ’
typography-protected = e. g. | i. e. | p. a.
typography-units = % | ‰ | € | million | billion | thousand | km | km² | m | m² | ha | kg | t | years | per cent | percent | kWh | MWh | GWh | °C
typography-before-numbers = § | §§ | no. | No. | art. | p. | ch. | Ø | c. | about | over

## Numbers and times

number-range = { $low } to { $high }
number-ratio = { $part } in { $whole }
number-rank = { NUMBER($place, type: "ordinal") ->
    [one] { $place }st place
    [two] { $place }nd place
    [few] { $place }rd place
   *[other] { $place }th place
}
number-percent = { $number }{ $unit }
number-unit = { $number } { $unit }
number-currency = { $currency }{ $number }
scale-thousand = thousand
scale-million = million
scale-billion = billion
scale-trillion = trillion
qualifier-over = over
qualifier-just-over = just over
qualifier-at-least = at least
qualifier-under = under
qualifier-at-most = at most
qualifier-up-to = up to
qualifier-about = about
qualifier-nearly = nearly
qualifier-average = Ø
qualifier-median = median
unit-percent-point = { $count ->
    [one] percentage point
   *[other] percentage points
}
unit-times = times
unit-person = { $count ->
    [one] person
   *[other] people
}
unit-household = { $count ->
    [one] household
   *[other] households
}
unit-company = { $count ->
    [one] company
   *[other] companies
}
unit-piece = { $count ->
    [one] piece
   *[other] pieces
}
unit-year = { $count ->
    [one] year
   *[other] years
}
unit-month = { $count ->
    [one] month
   *[other] months
}
unit-week = { $count ->
    [one] week
   *[other] weeks
}
unit-day = { $count ->
    [one] day
   *[other] days
}
unit-hour = { $count ->
    [one] hour
   *[other] hours
}
unit-minute = { $count ->
    [one] minute
   *[other] minutes
}
time-quarter = Q{ $quarter } { $year }
time-half-year = { $half ->
    [1] first half of { $year }
   *[other] second half of { $year }
}
time-season = { $season } { $year }
time-spring = spring
time-summer = summer
time-autumn = autumn
time-winter = winter
time-days = { $first }–{ $last } { $month } { $year }
time-range = { $from } to { $to }

## Sentences with values

as-of = as of { $time }
field-label = { $label } { $number }
share-sentence = { $percent } { $label }
share-count = that is { $count }
share-count-of = that is { $count } of { $base }
back-to-text = back to the text
table = Table
citation-source = Source: { $source }
citation-in = In: { $concept }
citation-publisher = Published by { $publisher }
omission = words left out
language-de = German
language-en = English
time-style = long
planned-words = planned | planning | to come
ui-children = In this chapter
ratio-sentence = { $part } in { $whole }: { $label }
former-names = formerly { $names }
counted = { $count } { $label }
lang-note = This page is not fully translated yet; what is missing is in { $language }.
no-source-note = { $count ->
    [one] One figure has no source.
   *[other] { $count } figures have no source.
}
no-day-note = { $count ->
    [one] One figure has no date.
   *[other] { $count } figures have no date.
}
matrix-caption = { $challenges } and { $fields }
involved-caption = { $actors } and { $fields }
involved-others = { $field }: none named
view-goals = What serves what
view-timeline = Timeline
timeline-undated = Without a time: { $count } { $label }.
progress-sentence = Of { $all } undertakings ({ $measures } and { $approaches } together), { $known } say how far they are.
progress-description = What is planned, what is under way, what is done, and what says nothing about it.
progress-name = State of all undertakings
progress-caption = State by { $field }
progress-without = { $field }: none named
progress-note = What belongs to several { $fields } counts in each.
status-unknown = not stated

## Addresses

address-figures = figures
address-actors = actors
address-sources = sources
address-glossary = glossary
address-progress = progress
address-print = print

## Words a region may have its own for

label-chapter-one = Chapter
label-chapter-other = Chapters
label-pillar-one = Purpose
label-pillar-other = Purposes
label-quote-one = Voice
label-quote-other = Voices
label-fact-one = Figure
label-fact-other = Figures
label-challenge-one = Challenge
label-challenge-other = Challenges
label-field-one = Field of action
label-field-other = Fields of action
label-goal-one = Goal
label-goal-other = Goals
label-approach-one = Approach
label-approach-other = Approaches
label-result-one = Result
label-result-other = Results
label-measure-one = Measure
label-measure-other = Measures
label-milestone-one = Milestone
label-milestone-other = Milestones
label-actor-one = Actor
label-actor-other = Actors
label-member-one = Member
label-member-other = Members
label-partner-one = Partner
label-partner-other = Partners
label-contact-one = Contact
label-contact-other = Contact
label-source-one = Source
label-source-other = Sources
label-target_group-one = Target group
label-target_group-other = Target groups

## States

status-planned = planned
status-ongoing = under way
status-done = done
status-paused = paused
status-dropped = dropped
standing-draft = draft
standing-adopted = adopted
standing-archived = archived
role-managing = managing member
role-member = member
role-partner = project partner
cycle-monthly = monthly
cycle-quarterly = quarterly
cycle-yearly = yearly
cycle-irregular = irregularly
better-higher = higher is better
better-lower = lower is better

## Pages

page-glossary = Glossary
page-progress = Progress
page-not-found = Page not found
page-not-found-text = There is no page at this address. Perhaps you find here what you are looking for.
series-time = Time
series-value = Value
series-remark = Remark
series-unknown = not known
series-status = Status
series-name = { $label }, { $from } to { $to }
series-one = { $value } ({ $time }).
series-development = From { $first } ({ $from }) to { $last } ({ $to }), { $change }.
series-from-to = From { $first } ({ $from }) to { $last } ({ $to }).
series-unchanged = The same in { $to } as in { $from }: { $last }.
series-highest = Highest value: { $value } ({ $time }).
series-lowest = Lowest value: { $value } ({ $time }).
series-outlook = Forecast: { $value } ({ $time }).
series-truncated = The scale does not begin at zero.
series-file = Values as a CSV file ({ $size })
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kilobytes = { $number } kB
series-shared = All pictures of this topic have the same scale.
line-provisional = Open dot: provisional ({ $times }).
line-estimated = Open dot: estimated ({ $times }).
line-forecast = Dashed: forecast ({ $times }).
line-break = Vertical line: counted in another way from { $times }; not comparable with earlier values.
line-gap = Interrupted: no value known ({ $times }).
column-provisional = Open column: provisional ({ $times }).
column-estimated = Open column: estimated ({ $times }).
column-forecast = Dashed column: forecast ({ $times }).
column-break = Vertical line: counted in another way from { $times }; not comparable with earlier values.
column-gap = No column: no value known ({ $times }).
times-among = some between { $range }
mark-provisional = provisional
mark-estimated = estimated
mark-forecast = forecast
mark-break = break in the series
table-what = What
table-part = Part
table-rest = The rest
table-whole = Together
table-share = Share
table-count = Number
table-place = Place
table-out-of = Out of
rank-name = { $label }: { $place } out of { $places }
rank-sentence = { $place } out of { $places }.
bars-name = { $title }, { $population }
bars-sentence = Highest value: { $high } ({ $most }). Lowest value: { $low } ({ $least }).
parts-name = { $label }: what the figure consists of
parts-sentence = Largest part: { $high } ({ $most }).
parts-sentence-share = Largest part: { $high } ({ $most }), which is { $share }.
empty-section = This section has no content yet.
gap = Still missing: { $what }
yes = yes
no = no

## Words of the templates

ui-skip-to-content = Skip to content
ui-main-menu = Main menu
ui-chapters = Chapters
ui-legal = Legal
ui-language = Language
ui-previous = Previous
ui-next = Next
ui-on-this-page = On this page
ui-breadcrumb = You are here
ui-continue-reading = Continue reading
ui-feed = Changes (feed)
ui-key-figures = Key figures
ui-source = Source
ui-source-missing = Source not given
ui-as-of-missing = No date given
ui-population = Of
ui-parts = Of which
ui-permalink = Link to this figure
ui-as-table = As a table
ui-without-goal = Without a goal
ui-none-yet = nothing named yet
ui-goals-unlinked = Which of these serves which goal is not stated.
ui-cite = Cite
ui-cite-hint = To copy:
ui-business-card = Business card (vCard)
ui-print-edition = Print edition
ui-table-of-contents = Contents
ui-print-hint = The whole concept on one page, to read, to print, or to save as PDF (Ctrl + P, on a Mac ⌘ + P).
ui-publisher = Publisher
ui-link = Address
ui-licence = Licence
ui-retrieved = Retrieved
ui-update-cycle = Updated
ui-without-source = Figures without a source
ui-explanation-missing = Explanation still missing
ui-indicator = Indicator
ui-target = Target
ui-lead = Lead
ui-planned = planned
ui-outlook = Outlook
ui-phone = Phone
ui-email = Email
contact-valid = valid until { $time }
contact-expired = This was valid until { $time }.
ui-nothing-recorded = Nothing more is recorded here yet.

imprint-basis = Particulars according to
imprint-publisher = Publisher
imprint-represented = Represented by
imprint-register = Register
imprint-vat = VAT identification number
imprint-responsible = Responsible for the contents
imprint-responsible-basis = Responsible according to

privacy-controller = Who is responsible for your data
privacy-officer = Data protection officer
privacy-nothing = What this website does not do
privacy-no-cookies = It sets no cookies and leaves nothing else in your browser.
privacy-no-scripts = It runs no scripts: every page tells the browser not to let any run. It does not measure how it is used.
privacy-no-loads = It loads nothing from other servers. Before this edition came out on { $day }, a program searched all pages, style sheets and drawings for that; had it found anything, the edition would not have come out.
privacy-no-forms = There are no forms and nothing to sign in to.
privacy-server = What happens when you open a page
privacy-server-host = Your browser gets the pages from a server and tells it your IP address. The server is run by: { $host }.
privacy-rights = Your rights
privacy-rights-list = You can ask which data about you are stored, and that they are corrected or erased or their processing is restricted. You can object to the processing. Turn to the address at the beginning of this statement.
privacy-basis = Basis:
privacy-complaint = Besides, you can complain to a supervisory authority for data protection.
privacy-authority = Responsible is:

statement-status = Compliance status
statement-status-full = This website is fully compliant with the accessibility requirements.
statement-status-partial = This website is partially compliant with the accessibility requirements.
statement-status-none = This website is not compliant with the accessibility requirements.
statement-basis-own = This was found in a self-assessment on { $day }.
statement-basis-external = This was found in an assessment by a third party on { $day }.
statement-basis-assessor = This was found in an assessment by { $assessor } on { $day }.
statement-gaps = Content that is not accessible
statement-passed = Checked with every edition
statement-passed-intro = Before these pages were made on { $day }, a program looked through them for these faults and found none:
statement-contact = Reporting barriers
statement-contact-intro = Have you met a barrier, or do you need contents in an accessible form? Turn to:
statement-body = Enforcement procedure
statement-body-intro = If the answer does not satisfy you, you can turn to this body:
