// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/console/signaldialog.h"

#include "models/base/quantitytext.h"
#include "models/console/examples.h"
#include "models/health/hosttext.h"
#include "widgets/console/faulttext.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *besideEachOther(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(shared::space::s);
    for (QWidget *one : widgets)
        row->addWidget(one, qobject_cast<QLabel *>(one) ? 0 : 1);
    return row;
}

} // namespace

SignalDialog::SignalDialog(const QString &query, const QList<metrics::Labels> &answer,
                           const signals::Catalogue &catalogue, QWidget *parent)
    : QDialog(parent)
    , m_query(query)
    , m_catalogue(catalogue)
    , m_labels(namingLabels(answer))
    , m_guess(guessedSubject(query, answer))
    , m_title(new QLineEdit(this))
    , m_id(new QLineEdit(this))
    , m_about(new QLineEdit(this))
    , m_subject(new QComboBox(this))
    , m_namedBy(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_direction(new QComboBox(this))
    , m_warning(limit(tr("Warning at")))
    , m_critical(limit(tr("Critical at")))
    , m_minutes(new QComboBox(this))
    , m_toml(new QPlainTextEdit(this))
    , m_words(new shared::PlainLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Make it a signal"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeForm();
    makeSubjects();
    makeUnits();
    subjectChosen();
    resize(680, 660);
    m_title->setFocus();
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT saveWanted(draft()); });
    connect(m_title, &QLineEdit::textEdited, this, &SignalDialog::suggest);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &SignalDialog::subjectChosen);
    for (QLineEdit *field : {m_title, m_id, m_about, m_warning, m_critical})
        connect(field, &QLineEdit::textChanged, this, &SignalDialog::refresh);
    for (const QComboBox *box : {m_subject, m_namedBy, m_group, m_unit, m_direction, m_minutes})
        connect(box, &QComboBox::currentIndexChanged, this, &SignalDialog::refresh);
    refresh();
}

QLineEdit *SignalDialog::limit(const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(tr("none"));
    return field;
}

void SignalDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Id"), m_id);
    form->addRow(tr("What it means"), m_about);
    form->addRow(tr("It tells of a"),
                 besideEachOther({m_subject, new shared::PlainLabel(tr("named by"), this), m_namedBy}));
    form->addRow(tr("Group"), m_group);
    form->addRow(tr("Unit"), m_unit);
    form->addRow(tr("Bad is"), m_direction);
    form->addRow(tr("Warning at"),
                 besideEachOther({m_warning, new shared::PlainLabel(tr("Critical at"), this), m_critical}));
    form->addRow(tr("Once it lasted"), m_minutes);
    m_title->setObjectName(u"title"_s);
    m_warning->setObjectName(u"warning"_s);
    m_critical->setObjectName(u"critical"_s);
    m_id->setToolTip(tr("By which the command line and other files know it"));
    m_minutes->addItem(tr("at once"), 0);
    for (const int minutes : {5, 15, 30, 60})
        m_minutes->addItem(base::ageText(std::chrono::minutes(minutes), locale()), minutes);
    m_toml->setObjectName(u"query"_s); // looks like a field
    m_toml->setReadOnly(true);
    m_toml->setTabChangesFocus(true);
    m_toml->setAccessibleName(tr("The file that will be written"));
    m_toml->setFont(shared::fontOf(shared::FontRole::Code, font()));
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shared::space::l, shared::space::l, shared::space::l, shared::space::l);
    column->setSpacing(shared::space::m);
    column->addLayout(form);
    column->addWidget(m_toml, 1);
    column->addWidget(m_words);
    column->addWidget(m_buttons);
}

void SignalDialog::makeSubjects()
{
    for (const QString &kind : subjectKinds())
        m_subject->addItem(health::kindText(kind), kind);
    m_subject->setCurrentIndex(m_subject->findData(m_guess.kind));
    m_subject->setObjectName(u"subject"_s);
    m_subject->setAccessibleName(tr("It tells of a"));
    m_namedBy->addItem(tr("the label instance"), QString());
    for (const QString &label : std::as_const(m_labels))
        if (label != "instance"_L1)
            m_namedBy->addItem(tr("the label %1").arg(label.left(40)), label);
    m_namedBy->setCurrentIndex(m_namedBy->findData(m_guess.namedBy));
    m_namedBy->setAccessibleName(tr("named by"));
    for (const QString &group : signalGroups())
        m_group->addItem(health::groupText(group), group);
    m_group->setCurrentIndex(m_group->findData(guessedGroup(m_query)));
}

void SignalDialog::makeUnits()
{
    using enum base::Unit;
    const QList<std::pair<base::Unit, QString>> units{{Count, tr("a number")},
                                                      {Ratio, tr("a share, 0 to 1")},
                                                      {Bytes, tr("bytes")},
                                                      {BytesPerSecond, tr("bytes a second")},
                                                      {Seconds, tr("seconds")},
                                                      {Days, tr("days")},
                                                      {Celsius, tr("degrees Celsius")},
                                                      {Bool, tr("yes or no, 1 or 0")}};
    for (const auto &[unit, words] : units)
        m_unit->addItem(words, int(unit));
    m_unit->setCurrentIndex(m_unit->findData(int(guessedUnit(m_query))));
    m_direction->addItem(tr("the limit and above"), true);
    m_direction->addItem(tr("the limit and below"), false);
}

/// As people write numbers here, or as programs do. NaN for what is none.
std::optional<double> SignalDialog::numberIn(const QLineEdit &field) const
{
    const QString text = field.text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool good = false;
    double value = text.toDouble(&good);
    if (!good)
        value = locale().toDouble(text, &good);
    return good ? value : std::numeric_limits<double>::quiet_NaN();
}

SignalDraft SignalDialog::draft() const
{
    return {.id = m_id->text().trimmed(),
            .title = m_title->text(),
            .about = m_about->text(),
            .unit = base::Unit(m_unit->currentData().toInt()),
            .subject = m_subject->currentData().toString(),
            .namedBy = m_namedBy->currentData().toString(),
            .group = m_group->currentData().toString(),
            .query = m_query,
            .above = m_direction->currentData().toBool(),
            .warning = numberIn(*m_warning),
            .critical = numberIn(*m_critical),
            .minutes = m_minutes->currentData().toInt()};
}

/// The id follows the title until somebody writes another.
void SignalDialog::suggest()
{
    if (!m_id->isModified())
        m_id->setText(suggestedId(m_title->text(), m_catalogue));
}

/// Services have a group of their own, and machines all others.
void SignalDialog::subjectChosen()
{
    const bool ofService = m_subject->currentData().toString() == "service"_L1;
    const auto services = u"services"_s;
    if ((m_group->currentData().toString() == services) != ofService) {
        const QString guess = guessedGroup(m_query);
        const QString other = guess == services ? u"network"_s : guess;
        m_group->setCurrentIndex(m_group->findData(ofService ? services : other));
    }
    m_group->setEnabled(!ofService);
}

void SignalDialog::refresh()
{
    const SignalDraft draft = this->draft();
    m_toml->setPlainText(QString::fromUtf8(signalToml(draft)));
    const auto fault = faultOf(draft, m_catalogue);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!fault);
    QString words = fault ? faultText(*fault) : QString();
    const QString naming = draft.namedBy.isEmpty() ? u"instance"_s : draft.namedBy;
    if (!fault && !m_labels.contains(naming))
        words = tr("Not every series of the answer has the label %1. Those without it are not watched.")
                    .arg(naming);
    else if (!fault && draft.subject == "service"_L1)
        words =
            tr("The wiki’s services are known by this name or address. Whatever it does not know stands by "
               "itself.");
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void SignalDialog::setOutcome(const QString &sentence, bool good)
{
    if (good) {
        accept();
        return;
    }
    m_words->setText(sentence);
    m_words->setVisible(true);
}

} // namespace console
