// SPDX-License-Identifier: MIT
// The roles of the item models beside Qt's own. Models give raw values; delegates make them look.
#pragma once

#include <qnamespace.h>

namespace Chatelaine {

enum Role {
    SortRole = Qt::UserRole,
    KeyIdRole,      // quint32
    ScopeIdRole,    // quint32
    GroupIdRole,    // qint64
    MarkRole,       // int of Mark: the filled shape beside the word
    ChipsRole,      // QStringList: drawn as chips with an overflow count
    ClipboardRole,  // QString: the cell as it is copied, dates as ISO 8601 UTC
    FixedWidthRole, // bool: prefixes and numbers
    ChangedRole,    // bool: another value than before the latest refresh
};

// The coloured shapes of design.md; a word always stands beside one.
enum class Mark { None, Active, Disabled, Attention, Danger, Information };

} // namespace Chatelaine
