using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Help;

/// <summary>Finds the page somebody asks for; without a name, the overview.</summary>
public sealed class HelpDesk(GroupDirectory directory, IChallengeStore challenges)
{
    public async Task<Reply> ShowAsync(Interaction act, string? about, CancellationToken cancellation)
    {
        var (group, now) = (await directory.OfAsync(act.Channel, cancellation), act.ReceivedAt);
        var moderates = Permissions.Moderates(group, act);
        if (about is not null && HelpPages.Find(about) is { } page && (moderates || !page.ForModerators))
        {
            return Reply.Ephemeral(HelpMessages.Page(page, moderates));
        }

        var open = await challenges.OpenAtAsync(group, now, cancellation) is { } challenge
            ? challenge.Window.Closes
            : group.OpensWhenAsked ? ChallengeWindows.Current(group.Schedule, now)?.Window.Closes : null;
        var help = HelpMessages.Overview(group, open, ChallengeWindows.Next(group.Schedule, now), moderates);
        return HaltNotice.Above(Reply.Ephemeral(help), group, act);
    }
}
