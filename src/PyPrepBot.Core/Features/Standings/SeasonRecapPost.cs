using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Standings;

/// <summary>The last board of a season that is over.</summary>
public sealed class SeasonRecapPost(IBoardStore boards) : IPostComposer
{
    private const int Top = 10;

    public PostKind Kind => PostKind.Recap;

    public async Task<ChatMessage?> ComposeAsync(StudyGroup group, Post post, CancellationToken cancellation)
    {
        if (group.Settings.Seasons.FirstOrDefault(season => season.First == post.Date) is not { } season)
        {
            return null;
        }

        var weeks = Period.OfWeeks(season.First, season.EndsOn);
        return BoardMessages.Recap(season.Name, weeks, await boards.ReadAsync(group.Id, weeks.Key, member: null, Top, cancellation));
    }
}
