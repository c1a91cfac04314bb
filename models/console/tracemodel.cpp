// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/tracemodel.h"

#include "models/console/consoletext.h"

namespace console {

using namespace Qt::StringLiterals;

TraceModel::TraceModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void TraceModel::setTrace(const std::optional<TraceStep> &trace)
{
    beginResetModel();
    m_nodes.clear();
    m_root = trace ? add(*trace, nullptr) : nullptr;
    endResetModel();
}

TraceModel::Node *TraceModel::add(const TraceStep &step, Node *parent)
{
    m_nodes.push_back({.message = step.message,
                       .ms = step.ms,
                       .parent = parent,
                       .row = parent ? int(parent->children.size()) : 0});
    Node *node = &m_nodes.back();
    for (const TraceStep &child : step.children)
        node->children.append(add(child, node));
    return node;
}

const TraceModel::Node *TraceModel::nodeOf(const QModelIndex &index) const
{
    return static_cast<const Node *>(index.constInternalPointer());
}

QModelIndex TraceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? nodeOf(parent)->children.at(row) : m_root);
}

QModelIndex TraceModel::parent(const QModelIndex &child) const
{
    const Node *above = child.isValid() ? nodeOf(child)->parent : nullptr;
    return above ? createIndex(above->row, 0, above) : QModelIndex();
}

int TraceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root ? 1 : 0;
    return parent.column() == 0 ? int(nodeOf(parent)->children.size()) : 0;
}

int TraceModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeOf(index);
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Message ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == Message)
        return node->message;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Duration)
        return millisecondsText(node->ms, m_locale);
    if (index.column() == Share)
        return m_root->ms > 0 ? shareText(node->ms / m_root->ms, m_locale) : QString();
    const QString words = node->message.simplified();
    return words.sliced(words.startsWith(": "_L1) ? 2 : 0).left(2000); // of a server without a name
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return traceHeadings().value(section);
}

} // namespace console
