// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wiki/pageheader.h"

#include "models/base/quantitytext.h"
#include "widgets/shared/elidedlabel.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace wiki {

using namespace Qt::StringLiterals;
namespace space = shared::space;

namespace {

QToolButton *wayButton(const QString &icon, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(shared::icon(icon));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(wayButton(u"back"_s, tr("The page before (Alt+Left)"), this))
    , m_forward(wayButton(u"forward"_s, tr("The page after (Alt+Right)"), this))
    , m_title(new shared::ElidedLabel(this))
    , m_dates(new shared::PlainLabel(this))
    , m_copy(new QPushButton(shared::icon(u"copy"_s), tr("Copy address"), this))
    , m_open(new QPushButton(tr("Open in the browser"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::s, space::s, space::m, space::s);
    row->setSpacing(space::xs);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_dates);
    m_dates->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(space::xs);
    row->addLayout(words, 1);
    row->addWidget(m_copy);
    row->addWidget(m_open);
    connect(m_back, &QToolButton::clicked, this, &PageHeader::backWanted);
    connect(m_forward, &QToolButton::clicked, this, &PageHeader::forwardWanted);
    connect(m_copy, &QPushButton::clicked, this, &PageHeader::copyAddress);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT webWanted(m_shown.address); });
    setWays(false, false);
}

void PageHeader::show(const Shown &shown)
{
    m_shown = shown;
    say();
}

void PageHeader::setWays(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

QStringList PageHeader::datesText() const
{
    QStringList parts;
    const bool file = !m_shown.file.isEmpty();
    if (file)
        parts.append(tr("configuration file in %1").arg(QDir::toNativeSeparators(m_shown.folder)));
    if (m_shown.revision > 0) {
        const auto saved = base::instantFromMs(m_shown.revision * 1000);
        parts.append(
            (file ? tr("changed %1 (%2 ago)") : tr("saved %1 (%2 ago)"))
                .arg(locale().toString(QDateTime::fromSecsSinceEpoch(m_shown.revision), QLocale::ShortFormat),
                     base::ageText(m_shown.now - saved, locale())));
    }
    if (m_shown.readAt && !file)
        parts.append(tr("read %1 ago").arg(base::ageText(m_shown.now - *m_shown.readAt, locale())));
    return parts;
}

void PageHeader::say()
{
    m_title->setFont(fontOf(shared::FontRole::Heading, font()));
    m_title->setText(m_shown.page);
    m_dates->setText(datesText().join(u" · "_s));
    m_copy->setText(m_shown.file.isEmpty() ? tr("Copy address") : tr("Copy path"));
    m_copy->setEnabled(!m_shown.page.isEmpty());
    m_copy->setToolTip(shared::plainToolTip(place()));
    m_open->setVisible(!m_shown.address.isEmpty());
}

/// Of what is shown: as it is pasted somewhere else.
QString PageHeader::place() const
{
    if (!m_shown.file.isEmpty())
        return QDir::toNativeSeparators(m_shown.file);
    return m_shown.address.isEmpty() ? m_shown.page : QString::fromLatin1(m_shown.address.toEncoded());
}

void PageHeader::copyAddress() const
{
    QGuiApplication::clipboard()->setText(place());
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        say();
}

} // namespace wiki
