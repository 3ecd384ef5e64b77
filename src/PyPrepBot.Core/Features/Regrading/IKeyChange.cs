using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>Makes a decision about a question its newest version in the group.</summary>
public interface IKeyChange
{
    /// <summary>Whether the rules have room for a version like this: one that would come back as another one is none.</summary>
    bool Holds(Question question);

    /// <summary>Its key was put right.</summary>
    /// <returns>Whether it stands now, by this call or an earlier one for the same decision.</returns>
    Task<bool> KeepAsync(Regrade regrade, Question corrected, CancellationToken cancellation);

    /// <summary>It is asked no more until a moderator takes it in again.</summary>
    /// <returns>Whether it is out now, by this call or an earlier one for the same decision.</returns>
    Task<bool> RetireAsync(Regrade regrade, Question question, CancellationToken cancellation);
}
