// Groups the tokens of a paragraph into sentences.
//
// In: a paragraph's tokens and their kinds, in order. Out: sentences that cover all of them. An end sign ends a
// sentence together with the closing quotes and brackets after it, unless what follows goes on in small letters. The
// paragraph's end always ends one: headlines and list items need no full stop.
#pragma once

#include <string_view>
#include <vector>

#include "pack/syntax.h"
#include "syntax/cut_token.h"

namespace selon {

// Appends the sentences of syntax.tokens[first..] to syntax.sentences; kinds[i] belongs to syntax.tokens[first + i].
void cut_sentences(std::string_view text, const TokenizerData::Impl& data, TokenIndex first,
                   const std::vector<TokenKind>& kinds, Syntax& syntax);

}  // namespace selon
