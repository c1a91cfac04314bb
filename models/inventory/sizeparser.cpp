// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/sizeparser.h"

#include "models/wiki/folding.h"

#include <QRegularExpression>

#include <cmath>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

/// Of a folded text: k, m, g, t, p, then the three ways to say bytes.
const QString unitPattern = u"([kmgtp]?)(io|ib|o|b|octets?|bytes?)?(?![a-z])"_s;
const QString numberPattern = u"(-?\\d{1,9}(?: \\d{3})*(?:[.,]\\d{1,6})?)"_s;

double powerOf(const QString &prefix, bool binary)
{
    const qsizetype power = prefix.isEmpty() ? 0 : 1 + u"kmgtp"_s.indexOf(prefix);
    return std::pow(binary ? 1024.0 : 1000.0, double(power));
}

double numberOf(QString text)
{
    return text.remove(u' ').replace(u',', u'.').toDouble();
}

/// Walks a sum from term to term.
class Scanner {
public:
    Scanner(QString text, QString unit)
        : m_text(std::move(text))
        , m_unit(std::move(unit))
    {
    }

    std::expected<double, QString> all()
    {
        static const QRegularExpression about(u"^(?:~|≈|environ|env\\.|about|ca\\.?|total :?) ?"_s);
        m_at = about.match(m_text).capturedLength();
        double sum = 0;
        do {
            const auto term = readTerm();
            if (!term)
                return term;
            sum += *term;
        } while (takePlus());
        if (hasAnotherSize())
            return std::unexpected(u"several sizes: write the one that holds"_s);
        return sum;
    }

private:
    std::expected<double, QString> readTerm()
    {
        static const QRegularExpression pattern(u"(?:(\\d{1,3}) ?[x×*] ?)?"_s + numberPattern + u" ?"_s
                                                + unitPattern);
        const auto match = pattern.match(m_text, m_at, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return std::unexpected(u"no size: write it as 16 Go or 16 Gio"_s);
        QString prefix = match.captured(3);
        QString bytes = match.captured(4);
        if (prefix.isEmpty() && bytes.isEmpty()) {
            if (m_unit.isEmpty())
                return std::unexpected(u"a size without a unit: write it as 16 Go or 16 Gio"_s);
            prefix = m_unit.first(m_unit.startsWith(u'o') || m_unit.startsWith(u'b') ? 0 : 1);
            bytes = m_unit.sliced(prefix.size());
        }
        m_at = match.capturedEnd();
        const double times = match.captured(1).isEmpty() ? 1 : match.captured(1).toDouble();
        return times * numberOf(match.captured(2)) * powerOf(prefix, bytes.startsWith(u'i'));
    }

    /// "+", or words between two sizes such as "2 To HDD + 500 Go SSD".
    bool takePlus()
    {
        static const QRegularExpression plus(
            u" ?(?:\\(?[a-z][a-z0-9/.-]*\\)? ?){0,4}(?:[+,;&]|\\bet\\b|\\band\\b) ?"_s
            u"(?=(?:\\d{1,3} ?[x×*] ?)?\\d[\\d ]*(?:[.,]\\d+)? ?(?:[kmgtp](?:io|ib|o|b)?|o|b|octets?|bytes?)(?:[^a-z]|$))"_s);
        const auto match = plus.match(m_text, m_at, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            m_at = match.capturedEnd();
        return match.hasMatch();
    }

    bool hasAnotherSize() const
    {
        static const QRegularExpression size(u"\\d ?[kmgtp]?(?:io|ib|o|b)(?![a-z])"_s);
        return size.match(m_text, m_at).hasMatch();
    }

    QString m_text;
    QString m_unit;
    qsizetype m_at = 0;
};

} // namespace

std::expected<double, QString> parseSize(QStringView text, QStringView unit)
{
    constexpr qsizetype longest = 200;
    if (text.size() > longest)
        return std::unexpected(u"too long for a size"_s);
    return Scanner(wiki::folded(text), wiki::folded(unit)).all();
}

QString sizeUnitIn(QStringView text)
{
    static const QRegularExpression pattern(u"[(\\[] ?(?:en |in )?([kmgtp](?:io|ib|o|b)) ?[)\\]]"_s);
    return pattern.match(wiki::folded(text)).captured(1);
}

} // namespace inventory
