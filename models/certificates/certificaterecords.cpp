// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificaterecords.h"

#include "models/base/quantitytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace certificates {

using namespace Qt::StringLiterals;
using base::Instant;
using records::Cell;
using records::Proof;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Certificates)
};

QString protocolText(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Https:
        return u"HTTPS"_s;
    case Protocol::Smtp:
        return u"SMTP"_s;
    case Protocol::Imap:
        return u"IMAP"_s;
    case Protocol::Ldap:
        return u"LDAP"_s;
    case Protocol::Mumble:
        return u"Mumble"_s;
    case Protocol::Traefik:
        return u"Traefik"_s;
    case Protocol::Other:
        return u"TLS"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// What it means, and what to do.
QString aboutText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Expired:
        return Words::tr(
            "Browsers and mail programs refuse it, and a prober that checks sees no certificate at "
            "all. Renew it, and look why the renewal did not happen by itself.");
    case Verdict::WrongName:
        return Words::tr("It was made for other names than the one that is asked for. Have one made for this "
                         "name, or correct which one the server shows.");
    case Verdict::SelfSigned:
        return Words::tr("Nobody but itself vouches for it: whoever connects is warned, or is refused.");
    case Verdict::Refused:
        return Words::tr(
            "A prober that checks certificates gets no connection, while one that does not check "
            "does: its authority is unknown, or a certificate of the chain is not sent.");
    case Verdict::Due:
        return Words::tr(
            "It ends soon. What renews it by itself does so with a third of its life left: look into "
            "its log.");
    case Verdict::Overdue:
        return Words::tr(
            "Less than a third of its life is left, when it is usually renewed. There is still time "
            "to look why it was not.");
    case Verdict::Vanished:
        return Words::tr(
            "The prober has told of no certificate of late, and the last one is still in time: the "
            "server does not answer, or shows a certificate that is refused.");
    case Verdict::NeverSeen:
        return Words::tr(
            "The prober reaches nobody there, or refuses what it is shown, and does not say which. A "
            "second probe with insecure_skip_verify would tell of the certificate itself.");
    case Verdict::Unwatched:
        return Words::tr("The wiki names this address, and no probe looks at it: add it to the targets of "
                         "blackbox-exporter.");
    case Verdict::Unchecked:
        return Words::tr(
            "Its date is known, but the only probe does not check who signed it: visitors may be "
            "refused all the same. Let one probe check.");
    case Verdict::Good:
        return Words::tr("In time, and taken by whoever checks it.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString dateText(Instant instant, const QTimeZone &zone, const QLocale &locale)
{
    return locale.toString(base::toUtc(instant).toTimeZone(zone).date(), QLocale::ShortFormat);
}

/// Whole days; what is left of less than a day is told in hours.
QString leftText(base::Milliseconds left, const QLocale &locale)
{
    const QString length = base::ageText(std::chrono::abs(left), locale);
    return left.count() <= 0 ? Words::tr("for %1").arg(length) : length;
}

/// The rows of one table.
class Rows {
public:
    Rows(Instant moment, const QTimeZone &zone, const QLocale &locale)
        : m_moment(moment)
        , m_zone(zone)
        , m_locale(locale)
    {
    }

    records::Record rowOf(const Certificate &one) const
    {
        records::Record row{
            .key = protocolText(one.protocol) + u' ' + one.endpoint + u' ' + one.target,
            .cells = {Cell{.text = one.endpoint, .order = one.endpoint, .tip = one.owner}, finding(one),
                      left(one), end(one), Cell{.text = one.issuer, .order = one.issuer}, renewal(one),
                      Cell{.text = protocolText(one.protocol), .order = protocolText(one.protocol)}},
            .about = about(one),
            .proofs = proofs(one)};
        if (!one.chart.isEmpty())
            row.chart = records::Chart{.title = Words::tr("Days until the certificate ends"),
                                       .subject = one.endpoint,
                                       .promql = one.chart,
                                       .unit = base::Unit::Days,
                                       .parts = {u"job"_s}};
        if (const auto wiki = std::ranges::find(one.evidence, Evidence::Kind::Wiki, &Evidence::kind);
            wiki != one.evidence.end()) {
            row.page = wiki->page;
            row.line = wiki->line;
        }
        return row;
    }

private:
    static Cell finding(const Certificate &one)
    {
        return {.text = verdictText(one.verdict),
                .order = int(one.state),
                .state = one.state,
                .detail = one.probeFails && one.state <= base::State::Unknown ? Words::tr("probe fails")
                                                                              : QString(),
                .tip = aboutText(one.verdict)};
    }

    Cell left(const Certificate &one) const
    {
        const auto left = one.left(m_moment);
        if (!left)
            return {.text = base::notMeasuredText()};
        return {.text = leftText(*left, m_locale), .order = double(left->count()), .stale = !one.current};
    }

    Cell end(const Certificate &one) const
    {
        if (!one.notAfter)
            return {.text = base::notMeasuredText()};
        return {.text = dateText(*one.notAfter, m_zone, m_locale),
                .order = base::toMs(*one.notAfter),
                .stale = !one.current,
                .tip = base::instantText(*one.notAfter, m_zone, m_locale)};
    }

    Cell renewal(const Certificate &one) const
    {
        if (!one.renewal)
            return {};
        return {.text = Words::tr("%1 ago").arg(base::ageText(m_moment - one.renewal->at, m_locale)),
                .order = base::toMs(one.renewal->at),
                .tip = Words::tr("Seen on %1; the one before ended on %2.")
                           .arg(dateText(one.renewal->at, m_zone, m_locale),
                                dateText(one.renewal->before, m_zone, m_locale))};
    }

    QString about(const Certificate &one) const
    {
        QStringList sentences{aboutText(one.verdict)};
        if (!one.owner.isEmpty())
            sentences.append(Words::tr("It is of %1.").arg(one.owner));
        if (!one.names.isEmpty())
            sentences.append(Words::tr("It is made for %1.").arg(m_locale.createSeparatedList(one.names)));
        if (one.lifetime && one.renewal)
            sentences.append(Words::tr("It lives for %1.").arg(base::ageText(*one.lifetime, m_locale)));
        return sentences.join(u'\n');
    }

    QList<Proof> proofs(const Certificate &one) const
    {
        QList<Proof> list;
        for (const Evidence &evidence : one.evidence)
            list.append({.sentence = sentence(evidence),
                         .query = evidence.query,
                         .at = evidence.at,
                         .page = evidence.page,
                         .line = evidence.line,
                         .text = evidence.text});
        return list;
    }

    QString sentence(const Evidence &evidence) const
    {
        const auto end = [&] {
            return base::instantText(base::instantFromMs(qint64(evidence.value * 1000)), m_zone, m_locale);
        };
        switch (evidence.kind) {
        case Evidence::Kind::Expiry:
            return Words::tr("The certificate ends on %1.").arg(end());
        case Evidence::Kind::LastExpiry:
            return Words::tr("The last certificate that was seen ends on %1.").arg(end());
        case Evidence::Kind::Success:
            return evidence.value > 0 ? Words::tr("The probe succeeds.") : Words::tr("The probe fails.");
        case Evidence::Kind::Wiki:
            return Words::tr("The wiki names the address.");
        }
        Q_UNREACHABLE_RETURN({});
    }

    Instant m_moment;
    QTimeZone m_zone;
    QLocale m_locale;
};

} // namespace

QStringList headings()
{
    return {Words::tr("Address"),   Words::tr("Finding"), Words::tr("Left"), Words::tr("Ends"),
            Words::tr("Issued by"), Words::tr("Renewed"), Words::tr("Kind")};
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Expired:
        return Words::tr("Expired");
    case Verdict::WrongName:
        return Words::tr("Made for another name");
    case Verdict::SelfSigned:
        return Words::tr("Signed by itself");
    case Verdict::Refused:
        return Words::tr("Refused");
    case Verdict::Due:
        return Words::tr("Ends soon");
    case Verdict::Overdue:
        return Words::tr("Should have been renewed");
    case Verdict::Vanished:
        return Words::tr("No longer seen");
    case Verdict::NeverSeen:
        return Words::tr("Never seen");
    case Verdict::Unwatched:
        return Words::tr("Nobody looks");
    case Verdict::Unchecked:
        return Words::tr("Signature not checked");
    case Verdict::Good:
        return Words::tr("Good");
    }
    Q_UNREACHABLE_RETURN({});
}

QList<records::Record> toRecords(const Certificates &certificates, const QTimeZone &zone,
                                 const QLocale &locale)
{
    const Rows rows(certificates.moment, zone, locale);
    QList<records::Record> list;
    for (const Certificate &one : certificates.all)
        list.append(rows.rowOf(one));
    return list;
}

QString summary(const Certificates &certificates)
{
    if (certificates.all.isEmpty())
        return Words::tr("No probe tells of a certificate, and the wiki names no https address.");
    const auto count = [&certificates](base::State state) {
        return int(std::ranges::count(certificates.all, state, &Certificate::state));
    };
    const int bad = count(base::State::Critical) + count(base::State::Warning);
    const int unknown = count(base::State::Unknown);
    QStringList parts{bad == 0 ? Words::tr("No certificate needs care")
                               : Words::tr("%n certificate(s) need care", nullptr, bad)};
    if (unknown > 0)
        parts.append(Words::tr("%n not known", nullptr, unknown));
    parts.append(Words::tr("%n good", nullptr, count(base::State::Ok)));
    return parts.join(u", "_s) + u'.';
}

} // namespace certificates
