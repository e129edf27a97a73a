// SPDX-License-Identifier: MIT
// Where a command writes: what was asked for to standard output, everything else to standard
// error.
//
// Main thread.
#pragma once

#include "app/cli/texttable.h"
#include "models/base/result.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace Chatelaine {

class Output final
{
public:
    enum class Format { Text, Json };

    explicit Output(Format format);

    [[nodiscard]] bool isJson() const { return m_format == Format::Json; }

    // For programs: exactly one document. REQUIRES: isJson().
    void document(const QJsonObject &object);
    void document(const QJsonArray &array);
    // The same for an array that is too long to be held at once, one element a line.
    void beginArray();
    void element(const QJsonObject &object);
    void endArray();

    // For people. REQUIRES: !isJson().
    void line(const QString &text);
    void table(const TextTable &table);

    // To standard error.
    static void note(const QString &text);
    static void error(const Error &error);

    // Fails when standard output could not be written, on a full disk for example.
    [[nodiscard]] Result<void> finish();

private:
    void write(const QByteArray &bytes);

    QFile m_file;
    Format m_format;
    bool m_isFirstElement = true;
    bool m_hasFailed = false;
};

} // namespace Chatelaine
