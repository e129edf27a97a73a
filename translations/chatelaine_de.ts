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
        <source>A saved connection. Not available yet.</source>
        <translation>Eine gespeicherte Verbindung. Noch nicht verfügbar.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input; otherwise the environment variable CHATELAINE_PASSWORD.</source>
        <translation>Das Passwort aus der ersten Zeile der Standardeingabe lesen; sonst die Umgebungsvariable CHATELAINE_PASSWORD.</translation>
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
        <source>Saved connections are not available yet: give --database URL instead.</source>
        <translation>Gespeicherte Verbindungen sind noch nicht verfügbar: stattdessen --database URL angeben.</translation>
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
        <source>No database was named. Give --database URL or set the environment variable CHATELAINE_DATABASE. To try it out:</source>
        <translation>Es wurde keine Datenbank genannt. --database URL angeben oder die Umgebungsvariable CHATELAINE_DATABASE setzen. Zum Ausprobieren:</translation>
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
        <source>No trustworthy TLS connection to %1: %2</source>
        <translation>Keine vertrauenswürdige TLS-Verbindung zu %1: %2</translation>
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
        <source>The server at %1 offers no TLS, and TLS was asked for.</source>
        <translation>Der Server auf %1 bietet kein TLS an, TLS wurde aber verlangt.</translation>
    </message>
    <message>
        <source>The server at %1 does not support prepared statements.</source>
        <translation>Der Server auf %1 unterstützt keine vorbereiteten Anweisungen.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::ConnectionChip</name>
    <message>
        <source>A file on this computer.</source>
        <translation>Eine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Encrypted with %1.</source>
        <translation>Verschlüsselt mit %1.</translation>
    </message>
    <message>
        <source>Not encrypted, but on this computer.</source>
        <translation>Nicht verschlüsselt, aber auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Not encrypted: others on the way can read along.</source>
        <translation>Nicht verschlüsselt: Unterwegs können andere mitlesen.</translation>
    </message>
    <message>
        <source>No database</source>
        <translation>Keine Datenbank</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Eine Datenbank öffnen</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · schreibgeschützt</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Datenbank %1</translation>
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
        <source>%1 (primary)</source>
        <translation>%1 (primär)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
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
    <name>Chatelaine::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
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
        <source>Nothing has been opened yet</source>
        <translation>Noch wurde nichts geöffnet</translation>
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
        <source>Nothing is protected: anybody on the way can read the password and change what is sent. Fit for this machine only.</source>
        <translation>Nichts ist geschützt: Unterwegs kann jeder das Passwort lesen und ändern, was gesendet wird. Nur für diesen Rechner geeignet.</translation>
    </message>
    <message>
        <source>Protects against listening, but somebody on the way can still pose as the server.</source>
        <translation>Schützt vor dem Mitlesen, doch unterwegs kann sich noch jemand als der Server ausgeben.</translation>
    </message>
    <message>
        <source>Protects against listening and against servers without a certificate of a trusted authority, but not against another server that has one.</source>
        <translation>Schützt vor dem Mitlesen und vor Servern ohne Zertifikat einer vertrauenswürdigen Stelle, aber nicht vor einem anderen Server, der eines hat.</translation>
    </message>
    <message>
        <source>Protects against listening and against any other server: the certificate must be trusted and made out to this host.</source>
        <translation>Schützt vor dem Mitlesen und vor jedem anderen Server: Das Zertifikat muss vertrauenswürdig und auf diesen Host ausgestellt sein.</translation>
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
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;TLS</source>
        <translation>&amp;TLS</translation>
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
</context>
<context>
    <name>Chatelaine::PasswordDialog</name>
    <message>
        <source>Open database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Asked each time, never stored.</source>
        <translation>Jedes Mal erfragt, nie gespeichert.</translation>
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
        <source>The table %1 is missing.</source>
        <translation>Die Tabelle %1 fehlt.</translation>
    </message>
    <message>
        <source>The column %1.%2 is missing.</source>
        <translation>Die Spalte %1.%2 fehlt.</translation>
    </message>
    <message>
        <source>The column %1.%2 has the unexpected type %3.</source>
        <translation>Die Spalte %1.%2 hat den unerwarteten Typ %3.</translation>
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
    <name>Chatelaine::Transaction</name>
    <message>
        <source>The connection was lost while the change was being saved: whether it was made is not known. Refresh to see.</source>
        <translation>Die Verbindung ging verloren, während die Änderung gespeichert wurde: Ob sie erfolgt ist, ist nicht bekannt. Zum Nachsehen aktualisieren.</translation>
    </message>
</context>
<context>
    <name>Chatelaine::Workspace</name>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
</TS>
