using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>Keeps a question with its key put right as the group's newest version.</summary>
public interface IKeyChange
{
    /// <returns>Whether it stands now, by this call or an earlier one for the same decision.</returns>
    Task<bool> KeepAsync(Regrade regrade, Question corrected, CancellationToken cancellation);
}
