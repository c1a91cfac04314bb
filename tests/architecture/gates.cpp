// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/gates.h"

#include <QRegularExpression>

namespace architecture {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFile = 300;

/// Words that must not stand in the files whose path matches `where` and does not match `unless`.
struct Gate {
    QRegularExpression words;
    QString why;
    QRegularExpression where;
    QRegularExpression unless;
};

QRegularExpression re(const QString &pattern)
{
    return QRegularExpression(pattern);
}

// The brackets inside the words keep this file from being its own first finding.
const QList<Gate> &gates()
{
    const auto everywhere = re(u"."_s);
    const auto nowhere = re(u"^$"_s);
    const auto product = re(u"^(app|models|widgets)/"_s);
    static const QList<Gate> table{
        {re(u"ignoreSsl[E]rrors"_s), u"TLS is never bypassed"_s, everywhere, nowhere},
        {re(u"\\bset(Html|Markdown)[(]|Qt::(Auto|Rich)[T]ext"_s), u"text from outside is plain text"_s,
         everywhere, nowhere},
        {re(u"QTest::q(Wait|Sleep)[(]|\\bu?sleep[(]|sleep[_](for|until)|QThread::[mu]?sleep[(]"_s),
         u"wait for what must happen, not for time"_s, everywhere, nowhere},
        {re(u"\\bQSave[F]ile"_s), u"only models/base writes files: a full disk must not truncate them"_s,
         product, re(u"^models/base/"_s)},
        {re(u"\\bQ(Recursive)?[M]utex|\\bstd::(recursive_|shared_)?[m]utex|\\bQReadWrite[L]ock"_s),
         u"values travel, nothing is locked"_s, product, nowhere},
        {re(u"\\btr[(]\"|\\btr[(]u\"|\\btranslate[(]\""_s),
         u"sentences stand in widgets, app, or a …text.cpp or …records.cpp"_s, re(u"^models/"_s),
         re(u"(text|records)\\.cpp$"_s)},
        {re(u"\\bQSKIP[(](?!\\s*(qPrintable[(]|\"[^\"]{12,})|$)"_s), u"a test that is skipped says why"_s,
         re(u"^tests/"_s), nowhere},
        {re(u"\\b(TO[D]O|FIX[M]E|XX[X])\\b"_s), u"an issue, not a mark in the code"_s, everywhere, nowhere},
    };
    return table;
}

bool isComment(const QString &line)
{
    return line.trimmed().startsWith("//"_L1);
}

QStringList linesThrough(const Gate &gate, const SourceFile &file)
{
    QStringList found;
    if (!gate.where.match(file.path).hasMatch() || gate.unless.match(file.path).hasMatch())
        return found;
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        if (!isComment(file.lines.at(i)) && gate.words.match(file.lines.at(i)).hasMatch())
            found.append(u"%1: %2"_s.arg(file.at(i), gate.why));
    }
    return found;
}

} // namespace

QStringList gateViolations(const QList<SourceFile> &files)
{
    QStringList violations;
    for (const SourceFile &file : files) {
        for (const Gate &gate : gates())
            violations.append(linesThrough(gate, file));
        const qsizetype length = file.lines.size() - 1; // what follows the last newline is no line
        if (length > longestFile && !file.path.startsWith("tests/"_L1))
            violations.append(u"%1: %2 lines, at most %3"_s.arg(file.path).arg(length).arg(longestFile));
    }
    return violations;
}

} // namespace architecture
