// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/updates/updatequestions.h"
#include "models/updates/updates.h"

/// What a survey would have been told, written by a test.
class ToldUpdates {
public:
    static constexpr qint64 noon = 1'795'000'000; ///< the moment, seconds since the epoch

    ToldUpdates()
    {
        for (const survey::Question &question : updates::questions())
            m_answers.append({.id = question.id, .query = question.promql, .at = moment()});
    }

    static base::Instant moment() { return base::instantFromMs(noon * 1000); }

    void machine(const QString &name, base::State reach = base::State::Ok)
    {
        health::Host host{
            .name = name, .kind = QStringLiteral("vm"), .instance = name + QStringLiteral(":9100")};
        host.findings.append({.signal = QStringLiteral("reach"), .state = reach});
        m_fleet.hosts.append(host);
    }

    /// A sample of that mark in the answer to one question, of `name:9100`.
    void sample(QStringView question, const QString &mark, const QString &name, double value,
                metrics::Labels labels = {})
    {
        labels.insert(QStringLiteral("vigie"), mark);
        labels.insert(QStringLiteral("instance"), name + QStringLiteral(":9100"));
        answer(question).samples.append({.labels = labels, .at = moment(), .value = value});
    }

    void now(const QString &mark, double value, const metrics::Labels &labels = {})
    {
        sample(updates::nowQuestion, mark, QStringLiteral("pica01"), value, labels);
    }
    void last(const QString &mark, double value, double date, const metrics::Labels &labels = {})
    {
        sample(updates::lastQuestion, mark, QStringLiteral("pica01"), value, labels);
        sample(updates::datesQuestion, mark, QStringLiteral("pica01"), date, labels);
    }
    /// The collector ran minutes ago and says no word of packages: none waits.
    void collectorRan(double fileAge = 600)
    {
        now(QStringLiteral("reboot"), 0);
        now(QStringLiteral("cache"), double(noon) - 3600);
        now(QStringLiteral("file"), double(noon) - fileAge,
            {{QStringLiteral("file"), QStringLiteral("/var/lib/node/apt.prom")}});
    }

    /// Values that end at the moment, a step apart; NaN: no point there.
    void series(QStringView question, const QString &name, const QList<double> &values, qint64 stepSeconds)
    {
        metrics::Series one{.labels = {{QStringLiteral("instance"), name + QStringLiteral(":9100")}}};
        for (qsizetype i = 0; i < values.size(); ++i)
            if (values.at(i) == values.at(i)) {
                one.times.append((noon - (values.size() - 1 - i) * stepSeconds) * 1000);
                one.values.append(values.at(i));
            }
        answer(question).series.append(one);
    }

    survey::Answer &answer(QStringView question)
    {
        return *std::ranges::find(m_answers, question, &survey::Answer::id);
    }

    inventory::Inventory inventory;
    std::optional<base::Error> error;

    updates::Updates read() const
    {
        return updates::read({.answers = survey::Answers(m_answers),
                              .machines = survey::Machines(m_fleet),
                              .directory = inventory::Directory(inventory),
                              .error = error,
                              .moment = moment()});
    }
    updates::MachineUpdates only() const
    {
        const auto machines = read().machines;
        return machines.size() == 1 ? machines.first() : updates::MachineUpdates();
    }

private:
    QList<survey::Answer> m_answers;
    health::Fleet m_fleet;
};
