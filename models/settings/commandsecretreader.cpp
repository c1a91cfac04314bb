// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/commandsecretreader.h"

#include "models/settings/commandrun.h"

using namespace Qt::StringLiterals;

namespace settings {

base::Pending<base::Secret> readFromCommand(const QStringList &arguments, QObject *context,
                                            base::Milliseconds patience)
{
    if (arguments.isEmpty() || arguments.first().isEmpty())
        return base::Pending<base::Secret>::ready(
            base::fail(base::Error::Kind::Unauthorized, u"the secret's command is empty"_s));
    return (new CommandRun(arguments, patience, context))->run();
}

} // namespace settings
