<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chatelaine::ApiRoute</name>
    <message numerus="yes">
        <source>Route: at most %n character(s) are allowed.</source>
        <translation>
            <numerusform>Route: at most %n character is allowed.</numerusform>
            <numerusform>Route: at most %n characters are allowed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ChangeKeys</name>
    <message numerus="yes">
        <source>%Ln key(s) left as they are: see the details.</source>
        <translation>
            <numerusform>%Ln key left as it is: see the details.</numerusform>
            <numerusform>%Ln keys left as they are: see the details.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::CommandLine</name>
    <message numerus="yes">
        <source>A demo database with %n key(s) was written:</source>
        <translation>
            <numerusform>A demo database with %n key was written:</numerusform>
            <numerusform>A demo database with %n keys was written:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) differ from the rule.</source>
        <translation>
            <numerusform>%n key differs from the rule.</numerusform>
            <numerusform>%n keys differ from the rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) belong to deleted users; their grants stay as they are.</source>
        <translation>
            <numerusform>%n key belongs to a deleted user; its grants stay as they are.</numerusform>
            <numerusform>%n keys belong to deleted users; their grants stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) found.</source>
        <translation>
            <numerusform>%n key found.</numerusform>
            <numerusform>%n keys found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) examined.</source>
        <translation>
            <numerusform>%n key examined.</numerusform>
            <numerusform>%n keys examined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed:</source>
        <translation>
            <numerusform>%n key changed:</numerusform>
            <numerusform>%n keys changed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of deleted users were left as they are.</source>
        <translation>
            <numerusform>%n key of a deleted user was left as it is.</numerusform>
            <numerusform>%n keys of deleted users were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were held by the site and are left for the next run.</source>
        <translation>
            <numerusform>%n key was held by the site and is left for the next run.</numerusform>
            <numerusform>%n keys were held by the site and are left for the next run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them all.</source>
        <translation>
            <numerusform>… and %n more; --json lists them all.</numerusform>
            <numerusform>… and %n more; --json lists them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n key(s) are left as they were. Recompute again to finish.</source>
        <translation>
            <numerusform>Stopped: %n key is left as it was. Recompute again to finish.</numerusform>
            <numerusform>Stopped: %n keys are left as they were. Recompute again to finish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scope is saved, but %n key(s) do not follow it yet: recompute to finish.</source>
        <translation>
            <numerusform>The scope is saved, but %n key does not follow it yet: recompute to finish.</numerusform>
            <numerusform>The scope is saved, but %n keys do not follow it yet: recompute to finish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) found in %1.</source>
        <translation>
            <numerusform>%n key found in %1.</numerusform>
            <numerusform>%n keys found in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that no key has (any more).</source>
        <translation>
            <numerusform>%n token that no key has (any more).</numerusform>
            <numerusform>%n tokens that no key has (any more).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ConnectionBar</name>
    <message numerus="yes">
        <source>Trying again in %Ln second(s)</source>
        <translation>
            <numerusform>Trying again in %Ln second</numerusform>
            <numerusform>Trying again in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ConnectionCommands</name>
    <message numerus="yes">
        <source>&quot;%1&quot; is a production database. For %Ln minute(s) what you change is changed for the running site; after that it locks itself again.</source>
        <translation>
            <numerusform>&quot;%1&quot; is a production database. For %Ln minute what you change is changed for the running site; after that it locks itself again.</numerusform>
            <numerusform>&quot;%1&quot; is a production database. For %Ln minutes what you change is changed for the running site; after that it locks itself again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock for %Ln minute(s)</source>
        <translation>
            <numerusform>Unlock for %Ln minute</numerusform>
            <numerusform>Unlock for %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ConnectionTest</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::CopyKeys</name>
    <message numerus="yes">
        <source>At most %Ln keys can be copied at once. Nothing was copied.</source>
        <translation>
            <numerusform>At most %Ln key can be copied at once. Nothing was copied.</numerusform>
            <numerusform>At most %Ln keys can be copied at once. Nothing was copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::Diagnosis</name>
    <message numerus="yes">
        <source>%n saved connection(s) in %1</source>
        <translation>
            <numerusform>%n saved connection in %1</numerusform>
            <numerusform>%n saved connections in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The system&apos;s keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>The system&apos;s keychain did not answer within %n second.</numerusform>
            <numerusform>The system&apos;s keychain did not answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::DiagnosisDialog</name>
    <message numerus="yes">
        <source>%n point(s) need attention.</source>
        <translation>
            <numerusform>%n point needs attention.</numerusform>
            <numerusform>%n points need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::DriftWords</name>
    <message numerus="yes">
        <source>%Ln granted by the primary group only</source>
        <translation>
            <numerusform>%Ln granted by the primary group only</numerusform>
            <numerusform>%Ln granted by the primary group only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for the site&apos;s own recompute job</source>
        <translation>
            <numerusform>%Ln waiting for the site&apos;s own recompute job</numerusform>
            <numerusform>%Ln waiting for the site&apos;s own recompute job</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with grants of a deleted scope</source>
        <translation>
            <numerusform>%Ln with grants of a deleted scope</numerusform>
            <numerusform>%Ln with grants of a deleted scope</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with grants of an inactive scope</source>
        <translation>
            <numerusform>%Ln with grants of an inactive scope</numerusform>
            <numerusform>%Ln with grants of an inactive scope</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed in the database, or not followed yet</source>
        <translation>
            <numerusform>%Ln changed in the database, or not followed yet</numerusform>
            <numerusform>%Ln changed in the database, or not followed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) differ from the definitions.</source>
        <translation>
            <numerusform>%Ln key differs from the definitions.</numerusform>
            <numerusform>%Ln keys differ from the definitions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::EveryoneGate</name>
    <message numerus="yes">
        <source>This opens %1 to every key, now and in future: %Ln key(s) gain it at once. Type the name of the scope to go on.</source>
        <translation>
            <numerusform>This opens %1 to every key, now and in future: %Ln key gains it at once. Type the name of the scope to go on.</numerusform>
            <numerusform>This opens %1 to every key, now and in future: %Ln keys gain it at once. Type the name of the scope to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::FilterChip</name>
    <message numerus="yes">
        <source>%1: %Ln key(s)</source>
        <translation>
            <numerusform>%1: %Ln key</numerusform>
            <numerusform>%1: %Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::GrantScript</name>
    <message numerus="yes">
        <source>The name &quot;%1&quot; is empty or too long: %n character(s) are allowed.</source>
        <translation>
            <numerusform>The name &quot;%1&quot; is empty or too long: %n character is allowed.</numerusform>
            <numerusform>The name &quot;%1&quot; is empty or too long: %n characters are allowed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::GroupLines</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>groups</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::GroupPicker</name>
    <message numerus="yes">
        <source>Search %Ln group(s)…</source>
        <translation>
            <numerusform>Search %Ln group…</numerusform>
            <numerusform>Search %Ln groups…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ImpactView</name>
    <message numerus="yes">
        <source>+%Ln key(s) gain</source>
        <translation>
            <numerusform>+%Ln key gains</numerusform>
            <numerusform>+%Ln keys gain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln key(s) lose</source>
        <translation>
            <numerusform>−%Ln key loses</numerusform>
            <numerusform>−%Ln keys lose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) left with no scope</source>
        <translation>
            <numerusform>%Ln key left with no scope</numerusform>
            <numerusform>%Ln keys left with no scope</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::Inspector</name>
    <message numerus="yes">
        <source>%Ln key(s) selected</source>
        <translation>
            <numerusform>%Ln key selected</numerusform>
            <numerusform>%Ln keys selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>%Ln disabled</numerusform>
            <numerusform>%Ln disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active although the user is banned, disabled or rejected</source>
        <translation>
            <numerusform>%Ln active although the user is banned, disabled or rejected</numerusform>
            <numerusform>%Ln active although the user is banned, disabled or rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of deleted users</source>
        <translation>
            <numerusform>%Ln of a deleted user</numerusform>
            <numerusform>%Ln of deleted users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drifted: stored scopes differ from the rule</source>
        <translation>
            <numerusform>%Ln drifted: stored scopes differ from the rule</numerusform>
            <numerusform>%Ln drifted: stored scopes differ from the rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::KeyDetails</name>
    <message numerus="yes">
        <source>And %Ln grant(s) of deleted scopes, which the API ignores.</source>
        <translation>
            <numerusform>And %Ln grant of a deleted scope, which the API ignores.</numerusform>
            <numerusform>And %Ln grants of deleted scopes, which the API ignores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::KeySnapshotBuilder</name>
    <message numerus="yes">
        <source>The database holds %n scope(s); Chatelaine can handle %1 at most.</source>
        <translation>
            <numerusform>The database holds %n scope; Chatelaine can handle %1 at most.</numerusform>
            <numerusform>The database holds %n scopes; Chatelaine can handle %1 at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::LeakResults</name>
    <message numerus="yes">
        <source>%n key(s) found in %1: %2 active.</source>
        <translation>
            <numerusform>%n key found in %1: %2 active.</numerusform>
            <numerusform>%n keys found in %1: %2 active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other token(s) belong to no key (any more).</source>
        <translation>
            <numerusform>%n other token belongs to no key (any more).</numerusform>
            <numerusform>%n other tokens belong to no key (any more).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more that could not be read.</source>
        <translation>
            <numerusform>And %n more that could not be read.</numerusform>
            <numerusform>And %n more that could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fragments may be of %n other key(s).</source>
        <translation>
            <numerusform>Fragments may be of %n other key.</numerusform>
            <numerusform>Fragments may be of %n other keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::LookupPage</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln result(s): type more to find others.</source>
        <translation>
            <numerusform>The first %Ln result: type more to find others.</numerusform>
            <numerusform>The first %Ln results: type more to find others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::MainMenu</name>
    <message numerus="yes">
        <source>Every %Ln second(s)</source>
        <translation>
            <numerusform>Every %Ln second</numerusform>
            <numerusform>Every %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Every %Ln minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::MainWindow</name>
    <message numerus="yes">
        <source>%Ln edited scope(s) have not been saved. Going on discards the changes.</source>
        <translation>
            <numerusform>%Ln edited scope has not been saved. Going on discards the changes.</numerusform>
            <numerusform>%Ln edited scopes have not been saved. Going on discards the changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln edit(s)</source>
        <translation>
            <numerusform>Discard %Ln edit</numerusform>
            <numerusform>Discard %Ln edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::OptionsForm</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Every %n second</numerusform>
            <numerusform>Every %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::Profile</name>
    <message numerus="yes">
        <source>Shorten it to %n character(s).</source>
        <translation>
            <numerusform>Shorten it to %n character.</numerusform>
            <numerusform>Shorten it to %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name at most %n replica(s).</source>
        <translation>
            <numerusform>Name at most %n replica.</numerusform>
            <numerusform>Name at most %n replicas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name at most %n route(s).</source>
        <translation>
            <numerusform>Name at most %n route.</numerusform>
            <numerusform>Name at most %n routes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ProfileCommands</name>
    <message numerus="yes">
        <source>Delete %n connection(s)? The databases themselves are not touched.</source>
        <translation>
            <numerusform>Delete %n connection? The database itself is not touched.</numerusform>
            <numerusform>Delete %n connections? The databases themselves are not touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) will be removed from the keychain too. This cannot be undone.</source>
        <translation>
            <numerusform>%n password will be removed from the keychain too. This cannot be undone.</numerusform>
            <numerusform>%n passwords will be removed from the keychain too. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n connection(s)</source>
        <translation>
            <numerusform>Delete %n connection</numerusform>
            <numerusform>Delete %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ProfileFiles</name>
    <message numerus="yes">
        <source>Export %n connection(s)</source>
        <translation>
            <numerusform>Export %n connection</numerusform>
            <numerusform>Export %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported. Their passwords will be asked for: such files hold none.</source>
        <translation>
            <numerusform>%n profile imported. Its password will be asked for: such files hold none.</numerusform>
            <numerusform>%n profiles imported. Their passwords will be asked for: such files hold none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) exported to %1. The file holds no passwords.</source>
        <translation>
            <numerusform>%n profile exported to %1. The file holds no passwords.</numerusform>
            <numerusform>%n profiles exported to %1. The file holds no passwords.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ProfileJson</name>
    <message numerus="yes">
        <source>The document holds more than %n profile(s).</source>
        <translation>
            <numerusform>The document holds more than %n profile.</numerusform>
            <numerusform>The document holds more than %n profiles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::Recompute</name>
    <message numerus="yes">
        <source>%n key(s) were changed.</source>
        <translation>
            <numerusform>%n key was changed.</numerusform>
            <numerusform>%n keys were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::RecomputeGrants</name>
    <message numerus="yes">
        <source>The stored scopes of %Ln key(s) differ from the rule.</source>
        <translation>
            <numerusform>The stored scopes of %Ln key differ from the rule.</numerusform>
            <numerusform>The stored scopes of %Ln keys differ from the rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grant(s) will be added.</source>
        <translation>
            <numerusform>%Ln grant will be added.</numerusform>
            <numerusform>%Ln grants will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grant(s) will be removed.</source>
        <translation>
            <numerusform>%Ln grant will be removed.</numerusform>
            <numerusform>%Ln grants will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Recompute %Ln key(s)</source>
        <translation>
            <numerusform>&amp;Recompute %Ln key</numerusform>
            <numerusform>&amp;Recompute %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) were busy and are left for the next run.</source>
        <translation>
            <numerusform>%Ln key was busy and is left for the next run.</numerusform>
            <numerusform>%Ln keys were busy and are left for the next run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) are left as they were: recompute again to finish.</source>
        <translation>
            <numerusform>%Ln key is left as it was: recompute again to finish.</numerusform>
            <numerusform>%Ln keys are left as they were: recompute again to finish.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::Review</name>
    <message numerus="yes">
        <source>%Ln key(s) will be accepted by the API again, at once.</source>
        <translation>
            <numerusform>%Ln key will be accepted by the API again, at once.</numerusform>
            <numerusform>%Ln keys will be accepted by the API again, at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) will be refused by the API at once. They keep their grants and can be enabled again.</source>
        <translation>
            <numerusform>%Ln key will be refused by the API at once. It keeps its grants and can be enabled again.</numerusform>
            <numerusform>%Ln keys will be refused by the API at once. They keep their grants and can be enabled again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) will be deleted with their grants, as the site does it, and refused by the API at once. This cannot be undone; disabling can.</source>
        <translation>
            <numerusform>%Ln key will be deleted with its grants, as the site does it, and refused by the API at once. This cannot be undone; disabling can.</numerusform>
            <numerusform>%Ln keys will be deleted with their grants, as the site does it, and refused by the API at once. This cannot be undone; disabling can.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Enable %Ln key(s)</source>
        <translation>
            <numerusform>&amp;Enable %Ln key</numerusform>
            <numerusform>&amp;Enable %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable %Ln key(s)</source>
        <translation>
            <numerusform>&amp;Disable %Ln key</numerusform>
            <numerusform>&amp;Disable %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %Ln key(s)</source>
        <translation>
            <numerusform>&amp;Revoke %Ln key</numerusform>
            <numerusform>&amp;Revoke %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are active and was/were used in the last 30 days.</source>
        <translation>
            <numerusform>%Ln of them is active and was used in the last 30 days.</numerusform>
            <numerusform>%Ln of them are active and were used in the last 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) enabled.</source>
        <translation>
            <numerusform>%Ln key enabled.</numerusform>
            <numerusform>%Ln keys enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) disabled.</source>
        <translation>
            <numerusform>%Ln key disabled.</numerusform>
            <numerusform>%Ln keys disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) revoked.</source>
        <translation>
            <numerusform>%Ln key revoked.</numerusform>
            <numerusform>%Ln keys revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::Scope</name>
    <message numerus="yes">
        <source>Name: at most %n character(s) are allowed.</source>
        <translation>
            <numerusform>Name: at most %n character is allowed.</numerusform>
            <numerusform>Name: at most %n characters are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Title: at most %n character(s) are allowed.</source>
        <translation>
            <numerusform>Title: at most %n character is allowed.</numerusform>
            <numerusform>Title: at most %n characters are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups: the list of ids is longer than the %n byte(s) that the site can store. Choose fewer groups.</source>
        <translation>
            <numerusform>Groups: the list of ids is longer than the %n byte that the site can store. Choose fewer groups.</numerusform>
            <numerusform>Groups: the list of ids is longer than the %n bytes that the site can store. Choose fewer groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ScopeCommands</name>
    <message numerus="yes">
        <source>%Ln key(s) gained it,</source>
        <translation>
            <numerusform>%Ln key gained it,</numerusform>
            <numerusform>%Ln keys gained it,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) lost it.</source>
        <translation>
            <numerusform>%Ln key lost it.</numerusform>
            <numerusform>%Ln keys lost it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was deleted. %Ln key(s) lost it.</source>
        <translation>
            <numerusform>%1 was deleted. %Ln key lost it.</numerusform>
            <numerusform>%1 was deleted. %Ln keys lost it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) do not follow it yet: recompute to finish.</source>
        <translation>
            <numerusform>%Ln key does not follow it yet: recompute to finish.</numerusform>
            <numerusform>%Ln keys do not follow it yet: recompute to finish.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ScopeExplanation</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::ScopeReview</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) lose it at once, and the API answers 403 where it is required.</source>
        <translation>
            <numerusform>%Ln key loses it at once, and the API answers 403 where it is required.</numerusform>
            <numerusform>%Ln keys lose it at once, and the API answers 403 where it is required.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) left with no scope at all: the API will treat them as invalid (401).</source>
        <translation>
            <numerusform>%Ln key left with no scope at all: the API will treat it as invalid (401).</numerusform>
            <numerusform>%Ln keys left with no scope at all: the API will treat them as invalid (401).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete scope, %Ln key(s) lose it</source>
        <translation>
            <numerusform>Delete scope, %Ln key loses it</numerusform>
            <numerusform>Delete scope, %Ln keys lose it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::Session</name>
    <message numerus="yes">
        <source>Production is locked. Unlock it for %n minute(s) to change something.</source>
        <translation>
            <numerusform>Production is locked. Unlock it for %n minute to change something.</numerusform>
            <numerusform>Production is locked. Unlock it for %n minutes to change something.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::SqlError</name>
    <message numerus="yes">
        <source>The server said nothing for %n second(s), so the connection was given up. Check the network and the load of the server, then try again.</source>
        <translation>
            <numerusform>The server said nothing for %n second, so the connection was given up. Check the network and the load of the server, then try again.</numerusform>
            <numerusform>The server said nothing for %n seconds, so the connection was given up. Check the network and the load of the server, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::SshSettings</name>
    <message numerus="yes">
        <source>More than %n jump host(s) are too many: name the way in SSH&apos;s own configuration.</source>
        <translation>
            <numerusform>More than %n jump host is too many: name the way in SSH&apos;s own configuration.</numerusform>
            <numerusform>More than %n jump hosts are too many: name the way in SSH&apos;s own configuration.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::StartPage</name>
    <message numerus="yes">
        <source>No connection has “%1” in its name, host, database or folder. Press Esc in the search field to see all %n.</source>
        <translation>
            <numerusform>No connection has “%1” in its name, host, database or folder. Press Esc in the search field to see the %n there is.</numerusform>
            <numerusform>No connection has “%1” in its name, host, database or folder. Press Esc in the search field to see all %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::StatusLine</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) drifted</source>
        <translation>
            <numerusform>%Ln key drifted</numerusform>
            <numerusform>%Ln keys drifted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chatelaine::StrictJson</name>
    <message numerus="yes">
        <source>The document is larger than %n KiB: this cannot be right.</source>
        <translation>
            <numerusform>The document is larger than %n KiB: this cannot be right.</numerusform>
            <numerusform>The document is larger than %n KiB: this cannot be right.</numerusform>
        </translation>
    </message>
</context>
</TS>
