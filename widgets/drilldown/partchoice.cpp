// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drilldown/partchoice.h"

#include "widgets/shared/plainlabel.h"

#include <QSignalBlocker>
#include <QStringListModel>

namespace drilldown {

namespace {

constexpr qsizetype longestName = 120; ///< characters, in the list
constexpr qsizetype widestName = 32; ///< in the box
constexpr qsizetype manyParts = 50; ///< further ones are not measured: a width must not cost by parts

} // namespace

PartChoice::PartChoice(QWidget *parent)
    : QComboBox(parent)
    , m_choices(new QStringListModel(this))
{
    setModel(m_choices);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon); // others measure every name: see fit()
}

void PartChoice::setParts(const QStringList &parts, const QString &chosen)
{
    const QSignalBlocker quiet(this);
    if (count() == 0 || parts != m_parts) { // with most refreshes they are the same
        m_parts = parts;
        QStringList choices{tr("All parts")};
        for (const QString &one : parts)
            choices.append(shared::capped(one, longestName));
        m_choices->setStringList(choices);
        fit(choices);
    }
    choose(chosen);
}

void PartChoice::fit(const QStringList &choices)
{
    int widest = 0;
    for (const QString &one : choices.first(std::min(choices.size(), manyParts)))
        widest = std::max(widest, fontMetrics().horizontalAdvance(one.left(widestName)));
    const int letter = fontMetrics().horizontalAdvance(u'X'); // which a box counts its width in
    setMinimumContentsLength((widest + letter - 1) / letter);
}

/// With one part alone there is nothing to choose, unless it was chosen where there were more.
void PartChoice::choose(const QString &part)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(part.isEmpty() ? 0 : int(m_parts.indexOf(part)) + 1);
    setVisible(m_parts.size() > 1 || currentIndex() > 0);
}

QString PartChoice::part() const
{
    return currentIndex() > 0 ? m_parts.at(currentIndex() - 1) : QString();
}

} // namespace drilldown
