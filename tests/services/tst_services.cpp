// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/servicequestions.h"
#include "models/services/servicerecords.h"
#include "models/services/servicesreader.h"
#include "models/services/servicestext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using base::State;
using metrics::Labels;
using metrics::Sample;
using services::Ground;
using services::Number;
using services::Quantities;
using services::Service;
using services::Services;
using survey::Answer;
using survey::Input;

namespace {

const base::Instant moment = base::instantFromMs(1'795'459'200'000);
const QString padUrl = u"https://pad.example"_s;

double seconds(base::Instant instant)
{
    return double(base::toMs(instant)) / 1000;
}

Sample probe(const QString &mark, double value, const QString &target = padUrl)
{
    return {.labels = {{u"vigie"_s, mark}, {u"instance"_s, target}, {u"job"_s, u"blackbox"_s}},
            .at = moment,
            .value = value};
}

/// What a probe tells that looked 20 s ago and found a page.
QList<Sample> well(const QString &target = padUrl)
{
    return {probe(u"probe"_s, 1, target), probe(u"probe_at"_s, seconds(moment - 20s), target),
            probe(u"latency"_s, 0.1, target), probe(u"http_status"_s, 200, target),
            probe(u"certificate"_s, seconds(moment + 24h * 12), target)};
}

QList<Sample> availability(double ratio, int slots)
{
    return {probe(u"ratio/30d"_s, ratio), probe(u"slots/30d"_s, slots)};
}

Sample number(const QString &mark, const Labels &labels, double value)
{
    Labels all = labels;
    all.insert(u"vigie"_s, mark);
    return {.labels = all, .at = moment, .value = value};
}

Answer answer(const QString &id, const QList<Sample> &samples, const QList<metrics::Series> &series = {})
{
    return {.id = id, .query = {}, .samples = samples, .series = series, .at = moment, .error = {}};
}

inventory::Subject service(const QString &name)
{
    return {.kind = inventory::Kind::Service,
            .name = name,
            .facts = {{.key = u"public_url"_s,
                       .value = u"https://%1.example"_s.arg(name),
                       .page = u"services"_s,
                       .line = 3,
                       .text = u"https://%1.example"_s.arg(name)}},
            .page = u"services"_s,
            .line = 3};
}

const Quantities &declared()
{
    static const Quantities all = services::loadQuantities();
    return all;
}

/// The question in which a program's numbers are asked for.
QString questionOf(const QString &software)
{
    for (const survey::Question &one : services::questions(declared(), {}))
        if (one.promql.contains(u"\"%1/"_s.arg(software)) && !one.isRange())
            return one.id;
    return {};
}

struct World {
    World()
    {
        inventory.subjects = {service(u"pad"_s), service(u"md"_s)};
        answers = {answer(u"probes"_s, well())};
    }

    Services read() const
    {
        return services::readServices({.answers = survey::Answers(answers),
                                       .machines = {},
                                       .directory = inventory::Directory(inventory),
                                       .error = error,
                                       .moment = moment},
                                      declared(), signals::loadCatalogue().entries);
    }

    Service pad() const { return *read().find(u"service/pad"); }

    inventory::Inventory inventory;
    QList<Answer> answers;
    std::optional<Error> error;
};

} // namespace

class TestServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWellThatNobodyLooksAt();
    void aProbeIsJudged_data();
    void aProbeIsJudged();
    void aDeadStoreMakesAllUnknownAndKeepsTheValue();
    void anAddressThatTheWikiDoesNotKnowIsListed();
    void availabilityIsUnknownWithoutSamplesAndSaysItsShare();
    void nearlyAllIsNotAll();
    void aContainerThatIsGoneIsAWarning();
    void aNumberIsJoinedByItsLabelsAndCompared();
    void theNewestNameTellsTheNumber();
    void whatIsNoLongerToldIsKeptAsOld();
    void everyRowHasItsProofAndAllCells();
    void theQuestionsAreFew();
};

void TestServices::nothingIsWellThatNobodyLooksAt()
{
    const Services all = World().read();
    const Service *md = all.find(u"service/md");
    QCOMPARE(md->state, State::Unknown);
    QCOMPARE(md->ground, Ground::NotProbed);
    QVERIFY(!md->availability(24h));
    QCOMPARE(all.all.first().name, u"md"_s); // the worse first
}

void TestServices::aProbeIsJudged_data()
{
    QTest::addColumn<QList<Sample>>("samples");
    QTest::addColumn<State>("state");

    const auto with = [](const QString &mark, double value) {
        QList<Sample> samples = well();
        samples.removeIf([&mark](const Sample &one) { return one.labels.value(u"vigie") == mark; });
        return samples + QList<Sample>{probe(mark, value)};
    };
    QTest::newRow("well") << well() << State::Ok;
    QTest::newRow("does not answer") << with(u"probe"_s, 0) << State::Critical;
    QTest::newRow("slow") << with(u"latency"_s, 3) << State::Warning;
    QTest::newRow("not found") << with(u"http_status"_s, 404) << State::Warning;
    QTest::newRow("a broken proxy that is called well") << with(u"http_status"_s, 502) << State::Critical;
    QTest::newRow("an old sample") << with(u"probe_at"_s, seconds(moment - 20min)) << State::Unknown;
    QTest::newRow("from the future") << with(u"probe_at"_s, seconds(moment + 1h)) << State::Unknown;
    QTest::newRow("no longer told") << QList<Sample>{probe(u"last"_s, 1)} << State::Unknown;
}

void TestServices::aProbeIsJudged()
{
    QFETCH(QList<Sample>, samples);
    QFETCH(State, state);

    World world;
    world.answers = {answer(u"probes"_s, samples)};
    const Service pad = world.pad();
    QCOMPARE(pad.state, state);
    QCOMPARE(pad.ground, Ground::Probed);
    QVERIFY(pad.probes.first().answers.query.contains("instance=\"https://pad.example\""_L1));
}

void TestServices::aDeadStoreMakesAllUnknownAndKeepsTheValue()
{
    World world;
    world.error = Error{.kind = Error::Kind::Unreachable, .detail = u"refused"_s, .retryAfter = {}};
    const Service pad = world.pad();
    QCOMPARE(pad.state, State::Unknown);
    QCOMPARE(pad.probes.first().latency->value, 0.1);
}

void TestServices::anAddressThatTheWikiDoesNotKnowIsListed()
{
    World world;
    world.answers = {answer(u"probes"_s, well(u"voice.example:64738"_s))};
    const Services all = world.read();
    const Service *voice = all.find(u"probe/voice.example");
    QVERIFY(voice);
    QVERIFY(!voice->isWritten());
    QCOMPARE(voice->state, State::Ok);
}

void TestServices::availabilityIsUnknownWithoutSamplesAndSaysItsShare()
{
    World world;
    QVERIFY(!world.pad().availability(24h * 30)->ratio);
    world.answers.append(answer(u"availability"_s, availability(0.9, 36)));
    const auto month = world.pad().availability(24h * 30);
    QCOMPARE(month->ratio, 0.9);
    QCOMPARE(month->covered, 0.1);
    QVERIFY(!services::coverageText(month, QLocale::c()).isEmpty());
}

void TestServices::nearlyAllIsNotAll()
{
    World world;
    world.answers.append(answer(u"availability"_s, availability(0.99999, 360)));
    QVERIFY(
        services::availabilityText(world.pad().availability(24h * 30), QLocale::c()).startsWith(u"99.99"));
}

void TestServices::aContainerThatIsGoneIsAWarning()
{
    World world;
    const auto container = [](base::Instant seen) {
        return Sample{.labels = {{u"vigie"_s, u"container"_s},
                                 {u"instance"_s, u"pica02:8080"_s},
                                 {u"name"_s, u"pad"_s}},
                      .at = moment,
                      .value = seconds(seen)};
    };
    world.answers.append(answer(u"containers"_s, {container(moment - 1min)}));
    QCOMPARE(world.pad().state, State::Ok);
    world.answers.last() = answer(u"containers"_s, {container(moment - 1h)});
    QCOMPARE(world.pad().state, State::Warning);
    QCOMPARE(world.pad().ground, Ground::ContainerGone);
}

void TestServices::aNumberIsJoinedByItsLabelsAndCompared()
{
    World world;
    const Labels who{{u"instance"_s, u"pad.example:9001"_s}};
    metrics::Series past{.labels = number(u"etherpad/pads/0"_s, who, 0).labels,
                         .times = {base::toMs(moment - 24h * 30), base::toMs(moment - 24h)},
                         .values = {100, 120}};
    world.answers += {answer(questionOf(u"etherpad"_s), {number(u"etherpad/pads/0"_s, who, 125)}),
                      answer(u"month/"_s + questionOf(u"etherpad"_s), {}, {past})};
    const Service pad = world.pad();
    QCOMPARE(pad.numbers.size(), 1);
    const Number &pads = pad.numbers.first();
    QCOMPARE(pads.value, 125.0);
    QVERIFY(pads.isKnownNow);
    QCOMPARE(pads.change, 25.0);
    QVERIFY(pads.query.contains("etherpad_pads_count{instance=\"pad.example:9001\",}"_L1));
}

void TestServices::theNewestNameTellsTheNumber()
{
    World world;
    world.answers += {answer(questionOf(u"etherpad"_s),
                             {number(u"etherpad/pads/3"_s, {{u"host"_s, u"metrics"_s}}, 90), // of the bot
                              number(u"etherpad/pads/0"_s, {{u"instance"_s, u"pad.example"_s}}, 125)})};
    const Service pad = world.pad();
    QCOMPARE(pad.numbers.size(), 1); // not one of each name
    QCOMPARE(pad.numbers.first().value, 125.0);
    QCOMPARE(pad.numbers.first().generation, 0);
}

void TestServices::whatIsNoLongerToldIsKeptAsOld()
{
    World world;
    metrics::Series past{.labels =
                             number(u"etherpad/pads/0"_s, {{u"instance"_s, u"pad.example"_s}}, 0).labels,
                         .times = {base::toMs(moment - 24h * 9)},
                         .values = {100}};
    world.answers += {answer(u"month/"_s + questionOf(u"etherpad"_s), {}, {past})};
    const Number pads = world.pad().numbers.value(0);
    QCOMPARE(pads.value, 100.0);
    QVERIFY(!pads.isKnownNow);
    QCOMPARE(pads.at, moment - 24h * 9);
    QVERIFY(!pads.change);
}

void TestServices::everyRowHasItsProofAndAllCells()
{
    const Services all = World().read();
    const QList<records::Record> rows = services::serviceRecords(all, declared(), QLocale::c());
    QCOMPARE(rows.size(), 2);
    for (const records::Record &row : rows) {
        QCOMPARE(row.cells.size(), services::serviceHeadings().size());
        QVERIFY(!row.proofs.isEmpty());
        QCOMPARE(row.proofs.last().text, all.find(row.key)->url); // of the wiki, verbatim
    }
}

void TestServices::theQuestionsAreFew()
{
    QCOMPARE_LE(services::questions(declared(), signals::loadCatalogue().entries).size(), 12);
}

QTEST_APPLESS_MAIN(TestServices)
#include "tst_services.moc"
