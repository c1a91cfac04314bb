// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/witnesstext.h"

#include "models/base/quantitytext.h"

#include <QCoreApplication>

namespace probe {

using namespace Qt::StringLiterals;
using Verdict = Witness::Verdict;
using View = Monitoring::View;

namespace {

constexpr qsizetype hostCap = 120; ///< of what others named

class Words {
    Q_DECLARE_TR_FUNCTIONS(probe)
};

QString tookText(base::Milliseconds took, const QLocale &locale)
{
    return base::quantityText(double(took.count()) / 1000, base::Unit::Seconds, locale);
}

/// "HTTP 200, 120 ms" or "12 ms".
QString upText(const Sight &sight, const QLocale &locale)
{
    const QString took = tookText(sight.whole(), locale);
    return sight.status > 0 ? Words::tr("HTTP %1, %2").arg(sight.status).arg(took) : took;
}

QString monitoringText(View view)
{
    switch (view) {
    case View::Up:
        return Words::tr("up for monitoring");
    case View::Down:
        return Words::tr("down for monitoring");
    case View::Silent:
        return Words::tr("monitoring is silent");
    case View::Unwatched:
        return Words::tr("not watched by monitoring");
    }
    Q_UNREACHABLE_RETURN({});
}

/// The day in UTC, which is what a certificate itself says.
QString dateText(base::Instant instant, const QLocale &locale)
{
    return locale.toString(base::toUtc(instant).date(), QLocale::ShortFormat);
}

QString certificateText(const Sight &sight, const QLocale &locale)
{
    switch (sight.fault) {
    case Fault::Expired:
        return sight.certificate
            ? Words::tr("the certificate expired on %1").arg(dateText(sight.certificate->notAfter, locale))
            : Words::tr("the certificate has expired");
    case Fault::NotYetValid:
        return Words::tr("the certificate is not valid yet; is the clock of this desktop right?");
    case Fault::WrongName:
        return Words::tr("the certificate is not for %1").arg(sight.target.host.left(hostCap));
    case Fault::Untrusted:
        return sight.certificate && !sight.certificate->issuer.isEmpty()
            ? Words::tr("the certificate is signed by %1, which is not known here")
                  .arg(sight.certificate->issuer.left(hostCap).simplified())
            : Words::tr("the certificate is signed by nobody known here");
    default:
        return Words::tr("no TLS connection comes about");
    }
}

QString timedOutText(const Sight &sight, const QLocale &locale)
{
    const Stage stage =
        !sight.reached ? Stage::Dns : Stage(std::min(int(*sight.reached) + 1, int(Stage::Http)));
    const QString took = tookText(sight.took.at(size_t(stage)).value_or(base::Milliseconds(0)), locale);
    return stage <= Stage::Tcp ? Words::tr("no answer within %1").arg(took)
                               : Words::tr("accepts the connection, then is silent for %1").arg(took);
}

QString connectionText(const Sight &sight, const QLocale &locale)
{
    switch (sight.fault) {
    case Fault::NameUnknown:
        return Words::tr("the name is not known");
    case Fault::NoResolver:
        return Words::tr("no name server answers");
    case Fault::Refused:
        return Words::tr("connection refused");
    case Fault::NoRoute:
        return Words::tr("no route leads there");
    case Fault::TimedOut:
        return timedOutText(sight, locale);
    case Fault::Closed:
        return Words::tr("the connection is cut without an answer");
    default:
        return Words::tr("what answers is no web server");
    }
}

QString answerText(const Sight &sight)
{
    switch (sight.fault) {
    case Fault::ServerError:
        return Words::tr("it answers with the error %1").arg(sight.status);
    case Fault::Missing:
        return Words::tr("it answers %1, nothing is there").arg(sight.status);
    case Fault::Elsewhere:
        return Words::tr("it sends to %1, another server")
            .arg(sight.redirectedTo.host(QUrl::FullyEncoded).left(hostCap));
    default:
        return Words::tr("it sends in a circle");
    }
}

QString upSentence(const Witness &witness, const QLocale &locale)
{
    const QString how = upText(*witness.sight, locale);
    if (witness.verdict == Verdict::BothUp)
        return Words::tr("up for monitoring and from here (%1)").arg(how);
    if (witness.verdict == Verdict::UpOnlyHere)
        return Words::tr("down for monitoring, up from here (%1)").arg(how);
    return Words::tr("up from here (%1); %2").arg(how, monitoringText(witness.monitoring.view));
}

QString downSentence(const Witness &witness, const QLocale &locale)
{
    const QString why = faultText(*witness.sight, locale);
    if (witness.verdict == Verdict::UpOnlyThere)
        return Words::tr("up for monitoring, not reachable from here: %1").arg(why);
    if (witness.verdict == Verdict::BothDown)
        return Words::tr("down for monitoring and from here: %1").arg(why);
    return Words::tr("down from here: %1; %2").arg(why, monitoringText(witness.monitoring.view));
}

QString expiringText(const Sight &sight, const QLocale &locale)
{
    const base::Instant end = sight.certificate->notAfter;
    return Words::tr("the certificate expires on %1, in %2")
        .arg(dateText(end, locale), base::ageText(end - sight.at, locale));
}

/// What this desktop saw, before what monitoring says.
QString ownText(const Witness &witness, const QLocale &locale)
{
    switch (witness.verdict) {
    case Verdict::Expiring:
        return expiringText(*witness.sight, locale);
    case Verdict::Closed:
        return Words::tr("not visible from here, its address is private");
    case Verdict::Offline:
        return Words::tr("not seen from here, this desktop is offline");
    case Verdict::Unseen:
        return Words::tr("not seen from here yet");
    default:
        return faultText(*witness.sight, locale);
    }
}

} // namespace

QString witnessText(const Witness &witness, const QLocale &locale)
{
    switch (witness.verdict) {
    case Verdict::BothUp:
    case Verdict::UpOnlyHere:
    case Verdict::AloneUp:
        return upSentence(witness, locale);
    case Verdict::UpOnlyThere:
    case Verdict::BothDown:
    case Verdict::AloneDown:
        return downSentence(witness, locale);
    default:
        return Words::tr("%1; %2").arg(ownText(witness, locale), monitoringText(witness.monitoring.view));
    }
}

QString faultText(const Sight &sight, const QLocale &locale)
{
    switch (sight.fault) {
    case Fault::None:
        return upText(sight, locale);
    case Fault::Expired:
    case Fault::NotYetValid:
    case Fault::WrongName:
    case Fault::Untrusted:
    case Fault::Handshake:
        return certificateText(sight, locale);
    case Fault::ServerError:
    case Fault::Missing:
    case Fault::Elsewhere:
    case Fault::Circle:
        return answerText(sight);
    default:
        return connectionText(sight, locale);
    }
}

QString offlineText(Offline offline, int tried)
{
    switch (offline) {
    case Offline::NoNetwork:
        return Words::tr("is offline: no network interface is up");
    case Offline::NoResolver:
        return Words::tr("is offline: no name server answers; %n address(es) tried", nullptr, tried);
    case Offline::NothingAnswers:
        return Words::tr("is offline, or everything is down at once: not one of %n address(es) answers",
                         nullptr, tried);
    }
    Q_UNREACHABLE_RETURN({});
}

QString desktopText()
{
    return Words::tr("This desktop");
}

QString stepsText(const Sight &sight, const QLocale &locale)
{
    const QStringList names{Words::tr("name"), Words::tr("connection"), Words::tr("TLS"),
                            Words::tr("answer")};
    QStringList steps;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (const auto &took = sight.took.at(size_t(i)))
            steps.append(u"%1 %2"_s.arg(names.at(i), tookText(*took, locale)));
    return steps.join(u", "_s);
}

} // namespace probe
