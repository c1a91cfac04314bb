// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/signaldraft.h"
#include "models/console/signalguess.h"
#include "models/metrics/series.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;

namespace shared {
class PlainLabel;
}

namespace console {

/// Makes a signal of a query: its name, unit and limits are filled in, and the file that will be written is
/// shown all the while, with what is wrong with it.
class SignalDialog : public QDialog {
    Q_OBJECT

public:
    /// @param answer the labels of its series, which tell whose it is
    SignalDialog(const QString &query, const QList<metrics::Labels> &answer,
                 const signals::Catalogue &catalogue, QWidget *parent = nullptr);

    SignalDraft draft() const;
    /// What became of it; a draft that could not be written stays.
    void setOutcome(const QString &sentence, bool good);

Q_SIGNALS:
    void saveWanted(const console::SignalDraft &draft);

private:
    void makeForm();
    void makeSubjects();
    void makeUnits();
    QLineEdit *limit(const QString &name);
    std::optional<double> numberIn(const QLineEdit &field) const;
    void suggest();
    void subjectChosen();
    void refresh();

    QString m_query;
    const signals::Catalogue &m_catalogue;
    QStringList m_labels; ///< that all series of the answer have
    GuessedSubject m_guess;
    QLineEdit *m_title;
    QLineEdit *m_id;
    QLineEdit *m_about;
    QComboBox *m_subject;
    QComboBox *m_namedBy;
    QComboBox *m_group;
    QComboBox *m_unit;
    QComboBox *m_direction;
    QLineEdit *m_warning;
    QLineEdit *m_critical;
    QComboBox *m_minutes;
    QPlainTextEdit *m_toml;
    shared::PlainLabel *m_words;
    QDialogButtonBox *m_buttons;
};

} // namespace console
