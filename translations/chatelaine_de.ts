<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Chatelaine::ActionRegistry</name>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;Datenbank öffnen…</translation>
    </message>
    <message>
        <source>Opens a MySQL or MariaDB database or an SQLite file.</source>
        <translation>Öffnet eine MySQL- oder MariaDB-Datenbank oder eine SQLite-Datei.</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>De&amp;mo öffnen</translation>
    </message>
    <message>
        <source>Opens the demo: a made-up forum with every case worth seeing.</source>
        <translation>Öffnet die Demo: ein erfundenes Forum mit jedem sehenswerten Fall.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Schließt das Fenster.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last enable or disable.</source>
        <translation>Nimmt das letzte Aktivieren oder Deaktivieren zurück.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected keys, cells separated by tabs.</source>
        <translation>Kopiert die ausgewählten Schlüssel, Zellen durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copies the selected keys as CSV with the names of the columns.</source>
        <translation>Kopiert die ausgewählten Schlüssel als CSV mit den Namen der Spalten.</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copies the selected keys as a JSON array.</source>
        <translation>Kopiert die ausgewählten Schlüssel als JSON-Array.</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copies the selected keys as a Markdown table.</source>
        <translation>Kopiert die ausgewählten Schlüssel als Markdown-Tabelle.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Goes to the search field.</source>
        <translation>Geht zum Suchfeld.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Reads everything again; selection and position stay.</source>
        <translation>Liest alles neu; Auswahl und Position bleiben.</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Shows or hides what is known of the selected key.</source>
        <translation>Zeigt oder verbirgt, was über den ausgewählten Schlüssel bekannt ist.</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Shows the columns as they were at first.</source>
        <translation>Zeigt die Spalten wie am Anfang.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Shows the keys.</source>
        <translation>Zeigt die Schlüssel.</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>S&amp;copes</translation>
    </message>
    <message>
        <source>Shows the scopes.</source>
        <translation>Zeigt die Scopes.</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>Enables the selected keys that are disabled.</source>
        <translation>Aktiviert die ausgewählten Schlüssel, die deaktiviert sind.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>Disables the selected keys that are active. They can be enabled again.</source>
        <translation>Deaktiviert die ausgewählten Schlüssel, die aktiv sind. Sie lassen sich wieder aktivieren.</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>Deletes the selected keys and their grants for good.</source>
        <translation>Löscht die ausgewählten Schlüssel und ihre Gewährungen endgültig.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lle auswählen</translation>
    </message>
    <message>
        <source>Selects every key that is shown.</source>
        <translation>Wählt jeden angezeigten Schlüssel aus.</translation>
    </message>
    <message>
        <source>Re&amp;compute grants…</source>
        <translation>Gewährungen &amp;neu berechnen…</translation>
    </message>
    <message>
        <source>Makes the stored grants of the selected keys what the rule says.</source>
        <translation>Bringt die gespeicherten Gewährungen der ausgewählten Schlüssel auf den Stand der Regel.</translation>
    </message>
    <message>
        <source>Recompute &amp;all grants…</source>
        <translation>Alle &amp;Gewährungen neu berechnen…</translation>
    </message>
    <message>
        <source>Makes all stored grants what the rule says.</source>
        <translation>Bringt alle gespeicherten Gewährungen auf den Stand der Regel.</translation>
    </message>
    <message>
        <source>&amp;New scope…</source>
        <translation>&amp;Neuer Scope…</translation>
    </message>
    <message>
        <source>Creates a scope.</source>
        <translation>Legt einen Scope an.</translation>
    </message>
    <message>
        <source>&amp;Edit scope…</source>
        <translation>Scope &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Shows the selected scope with its groups and what an edit would do.</source>
        <translation>Zeigt den ausgewählten Scope mit seinen Gruppen und was eine Änderung bewirken würde.</translation>
    </message>
    <message>
        <source>&amp;Delete scope…</source>
        <translation>Scope &amp;löschen…</translation>
    </message>
    <message>
        <source>Deletes the selected scope and its grants.</source>
        <translation>Löscht den ausgewählten Scope und seine Gewährungen.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Moves the selected scope up in the site&apos;s order.</source>
        <translation>Schiebt den ausgewählten Scope in der Reihenfolge der Website nach oben.</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Moves the selected scope down in the site&apos;s order.</source>
        <translation>Schiebt den ausgewählten Scope in der Reihenfolge der Website nach unten.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Lists every shortcut.</source>
        <translation>Führt alle Tastenkürzel auf.</translation>
    </message>
    <message>
        <source>&amp;About Chatelaine</source>
        <translation>Ü&amp;ber Chatelaine</translation>
    </message>
    <message>
        <source>Says what this is and which version.</source>
        <translation>Sagt, was dies ist und in welcher Version.</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>Closes the database and goes to the saved connections.</source>
        <translation>Schließt die Datenbank und geht zu den gespeicherten Verbindungen.</translation>
    </message>
    <message>
        <source>&amp;Close database</source>
        <translation>Datenbank s&amp;chließen</translation>
    </message>
    <message>
        <source>Closes the connection and forgets its password.</source>
        <translation>Schließt die Verbindung und vergisst ihr Passwort.</translation>
    </message>
    <message>
        <source>Un&amp;lock for 15 minutes…</source>
        <translation>Für 15 Minuten &amp;entsperren…</translation>
    </message>
    <message>
        <source>Allows changes to the production database for a quarter of an hour.</source>
        <translation>Erlaubt für eine Viertelstunde Änderungen an der Produktionsdatenbank.</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>Makes the production database read-only again.</source>
        <translation>Macht die Produktionsdatenbank wieder schreibgeschützt.</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>Jetzt &amp;neu verbinden</translation>
    </message>
    <message>
        <source>Tries the lost connection again without waiting.</source>
        <translation>Versucht sofort, die verlorene Verbindung wiederherzustellen.</translation>
    </message>
    <message>
        <source>Account &amp;rights…</source>
        <translation>Konto&amp;rechte…</translation>
    </message>
    <message>
        <source>The least rights of a database account for each job, as SQL.</source>
        <translation>Die geringsten Rechte eines Datenbankkontos für jede Aufgabe, als SQL.</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>Lists drivers, libraries, keychain, ssh and the server: no secrets.</source>
        <translation>Führt Treiber, Bibliotheken, Schlüsselbund, ssh und den Server auf: keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Re&amp;compute its grants…</source>
        <translation>Seine &amp;Gewährungen neu berechnen…</translation>
    </message>
    <message>
        <source>Makes the stored grants of the selected scope what the rule says.</source>
        <translation>Bringt die gespeicherten Gewährungen des gewählten Scopes auf den Stand der Regel.</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>Finds a key by any clue: whose it is, whether it works, and why.</source>
        <translation>Findet einen Schlüssel anhand jedes Hinweises: wem er gehört, ob er gilt und warum.</translation>
    </message>
    <message>
        <source>L&amp;eaks</source>
        <translation>&amp;Leaks</translation>
    </message>
    <message>
        <source>Finds tokens in a log, a file or anything pasted, and whose they are.</source>
        <translation>Findet Tokens in einem Log, einer Datei oder eingefügtem Text und wem sie gehören.</translation>
    </message>
    <message>
        <source>Copy &amp;answer</source>
        <translation>&amp;Antwort kopieren</translation>
    </message>
    <message>
        <source>Copies what the card says as plain sentences, for a ticket.</source>
        <translation>Kopiert in einfachen Sätzen, was die Karte sagt, für ein Ticket.</translation>
    </message>
    <message>
        <source>Copy answer in En&amp;glish</source>
        <translation>Antwort auf &amp;Englisch kopieren</translation>
    </message>
    <message>
        <source>Copies what the card says as plain sentences in English.</source>
        <translation>Kopiert in einfachen Sätzen auf Englisch, was die Karte sagt.</translation>
    </message>
    <message>
        <source>Show in &amp;list</source>
        <translation>In der &amp;Liste zeigen</translation>
    </message>
    <message>
        <source>Shows the key of the card in the list.</source>
        <translation>Zeigt den Schlüssel der Karte in der Liste.</translation>
    </message>
    <message>
        <source>Show ca&amp;rd</source>
        <translation>Karte &amp;zeigen</translation>
    </message>
    <message>
        <source>Shows whether the selected key works, why, and what the API would answer.</source>
        <translation>Zeigt, ob der ausgewählte Schlüssel gilt, warum, und was die API antworten würde.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ActivityBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop it at the next safe point</source>
        <translation>An der nächsten sicheren Stelle anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause it after the step it is at</source>
        <translation>Nach dem laufenden Schritt pausieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop it after the step it is at; what was done stays done</source>
        <translation>Nach dem laufenden Schritt anhalten; was getan ist, bleibt getan</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Answer</name>
    <message>
        <source>The user no longer exists.</source>
        <translation>Den Benutzer gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The user is banned.</source>
        <translation>Der Benutzer ist gesperrt.</translation>
    </message>
    <message>
        <source>The user is disabled.</source>
        <translation>Der Benutzer ist deaktiviert.</translation>
    </message>
    <message>
        <source>The user was rejected.</source>
        <translation>Der Benutzer wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address does not work.</source>
        <translation>Die E-Mail-Adresse des Benutzers funktioniert nicht.</translation>
    </message>
    <message>
        <source>The user waits to be approved.</source>
        <translation>Der Benutzer wartet auf Freischaltung.</translation>
    </message>
    <message>
        <source>The user has not confirmed the e-mail address.</source>
        <translation>Der Benutzer hat die E-Mail-Adresse nicht bestätigt.</translation>
    </message>
    <message>
        <source>%1 (user %2) has no API key.</source>
        <extracomment>%1: a user&apos;s name, %2: the number of the user</extracomment>
        <translation>%1 (Benutzer %2) hat keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>API key %1 (number %2) of user %3, who no longer exists.</source>
        <extracomment>%1: what the token begins with, %2: the number of the key, %3: the number of a user</extracomment>
        <translation>API-Schlüssel %1 (Nummer %2) von Benutzer %3, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>API key %1 (number %2) of %3 (user %4).</source>
        <extracomment>%1: what the token begins with, %2: the number of the key, %3: a user&apos;s name, %4: the number of the user</extracomment>
        <translation>API-Schlüssel %1 (Nummer %2) von %3 (Benutzer %4).</translation>
    </message>
    <message>
        <source>On %1 the API would answer %2:</source>
        <extracomment>%1: a path, for example &quot;/api/v1/tickets&quot;, %2: a number, for example &quot;403&quot;</extracomment>
        <translation>Auf %1 würde die API mit %2 antworten:</translation>
    </message>
    <message>
        <source>Groups of the user:</source>
        <translation>Gruppen des Benutzers:</translation>
    </message>
    <message>
        <source>Banned since %1, for good.</source>
        <translation>Seit %1 dauerhaft gesperrt.</translation>
    </message>
    <message>
        <source>Banned from %1 to %2.</source>
        <translation>Von %1 bis %2 gesperrt.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>%1 (primary group)</source>
        <translation>%1 (primäre Gruppe)</translation>
    </message>
    <message>
        <source>%1 (secondary group)</source>
        <translation>%1 (sekundäre Gruppe)</translation>
    </message>
    <message>
        <source>%1 (secondary group, by %2)</source>
        <extracomment>%1: a group, %2: what gave it, for example &quot;user upgrade 3 and promotion 5&quot;</extracomment>
        <translation>%1 (sekundäre Gruppe, durch %2)</translation>
    </message>
    <message>
        <source>Scopes of the key:</source>
        <translation>Scopes des Schlüssels:</translation>
    </message>
    <message>
        <source>Scopes of a new key:</source>
        <translation>Scopes eines neuen Schlüssels:</translation>
    </message>
    <message>
        <source>%1: stored, but the API ignores it. %2</source>
        <translation>%1: gespeichert, aber die API beachtet ihn nicht. %2</translation>
    </message>
    <message>
        <source>%1: granted. %2</source>
        <translation>%1: gewährt. %2</translation>
    </message>
    <message>
        <source>%1: not granted. %2</source>
        <translation>%1: nicht gewährt. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: granted, although the rule says otherwise; a recompute would take it away. By the rule: %2</source>
        <translation>%1: gewährt, obwohl die Regel etwas anderes sagt; Neuberechnen würde ihn entziehen. Nach der Regel: %2</translation>
    </message>
    <message>
        <source>%1: not granted, although the rule says otherwise; a recompute would grant it. By the rule: %2</source>
        <translation>%1: nicht gewährt, obwohl die Regel etwas anderes sagt; Neuberechnen würde ihn gewähren. Nach der Regel: %2</translation>
    </message>
    <message>
        <source>When the key was created is not known.</source>
        <translation>Wann der Schlüssel erstellt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The key was created: %1.</source>
        <translation>Der Schlüssel wurde erstellt: %1.</translation>
    </message>
    <message>
        <source>The API has never accepted it: it was never tried, or always refused.</source>
        <translation>Die API hat ihn nie angenommen: Er wurde nie versucht oder immer abgelehnt.</translation>
    </message>
    <message>
        <source>The API accepted it last: %1. If the token was replaced since, that may have been the earlier one.</source>
        <translation>Die API hat ihn zuletzt angenommen: %1. Falls das Token seitdem ersetzt wurde, war es vielleicht noch das frühere.</translation>
    </message>
    <message>
        <source>All this as of %1.</source>
        <translation>Stand all dieser Angaben: %1.</translation>
    </message>
    <message>
        <source>Banned for good.</source>
        <translation>Dauerhaft gesperrt.</translation>
    </message>
    <message>
        <source>Banned until %1.</source>
        <translation>Gesperrt bis %1.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::AnswerPanel</name>
    <message>
        <source>&amp;Ask the API</source>
        <translation>API &amp;fragen</translation>
    </message>
    <message>
        <source>To ask, look up the whole token: the database keeps only its hash.</source>
        <translation>Zum Fragen das ganze Token nachschlagen: Die Datenbank bewahrt nur seinen Hash auf.</translation>
    </message>
    <message>
        <source>Choose a route to ask the API.</source>
        <translation>Eine Route wählen, um die API zu fragen.</translation>
    </message>
    <message>
        <source>Fill in %1 to ask the API.</source>
        <translation>%1 ausfüllen, um die API zu fragen.</translation>
    </message>
    <message>
        <source>That depends on the route</source>
        <translation>Das hängt von der Route ab</translation>
    </message>
    <message>
        <source>One GET request with the token to %1</source>
        <translation>Eine GET-Anfrage mit dem Token an %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>What would the API ans&amp;wer?</source>
        <translation>Was &amp;würde die API antworten?</translation>
    </message>
    <message>
        <source>Asking the API…</source>
        <translation>Die API wird gefragt…</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ApiAddress</name>
    <message>
        <source>The address is too long, or holds a character that cannot be seen.</source>
        <translation>Die Adresse ist zu lang oder enthält ein Zeichen, das nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Write a whole address, for example https://api.example.org.</source>
        <translation>Eine vollständige Adresse schreiben, zum Beispiel https://api.example.org.</translation>
    </message>
    <message>
        <source>Write https: a token must not travel unencrypted to another computer.</source>
        <translation>https schreiben: Ein Token darf nicht unverschlüsselt zu einem anderen Rechner gelangen.</translation>
    </message>
    <message>
        <source>Write the address alone, without a user, a password, a question mark or a #.</source>
        <translation>Nur die Adresse schreiben, ohne Benutzer, Passwort, Fragezeichen oder #.</translation>
    </message>
    <message>
        <source>Leave out /api/v1 at the end: the routes begin with it.</source>
        <translation>/api/v1 am Ende weglassen: Die Routen beginnen damit.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ApiComparison</name>
    <message>
        <source>The API looks into another database than this console, for example that of a test site, or a copy that lags behind.</source>
        <translation>Die API sieht in einer anderen Datenbank nach als diese Konsole, zum Beispiel in der einer Testwebsite oder in einer Kopie, die hinterherhinkt.</translation>
    </message>
    <message>
        <source>Somebody changed the key, its scopes or its grants after the console read them: refresh and look again.</source>
        <translation>Jemand hat den Schlüssel, seine Scopes oder seine Gewährungen geändert, nachdem die Konsole sie gelesen hatte: aktualisieren und noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>Something in front of the API, for example a proxy, drops the header with the token.</source>
        <translation>Etwas vor der API, zum Beispiel ein Proxy, entfernt den Header mit dem Token.</translation>
    </message>
    <message>
        <source>Something in front of the API, for example a proxy, answers without asking it.</source>
        <translation>Etwas vor der API, zum Beispiel ein Proxy, antwortet, ohne sie zu fragen.</translation>
    </message>
    <message>
        <source>This version of the API asks for another scope on this route than the console&apos;s table of routes says.</source>
        <translation>Diese Version der API verlangt auf dieser Route einen anderen Scope, als die Routentabelle der Konsole sagt.</translation>
    </message>
    <message>
        <source>Something in front of the API, for example a firewall, refuses the request itself.</source>
        <translation>Etwas vor der API, zum Beispiel eine Firewall, lehnt die Anfrage selbst ab.</translation>
    </message>
    <message>
        <source>There is nothing under the number or name in the path.</source>
        <translation>Unter der Nummer oder dem Namen im Pfad gibt es nichts.</translation>
    </message>
    <message>
        <source>This version of the API does not have the route.</source>
        <translation>Diese Version der API hat die Route nicht.</translation>
    </message>
    <message>
        <source>The API has this route, and the console&apos;s table of routes does not: add it in the profile.</source>
        <translation>Die API hat diese Route, die Routentabelle der Konsole nicht: sie im Profil hinzufügen.</translation>
    </message>
    <message>
        <source>The API cannot reach its database, or is being maintained. This says nothing about the key.</source>
        <translation>Die API erreicht ihre Datenbank nicht oder wird gerade gewartet. Das sagt nichts über den Schlüssel.</translation>
    </message>
    <message>
        <source>The API, or something in front of it, is broken. This says nothing about the key.</source>
        <translation>Die API oder etwas vor ihr ist defekt. Das sagt nichts über den Schlüssel.</translation>
    </message>
    <message>
        <source>Too many requests were made; wait and ask again. This says nothing about the key.</source>
        <translation>Es wurden zu viele Anfragen gestellt; warten und erneut fragen. Das sagt nichts über den Schlüssel.</translation>
    </message>
    <message>
        <source>The API found fault with the request rather than with the key: look at the path.</source>
        <translation>Die API hat etwas an der Anfrage auszusetzen, nicht am Schlüssel: den Pfad prüfen.</translation>
    </message>
    <message>
        <source>Something in front of the API sends everybody to a page for signing in.</source>
        <translation>Etwas vor der API schickt alle auf eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>The API answered %1, as expected.</source>
        <translation>Die API hat wie erwartet mit %1 geantwortet.</translation>
    </message>
    <message>
        <source>The API answered %1; %2 was expected.</source>
        <translation>Die API hat mit %1 geantwortet; erwartet wurde %2.</translation>
    </message>
    <message>
        <source>The address in the profile leads to another place than the API.</source>
        <translation>Die Adresse im Profil führt woandershin als zur API.</translation>
    </message>
    <message>
        <source>On this route this version of the API asks for another scope than the console&apos;s table of routes says, or for none.</source>
        <translation>Auf dieser Route verlangt diese Version der API einen anderen Scope, als die Routentabelle der Konsole sagt, oder gar keinen.</translation>
    </message>
    <message>
        <source>The API answered with another address to ask; %1 was expected. It was not asked, so that the token goes nowhere else.</source>
        <translation>Die API hat auf eine andere Adresse verwiesen; erwartet war %1. Dort wurde nicht gefragt, damit das Token nirgendwo anders hingelangt.</translation>
    </message>
    <message>
        <source>The address in the profile is not the API&apos;s own: it moved, or it wants &quot;www.&quot; or a path.</source>
        <translation>Die Adresse im Profil ist nicht die der API selbst: Sie ist umgezogen oder verlangt „www.“ oder einen Pfad.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ApiForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>More &amp;routes</source>
        <translation>&amp;Weitere Routen</translation>
    </message>
    <message>
        <source>One per line: the path, a blank, and the scope it asks for. A part in braces stands for anything. They are added to those that Chatelaine knows, and take the place of those with the same path.</source>
        <translation>Eine je Zeile: der Pfad, ein Leerzeichen und der Scope, den sie verlangt. Ein Teil in geschweiften Klammern steht für Beliebiges. Sie kommen zu denen hinzu, die Chatelaine kennt, und ersetzen die mit demselben Pfad.</translation>
    </message>
    <message>
        <source>Where &quot;Ask the API&quot; sends its one request. Without an address answers are predicted only. Nothing is ever sent by itself.</source>
        <translation>Wohin „API fragen“ seine einzige Anfrage sendet. Ohne Adresse werden Antworten nur vorhergesagt. Von selbst wird nie etwas gesendet.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ApiProbe</name>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 hat nicht innerhalb von %2 s geantwortet.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about. The token was not sent.</source>
        <translation>Es kam keine verschlüsselte Verbindung zu %1 zustande. Das Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. The token was not sent.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2. Das Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>There is no computer named %1: check the address of the API in the profile.</source>
        <translation>Es gibt keinen Rechner namens %1: die Adresse der API im Profil prüfen.</translation>
    </message>
    <message>
        <source>%1 takes no connection: the API is not running, or its address in the profile is wrong.</source>
        <translation>%1 nimmt keine Verbindung an: Die API läuft nicht, oder ihre Adresse im Profil ist falsch.</translation>
    </message>
    <message>
        <source>%1 hung up without an answer.</source>
        <translation>%1 hat die Verbindung ohne Antwort beendet.</translation>
    </message>
    <message>
        <source>%1 gave no answer that could be read.</source>
        <translation>%1 hat keine lesbare Antwort gegeben.</translation>
    </message>
    <message>
        <source>The path holds the token, which belongs in the header alone.</source>
        <translation>Der Pfad enthält das Token, das allein in den Header gehört.</translation>
    </message>
    <message>
        <source>No request can have this path: it has to begin with a slash, and what is special in it has to be percent-encoded.</source>
        <translation>Keine Anfrage kann diesen Pfad haben: Er muss mit einem Schrägstrich beginnen, und Sonderzeichen müssen prozentkodiert sein.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ApiReason</name>
    <message>
        <source>No key has this token: it was never issued, or replaced, or its key was revoked.</source>
        <translation>Kein Schlüssel hat dieses Token: Es wurde nie ausgegeben oder wurde ersetzt, oder sein Schlüssel wurde widerrufen.</translation>
    </message>
    <message>
        <source>There is no key.</source>
        <translation>Es gibt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key is disabled.</source>
        <translation>Der Schlüssel ist deaktiviert.</translation>
    </message>
    <message>
        <source>The key has no scope; the API treats it like an unknown one.</source>
        <translation>Der Schlüssel hat keinen Scope; die API behandelt ihn wie einen unbekannten.</translation>
    </message>
    <message>
        <source>All scopes of the key are inactive or deleted; the API treats it like an unknown one.</source>
        <translation>Alle Scopes des Schlüssels sind inaktiv oder gelöscht; die API behandelt ihn wie einen unbekannten.</translation>
    </message>
    <message>
        <source>The key is active and has at least one active scope: it is accepted, and its date of last use is set.</source>
        <translation>Der Schlüssel ist aktiv und hat mindestens einen aktiven Scope: Er wird angenommen, und das Datum seiner letzten Benutzung wird gesetzt.</translation>
    </message>
    <message>
        <source>The user is deleted, banned, disabled or rejected, but the API does not look at the user.</source>
        <translation>Der Benutzer ist gelöscht, gesperrt, deaktiviert oder abgelehnt, aber die API achtet nicht auf den Benutzer.</translation>
    </message>
    <message>
        <source>There is no known route %1.</source>
        <extracomment>%1: a path, for example &quot;/api/v1/tickets&quot;</extracomment>
        <translation>Eine Route %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The route asks for the scope %1, which the key does not have: &quot;scope required: %1&quot;.</source>
        <extracomment>%1: the name of a scope. The words after the colon are the API&apos;s own.</extracomment>
        <translation>Die Route verlangt den Scope %1, den der Schlüssel nicht hat: „scope required: %1“.</translation>
    </message>
    <message>
        <source>The route asks for the scope %1, which the key has.</source>
        <extracomment>%1: the name of a scope</extracomment>
        <translation>Die Route verlangt den Scope %1, den der Schlüssel hat.</translation>
    </message>
    <message>
        <source>The route asks for no particular scope.</source>
        <translation>Die Route verlangt keinen bestimmten Scope.</translation>
    </message>
    <message>
        <source>How this version of the add-on keeps what a key may do is not read here, so nobody can tell.</source>
        <translation>Wie diese Version des Add-ons festhält, was ein Schlüssel darf, wird hier nicht gelesen; daher lässt es sich nicht sagen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ApiRoute</name>
    <message numerus="yes">
        <source>Route: at most %n character(s) are allowed.</source>
        <translation>
            <numerusform>Route: Höchstens %n Zeichen ist erlaubt.</numerusform>
            <numerusform>Route: Höchstens %n Zeichen sind erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Route: only printable ASCII characters are allowed, without blanks, &quot;?&quot; and &quot;#&quot;.</source>
        <translation>Route: Nur druckbare ASCII-Zeichen sind erlaubt, ohne Leerzeichen, „?“ und „#“.</translation>
    </message>
    <message>
        <source>Write a path and one scope, nothing else.</source>
        <translation>Einen Pfad und einen Scope schreiben, sonst nichts.</translation>
    </message>
    <message>
        <source>Route: braces stand around a whole part, as in &quot;/tickets/{id}&quot;.</source>
        <translation>Route: Geschweifte Klammern stehen um einen ganzen Teil, wie in „/tickets/{id}“.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Route: it has to begin with a slash, for example &quot;/api/v1/tickets/{id}&quot;.</source>
        <translation>Route: Sie muss mit einem Schrägstrich beginnen, zum Beispiel „/api/v1/tickets/{id}“.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Application</name>
    <message>
        <source>The folder for the demo cannot be created.</source>
        <translation>Der Ordner für die Demo lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The console for the API keys of a XenForo community. Without a database it shows a demo.</source>
        <translation>Die Konsole für die API-Schlüssel einer XenForo-Community. Ohne Datenbank zeigt sie eine Demo.</translation>
    </message>
    <message>
        <source>A URL (mysql://user@host/database, sqlite:PATH) or an SQLite file.</source>
        <translation>Eine URL (mysql://benutzer@host/datenbank, sqlite:PFAD) oder eine SQLite-Datei.</translation>
    </message>
    <message>
        <source>Only one database can be opened.</source>
        <translation>Es lässt sich nur eine Datenbank öffnen.</translation>
    </message>
    <message>
        <source>--diagnose stands alone here. To look at a database as well: chatelaine-cli --diagnose --database URL</source>
        <translation>--diagnose steht hier allein. Um auch eine Datenbank zu untersuchen: chatelaine-cli --diagnose --database URL</translation>
    </message>
    <message>
        <source>Name a saved connection or a database, not both.</source>
        <translation>Entweder eine gespeicherte Verbindung oder eine Datenbank nennen, nicht beides.</translation>
    </message>
    <message>
        <source>Print what this machine offers, without a window.</source>
        <translation>Ausgeben, was dieser Rechner bietet, ohne Fenster.</translation>
    </message>
    <message>
        <source>The name of a saved connection.</source>
        <translation>Der Name einer gespeicherten Verbindung.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::AskpassDialog</name>
    <message>
        <source>SSH asks for a secret</source>
        <translation>SSH fragt nach einem Geheimnis</translation>
    </message>
    <message>
        <source>Unknown SSH host</source>
        <translation>Unbekannter SSH-Host</translation>
    </message>
    <message>
        <source>SSH asks for permission</source>
        <translation>SSH bittet um Erlaubnis</translation>
    </message>
    <message>
        <source>SSH waits for you</source>
        <translation>SSH wartet auf eine Handlung</translation>
    </message>
    <message>
        <source>The answer goes to ssh and is not stored.</source>
        <translation>Die Antwort geht an ssh und wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the server’s administrator gave you.</source>
        <translation>Den Fingerabdruck mit dem vergleichen, den der Administrator des Servers genannt hat.</translation>
    </message>
    <message>
        <source>Allow it only if you have just asked for it.</source>
        <translation>Nur erlauben, wenn dies gerade selbst veranlasst wurde.</translation>
    </message>
    <message>
        <source>The connection goes on as soon as it is done.</source>
        <translation>Danach geht es mit der Verbindung sofort weiter.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Trust this host</source>
        <translation>Diesem Host &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Erlauben</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
</context>
<context>
    <name>Chatelaine::CertificateDialog</name>
    <message>
        <source>An authority at the top: it signed itself.</source>
        <translation>Eine oberste Zertifizierungsstelle: Sie hat sich selbst signiert.</translation>
    </message>
    <message>
        <source>Signed by itself: no authority vouches for it.</source>
        <translation>Von sich selbst signiert: Keine Zertifizierungsstelle bürgt dafür.</translation>
    </message>
    <message>
        <source>An authority, signed by its issuer.</source>
        <translation>Eine Zertifizierungsstelle, von ihrem Aussteller signiert.</translation>
    </message>
    <message>
        <source>Signed by its issuer.</source>
        <translation>Von seinem Aussteller signiert.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>not a date after 1970</source>
        <translation>kein Datum nach 1970</translation>
    </message>
    <message>
        <source>The certificate passes the checks of this profile. There is nothing to do.</source>
        <translation>Das Zertifikat besteht die Prüfungen dieses Profils. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The server did not send the certificate of its authority. Ask its administrator for that file and choose it as the authority of the profile.</source>
        <translation>Der Server hat das Zertifikat seiner Zertifizierungsstelle nicht gesendet. Den Administrator um diese Datei bitten und sie als Zertifizierungsstelle des Profils wählen.</translation>
    </message>
    <message>
        <source>Trusting it would not mend this: the administrator of the server has to.</source>
        <translation>Ihm zu vertrauen, würde dies nicht beheben: Das muss der Administrator des Servers tun.</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>Certificates that the server sent, its own first</source>
        <translation>Zertifikate, die der Server gesendet hat, sein eigenes zuerst</translation>
    </message>
    <message>
        <source>What the server sent</source>
        <translation>Was der Server gesendet hat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust it?</source>
        <translation>Ihm vertrauen?</translation>
    </message>
    <message>
        <source>Somebody on the way could have sent this instead of the server. Ask its administrator for the SHA-256 fingerprint of “%1”, by telephone or in person, and compare it. From then on this profile trusts that certificate and no other authority.</source>
        <translation>Jemand auf dem Weg könnte dies anstelle des Servers gesendet haben. Den Administrator am Telefon oder persönlich nach dem SHA-256-Fingerabdruck von „%1“ fragen und vergleichen. Von da an vertraut dieses Profil diesem Zertifikat und keiner anderen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>I have &amp;compared the fingerprint: it is the same</source>
        <translation>Ich habe den Fingerabdruck &amp;verglichen: Er stimmt überein</translation>
    </message>
    <message>
        <source>&amp;Trust this authority for this profile</source>
        <translation>Dieser Zertifizierungsstelle für dieses Profil ver&amp;trauen</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this profile</source>
        <translation>Diesem Zertifikat für dieses Profil ver&amp;trauen</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ChangeKeys</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) left as they are: see the details.</source>
        <translation>
            <numerusform>%Ln Schlüssel blieb, wie er war: siehe Einzelheiten.</numerusform>
            <numerusform>%Ln Schlüssel blieben, wie sie waren: siehe Einzelheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ColumnKeeper</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Chatelaine::CommandLine</name>
    <message>
        <source>mysql://user@host/db or sqlite:PATH; otherwise the environment variable CHATELAINE_DATABASE.</source>
        <translation>mysql://benutzer@host/db oder sqlite:PFAD; sonst die Umgebungsvariable CHATELAINE_DATABASE.</translation>
    </message>
    <message>
        <source>Write one JSON document to standard output.</source>
        <translation>Ein JSON-Dokument auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>Show what may be typed.</source>
        <translation>Zeigen, was eingegeben werden kann.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>“chatelaine-cli %1 --help” shows what may be typed.</source>
        <translation>„chatelaine-cli %1 --help“ zeigt, was eingegeben werden kann.</translation>
    </message>
    <message>
        <source>“%1” was given too few or too many words.</source>
        <translation>Zu „%1“ wurden zu wenige oder zu viele Wörter angegeben.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Es wurde kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Standard input ended too early.</source>
        <translation>Die Standardeingabe endete zu früh.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Loading keys</source>
        <translation>Schlüssel laden</translation>
    </message>
    <message>
        <source>Looking for the user</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>Es gibt keinen Benutzer „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a key.</source>
        <translation>„%1“ ist nicht die Nummer eines Schlüssels.</translation>
    </message>
    <message>
        <source>There is no scope “%1”.</source>
        <translation>Es gibt keinen Scope „%1“.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number up to %2.</source>
        <translation>--%1 erwartet eine ganze Zahl bis %2.</translation>
    </message>
    <message>
        <source>--now takes a time like 2025-11-21T00:00:00Z.</source>
        <translation>--now erwartet einen Zeitpunkt wie 2025-11-21T00:00:00Z.</translation>
    </message>
    <message>
        <source>Name a file that is to be written, or an empty database with --database URL.</source>
        <translation>Eine Datei nennen, die geschrieben werden soll, oder mit --database URL eine leere Datenbank.</translation>
    </message>
    <message numerus="yes">
        <source>A demo database with %n key(s) was written:</source>
        <translation>
            <numerusform>Eine Demodatenbank mit %n Schlüssel wurde geschrieben:</numerusform>
            <numerusform>Eine Demodatenbank mit %n Schlüsseln wurde geschrieben:</numerusform>
        </translation>
    </message>
    <message>
        <source>How many keys; 600 by default.</source>
        <translation>Wie viele Schlüssel; ohne Angabe 600.</translation>
    </message>
    <message>
        <source>The same seed makes the same database.</source>
        <translation>Derselbe Startwert ergibt dieselbe Datenbank.</translation>
    </message>
    <message>
        <source>The time that dates are counted back from, in ISO 8601.</source>
        <translation>Der Zeitpunkt, von dem Daten zurückgerechnet werden, nach ISO 8601.</translation>
    </message>
    <message>
        <source>Write a demo database with users, groups, scopes and keys.</source>
        <translation>Eine Demodatenbank mit Benutzern, Gruppen, Scopes und Schlüsseln schreiben.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) differ from the rule.</source>
        <translation>
            <numerusform>%n Schlüssel weicht von der Regel ab.</numerusform>
            <numerusform>%n Schlüssel weichen von der Regel ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) belong to deleted users; their grants stay as they are.</source>
        <translation>
            <numerusform>%n Schlüssel gehört einem gelöschten Benutzer; seine Gewährungen bleiben, wie sie sind.</numerusform>
            <numerusform>%n Schlüssel gehören gelöschten Benutzern; ihre Gewährungen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the stored grants with the rule; ends with 1 when a key differs.</source>
        <translation>Die gespeicherten Gewährungen mit der Regel vergleichen; endet mit 1, wenn ein Schlüssel abweicht.</translation>
    </message>
    <message>
        <source>Give --user NAME.</source>
        <translation>--user NAME angeben.</translation>
    </message>
    <message>
        <source>%1 has no key. A key would have these scopes:</source>
        <translation>%1 hat keinen Schlüssel. Ein Schlüssel hätte diese Scopes:</translation>
    </message>
    <message>
        <source>Whose key is to be explained.</source>
        <translation>Wessen Schlüssel erklärt werden soll.</translation>
    </message>
    <message>
        <source>Only this scope.</source>
        <translation>Nur dieser Scope.</translation>
    </message>
    <message>
        <source>Explain which scopes a user&apos;s key has or lacks, and why.</source>
        <translation>Erklären, welche Scopes der Schlüssel eines Benutzers hat oder nicht hat, und warum.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>List the user groups with their members, keys and scopes.</source>
        <translation>Die Benutzergruppen mit ihren Mitgliedern, Schlüsseln und Scopes auflisten.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>Usage: chatelaine-cli [options] COMMAND [options]</source>
        <translation>Aufruf: chatelaine-cli [Optionen] BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Usage: chatelaine-cli %1</source>
        <translation>Aufruf: chatelaine-cli %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Key system</source>
        <translation>Schlüsselsystem</translation>
    </message>
    <message>
        <source>Table prefix</source>
        <translation>Tabellenpräfix</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Tell what kind of database this is and what may be done with it.</source>
        <translation>Sagen, was für eine Datenbank dies ist und was mit ihr möglich ist.</translation>
    </message>
    <message>
        <source>Changing keys</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>“%1” is no column. There are: %2.</source>
        <translation>„%1“ ist keine Spalte. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is no direction: say asc or desc.</source>
        <translation>„%1“ ist keine Richtung: asc oder desc angeben.</translation>
    </message>
    <message>
        <source>--limit takes a whole number.</source>
        <translation>--limit erwartet eine ganze Zahl.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scopes (* = drift)</source>
        <translation>Scopes (* = Abweichung)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) found.</source>
        <translation>
            <numerusform>%n Schlüssel gefunden.</numerusform>
            <numerusform>%n Schlüssel gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which keys, for example &quot;user:ann status:active unused:90d&quot;.</source>
        <translation>Welche Schlüssel, zum Beispiel &quot;user:ann status:active unused:90d&quot;.</translation>
    </message>
    <message>
        <source>For example last-used:desc; by default the newest first.</source>
        <translation>Zum Beispiel last-used:desc; ohne Angabe die neuesten zuerst.</translation>
    </message>
    <message>
        <source>At most so many keys.</source>
        <translation>Höchstens so viele Schlüssel.</translation>
    </message>
    <message>
        <source>The key of this user.</source>
        <translation>Der Schlüssel dieses Benutzers.</translation>
    </message>
    <message>
        <source>The keys with exactly this prefix.</source>
        <translation>Die Schlüssel mit genau diesem Präfix.</translation>
    </message>
    <message>
        <source>The key of the token on standard input, after the password if that comes from there as well. The token is hashed here and goes nowhere.</source>
        <translation>Der Schlüssel zum Token auf der Standardeingabe, nach dem Passwort, falls auch dieses von dort kommt. Das Token wird hier gehasht und nirgendwohin geschickt.</translation>
    </message>
    <message>
        <source>Why, for the audit trail.</source>
        <translation>Warum, für das Protokoll.</translation>
    </message>
    <message>
        <source>List keys.</source>
        <translation>Schlüssel auflisten.</translation>
    </message>
    <message>
        <source>Show one key and explain each of its scopes.</source>
        <translation>Einen Schlüssel zeigen und jeden seiner Scopes erklären.</translation>
    </message>
    <message>
        <source>Make disabled keys work again.</source>
        <translation>Deaktivierte Schlüssel wieder gelten lassen.</translation>
    </message>
    <message>
        <source>Make keys stop working until they are enabled again.</source>
        <translation>Schlüssel außer Kraft setzen, bis sie wieder aktiviert werden.</translation>
    </message>
    <message>
        <source>Delete keys and their grants.</source>
        <translation>Schlüssel und ihre Gewährungen löschen.</translation>
    </message>
    <message>
        <source>Name the key in one way: by its number, --user, --prefix or --token-stdin.</source>
        <translation>Den Schlüssel auf eine Art nennen: mit seiner Nummer, --user, --prefix oder --token-stdin.</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>Es gibt keinen Schlüssel %1.</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>%1 hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Looking for the key</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>No key has this token: the API would not know it.</source>
        <translation>Kein Schlüssel hat dieses Token: Die API würde es nicht kennen.</translation>
    </message>
    <message>
        <source>No key has exactly the prefix “%1”.</source>
        <translation>Kein Schlüssel hat genau das Präfix „%1“.</translation>
    </message>
    <message>
        <source>never tried, or always rejected</source>
        <translation>nie versucht oder immer abgelehnt</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Die Standardausgabe ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Give either --user or --scope.</source>
        <translation>Entweder --user oder --scope angeben.</translation>
    </message>
    <message>
        <source>A dry run: nothing is written.</source>
        <translation>Ein Probelauf: Nichts wird geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) examined.</source>
        <translation>
            <numerusform>%n Schlüssel untersucht.</numerusform>
            <numerusform>%n Schlüssel untersucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed:</source>
        <translation>
            <numerusform>%n Schlüssel geändert:</numerusform>
            <numerusform>%n Schlüssel geändert:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of deleted users were left as they are.</source>
        <translation>
            <numerusform>%n Schlüssel eines gelöschten Benutzers blieb, wie er ist.</numerusform>
            <numerusform>%n Schlüssel gelöschter Benutzer blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were held by the site and are left for the next run.</source>
        <translation>
            <numerusform>%n Schlüssel war von der Website belegt und bleibt für den nächsten Lauf.</numerusform>
            <numerusform>%n Schlüssel waren von der Website belegt und bleiben für den nächsten Lauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recomputing grants</source>
        <translation>Gewährungen neu berechnen</translation>
    </message>
    <message>
        <source>Only the key of this user.</source>
        <translation>Nur der Schlüssel dieses Benutzers.</translation>
    </message>
    <message>
        <source>Only the grants of this scope.</source>
        <translation>Nur die Gewährungen dieses Scopes.</translation>
    </message>
    <message>
        <source>Tell what would be written, and write nothing.</source>
        <translation>Sagen, was geschrieben würde, und nichts schreiben.</translation>
    </message>
    <message>
        <source>Make the stored grants what the rule says.</source>
        <translation>Die gespeicherten Gewährungen auf den Stand der Regel bringen.</translation>
    </message>
    <message>
        <source>open to every key</source>
        <translation>offen für jeden Schlüssel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Granted to</source>
        <translation>Gewährt an</translation>
    </message>
    <message>
        <source>Tell who would gain and lose, and write nothing.</source>
        <translation>Sagen, wer ihn erhielte und wer ihn verlöre, und nichts schreiben.</translation>
    </message>
    <message>
        <source>What people read; its name if new.</source>
        <translation>Was Menschen lesen; bei einem neuen Scope sein Name.</translation>
    </message>
    <message>
        <source>A longer text.</source>
        <translation>Ein längerer Text.</translation>
    </message>
    <message>
        <source>The groups whose members&apos; keys get it; none opens it to every key.</source>
        <translation>Die Gruppen, deren Mitglieder ihn für ihre Schlüssel erhalten; none öffnet ihn für jeden Schlüssel.</translation>
    </message>
    <message>
        <source>Whether it is granted at all.</source>
        <translation>Ob er überhaupt gewährt wird.</translation>
    </message>
    <message>
        <source>Where it stands in lists.</source>
        <translation>Wo er in Listen steht.</translation>
    </message>
    <message>
        <source>Confirm that every key may have it.</source>
        <translation>Bestätigen, dass jeder Schlüssel ihn haben darf.</translation>
    </message>
    <message>
        <source>List the scopes in the site&apos;s order.</source>
        <translation>Die Scopes in der Reihenfolge der Website auflisten.</translation>
    </message>
    <message>
        <source>Show one scope.</source>
        <translation>Einen Scope zeigen.</translation>
    </message>
    <message>
        <source>Add a scope and grant it to the keys that the rule gives it.</source>
        <translation>Einen Scope anlegen und den Schlüsseln gewähren, denen die Regel ihn gibt.</translation>
    </message>
    <message>
        <source>Change a scope and recompute its grants.</source>
        <translation>Einen Scope ändern und seine Gewährungen neu berechnen.</translation>
    </message>
    <message>
        <source>Delete a scope and its grants.</source>
        <translation>Einen Scope und seine Gewährungen löschen.</translation>
    </message>
    <message>
        <source>--groups takes numbers of groups such as 3,14, or none; “%1” is neither.</source>
        <translation>--groups erwartet Nummern von Gruppen wie 3,14 oder none; „%1“ ist keines von beiden.</translation>
    </message>
    <message>
        <source>There is no group %1.</source>
        <translation>Es gibt keine Gruppe %1.</translation>
    </message>
    <message>
        <source>--active takes yes or no.</source>
        <translation>--active erwartet yes oder no.</translation>
    </message>
    <message>
        <source>--order takes a whole number.</source>
        <translation>--order erwartet eine ganze Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them all.</source>
        <translation>
            <numerusform>… und %n weiterer; --json führt alle auf.</numerusform>
            <numerusform>… und %n weitere; --json führt alle auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scope “%1” opens to every key.</source>
        <translation>Der Scope „%1“ wird für jeden Schlüssel geöffnet.</translation>
    </message>
    <message>
        <source>Gain the scope:</source>
        <translation>Erhalten den Scope:</translation>
    </message>
    <message>
        <source>Lose the scope:</source>
        <translation>Verlieren den Scope:</translation>
    </message>
    <message>
        <source>Left with no scope at all; the API will call these keys invalid:</source>
        <translation>Bleiben ganz ohne Scope; die API wird diese Schlüssel ungültig nennen:</translation>
    </message>
    <message>
        <source>Somebody deleted the scope “%1” meanwhile. Nothing was written.</source>
        <translation>Jemand hat den Scope „%1“ inzwischen gelöscht. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Somebody changed the scope “%1” meanwhile. Nothing was written: look at it and try again.</source>
        <translation>Jemand hat den Scope „%1“ inzwischen geändert. Nichts wurde geschrieben: ihn ansehen und erneut versuchen.</translation>
    </message>
    <message>
        <source>This would open the scope “%1” to every key. Nothing was written; say --open-to-everyone if that is meant.</source>
        <translation>Dies würde den Scope „%1“ für jeden Schlüssel öffnen. Nichts wurde geschrieben; --open-to-everyone angeben, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>Saving the scope</source>
        <translation>Scope speichern</translation>
    </message>
    <message>
        <source>There is a scope “%1” already.</source>
        <translation>Den Scope „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Say what to change, for example --groups 3,14.</source>
        <translation>Angeben, was geändert werden soll, zum Beispiel --groups 3,14.</translation>
    </message>
    <message>
        <source>(deleted user %1)</source>
        <translation>(gelöschter Benutzer %1)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Grants added: %1, removed: %2.</source>
        <translation>Gewährungen hinzugefügt: %1, entfernt: %2.</translation>
    </message>
    <message>
        <source>Give --profile or --database, not both.</source>
        <translation>Entweder --profile oder --database angeben, nicht beides.</translation>
    </message>
    <message>
        <source>No database was named. Give --database URL, --profile NAME, or set the environment variable CHATELAINE_DATABASE. To try it out:</source>
        <translation>Es wurde keine Datenbank genannt. --database URL oder --profile NAME angeben oder die Umgebungsvariable CHATELAINE_DATABASE setzen. Zum Ausprobieren:</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Schlüsselbund fragen</translation>
    </message>
    <message>
        <source>Opening the SSH tunnel</source>
        <translation>SSH-Tunnel öffnen</translation>
    </message>
    <message>
        <source>A connection saved in the window.</source>
        <translation>Eine im Fenster gespeicherte Verbindung.</translation>
    </message>
    <message>
        <source>Let this command change a production database.</source>
        <translation>Diesem Befehl erlauben, eine Produktionsdatenbank zu ändern.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input; otherwise the environment variable CHATELAINE_PASSWORD, or the profile&apos;s entry in the keychain.</source>
        <translation>Das Passwort aus der ersten Zeile der Standardeingabe lesen; sonst gilt die Umgebungsvariable CHATELAINE_PASSWORD oder der Eintrag des Profils im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Without a command: tell what this machine and, if one is named, the database offer; exit status 1 when something is missing.</source>
        <translation>Ohne Befehl: sagen, was dieser Rechner und, wenn eine genannt ist, die Datenbank bieten; endet mit 1, wenn etwas fehlt.</translation>
    </message>
    <message>
        <source>The profile is read-only.</source>
        <translation>Das Profil ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The profile is a production database and locked: add --unlock to change something.</source>
        <translation>Das Profil ist eine Produktionsdatenbank und gesperrt: Mit --unlock lässt sich etwas ändern.</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Diesen Rechner untersuchen</translation>
    </message>
    <message>
        <source>There is no role “%1”. The roles are: %2.</source>
        <translation>Es gibt keine Rolle „%1“. Die Rollen sind: %2.</translation>
    </message>
    <message>
        <source>SQLite knows no accounts: who may read or write the file may read or write it all.</source>
        <translation>SQLite kennt keine Konten: Wer die Datei lesen oder schreiben darf, darf alles darin lesen oder schreiben.</translation>
    </message>
    <message>
        <source>A prefix is up to 40 letters, digits and underscores, for example xf_cav7_.</source>
        <translation>Ein Präfix besteht aus bis zu 40 Buchstaben, Ziffern und Unterstrichen, zum Beispiel xf_cav7_.</translation>
    </message>
    <message>
        <source>The account; chatelaine_ and the role unless given.</source>
        <translation>Das Konto; ohne Angabe chatelaine_ und die Rolle.</translation>
    </message>
    <message>
        <source>From where the account may log in; from everywhere (%) unless given.</source>
        <translation>Von wo sich das Konto anmelden darf; ohne Angabe von überall (%).</translation>
    </message>
    <message>
        <source>The forum&apos;s database; that of --database or --profile, or xenforo, unless given.</source>
        <translation>Die Datenbank des Forums; ohne Angabe die von --database oder --profile, sonst xenforo.</translation>
    </message>
    <message>
        <source>Of the key tables; as found in the database of --database or --profile, or xf_cav7_, unless given.</source>
        <translation>Das Präfix der Schlüsseltabellen; ohne Angabe das in der Datenbank von --database oder --profile gefundene, sonst xf_cav7_.</translation>
    </message>
    <message>
        <source>Add what MySQL needs and MariaDB does not; known by itself when a database is named.</source>
        <translation>Hinzufügen, was MySQL braucht und MariaDB nicht; ist eine Datenbank genannt, ergibt es sich von selbst.</translation>
    </message>
    <message>
        <source>Print the SQL that makes an account with the least rights for a role: support, audit, key-admin or scope-admin.</source>
        <translation>Das SQL ausgeben, das ein Konto mit den geringsten Rechten für eine Rolle anlegt: support, audit, key-admin oder scope-admin.</translation>
    </message>
    <message>
        <source>some are possible</source>
        <translation>manche sind möglich</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählen</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n key(s) are left as they were. Recompute again to finish.</source>
        <translation>
            <numerusform>Angehalten: %n Schlüssel ist geblieben, wie er war. Zum Abschließen erneut berechnen.</numerusform>
            <numerusform>Angehalten: %n Schlüssel sind geblieben, wie sie waren. Zum Abschließen erneut berechnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scope is saved, but %n key(s) do not follow it yet: recompute to finish.</source>
        <translation>
            <numerusform>Der Scope ist gespeichert, aber %n Schlüssel folgt ihm noch nicht: zum Abschließen neu berechnen.</numerusform>
            <numerusform>Der Scope ist gespeichert, aber %n Schlüssel folgen ihm noch nicht: zum Abschließen neu berechnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>whole token</source>
        <translation>ganzes Token</translation>
    </message>
    <message>
        <source>fragment</source>
        <translation>Bruchstück</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Zuerst in</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) found in %1.</source>
        <translation>
            <numerusform>%n Schlüssel in %1 gefunden.</numerusform>
            <numerusform>%n Schlüssel in %1 gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that no key has (any more).</source>
        <translation>
            <numerusform>%n Token, das kein Schlüssel (mehr) hat.</numerusform>
            <numerusform>%n Tokens, die kein Schlüssel (mehr) hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard input cannot hold both the password and the text: save the text to a file.</source>
        <translation>Die Standardeingabe kann nicht Passwort und Text zugleich enthalten: den Text in einer Datei speichern.</translation>
    </message>
    <message>
        <source>Looking for tokens</source>
        <translation>Tokens suchen</translation>
    </message>
    <message>
        <source>Find the tokens of keys in files, in all files of folders or in standard input; ends with 1 when one is found. Nothing of the text is kept or sent.</source>
        <translation>Die Tokens von Schlüsseln in Dateien, in allen Dateien von Ordnern oder in der Standardeingabe finden; endet mit 1, wenn eines gefunden wird. Nichts vom Text wird aufbewahrt oder gesendet.</translation>
    </message>
    <message>
        <source>Give --token-stdin or --user NAME.</source>
        <translation>--token-stdin oder --user NAME angeben.</translation>
    </message>
    <message>
        <source>--route takes a path, for example /api/v1/tickets.</source>
        <translation>--route erwartet einen Pfad, zum Beispiel /api/v1/tickets.</translation>
    </message>
    <message>
        <source>On %1 the API would answer %2:</source>
        <translation>Auf %1 würde die API mit %2 antworten:</translation>
    </message>
    <message>
        <source>The API would accept the key:</source>
        <translation>Die API würde den Schlüssel annehmen:</translation>
    </message>
    <message>
        <source>The API would answer %1 on every route:</source>
        <translation>Die API würde auf jeder Route mit %1 antworten:</translation>
    </message>
    <message>
        <source>What the API is asked for, for example /api/v1/tickets.</source>
        <translation>Wonach die API gefragt wird, zum Beispiel /api/v1/tickets.</translation>
    </message>
    <message>
        <source>Tell what the API would answer to a key, and why.</source>
        <translation>Sagen, was die API auf einen Schlüssel antworten würde und warum.</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>Auf der Standardeingabe steht kein Token.</translation>
    </message>
    <message>
        <source>What the API would answer can be told for version 1.2 of the add-on only.</source>
        <translation>Was die API antworten würde, lässt sich nur für Version 1.2 des Add-ons sagen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ConfigReader</name>
    <message>
        <source>%1 is not set to a plain text or number at the top of the file, so that only PHP could tell what it is. Type the connection by hand.</source>
        <translation>%1 ist am Anfang der Datei nicht auf einen einfachen Text oder eine Zahl gesetzt, sodass nur PHP den Wert kennen könnte. Die Verbindung von Hand eingeben.</translation>
    </message>
    <message>
        <source>The file has conditions that end with &quot;%1&quot;: only PHP could tell what they do. Type the connection by hand.</source>
        <translation>Die Datei hat Bedingungen, die mit „%1“ enden: Nur PHP könnte sagen, was sie bewirken. Die Verbindung von Hand eingeben.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ConnectDialog</name>
    <message>
        <source>Open database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Choose a database file</source>
        <translation>Datenbankdatei auswählen</translation>
    </message>
    <message>
        <source>SQLite databases (*.sqlite *.sqlite3 *.db);;All files (*)</source>
        <translation>SQLite-Datenbanken (*.sqlite *.sqlite3 *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>S&amp;QLite file</source>
        <translation>S&amp;QLite-Datei</translation>
    </message>
    <message>
        <source>&amp;MySQL or MariaDB</source>
        <translation>&amp;MySQL oder MariaDB</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind of database</source>
        <translation>Art der Datenbank</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Connection</name>
    <message>
        <source>The Qt driver %1 is not installed. On Debian it is in the package libqt6sql6-mysql or libqt6sql6-sqlite.</source>
        <translation>Der Qt-Treiber %1 ist nicht installiert. In Debian liegt er im Paket libqt6sql6-mysql oder libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The server at %1 does not let &quot;%2&quot; in: the user name or the password is wrong.</source>
        <translation>Der Server auf %1 lässt „%2“ nicht ein: Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The server at %1 has no database &quot;%2&quot;.</source>
        <translation>Der Server auf %1 hat keine Datenbank „%2“.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2</source>
        <translation>Verbindung zu %1 nicht möglich: %2</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not a SQLite database.</source>
        <translation>Die Datei „%1“ ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>The server at %1 does not support prepared statements.</source>
        <translation>Der Server auf %1 unterstützt keine vorbereiteten Anweisungen.</translation>
    </message>
    <message>
        <source>Or the account must use TLS, which is off here.</source>
        <translation>Oder das Konto muss TLS benutzen, das hier aus ist.</translation>
    </message>
    <message>
        <source>Or the account must show a client certificate.</source>
        <translation>Oder das Konto muss ein Client-Zertifikat vorzeigen.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; at %2 signs in by a method that is not used on this connection, because it could give the password away. Verify the server&apos;s certificate (verify-ca or verify-identity).</source>
        <translation>Das Konto „%1“ auf %2 meldet sich auf eine Art an, die auf dieser Verbindung nicht benutzt wird, weil sie das Passwort preisgeben könnte. Das Zertifikat des Servers prüfen lassen (verify-ca oder verify-identity).</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; has no rights on the database &quot;%2&quot;. Ask whoever keeps it to run what &quot;chatelaine-cli grants support&quot; prints.</source>
        <translation>Das Konto „%1“ hat keine Rechte an der Datenbank „%2“. Wer sie verwaltet, kann ausführen, was „chatelaine-cli grants support“ ausgibt.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; at %2 is locked.</source>
        <translation>Das Konto „%1“ auf %2 ist gesperrt.</translation>
    </message>
    <message>
        <source>The server at %1 is not the one whose certificate was checked a moment ago: %2</source>
        <translation>Der Server auf %1 ist nicht der, dessen Zertifikat eben geprüft wurde: %2</translation>
    </message>
    <message>
        <source>The server at %1 showed no certificate.</source>
        <translation>Der Server auf %1 hat kein Zertifikat gezeigt.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ConnectionBar</name>
    <message>
        <source>Try &amp;now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>No connection since %1.</source>
        <translation>Keine Verbindung seit %1.</translation>
    </message>
    <message>
        <source>What you see was read at %1.</source>
        <translation>Was hier steht, wurde um %1 gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s)</source>
        <translation>
            <numerusform>Nächster Versuch in %Ln Sekunde</numerusform>
            <numerusform>Nächster Versuch in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch läuft…</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ConnectionChip</name>
    <message>
        <source>No database</source>
        <translation>Keine Datenbank</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Eine Datenbank öffnen</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Datenbank %1</translation>
    </message>
    <message>
        <source>Encrypted with %1, %2.</source>
        <translation>Verschlüsselt mit %1, %2.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>replica, read-only</source>
        <translation>Replikat, schreibgeschützt</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>unlocked %1</source>
        <translation>entsperrt %1</translation>
    </message>
    <message>
        <source>Through SSH: %1</source>
        <translation>Durch SSH: %1</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ConnectionCommands</name>
    <message>
        <source>Unlock production</source>
        <translation>Produktion entsperren</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is a production database. For %Ln minute(s) what you change is changed for the running site; after that it locks itself again.</source>
        <translation>
            <numerusform>„%1“ ist eine Produktionsdatenbank. Für %Ln Minute wirkt jede Änderung auf die laufende Website; danach sperrt sie sich wieder.</numerusform>
            <numerusform>„%1“ ist eine Produktionsdatenbank. Für %Ln Minuten wirkt jede Änderung auf die laufende Website; danach sperrt sie sich wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock for %Ln minute(s)</source>
        <translation>
            <numerusform>Für %Ln Minute entsperren</numerusform>
            <numerusform>Für %Ln Minuten entsperren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ConnectionTest</name>
    <message>
        <source>A file needs no encryption.</source>
        <translation>Eine Datei braucht keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>Off: the tunnel encrypts, and the server is beside its other end.</source>
        <translation>Aus: Der Tunnel verschlüsselt, und der Server steht gleich an seinem anderen Ende.</translation>
    </message>
    <message>
        <source>Off: the server is on this computer.</source>
        <translation>Aus: Der Server ist auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Off: everybody on the way to %1 can read along. Choose a mode that verifies the server.</source>
        <translation>Aus: Auf dem Weg zu %1 kann jeder mitlesen. Einen Modus wählen, der den Server prüft.</translation>
    </message>
    <message>
        <source>%1, certificate made out to %2 by %3, valid until %4.</source>
        <extracomment>%1 is a protocol such as TLSv1.3, %4 a date.</extracomment>
        <translation>%1, Zertifikat ausgestellt für %2 von %3, gültig bis %4.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>%1, database %2.</source>
        <translation>%1, Datenbank %2.</translation>
    </message>
    <message>
        <source>%1 at %2, database %3.</source>
        <translation>%1 auf %2, Datenbank %3.</translation>
    </message>
    <message>
        <source>It is a replica: the first server does not answer.</source>
        <translation>Es ist ein Replikat: Der erste Server antwortet nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n Scope</numerusform>
            <numerusform>%n Scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 with the prefix %3: %4.</source>
        <extracomment>%1 is a system such as Cav7, %2 its version, %3 begins the names of its tables.</extracomment>
        <translation>%1 %2 mit dem Präfix %3: %4.</translation>
    </message>
    <message>
        <source>SSH tunnel</source>
        <translation>SSH-Tunnel</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>The server is reached directly.</source>
        <translation>Der Server wird direkt erreicht.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::CopyKeys</name>
    <message numerus="yes">
        <source>At most %Ln keys can be copied at once. Nothing was copied.</source>
        <translation>
            <numerusform>Höchstens %Ln Schlüssel lässt sich auf einmal kopieren. Nichts wurde kopiert.</numerusform>
            <numerusform>Höchstens %Ln Schlüssel lassen sich auf einmal kopieren. Nichts wurde kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::DatabaseUrl</name>
    <message>
        <source>tls=%1 is not known. Write off, required, verify-ca or verify-identity.</source>
        <translation>tls=%1 ist nicht bekannt. Möglich sind off, required, verify-ca oder verify-identity.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a parameter of a database URL. Known are tls, ca, cert, key and socket.</source>
        <translation>„%1“ ist kein Parameter einer Datenbank-URL. Bekannt sind tls, ca, cert, key und socket.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the database URL twice.</source>
        <translation>„%1“ steht zweimal in der Datenbank-URL.</translation>
    </message>
    <message>
        <source>This is not a database URL. Write mysql://user@host:port/database.</source>
        <translation>Dies ist keine Datenbank-URL. Die Form ist mysql://benutzer@host:port/datenbank.</translation>
    </message>
    <message>
        <source>A database URL must not hold a password: leave out what follows the colon; the password is asked for.</source>
        <translation>Eine Datenbank-URL darf kein Passwort enthalten: weglassen, was auf den Doppelpunkt folgt; nach dem Passwort wird gefragt.</translation>
    </message>
    <message>
        <source>Only an IPv6 address stands in brackets in a database URL.</source>
        <translation>In einer Datenbank-URL steht nur eine IPv6-Adresse in eckigen Klammern.</translation>
    </message>
    <message>
        <source>%1 is not a port: write 1 to 65535.</source>
        <translation>%1 ist kein Port: möglich ist 1 bis 65535.</translation>
    </message>
    <message>
        <source>Certificate files have no effect while TLS is off.</source>
        <translation>Zertifikatsdateien haben keine Wirkung, solange TLS aus ist.</translation>
    </message>
    <message>
        <source>A connection through a socket does not leave this computer and has no TLS: leave tls out.</source>
        <translation>Eine Verbindung über einen Socket verlässt diesen Rechner nicht und hat kein TLS: tls weglassen.</translation>
    </message>
    <message>
        <source>A client certificate needs its key file, and the other way round.</source>
        <translation>Ein Client-Zertifikat braucht seine Schlüsseldatei und umgekehrt.</translation>
    </message>
    <message>
        <source>This kind of database is not known. Write mysql://… or sqlite:PATH.</source>
        <translation>Diese Art von Datenbank ist nicht bekannt. Möglich ist mysql://… oder sqlite:PFAD.</translation>
    </message>
    <message>
        <source>A database URL must not hold control characters.</source>
        <translation>Eine Datenbank-URL darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Name a database: mysql://user@host/database or a file.</source>
        <translation>Eine Datenbank nennen: mysql://benutzer@host/datenbank oder eine Datei.</translation>
    </message>
    <message>
        <source>Name either a host or a socket.</source>
        <translation>Entweder einen Host oder einen Socket nennen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an IP address.</source>
        <translation>„%1“ ist weder ein Hostname noch eine IP-Adresse.</translation>
    </message>
    <message>
        <source>The path of a socket must not hold a semicolon.</source>
        <translation>Der Pfad eines Sockets darf kein Semikolon enthalten.</translation>
    </message>
    <message>
        <source>Name the database: mysql://user@host/database.</source>
        <translation>Die Datenbank nennen: mysql://benutzer@host/datenbank.</translation>
    </message>
    <message>
        <source>Write the host alone, without user and password.</source>
        <translation>Nur den Host schreiben, ohne Benutzer und Passwort.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Demo</name>
    <message>
        <source>There is a file &quot;%1&quot; already.</source>
        <translation>Die Datei „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written.</source>
        <translation>Die Datei „%1“ lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::DemoSink</name>
    <message>
        <source>The database is not empty. A demo needs an empty one.</source>
        <translation>Die Datenbank ist nicht leer. Eine Demo braucht eine leere.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Diagnosis</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (gebaut mit %2)</translation>
    </message>
    <message>
        <source>%1 is not installed. On Debian it is in the package libqt6sql6-mysql or libqt6sql6-sqlite.</source>
        <translation>%1 ist nicht installiert. In Debian liegt es im Paket libqt6sql6-mysql oder libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Not found in %1: %2. Accounts that log in this way are not let in.</source>
        <translation>Nicht gefunden in %1: %2. Konten, die sich so anmelden, werden nicht eingelassen.</translation>
    </message>
    <message>
        <source>Qt finds no TLS library, so no certificate can be verified.</source>
        <translation>Qt findet keine TLS-Bibliothek, daher lässt sich kein Zertifikat prüfen.</translation>
    </message>
    <message>
        <source>There is no ssh program, so tunnels are not possible. On Debian it is in the package openssh-client.</source>
        <translation>Das Programm ssh fehlt, daher sind keine Tunnel möglich. In Debian liegt es im Paket openssh-client.</translation>
    </message>
    <message>
        <source>%1 does not tell its version.</source>
        <translation>%1 nennt seine Version nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved connection(s) in %1</source>
        <translation>
            <numerusform>%n gespeicherte Verbindung in %1</numerusform>
            <numerusform>%n gespeicherte Verbindungen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>none, on this machine</source>
        <translation>keine, auf diesem Rechner</translation>
    </message>
    <message>
        <source>None: passwords and keys can be read on the way to the server.</source>
        <translation>Keine: Passwörter und Schlüssel lassen sich auf dem Weg zum Server mitlesen.</translation>
    </message>
    <message>
        <source>%1, layout %2, prefix %3</source>
        <translation>%1, Aufbau %2, Präfix %3</translation>
    </message>
    <message numerus="yes">
        <source>The system&apos;s keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>Der Schlüsselbund des Systems hat innerhalb von %n Sekunde nicht geantwortet.</numerusform>
            <numerusform>Der Schlüsselbund des Systems hat innerhalb von %n Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>scopes: %1, groups: %2</source>
        <translation>Scopes: %1, Gruppen: %2</translation>
    </message>
</context>
<context>
    <name>Chatelaine::DiagnosisDialog</name>
    <message>
        <source>Looking at this machine…</source>
        <translation>Dieser Rechner wird untersucht…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>As plain text, without passwords and names of members.</source>
        <translation>Als reiner Text, ohne Passwörter und Namen von Mitgliedern.</translation>
    </message>
    <message>
        <source>Everything that Chatelaine needs is there.</source>
        <translation>Alles, was Chatelaine braucht, ist da.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) need attention.</source>
        <translation>
            <numerusform>%n Punkt verdient Beachtung.</numerusform>
            <numerusform>%n Punkte verdienen Beachtung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::DiagnosisTopic</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>SQL drivers</source>
        <translation>SQL-Treiber</translation>
    </message>
    <message>
        <source>MySQL client</source>
        <translation>MySQL-Client</translation>
    </message>
    <message>
        <source>Login plug-ins</source>
        <translation>Anmelde-Plug-ins</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS-Bibliothek</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Key tables</source>
        <translation>Schlüsseltabellen</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>beachten</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Dial</name>
    <message>
        <source>Cannot connect to %1: %2</source>
        <translation>Verbindung zu %1 nicht möglich: %2</translation>
    </message>
    <message>
        <source>nothing answered in time.</source>
        <translation>Nichts hat rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>the name was not resolved in time.</source>
        <translation>Der Name wurde nicht rechtzeitig aufgelöst.</translation>
    </message>
    <message>
        <source>The path of the socket %1 is too long.</source>
        <translation>Der Pfad des Sockets %1 ist zu lang.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::DriftBar</name>
    <message>
        <source>Sh&amp;ow them</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Put away until more keys differ</source>
        <translation>Ausblenden, bis mehr Schlüssel abweichen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Reco&amp;mpute…</source>
        <translation>Neu b&amp;erechnen…</translation>
    </message>
    <message>
        <source>A recompute adds %1 and removes %2 grants.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Neu zu berechnen fügt %1 Gewährungen hinzu und entfernt %2.</translation>
    </message>
    <message>
        <source>The recompute is paused.</source>
        <translation>Das Neuberechnen ist pausiert.</translation>
    </message>
    <message>
        <source>The site has queued its own recompute, which has not finished: it will do the same by itself.</source>
        <translation>Die Website hat ihr eigenes Neuberechnen vorgemerkt, das noch nicht fertig ist: Sie wird von selbst dasselbe tun.</translation>
    </message>
    <message>
        <source>A recompute begun here on %1 has not finished.</source>
        <translation>Ein hier am %1 begonnenes Neuberechnen ist nicht fertig geworden.</translation>
    </message>
    <message>
        <source>The change of %1 begun here on %2 has not reached every key.</source>
        <translation>Die hier am %2 begonnene Änderung von %1 hat noch nicht jeden Schlüssel erreicht.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::DriftCause</name>
    <message>
        <source>Granted by the primary group alone: two versions of the add-on mis-read the secondary groups. Recompute, and update the add-on.</source>
        <translation>Nur nach der primären Gruppe gewährt: Zwei Versionen des Add-ons lesen die sekundären Gruppen falsch. Neu berechnen und das Add-on aktualisieren.</translation>
    </message>
    <message>
        <source>The site&apos;s recompute job has not finished. Wait for it, or recompute.</source>
        <translation>Der Neuberechnungsauftrag der Website ist noch nicht fertig. Darauf warten oder neu berechnen.</translation>
    </message>
    <message>
        <source>Grants of a scope that no longer exists were left behind. Recompute to remove them.</source>
        <translation>Gewährungen eines Scopes, den es nicht mehr gibt, sind übrig geblieben. Neuberechnen entfernt sie.</translation>
    </message>
    <message>
        <source>Grants of an inactive scope are still stored; the API ignores them. Recompute to remove them.</source>
        <translation>Gewährungen eines inaktiven Scopes sind noch gespeichert; die API beachtet sie nicht. Neuberechnen entfernt sie.</translation>
    </message>
    <message>
        <source>The grants were changed in the database, or groups changed without the site noticing. Recompute to follow the rule.</source>
        <translation>Die Gewährungen wurden in der Datenbank geändert, oder Gruppen änderten sich, ohne dass die Website es bemerkte. Neuberechnen stellt den Stand der Regel her.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::DriftWords</name>
    <message numerus="yes">
        <source>%Ln granted by the primary group only</source>
        <translation>
            <numerusform>%Ln nur nach der primären Gruppe gewährt</numerusform>
            <numerusform>%Ln nur nach der primären Gruppe gewährt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for the site&apos;s own recompute job</source>
        <translation>
            <numerusform>%Ln wartet auf den Neuberechnungsauftrag der Website</numerusform>
            <numerusform>%Ln warten auf den Neuberechnungsauftrag der Website</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with grants of a deleted scope</source>
        <translation>
            <numerusform>%Ln mit Gewährungen eines gelöschten Scopes</numerusform>
            <numerusform>%Ln mit Gewährungen eines gelöschten Scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with grants of an inactive scope</source>
        <translation>
            <numerusform>%Ln mit Gewährungen eines inaktiven Scopes</numerusform>
            <numerusform>%Ln mit Gewährungen eines inaktiven Scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed in the database, or not followed yet</source>
        <translation>
            <numerusform>%Ln in der Datenbank geändert oder noch nicht nachgezogen</numerusform>
            <numerusform>%Ln in der Datenbank geändert oder noch nicht nachgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) differ from the definitions.</source>
        <translation>
            <numerusform>%Ln Schlüssel weicht von den Definitionen ab.</numerusform>
            <numerusform>%Ln Schlüssel weichen von den Definitionen ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::EveryoneGate</name>
    <message>
        <source>Open to &amp;every key</source>
        <translation>Für &amp;jeden Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Name of the scope</source>
        <translation>Name des Scopes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message numerus="yes">
        <source>This opens %1 to every key, now and in future: %Ln key(s) gain it at once. Type the name of the scope to go on.</source>
        <translation>
            <numerusform>Dies öffnet %1 für jeden Schlüssel, jetzt und künftig: %Ln Schlüssel erhält ihn sofort. Zum Fortfahren den Namen des Scopes eintippen.</numerusform>
            <numerusform>Dies öffnet %1 für jeden Schlüssel, jetzt und künftig: %Ln Schlüssel erhalten ihn sofort. Zum Fortfahren den Namen des Scopes eintippen.</numerusform>
        </translation>
    </message>
    <message>
        <source>name of the scope</source>
        <translation>Name des Scopes</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ExplanationList</name>
    <message>
        <source>The key has it, but the rule does not give it.</source>
        <translation>Der Schlüssel hat ihn, aber die Regel gibt ihn nicht.</translation>
    </message>
    <message>
        <source>The rule gives it, but the key does not have it.</source>
        <translation>Die Regel gibt ihn, aber der Schlüssel hat ihn nicht.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>nicht gewährt</translation>
    </message>
</context>
<context>
    <name>Chatelaine::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
</context>
<context>
    <name>Chatelaine::FilterChip</name>
    <message numerus="yes">
        <source>%1: %Ln key(s)</source>
        <translation>
            <numerusform>%1: %Ln Schlüssel</numerusform>
            <numerusform>%1: %Ln Schlüssel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::GrantScript</name>
    <message numerus="yes">
        <source>The name &quot;%1&quot; is empty or too long: %n character(s) are allowed.</source>
        <translation>
            <numerusform>Der Name „%1“ ist leer oder zu lang: %n Zeichen ist erlaubt.</numerusform>
            <numerusform>Der Name „%1“ ist leer oder zu lang: %n Zeichen sind erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; holds a character that cannot be seen.</source>
        <translation>Der Name „%1“ enthält ein Zeichen, das nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Looks keys up: reads the columns that are shown, and nothing else.</source>
        <translation>Schlägt Schlüssel nach: liest die gezeigten Spalten und sonst nichts.</translation>
    </message>
    <message>
        <source>Looks keys up, enables, disables and revokes them, and recomputes grants.</source>
        <translation>Schlägt Schlüssel nach, aktiviert, deaktiviert und widerruft sie und berechnet Gewährungen neu.</translation>
    </message>
    <message>
        <source>Reads what an auditor reads, creates, edits and deletes scopes, and recomputes grants.</source>
        <translation>Liest, was die Revision liest, legt Scopes an, bearbeitet und löscht sie und berechnet Gewährungen neu.</translation>
    </message>
    <message>
        <source>Reads everything about keys, scopes and groups, without e-mail addresses.</source>
        <translation>Liest alles über Schlüssel, Scopes und Gruppen, ohne E-Mail-Adressen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::GrantsDialog</name>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Key admin</source>
        <translation>Schlüsselverwaltung</translation>
    </message>
    <message>
        <source>Scope admin</source>
        <translation>Scope-Verwaltung</translation>
    </message>
    <message>
        <source>For &amp;MySQL 8</source>
        <translation>Für &amp;MySQL 8</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Account rights</source>
        <translation>Kontorechte</translation>
    </message>
    <message>
        <source>From where the account may log in; % is anywhere.</source>
        <translation>Von wo sich das Konto anmelden darf; % steht für überall.</translation>
    </message>
    <message>
        <source>Its row locks need more rights than MariaDB&apos;s.</source>
        <translation>Seine Zeilensperren brauchen mehr Rechte als die von MariaDB.</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>From &amp;host</source>
        <translation>Von &amp;Host</translation>
    </message>
    <message>
        <source>Give this to whoever keeps the database. Nothing is run by Chatelaine.</source>
        <translation>Dies dem geben, der die Datenbank verwaltet. Chatelaine führt nichts davon aus.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::GroupChange</name>
    <message>
        <source>user upgrade %1</source>
        <translation>Benutzer-Upgrade %1</translation>
    </message>
    <message>
        <source>promotion %1</source>
        <translation>Beförderung %1</translation>
    </message>
</context>
<context>
    <name>Chatelaine::GroupLines</name>
    <message>
        <source>#%1 (deleted)</source>
        <translation>#%1 (gelöscht)</translation>
    </message>
    <message>
        <source>%1 (primary)</source>
        <translation>%1 (primär)</translation>
    </message>
    <message>
        <source>%1, given by %2</source>
        <comment>a group, for example user upgrade 3</comment>
        <translation>%1, erhalten durch %2</translation>
    </message>
    <message>
        <source>%1, set for the user directly</source>
        <comment>a group</comment>
        <translation>%1, beim Benutzer direkt gesetzt</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>groups</comment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Alle Gruppen zeigen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no groups</comment>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>groups</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::GroupListModel</name>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>Chatelaine::GroupPicker</name>
    <message>
        <source>No group matches.</source>
        <translation>Keine Gruppe passt.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Gruppen suchen</translation>
    </message>
    <message>
        <source>Chosen groups</source>
        <translation>Gewählte Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln group(s)…</source>
        <translation>
            <numerusform>%Ln Gruppe durchsuchen…</numerusform>
            <numerusform>%Ln Gruppen durchsuchen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many groups: the site keeps at most %1 characters of group numbers, these need %2.</source>
        <translation>Zu viele Gruppen: Die Website speichert höchstens %1 Zeichen an Gruppennummern, diese brauchen %2.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>No group can have this number. It keeps the scope closed now, but saving drops it, as the site does.</source>
        <translation>Keine Gruppe kann diese Nummer haben. Jetzt hält sie den Scope geschlossen, doch Speichern entfernt sie, wie es auch die Website tut.</translation>
    </message>
    <message>
        <source>This group no longer exists. Its number still keeps the scope closed to others; it stays until you remove it.</source>
        <translation>Diese Gruppe gibt es nicht mehr. Ihre Nummer hält den Scope weiterhin für andere geschlossen; sie bleibt, bis sie entfernt wird.</translation>
    </message>
    <message>
        <source>Granted to every key</source>
        <translation>Jedem Schlüssel gewährt</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>Gewählt:</translation>
    </message>
</context>
<context>
    <name>Chatelaine::HelpTexts</name>
    <message>
        <source>About Chatelaine</source>
        <translation>Über Chatelaine</translation>
    </message>
    <message>
        <source>The console for the API keys of a XenForo community.
Free software under the MIT licence. Made with Qt %1.</source>
        <translation>Die Konsole für die API-Schlüssel einer XenForo-Community.
Freie Software unter der MIT-Lizenz. Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ImpactList</name>
    <message>
        <source>No key gains the scope by this edit.</source>
        <translation>Kein Schlüssel erhält den Scope durch diese Änderung.</translation>
    </message>
    <message>
        <source>No key loses the scope by this edit.</source>
        <translation>Kein Schlüssel verliert den Scope durch diese Änderung.</translation>
    </message>
    <message>
        <source>No key is left with no scope at all.</source>
        <translation>Kein Schlüssel bleibt ganz ohne Scope.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ImpactModel</name>
    <message>
        <source>The user is gone</source>
        <translation>Den Benutzer gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Held against the rule</source>
        <translation>Entgegen der Regel</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>Jeder Schlüssel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Durch Gruppe</translation>
    </message>
    <message>
        <source>Until now by</source>
        <translation>Bisher durch</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ImpactView</name>
    <message>
        <source>No key gains</source>
        <translation>Kein Schlüssel erhält ihn</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln key(s) gain</source>
        <translation>
            <numerusform>+%Ln Schlüssel erhält ihn</numerusform>
            <numerusform>+%Ln Schlüssel erhalten ihn</numerusform>
        </translation>
    </message>
    <message>
        <source>No key loses</source>
        <translation>Kein Schlüssel verliert ihn</translation>
    </message>
    <message numerus="yes">
        <source>−%Ln key(s) lose</source>
        <translation>
            <numerusform>−%Ln Schlüssel verliert ihn</numerusform>
            <numerusform>−%Ln Schlüssel verlieren ihn</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is left with no scope</source>
        <translation>Kein Schlüssel bleibt ohne Scope</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) left with no scope</source>
        <translation>
            <numerusform>%Ln Schlüssel bleibt ohne Scope</numerusform>
            <numerusform>%Ln Schlüssel bleiben ohne Scope</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 used in the last 30 days</source>
        <translation>%1 aktiv, %2 in den letzten 30 Tagen benutzt</translation>
    </message>
    <message>
        <source>&amp;Gains (%1)</source>
        <translation>&amp;Erhalten (%1)</translation>
    </message>
    <message>
        <source>&amp;Loses (%1)</source>
        <translation>&amp;Verlieren (%1)</translation>
    </message>
    <message>
        <source>Left &amp;with none (%1)</source>
        <translation>&amp;Ohne Scope (%1)</translation>
    </message>
    <message>
        <source>Impact of this edit</source>
        <translation>Auswirkung dieser Änderung</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>The keys are still loading.</source>
        <translation>Die Schlüssel werden noch geladen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Inspector</name>
    <message>
        <source>Select a key to see whose it is, whether it works, and why.</source>
        <translation>Einen Schlüssel auswählen, um zu sehen, wem er gehört, ob er gilt und warum.</translation>
    </message>
    <message>
        <source>Details of the key</source>
        <translation>Einzelheiten zum Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) selected</source>
        <translation>
            <numerusform>%Ln Schlüssel ausgewählt</numerusform>
            <numerusform>%Ln Schlüssel ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>%Ln deaktiviert</numerusform>
            <numerusform>%Ln deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active although the user is banned, disabled or rejected</source>
        <translation>
            <numerusform>%Ln aktiv, obwohl der Benutzer gesperrt, deaktiviert oder abgelehnt ist</numerusform>
            <numerusform>%Ln aktiv, obwohl der Benutzer gesperrt, deaktiviert oder abgelehnt ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of deleted users</source>
        <translation>
            <numerusform>%Ln eines gelöschten Benutzers</numerusform>
            <numerusform>%Ln gelöschter Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drifted: stored scopes differ from the rule</source>
        <translation>
            <numerusform>%Ln abweichend: Gespeicherte Scopes weichen von der Regel ab</numerusform>
            <numerusform>%Ln abweichend: Gespeicherte Scopes weichen von der Regel ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::KeyDetails</name>
    <message>
        <source>%1 (%2)</source>
        <comment>2 h ago (the date)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>key %1, user %2</source>
        <translation>Schlüssel %1, Benutzer %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Never accepted</source>
        <translation>Nie angenommen</translation>
    </message>
    <message>
        <source>Never tried, or only ever rejected: the API keeps no note of that.</source>
        <translation>Nie versucht oder immer abgelehnt: Die API hält das nicht fest.</translation>
    </message>
    <message>
        <source>May speak of an earlier secret: rotating a key keeps this date.</source>
        <translation>Kann von einem früheren Geheimnis stammen: Beim Rotieren eines Schlüssels bleibt dieses Datum.</translation>
    </message>
    <message>
        <source>For good.</source>
        <comment>a ban</comment>
        <translation>Dauerhaft.</translation>
    </message>
    <message>
        <source>Ended %1; the forum has not lifted it yet.</source>
        <comment>a ban</comment>
        <translation>Endete am %1; das Forum hat sie noch nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <comment>a ban</comment>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>of a ban</comment>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Scopes that a key would get</source>
        <translation>Scopes, die ein Schlüssel erhalten würde</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln grant(s) of deleted scopes, which the API ignores.</source>
        <translation>
            <numerusform>Dazu %Ln Gewährung eines gelöschten Scopes, die die API nicht beachtet.</numerusform>
            <numerusform>Dazu %Ln Gewährungen gelöschter Scopes, die die API nicht beachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun %1.</source>
        <comment>a ban</comment>
        <translation>Begonnen: %1.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::KeyFilter</name>
    <message>
        <source>a part of a user name</source>
        <translation>ein Teil eines Benutzernamens</translation>
    </message>
    <message>
        <source>a part of a key&apos;s prefix</source>
        <translation>ein Teil des Präfixes eines Schlüssels</translation>
    </message>
    <message>
        <source>the number of a key</source>
        <translation>die Nummer eines Schlüssels</translation>
    </message>
    <message>
        <source>the number of a user</source>
        <translation>die Nummer eines Benutzers</translation>
    </message>
    <message>
        <source>active or disabled</source>
        <translation>active oder disabled</translation>
    </message>
    <message>
        <source>valid, banned, disabled, rejected, deleted, moderated, email_bounce, email_confirm or email_confirm_edit</source>
        <translation>valid, banned, disabled, rejected, deleted, moderated, email_bounce, email_confirm oder email_confirm_edit</translation>
    </message>
    <message>
        <source>the name of a scope</source>
        <translation>der Name eines Scopes</translation>
    </message>
    <message>
        <source>the title or the number of a group</source>
        <translation>der Titel oder die Nummer einer Gruppe</translation>
    </message>
    <message>
        <source>an age such as 90d, 12w, 6m or 1y</source>
        <translation>ein Alter wie 90d, 12w, 6m oder 1y</translation>
    </message>
    <message>
        <source>a date such as &lt;2025-01-31 or an age such as &lt;90d</source>
        <translation>ein Datum wie &lt;2025-01-31 oder ein Alter wie &lt;90d</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood: a colon follows one of %2. To search for the text itself, put it in quotes.</source>
        <translation>„%1“ ist nicht verständlich: Ein Doppelpunkt folgt auf eines von %2. Um nach dem Text selbst zu suchen, ihn in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood: after &quot;%2:&quot; comes %3.</source>
        <translation>„%1“ ist nicht verständlich: Nach „%2:“ kommt %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the closing quote.</source>
        <translation>„%1“ fehlt das schließende Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::KeyFilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every key.</source>
        <translation>Jeder Schlüssel.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Keys that the API accepts.</source>
        <translation>Schlüssel, die die API annimmt.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Keys that the API refuses.</source>
        <translation>Schlüssel, die die API ablehnt.</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Keys that the API never accepted: never tried, or only ever rejected.</source>
        <translation>Schlüssel, die die API nie angenommen hat: nie versucht oder immer abgelehnt.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Lange unbenutzt</translation>
    </message>
    <message>
        <source>Keys not used for 90 days.</source>
        <translation>Schlüssel, die seit 90 Tagen nicht benutzt wurden.</translation>
    </message>
    <message>
        <source>Ghosts</source>
        <translation>Geisterschlüssel</translation>
    </message>
    <message>
        <source>Active keys of users who are banned, disabled or rejected.</source>
        <translation>Aktive Schlüssel von Benutzern, die gesperrt, deaktiviert oder abgelehnt sind.</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Keys of users who were deleted.</source>
        <translation>Schlüssel von Benutzern, die gelöscht wurden.</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Keys whose stored scopes differ from the rule.</source>
        <translation>Schlüssel, deren gespeicherte Scopes von der Regel abweichen.</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>Search user, prefix, id… or status:active scope:read</source>
        <translation>Benutzer, Präfix, Nummer… suchen oder status:active scope:read</translation>
    </message>
    <message>
        <source>All words must match. For example:
ann status:active scope:read:tickets
unused:90d -owner:banned group:&quot;S1 Clerk&quot;
created:&lt;2025-01-01 drift never-used</source>
        <translation>Alle Wörter müssen passen. Zum Beispiel:
ann status:active scope:read:tickets
unused:90d -owner:banned group:&quot;S1 Clerk&quot;
created:&lt;2025-01-01 drift never-used</translation>
    </message>
</context>
<context>
    <name>Chatelaine::KeySnapshotBuilder</name>
    <message numerus="yes">
        <source>The database holds %n scope(s); Chatelaine can handle %1 at most.</source>
        <translation>
            <numerusform>Die Datenbank enthält %n Scope; Chatelaine verträgt höchstens %1.</numerusform>
            <numerusform>Die Datenbank enthält %n Scopes; Chatelaine verträgt höchstens %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::KeyTableModel</name>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>%1 missing, %2 too many</source>
        <translation>%1 fehlend, %2 zu viel</translation>
    </message>
    <message>
        <source>The API does not look at the forum&apos;s users: this key still works.</source>
        <translation>Die API achtet nicht auf die Benutzer des Forums: Dieser Schlüssel gilt weiterhin.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>The first characters of the token, after the brand.</source>
        <translation>Die ersten Zeichen des Tokens nach der Kennung.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What the key may do, as it is stored and as the API goes by.</source>
        <translation>Was der Schlüssel darf, wie es gespeichert ist und wie sich die API danach richtet.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>The last time that the API accepted the token. Rotating a key does not reset it.</source>
        <translation>Wann die API das Token zuletzt angenommen hat. Rotieren setzt dies nicht zurück.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Where the stored scopes differ from what the rule gives.</source>
        <translation>Wo die gespeicherten Scopes von dem abweichen, was die Regel gibt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The number of the key.</source>
        <translation>Die Nummer des Schlüssels.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzernummer</translation>
    </message>
    <message>
        <source>The number of the user.</source>
        <translation>Die Nummer des Benutzers.</translation>
    </message>
    <message>
        <source>User state</source>
        <translation>Benutzerzustand</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>When the user was last seen in the forum.</source>
        <translation>Wann der Benutzer zuletzt im Forum gesehen wurde.</translation>
    </message>
    <message>
        <source>User %1 (deleted)</source>
        <translation>Benutzer %1 (gelöscht)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>e-mail bounced</source>
        <translation>E-Mail unzustellbar</translation>
    </message>
    <message>
        <source>awaiting approval</source>
        <translation>wartet auf Freischaltung</translation>
    </message>
    <message>
        <source>awaiting e-mail confirmation</source>
        <translation>wartet auf E-Mail-Bestätigung</translation>
    </message>
    <message>
        <source>awaiting e-mail confirmation (edited)</source>
        <translation>wartet auf E-Mail-Bestätigung (geändert)</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>a key</comment>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>active, user %1</source>
        <translation>aktiv, Benutzer %1</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a key</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Changed by the latest refresh.</source>
        <translation>Bei der letzten Aktualisierung geändert.</translation>
    </message>
    <message>
        <source>has no key</source>
        <translation>hat keinen Schlüssel</translation>
    </message>
</context>
<context>
    <name>Chatelaine::KeyTableView</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Columns of the keys</source>
        <translation>Spalten der Schlüssel</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>Chatelaine::KeyVerdict</name>
    <message>
        <source>Works although its user is deleted: the API does not look at the user, and accepts it for %1.</source>
        <translation>Gilt, obwohl der Benutzer gelöscht ist: Die API achtet nicht auf den Benutzer und nimmt den Schlüssel für %1 an.</translation>
    </message>
    <message>
        <source>Works although its user is banned: the API does not look at the user, and accepts it for %1.</source>
        <translation>Gilt, obwohl der Benutzer gesperrt ist: Die API achtet nicht auf den Benutzer und nimmt den Schlüssel für %1 an.</translation>
    </message>
    <message>
        <source>Works although its user was rejected: the API does not look at the user, and accepts it for %1.</source>
        <translation>Gilt, obwohl der Benutzer abgelehnt wurde: Die API achtet nicht auf den Benutzer und nimmt den Schlüssel für %1 an.</translation>
    </message>
    <message>
        <source>Works although its user is disabled: the API does not look at the user, and accepts it for %1.</source>
        <translation>Gilt, obwohl der Benutzer deaktiviert ist: Die API achtet nicht auf den Benutzer und nimmt den Schlüssel für %1 an.</translation>
    </message>
    <message>
        <source>Works: the API accepts it for %1.</source>
        <extracomment>%1: one or more scopes, for example &quot;read and read:tickets&quot;</extracomment>
        <translation>Gilt: Die API nimmt den Schlüssel für %1 an.</translation>
    </message>
    <message>
        <source>Will be refused (401), because the key is disabled.</source>
        <translation>Wird abgelehnt (401), weil der Schlüssel deaktiviert ist.</translation>
    </message>
    <message>
        <source>Will be refused (401), because the key has no scope.</source>
        <translation>Wird abgelehnt (401), weil der Schlüssel keinen Scope hat.</translation>
    </message>
    <message>
        <source>Will be refused (401), because all scopes of the key are inactive or deleted.</source>
        <translation>Wird abgelehnt (401), weil alle Scopes des Schlüssels inaktiv oder gelöscht sind.</translation>
    </message>
    <message>
        <source>There is no key: the API has nothing to accept from this user.</source>
        <translation>Es gibt keinen Schlüssel: Von diesem Benutzer kann die API nichts annehmen.</translation>
    </message>
    <message>
        <source>The key is active. Whether the API accepts it cannot be told: what this version of the add-on lets a key do is not read here.</source>
        <translation>Der Schlüssel ist aktiv. Ob die API ihn annimmt, lässt sich nicht sagen: Was ein Schlüssel bei dieser Version des Add-ons darf, wird hier nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Keychain</name>
    <message>
        <source>The system&apos;s keychain does not answer. Unlock it or restart it; until then the password is asked for each time.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht. Ihn entsperren oder neu starten; bis dahin wird jedes Mal nach dem Passwort gefragt.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain stayed locked, so the password is neither kept nor read.</source>
        <translation>Der Schlüsselbund des Systems blieb gesperrt, daher wird das Passwort weder aufbewahrt noch gelesen.</translation>
    </message>
    <message>
        <source>The system has no keychain that can be used, so the password is asked for each time. The reason: %1</source>
        <translation>Das System hat keinen brauchbaren Schlüsselbund, daher wird jedes Mal nach dem Passwort gefragt. Der Grund: %1</translation>
    </message>
</context>
<context>
    <name>Chatelaine::KeysPage</name>
    <message>
        <source>&amp;Show all keys</source>
        <translation>Alle Schlüssel &amp;zeigen</translation>
    </message>
    <message>
        <source>No key matches this search.</source>
        <translation>Kein Schlüssel passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>There are no keys yet. A key appears here once a user asks for one in the forum.</source>
        <translation>Es gibt noch keine Schlüssel. Ein Schlüssel erscheint hier, sobald ein Benutzer im Forum einen anfordert.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::LeakResults</name>
    <message>
        <source>Found keys</source>
        <translation>Gefundene Schlüssel</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No token of a key was found in %1.</source>
        <translation>In %1 wurde kein Token eines Schlüssels gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) found in %1: %2 active.</source>
        <translation>
            <numerusform>%n Schlüssel in %1 gefunden: %2 aktiv.</numerusform>
            <numerusform>%n Schlüssel in %1 gefunden: %2 aktiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other token(s) belong to no key (any more).</source>
        <translation>
            <numerusform>%n weiteres Token gehört zu keinem Schlüssel (mehr).</numerusform>
            <numerusform>%n weitere Tokens gehören zu keinem Schlüssel (mehr).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more that could not be read.</source>
        <translation>
            <numerusform>Und %n weiteres, das sich nicht lesen ließ.</numerusform>
            <numerusform>Und %n weitere, die sich nicht lesen ließen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;card</source>
        <translation>Karte &amp;zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Fragments may be of %n other key(s).</source>
        <translation>
            <numerusform>Bruchstücke könnten von %n weiteren Schlüssel stammen.</numerusform>
            <numerusform>Bruchstücke könnten von %n weiteren Schlüsseln stammen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::LeakSearch</name>
    <message>
        <source>There is nothing to search.</source>
        <translation>Es gibt nichts zu durchsuchen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::LeakSources</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The system makes up what stands there; it is not searched.</source>
        <translation>Was dort steht, erzeugt das System selbst; es wird nicht durchsucht.</translation>
    </message>
    <message>
        <source>The folder may not be read.</source>
        <translation>Der Ordner darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a file.</source>
        <translation>Es ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and why it cannot be read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>… and more.</source>
        <comment>files that cannot be read</comment>
        <translation>… und weitere.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::LeakTableModel</name>
    <message>
        <source>Pasted text, line %1</source>
        <translation>Eingefügter Text, Zeile %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Whole token</source>
        <translation>Ganzes Token</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>Bruchstück</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>revoked, or not loaded yet</source>
        <translation>widerrufen oder noch nicht geladen</translation>
    </message>
    <message>
        <source>It may be part of this key&apos;s token; other tokens may begin alike.</source>
        <translation>Es kann ein Teil vom Token dieses Schlüssels sein; andere Tokens können ebenso beginnen.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>how often</comment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Zuerst in</translation>
    </message>
</context>
<context>
    <name>Chatelaine::LeaksPage</name>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Dateien &amp;wählen…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Leaks</translation>
    </message>
    <message>
        <source>Paste or drop a log, a file or a folder: tokens are found and matched on this computer; nothing of it is kept or sent.</source>
        <translation>Ein Log, eine Datei oder einen Ordner einfügen oder hierher ziehen: Tokens werden auf diesem Rechner gefunden und zugeordnet; nichts davon wird aufbewahrt oder gesendet.</translation>
    </message>
    <message>
        <source>Looking for tokens…</source>
        <translation>Tokens werden gesucht…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbr&amp;echen</translation>
    </message>
    <message>
        <source>Find tokens in files</source>
        <translation>Tokens in Dateien finden</translation>
    </message>
    <message>
        <source>Find tokens in a folder</source>
        <translation>Tokens in einem Ordner finden</translation>
    </message>
</context>
<context>
    <name>Chatelaine::LookupCard</name>
    <message>
        <source>The API refuses it (401) on every route. Either it is not written as it was given out, or a newer one has taken its place, or its key was revoked.</source>
        <translation>Die API lehnt es auf jeder Route ab (401). Entweder ist es nicht so geschrieben, wie es ausgegeben wurde, oder ein neueres ist an seine Stelle getreten, oder sein Schlüssel wurde widerrufen.</translation>
    </message>
    <message>
        <source>Card of the key</source>
        <translation>Karte des Schlüssels</translation>
    </message>
    <message>
        <source>No key has the token %1</source>
        <translation>Kein Schlüssel hat das Token %1</translation>
    </message>
    <message>
        <source>User %1 is gone, and has no key any more.</source>
        <translation>Den Benutzer %1 gibt es nicht mehr, und er hat keinen Schlüssel mehr.</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <translation>Nicht alles ließ sich lesen: %1</translation>
    </message>
</context>
<context>
    <name>Chatelaine::LookupCommands</name>
    <message>
        <source>The answer is in the clipboard: paste it into the ticket. It holds no secret.</source>
        <translation>Die Antwort ist in der Zwischenablage: sie in das Ticket einfügen. Sie enthält kein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::LookupField</name>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Name, user id, e-mail, prefix, key id, or paste a token</source>
        <translation>Name, Benutzernummer, E-Mail, Präfix, Schlüsselnummer oder eingefügtes Token</translation>
    </message>
    <message>
        <source>Name, user id, prefix, key id, or paste a token</source>
        <translation>Name, Benutzernummer, Präfix, Schlüsselnummer oder eingefügtes Token</translation>
    </message>
</context>
<context>
    <name>Chatelaine::LookupModel</name>
    <message>
        <source>the prefix is this</source>
        <translation>das Präfix ist genau dieses</translation>
    </message>
    <message>
        <source>the key has this number</source>
        <translation>der Schlüssel hat diese Nummer</translation>
    </message>
    <message>
        <source>the user has this number</source>
        <translation>der Benutzer hat diese Nummer</translation>
    </message>
    <message>
        <source>the prefix begins with it</source>
        <translation>das Präfix beginnt damit</translation>
    </message>
    <message>
        <source>the e-mail address begins with it</source>
        <translation>die E-Mail-Adresse beginnt damit</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Has no key</source>
        <translation>Hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>the token is this key&apos;s</source>
        <translation>das Token gehört zu diesem Schlüssel</translation>
    </message>
</context>
<context>
    <name>Chatelaine::LookupPage</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nobody found among the keys that were loaded: %1</source>
        <translation>Unter den geladenen Schlüsseln wurde niemand gefunden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name, a number or a prefix, or paste a token, to see whose key it is, whether it works, and why.</source>
        <translation>Einen Namen, eine Nummer oder ein Präfix eingeben oder ein Token einfügen, um zu sehen, wessen Schlüssel es ist, ob er gilt und warum.</translation>
    </message>
    <message>
        <source>Choose a result to see whether the key works, and why.</source>
        <translation>Ein Ergebnis wählen, um zu sehen, ob der Schlüssel gilt und warum.</translation>
    </message>
    <message>
        <source>Nobody found: %1 is no part of a user name, and no user id, key id or prefix, and no e-mail address begins with it.</source>
        <translation>Niemand gefunden: %1 ist weder Teil eines Benutzernamens noch eine Benutzer- oder Schlüsselnummer oder ein Präfix, und keine E-Mail-Adresse beginnt damit.</translation>
    </message>
    <message>
        <source>Nobody found: %1 is no part of a user name, and no user id, key id or prefix.</source>
        <translation>Niemand gefunden: %1 ist weder Teil eines Benutzernamens noch eine Benutzer- oder Schlüsselnummer oder ein Präfix.</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Es wird weitergesucht…</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln result(s): type more to find others.</source>
        <translation>
            <numerusform>Das erste %Ln Ergebnis: mehr eingeben, um andere zu finden.</numerusform>
            <numerusform>Die ersten %Ln Ergebnisse: mehr eingeben, um andere zu finden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::LookupRunner</name>
    <message>
        <source>The database cannot be asked now: only keys that were loaded are found.</source>
        <translation>Die Datenbank lässt sich jetzt nicht fragen: Gefunden werden nur geladene Schlüssel.</translation>
    </message>
    <message>
        <source>Not every key has been loaded yet: some may be missing here.</source>
        <translation>Noch sind nicht alle Schlüssel geladen: Hier können welche fehlen.</translation>
    </message>
    <message>
        <source>This account may not compare tokens: only the prefix was compared.</source>
        <translation>Dieses Konto darf Tokens nicht vergleichen: Nur das Präfix wurde verglichen.</translation>
    </message>
    <message>
        <source>The token belongs to key %1, which is newer than this list. Refresh to see it.</source>
        <translation>Das Token gehört zum Schlüssel %1, der neuer als diese Liste ist. Aktualisieren, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>This may be a token without its beginning: it was not sent to the database. Paste the whole token.</source>
        <translation>Das könnte ein Token ohne seinen Anfang sein: Es wurde nicht an die Datenbank gesendet. Das ganze Token einfügen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::MainMenu</name>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln second(s)</source>
        <translation>
            <numerusform>Jede %Ln Sekunde</numerusform>
            <numerusform>Alle %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Jede %Ln Minute</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>S&amp;copes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open rec&amp;ent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Refresh &amp;automatically</source>
        <translation>Automatisch aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>Noch wurde nichts geöffnet</translation>
    </message>
</context>
<context>
    <name>Chatelaine::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Chatelaine</source>
        <translation>Chatelaine</translation>
    </message>
    <message>
        <source>%1 – Chatelaine</source>
        <translation>%1 – Chatelaine</translation>
    </message>
    <message>
        <source>Unsaved scopes</source>
        <translation>Nicht gespeicherte Scopes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited scope(s) have not been saved. Going on discards the changes.</source>
        <translation>
            <numerusform>%Ln bearbeiteter Scope wurde nicht gespeichert. Beim Fortfahren gehen die Änderungen verloren.</numerusform>
            <numerusform>%Ln bearbeitete Scopes wurden nicht gespeichert. Beim Fortfahren gehen die Änderungen verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln edit(s)</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen</numerusform>
            <numerusform>%Ln Änderungen verwerfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::MessageBanner</name>
    <message>
        <source>&amp;Details</source>
        <translation>Einzelhei&amp;ten</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>Chatelaine::MessagePage</name>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Open another database…</source>
        <translation>Andere Datenbank &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbr&amp;echen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not open</source>
        <translation>%1 ist nicht geöffnet</translation>
    </message>
    <message>
        <source>Opening it was cancelled. Nothing was changed.</source>
        <translation>Das Öffnen wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::MySqlForm</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Verify the authority</source>
        <translation>Zertifizierungsstelle prüfen</translation>
    </message>
    <message>
        <source>Verify the server&apos;s identity</source>
        <translation>Identität des Servers prüfen</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Soc&amp;ket</source>
        <translation>Soc&amp;ket</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>for example db.example.org</source>
        <translation>zum Beispiel db.example.org</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>asked each time, never stored</source>
        <translation>jedes Mal erfragt, nie gespeichert</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>die Stellen des Systems</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Date&amp;nbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Choose the certificate authority</source>
        <translation>Zertifizierungsstelle auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Where the password comes from</source>
        <translation>Woher das Passwort kommt</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Keep in the system&apos;s keychain</source>
        <translation>Im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>none; few servers ask for one</source>
        <translation>keines; nur wenige Server verlangen eins</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a certificate</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>of that certificate</source>
        <translation>zu diesem Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>Ze&amp;rtifikat</translation>
    </message>
    <message>
        <source>Choose the certificate to show to the server</source>
        <translation>Zertifikat auswählen, das dem Server gezeigt wird</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>Choose the key of the certificate</source>
        <translation>Schlüssel des Zertifikats auswählen</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>empty = keep the one stored</source>
        <translation>leer = das gespeicherte behalten</translation>
    </message>
    <message>
        <source>for the test only</source>
        <translation>nur für den Test</translation>
    </message>
    <message>
        <source>T&amp;LS</source>
        <translation>&amp;TLS</translation>
    </message>
</context>
<context>
    <name>Chatelaine::MySqlGreeting</name>
    <message>
        <source>What answers at %1 is not a MySQL or MariaDB server: check the host and the port.</source>
        <translation>Was auf %1 antwortet, ist kein MySQL- oder MariaDB-Server: Host und Port prüfen.</translation>
    </message>
    <message>
        <source>The server at %1 takes no connection from here: %2 (%3)</source>
        <translation>Der Server auf %1 nimmt von hier keine Verbindung an: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Chatelaine::MySqlHandle</name>
    <message>
        <source>The client library %1 does not do what it was told for a safe connection. Install libmariadb 3.3 or later.</source>
        <translation>Die Client-Bibliothek %1 befolgt nicht, was ihr für eine sichere Verbindung vorgegeben wurde. libmariadb 3.3 oder neuer installieren.</translation>
    </message>
    <message>
        <source>The server does not let several statements in one text be turned off.</source>
        <translation>Der Server erlaubt nicht, mehrere Anweisungen in einem Text abzuschalten.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Need</name>
    <message>
        <source>No database is open.</source>
        <translation>Keine Datenbank ist geöffnet.</translation>
    </message>
    <message>
        <source>The database is open read-only.</source>
        <translation>Die Datenbank ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>Select at least one key.</source>
        <translation>Mindestens einen Schlüssel auswählen.</translation>
    </message>
    <message>
        <source>No selected key is active.</source>
        <translation>Kein ausgewählter Schlüssel ist aktiv.</translation>
    </message>
    <message>
        <source>No selected key is disabled.</source>
        <translation>Kein ausgewählter Schlüssel ist deaktiviert.</translation>
    </message>
    <message>
        <source>Nothing has been enabled or disabled yet.</source>
        <translation>Noch wurde nichts aktiviert oder deaktiviert.</translation>
    </message>
    <message>
        <source>Select a scope.</source>
        <translation>Einen Scope auswählen.</translation>
    </message>
    <message>
        <source>The scope is the first already.</source>
        <translation>Der Scope ist schon der erste.</translation>
    </message>
    <message>
        <source>The scope is the last already.</source>
        <translation>Der Scope ist schon der letzte.</translation>
    </message>
    <message>
        <source>The keys are still loading.</source>
        <translation>Die Schlüssel werden noch geladen.</translation>
    </message>
    <message>
        <source>Go to the keys first.</source>
        <translation>Zuerst zu den Schlüsseln wechseln.</translation>
    </message>
    <message>
        <source>Go to the scopes first.</source>
        <translation>Zuerst zu den Scopes wechseln.</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>Nichts ist gesperrt.</translation>
    </message>
    <message>
        <source>No production database is unlocked.</source>
        <translation>Keine Produktionsdatenbank ist entsperrt.</translation>
    </message>
    <message>
        <source>The connection is not lost.</source>
        <translation>Die Verbindung ist nicht verloren.</translation>
    </message>
    <message>
        <source>Look somebody up first.</source>
        <translation>Zuerst jemanden nachschlagen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::OptionsForm</name>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Verlangen</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede %n Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Jede %n Sekunde</numerusform>
            <numerusform>Alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read-only: nothing can be changed through this connection</source>
        <translation>Schreibgeschützt: Über diese Verbindung &amp;lässt sich nichts ändern</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>Repli&amp;cas</source>
        <translation>Repli&amp;kate</translation>
    </message>
    <message>
        <source>One per line, as host:port. They are asked in this order when the server does not answer, and are only ever read from.</source>
        <translation>Eines je Zeile, als host:port. Sie werden in dieser Reihenfolge gefragt, wenn der Server nicht antwortet, und immer nur gelesen.</translation>
    </message>
    <message>
        <source>For the s&amp;upport desk: read-only, opens with the lookup, without the actions that change something</source>
        <translation>&amp;Für den Support: schreibgeschützt, öffnet sich mit dem Nachschlagen, ohne die Aktionen, die etwas ändern</translation>
    </message>
</context>
<context>
    <name>Chatelaine::PackedPages</name>
    <message>
        <source>The server cuts long answers short, even that for a single row. Ask whoever keeps it to raise max_allowed_packet and group_concat_max_len.</source>
        <translation>Der Server kürzt lange Antworten, selbst die für eine einzige Zeile. Bitten Sie den Betreiber, max_allowed_packet und group_concat_max_len zu erhöhen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::PasswordDialog</name>
    <message>
        <source>Open database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s keychain</source>
        <translation>Im &amp;Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>Otherwise it is asked each time. It is never written to a file of Chatelaine&apos;s.</source>
        <translation>Sonst wird jedes Mal danach gefragt. Es wird nie in eine Datei von Chatelaine geschrieben.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>Chatelaine::PhpTokens</name>
    <message>
        <source>This is not a PHP file: it has no &quot;&lt;?php&quot;.</source>
        <translation>Dies ist keine PHP-Datei: Ihr fehlt „&lt;?php“.</translation>
    </message>
    <message>
        <source>The PHP around line %1 is not understood: only texts in quotes that end are, no heredocs and no shell commands.</source>
        <translation>Das PHP um Zeile %1 ist nicht verständlich: Verstanden werden nur Texte in Anführungszeichen, die enden, keine Heredocs und keine Shell-Befehle.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Profile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Field of a form, what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be seen. Type it anew.</source>
        <translation>Ein Zeichen darin ist nicht zu sehen. Alles neu eintippen.</translation>
    </message>
    <message>
        <source>Remove the blanks at its beginning and end.</source>
        <translation>Die Leerzeichen am Anfang und am Ende entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to %n character(s).</source>
        <translation>
            <numerusform>Auf %n Zeichen kürzen.</numerusform>
            <numerusform>Auf %n Zeichen kürzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not begin with a dash or hold :// or any of ; = { }.</source>
        <translation>Am Anfang darf kein Bindestrich stehen, und weder :// noch eines der Zeichen ; = { } darf vorkommen.</translation>
    </message>
    <message>
        <source>The path of a file does not begin with a dash or two slashes here, and holds none of :// ; { }.</source>
        <translation>Der Pfad einer Datei beginnt hier nicht mit einem Bindestrich oder zwei Schrägstrichen und enthält weder :// noch eines der Zeichen ; { }.</translation>
    </message>
    <message>
        <source>Write the whole path of the socket on the SSH host, from the first slash on.</source>
        <translation>Den ganzen Pfad des Sockets auf dem SSH-Host schreiben, vom ersten Schrägstrich an.</translation>
    </message>
    <message>
        <source>%1 is not a port: write 1 to 65535.</source>
        <translation>%1 ist kein Port: möglich ist 1 bis 65535.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Database</source>
        <comment>field</comment>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <comment>field</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>They stand in for a host: name it.</source>
        <translation>Sie vertreten einen Host: ihn nennen.</translation>
    </message>
    <message numerus="yes">
        <source>Name at most %n replica(s).</source>
        <translation>
            <numerusform>Höchstens %n Replikat nennen.</numerusform>
            <numerusform>Höchstens %n Replikate nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replica %1</source>
        <translation>Replikat %1</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Der Verbindung einen Namen geben.</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>field</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Write 0 for never, or %1 to %2 seconds.</source>
        <translation>0 für nie schreiben oder %1 bis %2 Sekunden.</translation>
    </message>
    <message>
        <source>It is not on this computer, so TLS must not be off.</source>
        <translation>Es ist nicht auf diesem Rechner, daher darf TLS nicht aus sein.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message numerus="yes">
        <source>Name at most %n route(s).</source>
        <translation>
            <numerusform>Höchstens %n Route nennen.</numerusform>
            <numerusform>Höchstens %n Routen nennen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ProfileCommands</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>“%1” was saved, but its password was not: it will be asked for when the connection is opened. %2</source>
        <translation>„%1“ wurde gespeichert, das Passwort aber nicht: Beim Öffnen der Verbindung wird danach gefragt. %2</translation>
    </message>
    <message>
        <source>The password of “%1” may still be in the keychain: remove it there by hand. %2</source>
        <translation>Das Passwort von „%1“ liegt vielleicht noch im Schlüsselbund: es dort von Hand entfernen. %2</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>Verbindungen löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n connection(s)? The databases themselves are not touched.</source>
        <translation>
            <numerusform>%n Verbindung löschen? Die Datenbank selbst bleibt unberührt.</numerusform>
            <numerusform>%n Verbindungen löschen? Die Datenbanken selbst bleiben unberührt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) will be removed from the keychain too. This cannot be undone.</source>
        <translation>
            <numerusform>%n Passwort wird auch aus dem Schlüsselbund entfernt. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Passwörter werden auch aus dem Schlüsselbund entfernt. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Export them first to keep a copy.</source>
        <translation>Das lässt sich nicht rückgängig machen. Um eine Kopie zu behalten, vorher exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung löschen</numerusform>
            <numerusform>%n Verbindungen löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ProfileDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>what you call it</source>
        <translation>frei wählbar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>Teile der Verbindung</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>T&amp;esten</translation>
    </message>
    <message>
        <source>Another connection is called the same: the command line cannot tell them apart.</source>
        <translation>Eine andere Verbindung heißt ebenso: Die Befehlszeile kann sie nicht unterscheiden.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Anhalt&amp;en</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde angehalten.</translation>
    </message>
    <message>
        <source>The certificate is now the authority of this profile. Save the profile to keep it.</source>
        <translation>Das Zertifikat ist jetzt die Zertifizierungsstelle dieses Profils. Das Profil speichern, um es zu behalten.</translation>
    </message>
    <message>
        <source>&amp;SSH tunnel</source>
        <translation>&amp;SSH-Tunnel</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>O&amp;ptionen</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ProfileFiles</name>
    <message>
        <source>%1 cannot be read. Choose another file, or make it readable for you.</source>
        <translation>%1 lässt sich nicht lesen. Eine andere Datei wählen oder sie lesbar machen.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: that is not such a file. Choose another one.</source>
        <translation>%1 ist größer als 1 MiB: So eine Datei ist das nicht. Eine andere wählen.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 ließ sich nicht schreiben. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation>Verbindungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung exportieren</numerusform>
            <numerusform>%n Verbindungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose XenForo&apos;s src/config.php</source>
        <translation>src/config.php von XenForo auswählen</translation>
    </message>
    <message>
        <source>PHP files (*.php);;All files (*)</source>
        <translation>PHP-Dateien (*.php);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nichts wurde importiert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported. Their passwords will be asked for: such files hold none.</source>
        <translation>
            <numerusform>%n Profil importiert. Nach seinem Passwort wird gefragt: Solche Dateien enthalten keine.</numerusform>
            <numerusform>%n Profile importiert. Nach ihren Passwörtern wird gefragt: Solche Dateien enthalten keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no profiles: nothing was imported.</source>
        <translation>Die Datei enthält keine Profile: Nichts wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) exported to %1. The file holds no passwords.</source>
        <translation>
            <numerusform>%n Profil nach %1 exportiert. Die Datei enthält keine Passwörter.</numerusform>
            <numerusform>%n Profile nach %1 exportiert. Die Datei enthält keine Passwörter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ProfileJson</name>
    <message>
        <source>%1, replica %2</source>
        <translation>%1, Replikat %2</translation>
    </message>
    <message>
        <source>%1: It must be an object in braces.</source>
        <translation>%1: Erwartet wird ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>%1, SSH</source>
        <translation>%1, SSH</translation>
    </message>
    <message>
        <source>%1, member &quot;id&quot;: It must be a UUID in small letters, without braces.</source>
        <translation>%1, Eintrag „id“: Erwartet wird eine UUID in Kleinbuchstaben, ohne Klammern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Profile %1 (%2)</source>
        <translation>Profil %1 (%2)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>This is not a document of profiles: its member &quot;format&quot; does not say &quot;%1&quot;.</source>
        <translation>Dies ist kein Dokument mit Profilen: Sein Eintrag „format“ lautet nicht „%1“.</translation>
    </message>
    <message>
        <source>The document was written by a newer version of Chatelaine.</source>
        <translation>Das Dokument wurde von einer neueren Version von Chatelaine geschrieben.</translation>
    </message>
    <message>
        <source>Document: the member &quot;profiles&quot; is missing.</source>
        <translation>Dokument: Der Eintrag „profiles“ fehlt.</translation>
    </message>
    <message>
        <source>Document: the member &quot;version&quot; must be 1.</source>
        <translation>Dokument: Der Eintrag „version“ muss 1 sein.</translation>
    </message>
    <message numerus="yes">
        <source>The document holds more than %n profile(s).</source>
        <translation>
            <numerusform>Das Dokument enthält mehr als %n Profil.</numerusform>
            <numerusform>Das Dokument enthält mehr als %n Profile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile %1: It must be an object in braces.</source>
        <translation>Profil %1: Erwartet wird ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>%1: The &quot;id&quot; of another profile stands here again.</source>
        <translation>%1: Die „id“ eines anderen Profils steht hier noch einmal.</translation>
    </message>
    <message>
        <source>%1, route %2</source>
        <translation>%1, Route %2</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ProfileListModel</name>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>In keinem Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ProfileStore</name>
    <message>
        <source>No saved connection is called &quot;%1&quot;.</source>
        <translation>Keine gespeicherte Verbindung heißt „%1“.</translation>
    </message>
    <message>
        <source>Several saved connections are called &quot;%1&quot;. Rename all but one.</source>
        <translation>Mehrere gespeicherte Verbindungen heißen „%1“. Alle bis auf eine umbenennen.</translation>
    </message>
    <message>
        <source>Only connections to servers are saved. Open a file by its path.</source>
        <translation>Nur Verbindungen zu Servern werden gespeichert. Eine Datei über ihren Pfad öffnen.</translation>
    </message>
    <message>
        <source>This connection is no longer saved.</source>
        <translation>Diese Verbindung ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read. Check who may read it.</source>
        <translation>Die gespeicherten Verbindungen in %1 lassen sich nicht lesen. Prüfen, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>An &quot;id&quot; is missing.</source>
        <translation>Eine „id“ fehlt.</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be understood. Mend the file or move it away. %2</source>
        <translation>Die gespeicherten Verbindungen in %1 sind nicht verständlich. Die Datei reparieren oder beiseitelegen. %2</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>Der Ordner von %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Another program is saving connections. Try again.</source>
        <translation>Ein anderes Programm speichert gerade Verbindungen. Erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing can be written beside %1. Check who may write there.</source>
        <translation>Neben %1 lässt sich nichts schreiben. Prüfen, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>The connections could not be saved to %1. Check the space on the disk and who may write there.</source>
        <translation>Die Verbindungen ließen sich nicht in %1 speichern. Prüfen, ob der Datenträger Platz hat und wer dort schreiben darf.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ProfileTable</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last used</comment>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ProfileWords</name>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>For trying things out. Opens ready for changes.</source>
        <translation>Zum Ausprobieren. Öffnet sich bereit für Änderungen.</translation>
    </message>
    <message>
        <source>For rehearsals on a copy. Opens ready for changes.</source>
        <translation>Zum Proben an einer Kopie. Öffnet sich bereit für Änderungen.</translation>
    </message>
    <message>
        <source>People depend on it. Opens locked: before anything can be changed it has to be unlocked, for a time.</source>
        <translation>Menschen sind darauf angewiesen. Öffnet sich gesperrt: Bevor sich etwas ändern lässt, ist sie auf Zeit zu entsperren.</translation>
    </message>
    <message>
        <source>%1, through SSH %2</source>
        <translation>%1, durch SSH %2</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>off</source>
        <comment>TLS</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>authority</source>
        <comment>what TLS verifies</comment>
        <translation>Stelle geprüft</translation>
    </message>
    <message>
        <source>identity</source>
        <comment>what TLS verifies</comment>
        <translation>Identität geprüft</translation>
    </message>
    <message>
        <source>Encrypted; who the server is, is not verified.</source>
        <translation>Verschlüsselt; wer der Server ist, wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Encrypted; the server&apos;s authority is verified.</source>
        <translation>Verschlüsselt; die Zertifizierungsstelle des Servers wird geprüft.</translation>
    </message>
    <message>
        <source>Encrypted; the server&apos;s identity is verified.</source>
        <translation>Verschlüsselt; die Identität des Servers wird geprüft.</translation>
    </message>
    <message>
        <source>A file on this computer.</source>
        <translation>Eine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Encrypted by the SSH tunnel.</source>
        <translation>Durch den SSH-Tunnel verschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypted by the SSH tunnel as far as the SSH host; from there on others can read along.</source>
        <translation>Durch den SSH-Tunnel bis zum SSH-Host verschlüsselt; von dort an können andere mitlesen.</translation>
    </message>
    <message>
        <source>Not encrypted, but on this computer.</source>
        <translation>Nicht verschlüsselt, aber auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Not encrypted: others on the way can read along.</source>
        <translation>Nicht verschlüsselt: Unterwegs können andere mitlesen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::PromptDialog</name>
    <message>
        <source>What it happens to</source>
        <translation>Was es betrifft</translation>
    </message>
    <message>
        <source>Why, for those who ask later (optional)</source>
        <translation>Warum, für spätere Nachfragen (freiwillig)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Type “%1”</source>
        <translation>„%1“ &amp;eintippen</translation>
    </message>
</context>
<context>
    <name>Chatelaine::RealAnswer</name>
    <message>
        <source>Answered %1 in %2 ms</source>
        <translation>Antwort %1 in %2 ms</translation>
    </message>
    <message>
        <source>Answered %1 in %2 ms: go to %3</source>
        <translation>Antwort %1 in %2 ms: weiter zu %3</translation>
    </message>
    <message>
        <source>Not asked: the server cannot be trusted</source>
        <translation>Nicht gefragt: Dem Server lässt sich nicht vertrauen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Recompute</name>
    <message numerus="yes">
        <source>%n key(s) were changed.</source>
        <translation>
            <numerusform>%n Schlüssel wurde geändert.</numerusform>
            <numerusform>%n Schlüssel wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection broke in the middle of the recompute. What was done stays done, and every key has either its old grants or its new ones; recompute again to finish.</source>
        <translation>Die Verbindung brach mitten im Neuberechnen ab. Was getan ist, bleibt getan, und jeder Schlüssel hat entweder seine alten Gewährungen oder seine neuen; noch einmal neu berechnen, um es abzuschließen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::RecomputeGrants</name>
    <message>
        <source>Recompute grants</source>
        <translation>Gewährungen neu berechnen</translation>
    </message>
    <message numerus="yes">
        <source>The stored scopes of %Ln key(s) differ from the rule.</source>
        <translation>
            <numerusform>Die gespeicherten Scopes von %Ln Schlüssel weichen von der Regel ab.</numerusform>
            <numerusform>Die gespeicherten Scopes von %Ln Schlüsseln weichen von der Regel ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grant(s) will be added.</source>
        <translation>
            <numerusform>%Ln Gewährung wird hinzugefügt.</numerusform>
            <numerusform>%Ln Gewährungen werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grant(s) will be removed.</source>
        <translation>
            <numerusform>%Ln Gewährung wird entfernt.</numerusform>
            <numerusform>%Ln Gewährungen werden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site is about to do the same: its recompute job is waiting.</source>
        <translation>Die Website ist dabei, dasselbe zu tun: Ihr Neuberechnungsauftrag wartet.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Recompute %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel &amp;neu berechnen</numerusform>
            <numerusform>%Ln Schlüssel &amp;neu berechnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) were busy and are left for the next run.</source>
        <translation>
            <numerusform>%Ln Schlüssel war belegt und bleibt für den nächsten Lauf.</numerusform>
            <numerusform>%Ln Schlüssel waren belegt und bleiben für den nächsten Lauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grants are what the rule says: nothing to recompute.</source>
        <translation>Die Gewährungen entsprechen der Regel: nichts neu zu berechnen.</translation>
    </message>
    <message>
        <source>Keys examined: %1. Grants added: %2, removed: %3.</source>
        <translation>Geprüfte Schlüssel: %1. Gewährungen hinzugefügt: %2, entfernt: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) are left as they were: recompute again to finish.</source>
        <translation>
            <numerusform>%Ln Schlüssel ist geblieben, wie er war: zum Abschließen erneut berechnen.</numerusform>
            <numerusform>%Ln Schlüssel sind geblieben, wie sie waren: zum Abschließen erneut berechnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::Remedy</name>
    <message>
        <source>A recompute would grant %1 and take away %2.</source>
        <extracomment>%1, %2: one or more scopes, for example &quot;read and read:tickets&quot;</extracomment>
        <translation>Neuberechnen würde %1 gewähren und %2 entziehen.</translation>
    </message>
    <message>
        <source>A recompute would grant %1.</source>
        <translation>Neuberechnen würde %1 gewähren.</translation>
    </message>
    <message>
        <source>A recompute would take away %1.</source>
        <translation>Neuberechnen würde %1 entziehen.</translation>
    </message>
    <message>
        <source>A recompute would remove grants that the API ignores already.</source>
        <translation>Neuberechnen würde Gewährungen entfernen, die die API schon jetzt nicht beachtet.</translation>
    </message>
    <message>
        <source>The user would need to join %1 to get the scope %2.</source>
        <extracomment>%1: one or more groups, for example &quot;HQ or Admin&quot;. %2: a scope.</extracomment>
        <translation>Der Benutzer müsste zu %1 gehören, um den Scope %2 zu erhalten.</translation>
    </message>
    <message>
        <source>The user can make a key on the site, but it would get no scope and be refused.</source>
        <translation>Der Benutzer kann auf der Website einen Schlüssel erstellen, aber dieser würde keinen Scope erhalten und abgelehnt werden.</translation>
    </message>
    <message>
        <source>The user can make a key on the site; it would get %1.</source>
        <translation>Der Benutzer kann auf der Website einen Schlüssel erstellen; dieser würde %1 erhalten.</translation>
    </message>
    <message>
        <source>An admin would need to enable the key.</source>
        <translation>Ein Administrator müsste den Schlüssel aktivieren.</translation>
    </message>
    <message>
        <source>An admin would need to enable the key, and it would still be refused, because it has no active scope.</source>
        <translation>Ein Administrator müsste den Schlüssel aktivieren, und dieser würde trotzdem abgelehnt, weil er keinen aktiven Scope hat.</translation>
    </message>
    <message>
        <source>The user is banned, disabled or rejected, and cannot make a key on the site.</source>
        <translation>Der Benutzer ist gesperrt, deaktiviert oder abgelehnt und kann auf der Website keinen Schlüssel anlegen.</translation>
    </message>
    <message>
        <source>The scope %1 is inactive, which only an admin can change.</source>
        <translation>Der Scope %1 ist inaktiv; das kann nur ein Admin ändern.</translation>
    </message>
    <message>
        <source>It would work if the scope %1 were active, which only an admin can change.</source>
        <translation>Er würde gelten, wenn der Scope %1 aktiv wäre; das kann nur ein Admin ändern.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::RemovableChip</name>
    <message>
        <source>Press Delete to remove it.</source>
        <translation>Mit Entf entfernen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Review</name>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>user, prefix, status, last used</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>benutzt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) will be accepted by the API again, at once.</source>
        <translation>
            <numerusform>%Ln Schlüssel wird sofort wieder von der API angenommen.</numerusform>
            <numerusform>%Ln Schlüssel werden sofort wieder von der API angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) will be refused by the API at once. They keep their grants and can be enabled again.</source>
        <translation>
            <numerusform>%Ln Schlüssel wird sofort von der API abgelehnt. Er behält seine Gewährungen und lässt sich wieder aktivieren.</numerusform>
            <numerusform>%Ln Schlüssel werden sofort von der API abgelehnt. Sie behalten ihre Gewährungen und lassen sich wieder aktivieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) will be deleted with their grants, as the site does it, and refused by the API at once. This cannot be undone; disabling can.</source>
        <translation>
            <numerusform>%Ln Schlüssel wird mit seinen Gewährungen gelöscht, wie es die Website tut, und sofort von der API abgelehnt. Das lässt sich nicht rückgängig machen; Deaktivieren schon.</numerusform>
            <numerusform>%Ln Schlüssel werden mit ihren Gewährungen gelöscht, wie es die Website tut, und sofort von der API abgelehnt. Das lässt sich nicht rückgängig machen; Deaktivieren schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Enable %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel &amp;aktivieren</numerusform>
            <numerusform>%Ln Schlüssel &amp;aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel &amp;deaktivieren</numerusform>
            <numerusform>%Ln Schlüssel &amp;deaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel &amp;widerrufen</numerusform>
            <numerusform>%Ln Schlüssel &amp;widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable keys</source>
        <translation>Schlüssel aktivieren</translation>
    </message>
    <message>
        <source>Disable keys</source>
        <translation>Schlüssel deaktivieren</translation>
    </message>
    <message>
        <source>Revoke keys</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>None of them is active and was used in the last 30 days.</source>
        <translation>Keiner davon ist aktiv und wurde in den letzten 30 Tagen benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are active and was/were used in the last 30 days.</source>
        <translation>
            <numerusform>%Ln davon ist aktiv und wurde in den letzten 30 Tagen benutzt.</numerusform>
            <numerusform>%Ln davon sind aktiv und wurden in den letzten 30 Tagen benutzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) enabled.</source>
        <translation>
            <numerusform>%Ln Schlüssel aktiviert.</numerusform>
            <numerusform>%Ln Schlüssel aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) disabled.</source>
        <translation>
            <numerusform>%Ln Schlüssel deaktiviert.</numerusform>
            <numerusform>%Ln Schlüssel deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) revoked.</source>
        <translation>
            <numerusform>%Ln Schlüssel widerrufen.</numerusform>
            <numerusform>%Ln Schlüssel widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1 (%2): %3</source>
        <translation>Schlüssel %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Rights</name>
    <message>
        <source>The file is read-only.</source>
        <translation>Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Vollzugriff</translation>
    </message>
    <message>
        <source>key admin</source>
        <translation>Schlüsselverwaltung</translation>
    </message>
    <message>
        <source>scope admin</source>
        <translation>Scope-Verwaltung</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>some rights</source>
        <translation>einzelne Rechte</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A right of a database account: &quot;DELETE on xf_cav7_api_key&quot;.</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The database account lacks a right that this needs: %1.</source>
        <translation>Dem Datenbankkonto fehlt ein Recht, das dies braucht: %1.</translation>
    </message>
    <message>
        <source>The server is read-only: it may be a replica, or under maintenance.</source>
        <translation>Der Server ist schreibgeschützt: Er ist vielleicht ein Replikat oder wird gerade gewartet.</translation>
    </message>
    <message>
        <source>The database account may only read %1api_key and the tables beside it.</source>
        <translation>Das Datenbankkonto darf nur %1api_key und die Tabellen daneben lesen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::RouteBox</name>
    <message>
        <source>Route of the API</source>
        <translation>Route der API</translation>
    </message>
    <message>
        <source>Choose a route, or type a path</source>
        <translation>Eine Route wählen oder einen Pfad eingeben</translation>
    </message>
</context>
<context>
    <name>Chatelaine::RowOutcome</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>War schon so</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Changed meanwhile, left alone</source>
        <translation>Inzwischen geändert, nicht angetastet</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Schema</name>
    <message>
        <source>There are no API keys in this database: no table named …api_key with the columns key_id, key_hash and key_prefix was found, or the account may not read it.</source>
        <translation>In dieser Datenbank gibt es keine API-Schlüssel: Es wurde keine Tabelle namens …api_key mit den Spalten key_id, key_hash und key_prefix gefunden, oder das Konto darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>This database holds several sets of API keys (%1), and no single active add-on tells which is meant.</source>
        <translation>Diese Datenbank enthält mehrere Bestände an API-Schlüsseln (%1), und kein einzelnes aktives Add-on sagt, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>This database holds several sets of API keys (%1). Shown is %2, whose add-on is active.</source>
        <translation>Diese Datenbank enthält mehrere Bestände an API-Schlüsseln (%1). Gezeigt wird %2, dessen Add-on aktiv ist.</translation>
    </message>
    <message>
        <source>The upgrade of the add-on from 1.1 to 1.2 drops the permissions that gate scopes without replacing them: every formerly gated scope is then open to everyone until it is edited.</source>
        <translation>Die Aktualisierung des Add-ons von 1.1 auf 1.2 entfernt die Berechtigungen, die Scopes beschränken, ohne sie zu ersetzen: Jeder zuvor beschränkte Scope ist danach für alle offen, bis er bearbeitet wird.</translation>
    </message>
    <message>
        <source>An upgrade of the add-on stopped half-way: columns of two versions stand side by side. Finish it on the site; until then the keys are shown and nothing can be changed.</source>
        <translation>Eine Aktualisierung des Add-ons blieb auf halbem Weg stehen: Spalten zweier Versionen stehen nebeneinander. Sie auf der Website abschließen; bis dahin werden die Schlüssel gezeigt, und nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>The tables are those of add-on version 1.0, which knows no scopes: the keys are shown and nothing can be changed.</source>
        <translation>Die Tabellen sind die der Add-on-Version 1.0, die keine Scopes kennt: Die Schlüssel werden gezeigt, und nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>The tables are those of add-on version 1.1, which gates scopes by permissions instead of groups: the keys are shown and nothing can be changed.</source>
        <translation>Die Tabellen sind die der Add-on-Version 1.1, die Scopes durch Berechtigungen statt durch Gruppen beschränkt: Die Schlüssel werden gezeigt, und nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>The tables are of an unknown version, so nothing can be changed. %1</source>
        <translation>Die Tabellen sind von einer unbekannten Version, daher lässt sich nichts ändern. %1</translation>
    </message>
    <message>
        <source>The table %1 is missing, or the account may not read it.</source>
        <translation>Die Tabelle %1 fehlt, oder das Konto darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>The add-on %1 is being installed or upgraded at this moment, so nothing can be changed.</source>
        <translation>Das Add-on %1 wird gerade installiert oder aktualisiert, daher lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>The column %1.%2 has the unexpected type %3.</source>
        <translation>Die Spalte %1.%2 hat den unerwarteten Typ %3.</translation>
    </message>
    <message>
        <source>If the account lacks rights: the administrator of the database can run the SQL that “chatelaine-cli grants support” prints.</source>
        <translation>Falls dem Konto Rechte fehlen: Der Administrator der Datenbank kann das SQL ausführen, das „chatelaine-cli grants support“ ausgibt.</translation>
    </message>
    <message>
        <source>Keys cannot be looked up by their token: the account may not read the column %1api_key.key_hash.</source>
        <translation>Schlüssel lassen sich nicht anhand ihres Tokens nachschlagen: Das Konto darf die Spalte %1api_key.key_hash nicht lesen.</translation>
    </message>
    <message>
        <source>The column %1.%2 is missing, or the account may not read it.</source>
        <translation>Die Spalte %1.%2 fehlt, oder das Konto darf sie nicht lesen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Scope</name>
    <message>
        <source>Name: a scope needs one, for example &quot;read:tickets&quot;.</source>
        <translation>Name: Ein Scope braucht einen, zum Beispiel „read:tickets“.</translation>
    </message>
    <message>
        <source>Name: only a-z, 0-9, &quot;_&quot; and &quot;:&quot; are allowed, and the first character must be a letter.</source>
        <translation>Name: Nur a-z, 0-9, „_“ und „:“ sind erlaubt, und das erste Zeichen muss ein Buchstabe sein.</translation>
    </message>
    <message numerus="yes">
        <source>Name: at most %n character(s) are allowed.</source>
        <translation>
            <numerusform>Name: Höchstens %n Zeichen ist erlaubt.</numerusform>
            <numerusform>Name: Höchstens %n Zeichen sind erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title: a scope needs one.</source>
        <translation>Titel: Ein Scope braucht einen.</translation>
    </message>
    <message numerus="yes">
        <source>Title: at most %n character(s) are allowed.</source>
        <translation>
            <numerusform>Titel: Höchstens %n Zeichen ist erlaubt.</numerusform>
            <numerusform>Titel: Höchstens %n Zeichen sind erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Description: it is too long for the database.</source>
        <translation>Beschreibung: Sie ist zu lang für die Datenbank.</translation>
    </message>
    <message numerus="yes">
        <source>Groups: the list of ids is longer than the %n byte(s) that the site can store. Choose fewer groups.</source>
        <translation>
            <numerusform>Gruppen: Die Liste der Nummern ist länger als das %n Byte, das die Website speichern kann. Weniger Gruppen wählen.</numerusform>
            <numerusform>Gruppen: Die Liste der Nummern ist länger als die %n Bytes, die die Website speichern kann. Weniger Gruppen wählen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ScopeCommands</name>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) gained it,</source>
        <translation>
            <numerusform>%Ln Schlüssel hat ihn erhalten,</numerusform>
            <numerusform>%Ln Schlüssel haben ihn erhalten,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) lost it.</source>
        <translation>
            <numerusform>%Ln Schlüssel hat ihn verloren.</numerusform>
            <numerusform>%Ln Schlüssel haben ihn verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not deleted: somebody changed it meanwhile. Look at it again before you delete it.</source>
        <translation>%1 wurde nicht gelöscht: Jemand hat ihn inzwischen geändert. Vor dem Löschen noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Somebody else had deleted the scope already.</source>
        <translation>Jemand anderes hatte den Scope schon gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was deleted. %Ln key(s) lost it.</source>
        <translation>
            <numerusform>%1 wurde gelöscht. %Ln Schlüssel hat ihn verloren.</numerusform>
            <numerusform>%1 wurde gelöscht. %Ln Schlüssel haben ihn verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) do not follow it yet: recompute to finish.</source>
        <translation>
            <numerusform>%Ln Schlüssel folgt ihm noch nicht: zum Abschließen neu berechnen.</numerusform>
            <numerusform>%Ln Schlüssel folgen ihm noch nicht: zum Abschließen neu berechnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ScopeConflict</name>
    <message>
        <source>changed by them</source>
        <translation>von anderen geändert</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>hier geändert</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>von beiden geändert</translation>
    </message>
    <message>
        <source>changed by both to the same</source>
        <translation>von beiden gleich geändert</translation>
    </message>
    <message>
        <source>Scope %1 was changed meanwhile</source>
        <translation>Scope %1 wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>Stored now (theirs)</source>
        <translation>Jetzt gespeichert (von anderen)</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Von hier</translation>
    </message>
    <message>
        <source>&amp;Continue editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Take all &amp;theirs</source>
        <translation>Alles von &amp;anderen übernehmen</translation>
    </message>
    <message>
        <source>Keep all &amp;mine</source>
        <translation>Alles von &amp;hier behalten</translation>
    </message>
    <message>
        <source>Somebody else saved this scope after you opened it. Nothing of yours has been written. Choose what to go on with; you can still change it before saving.</source>
        <translation>Jemand anderes hat diesen Scope gespeichert, nachdem er hier geöffnet wurde. Von hier wurde nichts geschrieben. Auswählen, womit es weitergeht; vor dem Speichern lässt sich alles noch ändern.</translation>
    </message>
    <message>
        <source>%1: take theirs</source>
        <translation>%1: von anderen übernehmen</translation>
    </message>
    <message>
        <source>%1: keep mine</source>
        <translation>%1: von hier behalten</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ScopeEditor</name>
    <message>
        <source>New scope[*]</source>
        <translation>Neuer Scope[*]</translation>
    </message>
    <message>
        <source>Scope %1[*]</source>
        <translation>Scope %1[*]</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ScopeExplanation</name>
    <message>
        <source>%1 (primary group)</source>
        <translation>%1 (primäre Gruppe)</translation>
    </message>
    <message>
        <source>%1 (secondary group)</source>
        <translation>%1 (sekundäre Gruppe)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Granted to every key: the scope asks for no group.</source>
        <translation>Jedem Schlüssel gewährt: Der Scope verlangt keine Gruppe.</translation>
    </message>
    <message>
        <source>Granted by %1.</source>
        <extracomment>%1: one or more groups, for example &quot;S1 Clerk (secondary group) and HQ (primary group)&quot;</extracomment>
        <translation>Gewährt durch %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Not granted: the scope asks for a group that nobody can be in.</source>
        <translation>Nicht gewährt: Der Scope verlangt eine Gruppe, in der niemand sein kann.</translation>
    </message>
    <message>
        <source>Not granted: needs %1.</source>
        <extracomment>%1: one or more groups, for example &quot;HQ or Admin&quot;</extracomment>
        <translation>Nicht gewährt: erfordert %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Inactive: not granted to anyone.</source>
        <translation>Inaktiv: niemandem gewährt.</translation>
    </message>
    <message>
        <source>The user is gone: the stored grants stay as they are.</source>
        <translation>Den Benutzer gibt es nicht mehr: Die gespeicherten Gewährungen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ScopeFields</name>
    <message>
        <source>Every key</source>
        <translation>Jeder Schlüssel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Granted to members of</source>
        <translation>Gewährt Mitgliedern von</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ScopeFooter</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>Verg&amp;leichen…</translation>
    </message>
    <message>
        <source>&amp;Create it anew</source>
        <translation>Neu anle&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Save, recompute</source>
        <translation>&amp;Speichern, neu berechnen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Saving and recomputing</source>
        <translation>Speichern und neu berechnen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Saving and recomputing…</source>
        <translation>Wird gespeichert und neu berechnet…</translation>
    </message>
    <message>
        <source>What you changed has not been saved.</source>
        <translation>Die Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Changed by someone else since you opened it.</source>
        <translation>Seit dem Öffnen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Deleted by someone else since you opened it.</source>
        <translation>Seit dem Öffnen von jemand anderem gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>Saves the scope and makes the grants true (Ctrl+Return).</source>
        <translation>Speichert den Scope und bringt die Gewährungen auf seinen Stand (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>Disca&amp;rd changes</source>
        <translation>Än&amp;derungen verwerfen</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ScopeForm</name>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Aktiv</translation>
    </message>
    <message>
        <source>for example read:tickets</source>
        <translation>zum Beispiel read:tickets</translation>
    </message>
    <message>
        <source>The site lists scopes by this number, then by name.</source>
        <translation>Die Website ordnet Scopes nach dieser Nummer, dann nach dem Namen.</translation>
    </message>
    <message>
        <source>This opens the scope to every key. Saving asks you to type its name.</source>
        <translation>Dies öffnet den Scope für jeden Schlüssel. Beim Speichern ist sein Name einzutippen.</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Granted to &amp;members of any of</source>
        <translation>Gewährt &amp;Mitgliedern mindestens einer von</translation>
    </message>
    <message>
        <source>The name is fixed once a scope exists: programs ask for it.</source>
        <translation>Der Name steht fest, sobald es den Scope gibt: Programme fragen nach ihm.</translation>
    </message>
    <message>
        <source>There is a scope of this name already.</source>
        <translation>Einen Scope dieses Namens gibt es schon.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ScopeReview</name>
    <message>
        <source>%1 – left with no scope</source>
        <translation>%1 – bleibt ohne Scope</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete scope %1?</source>
        <translation>Scope %1 löschen?</translation>
    </message>
    <message>
        <source>No key has this scope: nobody loses anything.</source>
        <translation>Kein Schlüssel hat diesen Scope: Niemand verliert etwas.</translation>
    </message>
    <message>
        <source>Delete scope</source>
        <translation>Scope löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) lose it at once, and the API answers 403 where it is required.</source>
        <translation>
            <numerusform>%Ln Schlüssel verliert ihn sofort, und die API antwortet mit 403, wo er verlangt wird.</numerusform>
            <numerusform>%Ln Schlüssel verlieren ihn sofort, und die API antwortet mit 403, wo er verlangt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) left with no scope at all: the API will treat them as invalid (401).</source>
        <translation>
            <numerusform>%Ln Schlüssel bleibt ganz ohne Scope: Die API wird ihn als ungültig behandeln (401).</numerusform>
            <numerusform>%Ln Schlüssel bleiben ganz ohne Scope: Die API wird sie als ungültig behandeln (401).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete scope, %Ln key(s) lose it</source>
        <translation>
            <numerusform>Scope löschen, %Ln Schlüssel verliert ihn</numerusform>
            <numerusform>Scope löschen, %Ln Schlüssel verlieren ihn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ScopeStore</name>
    <message>
        <source>The scope &quot;%1&quot; would be open to every key. That needs an explicit confirmation.</source>
        <translation>Der Scope „%1“ wäre für jeden Schlüssel offen. Das braucht eine ausdrückliche Bestätigung.</translation>
    </message>
    <message>
        <source>The name of a scope cannot be changed.</source>
        <translation>Der Name eines Scopes lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>There is a scope named &quot;%1&quot; already.</source>
        <translation>Einen Scope namens „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Somebody else has changed the order of the scopes meanwhile. Nothing was changed.</source>
        <translation>Jemand anderes hat die Reihenfolge der Scopes inzwischen geändert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The connection broke, and somebody else has changed the order of the scopes since. Refresh to see it.</source>
        <translation>Die Verbindung brach ab, und jemand anderes hat die Reihenfolge der Scopes seither geändert. Aktualisieren, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ScopeTableModel</name>
    <message>
        <source>Every key</source>
        <translation>Jeder Schlüssel</translation>
    </message>
    <message>
        <source>Every key, once it is active</source>
        <translation>Jeder Schlüssel, sobald er aktiv ist</translation>
    </message>
    <message>
        <source>The stored group list is “%1”.</source>
        <translation>Die gespeicherte Gruppenliste ist „%1“.</translation>
    </message>
    <message>
        <source>The group list names no group, so that every key gets this scope while it is active.</source>
        <translation>Die Gruppenliste nennt keine Gruppe, sodass jeder Schlüssel diesen Scope erhält, solange er aktiv ist.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>The API ignores an inactive scope: no key has it.</source>
        <translation>Die API beachtet einen inaktiven Scope nicht: Kein Schlüssel hat ihn.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Granted to members of</source>
        <translation>Gewährt Mitgliedern von</translation>
    </message>
    <message>
        <source>A key gets the scope when its user is in one of these groups.</source>
        <translation>Ein Schlüssel erhält den Scope, wenn sein Benutzer in einer dieser Gruppen ist.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys that hold the scope now, disabled keys included.</source>
        <translation>Schlüssel, die den Scope jetzt haben, auch deaktivierte.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>The site lists scopes by this number, then by name.</source>
        <translation>Die Website ordnet Scopes nach dieser Nummer, dann nach dem Namen.</translation>
    </message>
    <message>
        <source>#%1 deleted</source>
        <translation>#%1 gelöscht</translation>
    </message>
    <message>
        <source>#%1 nobody</source>
        <translation>#%1 niemand</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ScopesPage</name>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>No scopes yet. A scope is something that a key may do; its groups decide whose keys get it.</source>
        <translation>Noch keine Scopes. Ein Scope ist etwas, das ein Schlüssel darf; seine Gruppen entscheiden, wessen Schlüssel ihn erhalten.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::SecretStore</name>
    <message>
        <source>This program was built without a keychain: no password is kept, it is asked for each time.</source>
        <translation>Dieses Programm wurde ohne Schlüsselbund gebaut: Kein Passwort wird aufbewahrt, es wird jedes Mal danach gefragt.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::SentenceList</name>
    <message>
        <source>%1.</source>
        <comment>a number</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Session</name>
    <message>
        <source>Enabling keys</source>
        <translation>Schlüssel aktivieren</translation>
    </message>
    <message>
        <source>Disabling keys</source>
        <translation>Schlüssel deaktivieren</translation>
    </message>
    <message>
        <source>Revoking keys</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Loading the newest keys</source>
        <translation>Neueste Schlüssel laden</translation>
    </message>
    <message>
        <source>Loading keys</source>
        <translation>Schlüssel laden</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Saving the scope</source>
        <translation>Scope speichern</translation>
    </message>
    <message>
        <source>Saving the order of scopes</source>
        <translation>Reihenfolge der Scopes speichern</translation>
    </message>
    <message>
        <source>Recomputing grants</source>
        <translation>Gewährungen neu berechnen</translation>
    </message>
    <message>
        <source>The SSH tunnel broke: %1</source>
        <translation>Der SSH-Tunnel brach ab: %1</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Keine Datenbank ist geöffnet.</translation>
    </message>
    <message>
        <source>The connection is lost; connect again to change something.</source>
        <translation>Die Verbindung ist verloren; neu verbinden, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>The connection is lost; it is being restored.</source>
        <translation>Die Verbindung ist verloren; sie wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Dieses Profil ist schreibgeschützt.</translation>
    </message>
    <message numerus="yes">
        <source>Production is locked. Unlock it for %n minute(s) to change something.</source>
        <translation>
            <numerusform>Die Produktion ist gesperrt. Sie für %n Minute entsperren, um etwas zu ändern.</numerusform>
            <numerusform>Die Produktion ist gesperrt. Sie für %n Minuten entsperren, um etwas zu ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the SSH tunnel</source>
        <translation>SSH-Tunnel öffnen</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Nach Änderungen sehen</translation>
    </message>
    <message>
        <source>Counting grants</source>
        <translation>Gewährungen werden gezählt</translation>
    </message>
    <message>
        <source>Looking for tokens</source>
        <translation>Tokens suchen</translation>
    </message>
</context>
<context>
    <name>Chatelaine::SqlError</name>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>Die Verbindung zur Datenbank ging verloren.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same rows. Nothing was changed; try again in a moment.</source>
        <translation>Jemand anderes ändert gerade dieselben Zeilen. Nichts wurde geändert; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server stopped a statement that took too long.</source>
        <translation>Der Server hat eine Anweisung angehalten, die zu lange dauerte.</translation>
    </message>
    <message>
        <source>The database is read-only.</source>
        <translation>Die Datenbank ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The database account lacks a right: %1</source>
        <translation>Dem Datenbankkonto fehlt ein Recht: %1</translation>
    </message>
    <message>
        <source>The server has reached one of its limits: %1</source>
        <translation>Der Server hat eine seiner Grenzen erreicht: %1</translation>
    </message>
    <message>
        <source>The tables are not as expected: %1</source>
        <translation>Die Tabellen sind nicht wie erwartet: %1</translation>
    </message>
    <message>
        <source>The database refused a value.</source>
        <translation>Die Datenbank hat einen Wert abgelehnt.</translation>
    </message>
    <message>
        <source>The database cannot be opened: %1</source>
        <translation>Die Datenbank lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>The database reported error %1.</source>
        <translation>Die Datenbank meldete den Fehler %1.</translation>
    </message>
    <message>
        <source>The connection to the server broke in the middle of an answer. Check the network, then try again.</source>
        <translation>Die Verbindung zum Server brach mitten in einer Antwort ab. Das Netzwerk prüfen und erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>The server said nothing for %n second(s), so the connection was given up. Check the network and the load of the server, then try again.</source>
        <translation>
            <numerusform>Der Server hat %n Sekunde lang nichts gesagt, daher wurde die Verbindung aufgegeben. Das Netzwerk und die Last des Servers prüfen und erneut versuchen.</numerusform>
            <numerusform>Der Server hat %n Sekunden lang nichts gesagt, daher wurde die Verbindung aufgegeben. Das Netzwerk und die Last des Servers prüfen und erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has no room for another connection (max_connections). Try again in a moment; if it stays so, its administrator must allow more.</source>
        <translation>Der Server hat keinen Platz für eine weitere Verbindung (max_connections). Gleich noch einmal versuchen; bleibt es dabei, muss sein Administrator mehr erlauben.</translation>
    </message>
    <message>
        <source>This node of the cluster has lost the others and answers nothing (no quorum). Wait until the cluster is whole again, or connect to another node.</source>
        <translation>Dieser Knoten des Clusters hat die anderen verloren und beantwortet nichts (kein Quorum). Warten, bis der Cluster wieder vollständig ist, oder einen anderen Knoten benutzen.</translation>
    </message>
    <message>
        <source>The server is being shut down. Try again when it is back.</source>
        <translation>Der Server wird gerade heruntergefahren. Erneut versuchen, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>The server has blocked this computer after too many failed attempts to connect. Its administrator can lift that with FLUSH HOSTS.</source>
        <translation>Der Server hat diesen Rechner nach zu vielen gescheiterten Verbindungsversuchen ausgesperrt. Sein Administrator kann das mit FLUSH HOSTS aufheben.</translation>
    </message>
    <message>
        <source>The account has as many connections as the server allows it. Close another one, or try again in a moment.</source>
        <translation>Das Konto hat so viele Verbindungen, wie der Server ihm erlaubt. Eine andere schließen oder gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The account has used up what the server allows it in an hour. Try again later, or ask the administrator of the server for more.</source>
        <translation>Das Konto hat aufgebraucht, was der Server ihm in einer Stunde erlaubt. Später noch einmal versuchen oder den Administrator des Servers um mehr bitten.</translation>
    </message>
    <message>
        <source>The server takes no changes now: it may have become a replica, or be under maintenance. Nothing was changed, and reading goes on.</source>
        <translation>Der Server nimmt jetzt keine Änderungen an: Er ist vielleicht ein Replikat geworden oder wird gerade gewartet. Nichts wurde geändert, und Lesen geht weiterhin.</translation>
    </message>
    <message>
        <source>This session is read-only, so the server refused to write. Nothing was changed. Unlock it to change something.</source>
        <translation>Diese Sitzung ist schreibgeschützt, daher hat der Server das Schreiben abgelehnt. Nichts wurde geändert. Entsperren, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>The server takes no changes now: it is under maintenance. Nothing was changed, and reading goes on.</source>
        <translation>Der Server nimmt jetzt keine Änderungen an: Er wird gerade gewartet. Nichts wurde geändert, und Lesen geht weiterhin.</translation>
    </message>
    <message>
        <source>Somebody ended this connection on the server (KILL). Try again: a new one is made by itself.</source>
        <translation>Jemand hat diese Verbindung auf dem Server beendet (KILL). Erneut versuchen: Eine neue entsteht von selbst.</translation>
    </message>
    <message>
        <source>The server had closed the connection: after a long pause, or because it was restarted. Try again: a new one is made by itself.</source>
        <translation>Der Server hatte die Verbindung geschlossen: nach einer langen Pause, oder weil er neu gestartet wurde. Erneut versuchen: Eine neue entsteht von selbst.</translation>
    </message>
    <message>
        <source>The connection to the server broke while an answer was awaited. Check the network and whether the server is running, then try again.</source>
        <translation>Die Verbindung zum Server brach ab, während eine Antwort erwartet wurde. Prüfen, ob das Netzwerk da ist und der Server läuft, und erneut versuchen.</translation>
    </message>
    <message>
        <source>The encrypted connection to the server broke. Check the network and whether the server is running, then try again.</source>
        <translation>Die verschlüsselte Verbindung zum Server brach ab. Prüfen, ob das Netzwerk da ist und der Server läuft, und erneut versuchen.</translation>
    </message>
    <message>
        <source>The server had closed the connection after a long pause. Try again: a new one is made by itself.</source>
        <translation>Der Server hatte die Verbindung nach einer langen Pause geschlossen. Erneut versuchen: Eine neue entsteht von selbst.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::SqlKeyStore</name>
    <message>
        <source>The connection to %1 is not encrypted: everybody on the way can read along.</source>
        <translation>Die Verbindung zu %1 ist nicht verschlüsselt: Unterwegs kann jeder mitlesen.</translation>
    </message>
    <message>
        <source>The connection is encrypted, but who %1 is was not checked.</source>
        <translation>Die Verbindung ist verschlüsselt, aber wer %1 ist, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Keine Datenbank ist geöffnet.</translation>
    </message>
    <message>
        <source>Reading from the replica %1: changes wait until %2 answers again.</source>
        <translation>Gelesen wird vom Replikat %1: Änderungen warten, bis %2 wieder antwortet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The account was let in before: its password was changed, or it was locked or removed. What is shown is what was read then; open the database again with the new password.</source>
        <translation>Das Konto wurde zuvor eingelassen: Sein Passwort wurde geändert, oder es wurde gesperrt oder entfernt. Gezeigt wird, was damals gelesen wurde; die Datenbank mit dem neuen Passwort noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the server is not running, or the network is down. Check both, then try again.</source>
        <translation>Auf %1 antwortet nichts: Der Server läuft nicht, oder das Netzwerk ist ausgefallen. Beides prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The server at %1 takes connections, but does not answer: it may be overloaded, starting or stopping. Try again in a moment.</source>
        <translation>Der Server auf %1 nimmt Verbindungen an, antwortet aber nicht: Er ist vielleicht überlastet, startet gerade oder fährt herunter. Gleich noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::SshForm</name>
    <message>
        <source>&amp;Reach the server through an SSH tunnel</source>
        <translation>Den Server durch einen SSH-Tunnel e&amp;rreichen</translation>
    </message>
    <message>
        <source>an alias of your configuration, or a host</source>
        <translation>ein Alias aus der eigenen Konfiguration oder ein Host</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>wie konfiguriert</translation>
    </message>
    <message>
        <source>as configured; for example ann@gate:22, inner</source>
        <translation>wie konfiguriert; zum Beispiel ann@gate:22, inner</translation>
    </message>
    <message>
        <source>Identity file</source>
        <translation>Identitätsdatei</translation>
    </message>
    <message>
        <source>the agent&apos;s keys, and as configured</source>
        <translation>die Schlüssel des Agenten und wie konfiguriert</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Jump hosts</source>
        <translation>&amp;Jump-Hosts</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Privaten Schlüssel auswählen</translation>
    </message>
    <message>
        <source>Choose the configuration file</source>
        <translation>Konfigurationsdatei auswählen</translation>
    </message>
    <message>
        <source>Sho&amp;w command</source>
        <translation>Befehl &amp;zeigen</translation>
    </message>
    <message>
        <source>The command that opens the tunnel</source>
        <translation>Der Befehl, der den Tunnel öffnet</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>To try it in a terminal: the database is then at 127.0.0.1, port %1.</source>
        <translation>Zum Ausprobieren im Terminal: Die Datenbank ist dann auf 127.0.0.1, Port %1.</translation>
    </message>
    <message>
        <source>With the ssh of this system: your aliases, agent, keys and known hosts apply. Host and port of the server are then those that the SSH host sees.</source>
        <translation>Mit dem ssh dieses Systems: Die eigenen Aliasse, der Agent, die Schlüssel und die bekannten Hosts gelten. Host und Port des Servers sind dann die, die der SSH-Host sieht.</translation>
    </message>
    <message>
        <source>SSH host: Name the host of the tunnel, or do without a tunnel.</source>
        <translation>SSH-Host: Den Host des Tunnels nennen oder auf einen Tunnel verzichten.</translation>
    </message>
    <message>
        <source>Identit&amp;y file</source>
        <translation>&amp;Identitätsdatei</translation>
    </message>
    <message>
        <source>Confi&amp;guration</source>
        <translation>Kon&amp;figuration</translation>
    </message>
</context>
<context>
    <name>Chatelaine::SshSettings</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Field of a form, what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A user name of SSH has letters, digits, and . _ @ + - inside of it; at most 64 characters.</source>
        <translation>Ein Benutzername für SSH besteht aus Buchstaben und Ziffern, im Inneren auch . _ @ + -; höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>Write jump hosts as user@host:port, separated by commas; user and port may be left out, and IPv6 addresses stand in brackets.</source>
        <translation>Jump-Hosts als benutzer@host:port schreiben, durch Kommas getrennt; Benutzer und Port dürfen fehlen, und IPv6-Adressen stehen in eckigen Klammern.</translation>
    </message>
    <message>
        <source>%1 is not a port: write 1 to 65535.</source>
        <translation>%1 ist kein Port: möglich ist 1 bis 65535.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n jump host(s) are too many: name the way in SSH&apos;s own configuration.</source>
        <translation>
            <numerusform>Mehr als %n Jump-Host ist zu viel: den Weg in der Konfiguration von SSH selbst nennen.</numerusform>
            <numerusform>Mehr als %n Jump-Hosts sind zu viele: den Weg in der Konfiguration von SSH selbst nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>SSH takes only paths of letters, digits and / . _ ~ + @ - here, which do not begin with a dash or with //. Rename the file or link to it.</source>
        <translation>SSH nimmt hier nur Pfade aus Buchstaben, Ziffern und / . _ ~ + @ -, die nicht mit einem Bindestrich oder // beginnen. Die Datei umbenennen oder einen Link auf sie anlegen.</translation>
    </message>
    <message>
        <source>SSH host</source>
        <translation>SSH-Host</translation>
    </message>
    <message>
        <source>Name it, or leave all fields of SSH empty.</source>
        <translation>Ihn nennen oder alle SSH-Felder leer lassen.</translation>
    </message>
    <message>
        <source>SSH user</source>
        <translation>SSH-Benutzer</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>Jump-Hosts</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>SSH-Schlüsseldatei</translation>
    </message>
    <message>
        <source>SSH configuration file</source>
        <translation>SSH-Konfigurationsdatei</translation>
    </message>
</context>
<context>
    <name>Chatelaine::SshTunnel</name>
    <message>
        <source>No private folder for the SSH tunnel could be made.</source>
        <translation>Für den SSH-Tunnel ließ sich kein privater Ordner anlegen.</translation>
    </message>
    <message>
        <source>The program ssh could not be started. Install the OpenSSH client.</source>
        <translation>Das Programm ssh ließ sich nicht starten. Den OpenSSH-Client installieren.</translation>
    </message>
    <message>
        <source>The server shows another host key than before. Ask its administrator; only then remove the old key with “ssh-keygen -R”.</source>
        <translation>Der Server zeigt einen anderen Host-Schlüssel als zuvor. Seinen Administrator fragen; erst dann den alten Schlüssel mit „ssh-keygen -R“ entfernen.</translation>
    </message>
    <message>
        <source>The host key was not trusted, so nothing was sent.</source>
        <translation>Dem Host-Schlüssel wurde nicht vertraut, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The agent offered too many keys. Name the right key file.</source>
        <translation>Der Agent hat zu viele Schlüssel angeboten. Die richtige Schlüsseldatei nennen.</translation>
    </message>
    <message>
        <source>Check the user name, the key, and its passphrase or the password.</source>
        <translation>Den Benutzernamen, den Schlüssel und seine Passphrase oder das Passwort prüfen.</translation>
    </message>
    <message>
        <source>Check the name, or the alias in ssh’s configuration.</source>
        <translation>Den Namen oder den Alias in der Konfiguration von ssh prüfen.</translation>
    </message>
    <message>
        <source>The SSH server does not allow forwarding to this address.</source>
        <translation>Der SSH-Server erlaubt keine Weiterleitung zu dieser Adresse.</translation>
    </message>
    <message>
        <source>Correct ssh’s configuration file.</source>
        <translation>Die Konfigurationsdatei von ssh berichtigen.</translation>
    </message>
    <message>
        <source>ssh could not reach %1 and did not say why.</source>
        <translation>ssh konnte %1 nicht erreichen und hat nicht gesagt, warum.</translation>
    </message>
    <message>
        <source>ssh could not reach %1: %2</source>
        <translation>ssh konnte %1 nicht erreichen: %2</translation>
    </message>
</context>
<context>
    <name>Chatelaine::StartActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Opens the selected connection.</source>
        <translation>Öffnet die ausgewählte Verbindung.</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Describes a new connection.</source>
        <translation>Beschreibt eine neue Verbindung.</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Changes the selected connection.</source>
        <translation>Ändert die ausgewählte Verbindung.</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>Du&amp;plizieren…</translation>
    </message>
    <message>
        <source>Describes a new connection like the selected one.</source>
        <translation>Beschreibt eine neue Verbindung nach dem Vorbild der ausgewählten.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Deletes the selected connections and their passwords.</source>
        <translation>Löscht die ausgewählten Verbindungen und ihre Passwörter.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Adds connections from a file.</source>
        <translation>Fügt Verbindungen aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>E&amp;xport selected…</source>
        <translation>Auswahl e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes the selected connections to a file, without passwords.</source>
        <translation>Schreibt die ausgewählten Verbindungen in eine Datei, ohne Passwörter.</translation>
    </message>
    <message>
        <source>Export &amp;all…</source>
        <translation>Alle exp&amp;ortieren…</translation>
    </message>
    <message>
        <source>Writes every connection to a file, without passwords.</source>
        <translation>Schreibt alle Verbindungen in eine Datei, ohne Passwörter.</translation>
    </message>
    <message>
        <source>From &amp;XenForo&apos;s config.php…</source>
        <translation>Aus der confi&amp;g.php von XenForo…</translation>
    </message>
    <message>
        <source>Reads where the forum&apos;s database is out of its own configuration.</source>
        <translation>Liest aus der eigenen Konfiguration des Forums, wo seine Datenbank ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Chatelaine::StartAside</name>
    <message>
        <source>Opened before</source>
        <translation>Früher geöffnet</translation>
    </message>
    <message>
        <source>Explore the &amp;demo</source>
        <translation>Demo &amp;erkunden</translation>
    </message>
    <message>
        <source>Open a file or &amp;URL…</source>
        <translation>Datei oder &amp;URL öffnen…</translation>
    </message>
    <message>
        <source>Databases opened before</source>
        <translation>Früher geöffnete Datenbanken</translation>
    </message>
    <message>
        <source>Without a saved connection</source>
        <translation>Ohne gespeicherte Verbindung</translation>
    </message>
    <message>
        <source>A made-up forum with every case worth seeing. Nothing in it is real, so nothing can go wrong.</source>
        <translation>Ein erfundenes Forum mit jedem sehenswerten Fall. Nichts darin ist echt, also kann nichts schiefgehen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::StartPage</name>
    <message>
        <source>The saved connections cannot be shown: the message above says what is wrong. Databases can be opened all the same.</source>
        <translation>Die gespeicherten Verbindungen lassen sich nicht zeigen: Die Meldung oben sagt, woran es liegt. Datenbanken lassen sich trotzdem öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>No connection has “%1” in its name, host, database or folder. Press Esc in the search field to see all %n.</source>
        <translation>
            <numerusform>Keine Verbindung hat „%1“ in Name, Host, Datenbank oder Ordner. Esc im Suchfeld zeigt wieder die %n Verbindung.</numerusform>
            <numerusform>Keine Verbindung hat „%1“ in Name, Host, Datenbank oder Ordner. Esc im Suchfeld zeigt wieder alle %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Verbindungen suchen</translation>
    </message>
    <message>
        <source>Search name, host, database, folder…</source>
        <translation>Name, Host, Datenbank, Ordner suchen…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>Chatelaine::StartWelcome</name>
    <message>
        <source>No saved connections yet</source>
        <translation>Noch keine gespeicherten Verbindungen</translation>
    </message>
    <message>
        <source>A connection remembers where a forum&apos;s database is and how to get there. Its password is kept in the system&apos;s keychain or asked for each time, never in a file.</source>
        <translation>Eine Verbindung merkt sich, wo die Datenbank eines Forums ist und wie man dorthin gelangt. Ihr Passwort liegt im Schlüsselbund des Systems oder wird jedes Mal erfragt, nie in einer Datei.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::StatusLine</name>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>gelesen vor %1</translation>
    </message>
    <message>
        <source>grants true</source>
        <translation>Gewährungen stimmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) drifted</source>
        <translation>
            <numerusform>%Ln Schlüssel abweichend</numerusform>
            <numerusform>%Ln Schlüssel abweichend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::StrictJson</name>
    <message numerus="yes">
        <source>The document is larger than %n KiB: this cannot be right.</source>
        <translation>
            <numerusform>Das Dokument ist größer als %n KiB: Das kann nicht stimmen.</numerusform>
            <numerusform>Das Dokument ist größer als %n KiB: Das kann nicht stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document begins with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>Das Dokument beginnt mit einer Byte-Reihenfolge-Markierung (BOM). Es als UTF-8 ohne sie speichern.</translation>
    </message>
    <message>
        <source>The document is not JSON from byte %1 on: %2.</source>
        <translation>Das Dokument ist ab Byte %1 kein JSON: %2.</translation>
    </message>
    <message>
        <source>The document is not a JSON object.</source>
        <translation>Das Dokument ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; stands in one object of the document twice.</source>
        <translation>Der Eintrag „%1“ steht in einem Objekt des Dokuments zweimal.</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>It must be %1.</source>
        <translation>Erwartet wird %1.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known member. Remove it.</source>
        <translation>%1: „%2“ ist kein bekannter Eintrag. Ihn entfernen.</translation>
    </message>
    <message>
        <source>%1, member &quot;%2&quot;: %3</source>
        <translation>%1, Eintrag „%2“: %3</translation>
    </message>
</context>
<context>
    <name>Chatelaine::TestPage</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Fetching the password from the keychain…</source>
        <translation>Das Passwort wird aus dem Schlüsselbund geholt…</translation>
    </message>
    <message>
        <source>The password could not be fetched: %1 Type it to test the connection.</source>
        <translation>Das Passwort ließ sich nicht holen: %1 Es eintippen, um die Verbindung zu testen.</translation>
    </message>
    <message>
        <source>The keychain holds no password for this profile. Type it to test the connection.</source>
        <translation>Der Schlüsselbund enthält kein Passwort für dieses Profil. Es eintippen, um die Verbindung zu testen.</translation>
    </message>
    <message>
        <source>The profile has changed since it was tested. Test it again.</source>
        <translation>Das Profil hat sich seit dem Test geändert. Noch einmal testen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::TestView</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft…</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>Zertifikat &amp;zeigen…</translation>
    </message>
    <message>
        <source>The test goes the whole way to the database and says of each stage how it went. It changes nothing there.</source>
        <translation>Der Test geht den ganzen Weg bis zur Datenbank und sagt zu jedem Abschnitt, wie es lief. Er ändert dort nichts.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>The connection does not work yet. The stage that failed says what is wrong and what to do.</source>
        <translation>Die Verbindung funktioniert noch nicht. Der gescheiterte Abschnitt sagt, was nicht stimmt und was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Theme</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Time</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 Tg.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 is for example 2 h</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>date, time, time zone</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>Chatelaine::TlsProbe</name>
    <message>
        <source>&quot;%1&quot; cannot be read as a certificate in PEM.</source>
        <translation>„%1“ lässt sich nicht als Zertifikat in PEM lesen.</translation>
    </message>
    <message>
        <source>The key file &quot;%1&quot; cannot be read.</source>
        <translation>Die Schlüsseldatei „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The key file &quot;%1&quot; is protected with a passphrase; the client library of the database needs one without.</source>
        <translation>Die Schlüsseldatei „%1“ ist mit einer Passphrase geschützt; die Client-Bibliothek der Datenbank braucht eine ohne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a private key in PEM.</source>
        <translation>„%1“ lässt sich nicht als privater Schlüssel in PEM lesen.</translation>
    </message>
    <message>
        <source>What answers at %1 said nothing in time: check the host and the port.</source>
        <translation>Was auf %1 antwortet, hat sich nicht rechtzeitig gemeldet: Host und Port prüfen.</translation>
    </message>
    <message>
        <source>What answers at %1 hung up at once: check the host and the port.</source>
        <translation>Was auf %1 antwortet, hat die Verbindung sofort wieder beendet: Host und Port prüfen.</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>der Server hat kein Zertifikat gezeigt</translation>
    </message>
    <message>
        <source>The certificate of %1 was made by itself, and it is not among those that are trusted. Look at it and compare its fingerprint with the server&apos;s; if they are the same, trust it for this profile.</source>
        <translation>Das Zertifikat von %1 hat sich selbst ausgestellt und gehört nicht zu denen, denen vertraut wird. Es ansehen und seinen Fingerabdruck mit dem des Servers vergleichen; stimmen sie überein, ihm für dieses Profil vertrauen.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made by &quot;%2&quot;, which is not in the CA file of this profile. Look at it and ask who runs the server for the right file.</source>
        <translation>Das Zertifikat von %1 wurde von „%2“ ausgestellt, und diese Stelle steht nicht in der CA-Datei dieses Profils. Es ansehen und beim Betreiber des Servers nach der richtigen Datei fragen.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made by &quot;%2&quot;, which is not trusted on this computer. Look at it and trust it for this profile, or name the CA file of who runs the server.</source>
        <translation>Das Zertifikat von %1 wurde von „%2“ ausgestellt, und dieser Stelle wird auf diesem Rechner nicht vertraut. Es ansehen und ihm für dieses Profil vertrauen oder die CA-Datei des Server-Betreibers nennen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made out to nobody.</source>
        <translation>Das Zertifikat von %1 ist für niemanden ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made out to %2, not to %1. Write the host as the certificate names it, or have a certificate made for it.</source>
        <translation>Das Zertifikat von %1 ist für %2 ausgestellt, nicht für %1. Den Host so schreiben, wie ihn das Zertifikat nennt, oder ein Zertifikat für ihn ausstellen lassen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 only. Check the clock of this computer.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2. Die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%2&quot;, which vouches for %1, expired on %3. The server needs a new one.</source>
        <translation>Das Zertifikat von „%2“, das für %1 bürgt, ist am %3 abgelaufen. Der Server braucht ein neues.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. The server needs a new one.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen. Der Server braucht ein neues.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not made for servers.</source>
        <translation>Das Zertifikat von %1 ist nicht für Server gemacht.</translation>
    </message>
    <message>
        <source>The server at %1 offers no TLS, or somebody on the way hides it. Nothing was sent to it. Have TLS turned on at the server.</source>
        <translation>Der Server auf %1 bietet kein TLS an, oder jemand auf dem Weg verbirgt es. Nichts wurde an ihn gesendet. TLS auf dem Server einschalten lassen.</translation>
    </message>
    <message>
        <source>No TLS connection to %1 came about: %2</source>
        <translation>Es kam keine TLS-Verbindung zu %1 zustande: %2</translation>
    </message>
    <message>
        <source>Nothing is encrypted: everybody on the way can read along and change what is sent.</source>
        <translation>Nichts ist verschlüsselt: Unterwegs kann jeder mitlesen und ändern, was gesendet wird.</translation>
    </message>
    <message>
        <source>Encrypted, but whoever stands in between can pose as the server.</source>
        <translation>Verschlüsselt, aber wer dazwischensteht, kann sich als der Server ausgeben.</translation>
    </message>
    <message>
        <source>Encrypted, and the server has a certificate of an authority that is trusted; another server with one can pose as it.</source>
        <translation>Verschlüsselt, und der Server hat ein Zertifikat einer Stelle, der vertraut wird; ein anderer Server mit einem solchen kann sich als er ausgeben.</translation>
    </message>
    <message>
        <source>Encrypted, and the server has proved that it is the one that was asked for.</source>
        <translation>Verschlüsselt, und der Server hat bewiesen, dass er der verlangte ist.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Transaction</name>
    <message>
        <source>The connection broke while the change was being saved: whether it was made is not known. Refresh to see.</source>
        <translation>Die Verbindung brach ab, während die Änderung gespeichert wurde: Ob sie erfolgte, ist nicht bekannt. Aktualisieren, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::TrustedAuthority</name>
    <message>
        <source>The certificate could not be written to %1: %2</source>
        <translation>Das Zertifikat ließ sich nicht nach %1 schreiben: %2</translation>
    </message>
    <message>
        <source>Save the connection first: a trusted certificate is kept beside it.</source>
        <translation>Zuerst die Verbindung speichern: Ein Zertifikat, dem vertraut wird, liegt neben ihr.</translation>
    </message>
    <message>
        <source>There is no certificate to trust.</source>
        <translation>Es gibt kein Zertifikat, dem zu vertrauen wäre.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 ließ sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::UnknownOutcome</name>
    <message>
        <source>The connection broke before the change was made. Nothing was changed; the connection is back, so try again.</source>
        <translation>Die Verbindung brach ab, bevor die Änderung erfolgte. Nichts wurde geändert; die Verbindung ist wieder da, also erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Workspace</name>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Stopped. What is shown is read anew and tells what had been changed by then.</source>
        <translation>Angehalten. Das Gezeigte wird neu gelesen und sagt dann, was bis dahin geändert war.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::XenForoConfig</name>
    <message>
        <source>The file does not set %1.</source>
        <translation>Die Datei setzt %1 nicht.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 ist kein UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not a port: 1 to 65535.</source>
        <translation>%1 ist kein Port: 1 bis 65535.</translation>
    </message>
    <message>
        <source>This is no config.php: it is too large.</source>
        <translation>Dies ist keine config.php: Sie ist zu groß.</translation>
    </message>
</context>
</TS>
