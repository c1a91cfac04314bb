// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/words.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

bool isKeyword(QStringView word)
{
    return keywords().contains(word, Qt::CaseInsensitive);
}

const QStringList &keywords()
{
    static const QStringList words{u"by"_s,         u"without"_s,
                                   u"on"_s,         u"ignoring"_s,
                                   u"offset"_s,     u"and"_s,
                                   u"or"_s,         u"unless"_s,
                                   u"bool"_s,       u"default"_s,
                                   u"if"_s,         u"ifnot"_s,
                                   u"group_left"_s, u"atan2"_s,
                                   u"limit"_s,      u"start"_s,
                                   u"end"_s,        u"group_right"_s,
                                   u"inf"_s,        u"nan"_s,
                                   u"prefix"_s,     u"keep_metric_names"_s};
    return words;
}

bool isAggregation(QStringView word)
{
    static const QStringList words{
        u"sum"_s,          u"avg"_s,      u"min"_s,       u"max"_s,     u"count"_s,    u"group"_s,
        u"stddev"_s,       u"stdvar"_s,   u"topk"_s,      u"bottomk"_s, u"quantile"_s, u"count_values"_s,
        u"median"_s,       u"any"_s,      u"distinct"_s,  u"limitk"_s,  u"mode"_s,     u"outliersk"_s,
        u"topk_avg"_s,     u"topk_max"_s, u"topk_last"_s, u"share"_s,   u"zscore"_s,   u"outliers_iqr"_s,
        u"outliers_mad"_s, u"quantiles"_s};
    return words.contains(word, Qt::CaseInsensitive);
}

bool takesLabels(QStringView word)
{
    static const QStringList words{u"by"_s,       u"without"_s,    u"on"_s,
                                   u"ignoring"_s, u"group_left"_s, u"group_right"_s};
    return words.contains(word, Qt::CaseInsensitive);
}

} // namespace console
