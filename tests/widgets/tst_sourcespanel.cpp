// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/support/fleetfixture.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/sources/sourcespanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using situation::SourcesModel;
using situation::SourceStatus;

class TestSourcesPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneLineWhenAllIsWell();
    void aFailureIsSaidAndRetriedByKeyboard();
    void anUnencryptedRouteIsNamed();
    void everythingInReachHasAName();
    void aHostileDetailIsNotRendered();

private:
    bool isSaid(const QString &words) const;

    std::unique_ptr<SourcesModel> m_model;
    std::unique_ptr<sources::SourcesPanel> m_panel;
};

void TestSourcesPanel::init()
{
    m_panel.reset();
    m_model = std::make_unique<SourcesModel>();
    m_model->setLocale(QLocale(QLocale::English));
    m_model->setNow(fixture::now());
    m_panel = std::make_unique<sources::SourcesPanel>(*m_model);
    m_panel->setLocale(QLocale(QLocale::English));
    m_panel->resize(900, 40);
    m_panel->show();
}

bool TestSourcesPanel::isSaid(const QString &words) const
{
    const auto labels = m_panel->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().replace(QChar::Nbsp, u' ').contains(words);
    });
}

void TestSourcesPanel::oneLineWhenAllIsWell()
{
    auto wiki = fixture::source(SourceStatus::State::Ok);
    wiki.id = u"wiki"_s;
    m_model->setSources({fixture::source(SourceStatus::State::Ok), wiki});
    QVERIFY(isSaid(u"VictoriaMetrics · 8 s ago"_s));
    QVERIFY(isSaid(u"Up to date"_s));
    QTRY_VERIFY(m_panel->sizeHint().height() < 2 * m_panel->fontMetrics().height() + 24);
}

void TestSourcesPanel::aFailureIsSaidAndRetriedByKeyboard()
{
    m_model->setSources({fixture::source(SourceStatus::State::Ok)});
    m_model->setSources({fixture::source(SourceStatus::State::Down)});
    QVERIFY(isSaid(u"Down"_s));
    QVERIFY(isSaid(u"metrics.example:8428 cannot be reached."_s));
    QSignalSpy retry(m_panel.get(), &sources::SourcesPanel::retryWanted);
    auto *button = m_panel->findChild<QPushButton *>();
    QCOMPARE(button->text(), u"Retry now"_s);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(retry.count(), 1);
    QCOMPARE(retry.first().first().toString(), u"metrics"_s);
}

void TestSourcesPanel::anUnencryptedRouteIsNamed()
{
    auto status = fixture::source(SourceStatus::State::Ok);
    status.route = u"ssh gateway.example"_s;
    m_model->setSources({status});
    QVERIFY(isSaid(u"via ssh gateway.example"_s));
    status.unencrypted = true;
    m_model->setSources({status});
    QVERIFY(isSaid(u"not encrypted"_s));
}

void TestSourcesPanel::everythingInReachHasAName()
{
    m_model->setSources(
        {fixture::source(SourceStatus::State::Ok), fixture::source(SourceStatus::State::Down)});
    QCOMPARE(accessible::nameless(*m_panel).join(u' '), QString());
}

void TestSourcesPanel::aHostileDetailIsNotRendered()
{
    auto status = fixture::source(SourceStatus::State::Down);
    status.error->detail = u"<table><tr><td>"_s.repeated(18);
    status.place = u"<table><tr><td>"_s.repeated(18);
    m_model->setSources({status});
    m_panel->grab(); // a rich-text renderer would need longer than the test may take
    for (const auto *label : m_panel->findChildren<QLabel *>()) {
        QVERIFY(!label->toolTip().contains(u"<table"_s));
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        QVERIFY(label->text().size() <= shared::plainTextCap);
    }
}

QTEST_MAIN(TestSourcesPanel)
#include "tst_sourcespanel.moc"
