// SPDX-License-Identifier: MIT
#include "models/store/jobcontrol.h"

#include "models/store/connection.h"

namespace Chatelaine {

JobControl::OpenBeside JobControl::openBeside() { return {}; }

} // namespace Chatelaine
