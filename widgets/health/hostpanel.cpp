// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/health/hostpanel.h"

#include "models/base/quantitytext.h"
#include "models/base/statetext.h"
#include "models/health/fleettext.h"
#include "models/health/hosttext.h"
#include "widgets/health/hostdelegate.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace health {

using namespace Qt::StringLiterals;
namespace space = shared::space;

namespace {

constexpr int iconSize = 24;

} // namespace

HostPanel::HostPanel(const QList<signals::Signal> &entries, QWidget *parent)
    : Panel(tr("Machine"), parent)
{
    m_model.setEntries(entries);
    m_model.setLocale(locale());
    setContent(makeContent());
    setFocusProxy(m_list);
    connect(m_list, &QListView::doubleClicked, this, &HostPanel::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HostPanel::showProof);
    connect(m_proofButton, &QPushButton::toggled, this, [this](bool on) {
        m_proof->setVisible(on);
        showProof();
    });
    refresh();
}

void HostPanel::setEntries(const QList<signals::Signal> &entries)
{
    m_model.setEntries(entries);
    refresh();
}

QWidget *HostPanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_list = new QListView(content);
    m_delegate = new HostDelegate(m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&m_model);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Findings of the machine"));
    m_list->installEventFilter(this);
    m_proof = new QPlainTextEdit(content);
    m_proof->setReadOnly(true);
    m_proof->setTabChangesFocus(true);
    m_proof->setFrameShape(QFrame::NoFrame);
    m_proof->setAccessibleName(tr("Proof of the selected finding"));
    m_proof->hide();
    auto *split = new QSplitter(Qt::Vertical, content);
    split->addWidget(m_list);
    split->addWidget(m_proof);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    column->addWidget(makeHeader());
    column->addWidget(split, 1);
    return content;
}

QWidget *HostPanel::makeHeader()
{
    auto *header = new QWidget(this);
    header->setAutoFillBackground(true);
    header->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    m_icon = new QLabel(header);
    m_name = new shared::PlainLabel(header);
    m_summary = new shared::PlainLabel(header);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_proofButton = new QPushButton(tr("Proof"), header);
    m_proofButton->setCheckable(true);
    m_proofButton->setToolTip(
        tr("Shows query, sample, rule and required series of the selected finding (P)"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_summary);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_proofButton, 0, Qt::AlignTop);
    return header;
}

void HostPanel::setHost(const Host *host)
{
    const bool other = host && (!m_model.host() || m_model.host()->instance != host->instance);
    if (other)
        m_delegate->setLines({});
    m_model.setHost(host);
    refresh();
    if (other) {
        m_list->scrollToTop();
        m_list->setCurrentIndex(m_model.index(1));
    }
    if (host && isVisible())
        Q_EMIT linesWanted();
}

void HostPanel::setNow(base::Instant now)
{
    m_now = now;
    m_model.setNow(now);
}

void HostPanel::setLines(const QHash<QString, metrics::Series> &lines)
{
    m_delegate->setLines(lines);
    m_list->viewport()->update();
}

void HostPanel::refresh()
{
    const auto &host = m_model.host();
    if (!host) {
        setEmptiness(shared::Emptiness{.icon = u"fleet"_s,
                                       .sentence = tr("No machine is chosen."),
                                       .hint = tr("Choose one in the fleet or in the triage.")});
        return;
    }
    setEmptiness(std::nullopt);
    m_icon->setPixmap(shared::iconPixmap(shared::stateIconName(host->state),
                                         shared::Theme::of(palette()).color(host->state), iconSize,
                                         devicePixelRatioF()));
    m_name->setFont(fontOf(shared::FontRole::Heading, font()));
    m_name->setText(u"%1 · %2"_s.arg(shared::capped(host->name, 120), base::stateText(host->state)));
    QStringList summary{host->parent.isEmpty()
                            ? kindText(host->kind)
                            : tr("%1 on %2").arg(kindText(host->kind), host->parent.left(120))};
    if (const QString reason = hostReasonText(*host, locale()); !reason.isEmpty())
        summary.append(reason);
    m_summary->setText(summary.join(u" · "_s));
    showProof();
}

void HostPanel::showProof()
{
    if (m_proof->isHidden())
        return;
    const QString text = m_list->currentIndex().data(HostModel::ProofRole).toString();
    const QString shown = text.isEmpty() ? tr("Select a finding to see its proof.") : text;
    if (std::exchange(m_shownProof, shown) != shown) // a selection in progress stays
        m_proof->setPlainText(shown);
}

void HostPanel::open(const QModelIndex &index)
{
    const QString signal = index.data(HostModel::SignalRole).toString();
    if (m_model.host() && !signal.isEmpty()
        && index.data(HostModel::KindRole).toInt() == int(HostModel::Kind::Finding))
        Q_EMIT drillDown(m_model.host()->instance, signal,
                         index.data(HostModel::PartRole).value<metrics::Labels>());
}

bool HostPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_list->currentIndex().data(HostModel::ProofRole).toString());
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_list->currentIndex());
        return true;
    case Qt::Key_P:
        m_proofButton->toggle();
        return true;
    default:
        return false;
    }
}

void HostPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_model.host())
        Q_EMIT linesWanted();
}

void HostPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (!m_list)
        return;
    if (event->type() == QEvent::LocaleChange)
        m_model.setLocale(locale());
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace health
