// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/replacement.h"

#include "models/drift/osname.h"
#include "models/drift/sizetext.h"
#include "models/inventory/imagename.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <span>

namespace drift {

using namespace Qt::StringLiterals;
using inventory::Fact;
using inventory::ImageName;
using inventory::imageName;

namespace {

/// What people give, the coarsest first.
constexpr std::array memorySteps{64.0, 32.0, 16.0, 8.0, 4.0, 2.0, 1.0, 0.5, 0.25, 0.125};
constexpr std::array diskSteps{1000.0, 500.0, 250.0, 100.0, 50.0, 20.0, 10.0,
                               5.0,    2.0,   1.0,   0.5,   0.25, 0.125};
constexpr double memoryShare = 0.065; ///< as tolerance.cpp has them
constexpr double diskShare = 0.10;

bool isWhole(double number, double slack)
{
    return number >= 1 && std::abs(number - std::round(number)) <= slack * number;
}

bool isDisk(const Fact &fact)
{
    return fact.key == "disks"_L1;
}

/// In units of 1024^power, or of 1000^power when the text may mean these and the number is whole in them.
double inUnit(double bytes, int power, bool binary, bool ofDisk)
{
    if (power < 3) // nobody thinks in millions of them
        return inUnit(bytes, power + 1, true, ofDisk) * 1024;
    const double decimal = bytes / std::pow(1000.0, power);
    if (!binary && isWhole(decimal, 1e-4))
        return std::round(decimal);
    return nominalSize(bytes / std::pow(1024.0, power), ofDisk);
}

QString numberText(double number, bool comma)
{
    QString text = QString::number(number, 'g', 6);
    if (comma)
        text.replace(u'.', u',');
    return text;
}

bool hasComma(const QString &text)
{
    static const QRegularExpression comma(u"\\d,\\d"_s);
    static const QRegularExpression octets(u"\\d\\s*[KMGTP]i?o\\b"_s); // French has both
    return comma.match(text).hasMatch() || octets.match(text).hasMatch();
}

/// A cell that is a number alone says its unit in the head of the table; the typed value knows it.
std::optional<QString> bareNumberInstead(const Fact &written, double bytes)
{
    bool isNumber = false;
    const double number = QString(written.text).replace(u',', u'.').toDouble(&isNumber);
    const auto *typed = std::get_if<double>(&written.value);
    if (!isNumber || number <= 0 || !typed)
        return std::nullopt;
    const double unit = *typed / number;
    const int power = int(std::lround(std::log(unit) / std::log(1000.0)));
    const bool binary = unit == std::pow(1024.0, power);
    return numberText(inUnit(bytes, power, binary, isDisk(written)), hasComma(written.text));
}

QString capitalisedLike(const QString &word, const QString &model)
{
    return !model.isEmpty() && model.front().isUpper() ? word.front().toUpper() + word.sliced(1) : word;
}

/// "Debian GNU/Linux 12 (bookworm)" as people write it: "Debian 12".
QString shortOs(const QString &measured)
{
    static const QRegularExpression dispensable(u"\\s*(GNU/Linux|\\([^)]*\\)|LTS)"_s);
    return QString(measured).remove(dispensable).simplified();
}

/// Of Proxmox, whose version is that of its Debian less four.
QString versionFor(const QString &written, const OsName &there)
{
    if (!written.contains("proxmox"_L1, Qt::CaseInsensitive)
        && !written.contains("pve"_L1, Qt::CaseInsensitive))
        return there.version;
    return QString::number(there.version.toInt() - 4);
}

} // namespace

double nominalSize(double measured, bool ofDisk)
{
    if (isWhole(measured * 8, 1e-9))
        return measured; // given to the byte
    const double share = ofDisk ? diskShare : memoryShare;
    const std::span<const double> steps = ofDisk ? std::span<const double>(diskSteps) : memorySteps;
    for (const double step : steps) {
        const double nominal = std::ceil(measured / step - 1e-9) * step;
        if (nominal * (1 - share) <= measured)
            return nominal;
    }
    return std::round(measured * 1000) / 1000;
}

std::optional<QString> sizeInstead(const Fact &written, const Measurement &measured)
{
    const QList<WrittenSize> sizes = sizesIn(written.text);
    if (sizes.isEmpty())
        return bareNumberInstead(written, measured.number());
    const WrittenSize &first = sizes.first();
    const WrittenSize &last = sizes.last();
    const double number = inUnit(measured.number(), first.power, first.binary, isDisk(written));
    const QString text = numberText(number, hasComma(written.text));
    if (sizes.size() == 1 && first.count == 1) {
        QString instead = written.text;
        return instead.replace(first.from, first.digits, text);
    }
    return written.text.first(first.wholeFrom) + text + u' ' + first.unit
        + written.text.sliced(last.from + last.length); // "2 x 2 To": what is there is one
}

std::optional<QString> cpusInstead(const Fact &written, const Measurement &measured)
{
    static const QRegularExpression number(u"(?<![\\d.,])\\d+(?![\\d.,])"_s);
    const QRegularExpressionMatch match = number.match(written.text);
    if (!match.hasMatch())
        return std::nullopt;
    QString instead = written.text;
    return instead.replace(match.capturedStart(), match.capturedLength(),
                           QString::number(std::lround(measured.number())));
}

std::optional<QString> osInstead(const Fact &written, const Measurement &measured)
{
    const OsName here = osName(written.text);
    const OsName there = osName(measured.text());
    if (here.family != there.family || here.version.isEmpty() || there.version.isEmpty())
        return shortOs(measured.text());
    QString instead = written.text;
    const QString oldCodename = debianCodename(here.version);
    const QString newCodename = debianCodename(there.version);
    const qsizetype named = oldCodename.isEmpty() ? -1 : instead.indexOf(oldCodename, 0, Qt::CaseInsensitive);
    if (named >= 0 && newCodename.isEmpty())
        return shortOs(measured.text());
    if (named >= 0)
        instead.replace(named, oldCodename.size(),
                        capitalisedLike(newCodename, instead.sliced(named, oldCodename.size())));
    if (here.word.front().isDigit()) {
        const QRegularExpression version(
            u"(?<![\\d.])%1[\\d.]*\\d|(?<![\\d.])%1(?![\\d.])"_s.arg(QRegularExpression::escape(here.word)));
        const QRegularExpressionMatch match = version.match(instead);
        if (!match.hasMatch())
            return shortOs(measured.text());
        instead.replace(match.capturedStart(), match.capturedLength(), versionFor(written.text, there));
    }
    return instead;
}

std::optional<QString> imageInstead(const Fact &written, const Measurement &measured)
{
    const ImageName runs = imageName(measured.text());
    const QRegularExpression tagged(
        u"(?<![\\w.-])%1:([A-Za-z0-9_][A-Za-z0-9_.-]*)"_s.arg(QRegularExpression::escape(runs.shortName())));
    const QRegularExpressionMatch match = tagged.match(written.text);
    if (!match.hasMatch() || runs.tag.isEmpty())
        return std::nullopt;
    QString instead = written.text;
    return instead.replace(match.capturedStart(1), match.capturedLength(1), runs.tag);
}

} // namespace drift
