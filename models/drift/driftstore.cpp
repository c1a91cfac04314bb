// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/driftstore.h"

#include "models/drift/edit.h"
#include "models/inventory/declared.h"

namespace drift {

QList<Drift> compared(const Compared &compared)
{
    const inventory::Inventory all = inventory::withDeclared(compared.inventory, compared.folders);
    QList<wiki::Page> pages = compared.pages;
    for (const inventory::ConfigFolder &folder : compared.folders)
        pages += folder.files;
    return withProposals(driftOf(all, compared.measured), all, compared.measured, pages);
}

void DriftStore::compare(Compared compared)
{
    m_running = true;
    m_comparing = base::Pending<Compared>::ready(std::move(compared)).parsed([](const Compared &all) {
        return base::Result<QList<Drift>>(drift::compared(all));
    });
    m_comparing.deliver(this, [this](const base::Result<QList<Drift>> &drifts) {
        m_running = false;
        m_drifts = drifts.value_or(QList<Drift>());
        Q_EMIT changed();
    });
}

void DriftStore::clear()
{
    m_comparing.drop();
    m_running = false;
    if (std::exchange(m_drifts, std::nullopt))
        Q_EMIT changed();
}

} // namespace drift
