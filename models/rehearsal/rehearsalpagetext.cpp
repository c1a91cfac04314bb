// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/quantitytext.h"
#include "models/rehearsal/rehearsaltext.h"

#include <QCoreApplication>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RehearsalPage)
};

/// Signs that every chat shows, each beside its word: neither colour nor sign alone.
QString sign(Standing standing)
{
    switch (standing) {
    case Standing::NotConcerned:
        return u"–"_s;
    case Standing::Ok:
        return u"✓"_s;
    case Standing::ToKnow:
        return u"!"_s;
    case Standing::Unknown:
        return u"?"_s;
    case Standing::Blocks:
        return u"✗"_s;
    }
    return {};
}

QString lineOf(const Item &item, const QLocale &locale)
{
    return u"%1 %2 — %3: %4"_s.arg(sign(item.standing), standingText(item.standing), topicText(item.topic),
                                   itemText(item, locale));
}

QString title(const Rehearsal &rehearsal, const QTimeZone &zone, const QLocale &locale)
{
    return Words::tr("Before a reboot of %1, %2")
        .arg(rehearsal.machine, base::instantText(rehearsal.moment, zone, locale));
}

QString proofLine(const Evidence &evidence, base::Instant moment, const QLocale &locale)
{
    QString line = u"      · "_s + evidenceText(evidence, moment, locale);
    if (!evidence.page.isEmpty())
        line += u" ["_s + evidence.page + u':' + QString::number(evidence.line) + u"] "_s
            + evidence.text.simplified();
    return line;
}

} // namespace

QString adviceText(const Item &item)
{
    if (item.standing != Standing::Blocks && item.standing != Standing::Unknown)
        return {};
    switch (item.topic) {
    case Topic::Machine:
        return Words::tr("Look at its exporter and its console first: what is not seen before cannot be "
                         "compared afterwards.");
    case Topic::Guests:
        return Words::tr("Set “Start at boot” in the guest’s options, or plan who starts it by hand.");
    case Topic::Affected:
        return Words::tr("Write on the wiki what runs here, so that people can be told.");
    case Topic::Raid:
        return Words::tr("Wait until the array is whole again: a reboot on one disk may be its last.");
    case Topic::Backups:
        return Words::tr("Make a backup, and see that it ended well.");
    case Topic::Kernel:
        return Words::tr("Let the apt text file be written again, then look here once more.");
    case Topic::Console:
        return Words::tr("Write on the wiki how to reach its console, and try it before.");
    case Topic::People:
        return Words::tr("Write on the wiki who can go to the site, and ask them whether they can.");
    case Topic::Uptime:
        return Words::tr("See on the machine since when it runs.");
    case Topic::Notes:
        break;
    }
    return {};
}

QString chatText(const Rehearsal &rehearsal, const QTimeZone &zone, const QLocale &locale)
{
    QStringList lines{title(rehearsal, zone, locale), summaryText(rehearsal)};
    for (const Item &item : rehearsal.items)
        lines.append(lineOf(item, locale));
    return lines.join(u'\n') + u'\n';
}

QString printedText(const Rehearsal &rehearsal, const QTimeZone &zone, const QLocale &locale)
{
    QStringList lines{title(rehearsal, zone, locale), summaryText(rehearsal)};
    for (const Item &item : rehearsal.items) {
        lines << QString() << lineOf(item, locale);
        if (const QString advice = adviceText(item); !advice.isEmpty())
            lines.append(u"      → "_s + advice);
        for (const Evidence &evidence : item.evidence)
            lines.append(proofLine(evidence, rehearsal.moment, locale));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace rehearsal
