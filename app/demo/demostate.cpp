// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demostate.h"

#include "models/base/wholefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace demo {

std::optional<DemoState> loadState(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(in.readAll()).object();
    const DemoState state{.generator = object["generator"_L1].toInt(),
                          .made = base::instantFromMs(object["made"_L1].toInteger()),
                          .fed = base::instantFromMs(object["fed"_L1].toInteger()),
                          .stages = object["stages"_L1].toInt()};
    if (state.generator <= 0 || state.made <= base::Instant() || state.fed < state.made || state.stages < 0)
        return {};
    return state;
}

base::Result<bool> saveState(const QString &file, const DemoState &state)
{
    const QJsonObject object{{"generator"_L1, state.generator},
                             {"made"_L1, base::toMs(state.made)},
                             {"fed"_L1, base::toMs(state.fed)},
                             {"stages"_L1, state.stages}};
    return base::replaceFile(file, QJsonDocument(object).toJson()).transform([](qint64) { return true; });
}

} // namespace demo
