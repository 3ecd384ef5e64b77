using PyPrepBot.Core.Events;
using PyPrepBot.Core.Learning;

namespace PyPrepBot.Core.Projections;

/// <summary>What is believed about a question at the moment it is answered.</summary>
internal static class QuestionRating
{
    /// <summary>An edited text makes the belief less certain; another label, or no answer so far, starts it anew.</summary>
    public static QuestionState Before(IProjectionTables tables, AnswerGiven answer)
    {
        var known = tables.Question(answer.QuestionId);
        if (known is null || known.Difficulty != answer.Difficulty)
        {
            return new QuestionState(answer.QuestionId, answer.Revision, answer.Difficulty, Ability.StartOfQuestion);
        }

        return known.Revision == answer.Revision
            ? known
            : known with { Revision = answer.Revision, Delta = Ability.Edited(known.Delta) };
    }
}
