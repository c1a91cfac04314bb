// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outbox/resultdocument.h"

#include "models/outbox/comparisontext.h"

#include <QCryptographicHash>
#include <QTextCursor>
#include <QTextDocument>

namespace outbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int hunkProperty = QTextFormat::UserProperty + 1;
constexpr int openProperty = QTextFormat::UserProperty + 2;
constexpr QChar warning = u'⚠'; // begins a line that stands for an open conflict

QTextBlockFormat formatOf(qsizetype hunk, bool open)
{
    QTextBlockFormat format;
    format.setProperty(hunkProperty, hunk);
    if (open)
        format.setProperty(openProperty, true);
    return format;
}

/// Of which texts a state is.
QString seal(const base::Merge &merge)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QStringList *lines : {&merge.base, &merge.ours, &merge.theirs})
        hash.addData(lines->join(u'\n').toUtf8().append('\0'));
    return QString::fromLatin1(hash.result().toHex());
}

/// Adds lines one hunk after the other.
class Pouring {
public:
    explicit Pouring(QTextDocument &document)
        : m_cursor(&document)
    {
        document.clear();
        m_cursor.beginEditBlock();
    }
    Pouring(const Pouring &) = delete;
    Pouring &operator=(const Pouring &) = delete;
    ~Pouring() { m_cursor.endEditBlock(); }

    void add(const QString &lines, const QTextBlockFormat &format)
    {
        if (std::exchange(m_empty, false))
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_cursor.insertText(lines);
    }

private:
    QTextCursor m_cursor;
    bool m_empty = true;
};

int endOf(const QTextBlock &block)
{
    return block.position() + block.length() - 1;
}

} // namespace

/// A line that came in by some other way belongs to the one before.
qsizetype ResultDocument::hunkOf(QTextBlock block)
{
    while (block.isValid() && !block.blockFormat().hasProperty(hunkProperty))
        block = block.previous();
    return block.isValid() ? block.blockFormat().property(hunkProperty).toLongLong() : 0;
}

bool ResultDocument::isOpen(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(openProperty) && block.text().contains(warning);
}

void ResultDocument::fill(const base::Merge &merge)
{
    Pouring pouring(m_document);
    int conflict = 0;
    for (qsizetype hunk = 0; hunk < merge.hunks.size(); ++hunk) {
        const auto choice = proposedChoice(merge.hunks.at(hunk).kind);
        if (!choice) {
            pouring.add(QString(warning) + u' ' + placeholderText(++conflict), formatOf(hunk, true));
            continue;
        }
        const QStringList lines = chosenLines(merge, merge.hunks.at(hunk), *choice);
        if (!lines.isEmpty())
            pouring.add(lines.join(u'\n'), formatOf(hunk, false));
    }
}

/// A line each: its hunk, whether that is open, its text.
QString ResultDocument::state(const base::Merge &merge) const
{
    QString state = seal(merge);
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        state += u"\n%1%2 "_s.arg(hunkOf(block)).arg(isOpen(block) ? u"!"_s : QString()) + block.text();
    return state;
}

bool ResultDocument::restore(const base::Merge &merge, const QString &state)
{
    const QStringList lines = state.split(u'\n');
    if (lines.size() < 2 || lines.first() != seal(merge))
        return false;
    Pouring pouring(m_document);
    for (const QString &line : lines.sliced(1)) {
        const qsizetype space = std::max<qsizetype>(line.indexOf(u' '), 0);
        const bool open = QStringView(line).first(space).endsWith(u'!');
        const qlonglong hunk = QStringView(line).first(space).chopped(open).toLongLong();
        pouring.add(line.mid(space + 1), formatOf(qsizetype(hunk), open));
    }
    return true;
}

ResultDocument::Place ResultDocument::placeOf(qsizetype hunk) const
{
    Place place;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const qsizetype here = hunkOf(block);
        if (here == hunk) {
            place.first = place.first.isValid() ? place.first : block;
            place.last = block;
        } else if (here > hunk) {
            place.next = block;
            break;
        }
    }
    return place;
}

void ResultDocument::put(const QStringList &lines, qsizetype hunk)
{
    const Place place = placeOf(hunk);
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    if (!place.first.isValid())
        insert(place, lines, hunk);
    else if (lines.isEmpty() && m_document.blockCount() > 1)
        remove(place);
    else
        replace(place, lines, hunk);
    cursor.endEditBlock();
}

void ResultDocument::replace(const Place &place, const QStringList &lines, qsizetype hunk)
{
    QTextCursor cursor(&m_document);
    cursor.setPosition(place.first.position());
    cursor.setPosition(endOf(place.last), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setBlockFormat(formatOf(hunk, false));
    cursor.insertText(lines.join(u'\n'));
}

/// With one of the ends of lines about it. Which format stays when two lines become one, Qt decides; so it is
/// set anew.
void ResultDocument::remove(const Place &place)
{
    const QTextBlock before = place.first.previous();
    const QTextBlock stays = before.isValid() ? before : place.last.next();
    const QTextBlockFormat format = stays.blockFormat();
    QTextCursor cursor(&m_document);
    cursor.setPosition(before.isValid() ? endOf(before) : place.first.position());
    cursor.setPosition(before.isValid() ? endOf(place.last) : stays.position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setBlockFormat(format);
}

void ResultDocument::insert(const Place &place, const QStringList &lines, qsizetype hunk)
{
    if (lines.isEmpty())
        return;
    QTextCursor cursor(&m_document);
    if (place.next.isValid()) {
        const QTextBlockFormat format = place.next.blockFormat();
        cursor.setPosition(place.next.position());
        cursor.insertBlock(format);
        cursor.movePosition(QTextCursor::PreviousBlock);
        cursor.setBlockFormat(formatOf(hunk, false));
    } else {
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock(formatOf(hunk, false));
    }
    cursor.insertText(lines.join(u'\n'));
}

/// Not toPlainText(), which turns no-break spaces into others.
QString ResultDocument::text() const
{
    QStringList lines;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        lines.append(block.text());
    return lines.join(u'\n');
}

QList<Decision> ResultDocument::decisions(const base::Merge &merge) const
{
    QList<QStringList> linesOf(merge.hunks.size());
    QList<bool> open(merge.hunks.size());
    qsizetype hunk = 0;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().hasProperty(hunkProperty))
            hunk = block.blockFormat().property(hunkProperty).toLongLong();
        if (hunk < 0 || hunk >= linesOf.size())
            continue;
        linesOf[hunk].append(block.text());
        open[hunk] = open[hunk] || isOpen(block);
    }
    QList<Decision> decisions;
    for (qsizetype i = 0; i < linesOf.size(); ++i)
        decisions.append(open.at(i) ? Decision::Open : decisionOf(merge, merge.hunks.at(i), linesOf.at(i)));
    return decisions;
}

} // namespace outbox
