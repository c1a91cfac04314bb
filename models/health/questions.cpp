// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/questions.h"

#include "models/metrics/promql.h"

#include <QRegularExpression>

#include <algorithm>

namespace health {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using signals::Signal;

namespace {

constexpr qsizetype longestQuestion = 6000; // VictoriaMetrics refuses more than 16 KiB, a proxy perhaps less
constexpr qsizetype mostBranches = 16;
constexpr base::Milliseconds usualWindow = 5min;

QString marked(const QString &expression, const QString &mark)
{
    return u"label_replace(%1, %2, %3, \"\", \"\")"_s.arg(expression, metrics::quoted(kindLabel),
                                                          metrics::quoted(mark));
}

constexpr qsizetype longestQuery = 12'000; ///< VictoriaMetrics takes 16 KiB, names included

/// Joined in pairs of pairs: each `or` compares all it has on both sides, so a chain would cost the square.
QString united(const QStringList &branches)
{
    if (branches.size() == 1)
        return branches.first();
    const qsizetype half = branches.size() / 2;
    return u"(%1 or %2)"_s.arg(united(branches.first(half)), united(branches.sliced(half)));
}

/// label=~"a|b"; nothing when all are meant. PromQL takes an empty label for one that is not there.
QString anyOf(const QString &label, QStringList values)
{
    if (values.isEmpty())
        return {};
    std::ranges::replace(values, unlabelled.toString(), QString());
    if (values.size() == 1)
        return label + u'=' + metrics::quoted(values.first());
    QStringList patterns;
    for (const QString &value : values)
        patterns.append(metrics::regexQuoted(value));
    return label + u"=~"_s + metrics::quoted(patterns.join(u'|'));
}

QString grouped(const Signal &signal, const QString &expression)
{
    QStringList labels{u"instance"_s};
    if (!signal.namedBy.isEmpty())
        labels.append(signal.namedBy);
    if (signal.id == "reach"_L1)
        labels.append(u"job"_s);
    labels += signal.parts;
    const bool worstIsLow = signal.rule.direction == signals::Rule::Direction::Below;
    return u"%1 by (%2) (%3)"_s.arg(worstIsLow ? u"min"_s : u"max"_s, labels.join(u", "_s), expression);
}

QString valueBranch(const Signal &signal, base::Milliseconds window)
{
    return marked(grouped(signal, filledQuery(signal.query, {}, window)), u"v:"_s + signal.id);
}

QString dateBranch(const Signal &signal)
{
    return marked(u"max by (instance) (%1)"_s.arg(filledQuery(signal.datedBy, {}, 5min)),
                  u"d:"_s + signal.id);
}

QString familyBranch(const FamilyOf &family)
{
    return marked(u"max by (%1) (timestamp(%2))"_s.arg(family.label, family.selector),
                  u"f:"_s + family.key());
}

/// Which machines there are and what they are called, and which of them are hypervisors and guests.
QStringList identityBranches(const QString &nameLabel)
{
    QStringList branches{marked(u"max by (instance, job, nodename) (timestamp(node_uname_info))"_s, u"n"_s),
                         marked(u"max by (name) (pve_node_info)"_s, u"h"_s),
                         marked(u"max by (name, node) (pve_guest_info)"_s, u"g"_s)};
    if (!nameLabel.isEmpty()) // every target has an up, also one that is silent
        branches.append(
            marked(u"max by (instance, %1) (up{%1!=\"\"})"_s.arg(nameLabel), u"l:"_s + nameLabel));
    return branches;
}

/// Fills questions up to what a server takes.
class Packing {
public:
    /// @param key the branch with the usual window
    void add(const QString &branch, const QString &key, const QString &signalId, base::Milliseconds every)
    {
        if (!m_branches.isEmpty()
            && (every != m_next.every || m_branches.size() >= mostBranches
                || m_length + branch.size() > longestQuestion))
            close();
        m_next.every = every;
        if (!signalId.isEmpty())
            m_next.signalIds.append(signalId);
        m_branches.append(branch);
        m_keys.append(key);
        m_length += branch.size();
    }

    void close()
    {
        if (m_branches.isEmpty())
            return;
        m_next.promql = united(std::exchange(m_branches, {}));
        m_next.key = united(std::exchange(m_keys, {}));
        m_questions.append(std::exchange(m_next, {}));
        m_length = 0;
    }

    QList<Question> questions()
    {
        close();
        return m_questions;
    }

private:
    QList<Question> m_questions;
    Question m_next;
    QStringList m_branches;
    QStringList m_keys;
    qsizetype m_length = 0;
};

void addSignal(Packing &packing, const Signal &signal, base::Milliseconds window)
{
    packing.add(valueBranch(signal, window), valueBranch(signal, usualWindow), signal.id, signal.every);
    if (!signal.datedBy.isEmpty())
        packing.add(dateBranch(signal), dateBranch(signal), {}, signal.every);
}

} // namespace

QString subjectValue(const metrics::Labels &labels, const QString &label)
{
    const QString value = labels.value(label);
    return value.isEmpty() && label == "instance"_L1 ? unlabelled.toString() : value;
}

QString targetOf(const metrics::Labels &labels)
{
    return subjectValue(labels, u"instance"_s);
}

QString filledQuery(const QString &query, const QStringList &instances, base::Milliseconds window)
{
    static const QRegularExpression unused(u",?\\s*\\$only\\b"_s);
    QString narrowed = query;
    if (instances.isEmpty())
        narrowed.remove(unused);
    return metrics::filled(narrowed,
                           {{u"only"_s, anyOf(u"instance"_s, instances)},
                            {u"by"_s, u"instance, job"_s},
                            {u"window"_s, u"%1s"_s.arg(window / 1s)}});
}

QString subjectLabel(const Signal &signal)
{
    return signal.namedBy.isEmpty() ? u"instance"_s : signal.namedBy;
}

QList<FamilyOf> familiesOf(const QList<Signal> &entries)
{
    QList<FamilyOf> families;
    for (const Signal &signal : entries)
        for (const signals::Family &family : signal.families)
            for (const QString &selector : family)
                if (FamilyOf one{.selector = selector, .label = subjectLabel(signal)};
                    !families.contains(one))
                    families.append(one);
    return families;
}

QList<Question> questionsOf(const QList<Signal> &entries, const QStringList &alone, const QString &nameLabel,
                            base::Milliseconds window)
{
    Packing packing;
    for (const QString &branch : identityBranches(nameLabel))
        packing.add(branch, branch, {}, 0ms);
    for (const FamilyOf &family : familiesOf(entries))
        packing.add(familyBranch(family), familyBranch(family), {}, 0ms);
    packing.close();
    QList<Signal> byPace = entries;
    std::ranges::stable_sort(byPace, {}, &Signal::every);
    for (const Signal &signal : byPace)
        if (!alone.contains(signal.id))
            addSignal(packing, signal, window);
    for (const Signal &signal : byPace) {
        if (!alone.contains(signal.id))
            continue;
        packing.close();
        addSignal(packing, signal, window);
    }
    return packing.questions();
}

QStringList excursionsQueries(const QList<std::pair<Signal, QStringList>> &doubtful)
{
    QList<QStringList> questions;
    qsizetype length = longestQuery;
    for (const auto &[signal, instances] : doubtful) {
        const auto limit = signal.rule.firstLimit();
        if (!limit)
            continue;
        const bool above = signal.rule.direction == signals::Rule::Direction::Above;
        const QString branch =
            marked(u"%1 %2 %3"_s.arg(grouped(signal, filledQuery(signal.query, instances, 5min)),
                                     above ? u">="_s : u"<="_s,
                                     QString::number(signal.rule.release(*limit), 'g', 17)),
                   u"v:"_s + signal.id);
        length += branch.size() + 6; // " or " and parentheses
        if (length > longestQuery) {
            questions.append(QStringList());
            length = branch.size();
        }
        questions.last().append(branch);
    }
    QStringList queries;
    for (const QStringList &branches : std::as_const(questions))
        queries.append(united(branches));
    return queries;
}

QString linesQuery(const QList<std::pair<Signal, QStringList>> &wanted, base::Milliseconds window)
{
    QStringList branches;
    for (const auto &[signal, instances] : wanted) {
        const QString &expression = signal.drilldown.isEmpty() ? signal.query : signal.drilldown;
        branches.append(
            marked(grouped(signal, filledQuery(expression, instances, window)), u"v:"_s + signal.id));
    }
    return branches.isEmpty() ? QString() : united(branches);
}

QString lastSeenQuery(const QList<Vanished> &vanished)
{
    QStringList branches;
    for (const Vanished &one : vanished)
        branches.append(
            marked(u"max by (%1) (max_over_time(timestamp(%2)[30d:5m]))"_s.arg(
                       one.family.label == "instance"_L1 ? u"instance, job, nodename"_s : one.family.label,
                       metrics::withMatcher(one.family.selector, anyOf(one.family.label, one.values))),
                   u"f:"_s + one.family.key()));
    return branches.isEmpty() ? QString() : united(branches);
}

} // namespace health
