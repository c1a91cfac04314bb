// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/renderedquery.h"

#include "app/backend.h"
#include "app/metricssource.h"
#include "models/base/errortext.h"
#include "models/base/wholefile.h"
#include "models/console/examples.h"
#include "models/health/rawseries.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QTimer>
#include <QVBoxLayout>

#include <cstdio>
#include <memory>

namespace app {

using namespace Qt::StringLiterals;

namespace {

void complain(const QString &sentence)
{
    std::fprintf(stderr, "vigie: %s\n", qUtf8Printable(sentence));
}

/// A query stands for a signal of nothing in particular: it names its own machines.
health::HistoryRequest requestOf(const QString &promql, const CommandLine &line)
{
    signals::Signal signal;
    signal.id = u"query"_s;
    signal.drilldown = promql;
    return {.instance = {},
            .host = promql,
            .signal = signal,
            .length = line.render.range,
            .past = line.at.moment.past,
            .target = {}};
}

/// By all its labels, for a query names its machines itself; beside those of other queries also by its own.
QString nameOf(const metrics::Labels &labels, const QString &promql, bool alone)
{
    const QString metric = labels.value(u"__name__");
    const metrics::Labels others = labels.without({u"__name__"_s});
    const QString query = alone || !metric.isEmpty() ? metric : promql.simplified();
    const QString name = query + (others.isEmpty() ? QString() : others.toString());
    return name.isEmpty() ? u"{}"_s : name;
}

/// The lines of all answers, each in the unit that its name tells, or its query.
QList<charts::Line> linesOf(const QList<health::History> &answers)
{
    QList<charts::Line> lines;
    for (const health::History &answer : answers) {
        const QString &promql = answer.request.signal.drilldown;
        for (const metrics::LabelledLine &line : answer.answer.snapshot->lines)
            lines.append(
                {.name = nameOf(line.labels, promql, answers.size() == 1),
                 .samples = line.samples,
                 .unit = health::unitOfSeries(line.labels, promql).value_or(console::guessedUnit(promql))});
    }
    return lines;
}

/// The queries above their chart, as they are put on a slide.
class QueryPicture final : public QWidget {
public:
    QueryPicture(const QList<health::History> &answers, const QSize &size)
        : m_chart(new charts::TimeSeriesChart)
    {
        auto *column = new QVBoxLayout(this);
        for (const health::History &answer : answers) {
            auto *query = new shared::PlainLabel(answer.query);
            query->setFont(fontOf(shared::FontRole::Number, font()));
            query->setWordWrap(true);
            column->addWidget(query);
        }
        column->addWidget(m_chart, 1);
        m_chart->setContent({.lines = linesOf(answers), .range = answers.last().range});
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Base);
        resize(size);
        show();
    }

    const charts::TimeSeriesChart &chart() const { return *m_chart; }

private:
    charts::TimeSeriesChart *m_chart;
};

/// Asks one query after another once the way to the source stands, and writes what comes back.
class Exporter final : public QObject {
    Q_OBJECT

public:
    Exporter(Backend &backend, const CommandLine &line)
        : m_backend(backend)
        , m_line(line)
        , m_history(backend.metrics()->history())
    {
        connect(&backend, &Backend::changed, this, &Exporter::askOnce);
        connect(&backend, &Backend::settled, this, &Exporter::askOnce);
        connect(&m_history, &health::HistoryStore::refreshed, this, &Exporter::finish, Qt::QueuedConnection);
    }

private:
    void askOnce()
    {
        const bool open = m_backend.metrics()->isAsked() && m_backend.isHistoryComplete();
        if (open && !std::exchange(m_asked, true))
            askNext();
    }

    void askNext() { m_history.show(requestOf(m_line.render.queries.at(m_answers.size()), m_line)); }

    void finish()
    {
        const health::History &history = *m_history.history();
        if (const auto &error = history.answer.error) {
            complain(base::errorText(*error, tr("The metrics source"), QLocale()) + u' '
                     + base::errorDetailText(*error));
            QCoreApplication::exit(1);
            return;
        }
        if (history.answer.snapshot->lines.isEmpty())
            complain(tr("the query has no sample in that time"));
        m_answers.append(history);
        if (m_answers.size() < m_line.render.queries.size())
            return askNext();
        QTimer::singleShot(0, this, [this] { write(); }); // layouts settle in the event loop
        m_picture = std::make_unique<QueryPicture>(m_answers, m_line.render.size);
    }

    QByteArray content() const
    {
        const QString &file = m_line.render.file;
        if (file.endsWith(".csv"_L1))
            return m_picture->chart().csv();
        if (file.endsWith(".svg"_L1))
            return m_picture->chart().svg();
        QByteArray png;
        QBuffer buffer(&png);
        m_picture->grab().save(&buffer, "PNG");
        return png;
    }

    void write()
    {
        const auto written = base::replaceFile(m_line.render.file, content());
        if (!written)
            complain(tr("%1 cannot be written: %2").arg(m_line.render.file, written.error().detail));
        QCoreApplication::exit(written ? 0 : 1);
    }

    Backend &m_backend;
    const CommandLine &m_line;
    health::HistoryStore &m_history;
    QList<health::History> m_answers; ///< of the queries so far
    std::unique_ptr<QueryPicture> m_picture;
    bool m_asked = false;
};

} // namespace

int renderQuery(Backend &backend, const CommandLine &line)
{
    if (!backend.metrics()) {
        complain(QCoreApplication::translate("app::Exporter", "a query needs a metrics source"));
        return 1;
    }
    const Exporter exporter(backend, line);
    backend.start();
    return QApplication::exec();
}

} // namespace app

#include "renderedquery.moc"
