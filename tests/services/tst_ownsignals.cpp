// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/ownsignalquestions.h"
#include "models/services/servicequestions.h"
#include "models/services/servicerecords.h"
#include "models/services/servicesjson.h"
#include "models/services/servicesreader.h"
#include "models/signals/catalogueparser.h"
#include "tests/support/writtensubjects.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using metrics::Sample;
using services::Ground;
using services::Service;
using services::Services;
using signals::Signal;

namespace {

const base::Instant moment = base::instantFromMs(1'795'459'200'000);

double seconds(base::Instant instant)
{
    return double(base::toMs(instant)) / 1000;
}

/// A queue that is named by the label `service`, and is too long from 10 on.
Signal queue(const QByteArray &more = "rule = { bad = \"above\", warning = 10, critical = 100 }")
{
    const auto read = signals::parseCatalogue(
        "[queue]\ntitle.en = \"Queue\"\ntitle.fr = \"File\"\nabout.en = \"a\"\nabout.fr = \"a\"\n"
        "subject = \"service\"\ngroup = \"services\"\nunit = \"count\"\nnamed_by = \"service\"\n"
        "query = \"queue_length{$only}\"\nrequires = \"queue_length\"\n"
            + more + '\n',
        u"own.toml"_s);
    return read.entries.value(0);
}

/// The same, named by where its exporter stands.
Signal ofExporter()
{
    Signal signal = queue();
    signal.namedBy.clear();
    return signal;
}

inventory::Subject service(const QString &name, const QString &machine = {})
{
    inventory::Subject subject{.kind = inventory::Kind::Service, .name = name, .page = u"services"_s};
    const auto fact = [](const QString &key, const QString &value) {
        return inventory::Fact{.key = key, .value = value, .page = u"services"_s, .line = 3, .text = value};
    };
    subject.facts.append(fact(u"public_url"_s, u"https://%1.example"_s.arg(name)));
    if (!machine.isEmpty())
        subject.facts.append(fact(u"parent"_s, machine));
    return subject;
}

/// The store's answers, as a test has them, and what services are in the end.
struct World {
    World() { inventory.subjects = {service(u"pad"_s), service(u"wiki"_s)}; }

    /// A queue's length, and when it was sampled.
    void tell(double length, base::Instant at = moment - 20s,
              const metrics::Labels &who = {{u"service"_s, u"pad"_s}})
    {
        add(services::nowQuestion(signal), u"v"_s, length, who);
        add(services::nowQuestion(signal), u"f/0/0"_s, seconds(at), who);
    }

    void tellBefore(const metrics::Labels &who = {{u"service"_s, u"pad"_s}})
    {
        add(services::beforeQuestion(signal), u"s/0/0"_s, 3, who);
        add(services::beforeQuestion(signal), u"l/0/0"_s, seconds(moment - 2h), who);
    }

    /// The length at each whole minute before the moment, the oldest first.
    void tellWindow(const QList<double> &lengths)
    {
        metrics::Series one{.labels = {{u"service"_s, u"pad"_s}}, .times = {}, .values = lengths};
        for (qsizetype i = lengths.size(); i > 0; --i)
            one.times.append(base::toMs(moment - i * 1min));
        answerTo(services::windowQuestion(signal)).series = {one};
    }

    void tellProbe(bool answers)
    {
        const auto mark = [this](const QString &what, double value) {
            add(u"probes"_s, what, value,
                {{u"instance"_s, u"https://pad.example"_s}, {u"job"_s, u"blackbox"_s}});
        };
        mark(u"probe"_s, answers ? 1 : 0);
        mark(u"probe_at"_s, seconds(moment - 20s));
    }

    survey::Answer &answerTo(const QString &id)
    {
        const auto known = std::ranges::find(answers, id, &survey::Answer::id);
        if (known != answers.end())
            return *known;
        survey::Answer answer;
        answer.id = id;
        answer.at = moment;
        answers.append(answer);
        return answers.last();
    }

    Services read() const
    {
        QList<Signal> entries = signals::loadCatalogue().entries;
        entries.append(signal);
        return services::readServices({.answers = survey::Answers(answers),
                                       .machines = survey::Machines(fleet),
                                       .directory = inventory::Directory(inventory),
                                       .error = error,
                                       .moment = moment},
                                      {}, entries);
    }

    Service pad() const { return *read().find(u"service/pad"); }

    Signal signal = queue();
    inventory::Inventory inventory;
    health::Fleet fleet;
    QList<survey::Answer> answers;
    std::optional<base::Error> error;

private:
    void add(const QString &question, const QString &mark, double value, metrics::Labels labels)
    {
        labels.insert(u"vigie"_s, mark);
        answerTo(question).samples.append({.labels = labels, .at = moment, .value = value});
    }
};

} // namespace

/// Signals of services that users declare are judged beside the probes.
class TestOwnSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignalIsAFewQuestions();
    void aValueIsJudged_data();
    void aValueIsJudged();
    void aLimitCountsOnceItLasted_data();
    void aLimitCountsOnceItLasted();
    void aWindowOfAnotherMomentIsNotBelieved();
    void whatFellSilentIsUnknown();
    void whatWasNeverThereIsNotWatched();
    void aRefusedQuestionIsSaid();
    void aValueWithoutLimitsMakesNothingGreen();
    void theWorstOfProbesAndSignalsCounts_data();
    void theWorstOfProbesAndSignalsCounts();
    void onAMachineTheJobTellsTheService();
    void whatTheWikiDoesNotKnowStandsByItself();
    void itIsShownWithItsProof();
};

void TestOwnSignals::aSignalIsAFewQuestions()
{
    const QList<Signal> entries = signals::loadCatalogue().entries + QList<Signal>{queue()};
    QStringList ids;
    for (const survey::Question &one : services::ownSignalQuestions(entries)) {
        ids.append(one.id);
        QVERIFY2(!one.promql.contains(u"$only"_s) && !one.promql.contains(u"$by"_s), qPrintable(one.promql));
    }
    // Nothing of it depends on the past, and what probes answer is asked elsewhere.
    QCOMPARE(ids, (QStringList{u"signal/queue"_s, u"signal/queue/before"_s}));
    const auto lasting =
        services::ownSignalQuestions({queue("rule = { bad = \"above\", warning = 10, for = \"10m\" }")});
    QCOMPARE(lasting.size(), 3);
    QCOMPARE(lasting.last().length, base::Milliseconds(25min));
    QCOMPARE(services::stateQuestions({}).size() + 2, services::stateQuestions(entries).size());
}

void TestOwnSignals::aValueIsJudged_data()
{
    QTest::addColumn<double>("length");
    QTest::addColumn<base::Milliseconds>("age");
    QTest::addColumn<State>("state");
    QTest::newRow("well") << 3.0 << base::Milliseconds(20s) << State::Ok;
    QTest::newRow("long") << 10.0 << base::Milliseconds(20s) << State::Warning;
    QTest::newRow("too long") << 100.0 << base::Milliseconds(20s) << State::Critical;
    QTest::newRow("an old sample") << 3.0 << base::Milliseconds(20min) << State::Unknown;
    QTest::newRow("no number") << std::nan("") << base::Milliseconds(20s) << State::Unknown;
}

void TestOwnSignals::aValueIsJudged()
{
    QFETCH(const double, length);
    QFETCH(const base::Milliseconds, age);
    QFETCH(const State, state);
    World world;
    world.tell(length, moment - age);
    const Service pad = world.pad();
    QCOMPARE(pad.state, state);
    QCOMPARE(pad.ground, Ground::Watched);
    QCOMPARE(pad.watched.size(), 1);
    QCOMPARE(pad.watched.first().finding.query, u"queue_length{service=\"pad\"}"_s);
    QCOMPARE(world.read().find(u"service/wiki")->ground, Ground::NotProbed);
    world.error = base::Error{.kind = base::Error::Kind::Unreachable};
    QCOMPARE(world.pad().state, State::Unknown);
}

void TestOwnSignals::aLimitCountsOnceItLasted_data()
{
    QTest::addColumn<QList<double>>("before");
    QTest::addColumn<State>("state");
    QTest::newRow("for long") << QList<double>(25, 12) << State::Warning;
    QTest::newRow("just now") << QList<double>(25, 3) << State::Ok;
    QTest::newRow("with a break") << QList<double>(17, 12) + QList<double>{3} + QList<double>(7, 12)
                                  << State::Ok;
    QTest::newRow("nobody knows") << QList<double>() << State::Warning; // rather early than never
}

void TestOwnSignals::aLimitCountsOnceItLasted()
{
    QFETCH(const QList<double>, before);
    QFETCH(const State, state);
    World world;
    world.signal = queue("rule = { bad = \"above\", warning = 10, for = \"10m\" }");
    world.tell(12);
    if (!before.isEmpty())
        world.tellWindow(before);
    QCOMPARE(world.pad().state, state);
    QVERIFY(!world.pad().watched.first().finding.since); // it began before the window did
}

/// The minutes between it and the values would be missing, and look like a time in which all was well.
void TestOwnSignals::aWindowOfAnotherMomentIsNotBelieved()
{
    World world;
    world.signal = queue("rule = { bad = \"above\", warning = 10, for = \"10m\" }");
    world.tell(12);
    world.tellWindow(QList<double>(25, 3));
    QCOMPARE(world.pad().state, State::Ok);
    world.answerTo(services::windowQuestion(world.signal)).at = moment - 3min;
    QCOMPARE(world.pad().state, State::Warning);
}

void TestOwnSignals::whatFellSilentIsUnknown()
{
    World world;
    world.tellBefore();
    const Service pad = world.pad();
    QCOMPARE(pad.state, State::Unknown);
    QCOMPARE(pad.watched.first().finding.reason.code, signals::Reason::Code::MissingSeries);
    QCOMPARE(pad.watched.first().finding.reason.missing, QStringList{u"queue_length"_s});
    QCOMPARE(pad.watched.first().finding.since, moment - 2h);
}

void TestOwnSignals::whatWasNeverThereIsNotWatched()
{
    World world;
    world.signal.families.append({u"queue_limit"_s}); // another exporter's, which nobody has
    world.tellBefore();
    QVERIFY(world.pad().watched.isEmpty());
    QCOMPARE(world.pad().ground, Ground::NotProbed);
}

void TestOwnSignals::aRefusedQuestionIsSaid()
{
    World world;
    world.tellBefore();
    world.answerTo(services::nowQuestion(world.signal)).error =
        base::Error{.kind = base::Error::Kind::Rejected, .detail = u"parse error"_s};
    QCOMPARE(world.pad().watched.first().finding.reason.code, signals::Reason::Code::QueryFailed);
}

void TestOwnSignals::aValueWithoutLimitsMakesNothingGreen()
{
    World world;
    world.signal = queue({});
    world.tell(3);
    const Service pad = world.pad();
    QCOMPARE(pad.watched.size(), 1);
    QCOMPARE(pad.state, State::Unknown);
    QCOMPARE(pad.ground, Ground::NotProbed);
}

void TestOwnSignals::theWorstOfProbesAndSignalsCounts_data()
{
    QTest::addColumn<bool>("answers");
    QTest::addColumn<double>("length");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("signal");
    QTest::newRow("both are well") << true << 3.0 << State::Ok << u"probe"_s;
    QTest::newRow("the queue is long") << true << 12.0 << State::Warning << u"queue"_s;
    QTest::newRow("it does not answer") << false << 12.0 << State::Critical << u"probe"_s;
}

void TestOwnSignals::theWorstOfProbesAndSignalsCounts()
{
    QFETCH(const bool, answers);
    QFETCH(const double, length);
    QFETCH(const State, state);
    World world;
    world.tellProbe(answers);
    world.tell(length);
    const Service pad = world.pad();
    QCOMPARE(pad.state, state);
    QTEST(pad.worst()->signal, "signal");
    QCOMPARE(pad.ground, pad.worst()->signal == "queue"_L1 ? Ground::Watched : Ground::Probed);
}

void TestOwnSignals::onAMachineTheJobTellsTheService()
{
    World world;
    world.signal = ofExporter();
    world.inventory.subjects = {written::subject(inventory::Kind::Vm, u"apps"_s),
                                service(u"pad"_s, u"apps"_s), service(u"wiki"_s, u"apps"_s)};
    world.fleet.hosts = {{.name = u"apps"_s, .instance = u"apps:9100"_s}};
    const metrics::Labels exporter{{u"instance"_s, u"apps:9001"_s}, {u"job"_s, u"pad"_s}};
    world.tell(12, moment - 20s, exporter);
    QCOMPARE(world.pad().state, State::Warning);
    QCOMPARE(world.pad().watched.first().target, u"apps:9001"_s);
    world.answers.clear(); // it is the same service once only the past tells of it
    world.tellBefore(exporter);
    QCOMPARE(world.pad().state, State::Unknown);
    QCOMPARE(world.pad().ground, Ground::Watched);
}

void TestOwnSignals::whatTheWikiDoesNotKnowStandsByItself()
{
    World world;
    world.tell(12, moment - 20s, {{u"service"_s, u"forum"_s}});
    const Services all = world.read();
    const auto forum = std::ranges::find(all.all, u"forum"_s, &Service::name);
    QVERIFY(forum != all.all.end() && !forum->isWritten());
    QCOMPARE(forum->state, State::Warning);
}

void TestOwnSignals::itIsShownWithItsProof()
{
    World world;
    world.tellProbe(true);
    world.tell(12);
    const Services all = world.read();
    const auto rows = services::serviceRecords(all, {}, QLocale::c());
    const auto row = std::ranges::find(rows, u"service/pad"_s, &records::Record::key);
    QCOMPARE(row->cells.at(1).state, State::Warning);
    QVERIFY2(row->cells.at(1).tip.startsWith("Queue: "_L1), qPrintable(row->cells.at(1).tip));
    QCOMPARE(row->proofs.first().query, u"queue_length{service=\"pad\"}"_s);
    QCOMPARE(row->proofs.first().at, moment - 20s);
    QCOMPARE(row->chart->promql, u"queue_length{service=\"pad\"}"_s);
    for (const QJsonValue &one : services::servicesObject(all, {}).value(u"services").toArray())
        if (one[u"name"] == "pad"_L1) {
            QCOMPARE(one[u"ground"].toString(), u"signal"_s);
            QCOMPARE(one[u"signals"][0][u"value"].toDouble(), 12);
        }
}

QTEST_APPLESS_MAIN(TestOwnSignals)
#include "tst_ownsignals.moc"
