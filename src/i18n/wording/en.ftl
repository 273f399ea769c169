# Words that the rules of `check` know in English. Spellings are separated by " | ".
# Upper and lower case count only where a line says so.

# Words of a link that do not say where it leads.
wording-empty-links = here | click here | more | read more | learn more | more information | continue | link | this link | page | website | web page | download
