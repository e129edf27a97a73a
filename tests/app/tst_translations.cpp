// SPDX-License-Identifier: MIT
// Reads translations/*.ts of the source tree (CHATELAINE_SOURCE_DIR) and runs the real
// chatelaine-cli in German: a catalogue is worth something only if the program finds its entries.
#include "tests/support/clirun.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString state; // Empty once somebody has finished it.
    QStringList translations;
    bool isPlural = false;
};

constexpr qsizetype PluralForms = 2; // In English as in German.

// Reads from <translation> to its end.
void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value("type"_L1).toString();
    if (!message.isPlural) {
        message.translations += xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.translations += xml.readElementText();
}

// Reads from <message> to its end.
Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

// Empty if the file cannot be read.
std::vector<Message> readCatalogue(const QString &language)
{
    QFile file(qEnvironmentVariable("CHATELAINE_SOURCE_DIR") + "/translations/chatelaine_"_L1 +
               language + ".ts"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

// %1, %2, %n and so on, each once and sorted: German may say one of them twice or elsewhere.
QString placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?[1-9n])"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found += match.captured();
    found.sort();
    found.removeDuplicates();
    return found.join(u' ');
}

QString nameOf(const Message &message) { return message.context % ": "_L1 % message.source; }

// What all catalogues owe, as one line for each message at fault.
template<typename IsFaulty>
QString faults(const QString &language, IsFaulty isFaulty)
{
    const std::vector<Message> messages = readCatalogue(language);
    if (messages.empty())
        return u"no catalogue"_s;
    QStringList found;
    for (const Message &message : messages)
        if (isFaulty(message))
            found += nameOf(message);
    return found.join(u'\n');
}

template<typename IsFaulty>
QString faultyTranslations(const QString &language, IsFaulty isFaulty)
{
    return faults(language, [&](const Message &message) {
        return std::ranges::any_of(message.translations, [&](const QString &translation) {
            return isFaulty(message.source, translation);
        });
    });
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("de") << u"de"_s;
    QTest::newRow("en") << u"en"_s;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsFinished_data() { addLanguages(); }
    void everyMessageIsFinished();
    void everyFormIsFilled_data() { addLanguages(); }
    void everyFormIsFilled();
    void placeholdersAreThoseOfTheSource_data() { addLanguages(); }
    void placeholdersAreThoseOfTheSource();
    void mnemonicsAreThoseOfTheSource_data() { addLanguages(); }
    void mnemonicsAreThoseOfTheSource();
    void contextsAreNamesOfOurNamespace_data() { addLanguages(); }
    void contextsAreNamesOfOurNamespace();
    void englishHoldsThePluralsOnly();
    void englishWritesPluralsOut();
    void bothHoldTheSamePlurals();
    void theHelpIsGerman();
    void theHelpIsEnglishWhereThereIsNoCatalogue();
    void countsHaveTheirPlural_data();
    void countsHaveTheirPlural();
};

void TestTranslations::everyMessageIsFinished()
{
    QFETCH(QString, language);
    QCOMPARE(faults(language, [](const Message &message) { return !message.state.isEmpty(); }),
             QString());
}

void TestTranslations::everyFormIsFilled()
{
    QFETCH(QString, language);
    QCOMPARE(faults(language,
                    [](const Message &message) {
                        const qsizetype expected = message.isPlural ? PluralForms : 1;
                        return message.translations.size() != expected ||
                               message.translations.contains(QString());
                    }),
             QString());
}

void TestTranslations::placeholdersAreThoseOfTheSource()
{
    QFETCH(QString, language);
    QCOMPARE(faultyTranslations(language,
                                [](const QString &source, const QString &translation) {
                                    return placeholdersOf(source) != placeholdersOf(translation);
                                }),
             QString());
}

void TestTranslations::mnemonicsAreThoseOfTheSource()
{
    QFETCH(QString, language);
    QCOMPARE(faultyTranslations(language,
                                [](const QString &source, const QString &translation) {
                                    return source.count(u'&') != translation.count(u'&');
                                }),
             QString());
}

// lupdate gives a call it cannot place another context than it has at run time.
void TestTranslations::contextsAreNamesOfOurNamespace()
{
    QFETCH(QString, language);
    QCOMPARE(faults(language,
                    [](const Message &message) {
                        return !message.context.startsWith("Chatelaine::"_L1);
                    }),
             QString());
}

void TestTranslations::englishHoldsThePluralsOnly()
{
    QCOMPARE(faults(u"en"_s, [](const Message &message) { return !message.isPlural; }), QString());
}

void TestTranslations::englishWritesPluralsOut()
{
    QCOMPARE(faultyTranslations(u"en"_s,
                                [](const QString &, const QString &translation) {
                                    return translation.contains("(s)"_L1) ||
                                           translation.contains("is/are"_L1);
                                }),
             QString());
}

void TestTranslations::bothHoldTheSamePlurals()
{
    QStringList german;
    for (const Message &message : readCatalogue(u"de"_s))
        if (message.isPlural)
            german += nameOf(message);
    QStringList english;
    for (const Message &message : readCatalogue(u"en"_s))
        english += nameOf(message);
    german.sort();
    english.sort();
    QCOMPARE(german, english);
}

void TestTranslations::theHelpIsGerman()
{
    const CliRun help = runCli({u"--help"_s}, {}, {u"CHATELAINE_LANGUAGE=de"_s});
    QCOMPARE(help.errors, QByteArray());
    QCOMPARE(help.status, 0);
    const QString text = QString::fromUtf8(help.output);
    for (const QString &german :
         {u"Aufruf: chatelaine-cli [Optionen] BEFEHL [Optionen]"_s, u"Befehle:"_s,
          u"Schlüssel auflisten."_s, u"Optionen jedes Befehls:"_s, u"Die Version zeigen."_s})
        QVERIFY2(text.contains(german), qPrintable(german));
    for (const QString &english : {u"Usage:"_s, u"Commands:"_s, u"List keys."_s})
        QVERIFY2(!text.contains(english), qPrintable(english));
}

void TestTranslations::theHelpIsEnglishWhereThereIsNoCatalogue()
{
    const CliRun help = runCli({u"--help"_s}, {}, {u"CHATELAINE_LANGUAGE=fi"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.output.contains("Usage: chatelaine-cli [options] COMMAND [options]"));
}

void TestTranslations::countsHaveTheirPlural_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en 1") << u"en"_s << u"1"_s << u"A demo database with 1 key was written:"_s;
    QTest::newRow("en 40") << u"en"_s << u"40"_s << u"A demo database with 40 keys was written:"_s;
    QTest::newRow("de 1") << u"de"_s << u"1"_s
                          << u"Eine Demodatenbank mit 1 Schlüssel wurde geschrieben:"_s;
    QTest::newRow("de 40") << u"de"_s << u"40"_s
                           << u"Eine Demodatenbank mit 40 Schlüsseln wurde geschrieben:"_s;
}

void TestTranslations::countsHaveTheirPlural()
{
    QFETCH(QString, language);
    QFETCH(QString, keys);
    QFETCH(QString, expected);
    const QTemporaryDir folder;
    const CliRun demo = runCli({u"demo"_s, u"--keys"_s, keys, folder.filePath(u"demo.sqlite"_s)},
                               {}, {QString(u"CHATELAINE_LANGUAGE="_s + language)});
    QCOMPARE(demo.status, 0);
    const QString text = QString::fromUtf8(demo.output + demo.errors);
    QVERIFY2(text.contains(expected), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
