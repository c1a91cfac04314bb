// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Does to drafts what happens to them in life, many times over, and counts what is lost. It ends with 1 when
// anything was.
#include "tests/reports/torture/figure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <csignal>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using torture::Figure;

namespace {

struct Torment {
    QString option;
    QString help;
    int times;
    QList<std::function<Figure(int)>> runs;
};

const QList<Torment> &torments()
{
    static const QList<Torment> all{
        {u"kills"_s, u"kill a program that types"_s, 500, {torture::killed}},
        {u"migrations"_s,
         u"kill a program that brings a file up to date"_s,
         100,
         {torture::killedWhileMigrating}},
        {u"sizes"_s, u"sizes of a full disk"_s, 200, {torture::fullDisk, torture::brokenDisk}},
        {u"writes"_s, u"texts that two programs write to one draft"_s, 10'000, {torture::twoPrograms}},
        {u"edits"_s,
         u"reports published while others edit the page"_s,
         200,
         {torture::racingEdits, [](int) { return torture::wikiDown(); }}},
    };
    return all;
}

void print(const Figure &figure, qint64 ms)
{
    const QString lost = figure.done ? QString::number(figure.lost) : u"-"_s;
    std::printf("%-46s %7d %6s %7.1f s  %s\n", qPrintable(figure.what), figure.times, qPrintable(lost),
                double(ms) / 1000, qPrintable(figure.detail));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error of writing it
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--child")
        return torture::child(app.arguments().mid(2));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Does to drafts what happens to them in life; 0 leaves one out."_s);
    parser.addHelpOption();
    for (const Torment &torment : torments())
        parser.addOption({torment.option, torment.help, u"times"_s, QString::number(torment.times)});
    parser.process(app);
    std::printf("%-46s %7s %6s %9s  %s\n", "what happens", "times", "lost", "took", "");
    bool good = true;
    for (const Torment &torment : torments()) {
        const int times = parser.value(torment.option).toInt();
        for (const auto &run : times > 0 ? torment.runs : QList<std::function<Figure(int)>>()) {
            QElapsedTimer timer;
            timer.start();
            const Figure figure = run(times);
            print(figure, timer.elapsed());
            good = good && figure.lost == 0;
        }
    }
    return good ? 0 : 1;
}
