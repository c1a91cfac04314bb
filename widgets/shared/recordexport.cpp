// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/recordexport.h"

#include "widgets/shared/filesaver.h"
#include "widgets/shared/icons.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace shared {

using namespace Qt::StringLiterals;

RecordExport::RecordExport(Content content, QWidget *parent)
    : QToolButton(parent)
    , m_content(std::move(content))
{
    setIcon(shared::icon(u"export"_s));
    setText(tr("Export"));
    setToolTip(tr("Take this table out: CSV, picture, or text to paste"));
    setAccessibleName(tr("Export this table"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    auto *menu = new QMenu(this);
    menu->addAction(tr("Save as CSV…"), this, &RecordExport::saveCsv);
    menu->addAction(tr("Save as picture…"), this, &RecordExport::savePicture);
    menu->addAction(shared::icon(u"copy"_s), tr("Copy as text"), this,
                    [this] { QGuiApplication::clipboard()->setText(m_content.text()); });
    setMenu(menu);
}

void RecordExport::saveCsv()
{
    saveFile(this, m_content.name + u".csv"_s, m_content.csv(),
             [this](const QString &sentence, bool good) { Q_EMIT told(sentence, good); });
}

void RecordExport::savePicture()
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    m_content.picture->grab().save(&png, "PNG");
    saveFile(this, m_content.name + u".png"_s, png.data(),
             [this](const QString &sentence, bool good) { Q_EMIT told(sentence, good); });
}

} // namespace shared
