// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/inventory/inventoryproperties.h"
#include "tests/inventory/wikitext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// One field as it is written, and what it means.
struct Written {
    QString head;
    QString text;
    QString fact; ///< "memory=16000000000"
};

struct Machine {
    QString name;
    QList<Written> fields;
};

/// Pages with machines in every form, and the truth about them.
class Generator {
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    QStringList truth; ///< "pica01 memory=16000000000"

    QString page()
    {
        QString text = pick({u"{{indexmenu_n>40}}\n\n"_s, u"~~NOTOC~~\n"_s, u""_s});
        for (int i = 0, count = 3 + m_random.bounded(5); i < count; ++i)
            text += m_random.bounded(3) == 0 ? inventory() : prose();
        return text;
    }

private:
    QString pick(const QStringList &choices) { return choices.at(m_random.bounded(int(choices.size()))); }

    QString decorated(const QString &text)
    {
        return pick({u"%1"_s, u"%1"_s, u"**%1**"_s, u"''%1''"_s, u"`%1`"_s, u"%1((à vérifier))"_s}).arg(text);
    }

    Written field(int which)
    {
        const int n = 1 + m_random.bounded(64);
        switch (which) {
        case 0: {
            const bool binary = m_random.bounded(2) == 0;
            const QString bytes = QString::number(binary ? n * 1073741824.0 : n * 1e9, 'f', 0);
            return {pick({u"Mémoire"_s, u"RAM"_s, u"Memory"_s}),
                    decorated(QString::number(n) + (binary ? u" Gio"_s : u" Go"_s)), u"memory="_s + bytes};
        }
        case 1:
            return {pick({u"CPU"_s, u"vCPU"_s, u"Cœurs"_s}), decorated(QString::number(n)),
                    u"cpus="_s + QString::number(n)};
        case 2:
            return {pick({u"Disques"_s, u"Stockage"_s}), u"2 x %1 To"_s.arg(n),
                    u"disks="_s + QString::number(2e12 * n, 'f', 0)};
        case 3:
            return {pick({u"OS"_s, u"Système d’exploitation"_s}), u"Debian %1"_s.arg(n),
                    u"os=Debian %1"_s.arg(n)};
        default:
            return {pick({u"Adresse IP"_s, u"IP"_s}), u"192.0.2.%1"_s.arg(n),
                    u"addresses=192.0.2.%1"_s.arg(n)};
        }
    }

    Machine machine()
    {
        Machine machine{.name = u"m%1x"_s.arg(m_machines++), .fields = {}};
        for (int which = 0; which < 5; ++which)
            if (machine.fields.size() < 2 || m_random.bounded(2) == 0)
                machine.fields.append(field(which));
        for (const Written &one : std::as_const(machine.fields))
            truth.append(machine.name + u' ' + one.fact);
        return machine;
    }

    QString inventory()
    {
        const Machine one = machine();
        QString head, row, bullets, entry, pairs;
        for (const Written &field : one.fields) {
            head += u" ^ "_s + field.head;
            row += u" | "_s + field.text;
            bullets += pick({u"  * %1 : %2\n"_s, u"- **%1**: %2\n"_s, u"* **%1 :** %2\n"_s})
                           .arg(field.head, field.text);
            entry += field.head + u" : "_s + field.text + u'\n';
            pairs += u"^ "_s + field.head + u" | "_s + field.text + u" |\n"_s;
        }
        const QString markdownHead = QString(head).replace(u'^', u'|');
        switch (m_random.bounded(5)) {
        case 0:
            return u"\n^ VM"_s + head + u" ^\n| "_s + decorated(one.name) + row + u" |\n\n"_s;
        case 1:
            return u"\n| Machine"_s + markdownHead + u" |\n|"_s + u"---|"_s.repeated(one.fields.size() + 1)
                + u"\n| ["_s + one.name + u"](infra:x) "_s + row + u" |\n\n"_s;
        case 2:
            return pick({u"\n# %1\n"_s, u"\n===== %1 =====\n"_s}).arg(one.name) + bullets + u'\n';
        case 3:
            return u"\n---- dataentry vm ----\nnom : "_s + one.name + u'\n' + entry + u"----\n\n"_s;
        default:
            return u"\n## "_s + one.name + u"\n\n"_s + pairs + u'\n';
        }
    }

    /// What looks like facts and is none.
    QString prose()
    {
        return pick({
            u"\n# Déploiement\n* 500 (`tech`): donne accès à docker\n* Attention : la mémoire est comptée\n"_s,
            u"\n# Notes\nLa RAM : 16 Go, c'est trop peu. Site : voir [ici(https://a.example/x)\n"_s,
            u"\n```yaml\n# Machine\n| VM | RAM |\n|---|---|\n| z | 1 Go |\n* RAM : 3 Go\n```\n"_s,
            u"\n# Liens\n* https://alice.example:8006 pour Alice\n* https://bob.example:8006\n"_s,
            u"\n^ Nom ^ Rôle ^ Contact ^\n| Jeanne | trésorière | j@a.example |\n\n"_s,
            u"\n^ Date ^ Machine ^ Disque ^\n| 2026-02-03 | bob | 2 To |\n\n"_s,
            u"\n<code>\n  * RAM : 16 Go\n  * CPU : 4\n</code>\n"_s,
            u"\n# Réunions\n* 14:30 : accueil\n* Contact : Jeanne\n"_s,
            u"\n<bootnote critical>Disque : 2 To, à changer</bootnote>\n"_s.replace(u" critical"_s, u""_s),
        });
    }

    QRandomGenerator m_random;
    int m_machines = 0;
};

QStringList factsOf(const inventory::Inventory &inventory)
{
    QStringList facts;
    for (const inventory::Subject &subject : inventory.subjects)
        for (const inventory::Fact &fact : subject.facts)
            facts.append(subject.name + u' ' + fact.key + u'=' + shownValue(fact.value));
    facts.sort();
    return facts;
}

} // namespace

class TestInventoryProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingThatIsWrittenIsReadAndNothingElse();
    void whateverIsWrittenIsProven();
};

void TestInventoryProperties::everythingThatIsWrittenIsReadAndNothingElse()
{
    for (quint32 seed = 1; seed <= 400; ++seed) {
        Generator generator(seed);
        const QList<wiki::Page> pages{{.id = u"infra:p"_s, .revision = 5, .text = generator.page()}};
        const auto inventory = inventory::readInventory(pages);
        generator.truth.sort();
        const QString context = u"seed %1\n"_s.arg(seed) + pages.first().text;
        QVERIFY2(factsOf(inventory) == generator.truth,
                 qPrintable(context + u"\nread:\n"_s + factsOf(inventory).join(u'\n') + u"\ntrue:\n"_s
                            + generator.truth.join(u'\n')));
        const QString broken = InventoryProperties(pages).broken(inventory);
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u'\n' + context));
    }
}

/// Pieces in any order: what comes of it may be little, but it stands where it says it stands.
void TestInventoryProperties::whateverIsWrittenIsProven()
{
    static const QStringList pieces{u"\n"_s,
                                    u"\n"_s,
                                    u"^ VM ^ RAM ^ Hyperviseur ^\n"_s,
                                    u"| a"_s,
                                    u" | "_s,
                                    u"|\n"_s,
                                    u":::"_s,
                                    u"16 Go"_s,
                                    u"a.example"_s,
                                    u"b.example"_s,
                                    u"\n# a\n"_s,
                                    u"\n== b ==\n"_s,
                                    u"\n  * "_s,
                                    u"\n    * "_s,
                                    u"RAM : "_s,
                                    u"Hyperviseur : "_s,
                                    u"**Site :** "_s,
                                    u"Nord"_s,
                                    u"[[x:y|a]]"_s,
                                    u"`"_s,
                                    u"[["_s,
                                    u"-4 Go"_s,
                                    u"\n---- dataentry vm ----\n"_s,
                                    u"nom : "_s,
                                    u"\n----\n"_s,
                                    u"alias : b, a\n"_s,
                                    u"oui"_s,
                                    u"<del>"_s,
                                    u"</del>"_s,
                                    u"Critique : "_s,
                                    u"IP : "_s,
                                    u"192.0.2.300"_s,
                                    u"\n^ RAM | 8 Go |\n"_s,
                                    u"obsolète"_s,
                                    u"\n<note>"_s,
                                    u"</note>"_s,
                                    u"(("_s,
                                    u"))"_s,
                                    u"<br>"_s,
                                    u"\\\\"_s,
                                    u"URL : https://a.example/"_s};
    QRandomGenerator random(4);
    for (int round = 0; round < 3000; ++round) {
        QList<wiki::Page> pages;
        for (int i = 0; i < 2; ++i) {
            QString text;
            for (int k = 0, count = random.bounded(60); k < count; ++k)
                text += pieces.at(random.bounded(int(pieces.size())));
            pages.append({.id = QString(QChar(u'p' + ushort(i))), .revision = i, .text = text});
        }
        const QString broken = InventoryProperties(pages).broken(inventory::readInventory(pages));
        QVERIFY2(broken.isEmpty(),
                 qPrintable(broken + u'\n' + pages.at(0).text + u"\n-----\n"_s + pages.at(1).text));
    }
}

QTEST_APPLESS_MAIN(TestInventoryProperties)
#include "tst_inventoryproperties.moc"
