// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectdialog.h"

#include "app/connectform.h"
#include "widgets/shared/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 520;

ConnectForm *makeDialog(QWidget &window)
{
    auto *dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("app::ConnectForm", "Connect"));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(shared::space::xl, shared::space::xl, shared::space::xl, shared::space::l);
    auto *form = new ConnectForm(dialog);
    layout->addWidget(form);
    dialog->resize(usualWidth, dialog->sizeHint().height());
    QObject::connect(form, &ConnectForm::saved, dialog, &QDialog::accept);
    return form;
}

} // namespace

ConnectForm &showConnect(QWidget &window)
{
    auto *form = window.findChild<ConnectForm *>();
    if (!form)
        form = makeDialog(window);
    form->window()->show();
    form->window()->raise();
    form->window()->activateWindow();
    form->begin();
    return *form;
}

} // namespace app
