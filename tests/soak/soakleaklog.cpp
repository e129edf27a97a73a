// SPDX-License-Identifier: MIT
#include "tests/soak/soakleaklog.h"

#include "tests/support/disguises.h"

#include <QFile>

#include <random>
#include <string_view>

namespace Chatelaine {

namespace {

constexpr qint64 Megabyte = 1'000'000;
constexpr int LinesPerUnknown = 400; // One unknown token in so many lines.

class LogWriter final
{
public:
    LogWriter(QFile &file, LeakLog &log, quint64 seed)
        : m_file(file)
        , m_log(log)
        , m_random(seed)
    {}

    void noise();
    void plant(const Disguise &disguise);
    void plantFragment();

private:
    [[nodiscard]] QByteArray letters(qsizetype count, std::string_view alphabet);
    [[nodiscard]] QByteArray token();
    [[nodiscard]] QByteArray nearly();
    void write(const QByteArray &text);

    QFile &m_file;
    LeakLog &m_log;
    std::mt19937_64 m_random;
};

constexpr std::string_view Alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

QByteArray LogWriter::letters(qsizetype count, std::string_view alphabet)
{
    QByteArray text(count, Qt::Uninitialized);
    for (char &letter : text)
        letter = alphabet[m_random() % alphabet.size()];
    return text;
}

QByteArray LogWriter::token()
{
    const QByteArray brand = m_random() % 4 == 0 ? "15meu_" : "cav7_";
    QByteArray token = brand + letters(32, Alphabet);
    token[brand.size() + 12] = '-'; // Some disguises are those of a hyphen.
    return token;
}

// What a scanner stumbles over.
QByteArray LogWriter::nearly()
{
    switch (m_random() % 12) {
    case 0:
        return "SELECT key_id FROM xf_cav7_api_key WHERE key_prefix = ?";
    case 1:
        return "cav7_recompute_scopes_all done in " + letters(3, "0123456789") + " ms";
    case 2:
        return "CAV7_" + letters(32, Alphabet);
    case 3:
        return "cav7 " + letters(32, Alphabet);
    case 4:
        return "cav7_" + letters(5, Alphabet) + " " + letters(27, Alphabet);
    case 5:
        return "GET /c%61v/%63%61%76/" + letters(12, "0123456789abcdef") + "?q=%5F%2D%255F&c=1";
    case 6:
        return "{\"c\":\"\\u0063\\u0061\",\"t\":\"" + letters(40, Alphabet) + "\"}";
    case 7:
        return letters(60, Alphabet).toBase64();
    case 8:
        return "c=\n1=\n15m\ncav\n7_\n";
    case 9:
        return "&#99;&#97; &c15me &amp;" + letters(30, "c1a5v7_%&\\=");
    default:
        return "127.0.0.1 - - \"GET /api/v1/milpacs/profile/id/" + letters(5, "0123456789") +
               " HTTP/1.1\" 200 " + letters(4, "123456789") +
               " \"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36\"";
    }
}

void LogWriter::write(const QByteArray &text)
{
    m_file.write(text);
    m_log.bytes += text.size();
    m_log.lines += text.count('\n');
}

void LogWriter::noise()
{
    QByteArray line = "2025-11-21T12:00:00Z app[" + letters(4, "0123456789") + "]: " + nearly();
    if (m_random() % LinesPerUnknown == 0) {
        line += " token=" + token() + ";";
        ++m_log.unknown;
    }
    write(line + "\n");
}

void LogWriter::plant(const Disguise &disguise)
{
    m_log.planted.push_back({token(), disguise.name, m_log.lines + 1});
    write(disguise.put(m_log.planted.back().token) + "\n.\n");
}

void LogWriter::plantFragment()
{
    m_log.planted.push_back({token(), nullptr, m_log.lines + 1});
    const QByteArray &token = m_log.planted.back().token;
    write("key " + token.first(token.indexOf('_') + 1 + 8) + "... was used\n");
}

} // namespace

LeakLog writeLeakLog(const QString &path, const LeakLogOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    LeakLog log;
    LogWriter writer(file, log, options.seed);
    const auto disguises = allDisguises();
    const int plants = options.tokens + options.fragments;
    for (int planted = 0; planted < plants; ++planted) {
        const qint64 next = options.megabytes * Megabyte * planted / plants;
        while (log.bytes < next)
            writer.noise();
        if (planted >= options.tokens)
            writer.plantFragment();
        else
            writer.plant(disguises[size_t(planted) % disguises.size()]);
    }
    while (log.bytes < options.megabytes * Megabyte)
        writer.noise();
    return log;
}

} // namespace Chatelaine
