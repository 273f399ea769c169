# What editors show while somebody types: for every file, every key and every fixed word.
#
# A message is named after the kind of entry and the key. Its value is the title, `.text` says in two short sentences at
# most what belongs there, `.examples` gives examples, one a line: none or several, since a single one is put in unasked.
# For fixed words the value is what they mean. No Markdown: what stands here is shown as it is.

## Files

hint-file-concept = About the concept
    .text = Title, languages, publisher and all that holds for the whole site.
hint-file-start = Head of the start page
    .text = Everything may be left out. Without a title, the concept’s is taken.
hint-file-page = Head of a page
    .text = Stands at the very top of the file, between two lines of three dashes.
hint-file-pillars = Pillars
    .text = What the alliance stands for. Each entry begins with a dash.
hint-file-quotes = Voices
    .text = What people say, word for word. Each entry begins with a dash.
hint-file-facts = Facts
    .text = Figures and statements with their day and source. Each entry begins with a dash.
hint-file-challenges = Challenges
    .text = What the region faces. Each entry begins with a dash.
hint-file-field = Field of action
    .text = A field of action with goals and approaches. Several stand in the file as a list.
hint-file-results = Project results
    .text = What past projects brought. Each entry begins with a dash.
hint-file-measures = Measures
    .text = What single actors do. Each entry begins with a dash.
hint-file-milestones = Milestones
    .text = Moments by which something is there, or is to be. Each entry begins with a dash.
hint-file-contacts = Contacts
    .text = Whom to ask. Each entry begins with a dash.
hint-file-actors = Actors
    .text = Members and project partners. Other files name them by their ids.
hint-file-sources = Sources
    .text = Where figures come from. Facts name a source by its id.
hint-file-glossary = Glossary
    .text = Abbreviations and terms. Each entry begins with a dash.
hint-file-changes = Changes
    .text = What changed since the concept was published. A feed is made of it.
hint-file-translation = Translation: { $of }
    .text = Texts only, never a number, a time or a reference again. What is missing appears in the original language.

## What holds everywhere

hint-any-id = Id
    .text = The stable name of the entry, for references and addresses. Without one, it comes from the title or name.
    .examples =
        inhabitants
        field-1-goal-2
hint-any-note = Note
    .text = A remark for editors. It is never published.
hint-translated-id = Id of the original
    .text = Says which entry is translated here.
hint-generated = Written by `konzept schema`. Changes are lost the next time it runs.
hint-unknown-reference = There is no entry with this id. If it is new, run `konzept schema` again.
hint-exactly-one = Give exactly one: { $keys }.
hint-at-least-one = Give at least one: { $keys }.

## Forms of texts

hint-form-id = Write small letters from a to z, digits, and single hyphens between them.
hint-form-filled = Write something; empty is not enough.
hint-form-address = Write an address of this site, such as old/facts.html.
hint-form-language = Write the tag of a language, such as de or en.
hint-form-colour = Write a colour in quotation marks, such as "#0b5c3b".
hint-form-url = Write the whole address with https:// at the beginning and without blanks.
hint-form-mail = Write a mail address, such as name@example.org.
hint-form-phone = Write a phone number, such as 020 7946 0123, and nothing else.
hint-form-truth = Write true for yes or false for no.

## Concept

hint-about-title = Title
    .text = The full title of the concept.
hint-about-short_title = Short title
    .text = A title that fits into the head of every page.
hint-about-summary = Summary
    .text = What it is about, in two sentences. Stands on the start page.
hint-about-edition = Edition
    .text = Which edition this is, as people call it.
    .examples =
        2nd edition
        Update 2025
hint-about-status = Standing
    .text = Whether the concept is a draft, adopted or replaced.
hint-about-as_of = As of
    .text = When the contents held: a day, a month or a year.
    .examples =
        31 December 2024
        June 2024
hint-about-region = Region
    .text = Where the concept applies.
hint-about-languages = Languages
    .text = Tags of the languages. The first is the one you write in.
hint-about-base_url = Address of the site
    .text = Where the site is published, with https:// at the beginning.
    .examples =
        https://concept.example.org
        https://www.example.org/concept
hint-about-publisher = Publisher
    .text = Who publishes the concept.
hint-about-labels = Labels
    .text = Your region’s own words. What is missing is called as usual.
hint-about-labels-chapter = Chapter
    .text = What you call a chapter.
hint-about-labels-pillar = Pillar
    .text = What you call a pillar.
hint-about-labels-quote = Voice
    .text = What you call a voice.
hint-about-labels-fact = Fact
    .text = What you call a fact.
hint-about-labels-challenge = Challenge
    .text = What you call a challenge.
hint-about-labels-field = Field of action
    .text = What you call a field of action, such as “Priority”.
hint-about-labels-goal = Goal
    .text = What you call a goal.
hint-about-labels-approach = Approach
    .text = What you call an approach.
hint-about-labels-result = Project result
    .text = What you call a project result.
hint-about-labels-measure = Measure
    .text = What you call a measure.
hint-about-labels-milestone = Milestone
    .text = What you call a milestone.
hint-about-labels-actor = Actor
    .text = What you call an actor.
hint-about-labels-member = Member
    .text = What you call a member.
hint-about-labels-partner = Project partner
    .text = What you call a project partner.
hint-about-labels-contact = Contact
    .text = What you call a contact.
hint-about-labels-source = Source
    .text = What you call a source.
hint-about-labels-target_group = Target group
    .text = What you call a target group.
hint-about-key_figures = Key figures
    .text = Ids of the facts that stand on the start page.
hint-about-imprint = Imprint
    .text = What the imprint tells besides who publishes the concept. The imprint is made of it.
hint-imprint-form = Sort of publisher
    .text = What is demanded depends on it.
hint-imprint-jurisdiction = Jurisdiction
    .text = Whose law holds, as in ISO 3166. Known is the law of DE.
hint-imprint-register = Register
    .text = The register the publisher stands in, and who keeps it.
hint-imprint-register_number = Register number
    .text = The number of the publisher in the register.
hint-imprint-vat_id = VAT identification number
    .text = If the publisher has one.
hint-imprint-responsible = Responsible for the contents
    .text = The person who answers for the contents. Without an address that of the publisher holds.
hint-legal-form-registered = registered
    .text = An association, company or cooperative that stands in a register.
hint-legal-form-public = public
    .text = A body of public law, such as a city.
hint-legal-form-person = person
    .text = A person, or several without a legal form of their own.
hint-about-privacy = Privacy
    .text = What the host of the site does, and who helps. The privacy statement is made of it.
hint-privacy-host = Host
    .text = Who runs the server on which the site lies.
hint-privacy-logs = Logs
    .text = What the server writes down, what for, on which legal ground and for how long, in whole sentences. Ask the host.
hint-privacy-officer = Data protection officer
    .text = Who looks after data protection at the publisher.
hint-privacy-authority = Supervisory authority
    .text = To whom one can complain.
hint-about-accessibility = Accessibility
    .text = How accessible the website is. From it comes the accessibility statement.
hint-about-security = Security
    .text = Whom to tell about a weakness of the website. From it comes security.txt.
hint-about-theme = Looks
    .text = Colour and templates of the site.
hint-about-checks = Checks
    .text = How strict each rule is. Without a level it warns.
hint-about-exceptions = Exceptions
    .text = Entries that a rule does not apply to, each with its reason.
hint-exception = Exception
    .text = An entry that a rule does not apply to.
hint-exception-rule = Rule
    .text = The code of the rule, as its message has it in square brackets.
hint-exception-record = Entry
    .text = The id of the entry or chapter it does not apply to; index is the start page.
hint-exception-reason = Reason
    .text = Why this is right here, for those who read it in a year.
hint-about-slogans = Words for a time
    .text = Words that are true up to a day only. After it every place that still has them is reported.
hint-slogan = Words for a time
    .text = Words that are true for a time only.
hint-slogan-text = Words
    .text = The words as they stand in the texts.
hint-slogan-valid_until = Valid until
    .text = The last day on which they are true; a month or a year counts to its end.
    .examples =
        2025-12-31
        2025
hint-rule = { $title }. More with: konzept explain { $code }
hint-region-name = Name
    .text = What the region is called.
hint-region-state = State
    .text = The state it lies in.
hint-accessibility-status = Status
    .text = How far the requirements are met.
hint-accessibility-assessed = Assessed
    .text = The day on which that was found. After a year somebody has to look again.
hint-accessibility-method = Method
    .text = How it was found. If absent, by the publisher.
hint-accessibility-assessor = Assessor
    .text = Who assessed it, if it was not the publisher.
hint-accessibility-gaps = Not accessible
    .text = Contents that are not accessible, with the reason.
hint-accessibility-contact = Feedback
    .text = The id of the contact to whom barriers are reported. If absent, the publisher.
hint-accessibility-jurisdiction = Jurisdiction
    .text = Whose law holds, as in ISO 3166-2. Known are DE, DE-BW, DE-BY, DE-HE, DE-NI, DE-NW, DE-RP, DE-SH, DE-SN, DE-ST and DE-TH.
hint-accessibility-body = Enforcement body
    .text = The body to turn to when a barrier stays.
hint-compliance-full = full
    .text = All requirements are met.
hint-compliance-partial = partial
    .text = Most requirements are met.
hint-compliance-none = none
    .text = Most requirements are not met.
hint-method-own = self-assessment
    .text = The publisher has looked.
hint-method-external = by a third party
    .text = Somebody else has looked.
hint-barrier = Barrier
    .text = Something that is not accessible.
hint-barrier-text = What
    .text = What is not accessible.
hint-barrier-reason = Why
    .text = The reason, as a whole sentence.
hint-barrier-alternative = Instead
    .text = What helps instead, as a whole sentence.
hint-security-email = E-mail
    .text = The mail address to which a weakness is reported.
hint-security-url = Page
    .text = A page on which a weakness can be reported.
hint-security-policy = Policy
    .text = A page that says what happens to a report.
hint-theme-name = Folder
    .text = A folder under themes with templates of your own. Without one, the looks that come with the program are taken.
hint-theme-accent = Colour
    .text = The region’s colour, in quotation marks.
    .examples =
        #0b5c3b
        #1d4ed8
hint-publisher-name = Name
    .text = The organisation that publishes the concept.
hint-publisher-address = Address
    .text = Street and town, line by line.
hint-publisher-email = Mail
    .text = The organisation’s mail address.
hint-publisher-phone = Phone
    .text = The phone number, as it is read aloud.
hint-publisher-url = Web site
    .text = The organisation’s web site.
hint-publisher-represented_by = Represented by
    .text = Who may act for the organisation, with their function.
hint-label-one = Singular
    .text = The word for one.
    .examples =
        Field of action
        Priority
hint-label-other = Plural
    .text = The word for none or several.
    .examples =
        Fields of action
        Priorities
hint-standing-draft = a draft, not yet decided
hint-standing-adopted = adopted
hint-standing-archived = replaced or run out
hint-level-off = not looked for
hint-level-note = note: worth knowing
hint-level-warning = warning: somebody should look
hint-level-error = error: nothing is published

## Pages

hint-page-title = Title
    .text = The heading of the page.
hint-page-short_title = Short title
    .text = The title in menus and lists.
hint-page-summary = Summary
    .text = What it says, in a sentence.
hint-page-number = Number
    .text = The printed number, when it is not the folder’s. In quotation marks.
    .examples =
        2.2.1
        A3
hint-page-slug = Name in the address
    .text = When it shall not be the folder’s: small letters, digits and hyphens.
    .examples =
        facts
        field-1
hint-page-show = Views
    .text = What the page shows at its end, drawn from all chapters.
hint-page-draft = Draft
    .text = With true, the page appears only when you build with --drafts.
hint-page-as_of = As of
    .text = When the contents held: a day, a month or a year.
    .examples =
        31 December 2024
        June 2024
hint-page-aliases = Former addresses
    .text = At each of them a page is made that leads on to this one.
hint-page-legal = Legal page
    .text = Makes the page one that the law asks for, linked from every page.
hint-view-fields = all fields of action with their goals and approaches
hint-view-matrix = which field of action answers which challenge
hint-view-goals = what belongs to each goal: approaches, measures, results
hint-view-actors = which actor does something in which field of action
hint-view-timeline = what has a time, in the order of time
hint-view-progress = how far measures and approaches have come
hint-duty-imprint = imprint
hint-duty-privacy = privacy statement
hint-duty-accessibility = accessibility statement

## Pillars and voices

hint-pillar = Pillar
    .text = What the alliance stands for.
hint-pillar-title = Title
    .text = What the alliance stands for, in a word or two.
hint-pillar-text = Text
    .text = What is meant by it.
hint-quote = Voice
    .text = What a person says.
hint-quote-text = Words
    .text = What was said, without quotation marks. Write omissions as [...].
hint-quote-person = Person
    .text = Who said it.
hint-quote-role = Function
    .text = In which function.
    .examples =
        District administrator
        Managing director
hint-quote-actor = Actor
    .text = The actor the person speaks for: its id.
hint-quote-as_of = When
    .text = When it was said.
    .examples =
        12 June 2024
        2024

## Facts

hint-fact = Fact
    .text = A figure or statement: exactly one of value, rank, ratio and statement, and a label.
hint-fact-title = Name of its own
    .text = What the fact is called, where the label alone does not say it.
hint-fact-label = Label
    .text = What is counted. It is read aloud after the figure.
    .examples =
        inhabitants
        of the companies train apprentices
hint-fact-value = Quantity
    .text = A number, written as in print: qualifier, number, scale, unit.
    .examples =
        251,485
        £9.3 million
        over 40%
        average 5.50 € per m²
hint-fact-rank = Rank
    .text = A place in an order.
    .examples =
        10th place
        rank 3
hint-fact-out_of = Out of
    .text = Among how many the place is. With it the place is drawn.
    .examples =
        71
        400
hint-fact-ratio = Ratio
    .text = A part of a number of things.
    .examples =
        1 in 4
        3 out of 10
hint-fact-statement = Statement
    .text = Words in place of a number.
    .examples =
        Third largest city
        Seat of the county council
hint-fact-unit = Unit
    .text = Only when it does not stand behind the number.
    .examples =
        %
        € per m²
hint-fact-scale = Scale
    .text = Only when it does not stand behind the number.
    .examples =
        thousand
        million
        billion
hint-fact-qualifier = Qualifier
    .text = How exactly the number is meant. Only when it does not stand before the number.
    .examples =
        over
        about
        average
hint-fact-as_of = As of
    .text = The day or month for which a stock holds.
    .examples =
        31 December 2023
        June 2023
hint-fact-period = Period
    .text = The time over which something was counted.
    .examples =
        2023
        2021–2023
        Q2 2023
hint-fact-population = Population
    .text = Of whom the figure speaks.
    .examples =
        at their place of work
        of companies with ten employees or more
hint-fact-share_of = Share of
    .text = The fact this is a share of: its id. With count, it is checked.
hint-fact-count = Count
    .text = How many the share stands for.
    .examples =
        36,297
        7,518
hint-fact-parts = Parts
    .text = The facts that this figure consists of: their ids. Together they have to give the figure; shares give 100 %.
hint-fact-per_head_of = Per head of
    .text = The fact of which this is what each head gets: its id. With people, it is checked.
hint-fact-people = Heads
    .text = The fact that counts the heads it is divided by: its id.
hint-fact-source = Source
    .text = Where the figure comes from: the id of a source in sources.yaml.
hint-fact-series = Series
    .text = A CSV file of values over time, beside this file.
    .examples =
        inhabitants.csv
        series/inhabitants.csv
hint-fact-topic = Topic
    .text = Facts that follow each other with the same word stand together.
    .examples =
        Population
        Labour market
hint-fact-better = Better is
    .text = Which way the figure should go.
hint-better-higher = more is better
hint-better-lower = less is better

## Challenges and fields of action

hint-challenge = Challenge
    .text = What the region faces.
hint-challenge-title = Title
    .text = What the challenge is called.
hint-challenge-text = Text
    .text = What it means for the region.
hint-challenge-facts = Facts
    .text = Ids of the facts that show it.
hint-challenge-fields = Fields of action
    .text = Ids of the fields of action that answer it. One of the two sides is enough.
hint-field = Field of action
    .text = What the alliance wants to reach, and how it goes about it.
hint-field-number = Number
    .text = The number by which people speak of it. In quotation marks.
hint-field-title = Title
    .text = What it is about.
hint-field-claim = Claim
    .text = What the field sets out to do, in a line.
hint-field-target_groups = Target groups
    .text = Whom it is for.
hint-field-challenges = Challenges
    .text = Ids of the challenges it answers.
hint-field-goals = Goals
    .text = What is to be reached.
hint-field-approaches = Approaches
    .text = How the goals are gone about.
hint-goal = Goal
    .text = What is to be reached, and what it is measured by.
hint-goal-text = Goal
    .text = What is to be reached.
hint-goal-indicator = Indicator
    .text = What tells whether the goal is reached.
    .examples =
        new apprenticeships
        schools that take part
hint-goal-target = Target
    .text = Which value is to be reached by when. A text, nothing is computed with it.
    .examples =
        1,200 a year by 2027
        all by 2027
hint-approach = Approach
    .text = What is done to reach goals.
hint-approach-text = Approach
    .text = What is done.
hint-approach-goals = Goals
    .text = Ids of the goals the approach serves.
hint-approach-actors = Actors
    .text = Ids of the actors who do it.
hint-approach-status = Status
    .text = How far the approach has come.
hint-status-planned = planned
hint-status-ongoing = under way
hint-status-done = finished
hint-status-paused = interrupted
hint-status-dropped = given up

## Results and measures

hint-result = Project result
    .text = What a past project brought.
hint-result-title = Project
    .text = What the project is called.
hint-result-lead = Lead
    .text = Who led the project: the id of an actor.
hint-result-partners = Partners
    .text = Ids of the actors who took part.
hint-result-field = Field of action
    .text = The field of action it belongs to: its id.
hint-result-period = Period
    .text = When the project ran.
    .examples =
        2021–2023
        June 2022 to December 2024
hint-result-metrics = Outcomes
    .text = What came of it, one by one.
hint-result-text = Text
    .text = What there is to say about the project.
hint-result-outlook = Outlook
    .text = What comes next.
hint-result-images = Pictures
    .text = Pictures of the project, each with a description.
hint-result-link = Link
    .text = A page about the project.
hint-metric = Outcome
    .text = One of the things that came of it.
hint-metric-value = How much
    .text = A quantity. Absent for an outcome in words.
    .examples =
        130 pages
        over 40%
hint-metric-label = Of what
    .text = What is counted. Two curly brackets stand for the number where it does not come first.
    .examples =
        partnership with {"{}"} companies
        placement rate
hint-metric-planned = Planned
    .text = true when it is still to come.
hint-picture = Picture
    .text = A picture with a description and a credit.
hint-picture-file = File
    .text = The picture’s file, beside this file.
    .examples =
        guide.jpg
        pictures/guide.webp
hint-picture-alt = Description
    .text = What it shows, for those who do not see the picture.
    .examples =
        Two people talking at a table
        Logo of the chamber
hint-picture-credit = Credit
    .text = Who made it, and under which terms it is used.
hint-measure = Measure
    .text = What an actor does.
hint-measure-title = Title
    .text = What the measure is called.
hint-measure-actor = Actor
    .text = Who carries it: the id of an actor.
hint-measure-fields = Fields of action
    .text = Ids of the fields of action it belongs to.
hint-measure-goals = Goals
    .text = Ids of the goals it serves.
hint-measure-status = Status
    .text = How far the measure has come.
hint-measure-status_as_of = Status as of
    .text = The day or month on which you found it so.
    .examples =
        15 May 2024
        May 2024
hint-measure-period = Period
    .text = When the measure runs.
    .examples =
        2024–2026
        autumn 2024
hint-measure-link = Link
    .text = A page about the measure.
hint-measure-text = Text
    .text = What the measure does.
hint-milestone = Milestone
    .text = A moment by which something is there, or is to be.
hint-milestone-title = Title
    .text = What is there from then on.
hint-milestone-date = Time
    .text = When: a day, a month, a quarter or a year.
    .examples =
        30 June 2026
        Q2 2026
hint-milestone-measure = Measure
    .text = The measure it belongs to: its id.
hint-milestone-fields = Fields of action
    .text = The fields of action it belongs to: their ids.
hint-milestone-status = Status
    .text = How far it has come.
hint-milestone-text = Text
    .text = What there is to say about it.

## Contacts

hint-contact = Contact
    .text = Whom to ask: at least a person, a function or an organisation.
hint-contact-person = Person
    .text = The person’s name.
hint-contact-function = Function
    .text = The function, alone or beside a person.
hint-contact-organisation = Organisation
    .text = The organisation, as written in an address.
hint-contact-unit = Unit
    .text = The office or department.
hint-contact-actor = Actor
    .text = The actor the contact belongs to: its id.
hint-contact-address = Address
    .text = Street and town, line by line.
hint-contact-phone = Phone
    .text = The phone number, as it is read aloud.
hint-contact-email = Mail
    .text = The mail address.
hint-contact-valid_until = Valid until
    .text = The day until which this is surely so. After it, the contact is reported.
    .examples =
        31 December 2026
        30 June 2027

## Actors, sources, glossary, changes

hint-actor = Actor
    .text = A member or a project partner.
hint-actor-name = Name
    .text = The full name.
hint-actor-short = Short name
    .text = A short name for lists and references.
hint-actor-kind = Kind
    .text = What kind of organisation it is.
    .examples =
        Municipality
        Chamber
        University
hint-actor-role = Role
    .text = What the actor is to the alliance.
hint-actor-url = Web site
    .text = The actor’s web site.
hint-actor-former_names = Former names
    .text = What the actor was called before.
hint-actor-text = Text
    .text = What there is to say about the actor.
hint-actor-logo = Logo
    .text = The logo with a description.
hint-role-managing = member that conducts the business
hint-role-member = member
hint-role-partner = project partner
hint-source = Source
    .text = Where figures come from.
hint-source-title = Title
    .text = The publication or data set.
hint-source-publisher = Publisher
    .text = Who publishes it.
hint-source-url = Address
    .text = Where it is found.
hint-source-licence = Licence
    .text = Under which terms it may be used.
    .examples =
        CC BY 4.0
        OGL 3.0
hint-source-retrieved = Retrieved
    .text = When you looked it up.
    .examples =
        2 May 2024
        May 2024
hint-source-cycle = Cycle
    .text = How often the source is renewed.
hint-cycle-monthly = every month
hint-cycle-quarterly = every quarter
hint-cycle-yearly = every year
hint-cycle-irregular = now and then, or once
hint-term = Term
    .text = An abbreviation or a term.
hint-term-short = Abbreviation
    .text = As it stands in the texts.
    .examples =
        SME
        VET
hint-term-long = Long form
    .text = The long form, or the term.
hint-term-explanation = Explanation
    .text = What it means.
hint-change = Change
    .text = A note on what changed.
hint-change-date = Day
    .text = The day of the change. A month is not enough here.
    .examples =
        12 June 2024
        2024-06-12
hint-change-title = Title
    .text = What changed, in a line.
hint-change-text = Text
    .text = What there is to say about it.
