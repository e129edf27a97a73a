// SPDX-License-Identifier: MIT
#include "models/snapshot/filterwords.h"

namespace Chatelaine {

namespace {

class WordReader
{
public:
    explicit WordReader(const QString &text)
        : m_text(text)
    {}

    // Returns false at the end of the text.
    bool next(FilterWord &word)
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        if (m_at == m_text.size())
            return false;
        word = {};
        const qsizetype begin = m_at;
        readSign(word);
        while (m_at < m_text.size() && !m_text[m_at].isSpace())
            readPart(word);
        word.raw = m_text.sliced(begin, m_at - begin);
        return true;
    }

private:
    // A minus alone is a text like any other.
    void readSign(FilterWord &word)
    {
        const bool isFollowed = m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        word.isNegated = m_text[m_at] == u'-' && isFollowed;
        if (word.isNegated)
            ++m_at;
    }

    void readPart(FilterWord &word)
    {
        const QChar character = m_text[m_at++];
        if (character == u'"') {
            readQuoted(word);
            return;
        }
        if (character == u':' && word.colon < 0)
            word.colon = word.text.size();
        word.text += character;
    }

    void readQuoted(FilterWord &word)
    {
        word.isQuoted = true;
        while (m_at < m_text.size()) {
            const QChar character = m_text[m_at++];
            if (character == u'"')
                return;
            const bool isEscape = character == u'\\' && m_at < m_text.size() &&
                                  (m_text[m_at] == u'"' || m_text[m_at] == u'\\');
            word.text += isEscape ? m_text[m_at++] : character;
        }
        word.isClosed = false;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<FilterWord> filterWords(const QString &text)
{
    std::vector<FilterWord> words;
    WordReader reader(text);
    for (FilterWord word; reader.next(word);)
        words.push_back(word);
    return words;
}

} // namespace Chatelaine
