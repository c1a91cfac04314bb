// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/torture/figure.h"

#include "models/reports/reportsschema.h"
#include "tests/reports/torture/bench.h"
#include "tests/reports/torture/migration.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSocketNotifier>

#include <chrono>
#include <cstdio>

namespace torture {

using namespace Qt::StringLiterals;
using reports::ReportStore;

namespace {

constexpr qint64 draftId = 1;

qint64 nowMs() // the same for all processes of a machine
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void say(char what, qint64 number, qint64 at = 0)
{
    std::printf("%c %lld %lld\n", what, static_cast<long long>(number), static_cast<long long>(at));
    std::fflush(stdout);
}

/// Types numbers one after the other, as a person types: some keys fast, then a while of thinking. Says what
/// is typed and when, and what it takes for kept. It ends when it is killed.
class Typist final : public QObject {
public:
    explicit Typist(ReportStore &store)
        : m_store(store)
    {
        m_next.setSingleShot(true);
        connect(&m_next, &QTimer::timeout, this, &Typist::type);
        connect(&store, &ReportStore::changed, this, &Typist::begin);
        connect(&store, &ReportStore::keptChanged, this, [this] {
            if (m_store.isKept())
                say('K', m_number);
        });
    }

private:
    void begin()
    {
        const reports::Draft *draft = m_store.draft(draftId);
        if (!draft || m_begun)
            return;
        m_begun = true;
        m_text = draft->text;
        m_number = m_text.trimmed().section(u' ', -1).toLongLong();
        m_next.start(0);
    }

    void type()
    {
        m_text += QString::number(++m_number) + u' ';
        say('T', m_number, nowMs());
        m_store.write(draftId, m_text);
        const bool thinks = QRandomGenerator::global()->bounded(25) == 0;
        m_next.start(thinks ? 650 : 20 + QRandomGenerator::global()->bounded(60));
    }

    ReportStore &m_store;
    QTimer m_next;
    QString m_text;
    qint64 m_number = 0;
    bool m_begun = false;
};

/// Says when it is ready, and waits for a word. Then it writes text after text to the draft, each once the
/// one before is on disk, and says so.
class Twin final : public QObject {
public:
    Twin(ReportStore &store, QString name, int writes)
        : m_store(store)
        , m_name(std::move(name))
        , m_writes(writes)
    {
        connect(&store, &ReportStore::changed, this, [this] {
            if (m_number == 0 && m_store.draft(draftId))
                say('R', 0);
        });
        connect(&m_go, &QSocketNotifier::activated, this, [this] {
            m_go.setEnabled(false);
            write();
        });
    }

private:
    void write()
    {
        m_store.write(draftId, u"%1 %2"_s.arg(m_name).arg(++m_number));
        ask();
    }

    void ask()
    {
        m_keeping = m_store.keepNow();
        m_keeping.deliver(this, [this](const base::Result<bool> &kept) {
            if (!kept)
                return ask(); // the other one is faster; it is tried again
            say('K', m_number);
            if (m_number == m_writes)
                return QCoreApplication::quit();
            // Not at once: the other one would hardly ever get its turn.
            QTimer::singleShot(QRandomGenerator::global()->bounded(4), this, &Twin::write);
        });
    }

    ReportStore &m_store;
    QString m_name;
    int m_writes = 0;
    int m_number = 0;
    QSocketNotifier m_go{0, QSocketNotifier::Read};
    base::Pending<bool> m_keeping;
};

int migrate(const QString &file)
{
    durable::DatabaseThread thread(file, laterSchema(), [](const QString &) { });
    say('M', 0, nowMs());
    thread.end();
    return 0;
}

} // namespace

int child(const QStringList &arguments)
{
    const QString &what = arguments.value(0);
    const QString &file = arguments.value(1);
    if (what == u"migrate")
        return migrate(file);
    const base::SystemClock clock;
    ReportStore store(file, u"team"_s, clock);
    std::unique_ptr<QObject> who;
    if (what == u"type")
        who = std::make_unique<Typist>(store);
    else
        who = std::make_unique<Twin>(store, what, arguments.value(2).toInt());
    return QCoreApplication::exec();
}

} // namespace torture
