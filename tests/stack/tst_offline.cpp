// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"
#include "tests/support/realservers.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using app::Backend;
using base::State;
using SourceState = situation::SourceStatus::State;

namespace {

/// Everything that a backend showed, from its first moment on.
struct Watched {
    Watched(const app::Selection &selection, const base::Clock &clock)
        : backend(selection, Backend::Memory::Archive, clock)
    {
        QObject::connect(&backend, &Backend::changed, &backend,
                         [this] { shown.append(backend.situation()); });
        backend.start();
    }

    Backend backend;
    QList<situation::Situation> shown;
};

bool isEverOk(const QList<situation::Situation> &shown)
{
    return std::ranges::any_of(shown, [](const situation::Situation &one) {
        return one.state() == State::Ok || one.counts().ok > 0
            || one.sources.first().state == SourceState::Ok;
    });
}

} // namespace

/// A start with dead sources, after a good run.
class TestOffline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLastKnownStateIsShownAndNeverOk();
    void anotherProfileSeesNothingOfIt();

private:
    QTemporaryDir m_home;
    RealServers m_servers{RealServers::Kind::VictoriaMetrics};
    base::SystemClock m_clock;
    app::Selection m_selection;
    health::Fleet m_before;
};

void TestOffline::initTestCase()
{
    if (const QString program = RealServers::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    qputenv("XDG_CACHE_HOME", m_home.filePath(u"cache"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
    QVERIFY2(m_servers.startAll(u"node"_s), m_servers.log().constData());
    m_selection = {.profile = {.name = u"home"_s, .metrics = settings::Endpoint{.url = m_servers.url()}}};

    Watched good(m_selection, m_clock);
    QTRY_COMPARE_WITH_TIMEOUT(good.backend.situation().sources.first().state, SourceState::Ok, 20'000);
    QTRY_COMPARE(good.backend.situation().fleet.hosts.size(), 1);
    m_before = good.backend.situation().fleet;
    QVERIFY(m_before.hosts.first().worst(u"memory")->value);
    m_servers.killStore();
}

void TestOffline::theLastKnownStateIsShownAndNeverOk()
{
    QElapsedTimer since;
    since.start();
    Watched dead(m_selection, m_clock);
    QTRY_COMPARE(dead.backend.situation().fleet.hosts.size(), 1);
    qInfo("shown after %lld ms", since.elapsed());
    QTRY_COMPARE(dead.backend.situation().sources.first().state, SourceState::Down);
    QTRY_COMPARE(dead.backend.situation().fleet.hosts.size(), 1);

    const situation::Situation now = dead.backend.situation();
    const health::Host &host = now.fleet.hosts.first();
    QCOMPARE(host.name, m_before.hosts.first().name);
    QCOMPARE(host.state, State::Unknown);
    QCOMPARE(now.state(), State::Unknown);
    QCOMPARE(now.sources.first().error->kind, base::Error::Kind::Unreachable);
    QVERIFY(now.sources.first().asOf && *now.sources.first().asOf < now.moment);
    QCOMPARE(host.findings.size(), m_before.hosts.first().findings.size());
    for (const signals::Finding &finding : host.findings) {
        QCOMPARE(finding.state, State::Unknown);
        QVERIFY2(finding.value && finding.at && finding.reason.age, qPrintable(finding.signal));
    }
    QCOMPARE(host.worst(u"memory")->value, m_before.hosts.first().worst(u"memory")->value);
    QVERIFY(!isEverOk(dead.shown));
}

void TestOffline::anotherProfileSeesNothingOfIt()
{
    app::Selection other = m_selection;
    other.profile.name = u"elsewhere"_s;
    Watched dead(other, m_clock);
    QTRY_COMPARE(dead.backend.situation().sources.first().state, SourceState::Down);
    QVERIFY(dead.backend.situation().fleet.hosts.isEmpty());
    QVERIFY(!isEverOk(dead.shown));
}

QTEST_GUILESS_MAIN(TestOffline)
#include "tst_offline.moc"
