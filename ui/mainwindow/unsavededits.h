// SPDX-License-Identifier: MIT
// What scope editors hold that has not been saved, and the question before it is lost.
//
// GUI thread.
#pragma once

#include <functional>

class QWidget;

namespace Chatelaine {

class Prompts;

[[nodiscard]] int unsavedEditsIn(const QWidget &window);
// Calls goOn at once, or after the person has agreed to lose what scope editors hold.
void whenNothingIsLost(const QWidget &window, Prompts &prompts, const std::function<void()> &goOn);

} // namespace Chatelaine
