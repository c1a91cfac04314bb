// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/subjectsmodel.h"

#include "models/inventory/facttext.h"

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr aKind = 0; ///< internal id of a kind's row; a subject's is its group plus one

QString searchText(const Subject &subject)
{
    QStringList words{subject.name, kindText(subject.kind), subject.page};
    for (const auto &key : {u"aliases"_s, u"fqdn"_s, u"addresses"_s, u"site"_s, u"parent"_s, u"role"_s,
                            u"image"_s, u"contact"_s, u"public_url"_s})
        words.append(subject.texts(key));
    return words.join(u' ').left(4000);
}

} // namespace

void SubjectsModel::setInventory(const Inventory &inventory)
{
    if (inventory == m_inventory)
        return;
    beginResetModel();
    m_inventory = inventory;
    m_groups.clear();
    for (int i = 0; i < int(inventory.subjects.size()); ++i) {
        const Kind kind = inventory.subjects.at(i).kind;
        auto group = std::ranges::find(m_groups, kind, &Group::kind);
        if (group == m_groups.end())
            group = m_groups.insert(std::ranges::upper_bound(m_groups, kind, {}, &Group::kind), {kind, {}});
        group->subjects.append(i);
    }
    QHash<std::pair<int, QString>, int> conflicts;
    for (const Conflict &conflict : inventory.conflicts)
        ++conflicts[{int(conflict.kind), conflict.name}];
    m_conflicts.clear();
    for (const Subject &subject : inventory.subjects)
        m_conflicts.append(conflicts.value({int(subject.kind), subject.name}));
    endResetModel();
}

const Subject *SubjectsModel::subject(const QModelIndex &index) const
{
    const int found = index.isValid() ? index.data(SubjectRole).toInt() : -1;
    return found < 0 ? nullptr : &m_inventory.subjects.at(found);
}

QModelIndex SubjectsModel::find(const QString &name) const
{
    for (int group = 0; group < int(m_groups.size()); ++group) {
        const auto &subjects = m_groups.at(group).subjects;
        const auto found = std::ranges::find_if(subjects, [&](int i) {
            return m_inventory.subjects.at(i).name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found != subjects.end())
            return createIndex(int(found - subjects.begin()), 0, quintptr(group) + 1);
    }
    return {};
}

QModelIndex SubjectsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : aKind);
}

QModelIndex SubjectsModel::parent(const QModelIndex &child) const
{
    return !child.isValid() || child.internalId() == aKind
        ? QModelIndex()
        : createIndex(int(child.internalId()) - 1, 0, aKind);
}

int SubjectsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.column() == 0 && parent.internalId() == aKind
        ? int(m_groups.at(parent.row()).subjects.size())
        : 0;
}

int SubjectsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SubjectsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == aKind)
        return groupData(m_groups.at(index.row()), role);
    return subjectData(m_groups.at(qsizetype(index.internalId()) - 1).subjects.at(index.row()), role);
}

QVariant SubjectsModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return kindsText(group.kind);
    case Qt::AccessibleTextRole:
        return kindCountText(group.kind, int(group.subjects.size()));
    case CountRole:
        return group.subjects.size();
    case SubjectRole:
        return -1;
    default:
        return {};
    }
}

QVariant SubjectsModel::subjectData(int subjectIndex, int role) const
{
    const Subject &subject = m_inventory.subjects.at(subjectIndex);
    switch (role) {
    case Qt::DisplayRole:
        return subject.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1 · %2\n%3"_s.arg(subject.name, kindText(subject.kind),
                                    placeText(subject.page, subject.line));
    case RoleRole:
        return subject.text(u"role");
    case ConflictsRole:
        return m_conflicts.at(subjectIndex);
    case SearchRole:
        return searchText(subject);
    case SubjectRole:
        return subjectIndex;
    default:
        return {};
    }
}

} // namespace inventory
