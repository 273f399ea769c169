# Words that the rules of `check` know in German. Spellings are separated by " | "; "# Wort" is a comment.
# Upper and lower case count only where a line says so.

# Words of a link that do not say where it leads.
wording-empty-links = hier | hier klicken | klicken Sie hier | mehr | mehr dazu | mehr erfahren | mehr Informationen | weiter | weiterlesen | weitere Informationen | Link | dieser Link | zum Link | Seite | Webseite | Website | Download
