// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drilldown/chartheader.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace drilldown {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 20;

QComboBox *chooser(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaxVisibleItems(20);
    return box;
}

shared::PlainLabel *separator(QWidget *parent)
{
    auto *label = new shared::PlainLabel(u"›"_s, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ChartHeader::ChartHeader(QWidget *parent)
    : QWidget(parent)
    , m_fleet(new QToolButton(this))
    , m_host(chooser(tr("Machine"), this))
    , m_signal(chooser(tr("Signal"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shared::space::m, shared::space::s, shared::space::m, shared::space::s);
    row->setSpacing(shared::space::xs);
    m_fleet->setText(tr("Fleet"));
    m_fleet->setAutoRaise(true);
    row->addWidget(m_fleet);
    row->addWidget(separator(this));
    row->addWidget(m_host);
    row->addWidget(separator(this));
    row->addWidget(m_signal);
    row->addStretch(1);
    connect(m_fleet, &QToolButton::clicked, this, &ChartHeader::fleetWanted);
    connect(m_host, &QComboBox::activated, this, &ChartHeader::changed);
    connect(m_signal, &QComboBox::activated, this, &ChartHeader::changed);
}

void ChartHeader::setHosts(const QList<HostName> &hosts)
{
    const auto chosen = host();
    const QSignalBlocker quiet(m_host);
    m_host->clear();
    for (const HostName &one : hosts)
        m_host->addItem(shared::capped(one.name, 120), one.instance);
    if (chosen)
        chooseHost(chosen->instance, chosen->name);
}

void ChartHeader::setSignals(const QList<signals::Signal> &list)
{
    m_catalogue = list;
    fillSignals();
}

void ChartHeader::fillSignals()
{
    m_signals = m_catalogue + m_lines;
    const QString chosen = m_signal->currentData().toString();
    const QSignalBlocker quiet(m_signal);
    m_signal->clear();
    const QString language = locale().name();
    for (const signals::Signal &one : std::as_const(m_signals)) {
        m_signal->addItem(shared::capped(one.title.in(language), 120), one.id);
        m_signal->setItemData(m_signal->count() - 1, shared::plainToolTip(one.about.in(language)),
                              Qt::ToolTipRole);
    }
    chooseSignal(chosen);
}

void ChartHeader::chooseHost(const QString &instance, const QString &name)
{
    const QSignalBlocker quiet(m_host);
    if (m_host->findData(instance) < 0)
        m_host->addItem(shared::capped(name, 120), instance);
    m_host->setCurrentIndex(m_host->findData(instance));
}

void ChartHeader::chooseSignal(const QString &id)
{
    const QSignalBlocker quiet(m_signal);
    if (const int at = m_signal->findData(id); at >= 0)
        m_signal->setCurrentIndex(at);
}

void ChartHeader::chooseLine(const signals::Signal &line)
{
    m_lines.removeIf([&line](const signals::Signal &one) { return one.id == line.id; });
    m_lines.append(line);
    if (m_lines.size() > mostLines)
        m_lines.removeFirst();
    fillSignals();
    chooseSignal(line.id);
}

std::optional<HostName> ChartHeader::host() const
{
    if (m_host->currentIndex() < 0)
        return std::nullopt;
    return HostName{.instance = m_host->currentData().toString(), .name = m_host->currentText()};
}

const signals::Signal *ChartHeader::signal() const
{
    const auto found = std::ranges::find(m_signals, m_signal->currentData().toString(), &signals::Signal::id);
    return found == m_signals.end() ? nullptr : &*found;
}

void ChartHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        fillSignals();
}

} // namespace drilldown
