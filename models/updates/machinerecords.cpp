// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/quantitytext.h"
#include "models/updates/updatequestions.h"
#include "models/updates/updatesrecords.h"
#include "models/updates/updatestext.h"

#include <QCoreApplication>

#include <algorithm>

namespace updates {

using namespace Qt::StringLiterals;
using base::State;
using records::Cell;
using records::Proof;
using records::Record;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(updates)
};

/// Writes the row of one machine.
class MachineRow {
public:
    MachineRow(const MachineUpdates &machine, base::Instant moment, const QLocale &locale)
        : m_machine(machine)
        , m_moment(moment)
        , m_locale(locale)
        , m_last(machine.doubt == Doubt::Gone || machine.doubt == Doubt::Down)
    {
    }

    Record record() const
    {
        const State state = m_machine.state(m_moment);
        return {.key = m_machine.instance + u' ' + m_machine.name,
                .cells = {{.text = m_machine.name, .order = m_machine.name, .state = state},
                          security(),
                          count(m_machine.other),
                          held(),
                          count(m_machine.autoremove),
                          reboot(),
                          kernel(),
                          automatic(),
                          lists(),
                          told()},
                .about = adviceText(m_machine),
                .proofs = proofs(),
                .chart = records::Chart{.title = Words::tr("Security updates"),
                                        .subject = m_machine.name,
                                        .instance = m_machine.instance,
                                        .signal = u"updates_security"_s,
                                        .promql = securityQuery(m_machine.instance)},
                .page = m_machine.page,
                .line = m_machine.line};
    }

private:
    bool isStale() const { return m_machine.doubt != Doubt::None; }

    Cell count(std::optional<int> packages) const
    {
        if (!packages)
            return {.text = base::notMeasuredText()};
        return {.text = m_locale.toString(*packages), .order = *packages, .stale = isStale()};
    }

    Cell security() const
    {
        Cell cell = count(m_machine.security);
        if (m_machine.security.value_or(0) > 0 && m_machine.pendingSince) {
            cell.detail =
                Words::tr("for %1").arg(base::ageText(m_moment - *m_machine.pendingSince, m_locale));
            if (!isStale() && m_machine.automatic == Automatic::NotProven)
                cell.state = State::Warning;
        }
        return cell;
    }

    Cell held() const
    {
        Cell cell = count(m_machine.held);
        if (m_machine.heldIsAll)
            cell.tip = Words::tr("This collector counts all that waits as held, so it is not believed.");
        return cell;
    }

    Cell reboot() const
    {
        if (!m_machine.isKnown())
            return {.text = base::notMeasuredText()};
        const Reboot reboot = m_machine.reboot;
        return {.text = rebootText(reboot),
                .order = int(reboot),
                .state = isStale()          ? State::NotApplicable
                    : reboot == Reboot::Yes ? State::Warning
                    : reboot == Reboot::No  ? State::Ok
                                            : State::Unknown,
                .stale = isStale(),
                .tip = reboot == Reboot::CannotKnow
                    ? Words::tr("It says 0, and has never said anything else: nothing there may be able to. "
                                "needrestart and its collector would tell.")
                    : QString()};
    }

    Cell kernel() const
    {
        Cell cell{.text = m_machine.kernel.isEmpty() ? base::notMeasuredText() : m_machine.kernel,
                  .order = m_machine.kernel,
                  .stale = isStale()};
        if (!m_machine.proxmox.isEmpty())
            cell.detail = Words::tr("Proxmox %1").arg(m_machine.proxmox);
        else if (m_machine.kernelStatus.value_or(Kernel::Unknown) >= Kernel::AbiUpgrade)
            cell.detail = u"→ "_s + m_machine.expectedKernel;
        return cell;
    }

    Cell automatic() const
    {
        return {.text = automaticText(m_machine.automatic),
                .order = int(m_machine.automatic),
                .stale = isStale(),
                .tip = sawToothText(m_machine, m_moment, m_locale)};
    }

    Cell lists() const
    {
        if (!m_machine.cacheAt)
            return {.text = base::notMeasuredText()};
        return {.text = base::ageText(m_moment - *m_machine.cacheAt, m_locale),
                .order = qint64((m_moment - *m_machine.cacheAt).count()),
                .stale = isStale()};
    }

    Cell told() const
    {
        return {.text = doubtText(m_machine, m_moment, m_locale),
                .order = int(m_machine.doubt),
                .state = isStale() ? State::Unknown : State::NotApplicable,
                .tip = adviceText(m_machine)};
    }

    QString query(QStringView mark) const { return proofOf(mark, m_machine.instance, m_last); }

    QList<Proof> proofs() const
    {
        QList<Proof> proofs;
        if (!m_machine.isKnown())
            return {{.sentence = Words::tr("Nothing was told of its updates within a week."),
                     .query = proofOf(u"reboot", m_machine.instance)}};
        addCounts(proofs);
        addAges(proofs);
        addKernel(proofs);
        proofs.append({.sentence = sawToothText(m_machine, m_moment, m_locale),
                       .query = securityQuery(m_machine.instance),
                       .at = m_machine.at});
        return proofs;
    }

    void addCounts(QList<Proof> &proofs) const
    {
        for (const Origin &one : m_machine.pending)
            proofs.append({.sentence = Words::tr("%n packages wait from %1 (%2).", nullptr, one.count)
                                           .arg(one.origin, one.architecture),
                           .query = query(u"pending"),
                           .at = m_machine.at});
        if (m_machine.pending.isEmpty())
            proofs.append({.sentence = Words::tr("No package waits: the collector ran and names none."),
                           .query = query(u"reboot"),
                           .at = m_machine.at});
        for (const Origin &one : m_machine.heldBack)
            proofs.append(
                {.sentence = Words::tr("%n packages are held back, from %1 (%2).", nullptr, one.count)
                                 .arg(one.origin, one.architecture),
                 .query = query(u"held"),
                 .at = m_machine.at});
    }

    void addAges(QList<Proof> &proofs) const
    {
        if (m_machine.fileAt)
            proofs.append({.sentence = Words::tr("The collector wrote %1.").arg(m_machine.file),
                           .query = proofOf(u"file", m_machine.instance),
                           .at = m_machine.fileAt});
        if (m_machine.cacheAt)
            proofs.append({.sentence = Words::tr("The machine last asked for new packages."),
                           .query = query(u"cache"),
                           .at = m_machine.cacheAt});
    }

    void addKernel(QList<Proof> &proofs) const
    {
        proofs.append({.sentence = Words::tr("Reboot: %1.").arg(rebootText(m_machine.reboot)),
                       .query = query(u"reboot"),
                       .at = m_machine.at});
        if (m_machine.kernelStatus)
            proofs.append(
                {.sentence =
                     Words::tr("Kernel, says needrestart: %1.").arg(kernelText(*m_machine.kernelStatus)),
                 .query = query(u"kernelstatus"),
                 .at = m_machine.at});
    }

    const MachineUpdates &m_machine;
    base::Instant m_moment;
    const QLocale &m_locale;
    bool m_last; ///< the figures are the last ones that were told
};

} // namespace

QStringList machineHeadings()
{
    return {Words::tr("Machine"),  Words::tr("Security"),
            Words::tr("Others"),   Words::tr("Held"),
            Words::tr("Unneeded"), Words::tr("Reboot"),
            Words::tr("Kernel"),   Words::tr("Security updates install"),
            Words::tr("Lists"),    Words::tr("As of")};
}

QList<Record> machineRecords(const Updates &all, const QLocale &locale)
{
    QList<const MachineUpdates *> machines;
    for (const MachineUpdates &one : all.machines)
        machines.append(&one);
    std::ranges::stable_sort(machines, std::ranges::greater(),
                             [&all](const MachineUpdates *one) { return one->state(all.moment); });
    QList<Record> records;
    for (const MachineUpdates *one : std::as_const(machines))
        records.append(MachineRow(*one, all.moment, locale).record());
    return records;
}

} // namespace updates
