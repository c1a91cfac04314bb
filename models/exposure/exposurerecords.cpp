// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/exposurerecords.h"

#include "models/base/quantitytext.h"
#include "models/base/statetext.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace exposure {

using namespace Qt::StringLiterals;
using base::State;
using records::Record;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Exposure)
};

QString nameOf(quint16 number)
{
    const Port *port = portOf(number);
    return port ? QString(port->name) : QString();
}

QString portText(quint16 number)
{
    const QString name = nameOf(number);
    return name.isEmpty() ? QString::number(number) : u"%1 (%2)"_s.arg(QString::number(number), name);
}

QString openText(const Finding &one)
{
    switch (one.state()) {
    case State::Critical:
        return Words::tr("open to the Internet, should be hidden");
    case State::Warning:
        return one.isPrivate ? Words::tr("open within its private network")
                             : Words::tr("open, asks for a login at best");
    default:
        return Words::tr("open, as it should be");
    }
}

QString aboutText(const Finding &one)
{
    const Port *port = portOf(one.port);
    if (!port || port->meant == Meant::ForUsers)
        return Words::tr("People come by this port. It answers this desktop.");
    if (port->meant == Meant::ForHosts)
        return Words::tr("Administrators and machines come by this port. Open to everybody is a choice: keep "
                         "passwords off, and updates on.");
    if (port->meant == Meant::Guarded)
        return Words::tr(
            "What listens here usually asks for a login. Strangers try passwords and known holes: let "
            "the firewall admit only those who administer it.");
    return Words::tr(
        "What usually listens here tells anybody who asks about machines, disks and users, or takes "
        "orders without a login. Let the firewall admit only the server that collects metrics, then look "
        "again.");
}

records::Cell dated(const Finding &one, base::Instant moment, const QLocale &locale)
{
    return {.text = Words::tr("%1 ago").arg(base::ageText(moment - one.at, locale)),
            .order = base::toMs(one.at),
            .tip = {}};
}

records::Cell plain(const QString &text)
{
    return {.text = text, .order = text, .tip = {}};
}

void prove(Record &record, const QString &sentence, const Finding &one, const QList<Place> &places)
{
    record.proofs.append({.sentence = sentence, .query = {}, .at = one.at});
    const auto place = std::ranges::find(places, one.host, &Place::host);
    if (place == places.end())
        return;
    record.proofs.append({.sentence = Words::tr("The wiki gives it this address."),
                          .page = place->page,
                          .line = place->line,
                          .text = place->text});
    record.page = place->page;
    record.line = place->line;
}

Record openRecord(const Finding &one, const QList<Place> &places, base::Instant moment, const QLocale &locale)
{
    Record record{.key = one.key(), .about = aboutText(one)};
    record.cells = {plain(one.subjects.join(u", "_s)),
                    plain(one.host),
                    {.text = portText(one.port), .order = one.port, .tip = {}},
                    {.text = base::stateText(one.state()),
                     .order = -int(one.state()),
                     .state = one.state(),
                     .detail = openText(one),
                     .tip = openText(one)},
                    dated(one, moment, locale)};
    const QString took = one.took
        ? base::quantityText(double(one.took->count()) / 1000, base::Unit::Seconds, locale)
        : base::notMeasuredText();
    prove(record,
          Words::tr("This desktop opened a connection to %1 port %2 in %3, and said nothing on it.")
              .arg(one.host, QString::number(one.port), took),
          one, places);
    return record;
}

QString shutText(const QList<Finding> &shut)
{
    const auto count = [&shut](Answer answer) {
        return int(std::ranges::count(shut, answer, &Finding::answer));
    };
    if (count(Answer::NameUnknown) > 0)
        return Words::tr("the name leads nowhere");
    QStringList parts;
    if (const int closed = count(Answer::Closed); closed > 0)
        parts.append(Words::tr("%n ports closed", nullptr, closed));
    if (const int silent = count(Answer::Silent); silent > 0)
        parts.append(Words::tr("%n ports without an answer", nullptr, silent));
    return parts.join(u", "_s);
}

/// A name that leads nowhere is nobody's closed door: nothing is known of it.
Record shutRecord(const QList<Finding> &shut, const QList<Place> &places, base::Instant moment,
                  const QLocale &locale)
{
    const Finding &first = shut.first();
    const bool nowhere = first.answer == Answer::NameUnknown;
    const State state = nowhere ? State::Unknown : State::Ok;
    Record record{.key = first.host + u" shut"_s};
    record.about = nowhere
        ? Words::tr(
              "The wiki names an address that no name server knows: it is written wrong, gone, or only known "
              "within its own network.")
        : Words::tr("A closed port refuses, so somebody is there. One without an answer is hidden by a "
                    "firewall, or "
                    "nobody is there at all: from here it looks the same.");
    record.cells = {
        plain(first.subjects.join(u", "_s)),
        plain(first.host),
        {.text = nowhere ? base::notMeasuredText() : Words::tr("all others"), .order = 70'000, .tip = {}},
        {.text = base::stateText(state),
         .order = -int(state),
         .state = state,
         .detail = shutText(shut),
         .tip = shutText(shut)},
        dated(first, moment, locale)};
    QStringList listed;
    for (const Finding &one : shut)
        listed.append(portText(one.port));
    prove(record, Words::tr("This desktop dialled: %1.").arg(listed.join(u", "_s)), first, places);
    return record;
}

} // namespace

QStringList placeHeadings()
{
    return {Words::tr("Address"), Words::tr("Belongs to")};
}

QStringList exposureHeadings()
{
    return {Words::tr("Belongs to"), Words::tr("Address"), Words::tr("Port"), Words::tr("State"),
            Words::tr("Looked at")};
}

QList<Record> exposureRecords(const Findings &findings, const QList<Place> &places, base::Instant moment,
                              const QLocale &locale)
{
    QList<Finding> open;
    QMap<QString, QList<Finding>> shut;
    for (const Finding &one : findings.all) {
        if (one.answer == Answer::Open)
            open.append(one);
        else
            shut[one.host].append(one);
    }
    std::ranges::stable_sort(
        open, {}, [](const Finding &one) { return std::tuple(-int(one.state()), one.host, one.port); });
    QList<Record> list;
    for (const Finding &one : std::as_const(open))
        list.append(openRecord(one, places, moment, locale));
    for (const QList<Finding> &one : std::as_const(shut))
        list.append(shutRecord(one, places, moment, locale));
    return list;
}

QString exposureSummary(const Findings &findings, base::Instant moment, const QLocale &locale)
{
    if (findings.all.isEmpty())
        return Words::tr("Nobody has looked yet.");
    const auto count = [&findings](State state) {
        return int(std::ranges::count_if(findings.all, [state](const Finding &one) {
            return one.answer == Answer::Open && one.state() == state;
        }));
    };
    QSet<QString> hosts;
    for (const Finding &one : findings.all)
        hosts.insert(one.host);
    const auto oldest = std::ranges::min(findings.all, {}, &Finding::at).at;
    return Words::tr("%n addresses looked at, the oldest look %1 ago.", nullptr, int(hosts.size()))
               .arg(base::ageText(moment - oldest, locale))
        + u' '
        + Words::tr("%n ports are open that the firewall should hide.", nullptr, count(State::Critical))
        + u' ' + Words::tr("%n are doubtful.", nullptr, count(State::Warning));
}

QString confirmationText(const QList<Place> &places)
{
    QStringList lines;
    for (const Place &place : places)
        lines.append(u"%1 — %2"_s.arg(place.host, place.subjects.join(u", "_s)));
    QStringList dialled;
    for (const Port &port : ports())
        dialled.append(portText(port.number));
    return lines.join(u'\n') + u"\n\n"_s + Words::tr("Ports: %1").arg(dialled.join(u", "_s));
}

QString offlineSentence(probe::Offline offline)
{
    switch (offline) {
    case probe::Offline::NoNetwork:
        return Words::tr("This desktop has no network: nothing can be said of anybody.");
    case probe::Offline::NoResolver:
        return Words::tr("No name server answers this desktop: nothing can be said of anybody.");
    case probe::Offline::NothingAnswers:
        return Words::tr(
            "Nobody at all answers this desktop: it is cut off, or all of them are. What was known "
            "before stays.");
    }
    return {};
}

} // namespace exposure
