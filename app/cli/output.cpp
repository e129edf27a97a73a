// SPDX-License-Identifier: MIT
#include "app/cli/output.h"

#include "models/base/visibletext.h"
#include "models/domain/tokentext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// What is wrong in the arguments is repeated here, and may be a token.
void writeError(const QString &line)
{
    std::fputs((withoutSecrets(line) + u'\n').toLocal8Bit().constData(), stderr);
}

} // namespace

Output::Output(Format format)
    : m_format(format)
{
    m_hasFailed = !m_file.open(stdout, QIODevice::WriteOnly);
}

void Output::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        m_hasFailed = true;
}

void Output::document(const QJsonObject &object) { write(QJsonDocument(object).toJson()); }

void Output::document(const QJsonArray &array) { write(QJsonDocument(array).toJson()); }

void Output::beginArray()
{
    m_isFirstElement = true;
    write("[\n"_ba);
}

void Output::element(const QJsonObject &object)
{
    if (!m_isFirstElement)
        write(",\n"_ba);
    m_isFirstElement = false;
    write(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Output::endArray() { write(m_isFirstElement ? "]\n"_ba : "\n]\n"_ba); }

void Output::line(const QString &text) { write((text + u'\n').toLocal8Bit()); }

void Output::table(const TextTable &table)
{
    writeTable(table, [this](const QString &text) { line(text); });
}

void Output::note(const QString &text) { writeError(text); }

void Output::error(const Error &error)
{
    writeError(u"chatelaine-cli: "_s + error.message());
    if (!error.detail().isEmpty())
        writeError(u"  "_s + visibleText(error.detail()));
}

Result<void> Output::finish()
{
    if (!m_file.flush() || m_hasFailed)
        return Error::io(QCoreApplication::translate("Chatelaine::CommandLine",
                                                     "Standard output could not be written."),
                         m_file.errorString());
    return {};
}

} // namespace Chatelaine
