// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/networkclient.h"
#include "models/inventory/inventoryreader.h"
#include "models/wiki/dokuwiki.h"
#include "models/wiki/foldersource.h"
#include "models/wiki/wikistore.h"
#include "tests/support/awaited.h"
#include "tests/support/dokuwikiserver.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Error;
using wiki::PageSet;
using wiki::RpcClient;
using wiki::SourceKind;
using wiki::WikiStore;

Q_DECLARE_METATYPE(wiki::SourceKind)
Q_DECLARE_METATYPE(base::Error::Kind)

namespace {

constexpr qint64 then = 1'700'000'000;

const QString machines =
    u"====== Machines ======\n\n^ Machine ^ Type ^ Rôle ^\n| alice | hyperviseur | <garde> & \"disques\" |\n"_s;

/// Notes what is asked, and passes it on.
class Watched final : public http::Client {
public:
    explicit Watched(http::Access access)
        : m_client(std::move(access), http::Limits{.bytes = 8LL * 1024 * 1024})
    {
    }

    base::Pending<http::Response> send(const http::Request &request) override
    {
        asked.append(request.url.path() + u' ' + QString::fromUtf8(request.body) + request.url.query());
        if (beforeSend)
            beforeSend();
        return m_client.send(request);
    }

    qsizetype askedFor(const QString &words) const
    {
        return std::ranges::count_if(asked, [&words](const QString &one) { return one.contains(words); });
    }

    QStringList asked;
    std::function<void()> beforeSend;

private:
    http::NetworkClient m_client;
};

/// One user's way to the wiki.
struct Visitor {
    Visitor(const DokuWikiServer &server, const QByteArray &login, SourceKind given = SourceKind::Unknown,
            const wiki::Scope &scope = {})
        : client({.origin = http::Origin::of(server.url()), .authorization = base::Secret(login)})
        , source(client, {.base = server.url(), .scope = scope, .expectsLogin = !login.isEmpty()}, given)
        , scope(scope)
    {
    }

    WikiStore store(std::optional<base::Instant> past = {})
    {
        return WikiStore(source, {.scope = scope, .profile = {}, .place = {}, .past = past}, clock);
    }

    ManualClock clock;
    Watched client;
    wiki::DokuWiki source;
    wiki::Scope scope;
};

QHash<QString, QString> textsOf(const WikiStore &store)
{
    QHash<QString, QString> texts;
    for (const wiki::Page &page : store.held().snapshot.value_or(PageSet()).pages)
        texts.insert(page.id, page.text);
    return texts;
}

QString troubleOf(const WikiStore &store)
{
    const auto &error = store.held().error;
    return error ? base::kindName(error->kind) + u": "_s + error->detail : QString();
}

} // namespace

/// Each way to the pages of a real DokuWiki.
class TestWikiSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyWayReadsTheSamePages_data();
    void everyWayReadsTheSamePages();
    void theWayIsFoundOut_data();
    void theWayIsFoundOut();
    void whatStandsInTheWayIsToldApart_data();
    void whatStandsInTheWayIsToldApart();
    void aWikiThatIsDownIsUnreachable();
    void aPageOfThePastIsTheRevisionOfThen_data();
    void aPageOfThePastIsTheRevisionOfThen();
    void aLongHistoryIsReadToItsEnd_data() { aPageOfThePastIsTheRevisionOfThen_data(); }
    void aLongHistoryIsReadToItsEnd();
    void onlyChangedPagesAreReadAgain_data() { aPageOfThePastIsTheRevisionOfThen_data(); }
    void onlyChangedPagesAreReadAgain();
    void aTokenThatExpiresMidwayKeepsTheLastPages();
    void aWrongPasswordOnAnOpenWikiIsNotTakenForAGuest();
    void apiThatIsSwitchedOnIsFoundAtTheNextRefresh();
    void onlyTheScopeIsRead_data();
    void onlyTheScopeIsRead();
    void aPageThatCannotBeReadCostsItself_data() { aPageOfThePastIsTheRevisionOfThen_data(); }
    void aPageThatCannotBeReadCostsItself();
    void aSearchFindsPages_data() { aPageOfThePastIsTheRevisionOfThen_data(); }
    void aSearchFindsPages();

private:
    QHash<QString, QString> pages() const;

    std::unique_ptr<DokuWikiServer> m_wiki;
    QByteArray m_reader = DokuWikiServer::basicLogin(u"reader"_s);
};

void TestWikiSources::initTestCase()
{
    if (const QString missing = DokuWikiServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
}

void TestWikiSources::init()
{
    m_wiki = std::make_unique<DokuWikiServer>();
    DokuWikiFiles &files = m_wiki->pages();
    QVERIFY(files.write(u"start"_s, {{then, u"welcome"_s}}));
    QVERIFY(files.write(u"infra:machines"_s, {{then, u"only alice"_s, u"other"_s}, {then + 500, machines}}));
    QVERIFY(files.write(u"infra:vm:pica01"_s, {{then + 600, u"  * RAM : 4 Gio\n"_s}}));
    QVERIFY(files.write(u"private:codes"_s, {{then, u"1234"_s}}));
    QVERIFY2(m_wiki->start(), m_wiki->log().constData());
    QVERIFY(m_wiki->index());
}

/// What the reader may see.
QHash<QString, QString> TestWikiSources::pages() const
{
    return {{u"start"_s, u"welcome"_s},
            {u"infra:machines"_s, machines},
            {u"infra:vm:pica01"_s, u"  * RAM : 4 Gio\n"_s}};
}

void TestWikiSources::everyWayReadsTheSamePages_data()
{
    QTest::addColumn<SourceKind>("kind");
    QTest::newRow("JSON-RPC") << SourceKind::JsonRpc;
    QTest::newRow("XML-RPC") << SourceKind::XmlRpc;
    QTest::newRow("page by page") << SourceKind::Raw;
    QTest::newRow("folder") << SourceKind::Folder;
}

void TestWikiSources::everyWayReadsTheSamePages()
{
    QFETCH(SourceKind, kind);
    const wiki::Scope scope({u"start"_s, u"infra:*"_s, u"infra:vm:*"_s, u"infra:vm:pica01"_s});
    Visitor visitor(*m_wiki, m_reader, kind, scope);
    wiki::FolderSource folder(m_wiki->pages().pagesFolder(), scope);
    WikiStore store(kind == SourceKind::Folder ? static_cast<wiki::Source &>(folder) : visitor.source,
                    {.scope = scope, .profile = {}, .place = {}, .past = {}}, visitor.clock);
    QVERIFY(refreshed(store));
    QCOMPARE(troubleOf(store), QString());
    QCOMPARE(textsOf(store), pages());
    QCOMPARE(store.held().snapshot->page(u"infra:machines")->revision, then + 500);
    QCOMPARE(store.held().snapshot->found.kind, kind);
    const inventory::Inventory inventory = inventory::readInventory(store.held().snapshot->pages);
    QCOMPARE(inventory.subjects.size(), 2);
    QCOMPARE(
        inventory,
        inventory::readInventory(QList<wiki::Page>{{u"infra:machines"_s, then + 500, machines},
                                                   {u"infra:vm:pica01"_s, then + 600, u"  * RAM : 4 Gio\n"_s},
                                                   {u"start"_s, then, u"welcome"_s}}));
}

void TestWikiSources::theWayIsFoundOut_data()
{
    QTest::addColumn<QString>("wiki");
    QTest::addColumn<SourceKind>("kind");
    QTest::newRow("since 2024") << u""_s << SourceKind::JsonRpc;
    QTest::newRow("before 2024") << u"old"_s << SourceKind::XmlRpc;
    QTest::newRow("API off") << u"off"_s << SourceKind::Raw;
    QTest::newRow("API off, before 2024") << u"old off"_s << SourceKind::Raw;
}

void TestWikiSources::theWayIsFoundOut()
{
    QFETCH(QString, wiki);
    m_wiki->switchApi(!wiki.contains(u"off"_s));
    m_wiki->hideJsonRpc(wiki.contains(u"old"_s));
    Visitor visitor(*m_wiki, m_reader, SourceKind::Unknown, wiki::Scope({u"start"_s, u"infra:machines"_s}));
    WikiStore store = visitor.store();
    QVERIFY(refreshed(store));
    QCOMPARE(troubleOf(store), QString());
    QTEST(store.held().snapshot->found.kind, "kind");
    QCOMPARE(textsOf(store).value(u"infra:machines"_s), machines);
    QVERIFY(store.held().snapshot->diagnostics.isEmpty());
}

void TestWikiSources::whatStandsInTheWayIsToldApart_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QString>("wiki");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    const QByteArray wrong = "Basic cmVhZGVyOndyb25n";
    const QByteArray outsider = DokuWikiServer::basicLogin(u"outsider"_s);
    using enum Error::Kind;
    QTest::newRow("wrong password") << wrong << u""_s << Unauthorized << u"401"_s;
    QTest::newRow("wrong token") << QByteArray("Bearer no.such.token") << u""_s << Unauthorized << u"401"_s;
    QTest::newRow("nobody") << QByteArray() << u""_s << Unauthorized << u"401"_s;
    QTest::newRow("not for the API") << outsider << u""_s << Unauthorized << u"403"_s;
    QTest::newRow("wrong password, older") << wrong << u"old"_s << Unauthorized << u"401"_s;
    QTest::newRow("not for the API, older") << outsider << u"old"_s << Unauthorized << u"403"_s;
    QTest::newRow("wrong password, API off") << wrong << u"off"_s << Unauthorized << u"login page"_s;
    QTest::newRow("no wiki there") << m_reader << u"elsewhere"_s << Rejected << u"404"_s;
}

void TestWikiSources::whatStandsInTheWayIsToldApart()
{
    QFETCH(QByteArray, login);
    QFETCH(QString, wiki);
    QFETCH(QString, words);
    m_wiki->switchApi(wiki != "off"_L1);
    m_wiki->hideJsonRpc(wiki == "old"_L1);
    Visitor visitor(*m_wiki, login);
    RpcClient::Options options{.base = m_wiki->url(wiki == "elsewhere"_L1 ? u"/wiki/"_s : u"/doku.php"_s),
                               .scope = {},
                               .expectsLogin = !login.isEmpty()};
    wiki::DokuWiki source(visitor.client, options);
    WikiStore store(source, {.profile = {}, .place = {}, .past = {}}, visitor.clock);
    QVERIFY(refreshed(store));
    QVERIFY(store.held().error);
    QTEST(store.held().error->kind, "kind");
    QVERIFY2(store.held().error->detail.contains(words), qPrintable(troubleOf(store)));
    QVERIFY(!store.held().snapshot);
}

void TestWikiSources::aWikiThatIsDownIsUnreachable()
{
    Visitor visitor(*m_wiki, m_reader);
    WikiStore store = visitor.store();
    QVERIFY(refreshed(store));
    m_wiki->stop();
    QVERIFY(refreshed(store));
    QCOMPARE(store.held().error->kind, Error::Kind::Unreachable);
    QCOMPARE(textsOf(store), pages()); // law 2
    QVERIFY(m_wiki->start());
    QVERIFY(refreshed(store));
    QVERIFY(store.isConfirmed());
}

void TestWikiSources::aPageOfThePastIsTheRevisionOfThen_data()
{
    QTest::addColumn<SourceKind>("kind");
    QTest::newRow("JSON-RPC") << SourceKind::JsonRpc;
    QTest::newRow("XML-RPC") << SourceKind::XmlRpc;
}

void TestWikiSources::aPageOfThePastIsTheRevisionOfThen()
{
    QFETCH(SourceKind, kind);
    Visitor visitor(*m_wiki, m_reader, kind);
    WikiStore store = visitor.store(base::instantFromMs((then + 100) * 1000));
    QVERIFY(refreshed(store));
    QCOMPARE(troubleOf(store), QString());
    const QHash<QString, QString> expected{{u"start"_s, u"welcome"_s},
                                           {u"infra:machines"_s, u"only alice"_s}};
    QCOMPARE(textsOf(store), expected);
    QVERIFY(store.held().snapshot->diagnostics.isEmpty());
}

void TestWikiSources::aLongHistoryIsReadToItsEnd()
{
    QFETCH(SourceKind, kind);
    QList<WikiVersion> versions;
    for (int i = 0; i < 70; ++i) // three times as many as the wiki gives at once
        versions.append({then + i * 10, u"version %1"_s.arg(i)});
    QVERIFY(m_wiki->pages().write(u"infra:busy"_s, versions));
    QVERIFY(m_wiki->index());
    Visitor visitor(*m_wiki, m_reader, kind, wiki::Scope({u"infra:busy"_s}));
    WikiStore store = visitor.store(base::instantFromMs((then + 15) * 1000));
    QVERIFY(refreshed(store));
    QCOMPARE(textsOf(store).value(u"infra:busy"_s), u"version 1"_s);
}

void TestWikiSources::onlyChangedPagesAreReadAgain()
{
    QFETCH(SourceKind, kind);
    Visitor visitor(*m_wiki, m_reader, kind);
    WikiStore store = visitor.store();
    QVERIFY(refreshed(store));
    visitor.client.asked.clear();
    QVERIFY(m_wiki->pages().write(u"start"_s, {{then + 900, u"hello"_s}}));
    QVERIFY(refreshed(store));
    QCOMPARE(textsOf(store).value(u"start"_s), u"hello"_s);
    QCOMPARE(visitor.client.askedFor(u"start"_s), 1);
    QCOMPARE(visitor.client.askedFor(u"machines"_s), 0);
}

void TestWikiSources::aTokenThatExpiresMidwayKeepsTheLastPages()
{
    Visitor visitor(*m_wiki, "Bearer " + m_wiki->token(u"reader"_s).toLatin1());
    WikiStore store = visitor.store();
    QVERIFY(refreshed(store));
    QCOMPARE(textsOf(store), pages());
    for (const auto &id : {u"start"_s, u"infra:machines"_s, u"infra:vm:pica01"_s})
        QVERIFY(m_wiki->pages().write(id, {{then + 900, u"new"_s}}));
    visitor.client.asked.clear();
    visitor.client.beforeSend = [&] {
        if (visitor.client.askedFor(u"core.getPage"_s) == 1)
            m_wiki->revokeTokens();
    };
    QVERIFY(refreshed(store));
    QCOMPARE(store.held().error->kind, Error::Kind::Unauthorized);
    QCOMPARE(textsOf(store), pages());
}

void TestWikiSources::aWrongPasswordOnAnOpenWikiIsNotTakenForAGuest()
{
    m_wiki->configure(u"useacl"_s, u"0"_s); // everybody may read
    m_wiki->configure(u"remoteuser"_s, u"''"_s); // and use the API
    Visitor guest(*m_wiki, {});
    WikiStore open = guest.store();
    QVERIFY(refreshed(open));
    QCOMPARE(troubleOf(open), QString());
    Visitor mistaken(*m_wiki, "Basic cmVhZGVyOndyb25n");
    WikiStore store = mistaken.store();
    QVERIFY(refreshed(store));
    QCOMPARE(store.held().error->kind, Error::Kind::Unauthorized);
    QVERIFY2(store.held().error->detail.contains(u"nobody"_s), qPrintable(troubleOf(store)));
}

void TestWikiSources::apiThatIsSwitchedOnIsFoundAtTheNextRefresh()
{
    m_wiki->switchApi(false);
    Visitor visitor(*m_wiki, m_reader, SourceKind::Unknown, wiki::Scope({u"start"_s}));
    WikiStore store = visitor.store();
    QVERIFY(refreshed(store));
    QCOMPARE(store.held().snapshot->found.why, wiki::SourceFound::Why::ApiOff);
    m_wiki->switchApi(true);
    QVERIFY(refreshed(store));
    QCOMPARE(store.held().snapshot->found.kind, SourceKind::JsonRpc);
    QVERIFY(store.held().snapshot->found.apiVersion >= 12);
}

void TestWikiSources::onlyTheScopeIsRead_data()
{
    QTest::addColumn<SourceKind>("kind");
    QTest::addColumn<QStringList>("named");
    QTest::addColumn<QStringList>("ids");
    const QStringList space{u"infra:*"_s};
    const QStringList both{u"infra:machines"_s, u"infra:vm:pica01"_s};
    for (const auto &[name, kind] :
         {std::pair("JSON", SourceKind::JsonRpc), std::pair("XML", SourceKind::XmlRpc)}) {
        QTest::addRow("a namespace, %s", name) << kind << space << both;
        QTest::addRow("a page, %s", name) << kind << QStringList{u"infra:machines"_s} << both.first(1);
        QTest::addRow("a page at the top, %s", name)
            << kind << QStringList{u"start"_s} << QStringList{u"start"_s};
        QTest::addRow("a page within, %s", name) << kind << (space + both) << both;
    }
    QTest::newRow("a namespace, raw") << SourceKind::Raw << space << both.first(1);
    QTest::newRow("a page, raw") << SourceKind::Raw << both << both;
}

void TestWikiSources::onlyTheScopeIsRead()
{
    QFETCH(SourceKind, kind);
    QFETCH(QStringList, named);
    Visitor visitor(*m_wiki, m_reader, kind, wiki::Scope(named));
    WikiStore store = visitor.store();
    QVERIFY(refreshed(store));
    QCOMPARE(troubleOf(store), QString());
    QStringList ids = textsOf(store).keys();
    ids.sort();
    QTEST(ids, "ids");
}

void TestWikiSources::aPageThatCannotBeReadCostsItself()
{
    QFETCH(SourceKind, kind);
    const QString folder = m_wiki->pages().pagesFolder();
    QVERIFY(putFile(folder + u"/infra/binary.txt"_s, QByteArray("PNG\0\1\2", 6)));
    QVERIFY(putFile(folder + u"/infra/latin.txt"_s, "un\r\nd\xE9j\xE0\r\n"));
    QVERIFY(putFile(folder + u"/infra/huge.txt"_s, QByteArray("a line of some length\n").repeated(500'000)));
    Visitor visitor(*m_wiki, m_reader, kind, wiki::Scope({u"infra:*"_s}));
    WikiStore store = visitor.store();
    QVERIFY(refreshed(store));
    QCOMPARE(troubleOf(store), QString());
    QStringList ids = textsOf(store).keys();
    ids.sort();
    QCOMPARE(ids, QStringList({u"infra:latin"_s, u"infra:machines"_s, u"infra:vm:pica01"_s}));
    QCOMPARE(textsOf(store).value(u"infra:latin"_s), u"un\ndéjà\n"_s);
    QStringList ailing;
    for (const wiki::Diagnostic &one : store.held().snapshot->diagnostics)
        ailing.append(one.page);
    QCOMPARE(ailing, QStringList({u"infra:binary"_s, u"infra:huge"_s}));
}

void TestWikiSources::aSearchFindsPages()
{
    QFETCH(SourceKind, kind);
    Visitor visitor(*m_wiki, m_reader, kind);
    const auto found = awaited(visitor.source.search(u"alice"_s));
    QVERIFY(found && *found);
    QCOMPARE(**found, QStringList{u"infra:machines"_s});
}

QTEST_GUILESS_MAIN(TestWikiSources)
#include "tst_wikisources.moc"
