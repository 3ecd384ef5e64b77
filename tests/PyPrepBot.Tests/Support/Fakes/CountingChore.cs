using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>A chore that only counts how often it was done, and fails when it is to.</summary>
internal sealed class CountingChore(bool fails) : IGroupChore
{
    public int Runs { get; private set; }

    public Task RunAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        Runs++;
        return fails ? throw new InvalidOperationException("It is stuck.") : Task.CompletedTask;
    }
}
