// SPDX-License-Identifier: MIT
#include "models/base/language.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// Says the same of everything, in another language.
class Shouting final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *comment,
                                    int) const override
    {
        return u"SHOUTED: "_s + QString::fromUtf8(source).toUpper() +
               (comment ? u'/' + QString::fromUtf8(comment) : QString());
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheInterface()
    {
        const Language language = Language::ofInterface();
        QCOMPARE(language.text("Any", "A key."), u"A key."_s);
        Shouting translator;
        QCoreApplication::installTranslator(&translator);
        QCOMPARE(language.text("Any", "A key."), u"SHOUTED: A KEY."_s);
        QCOMPARE(language.text("Any", "A key.", "of a door"), u"SHOUTED: A KEY./of a door"_s);
    }

    void staysEnglish()
    {
        Shouting translator;
        QCoreApplication::installTranslator(&translator);
        QCOMPARE(Language::english().text("Any", "A key \u2013 yours."), u"A key \u2013 yours."_s);
        QCOMPARE(Language::english().text("Any", "%n more", nullptr, 12), u"12 more"_s);
        QCOMPARE(Language::english().text("Any", "%n more"), u"%n more"_s);
    }

    void knowsItself() { QVERIFY(Language::english() != Language::ofInterface()); }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
