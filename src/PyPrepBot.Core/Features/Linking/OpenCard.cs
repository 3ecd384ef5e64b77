using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Linking;

/// <summary>The public card of the open challenge, which says how many have answered: two accounts may have become one.</summary>
public sealed class OpenCard(IChallengeStore challenges, ICardRefresh refresh)
{
    public async Task RedrawAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await challenges.OpenAtAsync(group, now, cancellation) is { } open)
        {
            refresh.Request(group.Id, open.Date);
        }
    }
}
