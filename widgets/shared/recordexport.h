// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QToolButton>

#include <functional>

namespace shared {

/// The button that takes a table out of the program: CSV, picture of what is visible, text for a chat.
class RecordExport : public QToolButton {
    Q_OBJECT

public:
    /// What is taken out, made when it is asked for.
    struct Content {
        QString name; ///< of the file, without a suffix
        std::function<QByteArray()> csv;
        std::function<QString()> text;
        QWidget *picture = nullptr; ///< what is painted
    };

    explicit RecordExport(Content content, QWidget *parent = nullptr);

Q_SIGNALS:
    void told(const QString &sentence, bool good); ///< where it was saved, or why it was not

private:
    void saveCsv();
    void savePicture();

    Content m_content;
};

} // namespace shared
