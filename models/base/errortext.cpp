// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/errortext.h"

#include "models/base/quantitytext.h"

#include <QCoreApplication>

namespace base {

namespace {

/// Tool tips and banners hold a line, not a page.
constexpr qsizetype detailCap = 300;

QString busyText(const Error &error, const QString &place, const QLocale &locale)
{
    if (!error.retryAfter)
        return QCoreApplication::translate("ErrorText", "%1 has too much to do. Vigie will ask again later.")
            .arg(place);
    return QCoreApplication::translate("ErrorText", "%1 has too much to do and asks us to wait %2.")
        .arg(place, ageText(*error.retryAfter, locale));
}

} // namespace

QString errorText(const Error &error, const QString &place, const QLocale &locale)
{
    switch (error.kind) {
    case Error::Kind::Unreachable:
        return QCoreApplication::translate(
                   "ErrorText", "%1 cannot be reached. Check the address, the network, or the tunnel.")
            .arg(place);
    case Error::Kind::TimedOut:
        return QCoreApplication::translate(
                   "ErrorText",
                   "%1 did not answer in time. It may be overloaded, or a firewall is in between.")
            .arg(place);
    case Error::Kind::Tls:
        return QCoreApplication::translate("ErrorText",
                                           "The certificate of %1 is not accepted. Check its date and name, "
                                           "or give its authority in the profile.")
            .arg(place);
    case Error::Kind::Unauthorized:
        return QCoreApplication::translate(
                   "ErrorText",
                   "%1 refuses the login. Check the user, the token and its rights in the profile.")
            .arg(place);
    case Error::Kind::Redirected:
        return QCoreApplication::translate("ErrorText",
                                           "%1 sends us to another server, which Vigie does not follow. Put "
                                           "the final address in the profile.")
            .arg(place);
    case Error::Kind::Busy:
        return busyText(error, place, locale);
    case Error::Kind::Rejected:
        return QCoreApplication::translate(
                   "ErrorText", "%1 refused the question. Check the path of its address, or the query.")
            .arg(place);
    case Error::Kind::Malformed:
        return QCoreApplication::translate("ErrorText",
                                           "%1 answers something else than metrics, maybe a login page. "
                                           "Check the path of its address.")
            .arg(place);
    case Error::Kind::TooLarge:
        return QCoreApplication::translate(
                   "ErrorText", "The answer of %1 is too large. Choose a shorter range or a narrower query.")
            .arg(place);
    }
    Q_UNREACHABLE_RETURN({});
}

QString errorCauseText(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unreachable:
        return QCoreApplication::translate("ErrorText", "no connection");
    case Error::Kind::TimedOut:
        return QCoreApplication::translate("ErrorText", "no answer in time");
    case Error::Kind::Tls:
        return QCoreApplication::translate("ErrorText", "certificate not accepted");
    case Error::Kind::Unauthorized:
        return QCoreApplication::translate("ErrorText", "login refused");
    case Error::Kind::Redirected:
        return QCoreApplication::translate("ErrorText", "sent to another server");
    case Error::Kind::Busy:
        return QCoreApplication::translate("ErrorText", "too much to do");
    case Error::Kind::Rejected:
        return QCoreApplication::translate("ErrorText", "question refused");
    case Error::Kind::Malformed:
        return QCoreApplication::translate("ErrorText", "unreadable answer");
    case Error::Kind::TooLarge:
        return QCoreApplication::translate("ErrorText", "answer too large");
    }
    Q_UNREACHABLE_RETURN({});
}

QString errorDetailText(const Error &error)
{
    QString line = error.detail.left(4 * detailCap).simplified();
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line.size() > detailCap ? line.left(detailCap - 1) + QChar(0x2026) : line;
}

} // namespace base
