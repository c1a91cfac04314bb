// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/pictureoptions.h"
#include "app/showcommand.h"
#include "app/wikiplace.h"
#include "models/base/momenttext.h"
#include "models/signals/catalogueparser.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 64;

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Farewell refusal(const QString &sentence)
{
    return {.text = u"vigie: "_s + sentence, .exitCode = usageError};
}

/// The option table: help, parsing and (later) the manual page come from this one place.
class Options {
public:
    explicit Options(Verb verb)
    {
        m_parser.setApplicationDescription(Words::tr(
            "Tells a small team what is wrong on its hosts and services, since when, why, and what to do."));
        m_parser.addPositionalArgument(
            u"verb"_s,
            Words::tr("check: print the state of everything (exit 0 ok, 1 warning, 2 critical, 3 "
                      "unknown)\nshow WHAT: print a list; WHAT is %1\nrender PANEL|window: draw a picture\n"
                      "Without a verb, the window opens.")
                .arg(showable().join(Words::tr(" or "))),
            u"[check|show WHAT|render PANEL]"_s);
        m_parser.addOptions({help, version, profile, metrics, alerts, wiki, demo, at, language});
        if (verb == Verb::Check)
            m_parser.addOption(format);
        if (verb == Verb::Show)
            m_parser.addOption(listFormat);
        if (verb == Verb::Render)
            m_parser.addOptions({list, out, size, theme, host, signal, query, range});
    }

    QCommandLineParser &parser() { return m_parser; }

    const QCommandLineOption help{{u"h"_s, u"help"_s},
                                  Words::tr("Show this help; after a verb, with its options.")};
    const QCommandLineOption version{{u"v"_s, u"version"_s}, Words::tr("Show the version.")};
    const QCommandLineOption profile{u"profile"_s, Words::tr("Use the profile of that name."), u"NAME"_s};
    const QCommandLineOption metrics{
        u"metrics"_s, Words::tr("Use the Prometheus or VictoriaMetrics at that address, without a profile."),
        u"URL"_s};
    const QCommandLineOption alerts{
        u"alerts"_s,
        Words::tr(
            "Use the Alertmanager, vmalert or Prometheus at that address for alerts, without a profile; "
            "goes with --metrics."),
        u"URL"_s};
    const QCommandLineOption wiki{
        u"wiki"_s,
        Words::tr("Use the DokuWiki at that address, or a folder of its pages, without a profile; goes with "
                  "--metrics."),
        u"URL|FOLDER"_s};
    const QCommandLineOption demo{u"demo"_s,
                                  Words::tr("Use an invented fleet in a real store on this machine.")};
    const QCommandLineOption at{
        u"at"_s,
        Words::tr("Show everything as of a past moment, such as \"2026-11-11 02:00\", "
                  "\"yesterday 14:00\" or \"3 h ago\"."),
        u"TIME"_s};
    const QCommandLineOption language{u"lang"_s, Words::tr("Speak that language."), u"fr|en"_s};
    const QCommandLineOption format{u"format"_s, Words::tr("Print for people or for programs."),
                                    u"text|json"_s, u"text"_s};
    const QCommandLineOption listFormat{u"format"_s, Words::tr("Print for people or for programs."),
                                        u"text|json|csv"_s, u"text"_s};
    const QCommandLineOption list{u"list"_s, Words::tr("Print what can be rendered, one a line.")};
    const QCommandLineOption out{
        u"out"_s, Words::tr("The picture to write; of a query also a drawing (.svg) or its numbers (.csv)."),
        u"FILE.png"_s};
    const QCommandLineOption size{u"size"_s, Words::tr("Its size in pixels."), u"WIDTHxHEIGHT"_s,
                                  u"1280x800"_s};
    const QCommandLineOption theme{u"theme"_s, Words::tr("Its theme."), u"light|dark"_s, u"light"_s};
    const QCommandLineOption host{u"host"_s, Words::tr("The host of the chart."), u"HOST"_s};
    const QCommandLineOption signal{u"signal"_s, Words::tr("The signal of the chart."), u"SIGNAL"_s,
                                    u"cpu"_s};
    const QCommandLineOption query{u"query"_s,
                                   Words::tr("The PromQL of the chart, instead of a signal of a host. Given "
                                             "again, its lines join the others."),
                                   u"PROMQL"_s};
    const QCommandLineOption range{u"range"_s, Words::tr("How far back the chart reaches."), u"6h"_s,
                                   u"6h"_s};

private:
    QCommandLineParser m_parser;
};

/// Every value that is not one of the choices is refused with the choices.
std::optional<Farewell> refuseUnless(const QString &option, const QString &value, const QStringList &choices)
{
    if (choices.contains(value))
        return std::nullopt;
    return refusal(Words::tr("--%1 is %2, not \"%3\"").arg(option, choices.join(Words::tr(" or ")), value));
}

std::expected<QUrl, Farewell> parseUrl(const QString &option, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return std::unexpected(
            refusal(Words::tr("--%1 must not carry a password, which others on this machine could "
                              "read; name a secret in a profile instead")
                        .arg(option)));
    const bool usable =
        url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    if (!usable)
        return std::unexpected(refusal(
            Words::tr("--%1 needs an address such as http://127.0.0.1:8428, not \"%2\"").arg(option, text)));
    return url;
}

std::optional<Farewell> readRender(const Options &options, const QCommandLineParser &parser,
                                   RenderRequest &render)
{
    render.list = parser.isSet(options.list);
    if (render.list)
        return std::nullopt;
    render.target = parser.positionalArguments().value(1);
    render.file = parser.value(options.out);
    render.host = parser.value(options.host);
    render.signal = parser.value(options.signal);
    render.queries = parser.values(options.query);
    render.dark = parser.value(options.theme) == "dark"_L1;
    const auto size = parseSize(parser.value(options.size));
    const auto range = signals::parseDuration(parser.value(options.range));
    if (render.target.isEmpty())
        return refusal(Words::tr("render needs a panel, or \"window\"; \"vigie render --list\" prints them"));
    const bool blank =
        std::ranges::any_of(render.queries, [](const QString &query) { return query.trimmed().isEmpty(); });
    if (!render.queries.isEmpty() && (render.target != "chart"_L1 || blank))
        return refusal(Words::tr("--query needs PromQL, and goes with \"render chart\""));
    if (const QString wrong = wrongEnding(render); !wrong.isEmpty())
        return refusal(wrong);
    if (!size)
        return refusal(
            Words::tr("--size needs a size such as 1280x800, not \"%1\"").arg(parser.value(options.size)));
    if (!range || range->count() <= 0)
        return refusal(Words::tr("--range needs a duration such as 6h or 30d, not \"%1\"")
                           .arg(parser.value(options.range)));
    render.size = *size;
    render.range = *range;
    return refuseUnless(u"theme"_s, parser.value(options.theme), {u"light"_s, u"dark"_s});
}

/// A check answers for one moment; window and pictures may also be told how far back to show.
std::optional<Farewell> readAt(const QString &text, CommandLine &line)
{
    const auto asked = base::parseMoment(text, base::SystemClock().now(), QTimeZone::systemTimeZone());
    if (!asked)
        return refusal(u"--at: "_s + base::momentErrorText(asked.error()));
    if (asked->length && line.verb == Verb::Check)
        return refusal(
            Words::tr("--at needs one moment for check, not a range: \"%1\"").arg(text.simplified()));
    line.at = *asked;
    if (asked->length)
        line.render.range = *asked->length;
    return std::nullopt;
}

std::optional<Farewell> readSources(const Options &options, const QCommandLineParser &parser,
                                    CommandLine &line)
{
    line.profile = parser.value(options.profile);
    line.demo = parser.isSet(options.demo);
    for (const auto &[option, target] :
         {std::pair(options.metrics, &line.metrics), std::pair(options.alerts, &line.alerts)}) {
        if (!parser.isSet(option))
            continue;
        const auto url = parseUrl(option.names().first(), parser.value(option));
        if (!url)
            return url.error();
        *target = *url;
    }
    if (parser.isSet(options.wiki)) {
        const auto wiki = wikiPlace(parser.value(options.wiki));
        if (!wiki)
            return refusal(wiki.error());
        line.wiki = *wiki;
    }
    const bool urls = !line.metrics.isEmpty() || !line.alerts.isEmpty() || line.wiki;
    if (int(parser.isSet(options.profile)) + int(line.demo) + int(urls) > 1)
        return refusal(
            Words::tr("--profile, --demo and addresses (--metrics, --wiki, --alerts) exclude each other"));
    return std::nullopt;
}

/// Of check and show; lists can be tables, too.
std::optional<Farewell> readFormat(const QCommandLineParser &parser, CommandLine &line)
{
    const QString format = parser.value(u"format"_s);
    line.format = format == "json"_L1 ? Format::Json : format == "csv"_L1 ? Format::Csv : Format::Text;
    if (line.verb == Verb::Check)
        return refuseUnless(u"format"_s, format, {u"text"_s, u"json"_s});
    line.show = parser.positionalArguments().value(1);
    if (!showable().contains(line.show))
        return refusal(Words::tr("show needs to know what: %1, not \"%2\"")
                           .arg(showable().join(Words::tr(" or ")), line.show));
    return refuseUnless(u"format"_s, format, {u"text"_s, u"json"_s, u"csv"_s});
}

std::optional<Farewell> refusePositionals(const QStringList &words, Verb verb)
{
    const qsizetype most = verb == Verb::Render || verb == Verb::Show ? 2 : verb == Verb::Check ? 1 : 0;
    if (words.size() <= most)
        return std::nullopt;
    return refusal(Words::tr("\"%1\" is not understood; see vigie --help").arg(words.at(most)));
}

} // namespace

Verb glanceVerb(const QStringList &arguments)
{
    for (const QString &argument : arguments.sliced(std::min<qsizetype>(1, arguments.size()))) {
        if (argument == "check"_L1)
            return Verb::Check;
        if (argument == "show"_L1)
            return Verb::Show;
        if (argument == "render"_L1)
            return Verb::Render;
    }
    return Verb::Window;
}

QString glanceLanguage(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang"_L1)
            return arguments.value(i + 1);
        if (arguments[i].startsWith("--lang="_L1))
            return arguments[i].sliced(7);
    }
    return {};
}

bool glanceWords(const QStringList &arguments)
{
    const auto isOfQt = [](const QString &argument) {
        return argument.size() > 2 && argument.startsWith(u'-') && !argument.startsWith("--"_L1);
    };
    const auto line = parseCommandLine(arguments);
    return !line && (line.error().exitCode == 0 || std::ranges::none_of(arguments, isOfQt));
}

Farewell noSource()
{
    return refusal(Words::tr("there is no source to ask: use --metrics URL, --wiki URL or FOLDER, --alerts "
                             "URL, --demo, or a profile"));
}

std::expected<CommandLine, Farewell> parseCommandLine(const QStringList &arguments)
{
    CommandLine line{.verb = glanceVerb(arguments)};
    Options options(line.verb);
    QCommandLineParser &parser = options.parser();
    if (!parser.parse(arguments))
        return std::unexpected(refusal(parser.errorText()));
    if (parser.isSet(options.help))
        return std::unexpected(Farewell{.text = parser.helpText()});
    if (parser.isSet(options.version))
        return std::unexpected(Farewell{.text = u"vigie "_s + QCoreApplication::applicationVersion()});

    line.language = parser.value(options.language);
    std::optional<Farewell> refused = refusePositionals(parser.positionalArguments(), line.verb);
    if (!refused && parser.isSet(options.language))
        refused = refuseUnless(u"lang"_s, line.language, {u"fr"_s, u"en"_s});
    if (!refused && (line.verb == Verb::Check || line.verb == Verb::Show))
        refused = readFormat(parser, line);
    if (!refused)
        refused = readSources(options, parser, line);
    if (!refused && line.verb == Verb::Render)
        refused = readRender(options, parser, line.render);
    if (!refused && parser.isSet(options.at))
        refused = readAt(parser.value(options.at), line);
    if (refused)
        return std::unexpected(*refused);
    return line;
}

} // namespace app
