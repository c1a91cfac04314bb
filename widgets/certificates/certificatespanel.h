// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certificates/certificate.h"
#include "models/records/record.h"
#include "widgets/shared/panel.h"

namespace shared {
class RecordsView;
}

namespace certificates {

/// All certificates, the least time left first; of the chosen one what proves its date. Enter or a double
/// click opens how its days went.
class CertificatesPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit CertificatesPanel(QWidget *parent = nullptr);

    void setCertificates(const Certificates &certificates);
    void setZone(const QTimeZone &zone); ///< in which dates are shown

Q_SIGNALS:
    void chartWanted(const records::Chart &chart);
    void pageWanted(const QString &page, int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Certificates m_certificates;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    shared::RecordsView *m_view;
};

} // namespace certificates
