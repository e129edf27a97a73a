// SPDX-License-Identifier: MIT
#include "models/base/error.h"

#include <QCoreApplication>

namespace Chatelaine {

Error Error::cancelled()
{
    return {Code::Cancelled, QCoreApplication::translate("Chatelaine::Error", "Cancelled."), {}};
}

Error Error::connection(const QString &message, const QString &detail)
{
    return {Code::Connection, message, detail};
}

Error Error::untrusted(const QString &message, const QString &detail)
{
    return {Code::Untrusted, message, detail};
}

Error Error::unknown(const QString &message, const QString &detail)
{
    return {Code::Unknown, message, detail};
}

Error Error::query(const QString &message, const QString &detail)
{
    return {Code::Query, message, detail};
}

Error Error::busy(const QString &message, const QString &detail)
{
    return {Code::Busy, message, detail};
}

Error Error::conflict(const QString &message) { return {Code::Conflict, message, {}}; }

Error Error::refused(const QString &message) { return {Code::Refused, message, {}}; }

Error Error::notFound(const QString &message) { return {Code::NotFound, message, {}}; }

Error Error::invalid(const QString &message) { return {Code::Invalid, message, {}}; }

Error Error::io(const QString &message, const QString &detail)
{
    return {Code::Io, message, detail};
}

} // namespace Chatelaine
