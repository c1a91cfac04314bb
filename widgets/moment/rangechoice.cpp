// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/moment/rangechoice.h"

#include "widgets/shared/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <array>

namespace moment {

using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::hours, 5> lengths{1h, 6h, 24h, 7 * 24h, 30 * 24h};

} // namespace

RangeChoice::RangeChoice(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(shared::space::xs);
    const std::array<QString, lengths.size()> words{tr("1 h"), tr("6 h"), tr("24 h"), tr("7 d"), tr("30 d")};
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setText(words[i]);
        button->setAccessibleName(tr("Show the last %1").arg(words[i]));
        button->setToolTip(button->accessibleName());
        m_buttons->addButton(button, int(i));
        row->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(lengths[std::size_t(id)]); });
}

void RangeChoice::setLength(base::Milliseconds length)
{
    const auto found = std::ranges::find(lengths, length);
    m_buttons->setExclusive(false); // or the last one could not be released
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(found != lengths.end() && m_buttons->id(button) == int(found - lengths.begin()));
    m_buttons->setExclusive(true);
}

} // namespace moment
