// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alerttext.h"

#include "models/base/quantitytext.h"

#include <QCoreApplication>

namespace alerts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 2000;
constexpr qsizetype mostPairs = 100;

class Words {
    Q_DECLARE_TR_FUNCTIONS(alerts)
};

QString cut(const QString &text, qsizetype cap)
{
    return text.size() > cap ? text.left(cap) + u'…' : text;
}

/// Line breaks stay: a runbook in an annotation has several.
QString pairsText(const QString &title, const metrics::Labels &pairs)
{
    if (pairs.isEmpty())
        return {};
    QString lines = u'\n' + title + u'\n';
    qsizetype count = 0;
    for (const auto &[name, value] : pairs) {
        if (++count > mostPairs)
            return lines + u"  …\n"_s;
        lines += u"  "_s + cut(name.simplified(), 200) + u" = "_s
            + cut(value, longestValue).trimmed().replace(u'\n', u"\n    "_s) + u'\n';
    }
    return lines;
}

QString sinceLine(const Alert &alert, base::Instant now, const QTimeZone &zone, const QLocale &locale)
{
    if (!alert.since)
        return Words::tr("since: not said") + u'\n';
    return Words::tr("since %1, %2 ago")
               .arg(base::instantText(*alert.since, zone, locale), base::ageText(now - *alert.since, locale))
        + u'\n';
}

} // namespace

QString stateText(Alert::State state)
{
    switch (state) {
    case Alert::State::Firing:
        return Words::tr("Firing");
    case Alert::State::Pending:
        return Words::tr("Pending");
    case Alert::State::Silenced:
        return Words::tr("Silenced");
    case Alert::State::Inhibited:
        return Words::tr("Inhibited");
    }
    Q_UNREACHABLE_RETURN({});
}

QString listText(const AlertList &list)
{
    const int firing = list.count(Alert::State::Firing);
    QStringList parts{firing == 0 ? Words::tr("No alert is firing")
                                  : Words::tr("%n alert(s) firing", nullptr, firing)};
    if (const int pending = list.count(Alert::State::Pending))
        parts.append(Words::tr("%n pending", nullptr, pending));
    if (const int silenced = list.count(Alert::State::Silenced))
        parts.append(Words::tr("%n silenced", nullptr, silenced));
    if (const int inhibited = list.count(Alert::State::Inhibited))
        parts.append(Words::tr("%n inhibited", nullptr, inhibited));
    if (list.failingRules > 0)
        parts.append(Words::tr("%n rule(s) cannot be evaluated", nullptr, list.failingRules));
    return parts.join(u", "_s);
}

QString columnText(int column)
{
    switch (column) {
    case 0:
        return Words::tr("State");
    case 1:
        return Words::tr("Severity");
    case 2:
        return Words::tr("Alert");
    case 3:
        return Words::tr("Subject");
    case 4:
        return Words::tr("Since");
    case 5:
        return Words::tr("Summary");
    default:
        return {};
    }
}

QString summaryOf(const Alert &alert)
{
    for (const auto &name : {u"summary"_s, u"title"_s, u"description"_s, u"message"_s}) {
        if (const QString text = alert.annotations.value(name); !text.isEmpty())
            return cut(text.left(longestValue).simplified(), 500);
    }
    return {};
}

QString sinceText(const Alert &alert, base::Instant now, const QLocale &locale)
{
    return alert.since ? base::ageText(now - *alert.since, locale) : base::notMeasuredText();
}

QString detailsText(const Alert &alert, base::Instant now, const QTimeZone &zone, const QLocale &locale)
{
    QString text = u"%1 · %2\n"_s.arg(cut(alert.name.simplified(), 500), stateText(alert.state));
    text += sinceLine(alert, now, zone, locale);
    text += pairsText(Words::tr("Annotations"), alert.annotations);
    text += pairsText(Words::tr("Labels"), alert.labels);
    if (!alert.generatorUrl.isEmpty())
        text += u'\n' + Words::tr("Rule") + u"\n  "_s + cut(alert.generatorUrl.simplified(), longestValue)
            + u'\n';
    return text;
}

} // namespace alerts
