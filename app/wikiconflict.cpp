// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wikiconflict.h"

#include "app/desk.h"
#include "app/wikioutbox.h"
#include "app/windowmemory.h"
#include "models/base/errortext.h"
#include "models/outbox/comparisontext.h"
#include "widgets/outbox/outboxpanel.h"
#include "widgets/outbox/threewaywindow.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;
using outbox::Entry;
using outbox::ThreewayWindow;

namespace {

const auto sizeKey = u"threeway"_s;

class Words {
    Q_DECLARE_TR_FUNCTIONS(WikiConflict)
};

/// Leads one window: has the texts compared in a thread of the pool, hands the result to the outbox, and
/// tells what becomes of the entry meanwhile.
class Settling final : public QObject {
public:
    Settling(ThreewayWindow &window, Desk &desk)
        : QObject(&window)
        , m_window(window)
        , m_store(desk.outbox()->store())
    {
        connect(&window, &ThreewayWindow::saveWanted, this, &Settling::keep);
        connect(&window, &ThreewayWindow::keepWanted, &m_store, &outbox::OutboxStore::keepSettling);
        connect(&window, &ThreewayWindow::outboxWanted, &desk,
                [&desk] { Q_EMIT desk.panelWanted(u"outbox"_s); });
        connect(&m_store, &outbox::OutboxStore::changed, this, &Settling::look);
        connect(&window, &QDialog::finished, this, &Settling::rememberSize);
        if (outbox::isResolvable(window.entry()))
            compare();
    }

private:
    void compare()
    {
        m_comparing = base::Pending<Entry>::ready(m_window.entry())
                          .parsed([](const Entry &entry) -> base::Result<base::Merge> {
                              return outbox::mergeOf(entry);
                          });
        m_comparing.deliver(this, [this](const base::Result<base::Merge> &merge) {
            if (merge)
                resume(*merge);
        });
    }

    /// Where somebody left off, be it in an earlier run.
    void resume(const base::Merge &merge)
    {
        m_recalling = m_store.settling(m_window.entry().id);
        m_recalling.deliver(this, [this, merge](const base::Result<QString> &kept) {
            m_window.setMerge(merge, kept.value_or(QString()));
        });
    }

    void keep(qint64 id, const QString &text, const QString &summary)
    {
        m_keeping = m_store.resolve(id, text, summary);
        m_keeping.deliver(this, [this](const base::Result<qint64> &kept) {
            m_window.sayOutcome(kept ? Words::tr("Kept, on its way to %1.").arg(m_window.entry().request.page)
                                     : Words::tr("It could not be kept, and was not sent: %1")
                                           .arg(base::errorDetailText(kept.error())),
                                kept.has_value());
        });
    }

    void look()
    {
        const Entry *now = m_store.entry(m_window.entry().id);
        const bool still = now && now->state == outbox::State::Conflict
            && now->conflict == m_window.entry().conflict && now->request == m_window.entry().request;
        m_window.setObstacle(
            still ? QString()
                  : Words::tr("This text is no longer in conflict; the outbox says what became "
                              "of it."));
    }

    void rememberSize() { WindowMemory().keep(sizeKey, m_window.saveGeometry()); }

    ThreewayWindow &m_window;
    outbox::OutboxStore &m_store;
    base::Pending<base::Merge> m_comparing;
    base::Pending<QString> m_recalling;
    base::Pending<qint64> m_keeping;
};

/// The window of an entry that is open already; null when there is none.
ThreewayWindow *openFor(const QWidget &owner, qint64 id)
{
    for (auto *window : owner.findChildren<ThreewayWindow *>()) {
        if (window->entry().id == id && window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace

void offerComparison(outbox::OutboxPanel &panel, Desk &desk)
{
    QObject::connect(&panel, &outbox::OutboxPanel::compareWanted, &desk, [&panel, &desk](qint64 id) {
        const Entry *entry = desk.outbox()->store().entry(id);
        if (!entry)
            return;
        ThreewayWindow *window = openFor(*panel.window(), id);
        if (!window) {
            window = new ThreewayWindow(*entry, desk.zone(), panel.window());
            new Settling(*window, desk);
            window->restoreGeometry(WindowMemory().bytes(sizeKey));
        }
        window->show();
        window->raise();
        window->activateWindow();
    });
}

} // namespace app
