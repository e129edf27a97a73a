// SPDX-License-Identifier: MIT
#include "models/session/leaksources.h"

#include "models/domain/token.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostUnreadable = 100; // Lines.
constexpr QDir::Filters BelowFolders =
    QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot;
const QString StandardInput = u"-"_s;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::LeakSources)
};

// The system makes up what stands there, without end. folder: without links.
bool isMadeUp(const QString &folder)
{
    static constexpr std::array Folders{"/proc/"_L1, "/sys/"_L1, "/dev/"_L1};
    const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(folder)) + u'/';
    return std::ranges::any_of(Folders,
                               [&](QLatin1StringView made) { return path.startsWith(made); });
}

bool canList(const QFileInfo &folder) { return folder.isReadable() && folder.isExecutable(); }

qint64 bytesBelow(const QString &folder, const std::function<bool()> &isStopped)
{
    qint64 bytes = 0;
    QDirIterator entries(folder, BelowFolders, QDirIterator::Subdirectories);
    while (entries.hasNext() && !isStopped()) {
        entries.next();
        if (entries.fileInfo().isFile() && !isMadeUp(entries.fileInfo().path()))
            bytes += entries.fileInfo().size();
    }
    return bytes;
}

} // namespace

LeakReader::LeakReader(LeakSources sources)
    : m_text(std::move(sources.text))
    , m_paths(std::move(sources.paths))
    , m_piece(LeakPieceBytes, Qt::Uninitialized)
{}

LeakReader::~LeakReader()
{
    wipe(m_text);
    wipe(m_piece);
}

qint64 LeakReader::countBytes(const std::function<bool()> &isStopped) const
{
    qint64 bytes = m_text.size();
    for (const QString &path : m_paths) {
        if (path == StandardInput)
            return -1;
        const QFileInfo info(path);
        if (info.isFile())
            bytes += info.size();
        else if (info.isDir() && !isMadeUp(info.canonicalFilePath()))
            bytes += bytesBelow(path, isStopped);
    }
    return bytes;
}

LeakReader::Step LeakReader::next()
{
    if (!m_isOpen && !openNext())
        return Step::Done;
    return readPiece();
}

bool LeakReader::openNext()
{
    if (m_nextPath < 0) {
        m_nextPath = 0;
        m_left = m_text.size();
        m_isOpen = !m_text.isEmpty();
        if (m_isOpen)
            return true;
    }
    while (!m_isOpen) {
        if (m_folder)
            m_isOpen = openBelow();
        else if (m_nextPath == m_paths.size())
            return false;
        else
            m_isOpen = openPath(m_paths[m_nextPath++]);
    }
    return true;
}

bool LeakReader::openPath(const QString &path)
{
    const QFileInfo info(path);
    if (path == StandardInput) {
        m_source = path;
        m_left = std::numeric_limits<qint64>::max();
        m_file = std::make_unique<QFile>();
        return m_file->open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    if (!info.exists()) {
        report(path, Texts::tr("There is no such file or folder."));
        return false;
    }
    if (!info.isDir())
        return openFile(path);
    if (isMadeUp(info.canonicalFilePath()))
        report(path, Texts::tr("The system makes up what stands there; it is not searched."));
    else if (!canList(info))
        report(path, Texts::tr("The folder may not be read."));
    else
        m_folder = std::make_unique<QDirIterator>(path, BelowFolders, QDirIterator::Subdirectories);
    return false;
}

bool LeakReader::openFile(const QString &path)
{
    if (!QFileInfo(path).isFile()) {
        report(path, Texts::tr("It is a pipe or a device, not a file."));
        return false;
    }
    m_file = std::make_unique<QFile>(path);
    if (!m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        report(path, m_file->errorString());
        return false;
    }
    m_source = path;
    m_left = m_file->size();
    return true;
}

bool LeakReader::openBelow()
{
    if (!m_folder->hasNext()) {
        m_folder.reset();
        return false;
    }
    const QString path = m_folder->next();
    const QFileInfo info = m_folder->fileInfo();
    if (info.isFile())
        return !isMadeUp(info.path()) && openFile(path);
    if (!canList(info))
        report(path, Texts::tr("The folder may not be read."));
    return false;
}

LeakReader::Step LeakReader::readPiece()
{
    const qint64 wanted = std::min<qint64>(m_left, m_piece.size());
    if (!m_file) {
        m_bytes = QByteArrayView(m_text).last(m_left).first(wanted);
    } else {
        const qint64 size = wanted == 0 ? 0 : m_file->read(m_piece.data(), wanted);
        if (size < 0)
            report(m_source, m_file->errorString());
        m_bytes = QByteArrayView(m_piece).first(std::max<qint64>(size, 0));
    }
    m_left -= m_bytes.size();
    m_readBytes += m_bytes.size();
    if (!m_bytes.isEmpty())
        return Step::Piece;
    m_isOpen = false;
    m_file.reset();
    wipe(m_text); // It comes first, and is not needed again.
    return Step::NoMore;
}

void LeakReader::report(const QString &path, const QString &reason)
{
    if (m_unreadable.size() < MostUnreadable)
        m_unreadable += Texts::tr("%1: %2", "a file and why it cannot be read").arg(path, reason);
    else if (m_unreadable.size() == MostUnreadable)
        m_unreadable += Texts::tr("… and more.", "files that cannot be read");
}

} // namespace Chatelaine
