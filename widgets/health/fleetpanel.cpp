// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/health/fleetpanel.h"

#include "models/health/fleettext.h"
#include "widgets/health/fleetfilter.h"
#include "widgets/health/fleetnotice.h"
#include "widgets/health/fleettable.h"
#include "widgets/health/fleettiles.h"
#include "widgets/shared/filterheader.h"
#include "widgets/shared/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace health {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForTable = 950; ///< narrower, most columns would be out of sight

} // namespace

FleetPanel::FleetPanel(FleetModel &model, QWidget *parent)
    : Panel(tr("Fleet"), parent)
    , m_model(model)
    , m_filter(new FleetFilter(this))
{
    m_filter->setSourceModel(&model);
    setContent(makeContent());
    connectTable();
    showView();
    connect(&model, &QAbstractItemModel::dataChanged, this, &FleetPanel::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &FleetPanel::refresh);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &FleetPanel::refresh);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &FleetPanel::refresh);
    connect(this, &Panel::noticeActionTriggered, this, [this] {
        if (m_source)
            Q_EMIT retryWanted(m_source->id);
    });
    refresh();
}

QWidget *FleetPanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_table = new FleetTable(content);
    m_table->setModel(m_filter);
    m_table->sortByColumn(FleetModel::StateColumn, Qt::AscendingOrder);
    m_table->fitColumns();
    m_tiles = new FleetTiles(*m_filter, content);
    m_tiles->setSelectionModel(m_table->selectionModel()); // what is chosen in one is chosen in both
    m_views = new QStackedWidget(content);
    m_views->addWidget(m_table);
    m_views->addWidget(m_tiles);
    m_header = new shared::FilterHeader(
        {.placeholder = tr("Filter by machine or state"), .accessibleName = tr("Filter the machines")},
        *m_filter, this);
    m_header->addTool(makeGrouping(m_header));
    m_switch = makeSwitch(m_header);
    m_header->addTool(m_switch);
    column->addWidget(m_header);
    column->addWidget(m_views, 1);
    return content;
}

QComboBox *FleetPanel::makeGrouping(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("Group the machines"));
    box->setToolTip(tr("What stands together"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    using Grouping = FleetFilter::Grouping;
    box->addItem(tr("Not grouped"), int(Grouping::None));
    box->addItem(tr("By site"), int(Grouping::Site));
    box->addItem(tr("By hypervisor"), int(Grouping::Hypervisor));
    box->addItem(tr("By kind"), int(Grouping::Kind));
    box->addItem(tr("By state"), int(Grouping::State));
    connect(box, &QComboBox::activated, this,
            [this, box] { m_filter->setGrouping(Grouping(box->currentData().toInt())); });
    return box;
}

QToolButton *FleetPanel::makeSwitch(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setCheckable(true);
    button->setIcon(shared::icon(u"panels"_s));
    button->setAccessibleName(tr("Show as tiles"));
    button->setToolTip(tr("Show as tiles"));
    connect(button, &QToolButton::clicked, this,
            [this](bool tiles) { setView(tiles ? View::Tiles : View::Table); });
    return button;
}

void FleetPanel::setView(View view)
{
    m_view = view;
    showView();
}

QWidget *FleetPanel::listView() const
{
    return m_views->currentWidget();
}

void FleetPanel::showView()
{
    const bool tiles = m_view == View::Tiles || (m_view == View::Fitting && width() < roomForTable);
    QWidget *wanted = tiles ? static_cast<QWidget *>(m_tiles) : m_table;
    const bool focused = listView()->hasFocus();
    m_views->setCurrentWidget(wanted);
    m_switch->setChecked(tiles);
    setFocusProxy(wanted); // arriving here, one reads before one filters
    if (focused)
        wanted->setFocus(Qt::OtherFocusReason);
}

void FleetPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    showView();
}

void FleetPanel::connectTable()
{
    connect(m_header, &shared::FilterHeader::fieldLeft, this,
            [this] { listView()->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &FleetTable::opened, this, &FleetPanel::open);
    connect(m_tiles, &FleetTiles::opened, this,
            [this](const QModelIndex &index) { open(index.siblingAtColumn(FleetModel::StateColumn)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FleetPanel::announceSelection);
}

void FleetPanel::focusFilter()
{
    m_header->focusField();
}

void FleetPanel::filterBy(const QString &words)
{
    m_header->setWords(words);
}

void FleetPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    const auto type = event->type();
    if (!m_table
        || (type != QEvent::LocaleChange && type != QEvent::FontChange && type != QEvent::PaletteChange))
        return;
    m_table->fitColumns();
    refresh();
}

void FleetPanel::setSource(const situation::SourceStatus &status, base::Instant now)
{
    m_source = status;
    m_now = now;
    refresh();
}

void FleetPanel::refresh()
{
    if (m_model.rowCount() == 0)
        setEmptiness(fleetEmptiness(m_source, locale()));
    else
        setEmptiness(std::nullopt);
    setNotice(m_source && (m_model.rowCount() > 0 || m_source->error)
                  ? fleetNotice(*m_source, m_now, locale())
                  : std::nullopt);
    m_header->setSummary(fleetText(m_model.fleet()));
    m_header->refresh();
}

void FleetPanel::announceSelection()
{
    const QString instance = selectedInstance();
    if (std::exchange(m_selected, instance) != instance && !instance.isEmpty())
        Q_EMIT hostSelected(instance);
}

QString FleetPanel::selectedInstance() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(FleetModel::InstanceRole).toString();
}

void FleetPanel::selectHost(const QString &instance)
{
    const int row = m_model.rowOf(instance);
    const QModelIndex index = m_filter->mapFromSource(m_model.index(row, FleetModel::HostColumn));
    if (row < 0 || !index.isValid())
        return;
    if (instance != selectedInstance()) { // the column stays: Enter opens the signal that stands there
        const int column = std::max(0, m_table->currentIndex().column());
        m_table->selectionModel()->setCurrentIndex(
            index.siblingAtColumn(column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_table->scrollTo(index);
    m_tiles->scrollTo(index);
}

void FleetPanel::open(const QModelIndex &index)
{
    Q_EMIT drillDown(index.data(FleetModel::InstanceRole).toString(),
                     index.data(FleetModel::SignalRole).toString());
}

} // namespace health
