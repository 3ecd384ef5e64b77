using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>Keeps no keys: a decision that needs one waits.</summary>
public sealed class NoKeyChange : IKeyChange
{
    public Task<bool> KeepAsync(Regrade regrade, Question corrected, CancellationToken cancellation) => Task.FromResult(false);
}
