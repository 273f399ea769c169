# Words that the rules of `check` know in English. Spellings are separated by " | ".
# Upper and lower case count only where a line says so.

# Words of a link that do not say where it leads.
wording-empty-links = here | click here | more | read more | learn more | more information | continue | link | this link | page | website | web page | download

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
