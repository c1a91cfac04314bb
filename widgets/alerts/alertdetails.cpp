// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alertdetails.h"

#include "models/alerts/alerttext.h"
#include "widgets/shared/theme.h"

#include <QScrollBar>

namespace alerts {

AlertDetails::AlertDetails(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true); // no keyboard trap
    setFrameShape(NoFrame);
    setAccessibleName(tr("Details of the alert"));
    setPlaceholderText(tr("Select an alert to read its labels and annotations."));
    document()->setDocumentMargin(shared::space::m);
}

void AlertDetails::setAlert(const std::optional<Alert> &alert, base::Instant now)
{
    const QString text =
        alert ? detailsText(*alert, now, QTimeZone::systemTimeZone(), locale()).trimmed() : QString();
    if (text == toPlainText())
        return;
    const bool reading = hasFocus() && textCursor().hasSelection() && alert
        && text.section(u'\n', 0, 0) == toPlainText().section(u'\n', 0, 0);
    if (reading)
        return; // an age that grows by a second does not take the selection away
    const int position = verticalScrollBar()->value();
    setPlainText(text);
    verticalScrollBar()->setValue(position);
}

} // namespace alerts
