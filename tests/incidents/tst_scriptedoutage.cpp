// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changequestions.h"
#include "models/changes/changereader.h"
#include "models/changes/ranking.h"
#include "models/changes/wikiedits.h"
#include "models/http/connection.h"
#include "models/incidents/outage.h"
#include "models/survey/surveystore.h"
#include "tests/support/fixturestore.h"
#include "tests/support/manualclock.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using changes::Change;
using incidents::Episode;
using incidents::Outage;
using Kind = changes::Change::Kind;

namespace {

constexpr qint64 minute = 60;
constexpr int lasted = 40; // minutes
constexpr int guests = 6;

QByteArray guest(int number)
{
    return "vm" + QByteArray::number(number);
}

/// Scraped every minute: up is always told, the rest only by who is there.
class Script {
public:
    explicit Script(qint64 death)
        : m_death(death)
    {
    }

    /// The samples of the minutes in [from, to), counted from the death.
    QList<FixtureSample> between(int from, int to)
    {
        m_samples.clear();
        for (int at = from; at < to; ++at) {
            m_at = at;
            machine("alice", 4);
            machine("bob", 4);
            machine("far", 3);
            machine(guest(1), 0);
            machine(guest(2), at < -180 ? 12 : 0);
            machine(guest(3), 5);
            machine(guest(4), 5);
            machine(guest(5), at < -30 ? 7 : 2);
            machine(guest(6), 1);
            hypervisor();
            service("pad", isDead());
            service("wiki", isDead());
            service("chat", at >= 0); // somebody has to start it by hand
            service("mail", false);
        }
        return m_samples;
    }

private:
    bool isDead() const { return m_at >= 0 && m_at < lasted; }
    bool falls(const QByteArray &name) const { return name != "bob" && name != "far"; }

    void add(const QByteArray &series, double value)
    {
        m_samples.append({series, value, m_death + m_at * minute});
    }

    double bootOf(const QByteArray &name) const
    {
        const bool anew = falls(name) && m_at >= lasted;
        return double(anew ? m_death + (lasted - 1) * minute : m_death - 40 * 24 * 60 * minute);
    }

    void machine(const QByteArray &name, double pending)
    {
        const QByteArray of = "{instance=\"" + name + ".example:9100\",job=\"node\"";
        const bool silent = falls(name) && isDead();
        add("up" + of + "}", silent ? 0 : 1);
        if (silent)
            return;
        add("node_boot_time_seconds" + of + "}", bootOf(name));
        add("node_uname_info" + of + ",nodename=\"" + name + "\",release=\"6.14.11-5-pve\"}", 1);
        add("node_reboot_required" + of + "}", 0);
        if (pending > 0)
            add("apt_upgrades_pending" + of + ",origin=\"Debian\",arch=\"amd64\"}", pending);
    }

    void hypervisor()
    {
        const QByteArray of = "{instance=\"alice.example\",job=\"pve\"";
        add("up" + of + "}", isDead() ? 0 : 1);
        for (int number = 1; number <= guests && !isDead(); ++number) {
            const QByteArray id = ",id=\"qemu/10" + QByteArray::number(number) + '"';
            add("pve_up" + of + id + "}", 1);
            add("pve_uptime_seconds" + of + id + "}",
                double(m_death + m_at * minute) - bootOf(guest(number)));
            add("pve_guest_info" + of + id + ",name=\"" + guest(number) + "\",node=\"alice\",template=\"0\"}",
                1);
        }
    }

    void service(const QByteArray &name, bool down)
    {
        const QByteArray of = "{instance=\"https://" + name + ".example\",job=\"blackbox\"}";
        add("up" + of, 1);
        add("probe_success" + of, down ? 0 : 1);
        add("probe_ssl_earliest_cert_expiry" + of, double(m_death + 50 * 24 * 60 * minute));
    }

    qint64 m_death;
    int m_at = 0;
    QList<FixtureSample> m_samples;
};

health::Host host(const QString &name, const QString &kind, const QString &parent)
{
    health::Host one;
    one.name = name;
    one.kind = kind;
    one.instance = name + u".example:9100"_s;
    one.parent = parent;
    return one;
}

health::Fleet fleet()
{
    health::Fleet fleet{.hosts = {host(u"alice"_s, u"hypervisor"_s, {}), host(u"bob"_s, u"hypervisor"_s, {}),
                                  host(u"far"_s, u"vm"_s, u"bob"_s)}};
    for (int number = 1; number <= guests; ++number)
        fleet.hosts.append(host(QString::fromLatin1(guest(number)), u"vm"_s, u"alice"_s));
    return fleet;
}

inventory::Inventory writtenDown()
{
    inventory::Inventory written;
    for (const auto &[name, parent] :
         {std::pair{u"pad"_s, u"vm1"_s}, {u"wiki"_s, u"vm2"_s}, {u"chat"_s, u"vm3"_s}, {u"mail"_s, u"far"_s}})
        written.subjects.append(
            {.kind = inventory::Kind::Service,
             .name = name,
             .facts = {{.key = u"public_url"_s, .value = u"https://%1.example"_s.arg(name)},
                       {.key = u"parent"_s, .value = parent}},
             .page = u"services"_s});
    for (const QString &name : {u"vm1"_s, u"vm2"_s, u"vm3"_s, u"far"_s}) // those that carry a service
        written.subjects.append({.kind = inventory::Kind::Vm, .name = name, .page = u"infra:vms"_s});
    written.subjects.append(
        {.kind = inventory::Kind::Hypervisor, .name = u"alice"_s, .page = u"infra:alice"_s});
    return written;
}

QStringList subjectsOf(const Outage &outage, Episode::Kind kind)
{
    QStringList names;
    for (const Episode &one : outage.consequences)
        if (one.kind == kind)
            names.append(one.subject);
    names.sort();
    return names;
}

bool isWithinAStep(base::Instant at, base::Instant expected)
{
    return std::chrono::abs(at - expected) <= 1min;
}

} // namespace

/// A hypervisor dies and comes back after 40 minutes, in a real store.
class TestScriptedOutage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatFellHasOneRoot();
    void whatChangedBeforeIsRanked();
    void thePastEqualsWhatWasSeenLive();
    void theEndIsKnownAndWhatStaysDownIsTold();

private:
    survey::Input asked(const QList<survey::Question> &questions, base::Instant moment,
                        const std::optional<base::Instant> &past);
    QList<changes::Ranked> rankedAt(base::Instant moment, const std::optional<base::Instant> &past);

    FixtureStore m_store{FixtureStore::Kind::VictoriaMetrics};
    qint64 m_death = (QDateTime::currentSecsSinceEpoch() / 60 - 150) * 60;
    base::Instant m_dead = base::instantFromMs(m_death * 1000);
    base::Instant m_live = m_dead + 5min;
    Script m_script{m_death};
    incidents::Outages m_seenLive;
    QList<Change> m_changedLive;
};

void TestScriptedOutage::initTestCase()
{
    if (const QString program = FixtureStore::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    QVERIFY2(m_store.start(m_script.between(-26 * 60, 6), m_death + 5 * minute), m_store.log().constData());
    m_seenLive = incidents::readOutages(asked(incidents::outageQuestions(), m_live, {}));
    m_changedLive = changes::readChanges(asked(changes::changeQuestions(), m_live, {})).list;
    QCOMPARE(m_changedLive.size(), 3);
}

/// What a window at `moment` asks. @param past the moment that it shows instead
survey::Input TestScriptedOutage::asked(const QList<survey::Question> &questions, base::Instant moment,
                                        const std::optional<base::Instant> &past)
{
    const ManualClock clock(moment);
    http::Connection connection({.url = m_store.url()}, http::Connection::Way::Direct);
    survey::SurveyStore store(metrics::PrometheusClient(connection, m_store.url()), questions, {.past = past},
                              clock);
    QSignalSpy ended(&store, &survey::SurveyStore::refreshed);
    store.refresh();
    if (!QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, 60'000) || store.held().error)
        qWarning("%s", qPrintable(store.held().error ? store.held().error->detail : u"late"_s));
    const survey::Answers answers = store.held().snapshot.value_or(survey::Answers());
    for (const survey::Answer &answer : answers.all())
        if (answer.error)
            qWarning("%s: %s", qPrintable(answer.id), qPrintable(answer.error->detail));
    return {.answers = answers,
            .machines = survey::Machines(fleet()),
            .directory = inventory::Directory(writtenDown()),
            .moment = past.value_or(moment)};
}

QList<changes::Ranked> TestScriptedOutage::rankedAt(base::Instant moment,
                                                    const std::optional<base::Instant> &past)
{
    const survey::Input input = asked(changes::changeQuestions(), moment, past);
    const wiki::PageChange edit{.id = u"infra:alice"_s,
                                .revision = m_death - 90 * minute,
                                .author = u"rémi"_s,
                                .summary = u"new BIOS settings"_s};
    const auto edits = changes::editsIn({edit}, m_dead - 24h, m_dead + 1h);
    return changes::ranked(changes::readChanges(input).list + changes::withSubjects(edits, input.directory),
                           m_dead, u"alice"_s, changes::placesOf(writtenDown(), input.machines.all()));
}

void TestScriptedOutage::whatFellHasOneRoot()
{
    QCOMPARE(m_seenLive.list.size(), 1);
    const Outage &outage = m_seenLive.list.first();
    QCOMPARE(outage.root.subject, u"alice"_s);
    QVERIFY(isWithinAStep(outage.from(), m_dead));
    QVERIFY(!outage.to());
    QCOMPARE(subjectsOf(outage, Episode::Kind::Machine),
             (QStringList{u"vm1"_s, u"vm2"_s, u"vm3"_s, u"vm4"_s, u"vm5"_s, u"vm6"_s}));
    QCOMPARE(subjectsOf(outage, Episode::Kind::Service), (QStringList{u"chat"_s, u"pad"_s, u"wiki"_s}));
}

void TestScriptedOutage::whatChangedBeforeIsRanked()
{
    QStringList order;
    for (const changes::Ranked &one : rankedAt(m_live, {}))
        order.append(u"%1 %2"_s.arg(QString::number(int(one.change.kind)), one.change.subject));
    const auto line = [](Kind kind, const QString &subject) {
        return u"%1 %2"_s.arg(QString::number(int(kind)), subject);
    };
    QCOMPARE(order,
             (QStringList{line(Kind::WikiEdit, u"alice"_s), line(Kind::Updates, u"vm5"_s),
                          line(Kind::Silence, u"alice"_s), line(Kind::Updates, u"vm2"_s)}));
    for (const Change &change : std::as_const(m_changedLive)) {
        const auto ago = change.kind == Kind::Silence ? 0min : change.subject == "vm5"_L1 ? 30min : 180min;
        QVERIFY2(isWithinAStep(change.at, m_dead - ago), qPrintable(change.subject));
        if (change.kind == Kind::Silence)
            QCOMPARE(change.with.size(), guests);
        else
            QCOMPARE(change.before - change.after, change.subject == "vm5"_L1 ? 5.0 : 12.0);
    }
}

void TestScriptedOutage::thePastEqualsWhatWasSeenLive()
{
    m_store.add(m_script.between(6, 120));
    const base::Instant later = m_dead + 119min;
    const auto outages = incidents::readOutages(asked(incidents::outageQuestions(), later, m_live));
    QCOMPARE(outages.list.size(), m_seenLive.list.size());
    QVERIFY(outages == m_seenLive);
    QList<Change> before;
    bool startsAreKnown = false;
    for (const Change &change : changes::readChanges(asked(changes::changeQuestions(), later, m_live)).list)
        if (change.at <= m_live)
            before.append(change);
        else
            startsAreKnown = startsAreKnown || (change.kind == Kind::Start && change.subject == "alice"_L1);
    QCOMPARE(before.size(), m_changedLive.size());
    QVERIFY(before == m_changedLive);
    QVERIFY(startsAreKnown); // what came within the hour after is told, too
}

void TestScriptedOutage::theEndIsKnownAndWhatStaysDownIsTold()
{
    const auto outages =
        incidents::readOutages(asked(incidents::outageQuestions(), m_dead + 119min, std::nullopt));
    QCOMPARE(outages.list.size(), 1);
    const Outage &outage = outages.list.first();
    QVERIFY(outage.root.to);
    QVERIFY(isWithinAStep(*outage.root.to, m_dead + lasted * 1min));
    QStringList down;
    for (const Episode &one : outage.consequences)
        if (!one.to)
            down.append(one.subject);
        else
            QVERIFY2(isWithinAStep(*one.to, m_dead + lasted * 1min), qPrintable(one.subject));
    QCOMPARE(down, QStringList{u"chat"_s});
    QVERIFY(!outage.to());
}

QTEST_GUILESS_MAIN(TestScriptedOutage)
#include "tst_scriptedoutage.moc"
