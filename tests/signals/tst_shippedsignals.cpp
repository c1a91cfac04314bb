// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/catalogue.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using signals::Signal;

namespace {

const QStringList fleetWide{u"reach"_s, u"scrape_age"_s}; // ask which jobs are machines, of the whole fleet

QList<signals::Bilingual> wordsOf(const Signal &signal)
{
    return {signal.title, signal.about, signal.bad, signal.install};
}

QStringList expressionsOf(const Signal &signal)
{
    QStringList all{signal.query, signal.drilldown};
    if (!signal.datedBy.isEmpty())
        all.append(signal.datedBy);
    return all;
}

/// The matchers of every selector.
QStringList selectorsOf(const QString &promql)
{
    static const QRegularExpression braces(u"\\{[^{}]*\\}"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : braces.globalMatch(promql))
        found.append(match.captured());
    return found;
}

/// Words that are neither selectors with braces, nor labels in parentheses, nor the language's own.
QStringList bareNames(QString promql)
{
    promql.remove(QRegularExpression(u"\\w+\\{[^{}]*\\}"_s));
    promql.remove(QRegularExpression(u"\"[^\"]*\""_s));
    promql.remove(QRegularExpression(u"(by|on|group_left) ?\\([^()]*\\)"_s));
    promql.remove(QRegularExpression(u"\\[[^\\[\\]]*\\]"_s));
    static const QSet<QString> language{u"sum"_s,
                                        u"avg"_s,
                                        u"max"_s,
                                        u"min"_s,
                                        u"count"_s,
                                        u"and"_s,
                                        u"or"_s,
                                        u"unless"_s,
                                        u"rate"_s,
                                        u"abs"_s,
                                        u"deriv"_s,
                                        u"timestamp"_s,
                                        u"last_over_time"_s,
                                        u"time"_s,
                                        u"offset"_s,
                                        u"clamp_max"_s,
                                        u"clamp_min"_s,
                                        u"label_replace"_s,
                                        u"max_over_time"_s,
                                        u"min_over_time"_s};
    QStringList names;
    static const QRegularExpression name(u"\\b[a-zA-Z_:][\\w:]*"_s);
    for (const QRegularExpressionMatch &match : name.globalMatch(promql)) {
        if (!language.contains(match.captured()))
            names.append(match.captured());
    }
    return names;
}

} // namespace

/// What every signal that the program ships with must keep to.
class TestShippedSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreAllThereInOrder();
    void fewAreCore();
    void theySpeakBothLanguages();
    void theirFrenchIsSetAsFrench();
    void whatIsNotCoreSaysHowToGetIt();
    void limitsAreSaidWithWhatIsKnown();
    void everySelectorCanBeNarrowed();
    void familiesAreFilledByTheProgram();
    void longWindowsAreAskedForSeldom();
    void theyFitTheirDirection();
};

void TestShippedSignals::theyAreAllThereInOrder()
{
    const signals::Catalogue catalogue = signals::loadCatalogue();
    QVERIFY2(catalogue.diagnostics.isEmpty(),
             qPrintable(catalogue.diagnostics.value(0).file + catalogue.diagnostics.value(0).message));
    QStringList ids;
    for (const Signal &signal : catalogue.entries)
        ids.append(signal.id);
    QCOMPARE(
        ids,
        u"reach scrape_age "
        "cpu cpu_steal load pressure_cpu "
        "memory swap oom pressure_memory "
        "disk inodes disk_full_in readonly fs_error pressure_io "
        "raid_failed raid_missing raid_sync zfs smart smart_trend nvme_warning nvme_wear "
        "cert_days net_errors net_receive net_transmit "
        "temperature temperature_margin clock units uptime reboot_recent "
        "updates_security updates_other updates_held reboot_required apt_cache_age apt_textfile_age kernel "
        "pve_guest pve_backup pve_onboot pve_storage "
        "container_gone container_restarted container_memory_limit container_oom container_health "
        "container_cpu container_throttled container_memory container_receive container_transmit "
        "probe latency http_status"_s.split(u' '));
}

void TestShippedSignals::fewAreCore()
{
    QStringList core;
    for (const Signal &signal : signals::loadCatalogue().entries) {
        if (signal.core)
            core.append(signal.id);
    }
    QCOMPARE(core, u"reach scrape_age cpu load memory disk uptime"_s.split(u' '));
}

void TestShippedSignals::theySpeakBothLanguages()
{
    for (const Signal &signal : signals::loadCatalogue().entries) {
        QVERIFY2(signal.about.en.size() > 60 && signal.about.fr.size() > 60, qPrintable(signal.id));
        QVERIFY2(signal.title.en.size() < 32 && signal.title.fr.size() < 32, qPrintable(signal.id));
        for (const signals::Bilingual &words : wordsOf(signal))
            QVERIFY2(words.en.isEmpty() == words.fr.isEmpty(), qPrintable(signal.id));
    }
}

void TestShippedSignals::theirFrenchIsSetAsFrench()
{
    // A narrow no-break space before ; ! ? : % and inside « », and the apostrophe ’.
    static const QRegularExpression wrong(
        u"'|[ \\x{A0}][:;!?%»]|«[^\\x{202F}]|[^\\x{202F}][;!?%»]|\\w:(\\s|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (const Signal &signal : signals::loadCatalogue().entries) {
        for (const signals::Bilingual &words : wordsOf(signal))
            QVERIFY2(!wrong.match(words.fr).hasMatch(), qPrintable(signal.id + u": "_s + words.fr));
    }
}

void TestShippedSignals::whatIsNotCoreSaysHowToGetIt()
{
    for (const Signal &signal : signals::loadCatalogue().entries) {
        QVERIFY2(signal.core == signal.install.en.isEmpty(), qPrintable(signal.id));
        QVERIFY2(!signal.families.isEmpty(), qPrintable(signal.id));
    }
}

void TestShippedSignals::limitsAreSaidWithWhatIsKnown()
{
    for (const Signal &signal : signals::loadCatalogue().entries) {
        for (QString words : {signal.bad.en, signal.bad.fr}) {
            QVERIFY2(!words.contains(u"{part}"_s) || !signal.parts.isEmpty(), qPrintable(signal.id));
            words.remove(u"{part}"_s).remove(u"{value}"_s).remove(u"{limit}"_s);
            QVERIFY2(!words.contains(u'{') && !words.contains(u'}'), qPrintable(signal.id));
        }
    }
}

void TestShippedSignals::everySelectorCanBeNarrowed()
{
    for (const Signal &signal : signals::loadCatalogue().entries) {
        for (const QString &expression : expressionsOf(signal)) {
            QStringList whole = selectorsOf(expression);
            whole.removeIf([](const QString &one) { return one.endsWith(u"$only}"_s); });
            QVERIFY2(whole.isEmpty() || fleetWide.contains(signal.id), qPrintable(expression));
            QStringList bare = bareNames(expression);
            if (fleetWide.contains(signal.id))
                bare.removeAll(u"node_uname_info"_s);
            QVERIFY2(bare.isEmpty(), qPrintable(signal.id + u": "_s + bare.join(u' ')));
        }
    }
}

void TestShippedSignals::familiesAreFilledByTheProgram()
{
    for (const Signal &signal : signals::loadCatalogue().entries) {
        for (const signals::Family &family : signal.families)
            QVERIFY2(!family.isEmpty() && !family.join(u' ').contains(u'$'), qPrintable(signal.id));
    }
}

void TestShippedSignals::longWindowsAreAskedForSeldom()
{
    static const QRegularExpression window(u"\\[\\d+[hdw](:\\d+[mh])?\\]"_s);
    for (const Signal &signal : signals::loadCatalogue().entries) {
        const bool isLong = window.match(signal.query).hasMatch() && !fleetWide.contains(signal.id);
        QCOMPARE(signal.every, isLong ? base::Milliseconds(5min) : base::Milliseconds(0));
        QVERIFY2(signal.maxAge >= 2 * signal.every, qPrintable(signal.id)); // young until it is asked again
    }
}

/// What silence means must not be bad by the signal's own rule.
void TestShippedSignals::theyFitTheirDirection()
{
    for (const Signal &signal : signals::loadCatalogue().entries) {
        const auto first = signal.rule.firstLimit();
        QVERIFY2(!signal.quiet || (first && !signal.rule.passes(*signal.quiet, *first)),
                 qPrintable(signal.id));
        QVERIFY2(!signal.core || !signal.quiet, qPrintable(signal.id));
    }
}

QTEST_APPLESS_MAIN(TestShippedSignals)
#include "tst_shippedsignals.moc"
