using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>Nothing is known about any question yet.</summary>
internal sealed class StartingRatings : IRatingStore
{
    public Task<Ratings> ReadAsync(GroupId group, DateOnly day, CancellationToken cancellation) => Task.FromResult(new Ratings(
        Enum.GetValues<Difficulty>().ToDictionary(label => label, Ability.StartOfLabel),
        new Dictionary<string, Gaussian>(),
        new Dictionary<string, int>()));
}
