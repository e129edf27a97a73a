// SPDX-License-Identifier: MIT
#include "models/store/unknownoutcome.h"

#include <QCoreApplication>

namespace Chatelaine {

Error nothingWasChanged()
{
    return Error::busy(
        QCoreApplication::translate("Chatelaine::UnknownOutcome",
                                    "The connection broke before the change was made. Nothing was "
                                    "changed; the connection is back, so try again."));
}

} // namespace Chatelaine
