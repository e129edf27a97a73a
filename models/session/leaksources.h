// SPDX-License-Identifier: MIT
// Reads what is to be searched, one piece after the other.
//
// Blocks; used by one thread at a time. Holds one piece, and wipes it and the pasted text. A file
// is read up to the length it had when it was opened, so that each comes to an end; pipes and
// devices are not opened. Links below a folder are not followed.
#pragma once

#include "models/domain/leakreport.h"

#include <QDirIterator>
#include <QFile>

#include <functional>
#include <memory>

namespace Chatelaine {

inline constexpr qsizetype LeakPieceBytes = 1 << 18; // 256 KiB

class LeakReader final
{
public:
    enum class Step {
        Piece,  // bytes() are the next ones of source().
        NoMore, // source() ends here.
        Done,   // All sources have ended.
    };

    // Opens nothing yet.
    explicit LeakReader(LeakSources sources);
    ~LeakReader();
    Q_DISABLE_COPY_MOVE(LeakReader)

    // Goes through the folders; takes its time. isStopped: asked now and then. Returns -1 when it
    // is not known how much there is to read, because some of it comes from standard input.
    [[nodiscard]] qint64 countBytes(const std::function<bool()> &isStopped) const;

    [[nodiscard]] Step next();
    // Until the next step.
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    // As in LeakPlace::file.
    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] qint64 readBytes() const { return m_readBytes; }
    // What could not be read, with the reason; translated. At most so many lines.
    [[nodiscard]] const QStringList &unreadable() const { return m_unreadable; }

private:
    [[nodiscard]] bool openNext();
    [[nodiscard]] bool openPath(const QString &path);
    [[nodiscard]] bool openFile(const QString &path);
    [[nodiscard]] bool openBelow();
    Step readPiece();
    void report(const QString &path, const QString &reason);

    QByteArray m_text;
    QStringList m_paths;
    qsizetype m_nextPath = -1;              // Into m_paths; -1 = the text.
    std::unique_ptr<QDirIterator> m_folder; // That is gone through.
    std::unique_ptr<QFile> m_file;          // That is read; null = the text.
    qint64 m_left = 0;                      // Bytes of it.
    bool m_isOpen = false;
    QByteArray m_piece;
    QByteArrayView m_bytes;
    QString m_source;
    qint64 m_readBytes = 0;
    QStringList m_unreadable;
};

} // namespace Chatelaine
