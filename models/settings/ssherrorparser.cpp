// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/ssherrorparser.h"

using namespace Qt::StringLiterals;

namespace settings {

namespace {

using enum base::Error::Kind;

/// What ssh says, and what it means here. %1 is the SSH host, %2 the command to try by hand. The first row
/// found wins: a changed key is followed by the line of an unknown one.
struct Row {
    const char *said;
    base::Error::Kind kind;
    bool lasting;
    const char *meaning;
};

constexpr Row Rows[] = {
    {"IDENTIFICATION HAS CHANGED", Unreachable, true,
     "the SSH host %1 shows another key than before; ask its keeper whether it was reinstalled, then connect "
     "once with: "
     "%2"},
    {"host key is known for", Unreachable, true,
     "the key of the SSH host %1 is not known yet; connect once with: %2"},
    {"Host key verification failed", Unreachable, true,
     "the key of the SSH host %1 could not be verified; connect once with: %2"},
    {"Too many authentication failures", Unauthorized, true,
     "the SSH host %1 refused after too many keys; name one in the ssh configuration, then try: %2"},
    {"Permission denied", Unauthorized, true,
     "the SSH host %1 accepts none of your keys; is the agent unlocked? Try: %2"},
    {"Bad configuration option", Rejected, true, "ssh does not understand its configuration; try: %2"},
    {"Bad owner or permissions", Rejected, true,
     "ssh refuses its configuration because others may write it; try: %2"},
    {"Can't open user config file", Rejected, true,
     "the ssh configuration named in the profile cannot be read"},
    {"Could not resolve hostname", Unreachable, false, "the name of the SSH host %1 cannot be resolved"},
    {"Address already in use", Unreachable, false, "a local port that ssh wants for forwarding is taken"},
    {"forwarding failed for listen port", Unreachable, false,
     "ssh could not open a port that it is to forward"},
    {"Connection refused", Unreachable, false, "the SSH host %1 refuses connections"},
    {"timed out", TimedOut, false, "the SSH host %1 does not answer"},
    {"not responding", TimedOut, false, "the SSH host %1 no longer answers"},
    {"No route to host", Unreachable, false, "there is no route to the SSH host %1"},
    {"Network is unreachable", Unreachable, false, "there is no network towards the SSH host %1"},
    {"closed by", Unreachable, false, "the SSH host %1 closed the connection"},
    {"Broken pipe", Unreachable, false, "the connection to the SSH host %1 broke"},
    {"reset by", Unreachable, false, "the connection to the SSH host %1 broke"},
};

QString byHand(const TunnelSpec &spec)
{
    QString command = u"ssh"_s;
    if (!spec.configFile.isEmpty())
        command += u" -F \"%1\""_s.arg(spec.configFile);
    if (spec.port != 0)
        command += u" -p %1"_s.arg(spec.port);
    return command + u' ' + (spec.user.isEmpty() ? spec.host : spec.user + u'@' + spec.host);
}

/// Text from outside, as a person may read it: one line, nothing that steers a terminal, at most 200
/// characters.
QString readable(const QByteArray &line)
{
    QString text;
    const QString whole = QString::fromUtf8(line.left(800));
    for (const QChar character : whole) {
        if (character.isPrint())
            text += character;
    }
    return text.trimmed().left(200);
}

QString lastLine(const QByteArray &standardError)
{
    QString last;
    const QList<QByteArray> lines = standardError.split('\n');
    for (const QByteArray &line : lines) {
        if (const QString text = readable(line); !text.isEmpty())
            last = text;
    }
    return last;
}

} // namespace

SshFault parseSshError(const QByteArray &standardError, const TunnelSpec &spec)
{
    for (const Row &row : Rows) {
        if (!standardError.contains(row.said))
            continue;
        const QString detail =
            QString::fromUtf8(row.meaning).replace(u"%1"_s, spec.host).replace(u"%2"_s, byHand(spec));
        return {.error = {.kind = row.kind, .detail = detail}, .lasting = row.lasting};
    }
    const QString last = lastLine(standardError);
    const QString detail = last.isEmpty()
        ? u"the tunnel through %1 ended without a word"_s.arg(spec.host)
        : u"the tunnel through %1 ended; ssh says: %2"_s.arg(spec.host, last);
    return {.error = {.kind = Unreachable, .detail = detail}};
}

std::optional<base::Error> parseSshRefusal(const QByteArray &standardError, const TunnelSpec &spec,
                                           const TunnelTarget &target)
{
    if (!standardError.contains("open failed"))
        return {};
    const QString where = u"the SSH host %1"_s.arg(spec.host);
    const QString what = u"%1 port %2"_s.arg(target.host).arg(target.port);
    if (standardError.contains("administratively prohibited"))
        return base::Error{.kind = Unauthorized,
                           .detail = u"%1 does not allow forwarding to %2"_s.arg(where, what)};
    return base::Error{.kind = Unreachable, .detail = u"%1 cannot reach %2"_s.arg(where, what)};
}

} // namespace settings
