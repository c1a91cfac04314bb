// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/renderedquery.h"

#include "app/backend.h"
#include "app/metricssource.h"
#include "models/base/errortext.h"
#include "models/base/wholefile.h"
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

/// The query stands for a signal of nothing in particular: it names its own machines.
health::HistoryRequest requestOf(const CommandLine &line)
{
    signals::Signal signal;
    signal.id = u"query"_s;
    signal.drilldown = line.render.query;
    return {.instance = {},
            .host = line.render.query,
            .signal = signal,
            .length = line.render.range,
            .past = line.at.moment.past,
            .target = {}};
}

/// By all their labels: a query names its machines itself.
QList<charts::Line> namedLines(const metrics::Lines &answer, const QString &query)
{
    QList<charts::Line> lines;
    for (const metrics::LabelledLine &line : answer.lines) {
        const metrics::Labels others = line.labels.without({u"__name__"_s});
        const QString name =
            line.labels.value(u"__name__") + (others.isEmpty() ? QString() : others.toString());
        lines.append({.name = name.isEmpty() ? u"{}"_s : name,
                      .samples = line.samples,
                      .unit = health::unitOfSeries(line.labels, query)});
    }
    return lines;
}

/// The query above its chart, as it is put on a slide.
class QueryPicture final : public QWidget {
public:
    QueryPicture(const health::History &history, const QSize &size)
        : m_chart(new charts::TimeSeriesChart)
    {
        auto *column = new QVBoxLayout(this);
        auto *query = new shared::PlainLabel(history.query);
        query->setFont(fontOf(shared::FontRole::Number, font()));
        query->setWordWrap(true);
        column->addWidget(query);
        column->addWidget(m_chart, 1);
        m_chart->setContent({.lines = namedLines(*history.answer.snapshot, history.query),
                             .unit = history.request.signal.unit,
                             .range = history.range,
                             .thresholds = {}});
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Base);
        resize(size);
        show();
    }

    const charts::TimeSeriesChart &chart() const { return *m_chart; }

private:
    charts::TimeSeriesChart *m_chart;
};

/// Asks once the way to the source stands, and writes what comes back.
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
            m_history.show(requestOf(m_line));
    }

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
        QTimer::singleShot(0, this, [this] { write(); }); // layouts settle in the event loop
        m_picture = std::make_unique<QueryPicture>(history, m_line.render.size);
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
