// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alertspanel.h"

#include "models/base/errortext.h"
#include "models/situation/alertstext.h"
#include "widgets/alerts/alertdetails.h"
#include "widgets/alerts/alertsfilter.h"
#include "widgets/alerts/alertstable.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace alerts {

using namespace Qt::StringLiterals;
using situation::SourceStatus;

namespace {

constexpr int searchWidth = 240;
constexpr int besideFrom = 1100; ///< narrower panels have no room for the details beside the table

} // namespace

AlertsPanel::AlertsPanel(AlertsModel &model, QWidget *parent)
    : Panel(tr("Alerts"), parent)
    , m_model(model)
    , m_filter(new AlertsFilter(this))
{
    m_filter->setSourceModel(&model);
    setContent(makeContent());
    connectParts();
    setFocusProxy(m_table); // arriving here, one reads before one filters
    refresh();
}

QWidget *AlertsPanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_parts = new QSplitter(Qt::Horizontal, content);
    m_parts->setChildrenCollapsible(false);
    m_table = new AlertsTable(m_parts);
    m_table->setModel(m_filter);
    m_table->sortByColumn(AlertsModel::StateColumn, Qt::AscendingOrder);
    m_table->fitColumns();
    m_details = new AlertDetails(m_parts);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 1);
    column->addWidget(makeHeader());
    column->addWidget(m_parts, 1);
    return content;
}

QWidget *AlertsPanel::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(shared::space::m, shared::space::s, shared::space::m, shared::space::s);
    row->setSpacing(shared::space::m);
    m_summary = new shared::PlainLabel(header);
    m_summary->setWordWrap(true);
    m_matches = new shared::PlainLabel(header);
    m_search = new QLineEdit(header);
    m_search->setFixedWidth(searchWidth);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Filter by name, label or state"));
    m_search->setAccessibleName(tr("Filter the alerts"));
    m_search->addAction(shared::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    row->addWidget(m_summary, 1);
    row->addWidget(m_matches);
    row->addWidget(m_search);
    return header;
}

void AlertsPanel::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        refresh();
    });
    connect(m_table, &AlertsTable::opened, this, &AlertsPanel::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AlertsPanel::showDetails);
    connect(this, &Panel::noticeActionTriggered, this, [this] {
        if (m_view)
            Q_EMIT retryWanted(m_view->status.id);
    });
    auto *shortcut = new QShortcut(Qt::Key_Slash, this); // the table would search for what begins with it
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &AlertsPanel::focusFilter);
}

/// Not a shortcut: a window that knows this key, too, would make it ambiguous, and it would do nothing.
void AlertsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        focusFilter();
    else
        Panel::keyPressEvent(event);
}

void AlertsPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_parts->setOrientation(width() < besideFrom ? Qt::Vertical : Qt::Horizontal);
}

void AlertsPanel::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AlertsPanel::leaveFilter()
{
    if (m_search->text().isEmpty())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_search->clear();
}

bool AlertsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        leaveFilter();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

void AlertsPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    const auto type = event->type();
    if (!m_table
        || (type != QEvent::LocaleChange && type != QEvent::FontChange && type != QEvent::PaletteChange))
        return;
    m_table->fitColumns();
    refresh();
}

void AlertsPanel::setView(const std::optional<situation::AlertsView> &view, base::Instant now)
{
    m_view = view;
    m_now = now;
    refresh();
}

void AlertsPanel::refresh()
{
    const bool empty = m_model.rowCount() == 0;
    setEmptiness(empty ? std::optional(emptiness()) : std::nullopt);
    setNotice(warning());
    m_summary->setFont(fontOf(shared::FontRole::Heading, font()));
    m_summary->setText(m_view ? situation::countsText(*m_view) : QString());
    const bool filtered = !m_filter->words().isEmpty();
    m_matches->setVisible(filtered);
    m_matches->setText(filtered ? tr("%1 of %2 shown").arg(m_filter->rowCount()).arg(m_model.rowCount())
                                : QString());
    if (!empty && !m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showDetails();
}

void AlertsPanel::showDetails()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    m_details->setAlert(current.isValid() ? std::optional(m_model.alerts().at(current.row())) : std::nullopt,
                        m_now);
}

void AlertsPanel::open(const QModelIndex &index)
{
    const QString instance = index.data(AlertsModel::InstanceRole).toString();
    const QString subject = index.siblingAtColumn(AlertsModel::SubjectColumn).data().toString();
    if (!instance.isEmpty() || !subject.isEmpty())
        Q_EMIT subjectActivated(instance.isEmpty() ? subject : instance);
}

shared::Emptiness AlertsPanel::emptiness() const
{
    if (!m_view)
        return {.icon = u"sources"_s,
                .sentence = tr("Nobody is asked for alerts."),
                .hint =
                    tr("Start Vigie with --alerts and the address of an Alertmanager, or with --metrics.")};
    const bool quiet = m_view->status.state == SourceStatus::State::Ok;
    const bool waiting = !m_view->status.asOf && !m_view->status.error;
    return {.icon = quiet ? u"state-ok"_s
                : waiting ? u"refresh"_s
                          : u"state-unknown"_s,
            .sentence = situation::emptyText(*m_view, m_now, locale()),
            .hint = situation::alertsHintText(*m_view, locale())};
}

/// The strip of the sources says what to do; here it is said what that means for what is below.
std::optional<shared::Notice> AlertsPanel::warning() const
{
    if (!m_view || m_view->status.state == SourceStatus::State::Ok)
        return std::nullopt;
    const auto &error = m_view->status.error;
    if (!error && m_model.rowCount() == 0)
        return std::nullopt; // the empty state has said it
    return shared::Notice{.tone = error ? base::State::Critical : base::State::Unknown,
                          .text = situation::oldText(*m_view, m_now, locale()),
                          .detail = error ? base::errorDetailText(*error) : QString(),
                          .action = tr("Retry now")};
}

} // namespace alerts
