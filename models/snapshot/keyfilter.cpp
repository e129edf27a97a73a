// SPDX-License-Identifier: MIT
#include "models/snapshot/keyfilter.h"

#include "models/base/textfold.h"
#include "models/base/visibletext.h"
#include "models/snapshot/filterwords.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

using Kind = KeyFilterTerm::Kind;
using Comparison = KeyFilterTerm::Comparison;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::KeyFilter)
};

constexpr qint64 SecondsPerDay = 86'400;
// Two thousand years of days: far from any overflow.
constexpr qsizetype MaximumAgeDigits = 6;
// A pasted secret is not repeated in full by an error message.
constexpr int MaximumWordShown = 24;

QString shown(const QString &word)
{
    return visibleText(
        word.size() <= MaximumWordShown ? word : QString(word.left(MaximumWordShown) + u'…'));
}

// Each returns whether the value could be read into the term.
using Read = bool (*)(const QString &value, KeyFilterTerm &term);

bool readText(const QString &value, KeyFilterTerm &term)
{
    term.folded = foldForSearch(value);
    return true;
}

bool readName(const QString &, KeyFilterTerm &) { return true; }

bool readId(const QString &value, KeyFilterTerm &term)
{
    bool isNumber = false;
    term.number = value.toUInt(&isNumber);
    return isNumber;
}

bool readStatus(const QString &value, KeyFilterTerm &term)
{
    term.isActive = value == "active"_L1;
    return term.isActive || value == "disabled"_L1;
}

bool readOwner(const QString &value, KeyFilterTerm &term)
{
    for (int i = 0; i <= int(UserState::Valid); ++i) {
        if (userStateName(UserState(i)) == value) {
            term.state = UserState(i);
            return true;
        }
    }
    return false;
}

bool readAge(const QString &value, KeyFilterTerm &term)
{
    constexpr std::array<std::pair<char16_t, int>, 4> DaysPerUnit{
        {{u'd', 1}, {u'w', 7}, {u'm', 30}, {u'y', 365}}};
    if (value.size() < 2 || value.size() > MaximumAgeDigits + 1)
        return false;
    const auto unit = std::find_if(DaysPerUnit.cbegin(), DaysPerUnit.cend(),
                                   [&value](auto known) { return value.back() == known.first; });
    bool isNumber = false;
    const uint count = value.chopped(1).toUInt(&isNumber);
    if (unit == DaysPerUnit.cend() || !isNumber)
        return false;
    term.isAge = true;
    term.number = qint64(count) * unit->second * SecondsPerDay;
    return true;
}

// Takes the comparison off the front of the value.
Comparison takeComparison(QString &value)
{
    constexpr std::array<std::pair<QLatin1String, Comparison>, 5> Signs{{
        {"<="_L1, Comparison::LessOrEqual},
        {">="_L1, Comparison::GreaterOrEqual},
        {"<"_L1, Comparison::Less},
        {">"_L1, Comparison::Greater},
        {"="_L1, Comparison::Equal},
    }};
    for (const auto &[sign, comparison] : Signs) {
        if (value.startsWith(sign)) {
            value.remove(0, sign.size());
            return comparison;
        }
    }
    return Comparison::Equal;
}

bool readMoment(const QString &value, KeyFilterTerm &term)
{
    QString moment = value;
    term.comparison = takeComparison(moment);
    // An age is a second, which no key hits exactly.
    if (readAge(moment, term))
        return term.comparison != Comparison::Equal;
    const QDate date = QDate::fromString(moment, Qt::ISODate);
    if (!date.isValid())
        return false;
    term.number = QDate(1970, 1, 1).daysTo(date) * SecondsPerDay;
    return true;
}

// A word of the language. Without a reader it stands alone.
struct WordSpec
{
    QLatin1String name;
    Kind kind;
    Read read = nullptr;
    const char *wanted = nullptr; // What the value should have been.
};

constexpr std::array Words{
    WordSpec{"user"_L1, Kind::User, readText,
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilter", "a part of a user name")},
    WordSpec{"prefix"_L1, Kind::Prefix, readText,
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilter", "a part of a key's prefix")},
    WordSpec{"id"_L1, Kind::KeyId, readId,
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilter", "the number of a key")},
    WordSpec{"user-id"_L1, Kind::UserId, readId,
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilter", "the number of a user")},
    WordSpec{"status"_L1, Kind::Status, readStatus,
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilter", "active or disabled")},
    WordSpec{"owner"_L1, Kind::Owner, readOwner,
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilter",
                               "valid, banned, disabled, rejected, deleted, moderated, "
                               "email_bounce, email_confirm or email_confirm_edit")},
    WordSpec{"scope"_L1, Kind::Scope, readName,
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilter", "the name of a scope")},
    WordSpec{"expected"_L1, Kind::Expected, readName,
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilter", "the name of a scope")},
    WordSpec{"group"_L1, Kind::Group, readText,
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilter", "the title or the number of a group")},
    WordSpec{"unused"_L1, Kind::Unused, readAge,
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilter", "an age such as 90d, 12w, 6m or 1y")},
    WordSpec{"created"_L1, Kind::Created, readMoment,
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilter",
                               "a date such as <2025-01-31 or an age such as <90d")},
    WordSpec{"used"_L1, Kind::Used, readMoment,
             QT_TRANSLATE_NOOP("Chatelaine::KeyFilter",
                               "a date such as <2025-01-31 or an age such as <90d")},
    WordSpec{"never-used"_L1, Kind::NeverUsed},
    WordSpec{"drift"_L1, Kind::Drift},
    WordSpec{"orphan"_L1, Kind::Orphan},
    WordSpec{"ghost"_L1, Kind::Ghost},
    WordSpec{"no-scope"_L1, Kind::NoScope},
};

const WordSpec *wordNamed(QStringView name, bool standsAlone)
{
    const auto found = std::find_if(Words.begin(), Words.end(), [=](const WordSpec &word) {
        return word.name == name && (word.read == nullptr) == standsAlone;
    });
    return found == Words.end() ? nullptr : &*found;
}

Error unknownWord(const FilterWord &word)
{
    QStringList names;
    for (const WordSpec &known : Words) {
        if (known.read)
            names += known.name + u':';
    }
    return Error::invalid(
        Texts::tr("\"%1\" is not understood: a colon follows one of %2. To search for the text "
                  "itself, put it in quotes.")
            .arg(shown(word.raw), names.join(u", "_s)));
}

Result<KeyFilterTerm> parseNamed(const FilterWord &word)
{
    const WordSpec *spec = wordNamed(QStringView(word.text).left(word.colon), false);
    if (!spec)
        return unknownWord(word);
    KeyFilterTerm term;
    term.kind = spec->kind;
    term.isNegated = word.isNegated;
    term.text = word.text.sliced(word.colon + 1);
    if (term.text.isEmpty() || !spec->read(term.text, term)) {
        return Error::invalid(Texts::tr("\"%1\" is not understood: after \"%2:\" comes %3.")
                                  .arg(shown(word.raw), spec->name, Texts::tr(spec->wanted)));
    }
    return term;
}

Result<KeyFilterTerm> parseTerm(const FilterWord &word)
{
    if (!word.isClosed) {
        return Error::invalid(Texts::tr("\"%1\" lacks the closing quote.").arg(shown(word.raw)));
    }
    if (word.colon >= 0)
        return parseNamed(word);
    KeyFilterTerm term;
    term.isNegated = word.isNegated;
    term.text = word.text;
    if (const WordSpec *spec = word.isQuoted ? nullptr : wordNamed(word.text, true))
        term.kind = spec->kind;
    else
        readText(word.text, term);
    return term;
}

// Whether both words ask for the same, however they are written.
bool isSameTerm(const FilterWord &a, const FilterWord &b)
{
    if (a.raw == b.raw)
        return true;
    const Result<KeyFilterTerm> first = parseTerm(a);
    const Result<KeyFilterTerm> second = parseTerm(b);
    return first && second && *first == *second;
}

} // namespace

Result<KeyFilter> parseKeyFilter(const QString &text)
{
    KeyFilter filter;
    for (const FilterWord &word : filterWords(text)) {
        CHATELAINE_TRY(KeyFilterTerm term, parseTerm(word));
        filter.terms.push_back(std::move(term));
    }
    return filter;
}

QString toggledTerm(const QString &filterText, const QString &term)
{
    const std::vector<FilterWord> toggled = filterWords(term);
    QStringList kept;
    bool isRemoved = false;
    for (const FilterWord &word : filterWords(filterText)) {
        if (!toggled.empty() && isSameTerm(word, toggled.front()))
            isRemoved = true;
        else
            kept += word.raw;
    }
    if (!isRemoved)
        kept += term;
    return kept.join(u' ');
}

bool hasTerm(const QString &filterText, const QString &term)
{
    const std::vector<FilterWord> wanted = filterWords(term);
    const std::vector<FilterWord> words = filterWords(filterText);
    return !wanted.empty() &&
           std::any_of(words.cbegin(), words.cend(),
                       [&](const FilterWord &word) { return isSameTerm(word, wanted.front()); });
}

QString quotedForFilter(const QString &text)
{
    const auto isSpecial = [](QChar character) {
        return character.isSpace() || character == u'"' || character == u'\\';
    };
    const bool isPlain = !text.isEmpty() && !text.startsWith(u'-') &&
                         std::none_of(text.cbegin(), text.cend(), isSpecial);
    if (isPlain)
        return text;
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

} // namespace Chatelaine
