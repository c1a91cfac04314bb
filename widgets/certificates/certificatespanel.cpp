// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certificates/certificatespanel.h"

#include "models/certificates/certificaterecords.h"
#include "widgets/shared/recordsview.h"

#include <QEvent>

namespace certificates {

using namespace Qt::StringLiterals;
using shared::CellKind;
using shared::RecordsColumn;
using shared::RecordsView;

namespace {

QList<RecordsColumn> columns()
{
    return {{CellKind::Name, u"pictures.example:443"_s}, {CellKind::State, u"Made for another name"_s},
            {CellKind::Number, u"for 123 d"_s},          {CellKind::Text, u"23/11/2026"_s},
            {CellKind::Text, u"Let's Encrypt (R11)"_s},  {CellKind::Text, u"12 d ago"_s},
            {CellKind::Text, u"Mumble"_s, true}};
}

} // namespace

CertificatesPanel::CertificatesPanel(QWidget *parent)
    : Panel(tr("Certificates"), parent)
    , m_view(new RecordsView({.accessibleName = tr("Certificates"),
                              .placeholder = tr("Filter certificates"),
                              .fileName = u"certificates"_s},
                             columns()))
{
    connect(m_view, &RecordsView::chartWanted, this, &CertificatesPanel::chartWanted);
    connect(m_view, &RecordsView::pageWanted, this, &CertificatesPanel::pageWanted);
    setContent(m_view);
    m_view->setHeadings(headings());
}

void CertificatesPanel::setCertificates(const Certificates &certificates)
{
    m_certificates = certificates;
    refresh();
}

void CertificatesPanel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    refresh();
}

void CertificatesPanel::refresh()
{
    m_view->setHeadings(headings());
    m_view->setMoment(m_certificates.moment);
    m_view->setRecords(toRecords(m_certificates, m_zone), summary(m_certificates));
}

void CertificatesPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace certificates
