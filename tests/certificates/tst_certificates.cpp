// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificatequestions.h"
#include "models/certificates/certificatereader.h"
#include "models/certificates/certificaterecords.h"
#include "models/records/recordsmodel.h"
#include "tests/support/writtensubjects.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using certificates::Certificate;
using certificates::Evidence;
using certificates::Verdict;
using metrics::Sample;

namespace {

constexpr double now = 1'795'459'200; // 2026-11-23 20:00 UTC
constexpr double day = 86'400;

struct Told {
    QString job = u"https"_s;
    double success = 1;
    std::optional<double> days = {}; ///< left
    bool verified = true;
    QString subject = u"CN=team.example"_s;
    QString issuer = u"CN=R11,O=Let's Encrypt"_s;
    QString names = u"team.example"_s;
    double seen = now;
    std::optional<double> lastDays = {};
};

/// What the store answers when one endpoint is probed in these ways.
survey::Input told(const QList<Told> &probes, const QString &target = u"https://team.example"_s)
{
    survey::Answer answer{.id = certificates::nowQuestion.toString(),
                          .at = base::instantFromMs(qint64(now) * 1000)};
    survey::Answer last = answer;
    last.id = certificates::lastQuestion.toString();
    for (const Told &one : probes) {
        const auto add = [&](const char *mark, double value, bool named = false) {
            metrics::Labels labels{
                {u"instance"_s, target}, {u"job"_s, one.job}, {u"vigie"_s, QString::fromLatin1(mark)}};
            if (named) {
                labels.insert(u"subject"_s, one.subject);
                labels.insert(u"issuer"_s, one.issuer);
                labels.insert(u"subjectalternative"_s, one.names);
            }
            answer.samples.append({.labels = labels, .value = value});
        };
        add("success", one.success);
        add("asked", now);
        if (one.days) {
            add("expiry", now + *one.days * day);
            add("seen", one.seen);
            add("chain", one.verified ? now + *one.days * day : -62'135'596'800);
            add("info", one.seen, true);
        }
        if (one.lastDays)
            last.samples.append({.labels = {{u"instance"_s, target}, {u"job"_s, one.job}},
                                 .value = now + *one.lastDays * day});
    }
    return {.answers = survey::Answers({answer, last}), .moment = base::instantFromMs(qint64(now) * 1000)};
}

const Told checking{.days = 60};
const Told refusing{.success = 0};
const Told blind{.job = u"https_any"_s, .days = 60, .verified = false};

} // namespace

/// One endpoint, as its probes tell of it.
class TestCertificates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneFindingAnEndpoint_data();
    void oneFindingAnEndpoint();
    void whatIsNotAboutTlsIsLeftOut();
    void aLastDateIsShownAsSuch();
    void traefikTellsTheNewestOfEachName();
    void anAddressThatNobodyProbesIsNotKnown();
    void everyFigureHasItsQuery();
    void rowsAreAModel();
};

void TestCertificates::oneFindingAnEndpoint_data()
{
    QTest::addColumn<QList<Told>>("probes");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<State>("state");
    const auto row = [](const char *name, const QList<Told> &probes, Verdict verdict, State state) {
        QTest::newRow(name) << probes << verdict << state;
    };
    const auto blindly = [](auto change) {
        Told one = blind;
        change(one);
        return one;
    };
    row("in time", {checking}, Verdict::Good, State::Ok);
    row("in time, the page is broken", {{.success = 0, .days = 60}}, Verdict::Good, State::Ok);
    row("28 days of 90", {{.days = 28}}, Verdict::Overdue, State::Warning);
    row("20 days", {{.days = 20}}, Verdict::Due, State::Warning);
    row("5 days", {{.days = 5}}, Verdict::Due, State::Critical);
    row("the series vanished, the date is over", {{.success = 0, .lastDays = -1}}, Verdict::Expired,
        State::Critical);
    row("the series vanished, the date is not over", {{.success = 0, .lastDays = 9}}, Verdict::Vanished,
        State::Unknown);
    row("never seen", {refusing}, Verdict::NeverSeen, State::Unknown);
    row("an old sample is no certificate of now", {{.days = 60, .seen = now - 3600}}, Verdict::Vanished,
        State::Unknown);
    row("nobody checks", {blind}, Verdict::Unchecked, State::Unknown);
    row("one checks, one does not", {checking, blind}, Verdict::Good, State::Ok);
    row("refused, who knows why", {refusing, blind}, Verdict::Refused, State::Critical);
    row("refused, another name", {refusing, blindly([](Told &one) { one.names = u"other.example"_s; })},
        Verdict::WrongName, State::Critical);
    row("another name, and nobody checks", {blindly([](Told &one) { one.names = u"other.example"_s; })},
        Verdict::WrongName, State::Warning);
    row("refused, its own authority", {refusing, blindly([](Told &one) { one.issuer = one.subject; })},
        Verdict::SelfSigned, State::Critical);
    row("its own authority, and a day left", {blindly([](Told &one) {
            one.issuer = one.subject;
            one.days = 1;
        })},
        Verdict::SelfSigned, State::Critical);
    row("over, seen by who does not check", {refusing, blindly([](Told &one) { one.days = -3; })},
        Verdict::Expired, State::Critical);
    row("one that checks takes it, one does not", {checking, {.job = u"from_afar"_s, .success = 0}},
        Verdict::Refused, State::Warning);
}

void TestCertificates::oneFindingAnEndpoint()
{
    QFETCH(const QList<Told>, probes);
    const auto found = certificates::read(told(probes));
    QCOMPARE(found.all.size(), 1);
    QCOMPARE(found.all.first().endpoint, u"team.example:443"_s);
    QTEST(found.all.first().verdict, "verdict");
    QTEST(found.all.first().state, "state");
}

void TestCertificates::whatIsNotAboutTlsIsLeftOut()
{
    QVERIFY(certificates::read(told({{.job = u"icmp"_s}}, u"pica01.example"_s)).all.isEmpty());
    QVERIFY(certificates::read(told({{.job = u"http"_s}}, u"http://pica01.example"_s)).all.isEmpty());
    QCOMPARE(certificates::read(told({{.job = u"smtp_starttls"_s}}, u"mail.example:25"_s)).all.size(), 1);
}

void TestCertificates::aLastDateIsShownAsSuch()
{
    const auto found = certificates::read(told({{.success = 0, .lastDays = -3}}));
    QVERIFY(!found.all.first().current);
    const auto rows = certificates::toRecords(found, QTimeZone::UTC, QLocale::c());
    QVERIFY(rows.first().cells[2].stale);
    QCOMPARE(rows.first().cells[2].text, u"for 3\u00A0d"_s);
}

void TestCertificates::traefikTellsTheNewestOfEachName()
{
    survey::Answer answer{.id = certificates::nowQuestion.toString()};
    const auto add = [&answer](const char *mark, const char *name, double value) {
        answer.samples.append({.labels = {{u"instance"_s, u"pica01:8080"_s},
                                          {u"cn"_s, QString::fromLatin1(name)},
                                          {u"sans"_s, QString::fromLatin1(name)},
                                          {u"vigie"_s, QString::fromLatin1(mark)}},
                               .value = value});
    };
    add("traefik", "pad.example", now + 5 * day);
    add("traefikseen", "pad.example", now - 10);
    add("traefik", "TRAEFIK DEFAULT CERT", now + 300 * day);
    const auto found = certificates::read(
        {.answers = survey::Answers({answer}), .moment = base::instantFromMs(qint64(now) * 1000)});
    QCOMPARE(found.all.size(), 1);
    QCOMPARE(found.all.first().endpoint, u"pad.example"_s);
    QCOMPARE(found.all.first().state, State::Critical);
}

void TestCertificates::anAddressThatNobodyProbesIsNotKnown()
{
    survey::Input input = told({checking});
    input.directory = inventory::Directory(written::small());
    const auto found = certificates::read(input);
    QCOMPARE(found.all.size(), 2);
    const Certificate &pad = found.all.last();
    QCOMPARE(pad.endpoint, u"pad.example:443"_s);
    QCOMPARE(pad.owner, u"pad"_s);
    QCOMPARE(pad.verdict, Verdict::Unwatched);
    QCOMPARE(pad.state, State::Unknown);
    QCOMPARE(pad.evidence.first().page, u"infra:machines"_s);
    QVERIFY(pad.evidence.first().line > 0);
}

void TestCertificates::everyFigureHasItsQuery()
{
    const auto found = certificates::read(told({checking}));
    const QList<Evidence> &evidence = found.all.first().evidence;
    QCOMPARE(evidence.first().query,
             u"probe_ssl_earliest_cert_expiry{instance=\"https://team.example\",job=\"https\"}"_s);
    QVERIFY(std::ranges::all_of(evidence, [](const Evidence &one) { return one.at.has_value(); }));
}

void TestCertificates::rowsAreAModel()
{
    records::RecordsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto found = certificates::read(told({refusing, blind}));
    model.setHeadings(certificates::headings());
    model.setRecords(certificates::toRecords(found, QTimeZone::UTC, QLocale::c()));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.record(0)->cells.size(), model.columnCount());
    QCOMPARE(certificates::summary(found), u"1 certificate(s) need care, 0 good."_s);
}

QTEST_GUILESS_MAIN(TestCertificates)

#include "tst_certificates.moc"
