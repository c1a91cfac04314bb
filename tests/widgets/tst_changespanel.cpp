// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/catalogue.h"
#include "widgets/changes/changespanel.h"
#include "widgets/shared/recordsview.h"

#include <QLabel>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using changes::Change;
using changes::ChangesPanel;
using shared::RecordsView;

namespace {

const base::Instant moment = base::instantFromMs(1'793'491'200'000);

changes::Ranked ranked(const QString &subject, base::Milliseconds before, const QString &page = {})
{
    return {.change = {.kind = page.isEmpty() ? Change::Kind::Updates : Change::Kind::WikiEdit,
                       .at = moment - before,
                       .before = 12,
                       .subject = subject,
                       .query = page.isEmpty() ? u"apt_upgrades_pending{instance=\"a:9100\"}"_s : QString(),
                       .page = page},
            .nearness = changes::Nearness::Same,
            .score = 0.5};
}

changes::Unusual unusual()
{
    const auto one = [](const QString &signal, double now, std::optional<double> spreads) {
        return changes::Deviation{.signal = signal,
                                  .subject = u"pica01"_s,
                                  .instance = u"pica01:9100"_s,
                                  .now = now,
                                  .weeks = spreads
                                      ? QMap<int, double>{{1, 0.2}, {2, 0.22}, {3, 0.19}, {4, 0.21}}
                                      : QMap<int, double>(),
                                  .usual = 0.205,
                                  .spread = 0.015,
                                  .spreads = spreads,
                                  .unit = base::Unit::Ratio,
                                  .queries = {u"q"_s}};
    };
    return {.list = {one(u"cpu"_s, 0.91, 47), one(u"memory"_s, 0.21, 0.3), one(u"pressure_io"_s, 0.4, {})},
            .moment = moment};
}

} // namespace

class TestChangesPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTabsSayHowMany();
    void theRankingIsTheOrder();
    void anEditLeadsToItsPage();
    void whatIsRefusedIsSaid();
    void theLanguageIsThatOfTheWindow();

private:
    RecordsView *view(int tab) const;

    std::unique_ptr<ChangesPanel> m_panel;
};

void TestChangesPanel::init()
{
    m_panel = std::make_unique<ChangesPanel>(signals::loadCatalogue().entries);
    m_panel->setLocale(QLocale(u"en_GB"_s));
    m_panel->resize(1280, 800);
    m_panel->setMoment(moment, QTimeZone::UTC);
    m_panel->setChanges({ranked(u"pica01"_s, 3h), ranked(u"alice"_s, 1h, u"infra:alice"_s)}, u"pica01"_s, 0);
    m_panel->setUnusual(unusual());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

RecordsView *TestChangesPanel::view(int tab) const
{
    return qobject_cast<RecordsView *>(m_panel->findChild<QTabWidget *>()->widget(tab));
}

void TestChangesPanel::theTabsSayHowMany()
{
    const auto *tabs = m_panel->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabText(0), u"What changed (2)"_s);
    QCOMPARE(tabs->tabText(1), u"Unusual (1)"_s); // those that are far off
}

void TestChangesPanel::theRankingIsTheOrder()
{
    const records::RecordsModel &model = view(0)->model();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 1).data().toString(), u"pica01"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"alice"_s);
}

void TestChangesPanel::anEditLeadsToItsPage()
{
    QVERIFY(view(0)->select(view(0)->model().records().at(1).key));
    QVERIFY(view(0)->current());
    QCOMPARE(view(0)->current()->page, u"infra:alice"_s);
}

void TestChangesPanel::whatIsRefusedIsSaid()
{
    const auto says = [this] {
        const auto labels = view(0)->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u"went unanswered"_s); });
    };
    QVERIFY(!says());
    m_panel->setChanges({ranked(u"pica01"_s, 3h)}, {}, 2);
    QVERIFY(says());
}

void TestChangesPanel::theLanguageIsThatOfTheWindow()
{
    m_panel->setLocale(QLocale(u"fr_FR"_s));
    const records::RecordsModel &model = view(1)->model();
    QVERIFY(model.index(0, 5).data().toString().contains(u"47,0"_s));
}

QTEST_MAIN(TestChangesPanel)
#include "tst_changespanel.moc"
