// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/sourcetext.h"

#include "models/base/errortext.h"
#include "models/base/quantitytext.h"
#include "models/wiki/wikitext.h"

#include <QCoreApplication>

namespace situation {

namespace {

using namespace Qt::StringLiterals;

QString shownText(const SourceStatus &status, base::Instant now, const QLocale &locale)
{
    if (!status.asOf)
        return QCoreApplication::translate("SourceText", "Nothing is known yet.");
    return QCoreApplication::translate("SourceText", "What is shown is %1 old.")
        .arg(base::ageText(now - *status.asOf, locale));
}

QString nextText(const SourceStatus &status, base::Instant now, const QLocale &locale)
{
    if (status.refreshing)
        return QCoreApplication::translate("SourceText", "Asking now.");
    if (!status.nextAttempt || *status.nextAttempt <= now)
        return {};
    return QCoreApplication::translate("SourceText", "Next attempt in %1.")
        .arg(base::ageText(*status.nextAttempt - now, locale));
}

} // namespace

QString sourceNameText(const SourceStatus &status)
{
    if (status.id == "metrics"_L1)
        return QCoreApplication::translate("SourceText", "Metrics");
    if (status.id == "wiki"_L1)
        return QCoreApplication::translate("SourceText", "Wiki");
    if (status.id == "alerts"_L1)
        return QCoreApplication::translate("SourceText", "Alerts");
    return status.id;
}

QString sourceKindText(const SourceStatus &status)
{
    if (status.kind == "victoriametrics"_L1)
        return u"VictoriaMetrics"_s;
    if (status.kind == "prometheus"_L1)
        return u"Prometheus"_s;
    if (status.kind == "alertmanager"_L1)
        return u"Alertmanager"_s;
    if (const auto kind = wiki::sourceKindFromName(status.kind))
        return wiki::kindText(*kind);
    return status.kind;
}

QString sourceErrorText(const SourceStatus &status, const QLocale &locale)
{
    if (!status.error)
        return {};
    const QString place = status.place.isEmpty() ? sourceNameText(status) : status.place;
    return status.id == "wiki"_L1 ? wiki::errorText(*status.error, place, locale)
                                  : base::errorText(*status.error, place, locale);
}

QString sourceDetailText(const SourceStatus &status)
{
    QStringList lines{status.found, status.error ? base::errorDetailText(*status.error) : QString()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString sourceStateText(SourceStatus::State state)
{
    switch (state) {
    case SourceStatus::State::Ok:
        return QCoreApplication::translate("SourceText", "Up to date");
    case SourceStatus::State::Stale:
        return QCoreApplication::translate("SourceText", "Out of date");
    case SourceStatus::State::Down:
        return QCoreApplication::translate("SourceText", "Down");
    case SourceStatus::State::Unevaluated:
        return QCoreApplication::translate("SourceText", "Not evaluated");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sourceColumnText(int column)
{
    switch (column) {
    case 0:
        return QCoreApplication::translate("SourceText", "Source");
    case 1:
        return QCoreApplication::translate("SourceText", "State");
    case 2:
        return QCoreApplication::translate("SourceText", "Age");
    case 3:
        return QCoreApplication::translate("SourceText", "Message");
    default:
        return {};
    }
}

QString sourceMessageText(const SourceStatus &status, base::Instant now, const QLocale &locale)
{
    if (status.state == SourceStatus::State::Ok)
        return {};
    QStringList sentences;
    if (status.error)
        sentences.append(sourceErrorText(status, locale));
    else if (status.state == SourceStatus::State::Unevaluated)
        sentences.append(
            QCoreApplication::translate("SourceText", "It answers, but nobody evaluates alerts there."));
    if (!status.error || !status.asOf)
        sentences.append(shownText(status, now, locale));
    sentences.append(nextText(status, now, locale));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace situation
