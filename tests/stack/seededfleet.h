// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QString>

/// A fleet that a wiki describes and a store measures, alike but for a few drifts. Among what is alike there
/// is everything that only looks like a drift: sizes by either reading of "Go" less what kernel and
/// filesystem keep, short and long names, accents, aliases, code names, registries, obsolete pages.
class SeededFleet {
public:
    explicit SeededFleet(quint32 seed);

    /// Pages, by their paths below the folder of the wiki.
    const QMap<QString, QByteArray> &pages() const { return m_pages; }
    /// Samples of the last ten minutes, and of exporters that stopped some hours ago, in the text format.
    QByteArray samples(qint64 nowMs) const;
    /// What must be found, and nothing else: "memory pica01".
    const QSet<QString> &drifts() const { return m_drifts; }

private:
    struct Machine {
        QString nodename; ///< as the metrics say
        QString written; ///< as the wiki does
        QString node; ///< of a guest
        QString host; ///< by the wiki
        double gib = 0; ///< of memory, by the wiki
        QString unit = QStringLiteral(" Go"); ///< as the wiki writes it
        double givenGib = 0; ///< in truth
        double bytes = 0; ///< what is measured of it
        double diskGb = 0;
        double diskBytes = 0;
        int cpus = 0;
        int cpusMeasured = 0;
        QString os; ///< by the wiki
        QString osMeasured;
        bool inWiki = true;
        bool inMetrics = true;
        bool exporter = true;
        bool stopped = false;
        QString address; ///< instance without port
    };
    struct Service {
        QString name;
        QString machine; ///< by the wiki
        QString on; ///< nodename
        QString image;
        QString imageMeasured;
    };

    void makeMachines();
    void makeGuest(int number);
    void makeServices();
    void seed();
    void seedMachine(Machine &machine);
    void found(const char *kind, const QString &name);
    void writePages();
    QByteArray guestTable() const;
    QByteArray hypervisorSections() const;
    QByteArray serviceTable() const;
    double measuredMemory(const Machine &machine);
    void addExporter(QByteArray &lines, const Machine &machine, qint64 endMs) const;
    void addGuest(QByteArray &lines, const Machine &guest, int id, qint64 endMs) const;
    template <typename T> const T &oneOf(const QList<T> &list) { return list.at(bounded(int(list.size()))); }
    int bounded(int end) { return m_random.bounded(end); }

    QRandomGenerator m_random;
    QList<Machine> m_hypervisors;
    QList<Machine> m_guests;
    QList<Service> m_services;
    QMap<QString, QByteArray> m_pages;
    QSet<QString> m_drifts;
};
