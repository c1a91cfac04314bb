// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/xmlrpcparser.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 32;

/// Reads one document; whatever is not as it should be makes it invalid as a whole.
class XmlRpcReader {
public:
    explicit XmlRpcReader(const QByteArray &body)
        : m_xml(body)
    {
    }

    struct Document {
        QJsonValue value;
        bool isFault = false;
    };

    std::optional<Document> read()
    {
        if (!enter(u"methodResponse") || !m_xml.readNextStartElement())
            return std::nullopt;
        Document document{.value = {}, .isFault = m_xml.name() == u"fault"};
        const bool wrapped = document.isFault || (m_xml.name() == u"params" && enter(u"param"));
        if (!wrapped || !enter(u"value"))
            return std::nullopt;
        document.value = value(0);
        while (!m_xml.atEnd() && !m_xml.hasError()) // what follows must be well-formed, too
            m_xml.readNext();
        return m_xml.hasError() || m_refused ? std::nullopt : std::optional(document);
    }

private:
    bool enter(QStringView name)
    {
        return m_xml.readNextStartElement() && m_xml.name() == name && !m_xml.hasError();
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement); }

    /// At <value>; ends behind </value>. Without a type inside it is a text.
    QJsonValue value(int depth)
    {
        if (depth > deepest)
            m_xml.raiseError(u"too deep"_s);
        QString bare;
        QJsonValue found;
        bool typed = false;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::Characters)
                bare += m_xml.text();
            if (token != QXmlStreamReader::StartElement)
                continue;
            found = ofType(depth);
            typed = true;
        }
        return typed ? found : QJsonValue(bare);
    }

    QJsonValue ofType(int depth)
    {
        const QString type = m_xml.name().toString();
        if (type == "struct"_L1)
            return members(depth);
        if (type == "array"_L1)
            return elements(depth);
        const QString written = text();
        if (type == "string"_L1)
            return written;
        if (type == "int"_L1 || type == "i4"_L1 || type == "i8"_L1)
            return whole(written);
        if (type == "boolean"_L1)
            return written.trimmed() == "1"_L1;
        if (type == "double"_L1)
            return real(written);
        if (type == "dateTime.iso8601"_L1)
            return date(written);
        if (type == "base64"_L1)
            return QString::fromUtf8(QByteArray::fromBase64(written.toLatin1()));
        if (type != "nil"_L1)
            m_refused = true;
        return QJsonValue::Null;
    }

    QJsonValue members(int depth)
    {
        QJsonObject object;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"member" || !enter(u"name"))
                return refuse();
            const QString name = text();
            if (!enter(u"value"))
                return refuse();
            object.insert(name, value(depth + 1));
            m_xml.skipCurrentElement(); // up to </member>
        }
        return object;
    }

    QJsonValue elements(int depth)
    {
        QJsonArray array;
        if (!enter(u"data"))
            return refuse();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"value")
                return refuse();
            array.append(value(depth + 1));
        }
        m_xml.skipCurrentElement(); // up to </array>
        return array;
    }

    QJsonValue whole(const QString &written)
    {
        bool good = false;
        const qint64 number = written.trimmed().toLongLong(&good);
        return good ? QJsonValue(number) : refuse();
    }

    QJsonValue real(const QString &written)
    {
        bool good = false;
        const double number = written.trimmed().toDouble(&good);
        return good && std::isfinite(number) ? QJsonValue(number) : refuse();
    }

    /// Two ways of writing: 20261123T19:00:00 and 2026-11-23T19:00:00+0000. DokuWiki means UTC where it says
    /// nothing.
    QJsonValue date(const QString &written)
    {
        QString compact = written.trimmed().remove(u'-').left(17);
        QDateTime at = QDateTime::fromString(compact, u"yyyyMMdd'T'HH:mm:ss"_s);
        at.setTimeZone(QTimeZone::UTC);
        return at.isValid() ? QJsonValue(at.toSecsSinceEpoch()) : refuse();
    }

    QJsonValue refuse()
    {
        m_refused = true;
        return QJsonValue::Null;
    }

    QXmlStreamReader m_xml;
    bool m_refused = false;
};

bool isEmptyStruct(const QJsonValue &value)
{
    return value.isObject() && value.toObject().isEmpty();
}

void write(QXmlStreamWriter &xml, const QJsonValue &value)
{
    xml.writeStartElement(u"value"_s);
    if (value.isBool()) {
        xml.writeTextElement(u"boolean"_s, value.toBool() ? u"1"_s : u"0"_s);
    } else if (value.isDouble()) {
        xml.writeTextElement(u"int"_s, QString::number(value.toInteger()));
    } else if (value.isObject()) {
        xml.writeStartElement(u"struct"_s);
        const QJsonObject members = value.toObject();
        for (auto one = members.begin(); one != members.end(); ++one) {
            xml.writeStartElement(u"member"_s);
            xml.writeTextElement(u"name"_s, one.key());
            write(xml, one.value());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    } else if (value.isArray()) {
        xml.writeStartElement(u"array"_s);
        xml.writeStartElement(u"data"_s);
        for (const QJsonValue &one : value.toArray())
            write(xml, one);
        xml.writeEndElement();
        xml.writeEndElement();
    } else {
        xml.writeTextElement(u"string"_s, value.toString());
    }
    xml.writeEndElement();
}

} // namespace

RpcAnswer parseXmlRpc(const http::Response &response)
{
    const bool readable = response.status == 200 || response.contentType.endsWith("xml");
    const auto document =
        readable && !looksLikeHtml(response) ? XmlRpcReader(response.body).read() : std::nullopt;
    const int code = document && document->isFault ? document->value["faultCode"_L1].toInt() : 0;
    if (code == -32605)
        return std::unexpected(faultOfCode(code));
    if (const auto fault = faultOfStatus(response))
        return std::unexpected(*fault);
    if (!document || (response.status != 200 && !document->isFault))
        return std::unexpected(
            faultOfBody(response, u"no whole answer of the wiki's API (status %1)"_s.arg(response.status)));
    if (document->isFault)
        return std::unexpected(faultOfCode(code));
    if (isEmptyStruct(document->value))
        return std::unexpected(RpcFault{
            .cause = RpcFault::Cause::Unsaid,
            .error = {.kind = base::Error::Kind::Unauthorized,
                      .detail =
                          u"the wiki refuses without saying why, as those from before 2024 do: check the "
                          "login, and that its user may use XML-RPC and read these pages"_s,
                      .retryAfter = {}}});
    return document->value;
}

QByteArray xmlRpcCall(const QString &method, const QJsonArray &arguments)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartDocument();
    xml.writeStartElement(u"methodCall"_s);
    xml.writeTextElement(u"methodName"_s, method);
    xml.writeStartElement(u"params"_s);
    for (const QJsonValue &argument : arguments) {
        xml.writeStartElement(u"param"_s);
        write(xml, argument);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return body;
}

} // namespace wiki
