// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/linestore.h"
#include "models/services/service.h"
#include "widgets/shared/panel.h"

namespace records {
struct Chart;
}

namespace shared {
class RecordsView;
}

namespace services {

class NumbersPane;

/// What people use, the worst first, each with its proof; below, the chosen one's own numbers over the years.
class ServicesPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit ServicesPanel(QWidget *parent = nullptr);

    void setServices(const Services &services, const Quantities &quantities);
    void setLine(const Line &line);
    void setZone(const QTimeZone &zone);

Q_SIGNALS:
    void chartWanted(const records::Chart &chart);
    void pageWanted(const QString &page, int line);
    void lineWanted(const services::LineRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showNumbers();

    Services m_services;
    Quantities m_quantities;
    shared::RecordsView *m_view;
    NumbersPane *m_numbers;
};

} // namespace services
