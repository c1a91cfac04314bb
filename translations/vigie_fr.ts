<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>somewhere</source>
        <translation>lieu inconnu</translation>
    </message>
    <message>
        <source>A copy is kept: %1.</source>
        <translation>Une copie est conservée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last backup that succeeded is %1 old; kept: %2.</source>
        <translation>La dernière sauvegarde réussie date de %1&#x202f;; conservée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The last backup that was told of is %1 old, and nobody tells any more; kept: %2.</source>
        <translation>La dernière sauvegarde connue date de %1, et plus rien n’en parle&#x202f;; conservée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No backup job of the hypervisor covers it.</source>
        <translation>Aucune tâche de sauvegarde de l’hyperviseur ne la couvre.</translation>
    </message>
    <message>
        <source>A backup job of the hypervisor covers it.</source>
        <translation>Une tâche de sauvegarde de l’hyperviseur la couvre.</translation>
    </message>
    <message>
        <source>The newest backup has %1.</source>
        <translation>La dernière sauvegarde pèse %1.</translation>
    </message>
    <message>
        <source>The wiki says that there is none.</source>
        <translation>Le wiki dit qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Age of the newest backup</source>
        <translation>Âge de la dernière sauvegarde</translation>
    </message>
    <message>
        <source>Size of the backup</source>
        <translation>Taille de la sauvegarde</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>Les dernières %1</translation>
    </message>
    <message>
        <source>Machine or service</source>
        <translation>Machine ou service</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>La plus récente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Se trouve à</translation>
    </message>
    <message>
        <source>Nothing is known that should be backed up.</source>
        <translation>On ne connaît rien qui doive être sauvegardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n backed up within two days</source>
        <translation>
            <numerusform>%n sauvegardé depuis moins de deux jours</numerusform>
            <numerusform>%n sauvegardés depuis moins de deux jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late or without backup</source>
        <translation>
            <numerusform>%n en retard ou sans sauvegarde</numerusform>
            <numerusform>%n en retard ou sans sauvegarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of which nobody knows</source>
        <translation>
            <numerusform>%n dont on ne sait rien</numerusform>
            <numerusform>%n dont on ne sait rien</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Newest copy elsewhere</source>
        <translation>Dernière copie ailleurs</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Tourne sur</translation>
    </message>
    <message numerus="yes">
        <source>%n lost as a whole</source>
        <translation>
            <numerusform>%n perdu en entier</numerusform>
            <numerusform>%n perdus en entier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost since the last backup</source>
        <translation>
            <numerusform>%n perdu depuis la dernière sauvegarde</numerusform>
            <numerusform>%n perdus depuis la dernière sauvegarde</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands nobody knows where</source>
        <translation>Lieu inconnu</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Very late</source>
        <translation>Très en retard</translation>
    </message>
    <message>
        <source>No longer told</source>
        <translation>Plus de nouvelles</translation>
    </message>
    <message>
        <source>Planned, success not known</source>
        <translation>Prévue, réussite inconnue</translation>
    </message>
    <message>
        <source>Written down, not measured</source>
        <translation>Écrite, non mesurée</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Nobody tells of its backups any more; the last known one is shown. Look whether the job still runs, and whether the machine still answers.</source>
        <translation>Plus rien ne parle de ses sauvegardes&#x202f;; la dernière connue est affichée. Voyez si la tâche tourne encore et si la machine répond.</translation>
    </message>
    <message>
        <source>The age of the newest backup that succeeded: two days are a warning, a week is critical. That it can be restored is only known once somebody tried.</source>
        <translation>L’âge de la dernière sauvegarde réussie&#xa0;: deux jours, c’est un avertissement&#x202f;; une semaine, c’est critique. Qu’on puisse la restaurer, on ne le sait qu’après avoir essayé.</translation>
    </message>
    <message>
        <source>A job of the hypervisor covers it. Whether it succeeds nobody measures: have the job write backup_last_success_timestamp_seconds to a text file of node-exporter.</source>
        <translation>Une tâche de l’hyperviseur la couvre. Sa réussite n’est pas mesurée&#xa0;: faites écrire backup_last_success_timestamp_seconds par la tâche dans un fichier texte de node-exporter.</translation>
    </message>
    <message>
        <source>The wiki says where it is kept, and nothing measures that it happens.</source>
        <translation>Le wiki dit où elle est conservée, et rien ne mesure qu’elle a lieu.</translation>
    </message>
    <message>
        <source>What is on it is lost with its disk. Add it to a backup job, or write down why it needs none.</source>
        <translation>Ce qui s’y trouve disparaît avec son disque. Ajoutez-la à une tâche de sauvegarde, ou notez pourquoi elle s’en passe.</translation>
    </message>
    <message>
        <source>Neither a measurement nor the wiki says anything of its backups. A column “Backup” in the table of machines would tell where they are kept.</source>
        <translation>Ni mesure ni wiki ne disent rien de ses sauvegardes. Une colonne «&#xa0;Sauvegarde&#xa0;» dans le tableau des machines dirait où elles sont conservées.</translation>
    </message>
    <message>
        <source>Since the last backup</source>
        <translation>Depuis la dernière sauvegarde</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>A copy stands in %1: what was done since it was made is lost, the rest can be restored.</source>
        <translation>Une copie se trouve à %1&#xa0;: ce qui a été fait depuis est perdu, le reste peut être restauré.</translation>
    </message>
    <message>
        <source>There is no copy anywhere.</source>
        <translation>Il n’y a de copie nulle part.</translation>
    </message>
    <message>
        <source>Every known copy stands in the same town and burns with it.</source>
        <translation>Toutes les copies connues se trouvent dans la même ville et brûlent avec elle.</translation>
    </message>
    <message>
        <source>The wiki names a copy in %1, but nobody tells how old it is.</source>
        <translation>Le wiki cite une copie à %1, mais personne ne dit son âge.</translation>
    </message>
    <message>
        <source>Nobody knows where copies are kept: write down the place, so that one can tell.</source>
        <translation>Personne ne sait où sont les copies&#xa0;: notez le lieu, pour qu’on puisse le dire.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>CauseText</name>
    <message>
        <source>%1 %2 since %3</source>
        <translation>%1 %2 depuis %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>; nothing is known of %n machine(s)</source>
        <translation>
            <numerusform>&#x202f;; on ne sait rien de %n machine</numerusform>
            <numerusform>&#x202f;; on ne sait rien de %n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n machine(s) silent with it</source>
        <translation>
            <numerusform>&#x202f;; %n machine muette avec elle</numerusform>
            <numerusform>&#x202f;; %n machines muettes avec elle</numerusform>
        </translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>valeur %1</translation>
    </message>
    <message>
        <source>value %1, limit %2</source>
        <translation>valeur %1, limite %2</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>pas de réponse&#x202f;: %1</translation>
    </message>
    <message>
        <source>cause unknown</source>
        <translation>cause inconnue</translation>
    </message>
    <message>
        <source>is silent</source>
        <translation>ne dit plus rien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>+%n machine(s)</source>
        <translation>
            <numerusform>+%n machine</numerusform>
            <numerusform>+%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n signal(s)</source>
        <translation>
            <numerusform>+%n mesure</numerusform>
            <numerusform>+%n mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s).</source>
        <translation>
            <numerusform>%n autre cause.</numerusform>
            <numerusform>%n autres causes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine is known.</source>
        <translation>Aucune machine n’est connue.</translation>
    </message>
    <message>
        <source>%1 of %2 measured OK.</source>
        <translation>%1 sur %2 mesurées bonnes.</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
    <message>
        <source>last sample %1</source>
        <translation>dernière mesure %1</translation>
    </message>
    <message>
        <source>; from here, %1 of %2 addresses answer</source>
        <translation>&#x202f;; vu d’ici, %1 adresses sur %2 répondent</translation>
    </message>
    <message>
        <source>%1 of %2 addresses answer from here.</source>
        <translation>%1 adresses sur %2 répondent vu d’ici.</translation>
    </message>
    <message numerus="yes">
        <source>; %n service(s) out of reach with it</source>
        <translation>
            <numerusform>&#x202f;; %n service hors d’atteinte avec elle</numerusform>
            <numerusform>&#x202f;; %n services hors d’atteinte avec elle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n service(s)</source>
        <translation>
            <numerusform>+%n service</numerusform>
            <numerusform>+%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 services OK.</source>
        <translation>%1 services bons sur %2.</translation>
    </message>
</context>
<context>
    <name>CausesModel</name>
    <message numerus="yes">
        <source>The same on %n other machine(s).</source>
        <translation>
            <numerusform>La même chose sur %n autre machine.</numerusform>
            <numerusform>La même chose sur %n autres machines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows how anything is while the metrics are silent. What is shown is the last known. Look at the sources first: they say why.</source>
        <translation>Tant que les métriques se taisent, personne ne sait comment va le parc. Ce qui est affiché est la dernière chose connue. Regardez d’abord les sources&#x202f;: elles disent pourquoi.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>In the wiki</source>
        <translation>Dans le wiki</translation>
    </message>
    <message>
        <source>look for: %1</source>
        <translation>chercher&#x202f;: %1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Dernier démarrage</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, il y a %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Derniers changements</translation>
    </message>
    <message>
        <source>could not be asked: %1</source>
        <translation>n’ont pas pu être demandés&#x202f;: %1</translation>
    </message>
    <message>
        <source>none within two weeks that the metrics know of</source>
        <translation>aucun en deux semaines, d’après les métriques</translation>
    </message>
    <message>
        <source>Seen from here</source>
        <translation>Vu d’ici</translation>
    </message>
    <message>
        <source>Vigie does not look for itself. With enabled = true under [probe] in the profile, this desktop checks the addresses of the inventory while the metrics are silent, too.</source>
        <translation>Vigie ne regarde pas par elle-même. Avec enabled = true sous [probe] dans le profil, ce poste vérifie les adresses de l’inventaire, même quand les métriques sont muettes.</translation>
    </message>
    <message>
        <source>Nothing of what is silent need be down. Check the network of this computer first: cable, Wi-Fi, VPN.</source>
        <translation>Rien de ce qui se tait n’est forcément en panne. Vérifiez d’abord le réseau de cet ordinateur&#xa0;: câble, Wi-Fi, VPN.</translation>
    </message>
    <message>
        <source>This desktop looked at the address that the inventory names, as a visitor would. Open it in a browser, then look at the machine it runs on.</source>
        <translation>Ce poste a consulté l’adresse que donne l’inventaire, comme le ferait un visiteur. Ouvrez-la dans un navigateur, puis regardez la machine qui l’héberge.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Qui peut aider</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Tourne sur</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Qui prévenir</translation>
    </message>
    <message>
        <source>Falls with it</source>
        <translation>Tombe avec elle</translation>
    </message>
    <message>
        <source>%1 (the wiki says so)</source>
        <translation>%1 (d’après le wiki)</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Browsers and mail programs refuse it, and a prober that checks sees no certificate at all. Renew it, and look why the renewal did not happen by itself.</source>
        <translation>Les navigateurs et les logiciels de courriel le refusent, et une sonde qui vérifie ne voit plus aucun certificat. Renouvelez-le et cherchez pourquoi cela ne s’est pas fait tout seul.</translation>
    </message>
    <message>
        <source>It was made for other names than the one that is asked for. Have one made for this name, or correct which one the server shows.</source>
        <translation>Il a été établi pour d’autres noms que celui qui est demandé. Faites-en établir un pour ce nom, ou corrigez celui que présente le serveur.</translation>
    </message>
    <message>
        <source>Nobody but itself vouches for it: whoever connects is warned, or is refused.</source>
        <translation>Personne d’autre que lui-même ne s’en porte garant&#xa0;: qui se connecte est averti, ou refusé.</translation>
    </message>
    <message>
        <source>A prober that checks certificates gets no connection, while one that does not check does: its authority is unknown, or a certificate of the chain is not sent.</source>
        <translation>Une sonde qui vérifie les certificats n’obtient pas de connexion, alors qu’une sonde qui ne vérifie pas y parvient&#xa0;: l’autorité est inconnue, ou un certificat de la chaîne n’est pas envoyé.</translation>
    </message>
    <message>
        <source>It ends soon. What renews it by itself does so with a third of its life left: look into its log.</source>
        <translation>Il prend fin bientôt. Le renouvellement automatique a lieu quand il reste un tiers de sa durée&#xa0;: voyez son journal.</translation>
    </message>
    <message>
        <source>Less than a third of its life is left, when it is usually renewed. There is still time to look why it was not.</source>
        <translation>Il reste moins d’un tiers de sa durée, moment où il est d’ordinaire renouvelé. Il est encore temps de chercher pourquoi il ne l’a pas été.</translation>
    </message>
    <message>
        <source>The prober has told of no certificate of late, and the last one is still in time: the server does not answer, or shows a certificate that is refused.</source>
        <translation>La sonde ne signale plus de certificat, et le dernier est encore valable&#xa0;: le serveur ne répond pas, ou présente un certificat qui est refusé.</translation>
    </message>
    <message>
        <source>The prober reaches nobody there, or refuses what it is shown, and does not say which. A second probe with insecure_skip_verify would tell of the certificate itself.</source>
        <translation>La sonde n’y joint personne, ou refuse ce qu’on lui présente, sans dire lequel des deux. Une seconde sonde avec insecure_skip_verify décrirait le certificat lui-même.</translation>
    </message>
    <message>
        <source>The wiki names this address, and no probe looks at it: add it to the targets of blackbox-exporter.</source>
        <translation>Le wiki donne cette adresse, et aucune sonde ne la regarde&#xa0;: ajoutez-la aux cibles de blackbox-exporter.</translation>
    </message>
    <message>
        <source>Its date is known, but the only probe does not check who signed it: visitors may be refused all the same. Let one probe check.</source>
        <translation>Sa date est connue, mais la seule sonde ne vérifie pas qui l’a signé&#xa0;: les visiteurs peuvent être refusés malgré tout. Ajoutez une sonde qui vérifie.</translation>
    </message>
    <message>
        <source>In time, and taken by whoever checks it.</source>
        <translation>Valable, et accepté par qui le vérifie.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>probe fails</source>
        <translation>la sonde échoue</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Seen on %1; the one before ended on %2.</source>
        <translation>Vu le %1&#x202f;; le précédent prenait fin le %2.</translation>
    </message>
    <message>
        <source>It is made for %1.</source>
        <translation>Il est établi pour %1.</translation>
    </message>
    <message>
        <source>It lives for %1.</source>
        <translation>Sa durée est de %1.</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>Le certificat prend fin le %1.</translation>
    </message>
    <message>
        <source>The last certificate that was seen ends on %1.</source>
        <translation>Le dernier certificat vu prend fin le %1.</translation>
    </message>
    <message>
        <source>The probe succeeds.</source>
        <translation>La sonde réussit.</translation>
    </message>
    <message>
        <source>The probe fails.</source>
        <translation>La sonde échoue.</translation>
    </message>
    <message>
        <source>The wiki names the address.</source>
        <translation>Le wiki donne l’adresse.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Made for another name</source>
        <translation>Établi pour un autre nom</translation>
    </message>
    <message>
        <source>Signed by itself</source>
        <translation>Signé par lui-même</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Fin proche</translation>
    </message>
    <message>
        <source>Should have been renewed</source>
        <translation>Aurait dû être renouvelé</translation>
    </message>
    <message>
        <source>No longer seen</source>
        <translation>N’est plus vu</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Jamais vu</translation>
    </message>
    <message>
        <source>Nobody looks</source>
        <translation>Personne ne regarde</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Signature non vérifiée</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>No probe tells of a certificate, and the wiki names no https address.</source>
        <translation>Aucune sonde ne signale de certificat, et le wiki ne donne aucune adresse https.</translation>
    </message>
    <message>
        <source>No certificate needs care</source>
        <translation>Aucun certificat ne demande d’attention</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) need care</source>
        <translation>
            <numerusform>%n certificat demande de l’attention</numerusform>
            <numerusform>%n certificats demandent de l’attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n bon</numerusform>
            <numerusform>%n bons</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of %1.</source>
        <translation>Il est à %1.</translation>
    </message>
</context>
<context>
    <name>ChangeRecords</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 après</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>This tells that something broke, not why.</source>
        <translation>Cela dit que quelque chose est tombé, pas pourquoi.</translation>
    </message>
    <message>
        <source>It is good until %1.</source>
        <translation>Il est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Its files: %1.</source>
        <translation>Ses fichiers&#x202f;: %1.</translation>
    </message>
    <message>
        <source>In the same go: %1.</source>
        <translation>Du même coup&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Its time is exact.</source>
        <translation>L’heure est exacte.</translation>
    </message>
    <message>
        <source>It was first seen then, and happened between two samples.</source>
        <translation>Vu pour la première fois à cette heure&#x202f;; cela s’est passé entre deux relevés.</translation>
    </message>
    <message>
        <source>A commit tells what was written, not when it was brought out.</source>
        <translation>Un commit dit ce qui a été écrit, pas quand cela a été mis en service.</translation>
    </message>
    <message>
        <source>Commit %1 by %2</source>
        <translation>Commit %1 de %2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Revision %1 by %2</source>
        <translation>Révision %1 de %2</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Temps depuis le démarrage</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Pending updates</source>
        <translation>Mises à jour en attente</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Nothing is known to have changed in the 24 hours before.</source>
        <translation>Aucun changement connu dans les 24 heures précédentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the 24 hours before and the hour after</source>
        <translation>
            <numerusform>%n changement dans les 24 heures précédentes et l’heure suivante</numerusform>
            <numerusform>%n changements dans les 24 heures précédentes et l’heure suivante</numerusform>
        </translation>
    </message>
    <message>
        <source>the nearest in time first.</source>
        <translation>les plus proches dans le temps d’abord.</translation>
    </message>
    <message>
        <source>the likeliest to concern %1 first.</source>
        <translation>les plus susceptibles de concerner %1 d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) went unanswered: more may have changed.</source>
        <translation>
            <numerusform>%n question est restée sans réponse&#x202f;: d’autres changements sont possibles.</numerusform>
            <numerusform>%n questions sont restées sans réponse&#x202f;: d’autres changements sont possibles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>the machine started</source>
        <translation>la machine a démarré</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>noyau %1</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) installed, none is left</source>
        <translation>
            <numerusform>%n mise à jour installée, il n’en reste aucune</numerusform>
            <numerusform>%n mises à jour installées, il n’en reste aucune</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) installed, %1 left</source>
        <translation>
            <numerusform>%n mise à jour installée, il en reste %1</numerusform>
            <numerusform>%n mises à jour installées, il en reste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>container %1 started</source>
        <translation>le conteneur %1 a démarré</translation>
    </message>
    <message numerus="yes">
        <source>and %n container(s) with it</source>
        <translation>
            <numerusform>et %n conteneur avec elle</numerusform>
            <numerusform>et %n conteneurs avec elle</numerusform>
        </translation>
    </message>
    <message>
        <source>fell silent</source>
        <translation>s’est tue</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s) with it</source>
        <translation>
            <numerusform>et %n autre avec elle</numerusform>
            <numerusform>et %n autres avec elle</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 was edited</source>
        <translation>page %1 modifiée</translation>
    </message>
    <message>
        <source>page %1 was edited: %2</source>
        <translation>page %1 modifiée&#x202f;: %2</translation>
    </message>
    <message>
        <source>container %1 is gone</source>
        <translation>le conteneur %1 a disparu</translation>
    </message>
    <message>
        <source>container %1 runs %2 instead of %3</source>
        <translation>le conteneur %1 utilise %2 au lieu de %3</translation>
    </message>
    <message>
        <source>its hypervisor started it</source>
        <translation>démarrée par son hyperviseur</translation>
    </message>
    <message>
        <source>its hypervisor no longer runs it</source>
        <translation>arrêtée, selon son hyperviseur</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <translation>déplacée de %1 vers %2</translation>
    </message>
    <message>
        <source>certificate renewed</source>
        <translation>certificat renouvelé</translation>
    </message>
    <message>
        <source>certificate renewed: %1</source>
        <translation>certificat renouvelé&#x202f;: %1</translation>
    </message>
    <message>
        <source>kernel %1 instead of %2</source>
        <translation>noyau %1 au lieu de %2</translation>
    </message>
    <message>
        <source>%1 read its configuration</source>
        <translation>%1 a relu sa configuration</translation>
    </message>
    <message>
        <source>alert %1 began to fire</source>
        <translation>l’alerte %1 s’est déclenchée</translation>
    </message>
    <message>
        <source>commit %1: %2</source>
        <translation>commit %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the same machine</source>
        <translation>même machine</translation>
    </message>
    <message>
        <source>its hypervisor</source>
        <translation>son hyperviseur</translation>
    </message>
    <message>
        <source>the same hypervisor</source>
        <translation>même hyperviseur</translation>
    </message>
    <message>
        <source>the same site</source>
        <translation>même site</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Tells a small team what is wrong on its hosts and services, since when, why, and what to do.</source>
        <translation>Dit à une petite équipe ce qui ne va pas sur ses machines et ses services, depuis quand, pourquoi, et que faire.</translation>
    </message>
    <message>
        <source>Show this help; after a verb, with its options.</source>
        <translation>Affiche cette aide&#x202f;; après un verbe, avec ses options.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Use the profile of that name.</source>
        <translation>Utilise le profil de ce nom.</translation>
    </message>
    <message>
        <source>Use the Prometheus or VictoriaMetrics at that address, without a profile.</source>
        <translation>Utilise le Prometheus ou le VictoriaMetrics de cette adresse, sans profil.</translation>
    </message>
    <message>
        <source>Use an invented fleet in a real store on this machine.</source>
        <translation>Utilise un parc inventé, dans une vraie base sur cette machine.</translation>
    </message>
    <message>
        <source>Speak that language.</source>
        <translation>Parle cette langue.</translation>
    </message>
    <message>
        <source>Print for people or for programs.</source>
        <translation>Affiche pour les humains ou pour les programmes.</translation>
    </message>
    <message>
        <source>Print what can be rendered, one a line.</source>
        <translation>Affiche ce qui peut être dessiné, un par ligne.</translation>
    </message>
    <message>
        <source>Its size in pixels.</source>
        <translation>Sa taille en pixels.</translation>
    </message>
    <message>
        <source>Its theme.</source>
        <translation>Son thème.</translation>
    </message>
    <message>
        <source>The host of the chart.</source>
        <translation>La machine du graphique.</translation>
    </message>
    <message>
        <source>The signal of the chart.</source>
        <translation>Le signal du graphique.</translation>
    </message>
    <message>
        <source>How far back the chart reaches.</source>
        <translation>Jusqu’où le graphique remonte.</translation>
    </message>
    <message>
        <source>--%1 is %2, not &quot;%3&quot;</source>
        <translation>--%1 vaut %2, pas «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>render needs a panel, or &quot;window&quot;; &quot;vigie render --list&quot; prints them</source>
        <translation>render demande un panneau, ou «&#x202f;window&#x202f;»&#x202f;; «&#x202f;vigie render --list&#x202f;» les affiche</translation>
    </message>
    <message>
        <source>render needs --out FILE.png</source>
        <translation>render demande --out FICHIER.png</translation>
    </message>
    <message>
        <source>--size needs a size such as 1280x800, not &quot;%1&quot;</source>
        <translation>--size demande une taille telle que 1280x800, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>--range needs a duration such as 6h or 30d, not &quot;%1&quot;</source>
        <translation>--range demande une durée telle que 6h ou 30d, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood; see vigie --help</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas compris&#x202f;; voir vigie --help</translation>
    </message>
    <message>
        <source>check: print the state of everything (exit 0 ok, 1 warning, 2 critical, 3 unknown)
show WHAT: print a list; WHAT is %1
render PANEL|window: draw a picture
Without a verb, the window opens.</source>
        <translation>check&#x202f;: affiche l’état de tout (code de sortie 0 bon, 1 avertissement, 2 critique, 3 inconnu)
show QUOI&#x202f;: affiche une liste&#x202f;; QUOI est %1
render PANNEAU|window&#x202f;: dessine une image
Sans verbe, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Use the Alertmanager, vmalert or Prometheus at that address for alerts, without a profile; goes with --metrics.</source>
        <translation>Demander les alertes à l’Alertmanager, au vmalert ou au Prometheus de cette adresse, sans profil&#x202f;; va avec --metrics.</translation>
    </message>
    <message>
        <source>--%1 must not carry a password, which others on this machine could read; name a secret in a profile instead</source>
        <translation>--%1 ne doit pas contenir de mot de passe, que d’autres pourraient lire sur cette machine&#x202f;; nommez plutôt un secret dans un profil</translation>
    </message>
    <message>
        <source>--%1 needs an address such as http://127.0.0.1:8428, not &quot;%2&quot;</source>
        <translation>--%1 demande une adresse telle que http://127.0.0.1:8428, pas «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>show needs to know what: %1, not &quot;%2&quot;</source>
        <translation>show doit savoir quoi afficher&#x202f;: %1, pas «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Show everything as of a past moment, such as &quot;2026-11-11 02:00&quot;, &quot;yesterday 14:00&quot; or &quot;3 h ago&quot;.</source>
        <translation>Montrer tout à un moment passé, par exemple «&#x202f;2026-11-11 02:00&#x202f;», «&#x202f;hier 14h&#x202f;» ou «&#x202f;il y a 3 h&#x202f;».</translation>
    </message>
    <message>
        <source>--at needs one moment for check, not a range: &quot;%1&quot;</source>
        <translation>--at demande un seul moment pour check, pas une période&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Use the DokuWiki at that address, or a folder of its pages, without a profile; goes with --metrics.</source>
        <translation>Utilise le DokuWiki de cette adresse, ou un dossier de ses pages, sans profil&#x202f;; va avec --metrics.</translation>
    </message>
    <message>
        <source>--profile, --demo and addresses (--metrics, --wiki, --alerts) exclude each other</source>
        <translation>--profile, --demo et les adresses (--metrics, --wiki, --alerts) s’excluent</translation>
    </message>
    <message>
        <source>there is no source to ask: use --metrics URL, --wiki URL or FOLDER, --alerts URL, --demo, or a profile</source>
        <translation>il n’y a aucune source à interroger&#xa0;: utilisez --metrics URL, --wiki URL ou DOSSIER, --alerts URL, --demo ou un profil</translation>
    </message>
    <message>
        <source>--wiki needs the address of the wiki itself, such as https://wiki.example/, not &quot;%1&quot;</source>
        <translation>--wiki attend l’adresse du wiki lui-même, par exemple https://wiki.example/, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--wiki needs a folder of pages or an address such as https://wiki.example/, not &quot;%1&quot;</source>
        <translation>--wiki attend un dossier de pages ou une adresse comme https://wiki.example/, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--wiki: %1 is no folder that may be read</source>
        <translation>--wiki&#xa0;: %1 n’est pas un dossier lisible</translation>
    </message>
    <message>
        <source>The picture to write; of a query also a drawing (.svg) or its numbers (.csv).</source>
        <translation>L’image à écrire&#x202f;; pour une requête, aussi un dessin (.svg) ou ses nombres (.csv).</translation>
    </message>
    <message>
        <source>--query needs PromQL, and goes with &quot;render chart&quot;</source>
        <translation>--query attend du PromQL et va avec «&#x202f;render chart&#x202f;»</translation>
    </message>
    <message>
        <source>render of a query needs --out FILE.png, FILE.svg or FILE.csv</source>
        <translation>render d’une requête attend --out FICHIER.png, FICHIER.svg ou FICHIER.csv</translation>
    </message>
    <message>
        <source>The PromQL of the chart, instead of a signal of a host. Given again, its lines join the others.</source>
        <translation>Le PromQL du graphique, au lieu d’un signal d’une machine. Donné plusieurs fois, ses courbes rejoignent les autres.</translation>
    </message>
</context>
<context>
    <name>DetectionRecords</name>
    <message>
        <source>%1 about %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>As the wiki tells it</source>
        <translation>Comme le wiki le raconte</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>pas noté</translation>
    </message>
    <message>
        <source>No incident of the wiki names what was down at that time.</source>
        <translation>Aucun incident du wiki ne nomme ce qui était en panne à ce moment-là.</translation>
    </message>
    <message>
        <source>Nothing is told, and nothing was down</source>
        <translation>Rien n’est raconté, et rien n’était en panne</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seule</translation>
    </message>
    <message>
        <source>An alert about no incident and no outage</source>
        <translation>Une alerte sans incident ni panne</translation>
    </message>
    <message>
        <source>No incident of the wiki and no outage is about it at that time. Either nobody wrote down what happened, or the alert fires without need.</source>
        <translation>Aucun incident du wiki ni aucune panne n’y correspond à ce moment-là. Soit personne n’a noté ce qui s’est passé, soit l’alerte se déclenche pour rien.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>First alert</source>
        <translation>Première alerte</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Laquelle</translation>
    </message>
    <message>
        <source>The alert %1 fired, %2</source>
        <translation>L’alerte %1 s’est déclenchée, %2</translation>
    </message>
</context>
<context>
    <name>Detections</name>
    <message>
        <source>An alert was already firing when that day began.</source>
        <translation>Une alerte était déjà déclenchée au début de ce jour-là.</translation>
    </message>
    <message>
        <source>An alert fired as it began.</source>
        <translation>Une alerte s’est déclenchée au moment où cela a commencé.</translation>
    </message>
    <message>
        <source>An alert fired %1 before it began.</source>
        <translation>Une alerte s’est déclenchée %1 avant que cela ne commence.</translation>
    </message>
    <message>
        <source>The metrics did not say which alerts fired.</source>
        <translation>Les métriques n’ont pas dit quelles alertes se sont déclenchées.</translation>
    </message>
    <message>
        <source>It is not within the 30 days in which alerts are looked up.</source>
        <translation>Ce n’est pas dans les 30 jours où les alertes sont recherchées.</translation>
    </message>
    <message>
        <source>Its date names no day, so that no alert can be told to be about it.</source>
        <translation>Sa date ne dit pas le jour&#x202f;: on ne peut lui rattacher aucune alerte.</translation>
    </message>
    <message>
        <source>It names no machine and no service, so that no alert can be told to be about it.</source>
        <translation>Il ne nomme ni machine ni service&#x202f;: on ne peut lui rattacher aucune alerte.</translation>
    </message>
    <message>
        <source>The metrics look at nothing that it names.</source>
        <translation>Les métriques n’observent rien de ce qu’il nomme.</translation>
    </message>
    <message>
        <source>An alert fired on that day, but nobody says at what time it began.</source>
        <translation>Une alerte s’est déclenchée ce jour-là, mais personne ne dit à quelle heure cela a commencé.</translation>
    </message>
    <message>
        <source>An alert had been firing for more than a day before; whether it meant this, nobody can tell.</source>
        <translation>Une alerte était déclenchée depuis plus d’un jour&#x202f;; personne ne peut dire si elle visait cela.</translation>
    </message>
    <message>
        <source>No alert fired, but nothing says that alert rules were evaluated at that time.</source>
        <translation>Aucune alerte ne s’est déclenchée, mais rien ne dit que des règles d’alerte étaient évaluées à ce moment-là.</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>as it began</source>
        <translation>dès le début</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 après</translation>
    </message>
    <message>
        <source>none fired</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The first alert fired %1 after it began.</source>
        <translation>La première alerte s’est déclenchée %1 après le début.</translation>
    </message>
    <message>
        <source>No alert fired about it, although rules were evaluated all the while.</source>
        <translation>Aucune alerte ne s’est déclenchée à ce sujet, alors que des règles étaient évaluées pendant tout ce temps.</translation>
    </message>
    <message>
        <source>No wiki was read, so nobody knows what is written down</source>
        <translation>Aucun wiki n’a été lu&#x202f;: personne ne sait ce qui est noté</translation>
    </message>
    <message>
        <source>The wiki tells of no incident within 30 days</source>
        <translation>Le wiki ne raconte aucun incident en 30 jours</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents within 30 days, of which alerts saw %1</source>
        <translation>
            <numerusform>%n incident en 30 jours, dont %1 vu par les alertes</numerusform>
            <numerusform>%n incidents en 30 jours, dont %1 vus par les alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outages that nobody wrote down</source>
        <translation>
            <numerusform>%n panne que personne n’a notée</numerusform>
            <numerusform>%n pannes que personne n’a notées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outages</source>
        <translation>
            <numerusform>%n panne</numerusform>
            <numerusform>%n pannes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts about neither</source>
        <translation>
            <numerusform>%n alerte sans l’un ni l’autre</numerusform>
            <numerusform>%n alertes sans l’un ni l’autre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 has too much to do. Vigie will ask again later.</source>
        <translation>%1 est surchargé. Vigie redemandera plus tard.</translation>
    </message>
    <message>
        <source>%1 has too much to do and asks us to wait %2.</source>
        <translation>%1 est surchargé et demande d’attendre %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address, the network, or the tunnel.</source>
        <translation>%1 est injoignable. Vérifiez l’adresse, le réseau ou le tunnel.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It may be overloaded, or a firewall is in between.</source>
        <translation>%1 n’a pas répondu à temps. Il est peut-être surchargé, ou un pare-feu s’interpose.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted. Check its date and name, or give its authority in the profile.</source>
        <translation>Le certificat de %1 n’est pas accepté. Vérifiez sa date et son nom, ou indiquez son autorité dans le profil.</translation>
    </message>
    <message>
        <source>%1 refuses the login. Check the user, the token and its rights in the profile.</source>
        <translation>%1 refuse l’identification. Vérifiez dans le profil l’utilisateur, le jeton et ses droits.</translation>
    </message>
    <message>
        <source>%1 sends us to another server, which Vigie does not follow. Put the final address in the profile.</source>
        <translation>%1 renvoie vers un autre serveur, ce que Vigie ne suit pas. Mettez l’adresse finale dans le profil.</translation>
    </message>
    <message>
        <source>%1 refused the question. Check the path of its address, or the query.</source>
        <translation>%1 a refusé la question. Vérifiez le chemin de son adresse, ou la requête.</translation>
    </message>
    <message>
        <source>%1 answers something else than metrics, maybe a login page. Check the path of its address.</source>
        <translation>%1 répond autre chose que des métriques, peut-être une page de connexion. Vérifiez le chemin de son adresse.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large. Choose a shorter range or a narrower query.</source>
        <translation>La réponse de %1 est trop volumineuse. Choisissez une période plus courte ou une requête plus étroite.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>certificate not accepted</source>
        <translation>certificat refusé</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>identification refusée</translation>
    </message>
    <message>
        <source>sent to another server</source>
        <translation>renvoi vers un autre serveur</translation>
    </message>
    <message>
        <source>too much to do</source>
        <translation>surcharge</translation>
    </message>
    <message>
        <source>question refused</source>
        <translation>question refusée</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <translation>réponse illisible</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>réponse trop volumineuse</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>open to the Internet, should be hidden</source>
        <translation>ouvert à Internet, devrait être caché</translation>
    </message>
    <message>
        <source>open within its private network</source>
        <translation>ouvert dans son réseau privé</translation>
    </message>
    <message>
        <source>open, asks for a login at best</source>
        <translation>ouvert, au mieux derrière un mot de passe</translation>
    </message>
    <message>
        <source>open, as it should be</source>
        <translation>ouvert, comme il se doit</translation>
    </message>
    <message>
        <source>People come by this port. It answers this desktop.</source>
        <translation>Les gens passent par ce port. Il répond à cet ordinateur.</translation>
    </message>
    <message>
        <source>Administrators and machines come by this port. Open to everybody is a choice: keep passwords off, and updates on.</source>
        <translation>Les administrateurs et les machines passent par ce port. L’ouvrir à tous est un choix : pas de mots de passe, et des mises à jour suivies.</translation>
    </message>
    <message>
        <source>What listens here usually asks for a login. Strangers try passwords and known holes: let the firewall admit only those who administer it.</source>
        <translation>Ce qui écoute ici demande d’ordinaire un mot de passe. Des inconnus en essaient, comme les failles connues : que le pare-feu n’admette que ceux qui l’administrent.</translation>
    </message>
    <message>
        <source>What usually listens here tells anybody who asks about machines, disks and users, or takes orders without a login. Let the firewall admit only the server that collects metrics, then look again.</source>
        <translation>Ce qui écoute ici d’ordinaire parle à quiconque des machines, des disques et des comptes, ou obéit sans mot de passe. Que le pare-feu n’admette que le serveur qui collecte les mesures, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>The wiki gives it this address.</source>
        <translation>Le wiki lui donne cette adresse.</translation>
    </message>
    <message>
        <source>This desktop opened a connection to %1 port %2 in %3, and said nothing on it.</source>
        <translation>Cet ordinateur a ouvert une connexion vers %1, port %2, en %3, sans rien y dire.</translation>
    </message>
    <message>
        <source>the name leads nowhere</source>
        <translation>le nom ne mène nulle part</translation>
    </message>
    <message numerus="yes">
        <source>%n ports closed</source>
        <translation>
            <numerusform>%n port fermé</numerusform>
            <numerusform>%n ports fermés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ports without an answer</source>
        <translation>
            <numerusform>%n port sans réponse</numerusform>
            <numerusform>%n ports sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>The wiki names an address that no name server knows: it is written wrong, gone, or only known within its own network.</source>
        <translation>Le wiki nomme une adresse qu’aucun serveur de noms ne connaît : elle est mal écrite, disparue, ou connue seulement de son propre réseau.</translation>
    </message>
    <message>
        <source>A closed port refuses, so somebody is there. One without an answer is hidden by a firewall, or nobody is there at all: from here it looks the same.</source>
        <translation>Un port fermé refuse, donc quelqu’un est là. Un port sans réponse est caché par un pare-feu, ou il n’y a personne : d’ici, c’est pareil.</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>This desktop dialled: %1.</source>
        <translation>Cet ordinateur a appelé : %1.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Regardé</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>Personne n’a encore regardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses looked at, the oldest look %1 ago.</source>
        <translation>
            <numerusform>%n adresse regardée, il y a %1.</numerusform>
            <numerusform>%n adresses regardées, la plus ancienne il y a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ports are open that the firewall should hide.</source>
        <translation>
            <numerusform>%n port est ouvert que le pare-feu devrait cacher.</numerusform>
            <numerusform>%n ports sont ouverts que le pare-feu devrait cacher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are doubtful.</source>
        <translation>
            <numerusform>%n est douteux.</numerusform>
            <numerusform>%n sont douteux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <translation>Ports : %1</translation>
    </message>
    <message>
        <source>This desktop has no network: nothing can be said of anybody.</source>
        <translation>Cet ordinateur n’a pas de réseau : on ne peut rien dire de personne.</translation>
    </message>
    <message>
        <source>No name server answers this desktop: nothing can be said of anybody.</source>
        <translation>Aucun serveur de noms ne répond à cet ordinateur : on ne peut rien dire de personne.</translation>
    </message>
    <message>
        <source>Nobody at all answers this desktop: it is cut off, or all of them are. What was known before stays.</source>
        <translation>Personne ne répond à cet ordinateur : il est coupé du réseau, ou tous les autres le sont. Ce qu’on savait reste.</translation>
    </message>
</context>
<context>
    <name>FleetNotice</name>
    <message>
        <source>No answer from %1: %2.</source>
        <translation>Pas de réponse de %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>What is shown is %1 old. A new answer is on its way.</source>
        <translation>Ce qui est affiché date de %1. Une nouvelle réponse est en route.</translation>
    </message>
    <message>
        <source>What is shown is %1 old. No new answer from %2: %3.</source>
        <translation>Ce qui est affiché date de %1. Pas de nouvelle réponse de %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No metrics are configured.</source>
        <translation>Aucune métrique n’est configurée.</translation>
    </message>
    <message>
        <source>Start Vigie with --metrics and the address of a Prometheus or VictoriaMetrics, or with --demo.</source>
        <translation>Lancez Vigie avec --metrics et l’adresse d’un Prometheus ou d’un VictoriaMetrics, ou avec --demo.</translation>
    </message>
    <message>
        <source>No machine is known yet.</source>
        <translation>Aucune machine n’est encore connue.</translation>
    </message>
    <message>
        <source>Waiting for the first answer.</source>
        <translation>En attente de la première réponse.</translation>
    </message>
    <message>
        <source>%1 has been asked.</source>
        <translation>%1 est interrogé.</translation>
    </message>
    <message>
        <source>%1 answers, but knows no machine.</source>
        <translation>%1 répond, mais ne connaît aucune machine.</translation>
    </message>
    <message>
        <source>An empty answer is not an all-clear. Let it collect node-exporter from your machines.</source>
        <translation>Une réponse vide ne veut pas dire que tout va bien. Faites-lui collecter le node-exporter de vos machines.</translation>
    </message>
</context>
<context>
    <name>FleetText</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critique</numerusform>
            <numerusform>%n critiques</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnue</numerusform>
            <numerusform>%n inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine is known.</source>
        <translation>Aucune machine n’est connue.</translation>
    </message>
    <message>
        <source>All is well: %1 of %2 measured OK.</source>
        <translation>Tout va bien&#x202f;: %1 sur %2 mesurées bonnes.</translation>
    </message>
    <message>
        <source>%1. %2 of %3 measured OK.</source>
        <translation>%1. %2 sur %3 mesurées bonnes.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Active depuis</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, et %n autre</numerusform>
            <numerusform>%1, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>Sampled %1 ago, %2</source>
        <translation>Mesuré il y a %1, %2</translation>
    </message>
    <message>
        <source>The last known value is greyed.</source>
        <translation>La dernière valeur connue est grisée.</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Requête&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>FolderShelf</name>
    <message>
        <source>This is a link that leads out of the folder, so it is not followed.</source>
        <translation>C’est un lien qui mène hors du dossier&#xa0;: il n’est pas suivi.</translation>
    </message>
    <message>
        <source>This file is larger than 256 KiB, so it is not read.</source>
        <translation>Ce fichier dépasse 256 Kio&#xa0;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>This file is no text in UTF-8, so it is not shown.</source>
        <translation>Ce fichier n’est pas du texte en UTF-8&#xa0;: il n’est pas affiché.</translation>
    </message>
    <message>
        <source>This file cannot be read: see who may read it.</source>
        <translation>Ce fichier ne peut pas être lu&#xa0;: vérifiez qui en a le droit.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>ask all sources again</source>
        <translation>interroger de nouveau toutes les sources</translation>
    </message>
    <message>
        <source>filter the fleet; Esc clears</source>
        <translation>filtrer le parc&#x202f;; Échap efface</translation>
    </message>
    <message>
        <source>chart of the selected machine and column</source>
        <translation>graphique de la machine et de la colonne choisies</translation>
    </message>
    <message>
        <source>go to a panel</source>
        <translation>aller à un panneau</translation>
    </message>
    <message>
        <source>next panel; with Shift, the previous one</source>
        <translation>panneau suivant&#x202f;; avec Maj, le précédent</translation>
    </message>
    <message>
        <source>show or hide the menu bar</source>
        <translation>afficher ou cacher la barre de menus</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Vigie</source>
        <translation>À propos de Vigie</translation>
    </message>
    <message>
        <source>A lookout over hosts and services, for small teams.
Free software under the GNU General Public License, version 3 or later, without any warranty.
Built on Qt %1, simdjson, toml++ and QtKeychain.</source>
        <translation>Une vigie sur les machines et les services, pour les petites équipes.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie.
Construit avec Qt %1, simdjson, toml++ et QtKeychain.</translation>
    </message>
    <message>
        <source>everything the window can do, and every machine, by typing</source>
        <translation>tout ce que fait la fenêtre, et chaque machine, en tapant</translation>
    </message>
    <message>
        <source>back to what the chart showed before, and forward</source>
        <translation>revenir à ce que le graphique montrait avant, et avancer</translation>
    </message>
    <message>
        <source>full screen; Esc leaves it</source>
        <translation>plein écran&#x202f;; Échap le quitte</translation>
    </message>
    <message>
        <source>start a report of what is wrong now</source>
        <translation>commencer un compte rendu de ce qui ne va pas</translation>
    </message>
    <message>
        <source>in a report: show the proof at the cursor</source>
        <translation>dans un compte rendu&#x202f;: montrer la preuve sous le curseur</translation>
    </message>
    <message>
        <source>in the console: go on asking; again to stop</source>
        <translation>dans la console&#x202f;: reposer sans cesse la question&#x202f;; encore une fois pour arrêter</translation>
    </message>
</context>
<context>
    <name>HostText</name>
    <message>
        <source>not known</source>
        <translation>on ne sait pas</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présente</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Sampled: never, as far as the store knows</source>
        <translation>Mesuré&#x202f;: jamais, pour autant que la base le sache</translation>
    </message>
    <message>
        <source>Sampled: %1, %2 ago</source>
        <translation>Mesuré&#x202f;: %1, il y a %2</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Systèmes de fichiers</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Virtualisation</source>
        <translation>Virtualisation</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hyperviseur</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>no limit: shown, never judged</source>
        <translation>pas de limite&#x202f;: affiché, jamais jugé</translation>
    </message>
    <message>
        <source>warning from %1</source>
        <translation>avertissement dès %1</translation>
    </message>
    <message>
        <source>warning at %1 or less</source>
        <translation>avertissement à %1 ou moins</translation>
    </message>
    <message>
        <source>critical from %1</source>
        <translation>critique dès %1</translation>
    </message>
    <message>
        <source>critical at %1 or less</source>
        <translation>critique à %1 ou moins</translation>
    </message>
    <message>
        <source>once it lasts %1</source>
        <translation>si cela dure %1</translation>
    </message>
    <message>
        <source>until it is %1 inside</source>
        <translation>jusqu’à être revenu de %1 en deçà</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle&#x202f;: %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Depuis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Required series:</source>
        <translation>Séries nécessaires&#x202f;:</translation>
    </message>
    <message>
        <source>Query:</source>
        <translation>Requête&#x202f;:</translation>
    </message>
    <message>
        <source>Declared in %1, line %2</source>
        <translation>Déclaré dans %1, ligne %2</translation>
    </message>
    <message>
        <source>Not watched: the machine has not told it in 30 days.</source>
        <translation>Non surveillé&#x202f;: la machine ne l’a pas dit depuis 30 jours.</translation>
    </message>
    <message>
        <source>To watch it: %1</source>
        <translation>Pour le surveiller&#x202f;: %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>IncidentRecords</name>
    <message>
        <source>Cause: %1</source>
        <translation>Cause : %1</translation>
    </message>
    <message>
        <source>As the wiki tells it</source>
        <translation>Comme le wiki le raconte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>spring %1</source>
        <translation>printemps %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>été %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>automne %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>hiver %1</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>The wiki tells of no incident.</source>
        <translation>Le wiki ne raconte aucun incident.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents, the newest of %1</source>
        <translation>
            <numerusform>%n incident, le plus récent : %1</numerusform>
            <numerusform>%n incidents, le plus récent : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>&quot;%1&quot; is not understood as a time. Try %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas compris comme un moment. Essayez %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no such date or time: &quot;%1&quot;.</source>
        <translation>Cette date ou cette heure n’existe pas&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was skipped when summer time began.</source>
        <translation>«&#x202f;%1&#x202f;» a été sauté au passage à l’heure d’été.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still ahead; only now and the past can be shown.</source>
        <translation>«&#x202f;%1&#x202f;» est encore à venir&#x202f;; seuls le présent et le passé peuvent être montrés.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is before 1970, when time stamps begin.</source>
        <translation>«&#x202f;%1&#x202f;» est avant 1970, où commencent les horodatages.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins.</source>
        <translation>«&#x202f;%1&#x202f;» finit avant de commencer.</translation>
    </message>
    <message>
        <source>2026-11-11 02:00</source>
        <translation>11/11/2026 2h00</translation>
    </message>
    <message>
        <source>14:32</source>
        <translation>14h32</translation>
    </message>
    <message>
        <source>3 h ago</source>
        <translation>il y a 3 h</translation>
    </message>
    <message>
        <source>yesterday 14:00</source>
        <translation>hier 14h</translation>
    </message>
    <message>
        <source>last 6 h</source>
        <translation>dernières 6 h</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>As of %1, %2 ago</source>
        <translation>État du %1, il y a %2</translation>
    </message>
    <message>
        <source>%1, and the %2 before</source>
        <translation>%1, et les %2 précédents</translation>
    </message>
</context>
<context>
    <name>OutageRecords</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1: its exporter did not answer, %2</source>
        <translation>%1 : son exporteur ne répondait pas, %2</translation>
    </message>
    <message>
        <source>%1: its address did not answer, %2</source>
        <translation>%1 : son adresse ne répondait pas, %2</translation>
    </message>
    <message>
        <source>Both ends are exact to %1.</source>
        <translation>Le début et la fin sont exacts à %1 près.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Fell with it</source>
        <translation>Tombé avec</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 was down</source>
        <translation>%1 était en panne</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 est en panne</translation>
    </message>
    <message numerus="yes">
        <source>and %n others with it</source>
        <translation>
            <numerusform>et %n autre avec lui</numerusform>
            <numerusform>et %n autres avec lui</numerusform>
        </translation>
    </message>
    <message>
        <source>No outage was measured in the last 30 days.</source>
        <translation>Aucune panne mesurée ces 30 derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>%n outages measured in the last 30 days</source>
        <translation>
            <numerusform>%n panne mesurée ces 30 derniers jours</numerusform>
            <numerusform>%n pannes mesurées ces 30 derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
</context>
<context>
    <name>QuantityText</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>%1 used</source>
        <translation>%1 utilisés</translation>
    </message>
    <message>
        <source>%1, the limit is %2</source>
        <translation>%1, la limite est %2</translation>
    </message>
    <message>
        <source>no sample known</source>
        <translation>aucune mesure connue</translation>
    </message>
    <message>
        <source>no sample for %1</source>
        <translation>aucune mesure depuis %1</translation>
    </message>
    <message>
        <source>cause unknown</source>
        <translation>cause inconnue</translation>
    </message>
    <message>
        <source>does not answer the collector</source>
        <translation>ne répond pas au collecteur</translation>
    </message>
    <message>
        <source>the last sample is %1 old, too old to judge</source>
        <translation>la dernière mesure date de %1, trop ancienne pour juger</translation>
    </message>
    <message>
        <source>the sample is not a number</source>
        <translation>la mesure n’est pas un nombre</translation>
    </message>
    <message>
        <source>metrics do not answer: %1</source>
        <translation>les métriques ne répondent pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>metrics refused this question: %1</source>
        <translation>les métriques ont refusé cette question&#x202f;: %1</translation>
    </message>
    <message>
        <source>no sample of %1 for %2</source>
        <translation>aucune mesure de %1 depuis %2</translation>
    </message>
    <message>
        <source>no sample of %1</source>
        <translation>aucune mesure de %1</translation>
    </message>
    <message>
        <source>this computer’s clock is %1 behind the metrics server’s</source>
        <translation>l’horloge de cet ordinateur retarde de %1 sur celle du serveur de métriques</translation>
    </message>
    <message>
        <source>this computer’s clock is %1 ahead of the metrics server’s</source>
        <translation>l’horloge de cet ordinateur avance de %1 sur celle du serveur de métriques</translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>rien à signaler</translation>
    </message>
    <message>
        <source>the series are there, but give no value</source>
        <translation>les séries sont là, mais ne donnent aucune valeur</translation>
    </message>
    <message>
        <source>asked, and no answer in time</source>
        <translation>demandé, sans réponse à temps</translation>
    </message>
    <message>
        <source>the sample is dated %1 ahead of now</source>
        <translation>la mesure est datée de %1 dans le futur</translation>
    </message>
    <message>
        <source>metrics refused this question: %1 (%2)</source>
        <translation>les métriques ont refusé cette question&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>named in %1, but no metric knows it</source>
        <translation>citée dans %1, mais aucune mesure ne la connaît</translation>
    </message>
    <message>
        <source>stated in %1, but never measured: no sample of %2</source>
        <translation>annoncé dans %1, mais jamais mesuré&#xa0;: aucun échantillon de %2</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>nothing is measured of it</source>
        <translation>rien n’en est mesuré</translation>
    </message>
    <message>
        <source>no guest runs now</source>
        <translation>aucun invité ne tourne</translation>
    </message>
    <message>
        <source>all that run start by themselves: %1</source>
        <translation>tous ceux qui tournent redémarrent seuls&#xa0;: %1</translation>
    </message>
    <message>
        <source>would not start by themselves: %1</source>
        <translation>ne redémarreraient pas seuls&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody tells whether they start by themselves: %1</source>
        <translation>personne ne dit s’ils redémarrent seuls&#xa0;: %1</translation>
    </message>
    <message>
        <source>it carries no virtual machines</source>
        <translation>elle ne porte aucune machine virtuelle</translation>
    </message>
    <message>
        <source>nobody tells which guests it carries</source>
        <translation>personne ne dit quels invités elle porte</translation>
    </message>
    <message>
        <source>fall with it: %1</source>
        <translation>tombent avec elle&#xa0;: %1</translation>
    </message>
    <message>
        <source>the wiki does not name this machine</source>
        <translation>le wiki ne nomme pas cette machine</translation>
    </message>
    <message>
        <source>the wiki names nothing that runs on it</source>
        <translation>le wiki ne nomme rien qui tourne dessus</translation>
    </message>
    <message>
        <source>backed up: %1</source>
        <translation>sauvegardés&#xa0;: %1</translation>
    </message>
    <message>
        <source>no fresh backup: %1</source>
        <translation>pas de sauvegarde récente&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody tells of any backup</source>
        <translation>personne ne parle de sauvegarde</translation>
    </message>
    <message>
        <source>nobody tells of a backup: %1</source>
        <translation>personne ne parle de sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>through its hypervisor %1, which answers</source>
        <translation>par son hyperviseur %1, qui répond</translation>
    </message>
    <message>
        <source>no way in is known when it does not come back</source>
        <translation>aucun accès connu si elle ne revient pas</translation>
    </message>
    <message>
        <source>the wiki names nobody who can go there</source>
        <translation>le wiki ne nomme personne qui puisse s’y rendre</translation>
    </message>
    <message>
        <source>nobody tells since when it runs</source>
        <translation>personne ne dit depuis quand elle tourne</translation>
    </message>
    <message>
        <source>up for %1: what was changed by hand since then has never met a reboot</source>
        <translation>en marche depuis %1&#xa0;: ce qui a été changé à la main depuis n’a jamais connu de redémarrage</translation>
    </message>
    <message>
        <source>up for %1</source>
        <translation>en marche depuis %1</translation>
    </message>
    <message>
        <source>it answers</source>
        <translation>elle répond</translation>
    </message>
    <message>
        <source>the metrics do not answer, so nothing is known of now</source>
        <translation>les métriques ne répondent pas&#xa0;: on ne sait rien de l’instant présent</translation>
    </message>
    <message>
        <source>no metrics know it</source>
        <translation>aucune métrique ne la connaît</translation>
    </message>
    <message>
        <source>its disks are its hypervisor’s</source>
        <translation>ses disques sont ceux de son hyperviseur</translation>
    </message>
    <message>
        <source>neither RAID nor ZFS is watched here</source>
        <translation>ni RAID ni ZFS ne sont surveillés ici</translation>
    </message>
    <message>
        <source>no array or pool misses a disk, and none syncs</source>
        <translation>aucune grappe ne manque de disque, aucune ne se resynchronise</translation>
    </message>
    <message>
        <source>no reboot is pending</source>
        <translation>aucun redémarrage en attente</translation>
    </message>
    <message>
        <source>nobody tells whether a reboot is pending</source>
        <translation>personne ne dit si un redémarrage est en attente</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>La machine</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Touchés</translation>
    </message>
    <message>
        <source>RAID and ZFS</source>
        <translation>RAID et ZFS</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Kernel and reboot</source>
        <translation>Noyau et redémarrage</translation>
    </message>
    <message>
        <source>Out-of-band access</source>
        <translation>Accès hors bande</translation>
    </message>
    <message>
        <source>Who can go there</source>
        <translation>Qui peut s’y rendre</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Durée de marche</translation>
    </message>
    <message>
        <source>Earlier trouble</source>
        <translation>Ennuis passés</translation>
    </message>
    <message>
        <source>Not concerned</source>
        <translation>Non concerné</translation>
    </message>
    <message>
        <source>Ok</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>the wiki tells of none</source>
        <translation>le wiki n’en raconte aucun</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Impossible à dire</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block(s)</source>
        <translation>
            <numerusform>%n point bloque</numerusform>
            <numerusform>%n points bloquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) nobody knows</source>
        <translation>
            <numerusform>%n point que personne ne connaît</numerusform>
            <numerusform>%n points que personne ne connaît</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>The wiki on %1</source>
        <translation>Le wiki sur %1</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Before a reboot of %1, %2</source>
        <translation>Avant un redémarrage de %1, %2</translation>
    </message>
    <message>
        <source>Look at its exporter and its console first: what is not seen before cannot be compared afterwards.</source>
        <translation>Regardez d’abord son exporteur et sa console&#xa0;: ce qu’on n’a pas vu avant ne se compare pas après.</translation>
    </message>
    <message>
        <source>Set “Start at boot” in the guest’s options, or plan who starts it by hand.</source>
        <translation>Cochez «&#xa0;Démarrer à l’amorçage&#xa0;» dans les options de l’invité, ou prévoyez qui le démarrera à la main.</translation>
    </message>
    <message>
        <source>Write on the wiki what runs here, so that people can be told.</source>
        <translation>Écrivez sur le wiki ce qui tourne ici, pour pouvoir prévenir les gens.</translation>
    </message>
    <message>
        <source>Wait until the array is whole again: a reboot on one disk may be its last.</source>
        <translation>Attendez que la grappe soit de nouveau entière&#xa0;: un redémarrage sur un seul disque peut être le dernier.</translation>
    </message>
    <message>
        <source>Make a backup, and see that it ended well.</source>
        <translation>Faites une sauvegarde, et constatez qu’elle a réussi.</translation>
    </message>
    <message>
        <source>Let the apt text file be written again, then look here once more.</source>
        <translation>Faites réécrire le fichier texte d’apt, puis revenez voir ici.</translation>
    </message>
    <message>
        <source>Write on the wiki how to reach its console, and try it before.</source>
        <translation>Écrivez sur le wiki comment atteindre sa console, et essayez avant.</translation>
    </message>
    <message>
        <source>Write on the wiki who can go to the site, and ask them whether they can.</source>
        <translation>Écrivez sur le wiki qui peut aller sur place, et demandez si c’est possible.</translation>
    </message>
    <message>
        <source>See on the machine since when it runs.</source>
        <translation>Voyez sur la machine depuis quand elle tourne.</translation>
    </message>
</context>
<context>
    <name>RehearsalRecords</name>
    <message>
        <source>Stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ReliabilityRecords</name>
    <message>
        <source>All together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>Half of them within %1</source>
        <translation>La moitié en moins de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never seen</source>
        <translation>
            <numerusform>%n jamais vue</numerusform>
            <numerusform>%n jamais vues</numerusform>
        </translation>
    </message>
    <message>
        <source>known for %1</source>
        <translation>connu pour %1</translation>
    </message>
    <message>
        <source>Outages are those since %1, as far back as is asked for.</source>
        <translation>Les pannes sont comptées depuis le %1, aussi loin qu’on les demande.</translation>
    </message>
    <message>
        <source>Nobody looked for outages of it in that time.</source>
        <translation>Personne n’a cherché ses pannes à cette époque.</translation>
    </message>
    <message>
        <source>Availability is the part of the time that was looked at, in whole days (UTC) and slots of two hours.</source>
        <translation>La disponibilité est rapportée au temps observé, en jours entiers (UTC) et par tranches de deux heures.</translation>
    </message>
    <message>
        <source>Detected after %1 on average, half of them within %2, from the beginning to the first alert; an alert that fired before counts as 0.</source>
        <translation>Détecté en %1 en moyenne, la moitié en moins de %2, du début à la première alerte&#x202f;; une alerte déclenchée avant compte pour 0.</translation>
    </message>
    <message>
        <source>Repaired after %1 on average, half of them within %2.</source>
        <translation>Réparé en %1 en moyenne, la moitié en moins de %2.</translation>
    </message>
    <message>
        <source>Its availability</source>
        <translation>Sa disponibilité</translation>
    </message>
    <message>
        <source>As the wiki tells it</source>
        <translation>Comme le wiki le raconte</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Et %n autre</numerusform>
            <numerusform>Et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Semester</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Racontés</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Detected after</source>
        <translation>Détecté en</translation>
    </message>
    <message>
        <source>Repaired after</source>
        <translation>Réparé en</translation>
    </message>
    <message>
        <source>Nothing is known of any semester.</source>
        <translation>Rien n’est connu d’aucun semestre.</translation>
    </message>
    <message>
        <source>By half calendar year; outages are asked for 30 days back, availability a year</source>
        <translation>Par semestre civil&#x202f;; les pannes sont demandées sur 30 jours, la disponibilité sur un an</translation>
    </message>
</context>
<context>
    <name>ReportDigest</name>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <translation>Le %1, %2</translation>
    </message>
    <message>
        <source>Since %1, %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>Depuis le %1, %2 %3</translation>
    </message>
    <message>
        <source>Last note: %1</source>
        <translation>Dernière note&#x202f;: %1</translation>
    </message>
    <message>
        <source>Published as %1, and changed since</source>
        <translation>Publié sous %1, et modifié depuis</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>En cours d’écriture</translation>
    </message>
    <message>
        <source>On its way to %1</source>
        <translation>En route vers %1</translation>
    </message>
    <message>
        <source>Published as %1</source>
        <translation>Publié sous %1</translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message>
        <source>did not answer</source>
        <translation>ne répondait pas</translation>
    </message>
    <message>
        <source>was not reachable</source>
        <translation>n’était pas joignable</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>is not reachable</source>
        <translation>n’est pas joignable</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <comment>name, does not answer, when</comment>
        <translation>%1 %2 depuis le %3</translation>
    </message>
    <message>
        <source>%1 %2 from %3 until %4 (%5)</source>
        <comment>name, did not answer, from, until, how long</comment>
        <translation>%1 %2 du %3 au %4 (%5)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>The machine %1 is silent with it</source>
        <translation>La machine %1 se tait avec elle</translation>
    </message>
    <message>
        <source>%1 stands in %2</source>
        <translation>Emplacement de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The service %1 runs on %2</source>
        <translation>Le service %1 tourne sur %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>alert, machine</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, fires since %2</source>
        <translation>%1, active depuis le %2</translation>
    </message>
    <message>
        <source>%1, fires</source>
        <translation>%1, active</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, machine, change</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, change</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ReportTemplate</name>
    <message>
        <source>Nothing is known of it that could be proved.</source>
        <translation>Rien n’en est connu qui puisse être prouvé.</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Line %1 of the template: %2 must stand alone on its line.</source>
        <translation>Ligne %1 du modèle&#x202f;: %2 doit être seul sur sa ligne.</translation>
    </message>
    <message>
        <source>Line %1 of the template: nobody knows %2; it was left as it stands.</source>
        <translation>Ligne %1 du modèle&#x202f;: %2 est inconnu et a été laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>ReportTroubleText</name>
    <message>
        <source>The disk of %1 is full or broken. Free some space on it.</source>
        <translation>Le disque de %1 est plein ou en panne. Libérez-y de la place.</translation>
    </message>
    <message>
        <source>%1 may not be written to. Give yourself the right to, and to its folder.</source>
        <translation>%1 est protégé en écriture. Donnez-vous le droit d’y écrire, ainsi que dans son dossier.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close the other windows of Vigie.</source>
        <translation>Un autre programme occupe %1. Fermez les autres fenêtres de Vigie.</translation>
    </message>
    <message>
        <source>The disk of %1 is slow, or another program holds the file. Wait a moment, or close the other windows of Vigie.</source>
        <translation>Le disque de %1 est lent, ou un autre programme occupe le fichier. Attendez un instant ou fermez les autres fenêtres de Vigie.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Vigie. Start that one.</source>
        <translation>%1 a été écrit par une version plus récente de Vigie. Lancez celle-ci.</translation>
    </message>
    <message>
        <source>%1 cannot be used. Move it elsewhere.</source>
        <translation>%1 est inutilisable. Déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>Not kept on disk. %1 It is tried again every second; copy the text before you quit.</source>
        <extracomment>%1 is a sentence on the cause, and what to do.</extracomment>
        <translation>Pas enregistré sur le disque. %1 Un nouvel essai a lieu chaque seconde&#x202f;; copiez le texte avant de quitter.</translation>
    </message>
</context>
<context>
    <name>RoundPanels</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Weekly round by %1</source>
        <translation>Ronde hebdomadaire par %1</translation>
    </message>
    <message>
        <source>The round cannot be kept as it should: %1. It is tried again with the next tick.</source>
        <translation>La ronde ne peut pas être gardée comme il faut&#xa0;: %1. Un nouvel essai aura lieu à la prochaine coche.</translation>
    </message>
</context>
<context>
    <name>RoundRecords</name>
    <message>
        <source>The guide asks for it</source>
        <translation>Le guide le demande</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What the signals say</source>
        <translation>Ce que disent les signaux</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Comment faire</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Round of %1</source>
        <translation>Ronde du %1</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Va bien</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>personne ne sait</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>something to do: %1</source>
        <translation>quelque chose à faire&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n well</source>
        <translation>
            <numerusform>%n va bien</numerusform>
            <numerusform>%n vont bien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sampled %2 ago</source>
        <translation>%1, mesuré il y a %2</translation>
    </message>
    <message>
        <source>ticked by %1, %2</source>
        <translation>coché par %1, %2</translation>
    </message>
    <message>
        <source>proved, %1</source>
        <translation>prouvé, %1</translation>
    </message>
    <message>
        <source>proved, %1: %2</source>
        <translation>prouvé, %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>No round goes on. %n step(s) wait.</source>
        <translation>
            <numerusform>Aucune ronde en cours. %n étape attend.</numerusform>
            <numerusform>Aucune ronde en cours. %n étapes attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, begun by %2</source>
        <translation>%1, commencée par %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faites</translation>
    </message>
    <message>
        <source>finished by %1, %2</source>
        <translation>terminée par %1, %2</translation>
    </message>
    <message>
        <source>Round of %1, goes on</source>
        <translation>Ronde du %1, en cours</translation>
    </message>
</context>
<context>
    <name>ShownDrift</name>
    <message>
        <source>There is no wiki to compare with: name one with --wiki URL or FOLDER, or in the profile.</source>
        <translation>Il n’y a pas de wiki à comparer&#xa0;: indiquez-en un avec --wiki URL ou DOSSIER, ou dans le profil.</translation>
    </message>
    <message>
        <source>There is nothing measured to compare with: name a store with --metrics URL, or in the profile.</source>
        <translation>Il n’y a pas de mesures à comparer&#xa0;: indiquez une base avec --metrics URL, ou dans le profil.</translation>
    </message>
    <message>
        <source>What is measured is not known: %1</source>
        <translation>On ne sait pas ce qui est mesuré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ShownHosts</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>ShownIncidents</name>
    <message>
        <source>There is no wiki to read: name one with --wiki URL or FOLDER, or in the profile.</source>
        <translation>Il n’y a pas de wiki à lire : nommez-le par --wiki URL ou DOSSIER, ou dans le profil.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>First alert</source>
        <translation>Première alerte</translation>
    </message>
</context>
<context>
    <name>ShownInventory</name>
    <message>
        <source>Pages disagree: %1, %2: %3</source>
        <translation>Des pages se contredisent&#xa0;: %1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more in --format json.</source>
        <translation>
            <numerusform>%n autre avec --format json.</numerusform>
            <numerusform>%n autres avec --format json.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no wiki to read: name one with --wiki URL or FOLDER, or in the profile.</source>
        <translation>Il n’y a pas de wiki à lire&#xa0;: indiquez-en un avec --wiki URL ou DOSSIER, ou dans le profil.</translation>
    </message>
    <message>
        <source>No page says what is run: write a table with a column for the machine.</source>
        <translation>Aucune page ne dit ce qui tourne&#xa0;: écrivez un tableau avec une colonne pour la machine.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>ShownServices</name>
    <message>
        <source>There is nothing to ask: name a store with --metrics URL, or in the profile.</source>
        <translation>Il n’y a rien à interroger&#xa0;: nommez une base par --metrics URL, ou dans le profil.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7&#xa0;j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30&#xa0;j</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Répond en</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Its own numbers</source>
        <translation>Ses propres chiffres</translation>
    </message>
</context>
<context>
    <name>ShownSignals</name>
    <message numerus="yes">
        <source>%n signals are declared.</source>
        <translation>
            <numerusform>%n signal est déclaré.</numerusform>
            <numerusform>%n signaux sont déclarés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>ShownUpdates</name>
    <message>
        <source>Nothing tells of updates: name a store with --metrics URL, or in the profile.</source>
        <translation>Rien ne parle de mises à jour&#x202f;: nommez une base avec --metrics URL, ou dans le profil.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Rien n’est encore connu.</translation>
    </message>
    <message>
        <source>What is shown is %1 old.</source>
        <translation>Ce qui est affiché date de %1.</translation>
    </message>
    <message>
        <source>Asking now.</source>
        <translation>Interrogation en cours.</translation>
    </message>
    <message>
        <source>Next attempt in %1.</source>
        <translation>Prochain essai dans %1.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>It answers, but nobody evaluates alerts there.</source>
        <translation>Elle répond, mais personne n’y évalue d’alertes.</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 pages.</source>
        <translation>Lecture en cours&#xa0;: %1 pages sur %2.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Not watched</source>
        <translation>Non surveillé</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en vérification</translation>
    </message>
    <message>
        <source>resyncing</source>
        <translation>en resynchronisation</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non démarrée</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>dégradée</translation>
    </message>
    <message numerus="yes">
        <source>%n disks failed</source>
        <translation>
            <numerusform>%n disque en panne</numerusform>
            <numerusform>%n disques en panne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disks missing</source>
        <translation>
            <numerusform>%n disque manquant</numerusform>
            <numerusform>%n disques manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>rebuilding</source>
        <translation>en reconstruction</translation>
    </message>
    <message>
        <source>ZFS pool</source>
        <translation>pool ZFS</translation>
    </message>
    <message>
        <source>Linux RAID</source>
        <translation>RAID Linux</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not known now: %1.</source>
        <translation>Inconnu maintenant : %1.</translation>
    </message>
    <message>
        <source>The pool is %1.</source>
        <translation>Le pool est %1.</translation>
    </message>
    <message>
        <source>%1 active disks of %2, %3 failed, %4 spare; state %5</source>
        <translation>%1 disques actifs sur %2, %3 en panne, %4 de réserve ; état %5</translation>
    </message>
    <message>
        <source>The wiki says that there is one.</source>
        <translation>Le wiki dit qu’il y en a une.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>Grappe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Several disks that hold the same data, so that one may fail. When one has: check the backups, find its serial number, and replace it soon, one at a time. Do not reboot while it rebuilds.</source>
        <translation>Plusieurs disques qui portent les mêmes données, pour que l’un puisse lâcher. Quand c’est fait : vérifiez les sauvegardes, trouvez son numéro de série et remplacez-le vite, un seul à la fois. Ne redémarrez pas pendant la reconstruction.</translation>
    </message>
    <message>
        <source>State of the pool</source>
        <translation>État du pool</translation>
    </message>
    <message>
        <source>Disks of the array</source>
        <translation>Disques de la grappe</translation>
    </message>
    <message>
        <source>No software RAID and no ZFS pool is known.</source>
        <translation>On ne connaît ni RAID logiciel ni pool ZFS.</translation>
    </message>
    <message>
        <source>calls itself failing</source>
        <translation>se dit défaillant</translation>
    </message>
    <message>
        <source>worn</source>
        <translation>usé</translation>
    </message>
    <message>
        <source>raises a warning</source>
        <translation>lève une alerte</translation>
    </message>
    <message numerus="yes">
        <source>%n more bad sectors this week</source>
        <translation>
            <numerusform>%n mauvais secteur de plus cette semaine</numerusform>
            <numerusform>%n mauvais secteurs de plus cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>few spare cells left</source>
        <translation>presque plus de cellules de réserve</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>It calls itself healthy.</source>
        <translation>Il se dit en bonne santé.</translation>
    </message>
    <message>
        <source>It calls itself failing.</source>
        <translation>Il se dit défaillant.</translation>
    </message>
    <message>
        <source>It has had %1 of the writes it was made for.</source>
        <translation>Il a reçu %1 des écritures pour lesquelles il est fait.</translation>
    </message>
    <message>
        <source>Sectors that wait, were replaced or cannot be read: %1</source>
        <translation>Secteurs en attente, remplacés ou illisibles : %1</translation>
    </message>
    <message>
        <source>It raises warning %1: 1 spare cells run out, 2 too hot, 4 unreliable, 8 read-only, 16 backup of its memory failed; a sum.</source>
        <translation>Il lève l’alerte %1 : 1 cellules de réserve épuisées, 2 trop chaud, 4 peu fiable, 8 lecture seule, 16 sauvegarde de sa mémoire en échec ; c’est une somme.</translation>
    </message>
    <message>
        <source>It raises no warning.</source>
        <translation>Il ne lève aucune alerte.</translation>
    </message>
    <message>
        <source>Spare cells left: %1</source>
        <translation>Cellules de réserve restantes : %1</translation>
    </message>
    <message>
        <source>Nobody asks the disks of this machine how they are. Install smartmontools with the text file script of prometheus-node-exporter-collectors, or smartctl_exporter.</source>
        <translation>Personne ne demande aux disques de cette machine comment ils vont. Installez smartmontools avec le script de prometheus-node-exporter-collectors, ou smartctl_exporter.</translation>
    </message>
    <message>
        <source>A disk that calls itself failing may be gone within hours: check the backups today. One that is worn often goes on for long, but plan its replacement, not on the same day as its mirror’s.</source>
        <translation>Un disque qui se dit défaillant peut mourir en quelques heures : vérifiez les sauvegardes aujourd’hui. Un disque usé tient souvent longtemps, mais prévoyez son remplacement, pas le même jour que celui de son miroir.</translation>
    </message>
    <message>
        <source>Bad sectors</source>
        <translation>Mauvais secteurs</translation>
    </message>
    <message>
        <source>Life left, of 100</source>
        <translation>Vie restante, sur 100</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Usure</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Usé</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>A tourné</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>No disk tells how it is.</source>
        <translation>Aucun disque ne dit comment il va.</translation>
    </message>
    <message>
        <source>Worn most: %1 of %2, %3.</source>
        <translation>Le plus usé : %1 de %2, %3.</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>plus d’un an</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut être écrit</translation>
    </message>
    <message>
        <source>soon full</source>
        <translation>bientôt plein</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>presque plein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>seen too briefly</source>
        <translation>vu trop peu de temps</translation>
    </message>
    <message>
        <source>not within a year</source>
        <translation>pas d’ici un an</translation>
    </message>
    <message>
        <source>at the earliest %1</source>
        <translation>au plus tôt le %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Nobody tells how full this machine is: see whether its node-exporter runs.</source>
        <translation>Personne ne dit à quel point cette machine est pleine : voyez si son node-exporter tourne.</translation>
    </message>
    <message>
        <source>A storage of Proxmox, where guests and their backups lie. When it is full, guests on thin volumes stop with I/O errors: delete old snapshots and backups, or enlarge it, before.</source>
        <translation>Un stockage de Proxmox, où sont les invités et leurs sauvegardes. Plein, il arrête sur des erreurs d’E/S les invités aux volumes fins : supprimez avant les vieux instantanés et sauvegardes, ou agrandissez-le.</translation>
    </message>
    <message>
        <source>When it is full, databases stop and mails are lost. Look for what grew with du or ncdu; clean up, or enlarge it, before the early end of the interval.</source>
        <translation>Plein, il arrête les bases de données et perd des courriels. Cherchez ce qui a grossi avec du ou ncdu ; faites le ménage, ou agrandissez-le, avant le début de l’intervalle.</translation>
    </message>
    <message>
        <source>Filesystem</source>
        <translation>Système de fichiers</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Full on</source>
        <translation>Plein le</translation>
    </message>
    <message>
        <source>100 GB more buy</source>
        <translation>100 Go de plus donnent</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Full first: %1, %2.</source>
        <translation>Plein en premier : %1, %2.</translation>
    </message>
    <message>
        <source>Grows fastest: %1, %2 a week.</source>
        <translation>Grossit le plus vite : %1, %2 par semaine.</translation>
    </message>
    <message>
        <source>Of %1 forecasts of the last four weeks %2 came true within their interval.</source>
        <translation>Sur %1 prévisions des quatre dernières semaines, %2 se sont vérifiées dans leur intervalle.</translation>
    </message>
    <message>
        <source>100 GB more</source>
        <translation>100 Go de plus</translation>
    </message>
    <message>
        <source>A disk of twice the size</source>
        <translation>Un disque deux fois plus grand</translation>
    </message>
    <message>
        <source>No forecast: it takes samples of at least six days within the last 30.</source>
        <translation>Pas de prévision : il faut des mesures d’au moins six jours parmi les 30 derniers.</translation>
    </message>
    <message>
        <source>The machine cannot ask it for its size.</source>
        <translation>La machine ne peut pas lui demander sa taille.</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 free for ordinary users</source>
        <translation>%1 utilisés sur %2, %3 libres pour les utilisateurs ordinaires</translation>
    </message>
    <message>
        <source>It refuses to be written.</source>
        <translation>Il refuse d’être écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Grows by %1 a week: the median of all slopes over the last %n days</source>
        <translation>
            <numerusform>Grossit de %1 par semaine : la médiane de toutes les pentes sur le dernier jour</numerusform>
            <numerusform>Grossit de %1 par semaine : la médiane de toutes les pentes sur les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>About %2 a clean-up freed %1; it counts as no negative growth.</source>
        <translation>Vers le %2, un ménage a libéré %1 ; il ne compte pas comme une croissance négative.</translation>
    </message>
    <message>
        <source>About %2, %1 came at once; they count as no growth.</source>
        <translation>Vers le %2, %1 sont arrivés d’un coup ; ils ne comptent pas comme une croissance.</translation>
    </message>
    <message>
        <source>Full on %1; with %2 between %3 and %4</source>
        <translation>Plein le %1 ; à %2, entre le %3 et le %4</translation>
    </message>
    <message>
        <source>never within a year</source>
        <translation>jamais d’ici un an</translation>
    </message>
    <message>
        <source>Not full within a year; with %1 not before %2</source>
        <translation>Pas plein d’ici un an ; à %1, pas avant le %2</translation>
    </message>
    <message>
        <source>Not full within a year, with %1</source>
        <translation>Pas plein d’ici un an, à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago %1 were foretold for today (%2 to %3); it is %4.</source>
        <translation>
            <numerusform>Il y a %n jour, on prévoyait %1 pour aujourd’hui (%2 à %3) ; c’est %4.</numerusform>
            <numerusform>Il y a %n jours, on prévoyait %1 pour aujourd’hui (%2 à %3) ; c’est %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clean-up or a copy lies between; it does not count.</source>
        <translation>Un ménage ou une copie est passé entre-temps ; cela ne compte pas.</translation>
    </message>
    <message>
        <source>Missed by %1, %2 of growth.</source>
        <translation>Manqué de %1, soit %2 de croissance.</translation>
    </message>
    <message>
        <source>Missed by %1.</source>
        <translation>Manqué de %1.</translation>
    </message>
    <message>
        <source>Within the interval.</source>
        <translation>Dans l’intervalle.</translation>
    </message>
    <message>
        <source>Outside of the interval.</source>
        <translation>Hors de l’intervalle.</translation>
    </message>
    <message>
        <source>%1 would last %2 longer at this growth (%3 to %4).</source>
        <translation>%1 : de quoi tenir %2 de plus à cette croissance (%3 à %4).</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>the machine is silent</source>
        <translation>la machine est muette</translation>
    </message>
    <message>
        <source>the metrics do not answer</source>
        <translation>les mesures ne répondent pas</translation>
    </message>
    <message>
        <source>the machine no longer tells of it</source>
        <translation>la machine n’en parle plus</translation>
    </message>
    <message>
        <source>the file that tells of it is no longer written</source>
        <translation>le fichier qui en parle n’est plus écrit</translation>
    </message>
    <message>
        <source>nothing measures it</source>
        <translation>rien ne le mesure</translation>
    </message>
    <message>
        <source>%1; last known %2 ago</source>
        <translation>%1 ; dernière valeur il y a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n demande de l’attention</numerusform>
            <numerusform>%n demandent de l’attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation>
            <numerusform>%n en ordre</numerusform>
            <numerusform>%n en ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known.</source>
        <translation>On ne sait rien.</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
</context>
<context>
    <name>UnusualRecords</name>
    <message>
        <source>The last hour: %1</source>
        <translation>Dernière heure&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The same hour %n week(s) ago: %1</source>
        <translation>
            <numerusform>Même heure il y a %n semaine&#x202f;: %1</numerusform>
            <numerusform>Même heure il y a %n semaines&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Fewer than two weeks are known</source>
        <translation>Moins de deux semaines sont connues</translation>
    </message>
    <message>
        <source>%1 spreads below</source>
        <translation>%1 écarts en dessous</translation>
    </message>
    <message>
        <source>%1 spreads above</source>
        <translation>%1 écarts au-dessus</translation>
    </message>
    <message>
        <source>Fewer than two of the last four weeks are known at this hour: nobody can tell what is usual.</source>
        <translation>Moins de deux des quatre dernières semaines sont connues à cette heure&#x202f;: personne ne peut dire ce qui est habituel.</translation>
    </message>
    <message numerus="yes">
        <source>The mean of the last hour, beside that of the same hour in the last four weeks (%n known): their median, and how far they lie around it.</source>
        <translation>
            <numerusform>La moyenne de la dernière heure, à côté de celle de la même heure des quatre dernières semaines (%n connue)&#x202f;: leur médiane, et leur dispersion autour d’elle.</numerusform>
            <numerusform>La moyenne de la dernière heure, à côté de celle de la même heure des quatre dernières semaines (%n connues)&#x202f;: leur médiane, et leur dispersion autour d’elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual is not bad: it is a place to look.</source>
        <translation>Inhabituel ne veut pas dire mauvais&#x202f;: c’est un endroit où regarder.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>D’habitude</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>How far off</source>
        <translation>Écart</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n signal(s) are 3 spreads or more off the same hour of the last weeks.</source>
        <translation>
            <numerusform>%1 sur %n signal est à 3 écarts ou plus de la même heure des dernières semaines.</numerusform>
            <numerusform>%1 sur %n signaux sont à 3 écarts ou plus de la même heure des dernières semaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n, fewer than two weeks are known.</source>
        <translation>
            <numerusform>Pour %n, moins de deux semaines sont connues.</numerusform>
            <numerusform>Pour %n, moins de deux semaines sont connues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) went unanswered.</source>
        <translation>
            <numerusform>%n question est restée sans réponse.</numerusform>
            <numerusform>%n questions sont restées sans réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured that could be compared.</source>
        <translation>Rien de mesuré ne peut être comparé.</translation>
    </message>
</context>
<context>
    <name>WikiConflict</name>
    <message>
        <source>Kept, on its way to %1.</source>
        <translation>Conservé, en route vers %1.</translation>
    </message>
    <message>
        <source>It could not be kept, and was not sent: %1</source>
        <translation>Il n’a pas pu être gardé et n’a pas été envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>This text is no longer in conflict; the outbox says what became of it.</source>
        <translation>Ce texte n’est plus en conflit&#x202f;; le panneau Envois dit ce qu’il est devenu.</translation>
    </message>
</context>
<context>
    <name>WikiNotices</name>
    <message>
        <source>A folder of configuration files cannot be read: %1. Its files are shown as they were, if they were read before.</source>
        <translation>Un dossier de fichiers de configuration ne peut pas être lu&#xa0;: %1. Ses fichiers sont affichés tels qu’ils étaient, s’ils ont été lus auparavant.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>No wiki is configured.</source>
        <translation>Aucun wiki n’est configuré.</translation>
    </message>
    <message>
        <source>Name it in the profile under [wiki], or start Vigie with --wiki and its address or a folder of its pages.</source>
        <translation>Indiquez-le dans le profil sous [wiki], ou lancez Vigie avec --wiki suivi de son adresse ou d’un dossier de ses pages.</translation>
    </message>
    <message>
        <source>The wiki cannot be read, and nothing of it is known from before.</source>
        <translation>Le wiki est illisible, et rien n’en est connu d’avant.</translation>
    </message>
    <message>
        <source>The wiki is being read.</source>
        <translation>Le wiki est en cours de lecture.</translation>
    </message>
    <message>
        <source>The first time takes as long as it has pages.</source>
        <translation>La première fois, la durée dépend du nombre de pages.</translation>
    </message>
    <message>
        <source>The wiki answers, but shows no page.</source>
        <translation>Le wiki répond, mais ne montre aucune page.</translation>
    </message>
    <message>
        <source>See which pages the profile names, and whether its account may read them.</source>
        <translation>Vérifiez quelles pages le profil désigne, et si son compte peut les lire.</translation>
    </message>
    <message>
        <source>The wiki does not answer. These are its pages of %1 ago.</source>
        <translation>Le wiki ne répond pas. Voici ses pages d’il y a %1.</translation>
    </message>
    <message>
        <source>The wiki does not answer. These pages are from an earlier run.</source>
        <translation>Le wiki ne répond pas. Ces pages datent d’un lancement précédent.</translation>
    </message>
</context>
<context>
    <name>WikiSaving</name>
    <message>
        <source>Kept, on its way to %1.</source>
        <translation>Conservé, en route vers %1.</translation>
    </message>
    <message>
        <source>It could not be kept, and was not sent: %1</source>
        <translation>Le texte n’a pas pu être conservé et n’a pas été envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A text for this page waits for you in the outbox.</source>
        <translation>Un texte pour cette page vous attend dans les envois.</translation>
    </message>
    <message>
        <source>A text for this page is on its way; the next one can be saved after it.</source>
        <translation>Un texte pour cette page est en route&#x202f;; le suivant pourra être enregistré ensuite.</translation>
    </message>
    <message>
        <source>There is no wiki to save to.</source>
        <translation>Il n’y a pas de wiki où enregistrer.</translation>
    </message>
    <message>
        <source>The demo’s wiki is part of the program and stays as it is.</source>
        <translation>Le wiki de la démonstration fait partie du programme et reste tel quel.</translation>
    </message>
    <message>
        <source>Only the window saves to the wiki.</source>
        <translation>Seule la fenêtre enregistre dans le wiki.</translation>
    </message>
    <message>
        <source>This is the past: go back to now to save.</source>
        <translation>Vous regardez le passé&#xa0;: revenez à maintenant pour enregistrer.</translation>
    </message>
    <message>
        <source>The wiki can only be read: its programming interface is switched off.</source>
        <translation>Le wiki n’est accessible qu’en lecture&#xa0;: son interface de programmation est désactivée.</translation>
    </message>
    <message>
        <source>The folder of pages can only be read.</source>
        <translation>Le dossier des pages n’est accessible qu’en lecture.</translation>
    </message>
    <message>
        <source>The page has changed meanwhile; the edit is being worked out again.</source>
        <translation>La page a changé entre-temps&#x202f;; la modification est en train d’être recalculée.</translation>
    </message>
    <message>
        <source>This file stands beside the wiki; it is none of its pages.</source>
        <translation>Ce fichier se trouve à côté du wiki&#x202f;; ce n’est pas une de ses pages.</translation>
    </message>
</context>
<context>
    <name>WikiText</name>
    <message>
        <source>A DokuWiki whose %1 interface answers, version %2.</source>
        <translation>Un DokuWiki dont l’interface %1 répond, version %2.</translation>
    </message>
    <message>
        <source>A DokuWiki whose %1 interface answers.</source>
        <translation>Un DokuWiki dont l’interface %1 répond.</translation>
    </message>
    <message>
        <source>DokuWiki, JSON-RPC</source>
        <translation>DokuWiki, JSON-RPC</translation>
    </message>
    <message>
        <source>DokuWiki, XML-RPC</source>
        <translation>DokuWiki, XML-RPC</translation>
    </message>
    <message>
        <source>DokuWiki, page by page</source>
        <translation>DokuWiki, page par page</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>A folder of pages. It records no past.</source>
        <translation>Un dossier de pages. Il ne garde pas trace du passé.</translation>
    </message>
    <message>
        <source>A DokuWiki whose interface for programs is switched off, so that its pages are read one by one. Its administrator can switch it on: “remote” in the configuration.</source>
        <translation>Un DokuWiki dont l’interface pour les programmes est désactivée, si bien que ses pages sont lues une à une. La personne qui l’administre peut l’activer&#xa0;: «&#xa0;remote&#xa0;» dans la configuration.</translation>
    </message>
    <message>
        <source>A wiki without an interface for programs, so that its pages are read one by one.</source>
        <translation>Un wiki sans interface pour les programmes, si bien que ses pages sont lues une à une.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check that it is there, and its permissions.</source>
        <translation>Le dossier %1 ne peut pas être lu. Vérifiez qu’il existe, et ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 refused the question. Check that the address is that of a DokuWiki.</source>
        <translation>%1 a refusé la question. Vérifiez que l’adresse est bien celle d’un DokuWiki.</translation>
    </message>
    <message>
        <source>%1 answers something else than a wiki&apos;s pages, maybe a login page. Check its address.</source>
        <translation>%1 répond autre chose que les pages d’un wiki, peut-être une page de connexion. Vérifiez son adresse.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large. Name fewer pages in the profile.</source>
        <translation>La réponse de %1 est trop volumineuse. Nommez moins de pages dans le profil.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Days until the certificate ends</source>
        <translation>Jours avant la fin du certificat</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Used of the storage</source>
        <translation>Part utilisée du stockage</translation>
    </message>
    <message>
        <source>Used of the filesystem</source>
        <translation>Part utilisée du système de fichiers</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
</context>
<context>
    <name>WrittenChanges</name>
    <message>
        <source>the wiki</source>
        <translation>le wiki</translation>
    </message>
    <message>
        <source>Changes of %1 are not known: %2</source>
        <translation>Les changements de %1 ne sont pas connus&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>since: not said</source>
        <translation>depuis&#x202f;: non précisé</translation>
    </message>
    <message>
        <source>since %1, %2 ago</source>
        <translation>depuis %1, il y a %2</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Inhibited</source>
        <translation>Inhibée</translation>
    </message>
    <message>
        <source>No alert is firing</source>
        <translation>Aucune alerte active</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>%n alerte active</numerusform>
            <numerusform>%n alertes actives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced</source>
        <translation>
            <numerusform>%n en sourdine</numerusform>
            <numerusform>%n en sourdine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibited</source>
        <translation>
            <numerusform>%n inhibée</numerusform>
            <numerusform>%n inhibées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be evaluated</source>
        <translation>
            <numerusform>%n règle impossible à évaluer</numerusform>
            <numerusform>%n règles impossibles à évaluer</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>alerts::AlertDetails</name>
    <message>
        <source>Details of the alert</source>
        <translation>Détails de l’alerte</translation>
    </message>
    <message>
        <source>Select an alert to read its labels and annotations.</source>
        <translation>Choisissez une alerte pour lire ses étiquettes et annotations.</translation>
    </message>
</context>
<context>
    <name>alerts::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Filter by name, label or state</source>
        <translation>Filtrer par nom, étiquette, état</translation>
    </message>
    <message>
        <source>Filter the alerts</source>
        <translation>Filtrer les alertes</translation>
    </message>
    <message>
        <source>Nobody is asked for alerts.</source>
        <translation>Personne n’est interrogé sur les alertes.</translation>
    </message>
    <message>
        <source>Start Vigie with --alerts and the address of an Alertmanager, or with --metrics.</source>
        <translation>Lancez Vigie avec --alerts et l’adresse d’un Alertmanager, ou avec --metrics.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>alerts::AlertsTable</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
</context>
<context>
    <name>app::CloseGuard</name>
    <message>
        <source>What you typed is still on its way to the disk, which takes long.</source>
        <translation>Ce que vous avez tapé est encore en route vers le disque, et cela dure.</translation>
    </message>
    <message>
        <source>Close all the same?</source>
        <translation>Fermer quand même ?</translation>
    </message>
    <message>
        <source>What you typed is not on disk. If Vigie closes now, it is lost.</source>
        <translation>Ce que vous avez tapé n’est pas sur le disque. Si Vigie se ferme maintenant, c’est perdu.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et le perdre</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>app::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type what to do, or a machine</source>
        <translation>Tapez quoi faire, ou une machine</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>app::ConnectForm</name>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>none, or a token alone</source>
        <translation>aucun, ou un jeton seul</translation>
    </message>
    <message>
        <source>kept in the desktop’s keyring</source>
        <translation>gardé dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>besides the system’s authorities</source>
        <translation>en plus des autorités du système</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>&amp;Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>Certificate au&amp;thority</source>
        <translation>Au&amp;torité de certification</translation>
    </message>
    <message>
        <source>Profile &amp;name</source>
        <translation>&amp;Nom du profil</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Choose the authority’s file</source>
        <translation>Choisir le fichier de l’autorité</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la &amp;démonstration</translation>
    </message>
    <message>
        <source>An invented fleet in a real store on this machine</source>
        <translation>Un parc inventé, dans une vraie base sur cette machine</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The address is not complete. It looks like http://127.0.0.1:8428 or https://metrics.example/prometheus.</source>
        <translation>L’adresse n’est pas complète. Elle ressemble à http://127.0.0.1:8428 ou https://metrics.example/prometheus.</translation>
    </message>
    <message>
        <source>The address carries a password. Write it into the field below: it goes to the keyring.</source>
        <translation>L’adresse contient un mot de passe. Écrivez-le dans le champ ci-dessous&#x202f;: il ira dans le trousseau.</translation>
    </message>
    <message>
        <source>The user has no password. Enter it, or leave both empty.</source>
        <translation>L’utilisateur n’a pas de mot de passe. Indiquez-le, ou laissez les deux vides.</translation>
    </message>
    <message>
        <source>The profile’s name may have letters, digits and . _ - and begins with a letter or digit.</source>
        <translation>Le nom du profil peut avoir des lettres, des chiffres et . _ - et commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>%1 exists. Press Replace to overwrite it, or choose another name.</source>
        <translation>%1 existe. Appuyez sur Remplacer pour l’écraser, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The keyring is being asked.</source>
        <translation>Le trousseau est sollicité.</translation>
    </message>
    <message>
        <source>The keyring did not take the password, so nothing was saved: %1</source>
        <translation>Le trousseau n’a pas pris le mot de passe, rien n’a donc été enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>The profile was not saved: %1</source>
        <translation>Le profil n’a pas été enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>address of a DokuWiki, or a folder of its pages; may be empty</source>
        <translation>adresse d’un DokuWiki ou dossier de ses pages&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Wiki</source>
        <translation>&amp;Wiki</translation>
    </message>
    <message>
        <source>The wiki is neither an address such as https://wiki.example/ nor a folder that may be read.</source>
        <translation>Le wiki n’est ni une adresse comme https://wiki.example/ ni un dossier lisible.</translation>
    </message>
</context>
<context>
    <name>app::ConsolePanels</name>
    <message>
        <source>It could not be written: %1</source>
        <translation>Impossible de l’écrire&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no metrics store to ask.</source>
        <translation>Il n’y a pas de base de métriques à interroger.</translation>
    </message>
    <message>
        <source>The profile names none. Connect to one first.</source>
        <translation>Le profil n’en nomme aucune. Connectez-en une d’abord.</translation>
    </message>
    <message>
        <source>Written to %1. It is watched from now on.</source>
        <translation>Écrit dans %1. C’est surveillé dès maintenant.</translation>
    </message>
</context>
<context>
    <name>app::Exporter</name>
    <message>
        <source>The metrics source</source>
        <translation>La source de métriques</translation>
    </message>
    <message>
        <source>the query has no sample in that time</source>
        <translation>la requête n’a aucune mesure sur cette période</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>a query needs a metrics source</source>
        <translation>une requête a besoin d’une source de métriques</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Vigie</source>
        <translation>Vigie</translation>
    </message>
    <message>
        <source>The demo’s history is being filled in; what is shown is already complete for today.</source>
        <translation>L’historique de la démonstration se remplit&#x202f;; ce qui est affiché est déjà complet pour aujourd’hui.</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Ouvrir les envois</translation>
    </message>
</context>
<context>
    <name>app::NoticeBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>app::PastPlayer</name>
    <message>
        <source>Down: %1</source>
        <translation>En panne&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>app::Photographer</name>
    <message>
        <source>the picture cannot be written to %1</source>
        <translation>l’image ne peut pas être écrite dans %1</translation>
    </message>
    <message>
        <source>there is no panel &quot;%1&quot;; vigie render --list prints them</source>
        <translation>il n’y a pas de panneau «&#x202f;%1&#x202f;»&#x202f;; vigie render --list les affiche</translation>
    </message>
</context>
<context>
    <name>app::ReportKeeper</name>
    <message>
        <source>Another window had changed this report; its text is among the older texts.</source>
        <translation>Une autre fenêtre avait modifié ce compte rendu&#x202f;; son texte est parmi les textes antérieurs.</translation>
    </message>
    <message>
        <source>A report could not be begun, since it cannot be kept on this computer: %1</source>
        <translation>Impossible de commencer un compte rendu, car il ne peut pas être gardé sur cet ordinateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>It could not be discarded: %1</source>
        <translation>Il n’a pas pu être écarté&#x202f;: %1</translation>
    </message>
    <message>
        <source>It could not be brought back: %1</source>
        <translation>Il n’a pas pu être repris&#x202f;: %1</translation>
    </message>
    <message>
        <source>The older texts cannot be read: %1</source>
        <translation>Les textes antérieurs ne peuvent pas être lus&#x202f;: %1</translation>
    </message>
    <message>
        <source>Its text waits for you in the outbox.</source>
        <translation>Son texte vous attend dans les envois.</translation>
    </message>
    <message>
        <source>It is on its way already.</source>
        <translation>Il est déjà en route.</translation>
    </message>
    <message>
        <source>The wiki has this text already.</source>
        <translation>Le wiki a déjà ce texte.</translation>
    </message>
    <message>
        <source>Incident report: %1</source>
        <translation>Compte rendu d’incident&#x202f;: %1</translation>
    </message>
    <message>
        <source>It could not be kept, and was not sent: %1</source>
        <translation>Il n’a pas pu être gardé et n’a pas été envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The wiki’s page also has somebody else’s text, which this report lacks: publish it again only with that.</source>
        <translation>La page du wiki contient aussi le texte de quelqu’un d’autre, qui manque à ce compte rendu&#x202f;: ne le republiez qu’avec ce texte.</translation>
    </message>
</context>
<context>
    <name>app::ReportTemplate</name>
    <message>
        <source>The template %1 of the profile is not there; Vigie’s own was taken.</source>
        <translation>Le modèle %1 du profil n’existe pas&#x202f;; celui de Vigie a été pris.</translation>
    </message>
    <message>
        <source>The template %1 of the profile cannot be read (%2); Vigie’s own was taken.</source>
        <translation>Le modèle %1 du profil est illisible (%2)&#x202f;; celui de Vigie a été pris.</translation>
    </message>
</context>
<context>
    <name>app::TimeAxisBar</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>&amp;Go to a Time…</source>
        <translation>&amp;Aller à un moment…</translation>
    </message>
    <message>
        <source>Back to &amp;Live</source>
        <translation>Revenir au &amp;direct</translation>
    </message>
    <message>
        <source>Half a Range &amp;Earlier</source>
        <translation>Une demi-période plus &amp;tôt</translation>
    </message>
    <message>
        <source>Half a Range &amp;Later</source>
        <translation>Une demi-période plus ta&amp;rd</translation>
    </message>
    <message>
        <source>&amp;Pause Live</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Heures en &amp;UTC</translation>
    </message>
    <message>
        <source>Play the Pas&amp;t</source>
        <translation>&amp;Rejouer le passé</translation>
    </message>
</context>
<context>
    <name>app::Welcome</name>
    <message>
        <source>Vigie does not know yet whom to ask.</source>
        <translation>Vigie ne sait pas encore qui interroger.</translation>
    </message>
    <message>
        <source>On the command line: vigie --metrics ADDRESS, or vigie --demo. Profiles can be written by hand, too; they lie in %1</source>
        <translation>En ligne de commande&#x202f;: vigie --metrics ADRESSE, ou vigie --demo. Les profils s’écrivent aussi à la main&#x202f;; ils sont dans %1</translation>
    </message>
    <message>
        <source>Name your Prometheus or VictoriaMetrics, or try the demo first: an invented fleet in a real store on this machine.</source>
        <translation>Indiquez votre Prometheus ou votre VictoriaMetrics, ou essayez d’abord la démonstration&#x202f;: un parc inventé, dans une vraie base sur cette machine.</translation>
    </message>
</context>
<context>
    <name>app::WikiOutbox</name>
    <message>
        <source>Texts for the wiki cannot be kept as they should: %1</source>
        <translation>Les textes destinés au wiki ne peuvent pas être conservés comme il faut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved to the wiki: %1</source>
        <translation>Enregistré dans le wiki&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Name the Prometheus or VictoriaMetrics to ask</source>
        <translation>Indiquer le Prometheus ou le VictoriaMetrics à interroger</translation>
    </message>
    <message>
        <source>&amp;Refresh All</source>
        <translation>&amp;Tout actualiser</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Restore &amp;Default Layout</source>
        <translation>Rétablir la &amp;disposition par défaut</translation>
    </message>
    <message>
        <source>&amp;Lock Layout</source>
        <translation>&amp;Verrouiller la disposition</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Follow the Desktop</source>
        <translation>&amp;Suivre le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>Afficher la barre de &amp;menus</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next Panel</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>Panneau p&amp;récédent</translation>
    </message>
    <message>
        <source>Fi&amp;lter the Fleet</source>
        <translation>Fi&amp;ltrer le parc</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About Vigie</source>
        <translation>À &amp;propos de Vigie</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Temps</translation>
    </message>
    <message>
        <source>Arrange for the &amp;Weekly Round</source>
        <translation>Disposer pour la &amp;ronde hebdomadaire</translation>
    </message>
    <message>
        <source>Start an &amp;Incident Report</source>
        <translation>Commencer un compte rendu d’&amp;incident</translation>
    </message>
    <message>
        <source>Fills in what is known of what is wrong now, each sentence with its proof</source>
        <translation>Remplit ce qui est connu de ce qui ne va pas, chaque phrase avec sa preuve</translation>
    </message>
</context>
<context>
    <name>backups::BackupsPanel</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups of machines and services</source>
        <translation>Sauvegardes des machines et services</translation>
    </message>
    <message>
        <source>Filter backups</source>
        <translation>Filtrer les sauvegardes</translation>
    </message>
    <message>
        <source>What is lost with a site</source>
        <translation>Ce qui disparaît avec un site</translation>
    </message>
    <message>
        <source>Filter losses</source>
        <translation>Filtrer les pertes</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>If a site burns</source>
        <translation>Si un site brûle</translation>
    </message>
    <message>
        <source>Site that burns</source>
        <translation>Site qui brûle</translation>
    </message>
    <message>
        <source>What is backed up</source>
        <translation>Ce qui est sauvegardé</translation>
    </message>
</context>
<context>
    <name>certificates::CertificatesPanel</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Filter certificates</source>
        <translation>Filtrer les certificats</translation>
    </message>
</context>
<context>
    <name>changes::ChangesPanel</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Filter by machine, service or words</source>
        <translation>Filtrer par machine, service ou mots</translation>
    </message>
    <message>
        <source>What is unlike other weeks</source>
        <translation>Ce qui diffère des autres semaines</translation>
    </message>
    <message>
        <source>Filter by machine or signal</source>
        <translation>Filtrer par machine ou signal</translation>
    </message>
    <message>
        <source>What changed, and what is unusual</source>
        <translation>Ce qui a changé, et ce qui est inhabituel</translation>
    </message>
    <message>
        <source>What changed (%1)</source>
        <translation>Ce qui a changé (%1)</translation>
    </message>
    <message>
        <source>Unusual (%1)</source>
        <translation>Inhabituel (%1)</translation>
    </message>
    <message>
        <source>In the 24 hours before the moment and the hour after</source>
        <translation>Dans les 24 heures avant l’instant affiché et l’heure après</translation>
    </message>
    <message>
        <source>Compared with the same hour of the last four weeks</source>
        <translation>Comparé à la même heure des quatre dernières semaines</translation>
    </message>
</context>
<context>
    <name>charts::ChartLegend</name>
    <message>
        <source>Lines of the chart</source>
        <translation>Courbes du graphique</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are not drawn. Narrow the query to see them.</source>
        <translation>
            <numerusform>%n autre courbe n’est pas dessinée. Affinez la requête pour la voir.</numerusform>
            <numerusform>%n autres courbes ne sont pas dessinées. Affinez la requête pour les voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtrer les courbes</translation>
    </message>
    <message>
        <source>Words to look for in the names of the lines</source>
        <translation>Mots à chercher dans les noms des courbes</translation>
    </message>
</context>
<context>
    <name>charts::ChartStrip</name>
    <message>
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>See the whole range again (0)</source>
        <translation>Revoir toute la durée (0)</translation>
    </message>
    <message>
        <source>What can be done with this chart</source>
        <translation>Ce qu’on peut faire de ce graphique</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop writing (Esc)</source>
        <translation>Arrêter l’écriture (Échap)</translation>
    </message>
</context>
<context>
    <name>charts::InstantPopup</name>
    <message>
        <source>Compare with an instant</source>
        <translation>Comparer avec un instant</translation>
    </message>
    <message>
        <source>Compare with what led up to</source>
        <translation>Comparer avec ce qui précède</translation>
    </message>
    <message>
        <source>That is what is shown.</source>
        <translation>C’est ce qui est affiché.</translation>
    </message>
</context>
<context>
    <name>charts::LegendModel</name>
    <message>
        <source>Line</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>At the crosshair</source>
        <translation>Au réticule</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
</context>
<context>
    <name>charts::Point</name>
    <message>
        <source>%1, stored as %2</source>
        <translation>%1, enregistré comme %2</translation>
    </message>
    <message>
        <source>number %1 of %2</source>
        <translation>n°&#x202f;%1 sur %2</translation>
    </message>
    <message>
        <source>%1 after the one before</source>
        <translation>%1 après la précédente</translation>
    </message>
    <message>
        <source>%1 before the next</source>
        <translation>%1 avant la suivante</translation>
    </message>
    <message>
        <source>itself: nothing was summed up</source>
        <translation>elle-même&#x202f;: rien n’a été résumé</translation>
    </message>
    <message>
        <source>a stretch without a number</source>
        <translation>un intervalle sans nombre</translation>
    </message>
    <message>
        <source>all since the sample before: lowest %1, highest %2</source>
        <translation>tout depuis la mesure précédente&#x202f;: minimum %1, maximum %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>no sample within %1</source>
        <translation>aucune mesure à moins de %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message numerus="yes">
        <source>%1, of all %n line(s) that are stacked</source>
        <translation>
            <numerusform>%1, pour la seule courbe empilée</numerusform>
            <numerusform>%1, pour les %n courbes empilées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of %2 of the %n line(s) that are stacked: the others were not measured then</source>
        <translation>
            <numerusform>%1, pour %2 sur %n courbe empilée&#x202f;: les autres n’étaient pas mesurées à ce moment</numerusform>
            <numerusform>%1, pour %2 des %n courbes empilées&#x202f;: les autres n’étaient pas mesurées à ce moment</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1. Of each the newest value counts, not its peaks before</source>
        <translation>%1. De chacune compte la dernière valeur, sans les pointes qui la précèdent</translation>
    </message>
</context>
<context>
    <name>charts::PointCard</name>
    <message>
        <source>Explanation of the point</source>
        <translation>Explication du point</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>charts::SamplesModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>charts::SamplesTable</name>
    <message>
        <source>Samples of the chart</source>
        <translation>Mesures du graphique</translation>
    </message>
</context>
<context>
    <name>charts::TimeSeriesChart</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Explain this point</source>
        <translation>Expliquer ce point</translation>
    </message>
    <message>
        <source>%1, %2 before</source>
        <translation>%1, %2 plus tôt</translation>
    </message>
    <message>
        <source>Nothing was measured %1 before.</source>
        <translation>Rien n’avait été mesuré %1 plus tôt.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>The time before, or nothing</source>
        <translation>La période précédente, ou rien</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 plus tôt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>Use this range in the whole window</source>
        <translation>Utiliser cette durée dans toute la fenêtre</translation>
    </message>
    <message>
        <source>This line alone, or all again</source>
        <translation>Cette courbe seule, ou toutes</translation>
    </message>
    <message>
        <source>Hide or show this line</source>
        <translation>Masquer ou afficher cette courbe</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtrer les courbes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message numerus="yes">
        <source>The %n highest</source>
        <translation>
            <numerusform>La plus haute</numerusform>
            <numerusform>Les %n plus hautes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Samples as a table</source>
        <translation>Mesures en tableau</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Vectors (SVG)…</source>
        <translation>Vecteurs (SVG)…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Nombres (CSV)…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Numbers (CSV)</source>
        <translation>Nombres (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the numbers: %1 %</source>
        <translation>Écriture des nombres&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>how a chart is drawn</comment>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>how a chart is drawn</comment>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Filled</source>
        <comment>how a chart is drawn</comment>
        <translation>Surfaces</translation>
    </message>
    <message>
        <source>Stacked</source>
        <comment>how a chart is drawn</comment>
        <translation>Surfaces empilées</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>The next of these</source>
        <translation>Le suivant de cette liste</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Échelle logarithmique</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Afficher en grand</translation>
    </message>
    <message>
        <source>Nothing was measured then.</source>
        <translation>Rien n’a été mesuré à ce moment-là.</translation>
    </message>
    <message>
        <source>%1, %2 (%3 before)</source>
        <translation>%1, %2 (%3 plus tôt)</translation>
    </message>
    <message>
        <source>%1, %2 (%3 after)</source>
        <translation>%1, %2 (%3 plus tard)</translation>
    </message>
    <message>
        <source>Another instant…</source>
        <translation>Un autre instant…</translation>
    </message>
</context>
<context>
    <name>charts::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message numerus="yes">
        <source>%n events from %1 on; zoom in to tell them apart</source>
        <translation>
            <numerusform>%n événement à partir de %1</numerusform>
            <numerusform>%n événements à partir de %1 ; zoomez pour les distinguer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events from %1 to %2.</source>
        <translation>
            <numerusform>%n événement de %1 à %2.</numerusform>
            <numerusform>%n événements de %1 à %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts::View</name>
    <message numerus="yes">
        <source>%n gap(s) without samples.</source>
        <translation>
            <numerusform>%n trou sans mesure.</numerusform>
            <numerusform>%n trous sans mesure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in that time.</source>
        <translation>
            <numerusform>%n événement pendant ce temps.</numerusform>
            <numerusform>%n événements pendant ce temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>de %1 à %2, %3</translation>
    </message>
    <message>
        <source>Zoomed: %1 of %2</source>
        <translation>Agrandi&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1, a sample every %2</source>
        <translation>%1, une mesure toutes les %2</translation>
    </message>
    <message>
        <source>The chart has no line.</source>
        <translation>Le graphique n’a aucune courbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) from %1 to %2. %3: now %4, lowest %5, average %6, highest %7.</source>
        <translation>
            <numerusform>%n courbe, de %1 à %2. %3&#x202f;: maintenant %4, minimum %5, moyenne %6, maximum %7.</numerusform>
            <numerusform>%n courbes, de %1 à %2. %3&#x202f;: maintenant %4, minimum %5, moyenne %6, maximum %7.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines are stacked: heights add up.</source>
        <translation>Les courbes sont empilées&#x202f;: les hauteurs s’additionnent.</translation>
    </message>
    <message>
        <source>The scale is logarithmic.</source>
        <translation>L’échelle est logarithmique.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) at or below zero cannot be shown on this scale</source>
        <translation>
            <numerusform>%n valeur nulle ou négative n’a pas de place sur cette échelle</numerusform>
            <numerusform>%n valeurs nulles ou négatives n’ont pas de place sur cette échelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits hold for single lines and are not drawn here</source>
        <translation>Les seuils valent pour une courbe seule et ne sont pas tracés ici</translation>
    </message>
    <message>
        <source>Right axis: %1</source>
        <translation>Axe de droite&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) lower than these are not drawn</source>
        <translation>
            <numerusform>%n courbe plus basse que celles-ci n’est pas tracée</numerusform>
            <numerusform>%n courbes plus basses que celles-ci ne sont pas tracées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stacked is the newest value of every %1: peaks in between are missing</source>
        <translation>Ce qui est empilé est la dernière valeur par tranche de %1&#x202f;: les pointes entre elles manquent</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>modifiée par vous</translation>
    </message>
    <message>
        <source>changed by them</source>
        <translation>modifiée par l’autre</translation>
    </message>
    <message>
        <source>changed alike</source>
        <translation>modifiée à l’identique</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>Conflict %1</source>
        <translation>Conflit %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Texte saisi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Le leur&#x202f;: %1</translation>
    </message>
    <message>
        <source>no line, %1</source>
        <translation>pas de ligne, %1</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>ligne %1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>The page was deleted while you were writing. If it has to come back, decide what it says.</source>
        <translation>La page a été supprimée pendant que vous écriviez. Si elle doit revenir, décidez de ce qu’elle dit.</translation>
    </message>
    <message>
        <source>What the page said before is not known here, so every difference is for you to decide. The result is saved on top of what the page says.</source>
        <translation>Ce que la page disait avant n’est pas connu ici, donc chaque différence est à trancher. Le résultat est enregistré par-dessus ce que dit la page.</translation>
    </message>
    <message>
        <source>Both of you began this page, so every difference is for you to decide. The result is saved on top of their text.</source>
        <translation>Vous avez tous deux commencé cette page, donc chaque différence est à trancher. Le résultat est enregistré par-dessus leur texte.</translation>
    </message>
    <message>
        <source>Your text was saved on top of theirs. Take back what has to stay of theirs; the result is saved on top of yours.</source>
        <translation>Votre texte a été enregistré par-dessus le leur. Reprenez ce qui doit en rester&#x202f;; le résultat est enregistré par-dessus le vôtre.</translation>
    </message>
    <message>
        <source>Only what both of you changed is for you to decide. The result is saved on top of their text, which stays in the page’s history.</source>
        <translation>Seul ce que vous avez tous deux modifié est à trancher. Le résultat est enregistré par-dessus leur texte, qui reste dans l’historique de la page.</translation>
    </message>
    <message>
        <source>Their text is not known, so that the two cannot be compared.</source>
        <translation>Leur texte n’est pas connu, les deux ne peuvent donc pas être comparés.</translation>
    </message>
    <message>
        <source>This text is no longer in conflict.</source>
        <translation>Ce texte n’est plus en conflit.</translation>
    </message>
    <message>
        <source>Both were saved within the same second, and the wiki kept one of them. Ask who else was writing, open the page to see what it says now, then save yours on top or give it up.</source>
        <translation>Les deux ont été enregistrés dans la même seconde, et le wiki n’en a conservé qu’un. Demandez qui d’autre écrivait, ouvrez la page pour voir ce qu’elle dit à présent, puis enregistrez le vôtre par-dessus ou renoncez-y.</translation>
    </message>
    <message>
        <source>The outbox says what became of it.</source>
        <translation>Le panneau Envois dit ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Tout est tranché</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <translation>
            <numerusform>%n conflit restant</numerusform>
            <numerusform>%n conflits restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict %1: take theirs, yours or both, or write here instead of this line</source>
        <translation>Conflit %1&#x202f;: prenez le leur, le vôtre ou les deux, ou écrivez ici à la place de cette ligne</translation>
    </message>
    <message>
        <source>brought together with a change made meanwhile</source>
        <translation>réuni avec une modification faite entre-temps</translation>
    </message>
    <message>
        <source>brought together with the change by %1</source>
        <translation>réuni avec la modification de %1</translation>
    </message>
</context>
<context>
    <name>console::CompletionPopup</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>console::ConsoleBar</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>A value at every step of the window’s time</source>
        <translation>Une valeur à chaque pas de la période de la fenêtre</translation>
    </message>
    <message>
        <source>At the moment</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>One value for each series, at the window’s moment</source>
        <translation>Une valeur par série, à l’instant de la fenêtre</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Ask what the server does for it, and how long each step takes</source>
        <translation>Demander ce que le serveur fait, et le temps de chaque étape</translation>
    </message>
    <message>
        <source>Find an earlier query (Ctrl+R)</source>
        <translation>Retrouver une requête passée (Ctrl+R)</translation>
    </message>
    <message>
        <source>Watch…</source>
        <translation>Surveiller…</translation>
    </message>
    <message>
        <source>Ask the server (Ctrl+Enter)</source>
        <translation>Interroger le serveur (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Do not wait any longer for the answer</source>
        <translation>Ne plus attendre la réponse</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Ask again whenever charts are refreshed, of values over time only the newest. It waits while you change the query (Ctrl+Shift+Enter).</source>
        <translation>Repose la question à chaque rafraîchissement des courbes, en ne redemandant que les dernières valeurs. Attend pendant que vous modifiez la requête (Ctrl+Maj+Entrée).</translation>
    </message>
    <message>
        <source>Make this query a signal of machines or of services</source>
        <translation>Faire de cette requête un signal de machines ou de services</translation>
    </message>
</context>
<context>
    <name>console::ConsolePanel</name>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur dit&#x202f;: %1</translation>
    </message>
    <message>
        <source>What is shown is %1 old. No new answer: %2.</source>
        <translation>Ce qui est affiché date de %1. Pas de nouvelle réponse&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The metrics source</source>
        <translation>La source de métriques</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Chart and table still show the answer to: %1</source>
        <translation>Graphique et tableau montrent encore la réponse à&#x202f;: %1</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>En attente de la réponse</translation>
    </message>
    <message>
        <source>Your queries are not kept: %1 cannot be used (%2). They stay until this window closes. Make the file readable and its folder writable, or move it away.</source>
        <translation>Vos requêtes ne sont pas conservées&#x202f;: %1 est inutilisable (%2). Elles restent jusqu’à la fermeture de cette fenêtre. Rendez le fichier lisible et son dossier modifiable, ou déplacez-le.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Live waits until the changed query is asked.</source>
        <translation>Le direct attend que la requête modifiée soit envoyée.</translation>
    </message>
    <message>
        <source>Live waits while a past moment is shown.</source>
        <translation>Le direct attend tant qu’un moment passé est affiché.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Live waits: the server refused the query.</source>
        <translation>Le direct attend&#x202f;: le serveur a refusé la requête.</translation>
    </message>
    <message>
        <source>Live waits: the newest question failed. Ask again to go on.</source>
        <translation>Le direct attend&#x202f;: la dernière question a échoué. Reposez-la pour reprendre.</translation>
    </message>
</context>
<context>
    <name>console::ConsoleText</name>
    <message>
        <source>%1 at the server, %2 in all</source>
        <translation>%1 au serveur, %2 en tout</translation>
    </message>
    <message numerus="yes">
        <source>%1 series</source>
        <translation>
            <numerusform>%1 série</numerusform>
            <numerusform>%1 séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 series read</source>
        <translation>
            <numerusform>%1 série lue</numerusform>
            <numerusform>%1 séries lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 samples read</source>
        <translation>
            <numerusform>%1 mesure lue</numerusform>
            <numerusform>%1 mesures lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the cluster did not answer.</source>
        <translation>Une partie de la grappe n’a pas répondu.</translation>
    </message>
    <message>
        <source>Of the JSON only the first %1 are shown.</source>
        <translation>Du JSON, seuls les premiers %1 sont affichés.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Only the newest %1 were asked again.</source>
        <translation>Seules les dernières %1 ont été redemandées.</translation>
    </message>
</context>
<context>
    <name>console::Examples</name>
    <message>
        <source>CPU in use on each machine</source>
        <translation>Processeur utilisé sur chaque machine</translation>
    </message>
    <message>
        <source>The five fullest filesystems</source>
        <translation>Les cinq systèmes de fichiers les plus pleins</translation>
    </message>
    <message>
        <source>Bytes a second that each machine receives</source>
        <translation>Octets par seconde reçus par chaque machine</translation>
    </message>
    <message>
        <source>Memory of the ten largest containers</source>
        <translation>Mémoire des dix plus gros conteneurs</translation>
    </message>
    <message>
        <source>What is watched, and whether it answers</source>
        <translation>Ce qui est surveillé, et si cela répond</translation>
    </message>
    <message>
        <source>The five slowest scrapes</source>
        <translation>Les cinq collectes les plus lentes</translation>
    </message>
    <message>
        <source>The ten metrics with the most series</source>
        <translation>Les dix métriques qui ont le plus de séries</translation>
    </message>
</context>
<context>
    <name>console::ExamplesPage</name>
    <message>
        <source>Ask the metrics store anything.</source>
        <translation>Demandez ce que vous voulez à la base de métriques.</translation>
    </message>
    <message>
        <source>Names, labels and values are proposed while you type. Ctrl+Enter asks. To begin with:</source>
        <translation>Noms, étiquettes et valeurs sont proposés pendant la saisie. Ctrl+Entrée pose la question. Pour commencer&#x202f;:</translation>
    </message>
</context>
<context>
    <name>console::Functions</name>
    <message>
        <source>Sum over series</source>
        <translation>Somme sur les séries</translation>
    </message>
    <message>
        <source>Mean over series</source>
        <translation>Moyenne sur les séries</translation>
    </message>
    <message>
        <source>Smallest value over series</source>
        <translation>Plus petite valeur parmi les séries</translation>
    </message>
    <message>
        <source>Largest value over series</source>
        <translation>Plus grande valeur parmi les séries</translation>
    </message>
    <message>
        <source>How many series there are</source>
        <translation>Nombre de séries</translation>
    </message>
    <message>
        <source>1 for each group of series</source>
        <translation>1 pour chaque groupe de séries</translation>
    </message>
    <message>
        <source>Standard deviation over series</source>
        <translation>Écart type sur les séries</translation>
    </message>
    <message>
        <source>Variance over series</source>
        <translation>Variance sur les séries</translation>
    </message>
    <message>
        <source>The k series with the largest values</source>
        <translation>Les k séries aux plus grandes valeurs</translation>
    </message>
    <message>
        <source>The k series with the smallest values</source>
        <translation>Les k séries aux plus petites valeurs</translation>
    </message>
    <message>
        <source>A quantile (0 to 1) over series</source>
        <translation>Quantile (de 0 à 1) sur les séries</translation>
    </message>
    <message>
        <source>How many series have each value</source>
        <translation>Nombre de séries pour chaque valeur</translation>
    </message>
    <message>
        <source>Any k series of each group</source>
        <translation>k séries quelconques de chaque groupe</translation>
    </message>
    <message>
        <source>Median over series</source>
        <translation>Médiane sur les séries</translation>
    </message>
    <message>
        <source>Any one series of each group</source>
        <translation>Une série quelconque de chaque groupe</translation>
    </message>
    <message>
        <source>How many different values there are</source>
        <translation>Nombre de valeurs différentes</translation>
    </message>
    <message>
        <source>The most frequent value over series</source>
        <translation>Valeur la plus fréquente parmi les séries</translation>
    </message>
    <message>
        <source>The k series furthest from the median</source>
        <translation>Les k séries les plus loin de la médiane</translation>
    </message>
    <message>
        <source>Series with values far outside the middle half</source>
        <translation>Séries dont des valeurs sortent nettement de la moitié centrale</translation>
    </message>
    <message>
        <source>The k series with the largest mean of the range</source>
        <translation>Les k séries à la plus grande moyenne de la période</translation>
    </message>
    <message>
        <source>The k series with the largest maximum of the range</source>
        <translation>Les k séries au plus grand maximum de la période</translation>
    </message>
    <message>
        <source>The k series with the largest last value</source>
        <translation>Les k séries à la plus grande dernière valeur</translation>
    </message>
    <message>
        <source>Each value as a share of its group’s sum</source>
        <translation>Part de chaque valeur dans la somme de son groupe</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>Valeur absolue</translation>
    </message>
    <message>
        <source>1 when no series is there</source>
        <translation>1 quand aucune série n’est là</translation>
    </message>
    <message>
        <source>1 when no sample is in the window</source>
        <translation>1 quand aucune mesure n’est dans la fenêtre</translation>
    </message>
    <message>
        <source>Mean of each series’ window</source>
        <translation>Moyenne de la fenêtre de chaque série</translation>
    </message>
    <message>
        <source>Rounded up</source>
        <translation>Arrondi vers le haut</translation>
    </message>
    <message>
        <source>How often the value changed in the window</source>
        <translation>Nombre de changements de valeur dans la fenêtre</translation>
    </message>
    <message>
        <source>Values kept between two limits</source>
        <translation>Valeurs maintenues entre deux bornes</translation>
    </message>
    <message>
        <source>Values kept at or below a limit</source>
        <translation>Valeurs maintenues sous une borne</translation>
    </message>
    <message>
        <source>Values kept at or above a limit</source>
        <translation>Valeurs maintenues au-dessus d’une borne</translation>
    </message>
    <message>
        <source>How many samples are in the window</source>
        <translation>Nombre de mesures dans la fenêtre</translation>
    </message>
    <message>
        <source>Day of the month, 1 to 31, in UTC</source>
        <translation>Jour du mois, de 1 à 31, en UTC</translation>
    </message>
    <message>
        <source>Day of the week, 0 is Sunday, in UTC</source>
        <translation>Jour de la semaine, 0 pour dimanche, en UTC</translation>
    </message>
    <message>
        <source>Day of the year, in UTC</source>
        <translation>Jour de l’année, en UTC</translation>
    </message>
    <message>
        <source>How many days the month has</source>
        <translation>Nombre de jours du mois</translation>
    </message>
    <message>
        <source>Difference between the ends of the window, for gauges</source>
        <translation>Écart entre les bouts de la fenêtre, pour les jauges</translation>
    </message>
    <message>
        <source>Slope per second in the window, for gauges</source>
        <translation>Pente par seconde dans la fenêtre, pour les jauges</translation>
    </message>
    <message>
        <source>e to the power of the value</source>
        <translation>Exponentielle de la valeur</translation>
    </message>
    <message>
        <source>Rounded down</source>
        <translation>Arrondi vers le bas</translation>
    </message>
    <message>
        <source>A quantile from the buckets of a histogram</source>
        <translation>Quantile d’après les tranches d’un histogramme</translation>
    </message>
    <message>
        <source>Smoothed value of the window</source>
        <translation>Valeur lissée de la fenêtre</translation>
    </message>
    <message>
        <source>Hour of the day, 0 to 23, in UTC</source>
        <translation>Heure du jour, de 0 à 23, en UTC</translation>
    </message>
    <message>
        <source>Difference of the last two samples</source>
        <translation>Écart entre les deux dernières mesures</translation>
    </message>
    <message>
        <source>Increase of a counter in the window</source>
        <translation>Augmentation d’un compteur dans la fenêtre</translation>
    </message>
    <message>
        <source>Per-second increase of the last two samples of a counter</source>
        <translation>Augmentation par seconde d’après les deux dernières mesures d’un compteur</translation>
    </message>
    <message>
        <source>A label joined from others</source>
        <translation>Étiquette assemblée à partir d’autres</translation>
    </message>
    <message>
        <source>A label made from another by a regular expression</source>
        <translation>Étiquette tirée d’une autre par une expression régulière</translation>
    </message>
    <message>
        <source>The newest sample of the window</source>
        <translation>Mesure la plus récente de la fenêtre</translation>
    </message>
    <message>
        <source>Natural logarithm</source>
        <translation>Logarithme népérien</translation>
    </message>
    <message>
        <source>Decimal logarithm</source>
        <translation>Logarithme décimal</translation>
    </message>
    <message>
        <source>Binary logarithm</source>
        <translation>Logarithme binaire</translation>
    </message>
    <message>
        <source>Median distance from the median of the window</source>
        <translation>Écart médian à la médiane de la fenêtre</translation>
    </message>
    <message>
        <source>Largest value of the window</source>
        <translation>Plus grande valeur de la fenêtre</translation>
    </message>
    <message>
        <source>Smallest value of the window</source>
        <translation>Plus petite valeur de la fenêtre</translation>
    </message>
    <message>
        <source>Minute of the hour, in UTC</source>
        <translation>Minute de l’heure, en UTC</translation>
    </message>
    <message>
        <source>Month of the year, 1 to 12, in UTC</source>
        <translation>Mois de l’année, de 1 à 12, en UTC</translation>
    </message>
    <message>
        <source>The number π</source>
        <translation>Le nombre π</translation>
    </message>
    <message>
        <source>Where the trend of the window leads in so many seconds</source>
        <translation>Où mène la tendance de la fenêtre dans tant de secondes</translation>
    </message>
    <message>
        <source>1 when a sample is in the window</source>
        <translation>1 quand une mesure est dans la fenêtre</translation>
    </message>
    <message>
        <source>A quantile of the window’s values</source>
        <translation>Quantile des valeurs de la fenêtre</translation>
    </message>
    <message>
        <source>Per-second increase of a counter in the window</source>
        <translation>Augmentation par seconde d’un compteur dans la fenêtre</translation>
    </message>
    <message>
        <source>How often a counter started again</source>
        <translation>Nombre de remises à zéro d’un compteur</translation>
    </message>
    <message>
        <source>Rounded to the nearest</source>
        <translation>Arrondi au plus proche</translation>
    </message>
    <message>
        <source>A single series as a bare number</source>
        <translation>Une série unique comme simple nombre</translation>
    </message>
    <message>
        <source>The sign: −1, 0 or 1</source>
        <translation>Signe&#x202f;: −1, 0 ou 1</translation>
    </message>
    <message>
        <source>Sorted, the smallest first</source>
        <translation>Trié, le plus petit d’abord</translation>
    </message>
    <message>
        <source>Sorted, the largest first</source>
        <translation>Trié, le plus grand d’abord</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Racine carrée</translation>
    </message>
    <message>
        <source>Standard deviation of the window</source>
        <translation>Écart type de la fenêtre</translation>
    </message>
    <message>
        <source>Variance of the window</source>
        <translation>Variance de la fenêtre</translation>
    </message>
    <message>
        <source>Sum of the window’s values</source>
        <translation>Somme des valeurs de la fenêtre</translation>
    </message>
    <message>
        <source>The instant of the question, seconds since 1970</source>
        <translation>Instant de la question, en secondes depuis 1970</translation>
    </message>
    <message>
        <source>When each sample was taken, seconds since 1970</source>
        <translation>Date de chaque mesure, en secondes depuis 1970</translation>
    </message>
    <message>
        <source>A number as a series without labels</source>
        <translation>Un nombre comme série sans étiquettes</translation>
    </message>
    <message>
        <source>Year, in UTC</source>
        <translation>Année, en UTC</translation>
    </message>
    <message>
        <source>Several functions of the window at once</source>
        <translation>Plusieurs fonctions de la fenêtre à la fois</translation>
    </message>
    <message>
        <source>Names the series</source>
        <translation>Donne un nom aux séries</translation>
    </message>
    <message>
        <source>Bits that both numbers have</source>
        <translation>Bits communs aux deux nombres</translation>
    </message>
    <message>
        <source>At most so many buckets of a histogram</source>
        <translation>Au plus tant de tranches d’un histogramme</translation>
    </message>
    <message>
        <source>The newest value, as far back as the server looks</source>
        <translation>Valeur la plus récente, aussi loin que le serveur regarde</translation>
    </message>
    <message>
        <source>How many different values are in the window</source>
        <translation>Nombre de valeurs différentes dans la fenêtre</translation>
    </message>
    <message>
        <source>Without the labels that all series share</source>
        <translation>Sans les étiquettes communes à toutes les séries</translation>
    </message>
    <message>
        <source>The oldest sample of the window</source>
        <translation>Mesure la plus ancienne de la fenêtre</translation>
    </message>
    <message>
        <source>The share of a histogram below a limit</source>
        <translation>Part d’un histogramme sous une borne</translation>
    </message>
    <message>
        <source>Increase that counts from 0 where a series begins</source>
        <translation>Augmentation comptée depuis 0 au début d’une série</translation>
    </message>
    <message>
        <source>Gaps filled by straight lines</source>
        <translation>Trous comblés par des droites</translation>
    </message>
    <message>
        <source>Gaps filled with the value before</source>
        <translation>Trous comblés par la valeur précédente</translation>
    </message>
    <message>
        <source>Without the given labels</source>
        <translation>Sans les étiquettes données</translation>
    </message>
    <message>
        <source>With the given labels only</source>
        <translation>Avec les seules étiquettes données</translation>
    </message>
    <message>
        <source>Series whose label matches a regular expression</source>
        <translation>Séries dont l’étiquette suit une expression régulière</translation>
    </message>
    <message>
        <source>With a label set to a value</source>
        <translation>Avec une étiquette fixée à une valeur</translation>
    </message>
    <message>
        <source>Seconds since the newest sample</source>
        <translation>Secondes depuis la mesure la plus récente</translation>
    </message>
    <message>
        <source>Seconds between the first and the last sample</source>
        <translation>Secondes entre la première et la dernière mesure</translation>
    </message>
    <message>
        <source>Median of the window</source>
        <translation>Médiane de la fenêtre</translation>
    </message>
    <message>
        <source>Buckets of VictoriaMetrics as Prometheus writes them</source>
        <translation>Tranches de VictoriaMetrics comme Prometheus les écrit</translation>
    </message>
    <message>
        <source>Mean of the whole range</source>
        <translation>Moyenne de toute la période</translation>
    </message>
    <message>
        <source>Largest value of the whole range</source>
        <translation>Plus grande valeur de toute la période</translation>
    </message>
    <message>
        <source>Median of the whole range</source>
        <translation>Médiane de toute la période</translation>
    </message>
    <message>
        <source>A quantile of the whole range</source>
        <translation>Quantile de toute la période</translation>
    </message>
    <message>
        <source>A counter without its resets</source>
        <translation>Compteur sans ses remises à zéro</translation>
    </message>
    <message>
        <source>Smallest, largest and mean of the window</source>
        <translation>Minimum, maximum et moyenne de la fenêtre</translation>
    </message>
    <message>
        <source>Smallest, largest and mean rate of the window</source>
        <translation>Taux minimal, maximal et moyen de la fenêtre</translation>
    </message>
    <message>
        <source>Mean since the start of the range</source>
        <translation>Moyenne depuis le début de la période</translation>
    </message>
    <message>
        <source>Sum since the start of the range</source>
        <translation>Somme depuis le début de la période</translation>
    </message>
    <message>
        <source>Seconds between samples</source>
        <translation>Secondes entre les mesures</translation>
    </message>
    <message>
        <source>Share of samples above a limit</source>
        <translation>Part des mesures au-dessus d’une borne</translation>
    </message>
    <message>
        <source>Share of samples at or below a limit</source>
        <translation>Part des mesures sous une borne</translation>
    </message>
    <message>
        <source>Smoothed exponentially</source>
        <translation>Lissé exponentiellement</translation>
    </message>
    <message>
        <source>Seconds between the points of the chart</source>
        <translation>Secondes entre les points du graphique</translation>
    </message>
    <message>
        <source>When the newest sample was taken</source>
        <translation>Date de la mesure la plus récente</translation>
    </message>
    <message>
        <source>The series of several expressions together</source>
        <translation>Les séries de plusieurs expressions ensemble</translation>
    </message>
    <message>
        <source>How many deviations from the mean of its group</source>
        <translation>Nombre d’écarts types à la moyenne de son groupe</translation>
    </message>
    <message>
        <source>How many deviations from the mean of the window</source>
        <translation>Nombre d’écarts types à la moyenne de la fenêtre</translation>
    </message>
</context>
<context>
    <name>console::HistorySearch</name>
    <message>
        <source>Words of an earlier query</source>
        <translation>Mots d’une requête passée</translation>
    </message>
    <message>
        <source>Earlier queries</source>
        <translation>Requêtes passées</translation>
    </message>
</context>
<context>
    <name>console::QueryEditor</name>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Ctrl+Enter asks, Ctrl+Space proposes, Ctrl+R finds earlier queries</source>
        <translation>Ctrl+Entrée pose la question, Ctrl+Espace propose, Ctrl+R retrouve les requêtes passées</translation>
    </message>
    <message>
        <source>A query in PromQL or MetricsQL, such as up</source>
        <translation>Une requête en PromQL ou MetricsQL, par exemple up</translation>
    </message>
</context>
<context>
    <name>console::ResultTable</name>
    <message>
        <source>Answer as a table</source>
        <translation>Réponse sous forme de tableau</translation>
    </message>
    <message>
        <source>Filter by labels</source>
        <translation>Filtrer par étiquettes</translation>
    </message>
    <message>
        <source>The first %1 rows; %2 more are not shown.</source>
        <translation>Les %1 premières lignes&#x202f;; %2 autres ne sont pas affichées.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ResultTabs</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>The server’s answer</source>
        <translation>La réponse du serveur</translation>
    </message>
    <message>
        <source>How the server went about it</source>
        <translation>Comment le serveur s’y est pris</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Values over time</source>
        <translation>Les valeurs dans le temps</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Labels and values, to sort, filter and save</source>
        <translation>Étiquettes et valeurs, à trier, filtrer et enregistrer</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>What the server said, as it said it</source>
        <translation>Ce que le serveur a dit, tel qu’il l’a dit</translation>
    </message>
    <message>
        <source>What the server did for it, and how long each step took</source>
        <translation>Ce que le serveur a fait, et le temps de chaque étape</translation>
    </message>
    <message>
        <source>No series fits this query.</source>
        <translation>Aucune série ne répond à cette requête.</translation>
    </message>
    <message>
        <source>One instant makes no line.</source>
        <translation>Un seul instant ne fait pas une courbe.</translation>
    </message>
    <message>
        <source>A name or a value of a label may be written differently. Ctrl+Space proposes those that the server knows.</source>
        <translation>Un nom ou une valeur d’étiquette s’écrit peut-être autrement. Ctrl+Espace propose ceux que le serveur connaît.</translation>
    </message>
    <message>
        <source>The table has the values. Choose “Over time” above for a line.</source>
        <translation>Les valeurs sont dans le tableau. Choisissez «&#x202f;Dans le temps&#x202f;» ci-dessus pour une courbe.</translation>
    </message>
    <message>
        <source>This server does not tell its steps.</source>
        <translation>Ce serveur ne dit pas ses étapes.</translation>
    </message>
    <message>
        <source>Nobody asked for the steps.</source>
        <translation>Les étapes n’ont pas été demandées.</translation>
    </message>
    <message>
        <source>VictoriaMetrics does.</source>
        <translation>VictoriaMetrics le fait.</translation>
    </message>
    <message>
        <source>Press “Steps” above and ask again.</source>
        <translation>Activez «&#x202f;Étapes&#x202f;» ci-dessus et reposez la question.</translation>
    </message>
</context>
<context>
    <name>console::SignalDialog</name>
    <message>
        <source>It needs a title.</source>
        <translation>Il faut un titre.</translation>
    </message>
    <message>
        <source>The id begins with a small letter and goes on with small letters, digits and _.</source>
        <translation>L’identifiant commence par une minuscule et continue par des minuscules, des chiffres et _.</translation>
    </message>
    <message>
        <source>A signal of this id is there already (%1). Choose another.</source>
        <translation>Un signal porte déjà cet identifiant (%1). Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The query names no metric, so nobody could tell when it is missing.</source>
        <translation>La requête ne nomme aucune métrique&#x202f;: nul ne saurait dire quand elle manque.</translation>
    </message>
    <message>
        <source>Limits are numbers, and warning is reached before critical.</source>
        <translation>Les seuils sont des nombres, et l’avertissement est atteint avant le critique.</translation>
    </message>
    <message>
        <source>The catalogue would not read it: %1</source>
        <translation>Le catalogue ne le lirait pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>Warning at</source>
        <translation>Avertissement à</translation>
    </message>
    <message>
        <source>Critical at</source>
        <translation>Critique à</translation>
    </message>
    <message>
        <source>Make it a signal</source>
        <translation>En faire un signal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Bad is</source>
        <translation>Est mauvais</translation>
    </message>
    <message>
        <source>Once it lasted</source>
        <translation>Après une durée de</translation>
    </message>
    <message>
        <source>By which the command line and other files know it</source>
        <translation>Sous lequel la ligne de commande et les autres fichiers le connaissent</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>The file that will be written</source>
        <translation>Le fichier qui sera écrit</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a share, 0 to 1</source>
        <translation>une part, de 0 à 1</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>bytes a second</source>
        <translation>octets par seconde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>degrés Celsius</translation>
    </message>
    <message>
        <source>yes or no, 1 or 0</source>
        <translation>oui ou non, 1 ou 0</translation>
    </message>
    <message>
        <source>the limit and above</source>
        <translation>le seuil et au-dessus</translation>
    </message>
    <message>
        <source>the limit and below</source>
        <translation>le seuil et en dessous</translation>
    </message>
    <message>
        <source>It tells of a</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>named by</source>
        <translation>désignée par</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>the label instance</source>
        <translation>l’étiquette instance</translation>
    </message>
    <message>
        <source>the label %1</source>
        <translation>l’étiquette %1</translation>
    </message>
    <message>
        <source>Not every series of the answer has the label %1. Those without it are not watched.</source>
        <translation>Toutes les séries de la réponse n’ont pas l’étiquette %1. Celles qui ne l’ont pas ne sont pas surveillées.</translation>
    </message>
    <message>
        <source>The wiki’s services are known by this name or address. Whatever it does not know stands by itself.</source>
        <translation>Les services du wiki sont reconnus à ce nom ou à cette adresse. Ce qu’il ne connaît pas est listé à part.</translation>
    </message>
</context>
<context>
    <name>demo::DemoStore</name>
    <message>
        <source>The kept demo data could not be read and was moved to %1. The history is made anew.</source>
        <translation>Les données de démonstration conservées étaient illisibles&#x202f;; elles ont été déplacées vers %1. L’historique est recréé.</translation>
    </message>
</context>
<context>
    <name>drift</name>
    <message>
        <source>%1: pages disagree</source>
        <translation>%1&#xa0;: des pages se contredisent</translation>
    </message>
    <message>
        <source>elsewhere in the wiki: %1</source>
        <translation>ailleurs dans le wiki&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>pages of the wiki disagree on %n fact(s)</source>
        <translation>
            <numerusform>des pages du wiki se contredisent sur %n information</numerusform>
            <numerusform>des pages du wiki se contredisent sur %n informations</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>The wiki says</source>
        <translation>Le wiki dit</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Not known to the metrics</source>
        <translation>Inconnu des métriques</translation>
    </message>
    <message>
        <source>Exporter stopped</source>
        <translation>Exporteur arrêté</translation>
    </message>
    <message>
        <source>Not in the wiki</source>
        <translation>Absent du wiki</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hyperviseur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Image du conteneur</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 (%2, line %3)</source>
        <translation>%1 (%2, ligne %3)</translation>
    </message>
    <message>
        <source>last heard %1 ago</source>
        <translation>entendu pour la dernière fois il y a %1</translation>
    </message>
    <message>
        <source>known, %1 ago</source>
        <translation>connu, il y a %1</translation>
    </message>
    <message>
        <source>%1, measured %2 ago</source>
        <translation>%1, mesuré il y a %2</translation>
    </message>
    <message>
        <source>What the wiki says and what is measured agree, as far as it can be compared.</source>
        <translation>Ce que dit le wiki et ce qui est mesuré concordent, pour autant qu’on puisse les comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between the wiki and what is measured</source>
        <translation>
            <numerusform>%n différence entre le wiki et ce qui est mesuré</numerusform>
            <numerusform>%n différences entre le wiki et ce qui est mesuré</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to the metrics</source>
        <translation>inconnu des métriques</translation>
    </message>
    <message>
        <source>no longer answers since %1</source>
        <translation>ne répond plus depuis le %1</translation>
    </message>
</context>
<context>
    <name>drift::DraftWindow</name>
    <message>
        <source>Draft of an inventory page</source>
        <translation>Brouillon d’une page d’inventaire</translation>
    </message>
    <message>
        <source>This is what the metrics know. Complete what stands there as “?”, and save it in your wiki.</source>
        <translation>Voici ce que les métriques connaissent. Complétez ce qui est noté «&#xa0;?&#xa0;» et enregistrez la page dans votre wiki.</translation>
    </message>
    <message>
        <source>Drafted page</source>
        <translation>Page proposée</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>There is no wiki to save to.</source>
        <translation>Il n’y a pas de wiki où enregistrer.</translation>
    </message>
    <message>
        <source>Save to the wiki…</source>
        <translation>Enregistrer dans le wiki…</translation>
    </message>
    <message>
        <source>infra:machines</source>
        <translation>infra:machines</translation>
    </message>
    <message>
        <source>First inventory, drafted from what is measured</source>
        <translation>Premier inventaire, ébauché à partir des mesures</translation>
    </message>
    <message>
        <source>Saves the draft as a new page, after you have named it</source>
        <translation>Enregistre le brouillon comme nouvelle page, une fois que vous l’avez nommée</translation>
    </message>
</context>
<context>
    <name>drift::DriftDetails</name>
    <message>
        <source>Proposed edit of the page</source>
        <translation>Modification proposée de la page</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Opens the wiki page at this line</source>
        <translation>Ouvre la page du wiki à cette ligne</translation>
    </message>
    <message>
        <source>Copy edit</source>
        <translation>Copier la modification</translation>
    </message>
    <message>
        <source>Copies the whole page as it would be, to paste it into the wiki’s editor</source>
        <translation>Copie la page entière telle qu’elle deviendrait, à coller dans l’éditeur du wiki</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The wiki says: %1</source>
        <translation>Le wiki dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Mesuré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The newest page says: %1</source>
        <translation>La page la plus récente dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a difference to see both proofs.</source>
        <translation>Choisissez un écart pour voir les deux preuves.</translation>
    </message>
    <message>
        <source>Save to the wiki…</source>
        <translation>Enregistrer dans le wiki…</translation>
    </message>
    <message>
        <source>%1: %2, as measured</source>
        <translation>%1&#xa0;: %2, selon les mesures</translation>
    </message>
    <message>
        <source>The edit has changed meanwhile: look at it again.</source>
        <translation>La modification a changé entre-temps&#xa0;: relisez-la.</translation>
    </message>
    <message>
        <source>There is no wiki to save to.</source>
        <translation>Il n’y a pas de wiki où enregistrer.</translation>
    </message>
    <message>
        <source>Saves the edit below, after you have confirmed it</source>
        <translation>Enregistre la modification ci-dessous, après votre confirmation</translation>
    </message>
</context>
<context>
    <name>drift::DriftPanel</name>
    <message>
        <source>Drift</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Filter by subject or what differs</source>
        <translation>Filtrer par sujet ou par type d’écart</translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation>Filtrer les écarts</translation>
    </message>
    <message>
        <source>What nobody measures, or what the wiki does not say, is not compared.</source>
        <translation>Ce que personne ne mesure, ou que le wiki ne dit pas, n’est pas comparé.</translation>
    </message>
</context>
<context>
    <name>drift::DriftTable</name>
    <message>
        <source>Differences between the wiki and what is measured</source>
        <translation>Écarts entre le wiki et les mesures</translation>
    </message>
</context>
<context>
    <name>drift::SaveBar</name>
    <message>
        <source>Open the outbox</source>
        <translation>Ouvrir les envois</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>Nom de la page</translation>
    </message>
    <message>
        <source>Summary for the page’s history</source>
        <translation>Résumé pour l’historique de la page</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saves the page to the wiki (Enter)</source>
        <translation>Enregistre la page dans le wiki (Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leaves the wiki as it is (Esc)</source>
        <translation>Laisse le wiki tel quel (Échap)</translation>
    </message>
    <message>
        <source>Save the edit below to %1? Its history will say:</source>
        <translation>Enregistrer la modification ci-dessous dans %1&#x202f;? Son historique indiquera&#xa0;:</translation>
    </message>
    <message>
        <source>Give the page a name, such as infra:machines.</source>
        <translation>Donnez un nom à la page, par exemple infra:machines.</translation>
    </message>
    <message>
        <source>There is already a page %1: choose another name.</source>
        <translation>Il existe déjà une page %1&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Save the draft below as the new page %1?</source>
        <translation>Enregistrer le brouillon ci-dessous comme nouvelle page %1&#x202f;?</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>Conservation en cours…</translation>
    </message>
</context>
<context>
    <name>drilldown::ChartHeader</name>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>All machines</source>
        <translation>Toutes les machines</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>The series behind this signal, as they were collected</source>
        <translation>Les séries derrière ce signal, telles qu’elles ont été collectées</translation>
    </message>
    <message>
        <source>All machines at %1</source>
        <translation>Toutes les machines à %1</translation>
    </message>
    <message>
        <source>The same signal of %1</source>
        <translation>Le même signal sur %1</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liés</translation>
    </message>
    <message>
        <source>The signals that belong to this one, on the same time axis (R)</source>
        <translation>Les signaux qui vont avec celui-ci, sur le même axe du temps (R)</translation>
    </message>
</context>
<context>
    <name>drilldown::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No machine is chosen.</source>
        <translation>Aucune machine n’est choisie.</translation>
    </message>
    <message>
        <source>Choose one above, or press Enter on a cell of the fleet.</source>
        <translation>Choisissez-en une ci-dessus, ou appuyez sur Entrée sur une case du parc.</translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>En attente de la réponse.</translation>
    </message>
    <message>
        <source>There is no answer to show.</source>
        <translation>Il n’y a pas de réponse à afficher.</translation>
    </message>
    <message>
        <source>Nothing was known about this before.</source>
        <translation>Rien n’en était connu auparavant.</translation>
    </message>
    <message>
        <source>No sample in this range.</source>
        <translation>Aucune mesure sur cette période.</translation>
    </message>
    <message>
        <source>Choose a longer range. If it stays empty, the machine does not report this signal.</source>
        <translation>Choisissez une période plus longue. Si elle reste vide, la machine ne mesure pas ce signal.</translation>
    </message>
    <message>
        <source>answered %1 ago</source>
        <translation>répondu il y a %1</translation>
    </message>
    <message>
        <source>What is shown is %1 old. No new answer: %2.</source>
        <translation>Ce qui est affiché date de %1. Pas de nouvelle réponse&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The metrics source</source>
        <translation>La source de métriques</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>critical from %1</source>
        <translation>critique dès %1</translation>
    </message>
    <message>
        <source>critical up to %1</source>
        <translation>critique jusqu’à %1</translation>
    </message>
    <message>
        <source>warning from %1</source>
        <translation>avertissement dès %1</translation>
    </message>
    <message>
        <source>warning up to %1</source>
        <translation>avertissement jusqu’à %1</translation>
    </message>
    <message>
        <source>lowest and highest of every %1</source>
        <translation>minimum et maximum par tranche de %1</translation>
    </message>
    <message>
        <source>one value every %1: peaks in between are missing</source>
        <translation>une valeur par tranche de %1&#x202f;: les pointes entre elles manquent</translation>
    </message>
    <message>
        <source>averages of %1</source>
        <translation>moyennes sur %1</translation>
    </message>
    <message>
        <source>no finer answer: %1</source>
        <translation>pas de réponse plus fine&#xa0;: %1</translation>
    </message>
    <message>
        <source>asking for a finer step</source>
        <translation>demande d’un pas plus fin</translation>
    </message>
    <message>
        <source>No answer about the time before: %1.</source>
        <translation>Pas de réponse sur la période précédente&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Part of the metrics source did not answer: lines, or pieces of them, are missing.</source>
        <translation>Une partie de la source de métriques n’a pas répondu&#x202f;: il manque des courbes, ou des morceaux de courbe.</translation>
    </message>
</context>
<context>
    <name>drilldown::PartChoice</name>
    <message>
        <source>All parts</source>
        <translation>Toutes les parties</translation>
    </message>
</context>
<context>
    <name>drilldown::ProofLine</name>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Copy the query</source>
        <translation>Copier la requête</translation>
    </message>
    <message>
        <source>Open in the console</source>
        <translation>Ouvrir dans la console</translation>
    </message>
    <message>
        <source>Stop waiting for a finer step</source>
        <translation>Ne plus attendre un pas plus fin</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>drilldown::RelatedGrid</name>
    <message>
        <source>Not watched here: %1.</source>
        <translation>Non surveillés ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No other signal is related to this one.</source>
        <translation>Aucun autre signal n’est lié à celui-ci.</translation>
    </message>
</context>
<context>
    <name>drilldown::SmallChart</name>
    <message>
        <source>No answer: %1.</source>
        <translation>Pas de réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>En attente de la réponse.</translation>
    </message>
    <message>
        <source>Nothing to draw: this signal only tells what is wrong.</source>
        <translation>Rien à tracer&#xa0;: ce signal ne dit que ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Nothing was collected in this time.</source>
        <translation>Rien n’a été collecté sur cette période.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing was collected of %1 in this time.</source>
        <translation>Rien n’a été collecté de %1 sur cette période.</translation>
    </message>
</context>
<context>
    <name>editors::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Chercher dans ce texte</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Went round the end</source>
        <translation>Recherche reprise à l’autre bout</translation>
    </message>
</context>
<context>
    <name>editors::PageView</name>
    <message>
        <source>The rest is too long for a preview.</source>
        <translation>La suite est trop longue pour un aperçu.</translation>
    </message>
</context>
<context>
    <name>exposure::ExposurePanel</name>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Doors as seen from this desktop</source>
        <translation>Portes vues de cet ordinateur</translation>
    </message>
    <message>
        <source>Filter by address, name or port</source>
        <translation>Filtrer par adresse, nom ou port</translation>
    </message>
    <message>
        <source>Addresses of the inventory to look at</source>
        <translation>Adresses de l’inventaire à regarder</translation>
    </message>
    <message>
        <source>Space ticks an address. Nothing is dialled before you confirm it.</source>
        <translation>Espace coche une adresse. Rien n’est appelé avant votre confirmation.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Look at these addresses?</source>
        <translation>Regarder ces adresses ?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n addresses…</source>
        <translation>
            <numerusform>Regarder %n adresse…</numerusform>
            <numerusform>Regarder %n adresses…</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Nobody has looked yet: tick addresses, then press Look.</source>
        <translation>Personne n’a encore regardé : cochez des adresses, puis « Regarder ».</translation>
    </message>
</context>
<context>
    <name>health::FleetPanel</name>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Filter by machine or state</source>
        <translation>Filtrer par machine ou état</translation>
    </message>
    <message>
        <source>Filter the machines</source>
        <translation>Filtrer les machines</translation>
    </message>
    <message>
        <source>Group the machines</source>
        <translation>Regrouper les machines</translation>
    </message>
    <message>
        <source>What stands together</source>
        <translation>Ce qui est rassemblé</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By hypervisor</source>
        <translation>Par hyperviseur</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>Show as tiles</source>
        <translation>Afficher en tuiles</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Par site</translation>
    </message>
</context>
<context>
    <name>health::FleetTable</name>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
</context>
<context>
    <name>health::FleetTiles</name>
    <message>
        <source>Machines as tiles</source>
        <translation>Machines en tuiles</translation>
    </message>
</context>
<context>
    <name>health::HostPanel</name>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Findings of the machine</source>
        <translation>Constats de la machine</translation>
    </message>
    <message>
        <source>Proof of the selected finding</source>
        <translation>Preuve du constat choisi</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>No machine is chosen.</source>
        <translation>Aucune machine n’est choisie.</translation>
    </message>
    <message>
        <source>Choose one in the fleet or in the triage.</source>
        <translation>Choisissez-en une dans le parc ou dans le triage.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Select a finding to see its proof.</source>
        <translation>Choisissez un constat pour en voir la preuve.</translation>
    </message>
    <message>
        <source>Shows query, sample, rule and required series of the selected finding (P)</source>
        <translation>Montre la requête, la mesure, la règle et les séries requises du constat choisi (P)</translation>
    </message>
</context>
<context>
    <name>incidents::IncidentsPanel</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Filter by machine, service or words</source>
        <translation>Filtrer par machine, service ou mots</translation>
    </message>
    <message>
        <source>Show that moment</source>
        <translation>Montrer ce moment</translation>
    </message>
    <message>
        <source>Every panel shows how it was then; Live in the time bar leads back</source>
        <translation>Tous les panneaux montrent l’état d’alors ; « En direct » dans la barre du temps ramène au présent</translation>
    </message>
    <message>
        <source>Wheel or +/-: zoom; drag or Ctrl+arrows: move; arrows: from one to the next; 0: all</source>
        <translation>Molette ou +/- : zoom ; glisser ou Ctrl+flèches : déplacer ; flèches : d’un événement à l’autre ; 0 : tout</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>Incidents that the wiki tells</source>
        <translation>Incidents que le wiki raconte</translation>
    </message>
    <message>
        <source>Outages that were measured</source>
        <translation>Pannes mesurées</translation>
    </message>
    <message>
        <source>Who tells of incidents</source>
        <translation>Qui raconte les incidents</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Told (%1)</source>
        <translation>Racontés (%1)</translation>
    </message>
    <message>
        <source>Measured (%1)</source>
        <translation>Mesurées (%1)</translation>
    </message>
    <message>
        <source>What the wiki tells</source>
        <translation>Ce que le wiki raconte</translation>
    </message>
    <message>
        <source>What did not answer in the last 30 days, and what fell with it</source>
        <translation>Ce qui n’a pas répondu ces 30 derniers jours, et ce qui est tombé avec</translation>
    </message>
    <message>
        <source>What the alerts saw</source>
        <translation>Ce que les alertes ont vu</translation>
    </message>
    <message>
        <source>Figures by semester</source>
        <translation>Chiffres par semestre</translation>
    </message>
    <message>
        <source>Filter by machine, service or semester</source>
        <translation>Filtrer par machine, service ou semestre</translation>
    </message>
    <message>
        <source>By semester</source>
        <translation>Par semestre</translation>
    </message>
    <message>
        <source>Whether an alert fired about it, and when</source>
        <translation>Si une alerte s’est déclenchée à ce sujet, et quand</translation>
    </message>
    <message>
        <source>How often, how long, and how soon it was seen and mended, by machine and service</source>
        <translation>Combien de fois, combien de temps, et au bout de combien de temps vu et réparé, par machine et par service</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>En rendre compte</translation>
    </message>
    <message>
        <source>Starts a report of the chosen outage, filled in with what is known of it</source>
        <translation>Commence un compte rendu de la panne choisie, rempli avec ce qui en est connu</translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Tourne sur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>RAID</source>
        <translation>RAID</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>hyperviseur</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>machine virtuelle</translation>
    </message>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>device</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Hypervisors</source>
        <translation>Hyperviseurs</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Machines virtuelles</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypervisor(s)</source>
        <translation>
            <numerusform>%n hyperviseur</numerusform>
            <numerusform>%n hyperviseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual machine(s)</source>
        <translation>
            <numerusform>%n machine virtuelle</numerusform>
            <numerusform>%n machines virtuelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n conteneur</numerusform>
            <numerusform>%n conteneurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n équipement</numerusform>
            <numerusform>%n équipements</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>critical notice</source>
        <translation>avertissement critique</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>in a section marked “%1”</source>
        <translation>dans une section marquée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>tiré d’un fichier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où c’est écrit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Sauvegardes conservées</translation>
    </message>
</context>
<context>
    <name>inventory::InventoryPanel</name>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Where pages disagree</source>
        <translation>Là où des pages se contredisent</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Filter by name, address, role or place</source>
        <translation>Filtrer par nom, adresse, rôle ou lieu</translation>
    </message>
    <message>
        <source>Filter the inventory</source>
        <translation>Filtrer l’inventaire</translation>
    </message>
    <message>
        <source>What the metrics know can be drafted as a first inventory page.</source>
        <translation>Ce que les métriques connaissent peut donner une première page d’inventaire.</translation>
    </message>
    <message>
        <source>Draft a page</source>
        <translation>Proposer une page</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation>Contradictions (%1)</translation>
    </message>
    <message>
        <source>Not understood (%1)</source>
        <translation>Non compris (%1)</translation>
    </message>
    <message>
        <source>Pages that say different things of the same subject</source>
        <translation>Des pages qui disent des choses différentes du même sujet</translation>
    </message>
    <message>
        <source>Lines that could not be used as they stand; the rest was</source>
        <translation>Des lignes inutilisables telles quelles&#x202f;; le reste a été lu</translation>
    </message>
    <message>
        <source>Wiki page</source>
        <translation>Page du wiki</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
</context>
<context>
    <name>inventory::RowsTable</name>
    <message>
        <source>Open the wiki page at this line</source>
        <translation>Ouvrir la page du wiki à cette ligne</translation>
    </message>
</context>
<context>
    <name>inventory::SubjectFacts</name>
    <message>
        <source>Facts of the chosen subject</source>
        <translation>Informations sur le sujet choisi</translation>
    </message>
    <message>
        <source>Wiki page</source>
        <translation>Page du wiki</translation>
    </message>
    <message>
        <source>Opens the page that describes it, at its line</source>
        <translation>Ouvre la page qui le décrit, à la bonne ligne</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Goes to what is measured on it</source>
        <translation>Va à ce qui y est mesuré</translation>
    </message>
    <message>
        <source>Choose a subject to see its facts.</source>
        <translation>Choisissez un sujet pour voir ce qu’on en sait.</translation>
    </message>
</context>
<context>
    <name>inventory::SubjectsTree</name>
    <message>
        <source>Subjects of the inventory</source>
        <translation>Sujets de l’inventaire</translation>
    </message>
</context>
<context>
    <name>moment::RangeChoice</name>
    <message>
        <source>1 h</source>
        <translation>1&#x202f;h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6&#x202f;h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#x202f;h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7&#x202f;j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30&#x202f;j</translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation>Afficher les derniers %1</translation>
    </message>
</context>
<context>
    <name>moment::Scrubber</name>
    <message>
        <source>Play (Space)</source>
        <translation>Lecture (Espace)</translation>
    </message>
    <message>
        <source>To what happened before (Ctrl+Left)</source>
        <translation>À l’événement précédent (Ctrl+Gauche)</translation>
    </message>
    <message>
        <source>To what happened next (Ctrl+Right)</source>
        <translation>À l’événement suivant (Ctrl+Droite)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Retour là où vous étiez (Échap)</translation>
    </message>
    <message>
        <source>Going through the past</source>
        <translation>Parcours du passé</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How many times as quick as it happened</source>
        <translation>Combien de fois plus vite que les faits</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
</context>
<context>
    <name>moment::TickSlider</name>
    <message>
        <source>Place in the past</source>
        <translation>Position dans le passé</translation>
    </message>
</context>
<context>
    <name>moment::TimeBar</name>
    <message>
        <source>Half a range earlier (Shift+Left)</source>
        <translation>Une demi-période plus tôt (Maj+Gauche)</translation>
    </message>
    <message>
        <source>Half a range later (Shift+Right)</source>
        <translation>Une demi-période plus tard (Maj+Droite)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Afficher les heures en UTC</translation>
    </message>
    <message>
        <source>Show times in UTC instead of local time</source>
        <translation>Afficher les heures en UTC plutôt qu’en heure locale</translation>
    </message>
    <message>
        <source>Show what is now (Home)</source>
        <translation>Montrer le présent (Origine)</translation>
    </message>
    <message>
        <source>Paused. Nothing is asked until you go on (Space).</source>
        <translation>En pause. Rien n’est demandé jusqu’à la reprise (Espace).</translation>
    </message>
    <message>
        <source>Live, times in %1</source>
        <translation>En direct, heures en %1</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>moment::TimeField</name>
    <message>
        <source>Go to a time</source>
        <translation>Aller à un moment</translation>
    </message>
    <message>
        <source>Go to a time (T): %1</source>
        <translation>Aller à un moment (T)&#x202f;: %1</translation>
    </message>
    <message>
        <source>Time, such as %1</source>
        <translation>Moment, ex.&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>The page was changed before your text could be saved. Compare both, then save yours on top or give it up.</source>
        <translation>La page a été modifiée avant que votre texte ait pu être enregistré. Comparez les deux, puis enregistrez le vôtre par-dessus ou renoncez-y.</translation>
    </message>
    <message>
        <source>Your text and another one were saved within the same second, and the wiki kept only yours. Ask who else was writing.</source>
        <translation>Votre texte et un autre ont été enregistrés dans la même seconde, et le wiki n’a gardé que le vôtre. Demandez qui d’autre était en train d’écrire.</translation>
    </message>
    <message>
        <source>Your text was saved on top of a change that you had not seen. Its author: %1. Look whether it has to come back.</source>
        <translation>Votre texte a été enregistré par-dessus une modification que vous n’aviez pas vue. Son auteur&#xa0;: %1. Vérifiez s’il faut la rétablir.</translation>
    </message>
    <message>
        <source>Your text was saved, then replaced, and what you changed is gone. Author of the newer text: %1. Compare both, then save yours on top or give it up.</source>
        <translation>Votre texte a été enregistré, puis remplacé, et vos modifications ont disparu. Auteur du nouveau texte&#xa0;: %1. Comparez les deux, puis enregistrez le vôtre par-dessus ou renoncez-y.</translation>
    </message>
    <message>
        <source>Kept on this computer; it is sent next.</source>
        <translation>Conservé sur cet ordinateur&#x202f;; l’envoi suit.</translation>
    </message>
    <message>
        <source>Kept on this computer, not sent: %1. Correct the wiki&apos;s credentials, then send it again.</source>
        <translation>Conservé sur cet ordinateur, non envoyé&#xa0;: %1. Corrigez les identifiants du wiki, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>Kept on this computer, not sent yet: somebody may be editing the page. Next attempt in %1.</source>
        <translation>Conservé sur cet ordinateur, pas encore envoyé&#xa0;: quelqu’un est peut-être en train de modifier la page. Prochain essai dans %1.</translation>
    </message>
    <message>
        <source>It may have arrived: %1. The history is looked at in %2, before anything is sent again.</source>
        <translation>Il est peut-être arrivé&#xa0;: %1. L’historique sera consulté dans %2, avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Kept on this computer, not sent yet: %1. Next attempt in %2.</source>
        <translation>Conservé sur cet ordinateur, pas encore envoyé&#xa0;: %1. Prochain essai dans %2.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>On its way to the wiki.</source>
        <translation>En route vers le wiki.</translation>
    </message>
    <message>
        <source>In the page&apos;s history, right after what it was written on.</source>
        <translation>Dans l’historique de la page, juste après la version dont il est parti.</translation>
    </message>
    <message>
        <source>The wiki does not take this text. It is kept on this computer: change what the wiki objects to, or give it up.</source>
        <translation>Le wiki n’accepte pas ce texte. Il est conservé sur cet ordinateur&#xa0;: corrigez ce que le wiki lui reproche, ou renoncez-y.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où en est l’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) for the wiki need you</source>
        <translation>
            <numerusform>%n texte pour le wiki vous attend</numerusform>
            <numerusform>%n textes pour le wiki vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) on the way to the wiki</source>
        <translation>
            <numerusform>%n texte en route vers le wiki</numerusform>
            <numerusform>%n textes en route vers le wiki</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbox::ComparisonTable</name>
    <message>
        <source>The three texts beside each other</source>
        <translation>Les trois textes côte à côte</translation>
    </message>
</context>
<context>
    <name>outbox::OutboxDetails</name>
    <message>
        <source>What your text changes</source>
        <translation>Ce que votre texte modifie</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>Their text</source>
        <translation>Leur texte</translation>
    </message>
    <message>
        <source>The text you started from</source>
        <translation>Le texte dont vous êtes parti</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>Copier mon texte</translation>
    </message>
    <message>
        <source>Copies the whole page as you wrote it</source>
        <translation>Copie toute la page telle que vous l’avez écrite</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>The wiki stays as it is; your text goes from this list</source>
        <translation>Le wiki reste tel quel&#x202f;; votre texte disparaît de cette liste</translation>
    </message>
    <message>
        <source>Choose a text to see how it stands.</source>
        <translation>Choisissez un texte pour voir où il en est.</translation>
    </message>
    <message>
        <source>Save mine on top</source>
        <translation>Enregistrer le mien par-dessus</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Saves your text over theirs, which stays in the page&apos;s history</source>
        <translation>Enregistre votre texte par-dessus le leur, qui reste dans l’historique de la page</translation>
    </message>
    <message>
        <source>Tries now, without waiting</source>
        <translation>Essaie tout de suite, sans attendre</translation>
    </message>
    <message>
        <source>Really give up my text?</source>
        <translation>Vraiment renoncer à mon texte&#x202f;?</translation>
    </message>
    <message>
        <source>Give up my text</source>
        <translation>Renoncer à mon texte</translation>
    </message>
    <message>
        <source>Theirs → yours</source>
        <translation>Le leur → le vôtre</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Votre modification</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Shows both texts beside each other, to bring them together line by line</source>
        <translation>Montre les deux textes côte à côte, pour les réunir ligne par ligne</translation>
    </message>
</context>
<context>
    <name>outbox::OutboxPanel</name>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Nothing is on its way to the wiki.</source>
        <translation>Aucun envoi vers le wiki en cours.</translation>
    </message>
    <message>
        <source>What you save to the wiki waits here until it is in its history, also while the wiki is down.</source>
        <translation>Ce que vous enregistrez dans le wiki attend ici jusqu’à ce que ce soit dans son historique, même pendant une panne du wiki.</translation>
    </message>
</context>
<context>
    <name>outbox::OutboxTable</name>
    <message>
        <source>Texts on their way to the wiki</source>
        <translation>Textes en route vers le wiki</translation>
    </message>
</context>
<context>
    <name>outbox::ResultEditor</name>
    <message>
        <source>Result, to be edited</source>
        <translation>Résultat, modifiable</translation>
    </message>
</context>
<context>
    <name>outbox::ThreewayView</name>
    <message>
        <source>Result: what will be saved</source>
        <translation>Résultat&#x202f;: ce qui sera enregistré</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflit précédent</translation>
    </message>
    <message>
        <source>Goes to the conflict before</source>
        <translation>Va au conflit d’avant</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>Goes to the next conflict</source>
        <translation>Va au conflit suivant</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>Their lines stand in the result</source>
        <translation>Leurs lignes figurent dans le résultat</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Prendre le vôtre</translation>
    </message>
    <message>
        <source>Your lines stand in the result</source>
        <translation>Vos lignes figurent dans le résultat</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Prendre les deux</translation>
    </message>
    <message>
        <source>Their lines stand in the result, then yours</source>
        <translation>Leurs lignes figurent dans le résultat, puis les vôtres</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes the last choice or change back</source>
        <translation>Revient sur le dernier choix ou la dernière modification</translation>
    </message>
</context>
<context>
    <name>outbox::ThreewayWindow</name>
    <message>
        <source>%1: bring two texts together</source>
        <translation>%1&#x202f;: réunir deux textes</translation>
    </message>
    <message>
        <source>The texts are being compared…</source>
        <translation>Les textes sont en cours de comparaison…</translation>
    </message>
    <message>
        <source>Summary for the page’s history</source>
        <translation>Résumé pour l’historique de la page</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Ouvrir les envois</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you decided is kept, to go on with it later</source>
        <translation>Ce que vous avez décidé est conservé, pour continuer plus tard</translation>
    </message>
    <message>
        <source>Saves the result to the wiki</source>
        <translation>Enregistre le résultat dans le wiki</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Which servers answer, how old their answers are, and what is wrong with the others</source>
        <translation>Quels serveurs répondent, l’âge de leurs réponses, et ce qui ne va pas avec les autres</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>All machines, the worst first</source>
        <translation>Toutes les machines, les pires d’abord</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>How one signal of one machine went over time</source>
        <translation>L’évolution d’un signal d’une machine au fil du temps</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>What the alert rules say, and whether anybody evaluates them</source>
        <translation>Ce que disent les règles d’alerte, et si quelqu’un les évalue</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>What is wrong, the worst first, and what follows from it</source>
        <translation>Ce qui ne va pas, le pire d’abord, et ce qui en découle</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>All that is measured on one machine, and what is not</source>
        <translation>Tout ce qui est mesuré sur une machine, et ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>What runs on what and where, and what falls with it</source>
        <translation>Ce qui tourne sur quoi et où, et ce qui tombe avec</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>What the wiki says we run, each fact with its line</source>
        <translation>Ce que le wiki dit que nous hébergeons, chaque information avec sa ligne</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>The pages of the wiki as they are written</source>
        <translation>Les pages du wiki telles qu’elles sont écrites</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Where the wiki and what is measured differ</source>
        <translation>Là où le wiki et les mesures diffèrent</translation>
    </message>
    <message>
        <source>wiki page</source>
        <translation>page du wiki</translation>
    </message>
    <message>
        <source>Wiki page</source>
        <translation>Page du wiki</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>No wiki is configured.</source>
        <translation>Aucun wiki n’est configuré.</translation>
    </message>
    <message>
        <source>Name it in the profile under [wiki], or start Vigie with --wiki and its address or a folder of its pages.</source>
        <translation>Indiquez-le dans le profil sous [wiki], ou lancez Vigie avec --wiki suivi de son adresse ou d’un dossier de ses pages.</translation>
    </message>
    <message>
        <source>The wiki cannot be read, and nothing of it is known from before.</source>
        <translation>Le wiki est illisible, et rien n’en est connu d’avant.</translation>
    </message>
    <message>
        <source>The wiki is being read.</source>
        <translation>Le wiki est en cours de lecture.</translation>
    </message>
    <message>
        <source>The first time takes as long as it has pages.</source>
        <translation>La première fois, la durée dépend du nombre de pages.</translation>
    </message>
    <message>
        <source>The wiki was read, but no inventory was found in it.</source>
        <translation>Le wiki a été lu, mais aucun inventaire n’y a été trouvé.</translation>
    </message>
    <message>
        <source>Write a table with a column “Machine”, or a page a machine with lines such as “Site: Lyon”. See which pages the profile names.</source>
        <translation>Écrivez un tableau avec une colonne «&#xa0;Machine&#xa0;», ou une page par machine avec des lignes comme «&#xa0;Site&#xa0;: Lyon&#xa0;». Vérifiez quelles pages le profil désigne.</translation>
    </message>
    <message>
        <source>Nothing is measured, so there is nothing to compare the wiki with.</source>
        <translation>Rien n’est mesuré&#xa0;: il n’y a donc rien à comparer au wiki.</translation>
    </message>
    <message>
        <source>Connect a source from the File menu, or start Vigie with --demo.</source>
        <translation>Connectez une source depuis le menu Fichier, ou lancez Vigie avec --demo.</translation>
    </message>
    <message>
        <source>The wiki has not been compared with what is measured yet.</source>
        <translation>Le wiki n’a pas encore été comparé aux mesures.</translation>
    </message>
    <message>
        <source>That needs an answer of both; the sources say what is missing.</source>
        <translation>Il faut une réponse des deux&#x202f;; les sources disent ce qui manque.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>What is on its way to the wiki, and what met somebody else’s text</source>
        <translation>Ce qui est en route vers le wiki, et ce qui s’est heurté au texte de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>fichier de configuration</translation>
    </message>
    <message>
        <source>A wiki that can be written to is named in the profile under [wiki].</source>
        <translation>Indiquez dans le profil, sous [wiki], un wiki dans lequel on peut écrire.</translation>
    </message>
    <message>
        <source>The wiki tells of no incident.</source>
        <translation>Le wiki ne raconte aucun incident.</translation>
    </message>
    <message>
        <source>Write one dated line each, such as “2020-11-11 14:32: …”, on a page or under a heading called Incidents, or name the pages in the profile.</source>
        <translation>Écrivez une ligne datée par incident, comme « 2020-11-11 14:32 : … », sur une page ou sous un titre « Incidents », ou nommez les pages dans le profil.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>What went wrong before, and the window as it was then</source>
        <translation>Ce qui est déjà arrivé, et la fenêtre telle qu’elle était alors</translation>
    </message>
    <message>
        <source>No metrics backend is configured.</source>
        <translation>Aucune source de mesures n’est configurée.</translation>
    </message>
    <message>
        <source>The metrics do not answer, and nothing is known from before.</source>
        <translation>Les mesures ne répondent pas, et rien n’est connu d’avant.</translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>En attente de la réponse.</translation>
    </message>
    <message>
        <source>The metrics do not answer; this is %1 old.</source>
        <translation>Les mesures ne répondent pas ; ceci date de %1.</translation>
    </message>
    <message>
        <source>From an earlier run, %1 old; asking anew.</source>
        <translation>D’une session précédente, il y a %1 ; nouvelle demande en cours.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>What waits to be installed, on machines and in containers</source>
        <translation>Ce qui attend d’être installé, sur les machines et dans les conteneurs</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Until when certificates are good, and what is wrong with them</source>
        <translation>Jusqu’à quand les certificats sont valables, et ce qui cloche</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>What is backed up, how old it is, and what burns with a site</source>
        <translation>Ce qui est sauvegardé, depuis quand, et ce qui brûle avec un site</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>What people use: whether it answers, and its numbers over the years</source>
        <translation>Ce que les gens utilisent&#xa0;: si cela répond, et ses chiffres au fil des ans</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>What to look at every week, and what to know before a reboot</source>
        <translation>Ce qu’il faut regarder chaque semaine, et savoir avant un redémarrage</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>What fills up, when, and which disks wear out</source>
        <translation>Ce qui se remplit, quand, et quels disques s’usent</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Which doors are open as seen from this desktop</source>
        <translation>Quelles portes sont ouvertes, vues de cet ordinateur</translation>
    </message>
    <message>
        <source>Start an incident report</source>
        <translation>Commencer un compte rendu d’incident</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What changed before something broke, and what is unusual</source>
        <translation>Ce qui a changé avant une panne, et ce qui est inhabituel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>The incident of now, written down and published to the wiki</source>
        <translation>L’incident en cours, mis par écrit et publié dans le wiki</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Any question to the metrics store, written by hand</source>
        <translation>Toute question à la base de métriques, écrite à la main</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>HTTP %1, %2</source>
        <translation>HTTP %1, %2</translation>
    </message>
    <message>
        <source>up for monitoring</source>
        <translation>fonctionne d’après la supervision</translation>
    </message>
    <message>
        <source>down for monitoring</source>
        <translation>en panne d’après la supervision</translation>
    </message>
    <message>
        <source>monitoring is silent</source>
        <translation>la supervision est muette</translation>
    </message>
    <message>
        <source>not watched by monitoring</source>
        <translation>non suivi par la supervision</translation>
    </message>
    <message>
        <source>the certificate expired on %1</source>
        <translation>le certificat a expiré le %1</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <source>the certificate is not valid yet; is the clock of this desktop right?</source>
        <translation>le certificat n’est pas encore valable&#x202f;; ce poste est-il à l’heure&#x202f;?</translation>
    </message>
    <message>
        <source>the certificate is not for %1</source>
        <translation>le certificat n’est pas au nom de %1</translation>
    </message>
    <message>
        <source>the certificate is signed by %1, which is not known here</source>
        <translation>le certificat est signé par %1, inconnu ici</translation>
    </message>
    <message>
        <source>the certificate is signed by nobody known here</source>
        <translation>le certificat n’est signé par personne de connu ici</translation>
    </message>
    <message>
        <source>no TLS connection comes about</source>
        <translation>la connexion TLS ne s’établit pas</translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation>pas de réponse en %1</translation>
    </message>
    <message>
        <source>accepts the connection, then is silent for %1</source>
        <translation>accepte la connexion, puis se tait pendant %1</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>le nom est inconnu</translation>
    </message>
    <message>
        <source>no name server answers</source>
        <translation>aucun serveur de noms ne répond</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>no route leads there</source>
        <translation>aucune route n’y mène</translation>
    </message>
    <message>
        <source>the connection is cut without an answer</source>
        <translation>la connexion est coupée sans réponse</translation>
    </message>
    <message>
        <source>what answers is no web server</source>
        <translation>ce qui répond n’est pas un serveur web</translation>
    </message>
    <message>
        <source>it answers with the error %1</source>
        <translation>répond par l’erreur %1</translation>
    </message>
    <message>
        <source>it answers %1, nothing is there</source>
        <translation>répond %1, il n’y a rien à cette adresse</translation>
    </message>
    <message>
        <source>it sends to %1, another server</source>
        <translation>renvoie vers %1, un autre serveur</translation>
    </message>
    <message>
        <source>it sends in a circle</source>
        <translation>renvoie en boucle sur lui-même</translation>
    </message>
    <message>
        <source>up for monitoring and from here (%1)</source>
        <translation>fonctionne d’après la supervision et vu d’ici (%1)</translation>
    </message>
    <message>
        <source>down for monitoring, up from here (%1)</source>
        <translation>en panne d’après la supervision, fonctionne vu d’ici (%1)</translation>
    </message>
    <message>
        <source>up from here (%1); %2</source>
        <translation>fonctionne vu d’ici (%1)&#x202f;; %2</translation>
    </message>
    <message>
        <source>up for monitoring, not reachable from here: %1</source>
        <translation>fonctionne d’après la supervision, injoignable d’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>down for monitoring and from here: %1</source>
        <translation>en panne d’après la supervision et vu d’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>down from here: %1; %2</source>
        <translation>en panne vu d’ici&#xa0;: %1&#x202f;; %2</translation>
    </message>
    <message>
        <source>the certificate expires on %1, in %2</source>
        <translation>le certificat expire le %1, dans %2</translation>
    </message>
    <message>
        <source>not visible from here, its address is private</source>
        <translation>invisible d’ici, son adresse est privée</translation>
    </message>
    <message>
        <source>not seen from here, this desktop is offline</source>
        <translation>pas vu d’ici, ce poste est hors ligne</translation>
    </message>
    <message>
        <source>not seen from here yet</source>
        <translation>pas encore vu d’ici</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>is offline: no network interface is up</source>
        <translation>est hors ligne&#xa0;: aucune interface réseau n’est active</translation>
    </message>
    <message numerus="yes">
        <source>is offline: no name server answers; %n address(es) tried</source>
        <translation>
            <numerusform>est hors ligne&#xa0;: aucun serveur de noms ne répond&#x202f;; %n adresse essayée</numerusform>
            <numerusform>est hors ligne&#xa0;: aucun serveur de noms ne répond&#x202f;; %n adresses essayées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is offline, or everything is down at once: not one of %n address(es) answers</source>
        <translation>
            <numerusform>est hors ligne, ou tout est en panne à la fois&#xa0;: la seule adresse essayée ne répond pas</numerusform>
            <numerusform>est hors ligne, ou tout est en panne à la fois&#xa0;: aucune des %n adresses ne répond</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
</context>
<context>
    <name>rehearsal::RehearsalView</name>
    <message>
        <source>Before a reboot</source>
        <translation>Avant un redémarrage</translation>
    </message>
    <message>
        <source>Filter what was looked at</source>
        <translation>Filtrer ce qui a été regardé</translation>
    </message>
    <message>
        <source>Machine to reboot</source>
        <translation>Machine à redémarrer</translation>
    </message>
    <message>
        <source>&amp;Reboot of</source>
        <translation>&amp;Redémarrage de</translation>
    </message>
    <message>
        <source>Copy for the chat</source>
        <translation>Copier pour le salon</translation>
    </message>
    <message>
        <source>Copies the page as plain text</source>
        <translation>Copie la page en texte simple</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>The page with all its proofs, to print</source>
        <translation>La page avec toutes ses preuves, à imprimer</translation>
    </message>
</context>
<context>
    <name>reports::ReportEditor</name>
    <message>
        <source>Text of the report</source>
        <translation>Texte du compte rendu</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>Montrer la preuve</translation>
    </message>
    <message>
        <source>What the wiki’s readers will see</source>
        <translation>Ce que verront les lecteurs du wiki</translation>
    </message>
    <message>
        <source>What you see or do now; Enter adds it to the chronology with its time</source>
        <translation>Ce que vous voyez ou faites&#x202f;; Entrée l’ajoute à la chronologie avec l’heure</translation>
    </message>
    <message>
        <source>Note for the chronology</source>
        <translation>Note pour la chronologie</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>%1, line %2 (Ctrl+click)</source>
        <translation>%1, ligne %2 (Ctrl+clic)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+click)</source>
        <translation>%1 (Ctrl+clic)</translation>
    </message>
</context>
<context>
    <name>reports::ReportPanel</name>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>No incident is being written down.</source>
        <translation>Aucun incident n’est en cours d’écriture.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I starts a report of what is wrong now: what is known is filled in with its proofs, you write the rest. It is kept on this computer until the wiki has it.</source>
        <translation>Ctrl+Maj+I commence un compte rendu de ce qui ne va pas&#x202f;: ce qui est connu est rempli avec ses preuves, vous écrivez le reste. Il est gardé sur cet ordinateur jusqu’à ce que le wiki l’ait.</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non gardé</translation>
    </message>
    <message>
        <source>being kept…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>kept on this computer %1 ago</source>
        <translation>gardé sur cet ordinateur il y a %1</translation>
    </message>
    <message>
        <source>kept on this computer</source>
        <translation>gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Copy the page</source>
        <translation>Copier la page</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Ouvrir les envois</translation>
    </message>
    <message>
        <source>“%1” is discarded.</source>
        <translation>«&#x202f;%1&#x202f;» est écarté.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
</context>
<context>
    <name>reports::ReportTools</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Starts a report of what is wrong now (Ctrl+Shift+I)</source>
        <translation>Commence un compte rendu de ce qui ne va pas (Ctrl+Maj+I)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Takes the incident out as text</source>
        <translation>Sort l’incident sous forme de texte</translation>
    </message>
    <message>
        <source>Older texts</source>
        <translation>Textes antérieurs</translation>
    </message>
    <message>
        <source>Goes back to a text that was here before; Ctrl+Z undoes it</source>
        <translation>Revient à un texte antérieur&#x202f;; Ctrl+Z l’annule</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Takes the report out of the list; it can be brought back</source>
        <translation>Retire le compte rendu de la liste&#x202f;; il peut être repris</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Quel compte rendu</translation>
    </message>
    <message>
        <source>As a &amp;bullet of the semester’s report</source>
        <translation>Comme &amp;puce du bilan du semestre</translation>
    </message>
    <message>
        <source>For the &amp;chat</source>
        <translation>Pour le &amp;salon</translation>
    </message>
    <message>
        <source>The whole &amp;page</source>
        <translation>La page &amp;entière</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Saves the report to the wiki as %1</source>
        <translation>Enregistre le compte rendu dans le wiki sous %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n character(s)</source>
        <translation>
            <numerusform>%1, %n caractère</numerusform>
            <numerusform>%1, %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from another window</source>
        <translation>%1, d’une autre fenêtre</translation>
    </message>
    <message>
        <source>There is no older text yet</source>
        <translation>Il n’y a pas encore de texte antérieur</translation>
    </message>
</context>
<context>
    <name>rounds::RoundPanel</name>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>What is shown of the round</source>
        <translation>Ce qui est montré de la ronde</translation>
    </message>
    <message>
        <source>Weekly round</source>
        <translation>Ronde hebdomadaire</translation>
    </message>
    <message>
        <source>Before a reboot</source>
        <translation>Avant un redémarrage</translation>
    </message>
</context>
<context>
    <name>rounds::RoundView</name>
    <message>
        <source>Steps of the round</source>
        <translation>Étapes de la ronde</translation>
    </message>
    <message>
        <source>Filter the steps</source>
        <translation>Filtrer les étapes</translation>
    </message>
    <message>
        <source>Which round</source>
        <translation>Quelle ronde</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name, beside what you tick</source>
        <translation>Votre nom, à côté de ce que vous cochez</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Commencer une ronde</translation>
    </message>
    <message>
        <source>Begins today’s round; the last ones are kept</source>
        <translation>Commence la ronde du jour&#x202f;; les dernières sont gardées</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Ticks the chosen step in your name, or takes the tick back (Space)</source>
        <translation>Coche l’étape choisie en votre nom, ou la décoche (Espace)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Ends the round and keeps what the signals prove now</source>
        <translation>Termine la ronde et garde ce que les signaux prouvent à cet instant</translation>
    </message>
    <message>
        <source>Save to the wiki</source>
        <translation>Enregistrer sur le wiki</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Takes the round out as text</source>
        <translation>Sort la ronde sous forme de texte</translation>
    </message>
    <message>
        <source>For the chat</source>
        <translation>Pour le salon</translation>
    </message>
    <message>
        <source>For the wiki</source>
        <translation>Pour le wiki</translation>
    </message>
    <message>
        <source>Note on the chosen step</source>
        <translation>Note sur l’étape choisie</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>The next round</source>
        <translation>La prochaine ronde</translation>
    </message>
    <message>
        <source>Take the tick back</source>
        <translation>Décocher</translation>
    </message>
    <message>
        <source>Finish the round first</source>
        <translation>Terminez d’abord la ronde</translation>
    </message>
    <message>
        <source>What you saw, or what is left to do</source>
        <translation>Ce que vous avez vu, ou ce qui reste à faire</translation>
    </message>
    <message>
        <source>Choose a step of a round to write about it</source>
        <translation>Choisissez une étape d’une ronde pour la commenter</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>No probe looked in this time.</source>
        <translation>Aucune sonde n’a regardé pendant ce temps.</translation>
    </message>
    <message>
        <source>No probe tells it.</source>
        <translation>Aucune sonde ne le dit.</translation>
    </message>
    <message>
        <source>No probe saw one.</source>
        <translation>Aucune sonde n’en a vu.</translation>
    </message>
    <message>
        <source>No cAdvisor tells of a container of its name or image.</source>
        <translation>Aucun cAdvisor ne parle d’un conteneur de ce nom ou de cette image.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>It tells no number that is declared.</source>
        <translation>Il ne donne aucun chiffre déclaré.</translation>
    </message>
    <message>
        <source>The wiki knows this service and nobody looks at it from outside, so nobody knows whether it can be used. Let a blackbox exporter look at its address.</source>
        <translation>Le wiki connaît ce service et personne ne le regarde de l’extérieur, donc personne ne sait s’il est utilisable. Faites surveiller son adresse par un exportateur blackbox.</translation>
    </message>
    <message>
        <source>A probe looks at this address, and the wiki knows no service of it.</source>
        <translation>Une sonde regarde cette adresse, et le wiki n’y connaît aucun service.</translation>
    </message>
    <message>
        <source>Container %1 on %2, image %3</source>
        <translation>Conteneur %1 sur %2, image %3</translation>
    </message>
    <message>
        <source>, no longer told</source>
        <translation>, n’est plus donné</translation>
    </message>
    <message>
        <source>The wiki says where it is</source>
        <translation>Le wiki dit où il est</translation>
    </message>
    <message>
        <source>%1 of %2, looked at for %3</source>
        <translation>%1 de %2, regardé pendant %3</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7&#xa0;j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30&#xa0;j</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Répond en</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Its own numbers</source>
        <translation>Ses propres chiffres</translation>
    </message>
    <message>
        <source>answers with %1</source>
        <translation>répond avec %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>no probe looks at it</source>
        <translation>aucune sonde ne le regarde</translation>
    </message>
    <message>
        <source>tells numbers only</source>
        <translation>ne donne que des chiffres</translation>
    </message>
    <message>
        <source>container %1 has been gone for %2</source>
        <translation>le conteneur %1 a disparu depuis %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>known for %1</source>
        <translation>connu pour %1</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>expiré depuis %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1&#xa0;: %2, puis %3</translation>
    </message>
    <message>
        <source>%1 without either</source>
        <translation>%1 sans l’un ni l’autre</translation>
    </message>
    <message>
        <source>%1 of both, only the newer counts</source>
        <translation>%1 avec les deux, seul le plus récent compte</translation>
    </message>
    <message>
        <source>jumps by %1</source>
        <translation>saut de %1</translation>
    </message>
    <message>
        <source>No service is known.</source>
        <translation>Aucun service n’est connu.</translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n en panne</numerusform>
            <numerusform>%n en panne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ailing</source>
        <translation>
            <numerusform>%n mal en point</numerusform>
            <numerusform>%n mal en point</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer well</source>
        <translation>
            <numerusform>%n répond bien</numerusform>
            <numerusform>%n répondent bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services: %1.</source>
        <translation>
            <numerusform>%n service&#xa0;: %1.</numerusform>
            <numerusform>%n services&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::NumbersPane</name>
    <message>
        <source>Number of the service</source>
        <translation>Chiffre du service</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu’où remonter</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1&#xa0;an</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5&#xa0;ans</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Tout ce qu’il y a</translation>
    </message>
    <message>
        <source>This service tells no number that is declared.</source>
        <translation>Ce service ne donne aucun chiffre déclaré.</translation>
    </message>
    <message>
        <source>Asking for the years …</source>
        <translation>Demande des années…</translation>
    </message>
    <message>
        <source>Nothing was told in that time.</source>
        <translation>Rien n’a été donné pendant ce temps.</translation>
    </message>
    <message>
        <source>All of it was told under one name.</source>
        <translation>Tout a été donné sous un seul nom.</translation>
    </message>
</context>
<context>
    <name>services::ServicesPanel</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Filter by service, machine or number</source>
        <translation>Filtrer par service, machine ou chiffre</translation>
    </message>
</context>
<context>
    <name>shared::FileSaver</name>
    <message>
        <source>Save as file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>shared::FilterHeader</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichées</translation>
    </message>
</context>
<context>
    <name>shared::RecordDetails</name>
    <message>
        <source>What the chosen row means, and what proves it</source>
        <translation>Ce que dit la ligne choisie, et ce qui le prouve</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>How this went over time</source>
        <translation>Comment cela a évolué</translation>
    </message>
    <message>
        <source>Wiki page</source>
        <translation>Page du wiki</translation>
    </message>
    <message>
        <source>Opens the page that this stands on, or its guide</source>
        <translation>Ouvre la page qui le dit, ou son guide</translation>
    </message>
</context>
<context>
    <name>shared::RecordExport</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Take this table out: CSV, picture, or text to paste</source>
        <translation>Sortir ce tableau : CSV, image, ou texte à coller</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>Exporter ce tableau</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
</context>
<context>
    <name>shared::Records</name>
    <message>
        <source>sampled %1 ago</source>
        <translation>mesuré il y a %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>shared::RecordsView</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Wiki page</source>
        <translation>Page du wiki</translation>
    </message>
    <message>
        <source>Copy with its proof</source>
        <translation>Copier avec sa preuve</translation>
    </message>
</context>
<context>
    <name>situation</name>
    <message>
        <source>through %1</source>
        <translation>à travers %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>No alerts from %1: %2.</source>
        <translation>Pas d’alertes de %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>No alerts from %1: %2. What is known is %3 old.</source>
        <translation>Pas d’alertes de %1&#x202f;: %2. Ce qui est connu date de %3.</translation>
    </message>
    <message numerus="yes">
        <source>No alert is firing; %n rule(s) are evaluated.</source>
        <translation>
            <numerusform>Aucune alerte active&#x202f;; %n règle est évaluée.</numerusform>
            <numerusform>Aucune alerte active&#x202f;; %n règles sont évaluées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no alert.</source>
        <translation>%1 n’a aucune alerte.</translation>
    </message>
    <message>
        <source>No alert rule can be evaluated at %1.</source>
        <translation>Aucune règle d’alerte ne peut être évaluée sur %1.</translation>
    </message>
    <message>
        <source>Nobody evaluates alert rules at %1.</source>
        <translation>Personne n’évalue de règles d’alerte sur %1.</translation>
    </message>
    <message>
        <source>Waiting for the first answer.</source>
        <translation>En attente de la première réponse.</translation>
    </message>
    <message>
        <source>What is shown is %1 old. A new answer is on its way.</source>
        <translation>Ce qui est affiché date de %1. Une nouvelle réponse est en route.</translation>
    </message>
    <message>
        <source>No alert is known yet.</source>
        <translation>Aucune alerte n’est encore connue.</translation>
    </message>
    <message>
        <source>No alert was known %1 ago.</source>
        <translation>Aucune alerte n’était connue il y a %1.</translation>
    </message>
    <message>
        <source>%1 has been asked.</source>
        <translation>%1 est interrogé.</translation>
    </message>
    <message>
        <source>It only knows the alerts that it is sent, and not whether anybody evaluates rules. An alert that always fires, such as Watchdog, would show that somebody does.</source>
        <translation>Il ne connaît que les alertes qu’on lui envoie, et ne sait pas si quelqu’un évalue des règles. Une alerte toujours active, comme Watchdog, montrerait que c’est le cas.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) fail, or were not evaluated yet. Their errors stand on its page of rules.</source>
        <translation>
            <numerusform>%n règle échoue, ou n’a pas encore été évaluée. Son erreur figure sur la page des règles.</numerusform>
            <numerusform>%n règles échouent, ou n’ont pas encore été évaluées. Leurs erreurs figurent sur la page des règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty list is not an all-clear. Give the address of your Alertmanager or vmalert with --alerts, or in the profile under [alerts].</source>
        <translation>Une liste vide ne veut pas dire que tout va bien. Donnez l’adresse de votre Alertmanager ou vmalert avec --alerts, ou dans le profil sous [alerts].</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>silent with %1</source>
        <translation>ne dit plus rien, comme %1</translation>
    </message>
    <message>
        <source>Questions that failed</source>
        <translation>Questions restées sans réponse</translation>
    </message>
    <message>
        <source>Nobody is asked for alerts: neither metrics nor alerts are configured.</source>
        <translation>Personne n’est interrogé sur les alertes&#xa0;: ni les métriques ni les alertes ne sont configurées.</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>The inventory names no address to look at.</source>
        <translation>L’inventaire ne donne aucune adresse à vérifier.</translation>
    </message>
    <message>
        <source>No metrics are configured, so nobody knows how the machines are.</source>
        <translation>Aucune source de métriques n’est configurée, si bien que personne ne sait comment vont les machines.</translation>
    </message>
    <message>
        <source>Seen from this desktop</source>
        <translation>Vu de ce poste</translation>
    </message>
    <message>
        <source>out of reach with %1</source>
        <translation>hors d’atteinte avec %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>sources::SourceStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>last answer %1 ago</source>
        <translation>dernière réponse il y a %1</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Answers travel in plain HTTP and can be read or changed on the way.</source>
        <translation>Les réponses voyagent en HTTP non chiffré et peuvent être lues ou modifiées en chemin.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Redemander maintenant</translation>
    </message>
    <message>
        <source>Ask %1 again now</source>
        <translation>Redemander à %1 maintenant</translation>
    </message>
</context>
<context>
    <name>sources::SourcesPanel</name>
    <message>
        <source>No source is configured.</source>
        <translation>Aucune source n’est configurée.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources are shown as they stand now; how they stood then was not recorded.</source>
        <translation>Les sources sont montrées telles qu’elles sont maintenant&#x202f;; leur état d’alors n’a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>storage::StoragePanel</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Filesystems and storages</source>
        <translation>Systèmes de fichiers et stockages</translation>
    </message>
    <message>
        <source>Filter filesystems</source>
        <translation>Filtrer les systèmes de fichiers</translation>
    </message>
    <message>
        <source>Arrays and pools</source>
        <translation>Grappes et pools</translation>
    </message>
    <message>
        <source>Filter arrays</source>
        <translation>Filtrer les grappes</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Filter disks</source>
        <translation>Filtrer les disques</translation>
    </message>
    <message>
        <source>What can fill up or fail</source>
        <translation>Ce qui peut se remplir ou lâcher</translation>
    </message>
    <message>
        <source>Filesystems (%1)</source>
        <translation>Systèmes de fichiers (%1)</translation>
    </message>
    <message>
        <source>Arrays (%1)</source>
        <translation>Grappes (%1)</translation>
    </message>
    <message>
        <source>Disks (%1)</source>
        <translation>Disques (%1)</translation>
    </message>
</context>
<context>
    <name>topology</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critique</numerusform>
            <numerusform>%n critiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n en alerte</numerusform>
            <numerusform>%n en alerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ok</source>
        <translation>
            <numerusform>%n en ordre</numerusform>
            <numerusform>%n en ordre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not watched</source>
        <translation>
            <numerusform>%n non surveillé</numerusform>
            <numerusform>%n non surveillés</numerusform>
        </translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>en dessous&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody says where it is</source>
        <translation>personne ne dit où il se trouve</translation>
    </message>
    <message>
        <source>placed by the wiki</source>
        <translation>place donnée par le wiki</translation>
    </message>
    <message>
        <source>placed by the metrics</source>
        <translation>place donnée par les métriques</translation>
    </message>
    <message>
        <source>%1 cannot run on %2: that would go round in a circle, or too deep</source>
        <translation>%1 ne peut pas tourner sur %2&#xa0;: cela ferait une boucle, ou irait trop profond</translation>
    </message>
    <message>
        <source>%1 is said to run on itself</source>
        <translation>%1 est dit tourner sur lui-même</translation>
    </message>
    <message>
        <source>%1 is said to run on %2, a name that several bear</source>
        <translation>%1 est dit tourner sur %2, un nom que plusieurs portent</translation>
    </message>
</context>
<context>
    <name>topology::FactLines</name>
    <message>
        <source>Opens the page at this line:</source>
        <translation>Ouvre la page à cette ligne&#xa0;:</translation>
    </message>
</context>
<context>
    <name>topology::TopologyDetails</name>
    <message>
        <source>What falls with it</source>
        <translation>Ce qui tombe avec</translation>
    </message>
    <message>
        <source>Wiki page</source>
        <translation>Page du wiki</translation>
    </message>
    <message>
        <source>Opens the page that describes it, at its line</source>
        <translation>Ouvre la page qui le décrit, à la bonne ligne</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Nothing is known to fall with it.</source>
        <translation>Rien de connu ne tombe avec.</translation>
    </message>
    <message>
        <source>With it falls: %1</source>
        <translation>Tombe avec&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>topology::TopologyMap</name>
    <message>
        <source>Place not known</source>
        <translation>Lieu inconnu</translation>
    </message>
    <message>
        <source>Map of what runs where</source>
        <translation>Plan de ce qui tourne et où</translation>
    </message>
</context>
<context>
    <name>topology::TopologyPanel</name>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>What runs on what</source>
        <translation>Ce qui tourne sur quoi</translation>
    </message>
    <message>
        <source>Filter by name, kind or state</source>
        <translation>Filtrer par nom, type ou état</translation>
    </message>
    <message>
        <source>Filter the subjects</source>
        <translation>Filtrer les sujets</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Shows or hides the drawn map</source>
        <translation>Affiche ou masque le plan dessiné</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be: %1</source>
        <translation>
            <numerusform>%n emplacement impossible&#xa0;: %1</numerusform>
            <numerusform>%n emplacements impossibles, dont&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Wiki page</source>
        <translation>Page du wiki</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Procédure</translation>
    </message>
</context>
<context>
    <name>triage::CauseTree</name>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>triage::TriagePanel</name>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Copy for the chat</source>
        <translation>Copier pour la discussion</translation>
    </message>
    <message>
        <source>Copies the selected cause as one or two lines of text (Ctrl+C)</source>
        <translation>Copie la cause choisie en une ou deux lignes de texte (Ctrl+C)</translation>
    </message>
    <message>
        <source>No metrics are configured.</source>
        <translation>Aucune source de métriques n’est configurée.</translation>
    </message>
    <message>
        <source>Connect a source from the File menu, or start Vigie with --demo.</source>
        <translation>Connectez une source par le menu Fichier, ou lancez Vigie avec --demo.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>On ne sait encore rien.</translation>
    </message>
    <message>
        <source>An empty answer is not an all-clear. As soon as machines are measured, what is wrong stands here.</source>
        <translation>Une réponse vide ne veut pas dire que tout va bien. Dès que des machines seront mesurées, ce qui ne va pas s’affichera ici.</translation>
    </message>
    <message>
        <source>The newest sample is %1 old.</source>
        <translation>La mesure la plus récente date d’il y a %1.</translation>
    </message>
    <message>
        <source>This is what this desktop sees by itself. How the machines are, only metrics can tell.</source>
        <translation>C’est ce que ce poste voit par lui-même. Seules les métriques disent comment vont les machines.</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message numerus="yes">
        <source>%n days are known</source>
        <translation>
            <numerusform>%n jour est connu</numerusform>
            <numerusform>%n jours sont connus</numerusform>
        </translation>
    </message>
    <message>
        <source>Packages that waited, times the days they did: three packages for two days are six package-days. It grows while nobody installs them.</source>
        <translation>Les paquets en attente, multipliés par les jours d’attente&#x202f;: trois paquets pendant deux jours font six paquets-jours. La dette grandit tant que personne ne les installe.</translation>
    </message>
    <message>
        <source>Added up over 90 days, a point a day; %1.</source>
        <translation>Additionné sur 90 jours, un point par jour&#x202f;; %1.</translation>
    </message>
    <message>
        <source>Security updates</source>
        <translation>Mises à jour de sécurité</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Package-days</source>
        <translation>Paquets-jours</translation>
    </message>
    <message>
        <source>On the last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>compose file</source>
        <translation>fichier compose</translation>
    </message>
    <message>
        <source>wiki</source>
        <translation>wiki</translation>
    </message>
    <message>
        <source>nobody looks</source>
        <translation>personne ne regarde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The compose file declares the image.</source>
        <translation>Le fichier compose déclare l’image.</translation>
    </message>
    <message>
        <source>The wiki names the image.</source>
        <translation>Le wiki nomme l’image.</translation>
    </message>
    <message>
        <source>%1 ran there and is gone.</source>
        <translation>%1 y tournait et a disparu.</translation>
    </message>
    <message>
        <source>%1 runs there.</source>
        <translation>%1 y tourne.</translation>
    </message>
    <message>
        <source>A newer image is known: %1.</source>
        <translation>Une image plus récente est connue&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No newer image is known.</source>
        <translation>Aucune image plus récente n’est connue.</translation>
    </message>
    <message>
        <source>README and compose file: %1</source>
        <translation>README et fichier compose&#x202f;: %1</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>So it is</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>as declared</source>
        <translation>comme déclaré</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>en avance</translation>
    </message>
    <message>
        <source>another tag</source>
        <translation>autre étiquette</translation>
    </message>
    <message>
        <source>another image</source>
        <translation>autre image</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>non fixée</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>non déclarée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>What runs is what is declared.</source>
        <translation>Ce qui tourne est ce qui est déclaré.</translation>
    </message>
    <message>
        <source>An older version runs than is declared: it was written down and not deployed.</source>
        <translation>Une version plus ancienne que celle déclarée tourne&#x202f;: elle a été écrite sans être déployée.</translation>
    </message>
    <message>
        <source>A newer version runs than is declared: the next deployment would put the old one back. Write the tag down.</source>
        <translation>Une version plus récente que celle déclarée tourne&#x202f;: le prochain déploiement remettrait l’ancienne. Écrivez l’étiquette.</translation>
    </message>
    <message>
        <source>Another tag runs than is declared, and nothing tells which is the newer one.</source>
        <translation>Une autre étiquette que celle déclarée tourne, et rien ne dit laquelle est la plus récente.</translation>
    </message>
    <message>
        <source>Something else runs than is declared: correct the file or the page.</source>
        <translation>Autre chose que ce qui est déclaré tourne&#x202f;: corrigez le fichier ou la page.</translation>
    </message>
    <message>
        <source>The tag is “latest” or empty, so each deployment may bring another version, and nobody can go back to the one before. Write a version down.</source>
        <translation>L’étiquette est «&#x202f;latest&#x202f;» ou vide&#x202f;: chaque déploiement peut amener une autre version, et personne ne peut revenir à la précédente. Écrivez une version.</translation>
    </message>
    <message>
        <source>No compose file and no page of the wiki names this image, so nothing says whether it should run.</source>
        <translation>Aucun fichier compose ni aucune page du wiki ne nomme cette image, rien ne dit donc si elle doit tourner.</translation>
    </message>
    <message>
        <source>Nothing tells which image runs now.</source>
        <translation>Rien ne dit quelle image tourne maintenant.</translation>
    </message>
    <message>
        <source>a newer build of the same tag</source>
        <translation>une compilation plus récente de la même étiquette</translation>
    </message>
    <message>
        <source>No exporter tells of containers: run cAdvisor beside the container engine.</source>
        <translation>Aucun exportateur ne parle de conteneurs&#x202f;: faites tourner cAdvisor à côté du moteur de conteneurs.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n containers, </source>
        <translation>
            <numerusform>Sur %n conteneur, </numerusform>
            <numerusform>Sur %n conteneurs, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run what is declared</source>
        <translation>
            <numerusform>%n fait tourner ce qui est déclaré</numerusform>
            <numerusform>%n font tourner ce qui est déclaré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not pinned</source>
        <translation>
            <numerusform>%n n’est pas fixé</numerusform>
            <numerusform>%n ne sont pas fixés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not declared</source>
        <translation>
            <numerusform>%n n’est pas déclaré</numerusform>
            <numerusform>%n ne sont pas déclarés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a newer image is known of %n</source>
        <translation>
            <numerusform>une image plus récente est connue pour %n</numerusform>
            <numerusform>une image plus récente est connue pour %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody looks for newer images</source>
        <translation>personne ne cherche d’images plus récentes</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>This collector counts all that waits as held, so it is not believed.</source>
        <translation>Ce collecteur compte tout ce qui attend comme retenu, on ne le croit donc pas.</translation>
    </message>
    <message>
        <source>It says 0, and has never said anything else: nothing there may be able to. needrestart and its collector would tell.</source>
        <translation>Elle dit 0 et n’a jamais rien dit d’autre&#x202f;: peut-être que rien ne le pourrait. needrestart et son collecteur le diraient.</translation>
    </message>
    <message>
        <source>Proxmox %1</source>
        <translation>Proxmox %1</translation>
    </message>
    <message>
        <source>Nothing was told of its updates within a week.</source>
        <translation>Rien n’a été dit de ses mises à jour en une semaine.</translation>
    </message>
    <message numerus="yes">
        <source>%n packages wait from %1 (%2).</source>
        <translation>
            <numerusform>%n paquet attend de %1 (%2).</numerusform>
            <numerusform>%n paquets attendent de %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>No package waits: the collector ran and names none.</source>
        <translation>Aucun paquet n’attend&#x202f;: le collecteur a tourné et n’en nomme aucun.</translation>
    </message>
    <message numerus="yes">
        <source>%n packages are held back, from %1 (%2).</source>
        <translation>
            <numerusform>%n paquet est retenu, de %1 (%2).</numerusform>
            <numerusform>%n paquets sont retenus, de %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The collector wrote %1.</source>
        <translation>Le collecteur a écrit %1.</translation>
    </message>
    <message>
        <source>The machine last asked for new packages.</source>
        <translation>La machine a demandé les nouveaux paquets pour la dernière fois.</translation>
    </message>
    <message>
        <source>Reboot: %1.</source>
        <translation>Redémarrage&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Kernel, says needrestart: %1.</source>
        <translation>Noyau, d’après needrestart&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Unneeded</source>
        <translation>Inutiles</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>told %1 ago</source>
        <translation>dit il y a %1</translation>
    </message>
    <message>
        <source>the metrics do not answer, known %1 ago</source>
        <translation>les métriques ne répondent pas, connu il y a %1</translation>
    </message>
    <message>
        <source>the machine is silent, known %1 ago</source>
        <translation>la machine est muette, connu il y a %1</translation>
    </message>
    <message>
        <source>the text file is gone, known %1 ago</source>
        <translation>le fichier texte a disparu, connu il y a %1</translation>
    </message>
    <message>
        <source>the text file is %1 old</source>
        <translation>le fichier texte a %1</translation>
    </message>
    <message>
        <source>nothing says how old it is</source>
        <translation>rien ne dit de quand il date</translation>
    </message>
    <message>
        <source>the package lists are %1 old</source>
        <translation>les listes de paquets ont %1</translation>
    </message>
    <message>
        <source>nobody tells</source>
        <translation>personne ne le dit</translation>
    </message>
    <message>
        <source>See the sources: while they are silent, this is what was known last.</source>
        <translation>Voyez les sources&#x202f;: tant qu’elles se taisent, voici ce qu’on savait en dernier.</translation>
    </message>
    <message>
        <source>The machine does not answer: these are its last words.</source>
        <translation>La machine ne répond pas&#x202f;: ce sont ses derniers mots.</translation>
    </message>
    <message>
        <source>The script that writes the text file does not run: see systemctl list-timers &apos;prometheus-node-exporter-apt*&apos; on the machine.</source>
        <translation>Le script qui écrit le fichier texte ne tourne pas&#x202f;: voyez systemctl list-timers prometheus-node-exporter-apt* sur la machine.</translation>
    </message>
    <message>
        <source>apt update has not run for days, so what is new is not known: see systemctl status apt-daily.timer on the machine.</source>
        <translation>apt update n’a pas tourné depuis des jours, on ne sait donc pas ce qui est nouveau&#x202f;: voyez systemctl status apt-daily.timer sur la machine.</translation>
    </message>
    <message>
        <source>Install prometheus-node-exporter-collectors on the machine, and start prometheus-node-exporter-apt.timer.</source>
        <translation>Installez prometheus-node-exporter-collectors sur la machine et démarrez prometheus-node-exporter-apt.timer.</translation>
    </message>
    <message>
        <source>This release files its security updates among all others, so they cannot be told apart. It gets none any more: upgrade the machine.</source>
        <translation>Cette version de Debian range ses mises à jour de sécurité parmi les autres, on ne peut donc les distinguer. Elle n’en reçoit plus&#x202f;: passez la machine à une version récente.</translation>
    </message>
    <message>
        <source>Security updates wait and do not install themselves: install them by hand, and see whether unattended-upgrades is set up.</source>
        <translation>Des mises à jour de sécurité attendent et ne s’installent pas seules&#x202f;: installez-les à la main, et regardez si unattended-upgrades est en place.</translation>
    </message>
    <message>
        <source>What was installed only counts after a reboot: plan one.</source>
        <translation>Ce qui est installé ne compte qu’après un redémarrage&#x202f;: prévoyez-en un.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>cannot know</source>
        <translation>impossible à savoir</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore vu</translation>
    </message>
    <message numerus="yes">
        <source>Within 14 days security updates were installed %n times, last %1 ago.</source>
        <translation>
            <numerusform>En 14 jours, des mises à jour de sécurité ont été installées %n fois, la dernière il y a %1.</numerusform>
            <numerusform>En 14 jours, des mises à jour de sécurité ont été installées %n fois, la dernière il y a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within 14 days no security update was seen to be installed.</source>
        <translation>En 14 jours, on n’a vu s’installer aucune mise à jour de sécurité.</translation>
    </message>
    <message>
        <source>Something has been waiting for %1.</source>
        <translation>Quelque chose attend depuis %1.</translation>
    </message>
    <message>
        <source>the newest one runs</source>
        <translation>le plus récent est en service</translation>
    </message>
    <message>
        <source>another build waits for a reboot</source>
        <translation>une autre compilation attend un redémarrage</translation>
    </message>
    <message>
        <source>another version waits for a reboot</source>
        <translation>une autre version attend un redémarrage</translation>
    </message>
    <message numerus="yes">
        <source>Of %n machines, </source>
        <translation>
            <numerusform>Sur %n machine, </numerusform>
            <numerusform>Sur %n machines, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have security updates waiting</source>
        <translation>
            <numerusform>%n a des mises à jour de sécurité en attente</numerusform>
            <numerusform>%n ont des mises à jour de sécurité en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a reboot</source>
        <translation>
            <numerusform>%n attend un redémarrage</numerusform>
            <numerusform>%n attendent un redémarrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not known</source>
        <translation>
            <numerusform>%n est inconnue</numerusform>
            <numerusform>%n sont inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has told of security updates within 90 days.</source>
        <translation>Personne n’a parlé de mises à jour de sécurité en 90 jours.</translation>
    </message>
    <message>
        <source>Security updates waited for %1 package-days within 90 days.</source>
        <translation>En 90 jours, les mises à jour de sécurité ont attendu %1 paquets-jours.</translation>
    </message>
    <message>
        <source>The oldest has been waiting for %1.</source>
        <translation>La plus ancienne attend depuis %1.</translation>
    </message>
</context>
<context>
    <name>updates::UpdatesPanel</name>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Updates of machines</source>
        <translation>Mises à jour des machines</translation>
    </message>
    <message>
        <source>Filter machines</source>
        <translation>Filtrer les machines</translation>
    </message>
    <message>
        <source>Images of containers</source>
        <translation>Images des conteneurs</translation>
    </message>
    <message>
        <source>Filter containers</source>
        <translation>Filtrer les conteneurs</translation>
    </message>
    <message>
        <source>Update debt of machines</source>
        <translation>Dette de mises à jour des machines</translation>
    </message>
    <message>
        <source>All machines</source>
        <translation>Toutes les machines</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Dette</translation>
    </message>
    <message>
        <source>What waits to be installed</source>
        <translation>Ce qui attend d’être installé</translation>
    </message>
</context>
<context>
    <name>wiki::LinkBar</name>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This link leaves the wiki for %1.</source>
        <translation>Ce lien quitte le wiki pour %1.</translation>
    </message>
</context>
<context>
    <name>wiki::PageHeader</name>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Page précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>Page suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>saved %1 (%2 ago)</source>
        <translation>enregistrée le %1 (il y a %2)</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>lue il y a %1</translation>
    </message>
    <message>
        <source>configuration file in %1</source>
        <translation>fichier de configuration de %1</translation>
    </message>
    <message>
        <source>changed %1 (%2 ago)</source>
        <translation>modifié le %1 (il y a %2)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
</context>
<context>
    <name>wiki::PageList</name>
    <message>
        <source>Pages of the wiki and configuration files</source>
        <translation>Pages du wiki et fichiers de configuration</translation>
    </message>
</context>
<context>
    <name>wiki::PageReader</name>
    <message>
        <source>The section of this line is a plan: what it says is not so yet.</source>
        <translation>La section de cette ligne est un projet&#xa0;: ce qu’elle dit n’est pas encore fait.</translation>
    </message>
    <message>
        <source>The section of this line is marked as obsolete.</source>
        <translation>La section de cette ligne est marquée comme obsolète.</translation>
    </message>
    <message>
        <source>A critical notice stands over the section of this line.</source>
        <translation>Un avertissement critique surmonte la section de cette ligne.</translation>
    </message>
    <message>
        <source>Source of the page or file</source>
        <translation>Source de la page ou du fichier</translation>
    </message>
    <message>
        <source>This file is not in its folder any more; this is what it said last.</source>
        <translation>Ce fichier n’est plus dans son dossier&#x202f;; voici ce qu’il disait en dernier.</translation>
    </message>
    <message>
        <source>This file is not in its folder any more.</source>
        <translation>Ce fichier n’est plus dans son dossier.</translation>
    </message>
</context>
<context>
    <name>wiki::PagesFilter</name>
    <message>
        <source>Configuration files</source>
        <translation>Fichiers de configuration</translation>
    </message>
</context>
<context>
    <name>wiki::WikiPanel</name>
    <message>
        <source>Wiki</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>Filter the pages by name</source>
        <translation>Filtrer les pages par nom</translation>
    </message>
    <message>
        <source>There is no page of this name among those that are read.</source>
        <translation>Aucune page de ce nom parmi celles qui sont lues.</translation>
    </message>
    <message>
        <source>Only pages of this wiki and web addresses that show their host are opened.</source>
        <translation>Seules s’ouvrent les pages de ce wiki et les adresses web qui montrent leur hôte.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the pages and files</source>
        <translation>Filtrer les pages et les fichiers</translation>
    </message>
    <message>
        <source>There is no such file in the profile&apos;s folders, as they were read last.</source>
        <translation>Ce fichier n’est pas dans les dossiers du profil, tels qu’ils ont été lus en dernier.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
</TS>
