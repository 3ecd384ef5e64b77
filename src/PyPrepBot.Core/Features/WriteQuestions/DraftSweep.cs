using System.Collections.Concurrent;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.WriteQuestions;

/// <summary>Forgets, once a day, the drafts that nobody sent for a month.</summary>
public sealed class DraftSweep(IProposalStore proposals) : IGroupChore
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private static readonly TimeSpan Between = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<GroupId, DateTimeOffset> _swept = new();

    public async Task RunAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!_swept.TryGetValue(group.Id, out var last) || now - last >= Between)
        {
            await proposals.ForgetUnsentAsync(group.Id, now - Kept, cancellation);
            _swept[group.Id] = now;
        }
    }
}
