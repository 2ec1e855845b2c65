// Voices: who is made to say what, and how.
//
// In: a draft with actors and quotations; the rules of phase `voice`. Out: Record::voices in text order, each with its
// speaker's actor, its content and the voice that reports it (`within`); items of kind `voice` over the cue.
//
// The arguments of such a rule: `source`, `cue`; `stance`, a word or the lexicon value of a capture; `content`, a
// capture or the side on which the words are looked for (after, before, around). voice.shared takes the speaker of the
// voice before it in the same sentence, and the captured source only where there is none; voice.relay tells what the
// voice before it tells and stands outside it, voice.cites inside it, voice.echo beside it. What no rule can see from
// inside one sentence is done here: quotations over several sentences, speech that runs on, one speaker for two verbs,
// voices inside voices (a tree: none stands in itself).
#pragma once

#include "mention/draft.h"  // declares find_voices
