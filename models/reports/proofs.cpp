// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/proofs.h"

#include "models/health/questions.h"
#include "models/metrics/promql.h"

#include <QUrlQuery>

namespace reports {

using namespace Qt::StringLiterals;

QString queryOf(const signals::Finding &finding, const QString &instance)
{
    const QString told = finding.instance.isEmpty() ? instance : finding.instance;
    const QStringList target = told.isEmpty() ? QStringList() : QStringList(told);
    return health::filledQuery(finding.query, target, std::chrono::minutes(5));
}

QString queryOf(const alerts::Alert &alert)
{
    const QString rule = QUrlQuery(QUrl(alert.generatorUrl))
                             .queryItemValue(u"g0.expr"_s, QUrl::FullyEncoded)
                             .replace(u'+', u' '); // a plus that is meant is encoded
    if (!rule.trimmed().isEmpty())
        return QUrl::fromPercentEncoding(rule.toUtf8());
    QString selector = u"ALERTS{alertname=%1"_s.arg(metrics::quoted(alert.name));
    if (!alert.instance.isEmpty())
        selector += u",instance=%1"_s.arg(metrics::quoted(alert.instance));
    return selector + u'}';
}

} // namespace reports
