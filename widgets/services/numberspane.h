// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/linestore.h"
#include "models/services/service.h"

#include <QWidget>

class QComboBox;

namespace charts {
class TimeSeriesChart;
}

namespace shared {
class PlainLabel;
}

namespace services {

/// One number of the chosen service over the years as one line, with its changes of name drawn into it and
/// listed below.
class NumbersPane : public QWidget {
    Q_OBJECT

public:
    explicit NumbersPane(QWidget *parent = nullptr);

    /// @param service null: none is chosen
    void setService(const Service *service, const Quantities &quantities);
    void setLine(const Line &line);
    void setZone(const QTimeZone &zone);

Q_SIGNALS:
    void lineWanted(const services::LineRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeChoices();
    void ask();
    void refresh();
    const Quantity *quantity() const;
    QString sentence() const;

    Quantities m_quantities;
    QString m_service; ///< key
    std::optional<Line> m_line;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QComboBox *m_numbers;
    QComboBox *m_length;
    charts::TimeSeriesChart *m_chart;
    shared::PlainLabel *m_words; ///< seams, or why there is no line
};

} // namespace services
