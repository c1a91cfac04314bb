// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aboutdialog.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace app {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct Key {
    const char *keys;
    const char *what;
};

constexpr std::array keys{
    Key{"F5, Ctrl+R", QT_TRANSLATE_NOOP("Help", "ask all sources again")},
    Key{"Ctrl+F, /", QT_TRANSLATE_NOOP("Help", "filter the fleet; Esc clears")},
    Key{"Enter", QT_TRANSLATE_NOOP("Help", "chart of the selected machine and column")},
    Key{"Ctrl+K", QT_TRANSLATE_NOOP("Help", "everything the window can do, and every machine, by typing")},
    Key{"Alt+Left, Alt+Right",
        QT_TRANSLATE_NOOP("Help", "back to what the chart showed before, and forward")},
    Key{"Ctrl+1 … Ctrl+9", QT_TRANSLATE_NOOP("Help", "go to a panel")},
    Key{"Ctrl+Tab", QT_TRANSLATE_NOOP("Help", "next panel; with Shift, the previous one")},
    Key{"Ctrl+Shift+I", QT_TRANSLATE_NOOP("Help", "start a report of what is wrong now")},
    Key{"Ctrl+Enter", QT_TRANSLATE_NOOP("Help", "in a report: show the proof at the cursor")},
    Key{"Ctrl+Shift+Enter", QT_TRANSLATE_NOOP("Help", "in the console: go on asking; again to stop")},
    Key{"F11, Ctrl+Shift+F", QT_TRANSLATE_NOOP("Help", "full screen; Esc leaves it")},
    Key{"Ctrl+M", QT_TRANSLATE_NOOP("Help", "show or hide the menu bar")},
    Key{"Ctrl+Q", QT_TRANSLATE_NOOP("Help", "quit")},
};

/// Not modal: nothing may stand in the way during an outage.
QDialog *dialog(QWidget &window, const QString &title)
{
    auto *made = new QDialog(&window);
    made->setAttribute(Qt::WA_DeleteOnClose);
    made->setWindowTitle(title);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(shared::space::xl, shared::space::xl, shared::space::xl, shared::space::l);
    layout->setSpacing(shared::space::l);
    return made;
}

void finish(QDialog *made)
{
    auto *buttons = new QDialogButtonBox(made);
    buttons->addButton(Words::tr("&Close"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, made, &QDialog::reject);
    made->layout()->addWidget(buttons);
    made->show();
}

} // namespace

void showKeys(QWidget &window)
{
    QDialog *made = dialog(window, Words::tr("Keys"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(shared::space::xl);
    for (const Key &key : keys)
        form->addRow(new shared::PlainLabel(QString::fromUtf8(key.keys)),
                     new shared::PlainLabel(QCoreApplication::translate("Help", key.what)));
    static_cast<QVBoxLayout *>(made->layout())->addLayout(form);
    finish(made);
}

void showAbout(QWidget &window)
{
    QDialog *made = dialog(window, Words::tr("About Vigie"));
    auto *mark = new QLabel;
    mark->setPixmap(shared::applicationIcon().pixmap(64));
    made->layout()->addWidget(mark);
    auto *name = new shared::PlainLabel(u"Vigie "_s + QCoreApplication::applicationVersion());
    name->setFont(shared::fontOf(shared::FontRole::Title, name->font()));
    made->layout()->addWidget(name);
    made->layout()->addWidget(new shared::PlainLabel(
        Words::tr(
            "A lookout over hosts and services, for small teams.\nFree software under the GNU General Public "
            "License, version 3 or later, without any warranty.\nBuilt on Qt %1, simdjson, toml++ and "
            "QtKeychain.")
            .arg(QString::fromLatin1(qVersion()))));
    finish(made);
}

} // namespace app
