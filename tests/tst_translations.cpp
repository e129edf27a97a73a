// SPDX-License-Identifier: MIT
// The catalogues in translations/: complete, and with the same places for values as the sources
// have.
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; // One, or one for each number.
    bool isNumerus = false;
    bool isFinished = true;
};

QString text(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = !xml.attributes().hasAttribute(u"type"_s);
    if (!message.isNumerus) {
        message.translations.append(text(xml));
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(text(xml));
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .source = {}, .translations = {}};
    message.isNumerus = xml.attributes().hasAttribute(u"numerus"_s);
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = text(xml);
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

std::vector<Message> messagesOf(QIODevice *device)
{
    std::vector<Message> messages;
    QXmlStreamReader xml(device);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = text(xml);
        else if (xml.name() == u"message")
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?(\\d|n)"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.append(found.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

// The form for one may say "one" instead of the number.
bool hasSamePlaces(const Message &message, const QString &translation)
{
    QStringList wanted = placesIn(message.source);
    QStringList given = placesIn(translation);
    if (message.isNumerus) {
        wanted.removeAll(u"%n"_s);
        given.removeAll(u"%n"_s);
    }
    return wanted == given;
}

QString problemWith(const Message &message)
{
    const bool isEmpty = std::ranges::any_of(message.translations, &QString::isEmpty);
    if (!message.isFinished || message.translations.isEmpty() || isEmpty)
        return u"not translated"_s;
    for (const QString &translation : message.translations) {
        if (!hasSamePlaces(message, translation))
            return u"other places for values"_s;
        if (message.source.endsWith(u'…') != translation.endsWith(u'…'))
            return u"an ellipsis too many or too few"_s;
    }
    return {};
}

// One line for each message that is not as it should be.
QStringList problemsIn(QIODevice *device)
{
    QStringList problems;
    for (const Message &message : messagesOf(device)) {
        const QString problem = problemWith(message);
        if (!problem.isEmpty())
            problems.append(message.context + u": \""_s + message.source + u"\": "_s + problem);
    }
    return problems;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsComplete_data();
    void catalogueIsComplete();
    void noticesWhatIsMissing_data();
    void noticesWhatIsMissing();
};

void TestTranslations::catalogueIsComplete_data()
{
    QTest::addColumn<QString>("path");

    const QDir folder(QFINDTESTDATA("../translations"));
    const QFileInfoList catalogues = folder.entryInfoList({u"*.ts"_s});
    QVERIFY(catalogues.size() >= 2);
    for (const QFileInfo &catalogue : catalogues)
        QTest::newRow(qPrintable(catalogue.fileName())) << catalogue.filePath();
}

void TestTranslations::catalogueIsComplete()
{
    QFETCH(const QString, path);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList problems = problemsIn(&file);
    const QString first = problems.mid(0, 20).join(u'\n');
    QVERIFY2(problems.isEmpty(), qPrintable(u"%1 in all\n%2"_s.arg(problems.size()).arg(first)));
}

void TestTranslations::noticesWhatIsMissing_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("problem");

    QTest::newRow("translated")
        << u"<message><source>Key %1</source><translation>Schlüssel %1</translation></message>"_s
        << QString();
    QTest::newRow("unfinished") << u"<message><source>Key</source>"
                                   "<translation type=\"unfinished\">K</translation></message>"_s
                                << u"not translated"_s;
    QTest::newRow("empty") << u"<message><source>Key</source><translation/></message>"_s
                           << u"not translated"_s;
    QTest::newRow("place lost")
        << u"<message><source>Key %1</source><translation>Schlüssel</translation></message>"_s
        << u"other places for values"_s;
    QTest::newRow("one of a number")
        << u"<message numerus=\"yes\"><source>%n of %1</source><translation>"
           "<numerusform>one of %1</numerusform><numerusform>%n of %1</numerusform>"
           "</translation></message>"_s
        << QString();
    QTest::newRow("a form missing")
        << u"<message numerus=\"yes\"><source>%n</source><translation>"
           "<numerusform>one</numerusform><numerusform></numerusform></translation></message>"_s
        << u"not translated"_s;
    QTest::newRow("ellipsis lost")
        << u"<message><source>Open…</source><translation>Öffnen</translation></message>"_s
        << u"an ellipsis too many or too few"_s;
}

void TestTranslations::noticesWhatIsMissing()
{
    QFETCH(const QString, message);
    QFETCH(const QString, problem);

    QByteArray document = u"<TS><context><name>C</name>%1</context></TS>"_s.arg(message).toUtf8();
    QBuffer buffer(&document);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const QStringList problems = problemsIn(&buffer);
    QCOMPARE(problems.join(u'\n').section(u": "_s, -1), problem);
}

} // namespace Chatelaine

QTEST_GUILESS_MAIN(Chatelaine::TestTranslations)
#include "tst_translations.moc"
