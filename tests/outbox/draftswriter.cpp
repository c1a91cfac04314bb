// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps drafts of a page, one after the other, and prints the number of each once it is kept. It ends when it
// is killed.
#include "models/outbox/drafts.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void keepAnother(outbox::Drafts &drafts, const QString &page, int number)
{
    const outbox::SaveRequest request{
        .profile = u"team"_s, .page = page, .text = QString::number(number) + u':' + QString(20'000, u'x')};
    static base::Pending<qint64> keeping;
    keeping = drafts.add(request, base::Instant());
    keeping.deliver(qApp, [&drafts, page, number](const base::Result<qint64> &id) {
        if (!id)
            return QCoreApplication::exit(1);
        std::printf("%d\n", number);
        std::fflush(stdout);
        keepAnother(drafts, page, number + 1);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    outbox::Drafts drafts(QCoreApplication::arguments().value(1));
    keepAnother(drafts, QCoreApplication::arguments().value(2), 0);
    return QCoreApplication::exec();
}
