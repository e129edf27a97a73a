// SPDX-License-Identifier: MIT
#include "models/base/workers.h"

#include <QThreadPool>

namespace Chatelaine {

QThreadPool &workers()
{
    static QThreadPool pool;
    return pool;
}

void freeInBackground(std::shared_ptr<const void> value)
{
    workers().start([held = std::move(value)]() mutable { held.reset(); });
}

} // namespace Chatelaine
