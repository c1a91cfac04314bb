// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"
#include "app/desk.h"
#include "models/base/statetext.h"
#include "tests/support/checkdocument.h"
#include "tests/support/fixturesamples.h"
#include "tests/support/fixturestore.h"
#include "tests/support/programrun.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A finding as one line that a person, a table and a script would agree on.
QString told(const QString &host, const QString &signal, const QString &labels, const QString &state,
             const std::optional<double> &value)
{
    return QStringList{host, signal, labels, state, value ? QString::number(*value, 'g', 12) : u"-"_s}.join(
        u' ');
}

metrics::Labels labelsOf(const QJsonObject &object)
{
    metrics::Labels labels;
    for (auto one = object.begin(); one != object.end(); ++one)
        labels.insert(one.key(), one.value().toString());
    return labels;
}

QStringList findingsOf(const QList<services::Service> &services)
{
    QStringList lines;
    for (const services::Service &service : services)
        for (const services::Probe &probe : service.probes)
            for (const std::optional<signals::Finding> &one :
                 {std::optional(probe.answers), probe.status, probe.latency})
                if (one)
                    lines.append(told(service.name, one->signal, one->parts.toString(),
                                      base::stateName(one->state), one->value));
    return lines;
}

QStringList findingsOf(const QJsonArray &subjects)
{
    QStringList lines;
    for (const QJsonValue &subject : subjects)
        for (const QJsonValue &finding : subject["findings"_L1].toArray())
            lines.append(told(subject["name"_L1].toString(), finding["signal"_L1].toString(),
                              labelsOf(finding["labels"_L1].toObject()).toString(),
                              finding["state"_L1].toString(),
                              finding["value"_L1].isDouble() ? std::optional(finding["value"_L1].toDouble())
                                                             : std::nullopt));
    return lines;
}

QStringList findingsOf(const health::Fleet &fleet)
{
    QStringList lines;
    for (const health::Host &host : fleet.hosts)
        for (const signals::Finding &finding : host.findings)
            lines.append(told(host.name, finding.signal, finding.parts.toString(),
                              base::stateName(finding.state),
                              finding.value && std::isfinite(*finding.value) ? finding.value : std::nullopt));
    return lines;
}

/// The cells of a CSV without quoted line breaks; quotes are doubled within quotes.
QList<QStringList> rowsOf(const QByteArray &csv)
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells(1);
        bool quoted = false;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line[i];
            if (c == u'"' && quoted && line.mid(i + 1, 1) == "\""_L1)
                cells.last() += line[++i];
            else if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                cells.append(QString());
            else if (c != u'\r')
                cells.last() += c;
        }
        rows.append(cells);
    }
    return rows;
}

} // namespace

/// The window, check and show say the same of one moment, each in its own form.
class TestOneAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checkAgreesWithTheWindow();
    void showHostsAgreesWithTheWindow();
    void showAlertsAgreesWithTheWindow();
    void showSignalsAgreesWithTheWindow();

private:
    QByteArray printed(const QStringList &verb);

    std::unique_ptr<FixtureStore> m_store;
    base::SystemClock m_clock;
    base::Instant m_moment;
    std::unique_ptr<app::Backend> m_backend;
    std::unique_ptr<app::Desk> m_desk;
};

void TestOneAnswer::initTestCase()
{
    if (const QString program = FixtureStore::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    const qint64 seconds = QDateTime::currentSecsSinceEpoch() - 120; // nothing is held back any more
    m_moment = base::instantFromMs(seconds * 1000);
    auto samples = fixtureSamples(QFINDTESTDATA("../fixtures/signals/ailing.prom"), seconds);
    samples.append({.series = R"(ALERTS{alertname="DiskFull",alertstate="firing",severity="warning"})",
                    .value = 1,
                    .at = seconds});
    m_store = std::make_unique<FixtureStore>(FixtureStore::Kind::VictoriaMetrics);
    QVERIFY2(m_store->start(samples, seconds), m_store->log().constData());
    QStandardPaths::setTestModeEnabled(true);
    const app::Selection selection{
        .profile = {.name = u"test"_s, .metrics = settings::Endpoint{.url = m_store->url()}}};
    m_backend = std::make_unique<app::Backend>(selection, app::Backend::Memory::None, m_clock);
    m_backend->askOnlyAbout(m_moment);
    m_desk = std::make_unique<app::Desk>(*m_backend);
    QSignalSpy settled(m_backend.get(), &app::Backend::settled);
    m_backend->start();
    QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 20'000);
    QVERIFY(m_desk->fleet().rowCount() > 3);
}

QByteArray TestOneAnswer::printed(const QStringList &verb)
{
    ProgramRun run;
    run.run(verb
            + QStringList{u"--metrics"_s, m_store->url().toString(), u"--at"_s, base::toIso(m_moment),
                          u"--lang"_s, u"en"_s});
    return run.output();
}

void TestOneAnswer::checkAgreesWithTheWindow()
{
    const QJsonObject document =
        QJsonDocument::fromJson(printed({u"check"_s, u"--format"_s, u"json"_s})).object();
    QCOMPARE(document["state"_L1].toString(), base::stateName(m_desk->situation().state()));
    QCOMPARE(findingsOf(document["subjects"_L1].toArray()),
             findingsOf(m_desk->fleet().fleet()) + findingsOf(m_desk->situation().services));
    const QString text = QString::fromUtf8(printed({u"check"_s}));
    for (const health::Host &host : m_desk->fleet().fleet().hosts)
        QVERIFY2(text.contains(QRegularExpression(u"\\n  %1 +%2\\n"_s.arg(
                     base::stateText(host.state), QRegularExpression::escape(host.name)))),
                 qPrintable(text));
}

void TestOneAnswer::showHostsAgreesWithTheWindow()
{
    const auto &hosts = m_desk->fleet().fleet().hosts;
    const QStringList shown = findingsOf(m_desk->fleet().fleet());
    const QJsonDocument document =
        QJsonDocument::fromJson(printed({u"show"_s, u"hosts"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(findingsOf(document["subjects"_L1].toArray()), shown);

    QStringList csv;
    for (const QStringList &row : rowsOf(printed({u"show"_s, u"hosts"_s, u"--format"_s, u"csv"_s})).sliced(1))
        csv.append(told(row[0], row[5], row[6], row[7],
                        row[8].isEmpty() ? std::nullopt : std::optional(row[8].toDouble())));
    QCOMPARE(csv, shown);

    const QString text = QString::fromUtf8(printed({u"show"_s, u"hosts"_s}));
    for (const health::Host &host : hosts)
        QVERIFY2(text.contains(QRegularExpression(u"\\n%1 +%2 "_s.arg(
                     base::stateText(host.state), QRegularExpression::escape(host.name)))),
                 qPrintable(text));
}

void TestOneAnswer::showAlertsAgreesWithTheWindow()
{
    QCOMPARE(m_desk->alerts().rowCount(), 1);
    const QJsonDocument document =
        QJsonDocument::fromJson(printed({u"show"_s, u"alerts"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(document["alerts"_L1].toArray().size(), 1);
    QCOMPARE(document["alerts"_L1][0]["name"_L1].toString(), u"DiskFull"_s);
    const auto rows = rowsOf(printed({u"show"_s, u"alerts"_s, u"--format"_s, u"csv"_s}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.last().first(), u"DiskFull"_s);
    QVERIFY(printed({u"show"_s, u"alerts"_s}).contains("DiskFull"));
}

void TestOneAnswer::showSignalsAgreesWithTheWindow()
{
    QStringList known;
    for (const signals::Signal &signal : m_backend->catalogue().entries)
        known.append(signal.id);
    QStringList json;
    const QJsonDocument document =
        QJsonDocument::fromJson(printed({u"show"_s, u"signals"_s, u"--format"_s, u"json"_s}));
    for (const QJsonValue &signal : document["signals"_L1].toArray())
        json.append(signal["id"_L1].toString());
    QCOMPARE(json, known);
    const QString csv = QString::fromUtf8(printed({u"show"_s, u"signals"_s, u"--format"_s, u"csv"_s}));
    const QString text = QString::fromUtf8(printed({u"show"_s, u"signals"_s}));
    for (const QString &id : std::as_const(known)) {
        QVERIFY2(csv.contains(u'\n' + id + u','), qPrintable(id));
        QVERIFY2(text.contains(u'\n' + id + u' '), qPrintable(id));
    }
}

QTEST_MAIN(TestOneAnswer)
#include "tst_oneanswer.moc"
