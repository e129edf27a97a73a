// SPDX-License-Identifier: MIT
// Finds the lines of a long text that hold a short one, with the widest registers that the
// processor has.
//
// Immutable after construction: safe to read from any thread.
#pragma once

#include "models/snapshot/rowset.h"

#include <QByteArrayView>

namespace Chatelaine {

enum class TextField { Any, User, Prefix };

// Stands behind the first and the second field of a line, and nowhere else.
inline constexpr char FieldSeparator = '\x1F';
inline constexpr char LineEnd = '\n';

enum class Registers { Plain, Sse2, Avx2 };
[[nodiscard]] Registers widestRegisters();

class LineScan final
{
public:
    // offsets: where each line begins, and at the end where the last one ends. REQUIRES: both
    // outlive this object; every line has three fields and ends with LineEnd.
    LineScan(QByteArrayView text, std::span<const quint32> offsets);

    // Returns the numbers of the lines with the needle in the field. REQUIRES: the needle is not
    // empty and holds neither separators nor line ends; this processor has the registers.
    [[nodiscard]] RowSet find(QByteArrayView needle, TextField field,
                              Registers registers = widestRegisters()) const;
    // The same among a few lines; the others are not looked at.
    [[nodiscard]] RowSet find(QByteArrayView needle, TextField field, const RowSet &among) const;

private:
    [[nodiscard]] bool isIn(quint32 line, QByteArrayView needle, TextField field) const;

    QByteArrayView m_text;
    std::span<const quint32> m_offsets;
    std::vector<quint32> m_lineOfBlock; // That its first byte is in.
};

} // namespace Chatelaine
