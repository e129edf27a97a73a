// SPDX-License-Identifier: MIT
#include "tests/support/answerforum.h"

namespace Chatelaine {

using namespace Qt::StringLiterals;

QString answerForum()
{
    return uR"(
    group 2 Registered | group 5 HQ
    scope 1 read 2 on | scope 2 read:tickets 5 on | scope 3 write 5 on | scope 4 old 2 off
    user 2 ann_off 2 5 valid      | key 2 2 disabled | grant 2 1 | grant 2 2
    user 3 ann_none 2 5 valid     | key 3 3 active
    user 4 ann_old 2 5 valid      | key 4 4 active   | grant 4 4
    user 5 ann_wrong 2 5 valid    | key 5 5 active   | grant 5 3
    user 6 ann_right 2 5 valid    | key 6 6 active   | grant 6 1 | grant 6 2
                                    key 7 7 active   | grant 7 1 | grant 7 2
    user 8 ann_banned 2 5 banned  | key 8 8 active   | grant 8 1 | grant 8 2
    user 9 ann_read 2 5 valid     | key 9 9 active   | grant 9 1
    user 10 ann_tickets 2 5 valid | key 10 10 active | grant 10 2
    user 11 ann_barred 2 5 disabled | key 11 11 active | grant 11 1
    user 12 ann_gone 2 5 valid    | key 12 12 active | grant 12 5
    user 13 ann_keyless 2 5 valid
)"_s;
}

} // namespace Chatelaine
