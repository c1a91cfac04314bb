// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the console's answers into pictures, to be looked at by people: consolegallery FOLDER.
#include "models/console/answerreader.h"
#include "tests/support/fleetfixture.h"
#include "tests/support/looks.h"
#include "widgets/charts/content.h"
#include "widgets/console/consolepanel.h"
#include "widgets/console/queryeditor.h"
#include "widgets/console/resulttabs.h"
#include "widgets/console/signaldialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using console::Answer;
using console::ConsolePanel;
using console::Question;
using console::ResultTabs;

namespace {

const auto share = u"1 - avg by (instance) (rate(node_cpu_seconds_total{mode=\"idle\"}[5m]))"_s;

QJsonObject step(const QString &message, double ms, const QJsonArray &children = {})
{
    return {{u"message"_s, message}, {u"duration_msec"_s, ms}, {u"children"_s, children}};
}

/// As VictoriaMetrics tells it.
QJsonObject trace()
{
    const QJsonObject search =
        step(u"fetch matching series: filters={__name__=\"node_cpu_seconds_total\",mode=\"idle\"}"_s, 3.1,
             {step(u"search TSIDs: filters=[{__name__=\"node_cpu_seconds_total\",mode=\"idle\"}]"_s, 1.2),
              step(u"fetch 24 series with 8,640 samples"_s, 1.9)});
    const QJsonObject rollup =
        step(u"rollup rate() with incremental aggregation avg() over 24 series; rollupConfigs=[0-end-step]"_s,
             7.4, {search, step(u"series after aggregation with avg(): 4"_s, 0.4)});
    return step(u"victoria-metrics: /api/v1/query_range: start=1795698000, end=1795719600, step=30000"_s, 9.8,
                {step(u"eval: query=1 - avg(rate(node_cpu_seconds_total{mode=\"idle\"}[5m])) by (instance)"_s,
                      9.2, {rollup}),
                 step(u"sort series by metric name and labels"_s, 0.1),
                 step(u"generate /api/v1/query_range response for series=4, points=2884"_s, 0.5)});
}

base::TimeRange range()
{
    return {.from = fixture::now() - 6h, .to = fixture::now(), .step = 30s};
}

QByteArray body(const Question &question)
{
    QJsonArray result;
    const QStringList machines{u"mail:9100"_s, u"pica01:9100"_s, u"pica02:9100"_s, u"scribe:9100"_s};
    for (qsizetype machine = 0; machine < machines.size(); ++machine) {
        QJsonArray values;
        for (base::Instant at = range().from; at <= range().to; at += range().step) {
            const double x = double(base::toMs(at)) / 1000;
            const double value = 0.2 + 0.1 * double(machine)
                + 0.08 * std::sin(x / (2400 + 700 * double(machine))) + 0.01 * std::sin(x / 31);
            values.append(QJsonArray{double(base::toMs(at)) / 1000, QString::number(value, 'g', 6)});
        }
        QJsonObject one{{u"metric"_s, QJsonObject{{u"instance"_s, machines.at(machine)}}}};
        if (question.overTime)
            one[u"values"_s] = values;
        else
            one[u"value"_s] = values.last();
        result.append(one);
    }
    QJsonObject document{
        {u"status"_s, u"success"_s},
        {u"data"_s,
         QJsonObject{{u"resultType"_s, question.overTime ? u"matrix"_s : u"vector"_s},
                     {u"result"_s, result}}},
        {u"stats"_s, QJsonObject{{u"seriesFetched"_s, u"24"_s}, {u"executionTimeMsec"_s, 9}}}};
    if (question.traced)
        document[u"trace"_s] = trace();
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

Answer answerTo(const Question &question)
{
    auto answer = console::readAnswer(
        {.status = 200, .contentType = "application/json", .body = body(question)}, question, range());
    answer->cost.whole = 14ms;
    return *answer;
}

base::Held<Answer> held(const Question &question)
{
    base::Held<Answer> answer;
    answer.accept(answerTo(question), fixture::now());
    return answer;
}

/// A server's refusal of a word.
Answer refusalOf(const QString &promql, const QString &word)
{
    const auto words =
        u"1:%1: parse error: unexpected identifier \"%2\""_s.arg(promql.indexOf(word) + 1).arg(word);
    const QByteArray said = R"({"status":"error","errorType":"422","error":)"
        + QJsonDocument(QJsonArray{words}).toJson(QJsonDocument::Compact).chopped(1).sliced(1) + '}';
    auto answer = console::readAnswer({.status = 422, .contentType = "application/json", .body = said},
                                      {.promql = promql}, range());
    answer->cost.whole = 6ms;
    return *answer;
}

void show(ConsolePanel &panel, const Question &question, ResultTabs::Tab tab)
{
    panel.ask(question.promql);
    panel.setAnswer(held(question), {}, false);
    panel.findChild<ResultTabs *>()->setCurrentIndex(tab);
}

void fill(console::SignalDialog &dialog)
{
    const auto fields = dialog.findChildren<QLineEdit *>();
    const auto write = [&fields](const QString &name, const QString &text) {
        for (QLineEdit *field : fields)
            if (field->objectName() == name)
                QTest::keyClicks(field, text);
    };
    write(u"title"_s,
          QLocale().language() == QLocale::French ? u"Processeur trop pris"_s : u"Processor busy"_s);
    write(u"warning"_s, u"0.8"_s);
    write(u"critical"_s, u"0.95"_s);
}

struct Scene {
    QString name;
    std::function<void(ConsolePanel &)> act;
};

QList<Scene> scenes()
{
    return {
        {u"empty"_s, [](ConsolePanel &) {}},
        {u"chart"_s, [](ConsolePanel &panel) { show(panel, {.promql = share}, ResultTabs::Chart); }},
        {u"table"_s,
         [](ConsolePanel &panel) { show(panel, {.promql = share, .overTime = false}, ResultTabs::Table); }},
        {u"tableovertime"_s, [](ConsolePanel &panel) { show(panel, {.promql = share}, ResultTabs::Table); }},
        {u"json"_s, [](ConsolePanel &panel) { show(panel, {.promql = share}, ResultTabs::Json); }},
        {u"steps"_s,
         [](ConsolePanel &panel) { show(panel, {.promql = share, .traced = true}, ResultTabs::Trace); }},
        {u"nosteps"_s, [](ConsolePanel &panel) { show(panel, {.promql = share}, ResultTabs::Trace); }},
        {u"mistake"_s,
         [](ConsolePanel &panel) {
             show(panel, {.promql = share}, ResultTabs::Chart);
             const auto wrong = u"sum by (instance) (rate(node_network_receive_bytes_total[5m])) foo"_s;
             panel.ask(wrong);
             panel.setAnswer(held({.promql = share}), refusalOf(wrong, u"foo"_s), false);
         }},
        {u"unreachable"_s,
         [](ConsolePanel &panel) {
             show(panel, {.promql = share}, ResultTabs::Chart);
             base::Held<Answer> answer = held({.promql = share});
             answer.refuse({.kind = base::Error::Kind::Unreachable});
             panel.setNow(fixture::now() + 10min);
             panel.setAnswer(answer, {}, false);
         }},
        {u"notkept"_s,
         [](ConsolePanel &panel) {
             show(panel, {.promql = share}, ResultTabs::Chart);
             panel.setEvents({{.from = base::toMs(fixture::now() - 3h),
                               .to = base::toMs(fixture::now() - 2h),
                               .label = u"mail"_s,
                               .tone = base::State::Critical}});
             panel.setHistoryTrouble(u"/home/ada/.local/share/vigie/queries.jsonl"_s, u"Permission denied"_s);
         }},
        {u"nothing"_s,
         [](ConsolePanel &panel) {
             panel.ask(u"node_load1{instance=\"nobody\"}"_s);
             base::Held<Answer> answer;
             answer.accept({.question = {.promql = u"node_load1{instance=\"nobody\"}"_s},
                            .range = range(),
                            .json = u"{}"_s},
                           fixture::now());
             panel.setAnswer(answer, {}, false);
         }},
        {u"live"_s,
         [](ConsolePanel &panel) {
             show(panel, {.promql = share}, ResultTabs::Chart);
             panel.findChild<QAbstractButton *>(u"live"_s)->click();
             base::Held<Answer> answer = held({.promql = share});
             answer.snapshot->asked.from = range().to - 3min;
             answer.asOf = fixture::now() + 15s;
             panel.setAnswer(answer, {}, false);
         }},
        {u"livewaits"_s,
         [](ConsolePanel &panel) {
             show(panel, {.promql = share}, ResultTabs::Chart);
             panel.findChild<QAbstractButton *>(u"live"_s)->click();
             QTest::keyClicks(panel.findChild<console::QueryEditor *>(), u" > 0.5"_s);
         }},
        {u"proposals"_s,
         [](ConsolePanel &panel) {
             QObject::connect(
                 &panel, &ConsolePanel::proposalsWanted, &panel, [&panel](const console::Place &place) {
                     panel.setProposals(
                         console::candidatesFor(place, {u"rate_limited_total"_s, u"node_load1"_s}, true));
                 });
             QTest::keyClicks(panel.findChild<console::QueryEditor *>(), u"sum(ra"_s);
         }},
        {u"watch"_s,
         [](ConsolePanel &panel) {
             show(panel, {.promql = share}, ResultTabs::Chart);
             panel.findChild<QAbstractButton *>(u"watch"_s)->click();
             QApplication::processEvents();
             if (auto *dialog = panel.findChild<console::SignalDialog *>())
                 fill(*dialog);
         }},
        {u"watchservice"_s, [](ConsolePanel &panel) {
             show(panel, {.promql = share}, ResultTabs::Chart);
             panel.findChild<QAbstractButton *>(u"watch"_s)->click();
             QApplication::processEvents();
             auto *dialog = panel.findChild<console::SignalDialog *>();
             auto *subject = dialog->findChild<QComboBox *>(u"subject"_s);
             subject->setCurrentIndex(subject->count() - 1);
             fill(*dialog);
         }}};
}

void picture(const Scene &scene, const QString &file)
{
    const signals::Catalogue catalogue;
    ConsolePanel panel(catalogue);
    panel.setZone(QTimeZone("Europe/Paris"));
    panel.setNow(fixture::now());
    panel.setExamples(console::examplesFor({}));
    panel.resize(1280, 800);
    panel.show();
    panel.activateWindow();
    QApplication::processEvents();
    scene.act(panel);
    for (int round = 0; round < 3; ++round) // parts ask for room, then the whole is laid out
        QApplication::processEvents();
    QPixmap shot = panel.grab();
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->isVisible() && window != &panel)
            QPainter(&shot).drawPixmap(window->pos() - panel.pos(), window->grab());
    shot.save(file);
}

} // namespace

int main(int argc, char **argv)
{
    return looks::drawGallery(argc, argv, scenes, picture);
}
