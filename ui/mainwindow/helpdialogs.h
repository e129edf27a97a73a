// SPDX-License-Identifier: MIT
// What the help menu opens that speaks of the open database.
//
// GUI thread. session: null, or the one that is shown.
#pragma once

class QWidget;

namespace Chatelaine {

class Session;

void openGrants(const Session *session, QWidget *window);
void openDiagnosis(const Session *session, QWidget *window);

} // namespace Chatelaine
