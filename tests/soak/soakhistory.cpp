// SPDX-License-Identifier: MIT
#include "tests/soak/soakhistory.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

QString print(const Scope &scope)
{
    return u"%1 “%2” groups %3"_s.arg(scope.name, scope.title, scope.groupCsv);
}

} // namespace

QStringList lostEdits(const Scope &first, const std::vector<SavedEdit> &edits, const Scope &last)
{
    QStringList lost;
    QHash<QString, const SavedEdit *> nextOf; // By the title that it was made on.
    for (const SavedEdit &edit : edits) {
        const SavedEdit *&next = nextOf[edit.base.title];
        if (next)
            lost.append(u"Lost: %1, because %2 was made on the same."_s.arg(print(next->wrote),
                                                                            print(edit.wrote)));
        next = &edit;
    }
    Scope now = first;
    size_t followed = 0;
    while (const SavedEdit *edit = nextOf.take(now.title)) {
        if (edit->base != now)
            lost.append(u"%1 was made on %2, but %3 was there."_s.arg(
                print(edit->wrote), print(edit->base), print(now)));
        now = edit->wrote;
        ++followed;
    }
    if (followed < edits.size())
        lost.append(u"%1 of %2 edits of %3 are in no chain."_s.arg(edits.size() - followed)
                        .arg(edits.size())
                        .arg(first.name));
    if (now != last)
        lost.append(u"The table has %1; the last edit wrote %2."_s.arg(print(last), print(now)));
    return lost;
}

} // namespace Chatelaine
