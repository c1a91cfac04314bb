// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectform.h"

#include "app/wikiplace.h"
#include "models/settings/keyring.h"
#include "models/settings/profilefolder.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace app {

using namespace Qt::StringLiterals;

ConnectForm::ConnectForm(QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_authority(new QLineEdit(this))
    , m_wiki(new QLineEdit(this))
    , m_name(new QLineEdit(u"default"_s, this))
    , m_message(new shared::PlainLabel(this))
    , m_connect(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(shared::space::m);
    makeFields();
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_message);
    makeButtons();
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        connect(field, &QLineEdit::returnPressed, this, &ConnectForm::submit);
        connect(field, &QLineEdit::textEdited, this, [this] { askToReplace(false); });
    }
    say({});
    askToReplace(false);
}

void ConnectForm::makeFields()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(shared::space::m);
    form->setVerticalSpacing(shared::space::s);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_address->setPlaceholderText(u"https://metrics.example:8427"_s);
    m_user->setPlaceholderText(tr("none, or a token alone"));
    m_secret->setPlaceholderText(tr("kept in the desktop’s keyring"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_authority->setPlaceholderText(tr("besides the system’s authorities"));
    m_wiki->setPlaceholderText(tr("address of a DokuWiki, or a folder of its pages; may be empty"));
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password or token"), m_secret);
    form->addRow(tr("Certificate au&thority"), makeAuthorityRow());
    form->addRow(tr("&Wiki"), m_wiki);
    form->addRow(tr("Profile &name"), m_name);
    qobject_cast<QLabel *>(form->labelForField(m_authority->parentWidget()))->setBuddy(m_authority);
    m_authority->setAccessibleName(tr("Certificate authority"));
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

QWidget *ConnectForm::makeAuthorityRow()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(shared::space::s);
    auto *choose = new QPushButton(tr("&Browse…"), line);
    choose->setAccessibleName(tr("Choose the authority’s file"));
    connect(choose, &QPushButton::clicked, this, &ConnectForm::browse);
    row->addWidget(m_authority, 1);
    row->addWidget(choose);
    return line;
}

void ConnectForm::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(shared::space::s);
    auto *demo = new QPushButton(tr("Try the &demo"), this);
    demo->setToolTip(tr("An invented fleet in a real store on this machine"));
    connect(demo, &QPushButton::clicked, this, &ConnectForm::demoWanted);
    connect(m_connect, &QPushButton::clicked, this, &ConnectForm::submit);
    row->addWidget(demo);
    row->addStretch(1);
    row->addWidget(m_connect);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ConnectForm::begin()
{
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->selectAll();
}

void ConnectForm::browse()
{
    auto *dialog =
        new QFileDialog(this, tr("Certificate authority"), {}, tr("PEM files (*.pem *.crt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_authority, &QLineEdit::setText);
    dialog->show();
}

settings::ProfileDraft ConnectForm::draft() const
{
    const QString name = m_name->text().trimmed();
    const QString wiki = m_wiki->text().trimmed();
    const auto place = wikiPlace(wiki);
    return {.name = name,
            .url = QUrl(m_address->text().trimmed(), QUrl::StrictMode),
            .user = m_user->text().trimmed(),
            .keyringEntry = m_secret->text().isEmpty() ? QString() : u"profile-"_s + name,
            .caFile = m_authority->text().trimmed(),
            .wiki = place && !place->folder.isEmpty() ? place->folder : wiki};
}

/// The sentences for what people get wrong; what only a file can get wrong is left to the parser.
QString ConnectForm::faultOf(const settings::ProfileDraft &draft) const
{
    if (const auto wiki = wikiPlace(draft.wiki); !draft.wiki.isEmpty() && !wiki)
        return tr(
            "The wiki is neither an address such as https://wiki.example/ nor a folder that may be read.");
    if (draft.url.isEmpty() && m_address->text().trimmed().isEmpty() && !draft.wiki.isEmpty())
        return faultOfName(draft.name);
    const bool web = draft.url.scheme() == "http"_L1 || draft.url.scheme() == "https"_L1;
    if (!draft.url.isValid() || !web || draft.url.host().isEmpty())
        return tr("The address is not complete. It looks like http://127.0.0.1:8428 or "
                  "https://metrics.example/prometheus.");
    if (!draft.url.userInfo().isEmpty())
        return tr("The address carries a password. Write it into the field below: it goes to the keyring.");
    if (!draft.user.isEmpty() && draft.keyringEntry.isEmpty())
        return tr("The user has no password. Enter it, or leave both empty.");
    return faultOfName(draft.name);
}

QString ConnectForm::faultOfName(const QString &name) const
{
    if (!settings::ProfileFolder::isProfileName(name))
        return tr("The profile’s name may have letters, digits and . _ - and begins with a letter or digit.");
    return {};
}

void ConnectForm::submit()
{
    if (m_storing.isRunning())
        return;
    const settings::ProfileDraft wanted = draft();
    QString fault = faultOf(wanted);
    if (fault.isEmpty()) {
        if (const auto usable = settings::checkedProfile(wanted, settings::ProfileFolder::usualPath());
            !usable)
            fault = usable.error().detail;
    }
    if (!fault.isEmpty()) {
        say(fault);
        return;
    }
    const QString file = settings::profileFile(wanted.name, settings::ProfileFolder::usualPath());
    if (QFile::exists(file) && !m_mayReplace) {
        askToReplace(true);
        say(tr("%1 exists. Press Replace to overwrite it, or choose another name.").arg(file));
        return;
    }
    if (wanted.keyringEntry.isEmpty()) {
        write();
        return;
    }
    say(tr("The keyring is being asked."));
    m_storing = settings::writeToKeyring(wanted.keyringEntry, base::Secret(m_secret->text().toUtf8()), this);
    m_storing.deliver(this, [this](const base::Result<std::monostate> &stored) {
        if (stored)
            write();
        else
            say(tr("The keyring did not take the password, so nothing was saved: %1")
                    .arg(stored.error().detail));
    });
}

void ConnectForm::write()
{
    const settings::ProfileDraft wanted = draft();
    const auto file = settings::writeProfile(wanted, settings::ProfileFolder::usualPath());
    if (!file) {
        say(tr("The profile was not saved: %1").arg(file.error().detail));
        return;
    }
    m_secret->clear();
    say(tr("Saved as %1").arg(*file));
    Q_EMIT saved(wanted.name);
}

void ConnectForm::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void ConnectForm::askToReplace(bool asked)
{
    m_mayReplace = asked;
    m_connect->setText(asked ? tr("&Replace") : tr("&Connect"));
}

} // namespace app
