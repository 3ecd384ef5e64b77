using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Awards;

/// <summary>Tells a member of points they were given, unless those were taken back meanwhile.</summary>
public sealed class AwardNotice(IAwardStore awards) : INoticeComposer
{
    public string Kind => AwardDesk.What;

    public async Task<ChatMessage?> ComposeAsync(StudyGroup group, Notice notice, CancellationToken cancellation)
    {
        var all = await awards.AllAsync(group.Id, cancellation);
        return all.FirstOrDefault(award => award.Key == notice.Subject) is { } given && all.All(award => award.Undoes != given.Key)
            ? AwardMessages.Told(given)
            : null;
    }
}
