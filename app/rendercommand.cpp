// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rendercommand.h"

#include "app/backend.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "app/panelcatalog.h"
#include "app/renderedquery.h"
#include "widgets/drilldown/chartpanel.h"
#include "widgets/shared/ownfont.h"
#include "widgets/shared/themewatcher.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

namespace app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int usageError = 64;

/// Waits, in the order in which a user would, for everything that belongs on the picture, and then takes it.
class Photographer final : public QObject {
    Q_OBJECT

public:
    Photographer(Backend &backend, const RenderRequest &request, QWidget &subject, Desk &desk)
        : m_backend(backend)
        , m_request(request)
        , m_subject(subject)
        , m_desk(desk)
    {
        connect(&backend, &Backend::settled, this, &Photographer::lookAtHost);
        connect(&backend, &Backend::changed, this, &Photographer::lookAtHost);
        if (MetricsSource *metrics = backend.metrics())
            connect(&metrics->history(), &health::HistoryStore::refreshed, this, &Photographer::takeSoon);
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, &Photographer::take);
        m_patience.start(3min);
    }

private:
    /// Needs the fleet, and of the demo its whole history.
    void lookAtHost()
    {
        m_settled = m_settled || sender() == &m_backend;
        const bool asked = !m_backend.health() || m_backend.health()->held().asOf || isDown();
        if (m_looking || !asked || !isAskedForAlerts() || !isWikiRead() || !isSurveyed()
            || !m_backend.isHistoryComplete())
            return;
        if (isReport() && m_desk.fleet().fleet().hosts.isEmpty() && !isDown())
            return; // it tells of the machines
        m_looking = true;
        if (isReport())
            Q_EMIT m_desk.reportWanted(); // an example, kept nowhere
        const QString host = m_request.host.isEmpty() ? m_desk.shownInstance() : m_request.host;
        if (!isDown())
            m_desk.show(host, m_request.host.isEmpty() ? QString() : m_request.signal);
        if (isDown() || m_desk.fleet().fleet().hosts.isEmpty() || charts().isEmpty())
            takeSoon();
    }

    QList<drilldown::ChartPanel *> charts() const
    {
        QList<drilldown::ChartPanel *> found = m_subject.findChildren<drilldown::ChartPanel *>();
        if (auto *itself = qobject_cast<drilldown::ChartPanel *>(&m_subject))
            found.append(itself);
        return found;
    }

    bool isAskedForAlerts() const
    {
        const AlertsSource *alerts = m_backend.alerts();
        return !alerts || alerts->status().asOf || alerts->status().error;
    }

    bool isWikiRead() const
    {
        const inventory::InventoryStore *inventory = m_backend.inventory();
        const bool read =
            !inventory || ((inventory->held().asOf || inventory->held().error) && !inventory->isReading());
        const bool compared =
            m_request.target != "drift"_L1 || !m_backend.drift() || m_backend.drift()->drifts();
        return read && compared;
    }

    bool isReport() const { return findPanel(m_request.target) == findPanel(u"draft"_s); }

    bool isSurveyed() const { return !m_backend.surveys() || m_backend.surveys()->isSettled(); }

    /// The source of what is on the picture.
    bool isDown() const
    {
        static const QStringList wikiPanels{u"wiki"_s, u"inventory"_s, u"topology"_s, u"drift"_s};
        if (wikiPanels.contains(m_request.target) && m_backend.wiki())
            return m_backend.wiki()->shownStatus().error.has_value();
        if (m_request.target == "alerts"_L1)
            return m_backend.alerts() && m_backend.alerts()->status().error;
        return m_backend.health() && m_backend.health()->held().error.has_value();
    }

    void takeSoon()
    {
        if (m_looking)
            QTimer::singleShot(700ms, this,
                               &Photographer::take); // layouts and delegates settle in the event loop
    }

    void take()
    {
        m_patience.stop();
        const bool written = m_subject.grab().save(m_request.file, "PNG");
        if (!written)
            std::fprintf(stderr, "vigie: %s\n",
                         qUtf8Printable(tr("the picture cannot be written to %1").arg(m_request.file)));
        QCoreApplication::exit(written && !isDown() ? 0 : 1);
    }

    Backend &m_backend;
    const RenderRequest &m_request;
    QWidget &m_subject;
    Desk &m_desk;
    QTimer m_patience;
    bool m_settled = false;
    bool m_looking = false;
};

QtMessageHandler usualHandler = nullptr;

/// The offscreen platform says this at every window, and there is nothing to do about it.
void dropSizeHints(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message != "This plugin does not support propagateSizeHints()"_L1)
        usualHandler(type, context, message);
}

} // namespace

int listRenderable()
{
    std::puts("window");
    for (const PanelEntry &entry : panelCatalog())
        std::puts(entry.id);
    return 0;
}

int runRender(QApplication &application, Backend &backend, const CommandLine &line)
{
    const RenderRequest &request = line.render;
    const PanelEntry *panel = findPanel(request.target);
    if (!panel && request.target != "window"_L1) {
        std::fprintf(
            stderr, "vigie: %s\n",
            qUtf8Printable(Photographer::tr("there is no panel \"%1\"; vigie render --list prints them")
                               .arg(request.target)));
        return usageError;
    }
    usualHandler = qInstallMessageHandler(dropSizeHints);
    shared::chooseFontWithoutDesktop();
    shared::ThemeWatcher theme(application);
    theme.setAppearance(request.dark ? shared::Appearance::Dark : shared::Appearance::Light);
    if (!request.queries.isEmpty())
        return renderQuery(backend, line);
    const QTemporaryDir scratch; // a picture shows the default layout, not this user's
    WindowMemory memory(scratch.filePath(u"window.ini"_s));
    memory.keep(u"appearance"_s, request.dark ? u"dark"_s : u"light"_s);

    Desk desk(backend);
    desk.setMoment(line.at.moment);
    desk.setLength(request.range);
    const std::unique_ptr<QWidget> subject(panel ? panel->make(desk) : new MainWindow(desk, theme, memory));
    subject->resize(request.size);
    subject->show();
    if (auto *window = qobject_cast<MainWindow *>(subject.get()))
        window->restoreDefaultLayout();
    Photographer photographer(backend, request, *subject, desk);
    backend.start();
    return QApplication::exec();
}

} // namespace app

#include "rendercommand.moc"
