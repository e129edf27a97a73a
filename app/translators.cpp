// SPDX-License-Identifier: MIT
#include "app/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// Installed later means asked first. Returns whether there was such a catalogue.
bool install(QCoreApplication &application, const QLocale &locale, const QString &name,
             const QString &folder = u":/i18n"_s)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

QLocale installTranslators(QCoreApplication &application, QtTexts qtTexts)
{
    const QString named = qEnvironmentVariable("CHATELAINE_LANGUAGE");
    const QLocale wished = named.isEmpty() ? QLocale::system() : QLocale(named);
    if (!named.isEmpty())
        QLocale::setDefault(wished);

    // Texts of the sources are English already, but "%n key(s)" is no plural yet.
    const QLocale english(QLocale::English);
    install(application, english, u"chatelaine"_s);
    if (!install(application, wished, u"chatelaine"_s))
        return english;
    if (qtTexts == QtTexts::Load)
        install(application, wished, u"qtbase"_s,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return wished;
}

} // namespace Chatelaine
