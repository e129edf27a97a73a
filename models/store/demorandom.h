// SPDX-License-Identifier: MIT
// Random numbers that are the same on every machine and in every version of Qt: splitmix64.
//
// One thread at a time.
#pragma once

#include <QtGlobal>

namespace Chatelaine {

class DemoRandom final
{
public:
    // What a number is drawn for, so that no two sequences are the same.
    enum class Purpose : quint8 { User, Key, Token, Scope };

    DemoRandom(quint64 seed, Purpose purpose, quint64 index)
        : m_state(seed ^ (quint64(purpose) + 1) * 0x9e3779b97f4a7c15u ^
                  (index + 1) * 0xd1342543de82ef95u)
    {
        next(); // Neighbouring indexes differ in few bits; one step spreads them.
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15u;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    // REQUIRES: bound > 0.
    quint32 below(quint32 bound) { return quint32(next() % bound); }
    bool chance(quint32 perThousand) { return below(1000) < perThousand; }

private:
    quint64 m_state;
};

} // namespace Chatelaine
