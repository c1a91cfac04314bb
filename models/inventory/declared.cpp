// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/declared.h"

#include "models/inventory/names.h"

#include <algorithm>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

QString projectOf(const QString &path)
{
    return path.section(u'/', -2, -2);
}

/// Adds declared facts, one container after the other.
class Declaring {
public:
    explicit Declaring(Inventory inventory)
        : m_inventory(std::move(inventory))
    {
        for (qsizetype i = 0; i < m_inventory.subjects.size(); ++i) {
            const Subject &subject = m_inventory.subjects[i];
            if (subject.kind == Kind::Service || subject.kind == Kind::Container)
                m_index.add(waysToCall(subject), QString::number(i));
        }
    }

    void add(const DeclaredContainer &container, const QString &path, wiki::Revision changed)
    {
        const Fact fact{.key = u"image"_s,
                        .value = container.image,
                        .unit = {},
                        .page = path,
                        .revision = changed,
                        .line = container.line,
                        .text = container.text,
                        .banner = wiki::Banner::None,
                        .declared = true,
                        .assumed = container.assumed};
        const QString name =
            container.name.isEmpty() ? composedName(path, container.service) : container.name;
        for (const QString &known : {name, container.service, projectOf(path)})
            if (const auto match = m_index.find({known}); match.isUnique()) {
                m_inventory.subjects[match.first().toLongLong()].facts.append(fact);
                return;
            }
        m_own.append({.kind = Kind::Container,
                      .name = name,
                      .facts = {fact},
                      .notes = {},
                      .page = path,
                      .line = container.line});
    }

    Inventory finished()
    {
        m_inventory.subjects += m_own;
        std::ranges::stable_sort(m_inventory.subjects, {}, [](const Subject &one) {
            return std::pair(one.kind, one.kind == Kind::Container ? one.name : QString());
        });
        return std::move(m_inventory);
    }

private:
    Inventory m_inventory;
    NameIndex m_index; ///< positions
    QList<Subject> m_own;
};

} // namespace

Inventory withDeclared(Inventory inventory, const QList<ConfigFolder> &folders)
{
    Declaring declaring(std::move(inventory));
    for (const ConfigFolder &folder : folders)
        for (const ComposeFile &file : folder.compose) {
            const auto page = std::ranges::find(folder.files, file.path, &wiki::Page::id);
            for (const DeclaredContainer &container : file.containers)
                declaring.add(container, file.path, page == folder.files.end() ? 0 : page->revision);
        }
    Inventory declared = declaring.finished();
    for (const ConfigFolder &folder : folders) {
        for (const ComposeFile &file : folder.compose)
            declared.diagnostics += file.diagnostics;
        declared.diagnostics += folder.diagnostics;
    }
    return declared;
}

QString composedName(const QString &path, const QString &service)
{
    const QString project = projectOf(path).toLower();
    return project.isEmpty() || project == service ? service : project + u'-' + service;
}

} // namespace inventory
