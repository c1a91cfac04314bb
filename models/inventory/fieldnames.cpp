// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/fieldnames.h"

#include "models/wiki/folding.h"
#include "models/wiki/plaintext.h"

#include <QRegularExpression>

#include <array>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    QLatin1StringView key;
    QLatin1StringView words; ///< folded, apart by |
};

constexpr std::array<Row, 24> rows{{
    {"name"_L1,
     "name|nom|hostname|nom d'hote|nom de machine|nom de la machine|nom de la vm|nom du service|"
     "nom du serveur|nom de l'hyperviseur|nom du site|instance|designation|machine name|server name"_L1},
    {"kind"_L1, "kind|type|nature|categorie|category|type de machine"_L1},
    {"time"_L1, "date|quand|when|debut|fin|duree|start|end|duration|heure|jour|horodatage|incident|panne"_L1},
    {"aliases"_L1, "aliases|alias|autre nom|autres noms|surnom|surnoms|other names|aka|alias dns"_L1},
    {"fqdn"_L1,
     "fqdn|nom complet|nom dns|dns|domaine|nom de domaine|domain|domain name|nom pleinement qualifie"_L1},
    {"addresses"_L1,
     "addresses|adresse ip|adresses ip|ip|ips|ipv4|ipv6|adresse|adresses|address|ip address|ip addresses|"
     "ip publique|ip privee|adresse ipv4|adresse ipv6|adresses ipv4|adresses ipv6|adresse ip publique"_L1},
    {"site"_L1,
     "site|lieu|localisation|emplacement|location|datacenter|data center|datacentre|centre de donnees|"
     "lieu d'hebergement|site physique|hosting site|place"_L1},
    {"parent"_L1,
     "parent|hyperviseur|hypervisor|noeud|node|noeud proxmox|heberge sur|hebergee sur|tourne sur|runs on|"
     "hosted on|machine hote|serveur hote|hyperviseur hote|deploye sur|deployee sur|host machine"_L1},
    {"role"_L1,
     "role|roles|fonction|usage|description|utilite|purpose|function|objet|a quoi ca sert|utilisation"_L1},
    {"os"_L1,
     "os|systeme|systeme d'exploitation|distribution|distrib|distro|operating system|"
     "version du systeme"_L1},
    {"cpus"_L1,
     "cpus|cpu|vcpu|vcpus|processeur|processeurs|coeur|coeurs|core|cores|processor|processors|"
     "nombre de coeurs|nb cpu|nb coeurs|nombre de cpu|cpu cores"_L1},
    {"memory"_L1, "memory|memoire|memoire vive|ram|memoire ram|mem|taille memoire"_L1},
    {"disks"_L1,
     "disks|disque|disques|disk|disque dur|disques durs|stockage|storage|espace disque|taille disque|"
     "taille du disque|hdd|ssd|disk space|disk size"_L1},
    {"raid"_L1, "raid|niveau raid|grappe raid|raid level|raid/zfs|raid / zfs|zfs|grappe"_L1},
    {"backup"_L1,
     "backup|backups|sauvegarde|sauvegardes|sauvegarde sur|sauvegardee sur|sauvegardes sur|backed up to|"
     "backup location|lieu de sauvegarde|copie|copies"_L1},
    {"console"_L1,
     "console|ipmi|idrac|amt|intel amt|ilo|bmc|acces hors bande|hors bande|out of band|oob|"
     "out-of-band access|out-of-band|out of band access|acces console|kvm ip|prise en main a distance"_L1},
    {"admin_url"_L1,
     "admin url|url d'administration|url admin|administration|admin|interface d'administration|"
     "interface admin|interface proxmox|url proxmox|web ui|interface web|admin interface"_L1},
    {"public_url"_L1,
     "public url|url|url publique|adresse web|site web|lien|adresse publique|website|adresse du service|"
     "url du service|web address"_L1},
    {"image"_L1, "image|image docker|docker image|image et tag|image and tag|image:tag|image/tag"_L1},
    {"repository"_L1,
     "repository|depot|depot git|repo|code source|source code|sources|depot du code|git repository"_L1},
    {"contact"_L1,
     "contact|contacts|referent|referents|referente|responsable|responsables|personne de contact|owner|"
     "maintainer|contact technique|contact sur place|referent·e|responsable technique"_L1},
    {"runbook"_L1,
     "runbook|runbooks|procedure|procedures|mode d'emploi|documentation|doc|docs|fiche|page wiki|"
     "en cas de panne|playbook|si ca tombe|fiche reflexe"_L1},
    {"critical"_L1,
     "critical|critique|criticite|criticality|niveau de criticite|essentiel|service critique|"
     "prioritaire|critical?|critique ?"_L1},
    {"services"_L1,
     "services|services heberges|applications|heberge|services hosted|hosted services|hosts"_L1},
}};

struct NamingRow {
    QLatin1StringView words;
    std::optional<Kind> kind;
    QLatin1StringView key; ///< of a column that does not name the row
    bool weak = false;
};

constexpr std::array<NamingRow, 7> namingRows{{
    {"vm|vms|machine virtuelle|machines virtuelles|virtual machine|virtual machines|guest"_L1, Kind::Vm,
     "parent"_L1, true},
    {"hyperviseur|hyperviseurs|hypervisor|hypervisors|noeud|node"_L1, Kind::Hypervisor, "parent"_L1},
    {"service|services|application|applications|app"_L1, Kind::Service, "services"_L1},
    {"site|sites|lieu|lieux|location"_L1, Kind::Site, "site"_L1},
    {"conteneur|conteneurs|container|containers"_L1, Kind::Container, {}},
    {"equipement|equipements|device|devices|switch|routeur|router"_L1, Kind::Device, {}},
    {"machine|machines|serveur|serveurs|server|servers|hote|hotes|host"_L1, std::nullopt, "parent"_L1, true},
}};

QString word(QStringView text)
{
    static const QRegularExpression aside(u"\\([^)]*\\)|\\[[^\\]]*\\]"_s);
    QString folded = wiki::folded(wiki::plainText(text)).remove(aside).replace(u'_', u' ');
    while (folded.endsWith(u':') || folded.endsWith(u' ') || folded.endsWith(u'*'))
        folded.chop(1);
    return folded.simplified();
}

} // namespace

FieldNames::FieldNames(const QHash<QString, QString> &extra)
{
    for (const Row &row : rows)
        for (const QString &one : QString(row.words).split(u'|'))
            m_fields[one].key = row.key;
    for (const NamingRow &row : namingRows) {
        for (const QString &one : QString(row.words).split(u'|')) {
            Field &field = m_fields[one];
            field.names = row.kind;
            field.namesAny = !row.kind;
            field.weak = row.weak;
            if (field.key.isEmpty())
                field.key = row.key;
        }
    }
    for (const auto &[said, key] : extra.asKeyValueRange())
        m_fields[word(said)].key = key;
}

Field FieldNames::field(QStringView text) const
{
    constexpr qsizetype longest = 60;
    return text.size() > longest ? Field() : m_fields.value(word(text));
}

bool isTelling(const QString &key)
{
    static const QStringList telling{u"fqdn"_s,       u"addresses"_s, u"parent"_s, u"os"_s,
                                     u"cpus"_s,       u"memory"_s,    u"disks"_s,  u"raid"_s,
                                     u"console"_s,    u"admin_url"_s, u"image"_s,  u"services"_s,
                                     u"public_url"_s, u"repository"_s};
    return telling.contains(key);
}

const QStringList &factKeys()
{
    static const QStringList keys{
        u"aliases"_s, u"fqdn"_s,      u"addresses"_s,  u"site"_s,  u"parent"_s,     u"role"_s,
        u"os"_s,      u"cpus"_s,      u"memory"_s,     u"disks"_s, u"raid"_s,       u"backup"_s,
        u"console"_s, u"admin_url"_s, u"public_url"_s, u"image"_s, u"repository"_s, u"contact"_s,
        u"runbook"_s, u"critical"_s,  u"services"_s};
    return keys;
}

} // namespace inventory
