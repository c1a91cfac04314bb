// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/filesaver.h"

#include "models/base/errortext.h"
#include "models/base/wholefile.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace shared {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(shared::FileSaver)
};

} // namespace

void saveFile(QWidget *parent, const QString &suggestedName, const QByteArray &content,
              const std::function<void(const QString &, bool)> &told)
{
    auto *dialog = new QFileDialog(parent, Words::tr("Save as file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [content, told](const QString &path) {
        const auto written = base::replaceFile(path, content);
        told(written
                 ? Words::tr("Saved to %1").arg(path)
                 : Words::tr("%1 could not be written: %2").arg(path, base::errorDetailText(written.error())),
             written.has_value());
    });
    dialog->open();
}

QString fileNameOf(const QString &page)
{
    QString name = page.section(u':', -1);
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != u'-' && letter != u'_' && letter != u'.')
            letter = u'_';
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? u"page"_s : name) + u".txt"_s;
}

} // namespace shared
